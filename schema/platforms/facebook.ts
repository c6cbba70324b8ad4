import { decodeObject, toId, toSecretStatus, toText } from '#src/upstream/decode/decoders.ts';
import { builder } from '../builder.ts';
import { updateErrors } from '../errors/user-errors.ts';
import { SecretStatus } from '../scalars.ts';
import * as fields from './fields.ts';
import { fieldOptions } from './fields.ts';
import {
  accessToken,
  accessTokensUrl,
  credentialId,
  facebookUserId,
  loginInputOptions,
  loginMapping,
  pageId,
  pagesUrl,
} from './meta-login.ts';
import { defineChannelMutation, defineChannelType, type Platform } from './platform.ts';

const pageName = fields.line.meta({
  label: { en: 'Page name' },
  help: { en: 'The page’s name on Facebook.' },
});

const storedConfig = {
  page_id: toId,
  page_name: toText,
  fb_user_id: toId,
  page_token: toSecretStatus,
  // The config of a saved login contains the login’s own token instead of a page’s.
  access_token: toSecretStatus,
};
const readConfig = decodeObject(storedConfig);

const FacebookChannelConfig = builder
  .objectRef<ReturnType<typeof readConfig>>('FacebookChannelConfig')
  .implement({
    description: 'The settings of a Facebook page with Messenger.',
    fields: (t) => ({
      pageId: t.exposeID('page_id', { nullable: true, description: 'The page ID, digits only.' }),
      pageName: t.exposeString('page_name', { nullable: true, description: 'The page’s name on Facebook.' }),
      facebookUserId: t.exposeID('fb_user_id', {
        nullable: true,
        description: 'The ID of the Facebook user who connected the page.',
      }),
      pageToken: t.field({
        type: SecretStatus,
        nullable: false,
        description: 'The page access token; in the config of a saved login, the login’s own token.',
        resolve: ({ page_token, access_token }) => (page_token.isSet ? page_token : access_token),
      }),
    }),
  });

const FacebookChannel = defineChannelType('FacebookChannel', {
  description: 'A channel on Facebook Messenger: a Facebook page.',
  config: FacebookChannelConfig,
  configDescription: 'The settings for Facebook Messenger; null if none are stored.',
  readConfig,
});

const FacebookChannelConfigInput = builder.inputType('FacebookChannelConfigInput', {
  description: 'The settings for Facebook Messenger. An omitted field keeps its value; null clears it.',
  fields: (t) => ({
    pageId: t.id(fieldOptions(pageId)),
    pageName: t.string(fieldOptions(pageName)),
    facebookUserId: t.id(fieldOptions(facebookUserId)),
    pageToken: t.field({ type: 'Secret', ...fieldOptions(accessToken) }),
  }),
});

const CreateFacebookChannelInput = builder.inputType('CreateFacebookChannelInput', {
  description: 'The Facebook page to connect, by a saved login or by the page’s own access token.',
  ...loginInputOptions,
  fields: (t) => ({
    pageId: t.id({ required: true, ...fieldOptions(pageId) }),
    credentialId: t.id(fieldOptions(credentialId)),
    accessToken: t.field({ type: 'Secret', ...fieldOptions(accessToken) }),
  }),
});

const UpdateFacebookChannelInput = builder.inputType('UpdateFacebookChannelInput', {
  description: 'The Facebook page to reconnect, by a saved login or by the page’s own access token.',
  ...loginInputOptions,
  fields: (t) => ({
    pageId: t.id({ required: true, ...fieldOptions(pageId) }),
    credentialId: t.id(fieldOptions(credentialId)),
    accessToken: t.field({ type: 'Secret', ...fieldOptions(accessToken) }),
  }),
});

const createRoute = {
  type: 'facebook',
  method: 'POST',
  path: '/v3/channels/_facebook',
  mapping: loginMapping,
  accountKey: 'page_id',
} as const;

const updateRoute = { ...createRoute, method: 'PUT', path: '/v2/channels/_facebook' } as const;

defineChannelMutation('createFacebookChannel', {
  description: 'Connects a Facebook page. `facebookPages` lists the pages that a saved login can connect.',
  input: CreateFacebookChannelInput,
  inputDescription: 'The page to connect.',
  channel: FacebookChannel,
  route: createRoute,
  errors: updateErrors,
});

defineChannelMutation('updateFacebookChannel', {
  description: 'Reconnects a Facebook page whose channel has the health state `RECONNECT_REQUIRED`.',
  input: UpdateFacebookChannelInput,
  inputDescription: 'The page to reconnect.',
  channel: FacebookChannel,
  route: updateRoute,
  errors: updateErrors,
});

export const facebook = {
  type: 'facebook',
  value: 'FACEBOOK',
  title: { en: 'Facebook Messenger' },
  setup: {
    about: {
      en: 'The Messenger of a Facebook page.',
      'zh-Hans': 'Facebook 公共主页的 Messenger。',
      'zh-Hant': 'Facebook 粉絲專頁的 Messenger。',
    },
    mutation: 'createFacebookChannel',
    account: ['pageId'],
    steps: [
      {
        text: {
          en: 'Open the list of pages that you manage, choose the page to connect and copy its page ID.',
          'zh-Hans': '打开您管理的公共主页，选择要连接的主页，复制其 Page ID。',
          'zh-Hant': '開啟您管理的粉絲專頁，選擇要連接的專頁，複製其 Page ID。',
        },
        url: pagesUrl,
      },
      {
        text: {
          en: 'Use a saved login that manages the page, or get an access token of the page with `pages_messaging`.',
          'zh-Hans': '使用管理该主页的已保存登录，或获取带 `pages_messaging` 权限的主页访问口令。',
          'zh-Hant': '使用管理該專頁的已儲存登入，或取得具有 `pages_messaging` 權限的粉絲專頁存取權杖。',
        },
        url: accessTokensUrl,
      },
    ],
  },
  channel: FacebookChannel,
  config: FacebookChannelConfig,
  storedConfig,
  readConfig,
  configField: 'facebook',
  configInput: FacebookChannelConfigInput,
  configMapping: {
    pageId: 'page_id',
    pageName: 'page_name',
    facebookUserId: 'fb_user_id',
    pageToken: 'page_token',
  },
  requiredConfig: ['pageId'],
  routes: { create: createRoute, update: updateRoute },
  loginConnections: {
    mutation: 'connectFacebookPages',
    description:
      'Connects every Facebook page of a login. To connect a single page, use `createFacebookChannel`.',
    inputDescription: 'The Facebook login whose pages are connected.',
    resultType: 'FacebookPageConnection',
    resultDescription: 'The result for one Facebook page of the login.',
    payloadDescription: 'The results for the pages of the login.',
    resultsDescription: 'One result for each page of the login; empty if the login has no page.',
    route: createRoute,
    fields: (t) => ({
      pageId: t.exposeID('page_id', {
        nullable: true,
        description: 'The page ID, digits only; null if the channel API does not return it.',
      }),
      pageName: t.exposeString('page_name', {
        nullable: true,
        description: 'The page’s name; null if the channel API does not return it.',
      }),
    }),
  },
} satisfies Platform;
