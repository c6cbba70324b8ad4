import { decodeObject, toId, toSecretStatus, toText } from '#src/upstream/decode/decoders.ts';
import { builder } from '../builder.ts';
import { callUpstream } from '../errors/user-errors.ts';
import { SecretStatus } from '../scalars.ts';
import * as rules from './fields.ts';
import { channelPayload, channelType, createErrors, type Platform } from './platform.ts';

const consoleUrl = 'https://developers.line.biz/console/';

const lineChannelId = rules
  .format(/^\d{10}$/, 'A LINE channel ID is 10 digits: LINE Developers Console, Basic settings.', 10)
  .meta({
    label: { en: 'Channel ID' },
    help: {
      en: '10 digits: LINE Developers Console, Basic settings.',
      'zh-Hans': '10 位数字：LINE Developers 控制台，Basic settings。',
      'zh-Hant': '10 位數字：LINE Developers 主控台，Basic settings。',
    },
    example: '1650000000',
    sourceUrl: consoleUrl,
  });
const channelSecret = rules
  .format(
    /^[0-9a-fA-F]{32}$/,
    'A LINE channel secret is 32 hex digits: LINE Developers Console, Basic settings.',
    32,
  )
  .meta({
    label: { en: 'Channel secret' },
    help: {
      en: '32 hex digits: LINE Developers Console, Basic settings. It signs LINE’s webhooks.',
      'zh-Hans': '32 位十六进制数字：LINE Developers 控制台，Basic settings。用于 Webhook 签名。',
      'zh-Hant': '32 位十六進位數字：LINE Developers 主控台，Basic settings。用於 Webhook 簽章。',
    },
    example: 'fa4efa4efa4efa4efa4efa4efa4e0000',
    sourceUrl: consoleUrl,
  });
const channelAccessToken = rules.token.meta({
  label: { en: 'Channel access token' },
  help: {
    en: 'The long-lived one: LINE Developers Console, Messaging API. No spaces, 4,096 characters at most.',
    'zh-Hans': '长期有效的一种：LINE Developers 控制台，Messaging API。不含空格，最多 4096 个字符。',
    'zh-Hant': '長期有效的一種：LINE Developers 主控台，Messaging API。不含空格，最多 4096 個字元。',
  },
  example: 'FAKE-line-access-token-0000',
  sourceUrl: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
});
const basicId = rules.line.meta({
  label: { en: 'Basic ID' },
  help: { en: 'By which people add the account: `@` and what follows.' },
});

const stored = decodeObject({
  line_channel_id: toId,
  line_basic_id: toText,
  line_channel_secret: toSecretStatus,
  line_channel_token: toSecretStatus,
});

const LineChannelConfig = builder.objectRef<ReturnType<typeof stored>>('LineChannelConfig').implement({
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
  readConfig: stored,
});

const LineChannelConfigInput = builder.inputType('LineChannelConfigInput', {
  description: 'What LINE needs to know. What is left out stays as it is; null clears it.',
  fields: (t) => ({
    lineChannelId: t.id(rules.by(lineChannelId)),
    basicId: t.string(rules.by(basicId)),
    channelSecret: t.field({ type: 'Secret', ...rules.by(channelSecret) }),
    channelAccessToken: t.field({ type: 'Secret', ...rules.by(channelAccessToken) }),
  }),
});

const CreateLineChannelInput = builder.inputType('CreateLineChannelInput', {
  description: 'A LINE Official Account to connect; its values are in the LINE Developers Console.',
  fields: (t) => ({
    name: t.string(rules.by(rules.name)),
    lineChannelId: t.id(rules.by(lineChannelId)),
    channelSecret: t.field({ type: 'Secret', required: true, ...rules.by(channelSecret) }),
    channelAccessToken: t.field({ type: 'Secret', required: true, ...rules.by(channelAccessToken) }),
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
      callUpstream(context, input, createNames, (body) => context.upstream.channels.createLine(body)),
  }),
);

export const line = {
  type: 'line',
  value: 'LINE',
  title: { en: 'LINE' },
  setup: {
    about: {
      en: 'A LINE Official Account.',
      'zh-Hans': 'LINE 官方账号。',
      'zh-Hant': 'LINE 官方帳號。',
    },
    mutation: 'createLineChannel',
    account: ['lineChannelId'],
    steps: [
      {
        text: {
          en: 'In the LINE Developers Console open your provider and its Messaging API channel; make one where there is none.',
          'zh-Hans': '在 LINE Developers 控制台打开 Provider 及其 Messaging API 频道；没有则新建。',
          'zh-Hant': '在 LINE Developers 主控台開啟 Provider 及其 Messaging API 頻道；沒有則新建。',
        },
        url: consoleUrl,
      },
      {
        text: {
          en: 'Basic settings: copy the channel ID and the channel secret.',
          'zh-Hans': 'Basic settings：复制 Channel ID 和 Channel secret。',
          'zh-Hant': 'Basic settings：複製 Channel ID 與 Channel secret。',
        },
      },
      {
        text: {
          en: 'Messaging API: issue a long-lived channel access token, and copy it.',
          'zh-Hans': 'Messaging API：签发长期 Channel access token 并复制。',
          'zh-Hant': 'Messaging API：發行長期 Channel access token 並複製。',
        },
        url: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
      },
    ],
  },
  channel: LineChannel,
  config: LineChannelConfig,
  readConfig: stored,
  configField: 'line',
  configInput: LineChannelConfigInput,
  configNames: {
    lineChannelId: 'line_channel_id',
    basicId: 'line_basic_id',
    channelSecret: 'line_channel_secret',
    channelAccessToken: 'line_channel_token',
  },
} satisfies Platform;
