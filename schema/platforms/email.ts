import { builder } from '../builder.ts';
import { callUpstream } from '../errors/user-errors.ts';
import {
  email as address,
  EmailChannelConfig,
  EmailChannelConfigInput,
  mailNames,
  storedMail,
} from './email-appearance.ts';
import * as rules from './fields.ts';
import { channelPayload, channelType, createErrors, type Platform } from './platform.ts';

const EmailChannel = channelType('EmailChannel', {
  description: 'An e-mail address.',
  config: EmailChannelConfig,
  configDescription: 'The address and its e-mails’ looks; null where none is stored.',
  readConfig: storedMail,
});

const CreateEmailChannelInput = builder.inputType('CreateEmailChannelInput', {
  description: 'An e-mail address to connect.',
  fields: (t) => ({
    name: t.string({ required: true, ...rules.by(rules.name) }),
    email: t.string(rules.by(address)),
  }),
});

builder.mutationField('createEmailChannel', (t) =>
  t.field({
    description: 'Connects an e-mail address.',
    type: channelPayload('CreateEmailChannelPayload', EmailChannel),
    nullable: false,
    errors: { types: createErrors },
    args: {
      input: t.arg({ type: CreateEmailChannelInput, required: true, description: 'The address to connect.' }),
    },
    resolve: (_, { input }, context) =>
      callUpstream(context, input, { name: 'name', email: 'email' }, (body) =>
        context.upstream.channels.createEmail(body),
      ),
  }),
);

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
          en: 'Choose the address that contacts write to. Whether it may be left out is the deployment’s to say.',
          'zh-Hans': '选定联系人来信的邮箱地址。能否留空取决于部署。',
          'zh-Hant': '選定聯絡人來信的電子郵件地址。能否留空取決於部署。',
        },
      },
    ],
  },
  channel: EmailChannel,
  config: EmailChannelConfig,
  readConfig: storedMail,
  configField: 'email',
  configInput: EmailChannelConfigInput,
  configNames: mailNames,
} satisfies Platform;
