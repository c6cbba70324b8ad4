import { decodeObject, toBoolean, toText } from '#src/upstream/decode/decoders.ts';
import { builder } from '../builder.ts';
import type { InputMapping } from '../inputs/mapping.ts';
import * as rules from './fields.ts';

// What an e-mail from a channel looks like: the config of an e-mail channel, and the offline e-mails of a web channel.

export const email = rules.email.meta({
  label: { en: 'E-mail address', 'zh-Hans': '电子邮箱地址', 'zh-Hant': '電子郵件地址' },
  help: {
    en: 'The address that the e-mails come from.',
    'zh-Hans': '发件邮箱地址。',
    'zh-Hant': '寄件電子郵件地址。',
  },
  example: 'support@shop.example',
});
const subjectTitle = rules.line.meta({
  label: { en: 'Subject', 'zh-Hans': '邮件主题', 'zh-Hant': '郵件主旨' },
  help: {
    en: 'The subject’s beginning, up to 256 characters.',
    'zh-Hans': '邮件主题的开头，最多 256 个字符。',
    'zh-Hant': '郵件主旨的開頭，最多 256 個字元。',
  },
  example: 'Your question',
});
const profileName = rules.line.meta({
  label: { en: 'Sender', 'zh-Hans': '发件人名称', 'zh-Hant': '寄件者名稱' },
  help: {
    en: 'The sender’s name, up to 256 characters.',
    'zh-Hans': '发件人名称，最多 256 个字符。',
    'zh-Hant': '寄件者名稱，最多 256 個字元。',
  },
  example: 'Harbour Lane',
});
const actionButtonText = rules.line.meta({
  label: { en: 'Button text', 'zh-Hans': '按钮文字', 'zh-Hant': '按鈕文字' },
  help: {
    en: 'What the button says, up to 256 characters.',
    'zh-Hans': '按钮上的文字，最多 256 个字符。',
    'zh-Hant': '按鈕上的文字，最多 256 個字元。',
  },
  example: 'Continue the chat',
});
const buttonUrl = rules.url.meta({
  label: { en: 'Button link', 'zh-Hans': '按钮链接', 'zh-Hant': '按鈕連結' },
  help: {
    en: 'Where the button leads, http(s).',
    'zh-Hans': '按钮打开的网址，以 http(s) 开头。',
    'zh-Hant': '按鈕開啟的網址，以 http(s) 開頭。',
  },
  example: 'https://shop.example/chat',
});
const signatureName = rules.line.meta({
  label: { en: 'Signature', 'zh-Hans': '签名', 'zh-Hant': '簽名' },
  help: {
    en: 'Who signs, up to 256 characters.',
    'zh-Hans': '署名，最多 256 个字符。',
    'zh-Hant': '署名，最多 256 個字元。',
  },
  example: 'Customer service',
});
const signatureInformation = rules.paragraph.meta({
  label: { en: 'Signature details', 'zh-Hans': '签名信息', 'zh-Hant': '簽名資訊' },
  help: {
    en: 'The lines below the name, up to 4,096 characters.',
    'zh-Hans': '署名下方的内容，最多 4096 个字符。',
    'zh-Hant': '署名下方的內容，最多 4096 個字元。',
  },
  example: 'Harbour Lane Ltd., Hong Kong',
});
const signatureLogoUrl = rules.url.meta({
  label: { en: 'Signature logo', 'zh-Hans': '签名图标', 'zh-Hant': '簽名圖示' },
  help: {
    en: 'The signature’s picture, http(s).',
    'zh-Hans': '签名图片的网址，以 http(s) 开头。',
    'zh-Hant': '簽名圖片的網址，以 http(s) 開頭。',
  },
  example: 'https://shop.example/logo.png',
});
const showPoweredBy = rules.flag.meta({
  label: { en: 'Name the platform', 'zh-Hans': '显示平台名称', 'zh-Hant': '顯示平台名稱' },
  help: {
    en: 'Whether the e-mail names the platform.',
    'zh-Hans': '邮件中是否显示平台名称。',
    'zh-Hant': '郵件中是否顯示平台名稱。',
  },
});
const legalDisclaimer = rules.paragraph.meta({
  label: { en: 'Legal notice', 'zh-Hans': '法律声明', 'zh-Hant': '法律聲明' },
  help: {
    en: 'The small print, up to 4,096 characters.',
    'zh-Hans': '邮件末尾的声明，最多 4096 个字符。',
    'zh-Hant': '郵件末尾的聲明，最多 4096 個字元。',
  },
  example: 'This message is confidential.',
});

export const storedMail = decodeObject({
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
});

export const EmailChannelConfig = builder
  .objectRef<ReturnType<typeof storedMail>>('EmailChannelConfig')
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
    email: t.string(rules.by(email)),
    subjectTitle: t.string(rules.by(subjectTitle)),
    profileName: t.string(rules.by(profileName)),
    actionButtonText: t.string(rules.by(actionButtonText)),
    buttonUrl: t.string(rules.by(buttonUrl)),
    signatureName: t.string(rules.by(signatureName)),
    signatureInformation: t.string(rules.by(signatureInformation)),
    signatureLogoUrl: t.string(rules.by(signatureLogoUrl)),
    showPoweredBy: t.boolean(rules.by(showPoweredBy)),
    legalDisclaimer: t.string(rules.by(legalDisclaimer)),
  }),
});

export const mailNames: InputMapping = {
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
