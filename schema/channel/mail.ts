import { z } from 'zod';
import { optionalFlag, optionalText } from '#src/upstream/wire.ts';
import type { Names } from '../body.ts';
import { builder } from '../builder.ts';
import * as rules from './rules.ts';

// What an e-mail from a channel looks like: the config of an e-mail channel, and the offline e-mails of a web channel.

export const storedMail = z.object({
  email: optionalText,
  subject_title: optionalText,
  profile_name: optionalText,
  action_button_text: optionalText,
  button_url: optionalText,
  e_signature_name: optionalText,
  e_signature_information: optionalText,
  e_signature_logo: optionalText,
  show_powered_by: optionalFlag,
  legal_disclaimer: optionalText,
});

export const EmailChannelConfig = builder
  .objectRef<z.output<typeof storedMail>>('EmailChannelConfig')
  .implement({
    description: 'An e-mail address, and what the e-mails from it look like.',
    fields: (t) => ({
      email: t.exposeString('email', { nullable: true, description: 'The address.' }),
      subjectTitle: t.exposeString('subject_title', {
        nullable: true,
        description: 'The subject’s beginning.',
      }),
      profileName: t.exposeString('profile_name', { nullable: true, description: 'The sender’s name.' }),
      actionButtonText: t.exposeString('action_button_text', {
        nullable: true,
        description: 'The button’s text.',
      }),
      buttonUrl: t.exposeString('button_url', { nullable: true, description: 'Where the button leads.' }),
      signatureName: t.exposeString('e_signature_name', { nullable: true, description: 'Who signs.' }),
      signatureInformation: t.exposeString('e_signature_information', {
        nullable: true,
        description: 'The lines below the name.',
      }),
      signatureLogoUrl: t.exposeString('e_signature_logo', {
        nullable: true,
        description: 'The signature’s picture.',
      }),
      showPoweredBy: t.exposeBoolean('show_powered_by', {
        nullable: true,
        description: 'Whether the e-mail names the platform.',
      }),
      legalDisclaimer: t.exposeString('legal_disclaimer', {
        nullable: true,
        description: 'The small print.',
      }),
    }),
  });

export const EmailChannelConfigInput = builder.inputType('EmailChannelConfigInput', {
  description:
    'An e-mail address, and what the e-mails from it look like. What is left out stays as it is; null clears it.',
  fields: (t) => ({
    email: t.string({ description: 'The address.', validate: { schema: rules.email } }),
    subjectTitle: t.string({ description: 'The subject’s beginning.', validate: { schema: rules.line } }),
    profileName: t.string({ description: 'The sender’s name.', validate: { schema: rules.line } }),
    actionButtonText: t.string({ description: 'The button’s text.', validate: { schema: rules.line } }),
    buttonUrl: t.string({ description: 'Where the button leads, http(s).', validate: { schema: rules.url } }),
    signatureName: t.string({ description: 'Who signs.', validate: { schema: rules.line } }),
    signatureInformation: t.string({
      description: 'The lines below the name.',
      validate: { schema: rules.paragraph },
    }),
    signatureLogoUrl: t.string({
      description: 'The signature’s picture, http(s).',
      validate: { schema: rules.url },
    }),
    showPoweredBy: t.boolean({ description: 'Whether the e-mail names the platform.' }),
    legalDisclaimer: t.string({ description: 'The small print.', validate: { schema: rules.paragraph } }),
  }),
});

export const mailNames: Names = {
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
