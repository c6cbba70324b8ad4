import { z } from 'zod';
import { optionalId, optionalText, secretStatus } from '#src/upstream/wire.ts';
import { builder } from '../builder.ts';
import { submit } from '../errors.ts';
import { SecretStatus } from '../scalars.ts';
import { channelPayload, channelType, createErrors, type Platform } from './platform.ts';
import * as rules from './rules.ts';

const lineChannelId = z
  .string()
  .regex(/^\d{10}$/, 'A LINE channel ID is 10 digits: LINE Developers Console, Basic settings.');
const channelSecret = z
  .string()
  .regex(
    /^[0-9a-f]{32}$/i,
    'A LINE channel secret is 32 hex digits: LINE Developers Console, Basic settings.',
  );

const stored = z.object({
  line_channel_id: optionalId,
  line_basic_id: optionalText,
  line_channel_secret: secretStatus,
  line_channel_token: secretStatus,
});

const LineChannelConfig = builder.objectRef<z.output<typeof stored>>('LineChannelConfig').implement({
  description: 'A LINE Official Account’s Messaging API channel.',
  fields: (t) => ({
    lineChannelId: t.exposeID('line_channel_id', { nullable: true, description: 'Channel ID, 10 digits.' }),
    basicId: t.exposeString('line_basic_id', {
      nullable: true,
      description: 'The account’s basic ID, by which people add it: `@` and what follows.',
    }),
    channelSecret: t.expose('line_channel_secret', {
      type: SecretStatus,
      nullable: false,
      description: 'Channel secret, which signs LINE’s webhooks.',
    }),
    channelAccessToken: t.expose('line_channel_token', {
      type: SecretStatus,
      nullable: false,
      description: 'Long-lived channel access token.',
    }),
  }),
});

const LineChannel = channelType('LineChannel', {
  description: 'A LINE Official Account.',
  config: LineChannelConfig,
  configDescription: 'What LINE needs to know; null where none is stored.',
  readConfig: stored.parse,
});

const LineChannelConfigInput = builder.inputType('LineChannelConfigInput', {
  description: 'What LINE needs to know. What is left out stays as it is; null clears it.',
  fields: (t) => ({
    lineChannelId: t.id({ description: 'Channel ID, 10 digits.', validate: { schema: lineChannelId } }),
    basicId: t.string({ description: 'The account’s basic ID.', validate: { schema: rules.line } }),
    channelSecret: t.field({
      type: 'Secret',
      description: 'Channel secret, 32 hex digits.',
      validate: { schema: channelSecret },
    }),
    channelAccessToken: t.field({
      type: 'Secret',
      description: 'Long-lived channel access token.',
      validate: { schema: rules.token },
    }),
  }),
});

const CreateLineChannelInput = builder.inputType('CreateLineChannelInput', {
  description: 'A LINE Official Account to connect; its values are in the LINE Developers Console.',
  fields: (t) => ({
    name: t.string({
      description: 'The channel’s name, 1 to 128 characters.',
      validate: { schema: rules.name },
    }),
    lineChannelId: t.id({ description: 'Channel ID, 10 digits.', validate: { schema: lineChannelId } }),
    channelSecret: t.field({
      type: 'Secret',
      required: true,
      description: 'Channel secret, 32 hex digits.',
      validate: { schema: channelSecret },
    }),
    channelAccessToken: t.field({
      type: 'Secret',
      required: true,
      description: 'Long-lived channel access token.',
      validate: { schema: rules.token },
    }),
  }),
});

const createNames = {
  name: 'name',
  lineChannelId: ['line_channel_id', 'config.line_channel_id'],
  channelSecret: ['channel_secret', 'config.line_channel_secret'],
  channelAccessToken: ['channel_access_token', 'config.line_channel_token'],
} as const;

builder.mutationField('createLineChannel', (t) =>
  t.field({
    description: 'Connects a LINE Official Account.',
    type: channelPayload('CreateLineChannelPayload', LineChannel),
    nullable: false,
    errors: { types: createErrors },
    args: {
      input: t.arg({ type: CreateLineChannelInput, required: true, description: 'The account to connect.' }),
    },
    resolve: (_, { input }, context) =>
      submit(context, input, createNames, context.upstream.channels.createLine),
  }),
);

export const line = {
  type: 'line',
  value: 'LINE',
  title: 'LINE',
  channel: LineChannel,
  config: LineChannelConfig,
  readConfig: stored.parse,
  configField: 'line',
  configInput: LineChannelConfigInput,
  configNames: {
    lineChannelId: 'line_channel_id',
    basicId: 'line_basic_id',
    channelSecret: 'line_channel_secret',
    channelAccessToken: 'line_channel_token',
  },
} satisfies Platform;
