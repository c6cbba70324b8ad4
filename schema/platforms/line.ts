import { decodeObject, toId, toSecretStatus, toText } from '#src/upstream/decode/decoders.ts';
import { builder } from '../builder.ts';
import { SecretStatus } from '../scalars.ts';
import * as fields from './fields.ts';
import { fieldOptions } from './fields.ts';
import { defineChannelMutation, defineChannelType, type Platform, type PlatformRoute } from './platform.ts';

const consoleUrl = 'https://developers.line.biz/console/';
const accessTokensUrl = 'https://developers.line.biz/en/docs/basics/channel-access-token/';

const lineChannelId = fields
  .patternField(
    /^\d{10}$/,
    'A LINE channel ID must be 10 digits. Copy it from the LINE Developers Console, Basic settings.',
    10,
  )
  .meta({
    label: { en: 'Channel ID' },
    help: {
      en: 'The channel ID, 10 digits: LINE Developers Console, Basic settings.',
      'zh-Hans': '10 位数字：LINE Developers 控制台，Basic settings。',
      'zh-Hant': '10 位數字：LINE Developers 主控台，Basic settings。',
    },
    example: '1650000000',
    sourceUrl: consoleUrl,
  });
const channelSecret = fields
  .patternField(
    /^[0-9a-fA-F]{32}$/,
    'A LINE channel secret must be 32 hexadecimal digits. Copy it from the LINE Developers Console, Basic settings.',
    32,
  )
  .meta({
    label: { en: 'Channel secret' },
    help: {
      en: 'The channel secret that signs LINE’s webhooks, 32 hexadecimal digits: LINE Developers Console, Basic settings.',
      'zh-Hans': '用于 Webhook 签名的 32 位十六进制数字：LINE Developers 控制台，Basic settings。',
      'zh-Hant': '用於 Webhook 簽章的 32 位十六進位數字：LINE Developers 主控台，Basic settings。',
    },
    example: 'fa4efa4efa4efa4efa4efa4efa4e0000',
    sourceUrl: consoleUrl,
  });
const channelAccessToken = fields.token.meta({
  label: { en: 'Channel access token' },
  help: {
    en: 'The long-lived channel access token, up to 4,096 characters without spaces: LINE Developers Console, Messaging API.',
    'zh-Hans':
      '长期有效的 Channel access token，不含空格，最多 4096 个字符：LINE Developers 控制台，Messaging API。',
    'zh-Hant':
      '長期有效的 Channel access token，不含空格，最多 4096 個字元：LINE Developers 主控台，Messaging API。',
  },
  example: 'FAKE-line-access-token-0000',
  sourceUrl: accessTokensUrl,
});
const basicId = fields.line.meta({
  label: { en: 'Basic ID' },
  help: { en: 'The basic ID by which people add the account. It begins with `@`.' },
});

const storedConfig = {
  line_channel_id: toId,
  line_basic_id: toText,
  line_channel_secret: toSecretStatus,
  line_channel_token: toSecretStatus,
};
const readConfig = decodeObject(storedConfig);

const LineChannelConfig = builder.objectRef<ReturnType<typeof readConfig>>('LineChannelConfig').implement({
  description: 'The settings of a LINE Messaging API channel.',
  fields: (t) => ({
    lineChannelId: t.exposeID('line_channel_id', {
      nullable: true,
      description: 'The channel ID, 10 digits.',
    }),
    basicId: t.exposeString('line_basic_id', {
      nullable: true,
      description: 'The basic ID by which people add the account. It begins with `@`.',
    }),
    channelSecret: t.expose('line_channel_secret', {
      type: SecretStatus,
      nullable: false,
      description: 'The channel secret that signs LINE’s webhooks.',
    }),
    channelAccessToken: t.expose('line_channel_token', {
      type: SecretStatus,
      nullable: false,
      description: 'The long-lived channel access token.',
    }),
  }),
});

const LineChannel = defineChannelType('LineChannel', {
  description: 'A channel on LINE: a LINE Official Account.',
  config: LineChannelConfig,
  configDescription: 'The settings for LINE; null if none are stored.',
  readConfig,
});

const LineChannelConfigInput = builder.inputType('LineChannelConfigInput', {
  description: 'The settings for LINE. An omitted field keeps its value; null clears it.',
  fields: (t) => ({
    lineChannelId: t.id(fieldOptions(lineChannelId)),
    basicId: t.string(fieldOptions(basicId)),
    channelSecret: t.field({ type: 'Secret', ...fieldOptions(channelSecret) }),
    channelAccessToken: t.field({ type: 'Secret', ...fieldOptions(channelAccessToken) }),
  }),
});

const CreateLineChannelInput = builder.inputType('CreateLineChannelInput', {
  description: 'The LINE Official Account to connect. The LINE Developers Console shows its values.',
  fields: (t) => ({
    name: t.string(fieldOptions(fields.name)),
    lineChannelId: t.id(fieldOptions(lineChannelId)),
    channelSecret: t.field({ type: 'Secret', required: true, ...fieldOptions(channelSecret) }),
    channelAccessToken: t.field({
      type: 'Secret',
      required: true,
      ...fieldOptions(channelAccessToken),
    }),
  }),
});

const createRoute: PlatformRoute = {
  type: 'line',
  method: 'POST',
  path: '/v1/channels/_line',
  mapping: {
    name: 'name',
    lineChannelId: ['line_channel_id', 'config.line_channel_id'],
    channelSecret: ['channel_secret', 'config.line_channel_secret'],
    channelAccessToken: ['channel_access_token', 'config.line_channel_token'],
  },
  constants: { config: { type: 'line' } },
};

defineChannelMutation('createLineChannel', {
  description: 'Connects a LINE Official Account.',
  input: CreateLineChannelInput,
  inputDescription: 'The account to connect.',
  channel: LineChannel,
  route: createRoute,
});

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
          en: 'In the LINE Developers Console, open your provider and its Messaging API channel. Create them if they do not exist.',
          'zh-Hans': '在 LINE Developers 控制台打开 Provider 及其 Messaging API 频道；没有则新建。',
          'zh-Hant': '在 LINE Developers 主控台開啟 Provider 及其 Messaging API 頻道；沒有則新建。',
        },
        url: consoleUrl,
      },
      {
        text: {
          en: 'Under Basic settings, copy the channel ID and the channel secret.',
          'zh-Hans': 'Basic settings：复制 Channel ID 和 Channel secret。',
          'zh-Hant': 'Basic settings：複製 Channel ID 與 Channel secret。',
        },
      },
      {
        text: {
          en: 'Under Messaging API, issue a long-lived channel access token and copy it.',
          'zh-Hans': 'Messaging API：签发长期 Channel access token 并复制。',
          'zh-Hant': 'Messaging API：發行長期 Channel access token 並複製。',
        },
        url: accessTokensUrl,
      },
    ],
  },
  channel: LineChannel,
  config: LineChannelConfig,
  storedConfig,
  readConfig,
  configField: 'line',
  configInput: LineChannelConfigInput,
  configMapping: {
    lineChannelId: 'line_channel_id',
    basicId: 'line_basic_id',
    channelSecret: 'line_channel_secret',
    channelAccessToken: 'line_channel_token',
  },
  requiredConfig: ['channelSecret', 'channelAccessToken'],
  routes: { create: createRoute },
} satisfies Platform;
