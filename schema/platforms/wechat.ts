import { decodeObject, toSecretStatus, toText } from '#src/upstream/decode/decoders.ts';
import { builder } from '../builder.ts';
import { SecretStatus } from '../scalars.ts';
import * as fields from './fields.ts';
import { fieldOptions } from './fields.ts';
import { defineChannelMutation, defineChannelType, type Platform, type PlatformRoute } from './platform.ts';

const consoleUrl = 'https://mp.weixin.qq.com/';

const appId = fields
  .patternField(
    /^wx[A-Za-z0-9]{16}$/,
    'A WeChat AppID must be “wx” and 16 letters or digits. Copy it from the WeChat console, Basic Configuration.',
    18,
  )
  .meta({
    label: { en: 'AppID', 'zh-Hans': '开发者 ID（AppID）', 'zh-Hant': '開發者 ID（AppID）' },
    help: {
      en: 'The AppID, `wx` and 16 letters or digits: WeChat console, Basic Configuration.',
      'zh-Hans': '“wx”加 16 位字母或数字：微信公众平台，设置与开发，基本配置。',
      'zh-Hant': '「wx」加 16 位字母或數字：微信公眾平台，設定與開發，基本設定。',
    },
    example: 'wx00000000000000ff',
    sourceUrl: consoleUrl,
  });
const appSecret = fields
  .patternField(
    /^[A-Za-z0-9]{32}$/,
    'A WeChat AppSecret must be 32 letters and digits. Copy it from the WeChat console, Basic Configuration.',
    32,
  )
  .meta({
    label: { en: 'AppSecret', 'zh-Hans': '开发者密码（AppSecret）', 'zh-Hant': '開發者密碼（AppSecret）' },
    help: {
      en: 'The AppSecret, 32 letters and digits: WeChat console, Basic Configuration. WeChat shows it only once, when it is generated.',
      'zh-Hans': '32 位字母或数字：微信公众平台，设置与开发，基本配置。仅在生成时显示一次。',
      'zh-Hant': '32 位字母或數字：微信公眾平台，設定與開發，基本設定。僅在產生時顯示一次。',
    },
    example: 'fa4efa4efa4efa4efa4efa4efa4e0000',
    sourceUrl: consoleUrl,
  });
const userName = fields.line.meta({
  label: { en: 'Original ID', 'zh-Hans': '原始 ID', 'zh-Hant': '原始 ID' },
  help: {
    en: 'The account’s original ID, which begins with `gh_`: WeChat console, account details.',
    'zh-Hans': '公众号的原始 ID，以“gh_”开头：微信公众平台，账号详情。',
    'zh-Hant': '公眾號的原始 ID，以「gh_」開頭：微信公眾平台，帳號詳情。',
  },
  example: 'gh_fake00000001',
  sourceUrl: consoleUrl,
});

const storedConfig = {
  user_name: toText,
  app_id: toText,
  secret: toSecretStatus,
  token: toSecretStatus,
  encoding_aes_key: toSecretStatus,
};
const readConfig = decodeObject(storedConfig);

const WeChatChannelConfig = builder
  .objectRef<ReturnType<typeof readConfig>>('WeChatChannelConfig')
  .implement({
    description: 'The settings of a WeChat Official Account.',
    fields: (t) => ({
      userName: t.exposeString('user_name', {
        nullable: true,
        description: 'The account’s original ID, which begins with `gh_`.',
      }),
      appId: t.exposeString('app_id', {
        nullable: true,
        description: 'The AppID: `wx` and 16 letters or digits.',
      }),
      appSecret: t.expose('secret', {
        type: SecretStatus,
        nullable: false,
        description: 'The AppSecret of the account.',
      }),
      token: t.expose('token', {
        type: SecretStatus,
        nullable: false,
        description: 'The token of the server configuration, which signs the callbacks.',
      }),
      encodingAesKey: t.expose('encoding_aes_key', {
        type: SecretStatus,
        nullable: false,
        description: 'The EncodingAESKey that encrypts the messages.',
      }),
    }),
  });

const WeChatChannel = defineChannelType('WeChatChannel', {
  description: 'A channel on WeChat: a WeChat Official Account.',
  config: WeChatChannelConfig,
  configDescription: 'The settings for WeChat; null if none are stored.',
  readConfig,
});

const WeChatChannelConfigInput = builder.inputType('WeChatChannelConfigInput', {
  description: 'The settings for WeChat. An omitted field keeps its value; null clears it.',
  fields: (t) => ({
    userName: t.string(fieldOptions(userName)),
    appId: t.string(fieldOptions(appId)),
    appSecret: t.field({ type: 'Secret', ...fieldOptions(appSecret) }),
    token: t.field({ type: 'Secret', ...fieldOptions(fields.callbackToken) }),
    encodingAesKey: t.field({ type: 'Secret', ...fieldOptions(fields.encodingAesKey) }),
  }),
});

const CreateWeChatChannelInput = builder.inputType('CreateWeChatChannelInput', {
  description:
    'The WeChat Official Account to connect. The WeChat console shows its values under Basic Configuration.',
  fields: (t) => ({
    name: t.string(fieldOptions(fields.name)),
    appId: t.string({ required: true, ...fieldOptions(appId) }),
    appSecret: t.field({ type: 'Secret', required: true, ...fieldOptions(appSecret) }),
    userName: t.string(fieldOptions(userName)),
    token: t.field({ type: 'Secret', ...fieldOptions(fields.callbackToken) }),
    encodingAesKey: t.field({ type: 'Secret', ...fieldOptions(fields.encodingAesKey) }),
  }),
});

const createRoute: PlatformRoute = {
  type: 'wechat',
  method: 'POST',
  path: '/v1/channels/_wechat',
  mapping: {
    name: 'name',
    appId: ['app_id', 'config.app_id'],
    appSecret: ['app_secret', 'config.secret'],
    userName: ['user_name', 'config.user_name'],
    token: ['token', 'config.token'],
    encodingAesKey: ['encoding_aes_key', 'config.encoding_aes_key'],
  },
  constants: { config: { type: 'wechat' } },
};

defineChannelMutation('createWeChatChannel', {
  description: 'Connects a WeChat Official Account.',
  input: CreateWeChatChannelInput,
  inputDescription: 'The account to connect.',
  channel: WeChatChannel,
  route: createRoute,
});

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
          en: 'Copy the AppID and generate the AppSecret. Add the platform’s addresses to the IP allow-list.',
          'zh-Hans': '复制 AppID，生成 AppSecret，并把本平台的地址加入 IP 白名单。',
          'zh-Hant': '複製 AppID，產生 AppSecret，並將本平台的位址加入 IP 白名單。',
        },
      },
      {
        text: {
          en: 'Under Server configuration, choose a token, generate the EncodingAESKey and select the security mode.',
          'zh-Hans': '服务器配置：设定 Token，随机生成 EncodingAESKey，消息加解密方式选“安全模式”。',
          'zh-Hant': '伺服器設定：設定 Token，隨機產生 EncodingAESKey，訊息加解密方式選「安全模式」。',
        },
        url: 'https://developers.weixin.qq.com/doc/offiaccount/Getting_Started/message-push.html',
      },
    ],
  },
  channel: WeChatChannel,
  config: WeChatChannelConfig,
  storedConfig,
  readConfig,
  configField: 'weChat',
  configInput: WeChatChannelConfigInput,
  configMapping: {
    userName: 'user_name',
    appId: 'app_id',
    appSecret: 'secret',
    token: 'token',
    encodingAesKey: 'encoding_aes_key',
  },
  requiredConfig: ['appId', 'appSecret'],
  routes: { create: createRoute },
} satisfies Platform;
