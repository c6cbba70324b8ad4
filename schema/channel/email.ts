import { builder } from '../builder.ts';
import { submit } from '../errors.ts';
import { EmailChannelConfig, EmailChannelConfigInput, mailNames, storedMail } from './mail.ts';
import { channelPayload, channelType, createErrors, type Platform } from './platform.ts';
import * as rules from './rules.ts';

const EmailChannel = channelType('EmailChannel', {
  description: 'An e-mail address.',
  config: EmailChannelConfig,
  configDescription: 'The address and its e-mails’ looks; null where none is stored.',
  readConfig: storedMail.parse,
});

const CreateEmailChannelInput = builder.inputType('CreateEmailChannelInput', {
  description: 'An e-mail address to connect.',
  fields: (t) => ({
    name: t.string({
      required: true,
      description: 'The channel’s name, 1 to 128 characters.',
      validate: { schema: rules.name },
    }),
    email: t.string({
      description: 'The address. Whether it may be left out is the deployment’s to say.',
      validate: { schema: rules.email },
    }),
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
      submit(context, input, { name: 'name', email: 'email' }, context.upstream.channels.createEmail),
  }),
);

export const email = {
  type: 'email',
  value: 'EMAIL',
  title: 'E-mail',
  channel: EmailChannel,
  config: EmailChannelConfig,
  readConfig: storedMail.parse,
  configField: 'email',
  configInput: EmailChannelConfigInput,
  configNames: mailNames,
} satisfies Platform;
