import { z } from 'zod';
import { optionalText, secretStatus } from '#src/upstream/wire.ts';
import { builder } from '../builder.ts';
import { submit } from '../errors.ts';
import { SecretStatus } from '../scalars.ts';
import { channelPayload, channelType, createErrors, type Platform } from './platform.ts';
import * as rules from './rules.ts';

const appId = z
  .string()
  .regex(
    /^wx[A-Za-z0-9]{16}$/,
    'A WeChat AppID is “wx” and 16 letters or digits: WeChat console, Basic Configuration.',
  );
const appSecret = z
  .string()
  .regex(
    /^[A-Za-z0-9]{32}$/,
    'A WeChat AppSecret is 32 letters and digits: WeChat console, Basic Configuration.',
  );

const stored = z.object({
  user_name: optionalText,
  app_id: optionalText,
  secret: secretStatus,
  token: secretStatus,
  encoding_aes_key: secretStatus,
});

const WeChatChannelConfig = builder.objectRef<z.output<typeof stored>>('WeChatChannelConfig').implement({
  description: 'A WeChat Official Account.',
  fields: (t) => ({
    userName: t.exposeString('user_name', {
      nullable: true,
      description: 'The account’s original ID: `gh_` and what follows.',
    }),
    appId: t.exposeString('app_id', { nullable: true, description: 'AppID: `wx` and 16 letters or digits.' }),
    appSecret: t.expose('secret', { type: SecretStatus, nullable: false, description: 'AppSecret.' }),
    token: t.expose('token', {
      type: SecretStatus,
      nullable: false,
      description: 'The token of the server configuration, which signs the callbacks.',
    }),
    encodingAesKey: t.expose('encoding_aes_key', {
      type: SecretStatus,
      nullable: false,
      description: 'EncodingAESKey, which encrypts the messages.',
    }),
  }),
});

const WeChatChannel = channelType('WeChatChannel', {
  description: 'A WeChat Official Account.',
  config: WeChatChannelConfig,
  configDescription: 'What WeChat needs to know; null where none is stored.',
  readConfig: stored.parse,
});

const WeChatChannelConfigInput = builder.inputType('WeChatChannelConfigInput', {
  description: 'What WeChat needs to know. What is left out stays as it is; null clears it.',
  fields: (t) => ({
    userName: t.string({ description: 'The account’s original ID.', validate: { schema: rules.line } }),
    appId: t.string({ description: 'AppID: `wx` and 16 letters or digits.', validate: { schema: appId } }),
    appSecret: t.field({
      type: 'Secret',
      description: 'AppSecret, 32 letters and digits.',
      validate: { schema: appSecret },
    }),
    token: t.field({
      type: 'Secret',
      description: 'Token, 3 to 32 letters and digits.',
      validate: { schema: rules.callbackToken },
    }),
    encodingAesKey: t.field({
      type: 'Secret',
      description: 'EncodingAESKey, 43 letters and digits.',
      validate: { schema: rules.encodingAesKey },
    }),
  }),
});

const CreateWeChatChannelInput = builder.inputType('CreateWeChatChannelInput', {
  description:
    'A WeChat Official Account to connect; its values are in the WeChat console, Basic Configuration.',
  fields: (t) => ({
    name: t.string({
      description: 'The channel’s name, 1 to 128 characters.',
      validate: { schema: rules.name },
    }),
    appId: t.string({
      required: true,
      description: 'AppID: `wx` and 16 letters or digits.',
      validate: { schema: appId },
    }),
    appSecret: t.field({
      type: 'Secret',
      required: true,
      description: 'AppSecret, 32 letters and digits.',
      validate: { schema: appSecret },
    }),
    userName: t.string({ description: 'The account’s original ID.', validate: { schema: rules.line } }),
    token: t.field({
      type: 'Secret',
      description: 'Token, 3 to 32 letters and digits.',
      validate: { schema: rules.callbackToken },
    }),
    encodingAesKey: t.field({
      type: 'Secret',
      description: 'EncodingAESKey, 43 letters and digits.',
      validate: { schema: rules.encodingAesKey },
    }),
  }),
});

const createNames = {
  name: 'name',
  appId: ['app_id', 'config.app_id'],
  appSecret: ['app_secret', 'config.secret'],
  userName: ['user_name', 'config.user_name'],
  token: ['token', 'config.token'],
  encodingAesKey: ['encoding_aes_key', 'config.encoding_aes_key'],
} as const;

builder.mutationField('createWeChatChannel', (t) =>
  t.field({
    description: 'Connects a WeChat Official Account.',
    type: channelPayload('CreateWeChatChannelPayload', WeChatChannel),
    nullable: false,
    errors: { types: createErrors },
    args: {
      input: t.arg({
        type: CreateWeChatChannelInput,
        required: true,
        description: 'The account to connect.',
      }),
    },
    resolve: (_, { input }, context) =>
      submit(context, input, createNames, context.upstream.channels.createWechat),
  }),
);

export const wechat = {
  type: 'wechat',
  value: 'WECHAT',
  title: 'WeChat',
  channel: WeChatChannel,
  config: WeChatChannelConfig,
  readConfig: stored.parse,
  configField: 'weChat',
  configInput: WeChatChannelConfigInput,
  configNames: {
    userName: 'user_name',
    appId: 'app_id',
    appSecret: 'secret',
    token: 'token',
    encodingAesKey: 'encoding_aes_key',
  },
} satisfies Platform;
