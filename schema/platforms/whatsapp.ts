import { decodeObject, toId, toSecretStatus, toText } from '#src/upstream/decode/decoders.ts';
import { builder } from '../builder.ts';
import { updateErrors } from '../errors/user-errors.ts';
import { SecretStatus } from '../scalars.ts';
import * as fields from './fields.ts';
import { fieldOptions, outputOptions } from './fields.ts';
import { defineChannelMutation, defineChannelType, type Platform, type PlatformRoute } from './platform.ts';

const apiSetupUrl = 'https://developers.facebook.com/docs/whatsapp/cloud-api/get-started';
const systemUsersUrl = 'https://business.facebook.com/settings/system-users';

const phoneNumberId = fields.digits.meta({
  label: {
    en: 'Phone number ID',
    'zh-Hans': '电话号码编号（Phone number ID）',
    'zh-Hant': '電話號碼編號（Phone number ID）',
  },
  help: {
    en: 'The phone number ID, digits only, which is not the number itself: Meta’s App Dashboard, WhatsApp, API Setup.',
    'zh-Hans': '仅数字，不是号码本身：Meta 应用面板，WhatsApp，API 设置。',
    'zh-Hant': '僅數字，不是號碼本身：Meta 應用程式主控板，WhatsApp，API 設定。',
  },
  example: '106540000000001',
  sourceUrl: apiSetupUrl,
});
const businessAccountId = fields.digits.meta({
  label: {
    en: 'WhatsApp Business Account ID',
    'zh-Hans': 'WhatsApp 商业账户编号',
    'zh-Hant': 'WhatsApp 商業帳號編號',
  },
  help: {
    en: 'The WhatsApp Business Account ID (WABA ID), digits only: on the same page as the phone number ID.',
    'zh-Hans': 'WABA ID，仅数字：与电话号码编号在同一页。',
    'zh-Hant': 'WABA ID，僅數字：與電話號碼編號在同一頁。',
  },
  example: '102290000000001',
  sourceUrl: apiSetupUrl,
});
const phoneNumber = fields.phoneNumber.meta({
  label: { en: 'Phone number', 'zh-Hans': '电话号码', 'zh-Hant': '電話號碼' },
  help: {
    en: 'The phone number in E.164 format, with the country code and without spaces: `+85212345678`.',
    'zh-Hans': 'E.164 格式的号码，含国家/地区代码，不含空格：`+85212345678`。',
    'zh-Hant': 'E.164 格式的號碼，含國家／地區代碼，不含空格：`+85212345678`。',
  },
  example: '+85212345678',
});
const accessToken = fields.token.meta({
  label: { en: 'Access token', 'zh-Hans': '访问口令', 'zh-Hant': '存取權杖' },
  help: {
    en: 'The access token of a system user with the permission `whatsapp_business_messaging`, up to 4,096 characters without spaces.',
    'zh-Hans': '系统用户的访问口令，须有 `whatsapp_business_messaging` 权限。不含空格，最多 4096 个字符。',
    'zh-Hant': '系統使用者的存取權杖，須有 `whatsapp_business_messaging` 權限。不含空格，最多 4096 個字元。',
  },
  example: 'EAAFAKEwhatsapptoken0001',
  sourceUrl: systemUsersUrl,
});
const namespace = fields.line.meta({
  label: { en: 'Namespace' },
  help: { en: 'The namespace of the message templates.' },
});
const signingKey = fields.token.meta({
  label: { en: 'Signing key' },
  help: { en: 'The key that signs the webhooks.' },
});

const storedConfig = {
  phone_number: toText,
  msisdn: toText,
  phone_number_id: toId,
  business_account_id: toId,
  namespace: toText,
  access_key: toSecretStatus,
  signing_key: toSecretStatus,
};
const readConfig = decodeObject(storedConfig);

const WhatsAppChannelConfig = builder
  .objectRef<ReturnType<typeof readConfig>>('WhatsAppChannelConfig')
  .implement({
    description: 'The settings of a phone number of the WhatsApp Business Platform.',
    fields: (t) => ({
      phoneNumber: t.string({
        nullable: true,
        description: 'The phone number itself: `+85212345678`.',
        resolve: ({ phone_number, msisdn }) => phone_number ?? msisdn,
      }),
      phoneNumberId: t.exposeID('phone_number_id', {
        nullable: true,
        description: 'The phone number ID, digits only, which is not the number itself.',
      }),
      businessAccountId: t.exposeID('business_account_id', {
        nullable: true,
        description: 'The WhatsApp Business Account ID (WABA ID), digits only.',
      }),
      namespace: t.exposeString('namespace', outputOptions(namespace)),
      accessToken: t.expose('access_key', {
        type: SecretStatus,
        nullable: false,
        description: 'The access token of a system user.',
      }),
      signingKey: t.expose('signing_key', {
        type: SecretStatus,
        nullable: false,
        description: 'The key that signs the webhooks.',
      }),
    }),
  });

const WhatsAppChannel = defineChannelType('WhatsAppChannel', {
  description: 'A channel on WhatsApp: a WhatsApp Business phone number.',
  config: WhatsAppChannelConfig,
  configDescription: 'The settings for WhatsApp; null if none are stored.',
  readConfig,
});

const WhatsAppChannelConfigInput = builder.inputType('WhatsAppChannelConfigInput', {
  description: 'The settings for WhatsApp. An omitted field keeps its value; null clears it.',
  fields: (t) => ({
    phoneNumber: t.string(fieldOptions(phoneNumber)),
    phoneNumberId: t.id(fieldOptions(phoneNumberId)),
    businessAccountId: t.id(fieldOptions(businessAccountId)),
    namespace: t.string(fieldOptions(namespace)),
    accessToken: t.field({ type: 'Secret', ...fieldOptions(accessToken) }),
    signingKey: t.field({ type: 'Secret', ...fieldOptions(signingKey) }),
  }),
});

const CreateWhatsAppChannelInput = builder.inputType('CreateWhatsAppChannelInput', {
  description:
    'The WhatsApp Business phone number to connect. Meta’s App Dashboard shows its values under WhatsApp, API Setup.',
  fields: (t) => ({
    name: t.string(fieldOptions(fields.name)),
    phoneNumberId: t.id({ required: true, ...fieldOptions(phoneNumberId) }),
    accessToken: t.field({ type: 'Secret', required: true, ...fieldOptions(accessToken) }),
    businessAccountId: t.id(fieldOptions(businessAccountId)),
    phoneNumber: t.string(fieldOptions(phoneNumber)),
  }),
});

const UpdateWhatsAppChannelInput = builder.inputType('UpdateWhatsAppChannelInput', {
  description: 'The changes to the channel of a WhatsApp phone number. A new access token reconnects it.',
  fields: (t) => ({
    phoneNumberId: t.id({ required: true, ...fieldOptions(phoneNumberId) }),
    accessToken: t.field({ type: 'Secret', ...fieldOptions(accessToken) }),
    businessAccountId: t.id(fieldOptions(businessAccountId)),
    phoneNumber: t.string(fieldOptions(phoneNumber)),
    name: t.string(fieldOptions(fields.name)),
  }),
});

const createRoute: PlatformRoute = {
  type: 'whatsapp',
  method: 'POST',
  path: { documented: '/v1/channels/_whatsapp', live: '/v3/channels/_whatsapp' },
  mapping: {
    name: 'name',
    phoneNumberId: ['phone_number_id', 'config.phone_number_id'],
    accessToken: ['access_token', 'config.access_key'],
    businessAccountId: ['business_account_id', 'config.business_account_id'],
    phoneNumber: ['phone_number', 'config.phone_number'],
  },
  constants: { config: { type: 'whatsapp' } },
};

const updateRoute: PlatformRoute = {
  ...createRoute,
  method: 'PUT',
  path: '/v2/channels/_whatsapp',
  accountKey: 'phone_number_id',
};

defineChannelMutation('createWhatsAppChannel', {
  description: 'Connects a WhatsApp Business phone number.',
  input: CreateWhatsAppChannelInput,
  inputDescription: 'The phone number to connect.',
  channel: WhatsAppChannel,
  route: createRoute,
});

defineChannelMutation('updateWhatsAppChannel', {
  description: 'Changes or reconnects the channel of a WhatsApp phone number.',
  input: UpdateWhatsAppChannelInput,
  inputDescription: 'The phone number and the changes.',
  channel: WhatsAppChannel,
  route: updateRoute,
  errors: updateErrors,
});

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
          en: 'In Meta’s App Dashboard, open your business app and its product WhatsApp. Add the product if it is missing.',
          'zh-Hans': '在 Meta 应用面板打开商务应用及其 WhatsApp 产品；没有则添加。',
          'zh-Hant': '在 Meta 應用程式主控板開啟商務應用程式及其 WhatsApp 產品；沒有則新增。',
        },
        url: 'https://developers.facebook.com/apps/',
      },
      {
        text: {
          en: 'Under API Setup, choose the number to send from and copy its phone number ID and the WhatsApp Business Account ID.',
          'zh-Hans': 'API 设置：选择发送号码，复制电话号码编号和 WhatsApp 商业账户编号。',
          'zh-Hant': 'API 設定：選擇發送號碼，複製電話號碼編號與 WhatsApp 商業帳號編號。',
        },
        url: apiSetupUrl,
      },
      {
        text: {
          en: 'Under Business settings, System users, generate a token for the app with `whatsapp_business_messaging`. The token on the API Setup page expires within a day.',
          'zh-Hans':
            '商务设置，系统用户：为该应用生成带 `whatsapp_business_messaging` 权限的口令。API 设置页上的口令一天内过期。',
          'zh-Hant':
            '商務設定，系統使用者：為該應用程式產生具有 `whatsapp_business_messaging` 權限的權杖。API 設定頁上的權杖一天內到期。',
        },
        url: systemUsersUrl,
      },
    ],
  },
  channel: WhatsAppChannel,
  config: WhatsAppChannelConfig,
  storedConfig,
  readConfig,
  configField: 'whatsApp',
  configInput: WhatsAppChannelConfigInput,
  configMapping: {
    phoneNumber: 'phone_number',
    phoneNumberId: 'phone_number_id',
    businessAccountId: 'business_account_id',
    namespace: 'namespace',
    accessToken: 'access_key',
    signingKey: 'signing_key',
  },
  requiredConfig: ['phoneNumberId', 'accessToken'],
  routes: { create: createRoute, update: updateRoute },
} satisfies Platform;
