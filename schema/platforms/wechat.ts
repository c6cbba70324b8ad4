import { decodeObject, toSecretStatus, toText } from '#src/upstream/decode/decoders.ts';
import { builder } from '../builder.ts';
import { callUpstream } from '../errors/user-errors.ts';
import { SecretStatus } from '../scalars.ts';
import * as rules from './fields.ts';
import { channelPayload, channelType, createErrors, type Platform } from './platform.ts';

const consoleUrl = 'https://mp.weixin.qq.com/';

const appId = rules
  .format(
    /^wx[A-Za-z0-9]{16}$/,
    'A WeChat AppID is “wx” and 16 letters or digits: WeChat console, Basic Configuration.',
    18,
  )
  .meta({
    label: { en: 'AppID', 'zh-Hans': '开发者 ID（AppID）', 'zh-Hant': '開發者 ID（AppID）' },
    help: {
      en: '`wx` and 16 letters or digits: WeChat console, Basic Configuration.',
      'zh-Hans': '“wx”加 16 位字母或数字：微信公众平台，设置与开发，基本配置。',
      'zh-Hant': '「wx」加 16 位字母或數字：微信公眾平台，設定與開發，基本設定。',
    },
    example: 'wx00000000000000ff',
    sourceUrl: consoleUrl,
  });
const appSecret = rules
  .format(
    /^[A-Za-z0-9]{32}$/,
    'A WeChat AppSecret is 32 letters and digits: WeChat console, Basic Configuration.',
    32,
  )
  .meta({
    label: { en: 'AppSecret', 'zh-Hans': '开发者密码（AppSecret）', 'zh-Hant': '開發者密碼（AppSecret）' },
    help: {
      en: '32 letters and digits: WeChat console, Basic Configuration. It is shown once, when it is made.',
      'zh-Hans': '32 位字母或数字：微信公众平台，设置与开发，基本配置。仅在生成时显示一次。',
      'zh-Hant': '32 位字母或數字：微信公眾平台，設定與開發，基本設定。僅在產生時顯示一次。',
    },
    example: 'fa4efa4efa4efa4efa4efa4efa4e0000',
    sourceUrl: consoleUrl,
  });
const userName = rules.line.meta({
  label: { en: 'Original ID', 'zh-Hans': '原始 ID', 'zh-Hant': '原始 ID' },
  help: {
    en: 'The account’s original ID, `gh_` and what follows: WeChat console, account details.',
    'zh-Hans': '公众号的原始 ID，以“gh_”开头：微信公众平台，账号详情。',
    'zh-Hant': '公眾號的原始 ID，以「gh_」開頭：微信公眾平台，帳號詳情。',
  },
  example: 'gh_fake00000001',
  sourceUrl: consoleUrl,
});

const stored = decodeObject({
  user_name: toText,
  app_id: toText,
  secret: toSecretStatus,
  token: toSecretStatus,
  encoding_aes_key: toSecretStatus,
});

const WeChatChannelConfig = builder.objectRef<ReturnType<typeof stored>>('WeChatChannelConfig').implement({
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
  readConfig: stored,
});

const WeChatChannelConfigInput = builder.inputType('WeChatChannelConfigInput', {
  description: 'What WeChat needs to know. What is left out stays as it is; null clears it.',
  fields: (t) => ({
    userName: t.string(rules.by(userName)),
    appId: t.string(rules.by(appId)),
    appSecret: t.field({ type: 'Secret', ...rules.by(appSecret) }),
    token: t.field({ type: 'Secret', ...rules.by(rules.callbackToken) }),
    encodingAesKey: t.field({ type: 'Secret', ...rules.by(rules.encodingAesKey) }),
  }),
});

const CreateWeChatChannelInput = builder.inputType('CreateWeChatChannelInput', {
  description:
    'A WeChat Official Account to connect; its values are in the WeChat console, Basic Configuration.',
  fields: (t) => ({
    name: t.string(rules.by(rules.name)),
    appId: t.string({ required: true, ...rules.by(appId) }),
    appSecret: t.field({ type: 'Secret', required: true, ...rules.by(appSecret) }),
    userName: t.string(rules.by(userName)),
    token: t.field({ type: 'Secret', ...rules.by(rules.callbackToken) }),
    encodingAesKey: t.field({ type: 'Secret', ...rules.by(rules.encodingAesKey) }),
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
      callUpstream(context, input, createNames, (body) => context.upstream.channels.createWechat(body)),
  }),
);

export const wechat = {
  type: 'wechat',
  value: 'WECHAT',
  title: { en: 'WeChat', 'zh-Hans': '微信', 'zh-Hant': '微信' },
  setup: {
    about: {
      en: 'A WeChat Official Account.',
      'zh-Hans': '微信公众号。',
      'zh-Hant': '微信公眾號。',
    },
    mutation: 'createWeChatChannel',
    account: ['appId'],
    steps: [
      {
        text: {
          en: 'Log in to the WeChat console and open Settings and development, Basic Configuration.',
          'zh-Hans': '登录微信公众平台，打开“设置与开发”中的“基本配置”。',
          'zh-Hant': '登入微信公眾平台，開啟「設定與開發」中的「基本設定」。',
        },
        url: consoleUrl,
      },
      {
        text: {
          en: 'Copy the AppID, and make the AppSecret; allow the platform’s addresses on the IP allow-list.',
          'zh-Hans': '复制 AppID，生成 AppSecret，并把本平台的地址加入 IP 白名单。',
          'zh-Hant': '複製 AppID，產生 AppSecret，並將本平台的位址加入 IP 白名單。',
        },
      },
      {
        text: {
          en: 'Server configuration: choose a token, generate the EncodingAESKey, and use the security mode.',
          'zh-Hans': '服务器配置：设定 Token，随机生成 EncodingAESKey，消息加解密方式选“安全模式”。',
          'zh-Hant': '伺服器設定：設定 Token，隨機產生 EncodingAESKey，訊息加解密方式選「安全模式」。',
        },
        url: 'https://developers.weixin.qq.com/doc/offiaccount/Getting_Started/message-push.html',
      },
    ],
  },
  channel: WeChatChannel,
  config: WeChatChannelConfig,
  readConfig: stored,
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
