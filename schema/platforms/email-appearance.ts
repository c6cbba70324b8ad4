import { decodeObject, toBoolean, toText } from '#src/upstream/decode/decoders.ts';
import { builder } from '../builder.ts';
import { sharedFieldTexts } from '../i18n.ts';
import type { InputMapping } from '../inputs/mapping.ts';
import * as fields from './fields.ts';
import { fieldOptions } from './fields.ts';

// The sender and the layout of e-mails: the config of an e-mail channel, and the offline e-mails of a web channel.

export const email = fields.email.meta({
  ...sharedFieldTexts('email.email'),
  example: 'support@shop.example',
});
const subjectTitle = fields.line.meta({
  ...sharedFieldTexts('email.subjectTitle'),
  example: 'Your question',
});
const profileName = fields.line.meta({
  ...sharedFieldTexts('email.profileName'),
  example: 'Harbour Lane',
});
const actionButtonText = fields.line.meta({
  ...sharedFieldTexts('email.actionButtonText'),
  example: 'Continue the chat',
});
const buttonUrl = fields.url.meta({
  ...sharedFieldTexts('email.buttonUrl'),
  example: 'https://shop.example/chat',
});
const signatureName = fields.line.meta({
  ...sharedFieldTexts('email.signatureName'),
  example: 'Customer service',
});
const signatureInformation = fields.paragraph.meta({
  ...sharedFieldTexts('email.signatureInformation'),
  example: 'Harbour Lane Ltd., Hong Kong',
});
const signatureLogoUrl = fields.url.meta({
  ...sharedFieldTexts('email.signatureLogoUrl'),
  example: 'https://shop.example/logo.png',
});
const showPoweredBy = fields.flag.meta(sharedFieldTexts('email.showPoweredBy'));
const legalDisclaimer = fields.paragraph.meta({
  ...sharedFieldTexts('email.legalDisclaimer'),
  example: 'This message is confidential.',
});

export const storedEmailAppearance = {
  email: toText,
  subject_title: toText,
  profile_name: toText,
  action_button_text: toText,
  button_url: toText,
  e_signature_name: toText,
  e_signature_information: toText,
  e_signature_logo: toText,
  show_powered_by: toBoolean,
  legal_disclaimer: toText,
};
export const readEmailAppearance = decodeObject(storedEmailAppearance);

export const EmailChannelConfig = builder
  .objectRef<ReturnType<typeof readEmailAppearance>>('EmailChannelConfig')
  .implement({
    description: 'The sender and the layout of e-mails.',
    fields: (t) => ({
      email: t.exposeString('email', {
        nullable: true,
        description: 'The address that e-mails are sent from.',
      }),
      subjectTitle: t.exposeString('subject_title', {
        nullable: true,
        description: 'The beginning of the subject line.',
      }),
      profileName: t.exposeString('profile_name', { nullable: true, description: 'The sender’s name.' }),
      actionButtonText: t.exposeString('action_button_text', {
        nullable: true,
        description: 'The text of the button.',
      }),
      buttonUrl: t.exposeString('button_url', {
        nullable: true,
        description: 'The URL that the button opens.',
      }),
      signatureName: t.exposeString('e_signature_name', {
        nullable: true,
        description: 'The name in the signature.',
      }),
      signatureInformation: t.exposeString('e_signature_information', {
        nullable: true,
        description: 'The lines below the name in the signature.',
      }),
      signatureLogoUrl: t.exposeString('e_signature_logo', {
        nullable: true,
        description: 'The URL of the picture in the signature.',
      }),
      showPoweredBy: t.exposeBoolean('show_powered_by', {
        nullable: true,
        description: 'Whether the e-mail names the platform that sends it.',
      }),
      legalDisclaimer: t.exposeString('legal_disclaimer', {
        nullable: true,
        description: 'The legal notice at the end of the e-mail.',
      }),
    }),
  });

export const EmailChannelConfigInput = builder.inputType('EmailChannelConfigInput', {
  description: 'The sender and the layout of e-mails. An omitted field keeps its value; null clears it.',
  fields: (t) => ({
    email: t.string(fieldOptions(email)),
    subjectTitle: t.string(fieldOptions(subjectTitle)),
    profileName: t.string(fieldOptions(profileName)),
    actionButtonText: t.string(fieldOptions(actionButtonText)),
    buttonUrl: t.string(fieldOptions(buttonUrl)),
    signatureName: t.string(fieldOptions(signatureName)),
    signatureInformation: t.string(fieldOptions(signatureInformation)),
    signatureLogoUrl: t.string(fieldOptions(signatureLogoUrl)),
    showPoweredBy: t.boolean(fieldOptions(showPoweredBy)),
    legalDisclaimer: t.string(fieldOptions(legalDisclaimer)),
  }),
});

export const emailAppearanceMapping: InputMapping = {
  email: 'email',
  subjectTitle: 'subject_title',
  profileName: 'profile_name',
  actionButtonText: 'action_button_text',
  buttonUrl: 'button_url',
  signatureName: 'e_signature_name',
  signatureInformation: 'e_signature_information',
  signatureLogoUrl: 'e_signature_logo',
  showPoweredBy: 'show_powered_by',
  legalDisclaimer: 'legal_disclaimer',
};
