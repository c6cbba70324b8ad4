import { decodeObject, toId, toSecretStatus, toText } from '#src/upstream/decode/decoders.ts';
import { builder } from '../builder.ts';
import { callUpstream } from '../errors/user-errors.ts';
import { SecretStatus } from '../scalars.ts';
import * as rules from './fields.ts';
import { channelPayload, channelType, createErrors, type Platform, updateErrors } from './platform.ts';

const apiSetup = 'https://developers.facebook.com/docs/whatsapp/cloud-api/get-started';

const phoneNumberId = rules.digits.meta({
  label: {
    en: 'Phone number ID',
    'zh-Hans': '电话号码编号（Phone number ID）',
    'zh-Hant': '電話號碼編號（Phone number ID）',
  },
  help: {
    en: 'Digits only, and not the number itself: Meta’s App Dashboard, WhatsApp, API Setup.',
    'zh-Hans': '仅数字，不是号码本身：Meta 应用面板，WhatsApp，API 设置。',
    'zh-Hant': '僅數字，不是號碼本身：Meta 應用程式主控板，WhatsApp，API 設定。',
  },
  example: '106540000000001',
  sourceUrl: apiSetup,
});
const businessAccountId = rules.digits.meta({
  label: {
    en: 'WhatsApp Business Account ID',
    'zh-Hans': 'WhatsApp 商业账户编号',
    'zh-Hant': 'WhatsApp 商業帳號編號',
  },
  help: {
    en: 'The WABA ID, digits only: on the same page as the phone number ID.',
    'zh-Hans': 'WABA ID，仅数字：与电话号码编号在同一页。',
    'zh-Hant': 'WABA ID，僅數字：與電話號碼編號在同一頁。',
  },
  example: '102290000000001',
  sourceUrl: apiSetup,
});
const phoneNumber = rules.phoneNumber.meta({
  label: { en: 'Phone number', 'zh-Hans': '电话号码', 'zh-Hant': '電話號碼' },
  help: {
    en: 'In E.164, as in +85212345678: with the country code, without spaces.',
    'zh-Hans': 'E.164 格式，例如 +85212345678：含国家/地区代码，不含空格。',
    'zh-Hant': 'E.164 格式，例如 +85212345678：含國家／地區代碼，不含空格。',
  },
  example: '+85212345678',
});
const accessToken = rules.token.meta({
  label: { en: 'Access token', 'zh-Hans': '访问口令', 'zh-Hant': '存取權杖' },
  help: {
    en: 'Of a system user, with the permission `whatsapp_business_messaging`. No spaces, 4,096 characters at most.',
    'zh-Hans': '系统用户的访问口令，须有 `whatsapp_business_messaging` 权限。不含空格，最多 4096 个字符。',
    'zh-Hant': '系統使用者的存取權杖，須有 `whatsapp_business_messaging` 權限。不含空格，最多 4096 個字元。',
  },
  example: 'EAAFAKEwhatsapptoken0001',
  sourceUrl: 'https://business.facebook.com/settings/system-users',
});
const namespace = rules.line.meta({
  label: { en: 'Namespace' },
  help: { en: 'Of the message templates.' },
});
const signingKey = rules.token.meta({
  label: { en: 'Signing key' },
  help: { en: 'The key that signs the webhooks.' },
});

const stored = decodeObject({
  phone_number: toText,
  msisdn: toText,
  phone_number_id: toId,
  business_account_id: toId,
  namespace: toText,
  access_key: toSecretStatus,
  signing_key: toSecretStatus,
});

const WhatsAppChannelConfig = builder
  .objectRef<ReturnType<typeof stored>>('WhatsAppChannelConfig')
  .implement({
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
  readConfig: stored,
});

const WhatsAppChannelConfigInput = builder.inputType('WhatsAppChannelConfigInput', {
  description: 'What WhatsApp needs to know. What is left out stays as it is; null clears it.',
  fields: (t) => ({
    phoneNumber: t.string(rules.by(phoneNumber)),
    phoneNumberId: t.id(rules.by(phoneNumberId)),
    businessAccountId: t.id(rules.by(businessAccountId)),
    namespace: t.string(rules.by(namespace)),
    accessToken: t.field({ type: 'Secret', ...rules.by(accessToken) }),
    signingKey: t.field({ type: 'Secret', ...rules.by(signingKey) }),
  }),
});

const CreateWhatsAppChannelInput = builder.inputType('CreateWhatsAppChannelInput', {
  description:
    'A WhatsApp Business phone number to connect; its values are in Meta’s App Dashboard, WhatsApp, API Setup.',
  fields: (t) => ({
    name: t.string(rules.by(rules.name)),
    phoneNumberId: t.id({ required: true, ...rules.by(phoneNumberId) }),
    accessToken: t.field({ type: 'Secret', required: true, ...rules.by(accessToken) }),
    businessAccountId: t.id(rules.by(businessAccountId)),
    phoneNumber: t.string(rules.by(phoneNumber)),
  }),
});

const UpdateWhatsAppChannelInput = builder.inputType('UpdateWhatsAppChannelInput', {
  description: 'What changes on the channel of a WhatsApp phone number, or a new token to reconnect it.',
  fields: (t) => ({
    phoneNumberId: t.id({ required: true, ...rules.by(phoneNumberId) }),
    accessToken: t.field({ type: 'Secret', ...rules.by(accessToken) }),
    businessAccountId: t.id(rules.by(businessAccountId)),
    phoneNumber: t.string(rules.by(phoneNumber)),
    name: t.string(rules.by(rules.name)),
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
      callUpstream(context, input, numberNames, (body) => context.upstream.channels.createWhatsApp(body)),
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
      callUpstream(context, input, numberNames, (body) => context.upstream.channels.updateWhatsApp(body)),
  }),
}));

export const whatsapp = {
  type: 'whatsapp',
  value: 'WHATSAPP',
  title: { en: 'WhatsApp' },
  setup: {
    about: {
      en: 'A phone number of the WhatsApp Business Platform.',
      'zh-Hans': 'WhatsApp Business 平台的电话号码。',
      'zh-Hant': 'WhatsApp Business 平台的電話號碼。',
    },
    mutation: 'createWhatsAppChannel',
    account: ['phoneNumberId'],
    steps: [
      {
        text: {
          en: 'In Meta’s App Dashboard open your business app and its product WhatsApp; add the product where it is missing.',
          'zh-Hans': '在 Meta 应用面板打开商务应用及其 WhatsApp 产品；没有则添加。',
          'zh-Hant': '在 Meta 應用程式主控板開啟商務應用程式及其 WhatsApp 產品；沒有則新增。',
        },
        url: 'https://developers.facebook.com/apps/',
      },
      {
        text: {
          en: 'API Setup: choose the number to send from, and copy its phone number ID and the WhatsApp Business Account ID.',
          'zh-Hans': 'API 设置：选择发送号码，复制电话号码编号和 WhatsApp 商业账户编号。',
          'zh-Hant': 'API 設定：選擇發送號碼，複製電話號碼編號與 WhatsApp 商業帳號編號。',
        },
        url: apiSetup,
      },
      {
        text: {
          en: 'Business settings, System users: generate a token for the app with `whatsapp_business_messaging`. The one on the API Setup page expires within a day.',
          'zh-Hans':
            '商务设置，系统用户：为该应用生成带 `whatsapp_business_messaging` 权限的口令。API 设置页上的口令一天内过期。',
          'zh-Hant':
            '商務設定，系統使用者：為該應用程式產生帶 `whatsapp_business_messaging` 權限的權杖。API 設定頁上的權杖一天內到期。',
        },
        url: 'https://business.facebook.com/settings/system-users',
      },
    ],
  },
  channel: WhatsAppChannel,
  config: WhatsAppChannelConfig,
  readConfig: stored,
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
