import { builder } from '../builder.ts';
import {
  EmailChannelConfig,
  EmailChannelConfigInput,
  emailAppearanceMapping,
  email as emailField,
  readEmailAppearance,
  storedEmailAppearance,
} from './email-appearance.ts';
import * as fields from './fields.ts';
import { fieldOptions } from './fields.ts';
import { defineChannelMutation, defineChannelType, type Platform, type PlatformRoute } from './platform.ts';

const EmailChannel = defineChannelType('EmailChannel', {
  description: 'A channel on e-mail: an e-mail address.',
  config: EmailChannelConfig,
  configDescription: 'The settings for e-mail; null if none are stored.',
  readConfig: readEmailAppearance,
});

const CreateEmailChannelInput = builder.inputType('CreateEmailChannelInput', {
  description: 'The e-mail address to connect.',
  fields: (t) => ({
    name: t.string({ required: true, ...fieldOptions(fields.name) }),
    email: t.string(fieldOptions(emailField)),
  }),
});

const createRoute: PlatformRoute = {
  type: 'email',
  method: 'POST',
  path: '/v1/channels/_email',
  mapping: { name: 'name', email: 'email' },
};

defineChannelMutation('createEmailChannel', {
  description: 'Connects an e-mail address.',
  input: CreateEmailChannelInput,
  inputDescription: 'The address to connect.',
  channel: EmailChannel,
  route: createRoute,
});

export const email = {
  type: 'email',
  value: 'EMAIL',
  title: { en: 'E-mail', 'zh-Hans': '电子邮件', 'zh-Hant': '電子郵件' },
  setup: {
    about: {
      en: 'An e-mail address.',
      'zh-Hans': '电子邮箱。',
      'zh-Hant': '電子郵件信箱。',
    },
    mutation: 'createEmailChannel',
    account: ['email'],
    steps: [
      {
        text: {
          en: 'Choose the address that contacts write to. Some deployments allow you to leave it empty.',
          'zh-Hans': '选定联系人来信的邮箱地址。部分部署允许留空。',
          'zh-Hant': '選定聯絡人來信的電子郵件地址。部分部署允許留空。',
        },
      },
    ],
  },
  channel: EmailChannel,
  config: EmailChannelConfig,
  storedConfig: storedEmailAppearance,
  readConfig: readEmailAppearance,
  configField: 'email',
  configInput: EmailChannelConfigInput,
  configMapping: emailAppearanceMapping,
  requiredConfig: ['email'],
  routes: { create: createRoute },
} satisfies Platform;
