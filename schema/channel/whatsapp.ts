import { z } from 'zod';
import { optionalId, optionalText, secretStatus } from '#src/upstream/wire.ts';
import { builder } from '../builder.ts';
import { submit } from '../errors.ts';
import { SecretStatus } from '../scalars.ts';
import { channelPayload, channelType, createErrors, type Platform, updateErrors } from './platform.ts';
import * as rules from './rules.ts';

const stored = z.object({
  phone_number: optionalText,
  msisdn: optionalText,
  phone_number_id: optionalId,
  business_account_id: optionalId,
  namespace: optionalText,
  access_key: secretStatus,
  signing_key: secretStatus,
});

const WhatsAppChannelConfig = builder.objectRef<z.output<typeof stored>>('WhatsAppChannelConfig').implement({
  description: 'A phone number of the WhatsApp Business Platform.',
  fields: (t) => ({
    phoneNumber: t.string({
      nullable: true,
      description: 'The number itself, as in +85212345678.',
      resolve: ({ phone_number, msisdn }) => phone_number ?? msisdn,
    }),
    phoneNumberId: t.exposeID('phone_number_id', {
      nullable: true,
      description: 'Phone number ID, digits; not the number itself.',
    }),
    businessAccountId: t.exposeID('business_account_id', {
      nullable: true,
      description: 'WhatsApp Business Account ID (WABA ID), digits.',
    }),
    namespace: t.exposeString('namespace', {
      nullable: true,
      description: 'Namespace of the message templates.',
    }),
    accessToken: t.expose('access_key', {
      type: SecretStatus,
      nullable: false,
      description: 'Access token of a system user.',
    }),
    signingKey: t.expose('signing_key', {
      type: SecretStatus,
      nullable: false,
      description: 'The key that signs the webhooks.',
    }),
  }),
});

const WhatsAppChannel = channelType('WhatsAppChannel', {
  description: 'A WhatsApp Business phone number.',
  config: WhatsAppChannelConfig,
  configDescription: 'What WhatsApp needs to know; null where none is stored.',
  readConfig: stored.parse,
});

const WhatsAppChannelConfigInput = builder.inputType('WhatsAppChannelConfigInput', {
  description: 'What WhatsApp needs to know. What is left out stays as it is; null clears it.',
  fields: (t) => ({
    phoneNumber: t.string({ description: 'The number in E.164.', validate: { schema: rules.phoneNumber } }),
    phoneNumberId: t.id({ description: 'Phone number ID, digits.', validate: { schema: rules.digits } }),
    businessAccountId: t.id({
      description: 'WhatsApp Business Account ID, digits.',
      validate: { schema: rules.digits },
    }),
    namespace: t.string({
      description: 'Namespace of the message templates.',
      validate: { schema: rules.line },
    }),
    accessToken: t.field({
      type: 'Secret',
      description: 'Access token of a system user.',
      validate: { schema: rules.token },
    }),
    signingKey: t.field({
      type: 'Secret',
      description: 'The key that signs the webhooks.',
      validate: { schema: rules.token },
    }),
  }),
});

const CreateWhatsAppChannelInput = builder.inputType('CreateWhatsAppChannelInput', {
  description:
    'A WhatsApp Business phone number to connect; its values are in Meta’s App Dashboard, WhatsApp, API Setup.',
  fields: (t) => ({
    name: t.string({
      description: 'The channel’s name, 1 to 128 characters.',
      validate: { schema: rules.name },
    }),
    phoneNumberId: t.id({
      required: true,
      description: 'Phone number ID, digits; not the number itself.',
      validate: { schema: rules.digits },
    }),
    accessToken: t.field({
      type: 'Secret',
      required: true,
      description: 'Access token of a system user with `whatsapp_business_messaging`.',
      validate: { schema: rules.token },
    }),
    businessAccountId: t.id({
      description: 'WhatsApp Business Account ID, digits.',
      validate: { schema: rules.digits },
    }),
    phoneNumber: t.string({ description: 'The number in E.164.', validate: { schema: rules.phoneNumber } }),
  }),
});

const UpdateWhatsAppChannelInput = builder.inputType('UpdateWhatsAppChannelInput', {
  description: 'What changes on the channel of a WhatsApp phone number, or a new token to reconnect it.',
  fields: (t) => ({
    phoneNumberId: t.id({
      required: true,
      description: 'Which channel: its phone number ID.',
      validate: { schema: rules.digits },
    }),
    accessToken: t.field({
      type: 'Secret',
      description: 'A new access token.',
      validate: { schema: rules.token },
    }),
    businessAccountId: t.id({
      description: 'WhatsApp Business Account ID, digits.',
      validate: { schema: rules.digits },
    }),
    phoneNumber: t.string({ description: 'The number in E.164.', validate: { schema: rules.phoneNumber } }),
    name: t.string({
      description: 'The channel’s name, 1 to 128 characters.',
      validate: { schema: rules.name },
    }),
  }),
});

const numberNames = {
  name: 'name',
  phoneNumberId: ['phone_number_id', 'config.phone_number_id'],
  accessToken: ['access_token', 'config.access_key'],
  businessAccountId: ['business_account_id', 'config.business_account_id'],
  phoneNumber: ['phone_number', 'config.phone_number'],
} as const;

builder.mutationFields((t) => ({
  createWhatsAppChannel: t.field({
    description: 'Connects a WhatsApp Business phone number.',
    type: channelPayload('CreateWhatsAppChannelPayload', WhatsAppChannel),
    nullable: false,
    errors: { types: createErrors },
    args: {
      input: t.arg({
        type: CreateWhatsAppChannelInput,
        required: true,
        description: 'The number to connect.',
      }),
    },
    resolve: (_, { input }, context) =>
      submit(context, input, numberNames, context.upstream.channels.createWhatsApp),
  }),
  updateWhatsAppChannel: t.field({
    description: 'Changes or reconnects the channel of a WhatsApp phone number.',
    type: channelPayload('UpdateWhatsAppChannelPayload', WhatsAppChannel),
    nullable: false,
    errors: { types: updateErrors },
    args: {
      input: t.arg({
        type: UpdateWhatsAppChannelInput,
        required: true,
        description: 'The number, and what changes.',
      }),
    },
    resolve: (_, { input }, context) =>
      submit(context, input, numberNames, context.upstream.channels.updateWhatsApp),
  }),
}));

export const whatsapp = {
  type: 'whatsapp',
  value: 'WHATSAPP',
  title: 'WhatsApp',
  channel: WhatsAppChannel,
  config: WhatsAppChannelConfig,
  readConfig: stored.parse,
  configField: 'whatsApp',
  configInput: WhatsAppChannelConfigInput,
  configNames: {
    phoneNumber: 'phone_number',
    phoneNumberId: 'phone_number_id',
    businessAccountId: 'business_account_id',
    namespace: 'namespace',
    accessToken: 'access_key',
    signingKey: 'signing_key',
  },
} satisfies Platform;
