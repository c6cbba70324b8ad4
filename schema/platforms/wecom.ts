import { decodeObject, toId, toSecretStatus, toText } from '#src/upstream/decode/decoders.ts';
import { builder } from '../builder.ts';
import { SecretStatus } from '../scalars.ts';
import * as fields from './fields.ts';
import { fieldOptions } from './fields.ts';
import { defineChannelType, type Platform } from './platform.ts';

const consoleUrl = 'https://work.weixin.qq.com/wework_admin/frame';
const termsUrl = 'https://developer.work.weixin.qq.com/document/path/90665';

const corpId = fields
  .patternField(
    /^w[wx][A-Za-z0-9]{16}$/,
    'A WeCom CorpID must be “ww” or “wx” and 16 letters or digits. Copy it from the WeCom console, My Enterprise.',
    18,
  )
  .meta({
    label: { en: 'CorpID', 'zh-Hans': '企业 ID（CorpID）', 'zh-Hant': '企業 ID（CorpID）' },
    help: {
      en: 'The CorpID, `ww` or `wx` and 16 letters or digits: WeCom console, My Enterprise.',
      'zh-Hans': '“ww”或“wx”加 16 位字母或数字：企业微信管理后台，我的企业。',
      'zh-Hant': '「ww」或「wx」加 16 位字母或數字：企業微信管理後台，我的企業。',
    },
    example: 'ww00000000000000ff',
    sourceUrl: termsUrl,
  });
const agentId = fields.digits.meta({
  label: { en: 'AgentId' },
  help: {
    en: 'The AgentId of the application, digits only: WeCom console, App Management.',
    'zh-Hans': '应用的 AgentId，仅数字：企业微信管理后台，应用管理。',
    'zh-Hant': '應用的 AgentId，僅數字：企業微信管理後台，應用管理。',
  },
  example: '1000002',
  sourceUrl: termsUrl,
});
const secret = fields.token.meta({
  label: { en: 'Secret' },
  help: {
    en: 'The secret of the application, up to 4,096 characters without spaces: on the same page as its AgentId.',
    'zh-Hans': '应用的 Secret，不含空格，最多 4096 个字符：与 AgentId 在同一页。',
    'zh-Hant': '應用的 Secret，不含空格，最多 4096 個字元：與 AgentId 在同一頁。',
  },
  example: 'FAKEwecomsecret0000',
  sourceUrl: termsUrl,
});

// The keys follow WeCom’s own terms: no WeCom channel of a live deployment has been seen.
const storedConfig = {
  corp_id: toText,
  agent_id: toId,
  secret: toSecretStatus,
  token: toSecretStatus,
  encoding_aes_key: toSecretStatus,
};
const readConfig = decodeObject(storedConfig);

const WeComChannelConfig = builder.objectRef<ReturnType<typeof readConfig>>('WeComChannelConfig').implement({
  description: 'The settings of an application of a WeCom organization.',
  fields: (t) => ({
    corpId: t.exposeString('corp_id', {
      nullable: true,
      description: 'The CorpID: `ww` or `wx` and 16 letters or digits.',
    }),
    agentId: t.exposeID('agent_id', {
      nullable: true,
      description: 'The AgentId of the application, digits only.',
    }),
    secret: t.expose('secret', {
      type: SecretStatus,
      nullable: false,
      description: 'The secret of the application.',
    }),
    token: t.expose('token', {
      type: SecretStatus,
      nullable: false,
      description: 'The token that signs the callbacks.',
    }),
    encodingAesKey: t.expose('encoding_aes_key', {
      type: SecretStatus,
      nullable: false,
      description: 'The EncodingAESKey that encrypts the callbacks.',
    }),
  }),
});

const WeComChannel = defineChannelType('WeComChannel', {
  description: 'A channel on WeCom (WeChat Work): an application of an organization.',
  config: WeComChannelConfig,
  configDescription: 'The settings for WeCom; null if none are stored.',
  readConfig,
});

const WeComChannelConfigInput = builder.inputType('WeComChannelConfigInput', {
  description:
    'The settings for WeCom, whose channels are connected with `createChannel`. ' +
    'An omitted field keeps its value; null clears it.',
  fields: (t) => ({
    corpId: t.string(fieldOptions(corpId)),
    agentId: t.id(fieldOptions(agentId)),
    secret: t.field({ type: 'Secret', ...fieldOptions(secret) }),
    token: t.field({ type: 'Secret', ...fieldOptions(fields.callbackToken) }),
    encodingAesKey: t.field({ type: 'Secret', ...fieldOptions(fields.encodingAesKey) }),
  }),
});

export const wecom = {
  type: 'wecom',
  value: 'WECOM',
  title: { en: 'WeCom', 'zh-Hans': '企业微信', 'zh-Hant': '企業微信' },
  setup: {
    about: {
      en: 'An application of a WeCom (WeChat Work) organization.',
      'zh-Hans': '企业微信的自建应用。',
      'zh-Hant': '企業微信的自建應用。',
    },
    mutation: 'createChannel',
    account: ['corpId'],
    steps: [
      {
        text: {
          en: 'In the WeCom console, open My Enterprise and copy the CorpID at the foot of the page.',
          'zh-Hans': '在企业微信管理后台打开“我的企业”，复制页面底部的企业 ID。',
          'zh-Hant': '在企業微信管理後台開啟「我的企業」，複製頁面底部的企業 ID。',
        },
        url: consoleUrl,
      },
      {
        text: {
          en: 'Under App Management, open or create your application and copy its AgentId and Secret.',
          'zh-Hans': '应用管理：打开或创建应用，复制 AgentId 和 Secret。',
          'zh-Hant': '應用管理：開啟或建立應用，複製 AgentId 與 Secret。',
        },
        url: termsUrl,
      },
      {
        text: {
          en: 'Under Receive messages, API, choose a token and generate the EncodingAESKey.',
          'zh-Hans': '接收消息，设置 API 接收：设定 Token，随机获取 EncodingAESKey。',
          'zh-Hant': '接收訊息，設定 API 接收：設定 Token，隨機取得 EncodingAESKey。',
        },
        url: 'https://developer.work.weixin.qq.com/document/path/90930',
      },
    ],
  },
  channel: WeComChannel,
  config: WeComChannelConfig,
  storedConfig,
  readConfig,
  configField: 'weCom',
  configInput: WeComChannelConfigInput,
  configMapping: {
    corpId: 'corp_id',
    agentId: 'agent_id',
    secret: 'secret',
    token: 'token',
    encodingAesKey: 'encoding_aes_key',
  },
  requiredConfig: ['corpId', 'secret'],
  routes: {},
} satisfies Platform;
