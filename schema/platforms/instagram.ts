import { decodeObject, toBoolean, toId, toSecretStatus, toText } from '#src/upstream/decode/decoders.ts';
import { builder } from '../builder.ts';
import { updateErrors } from '../errors/user-errors.ts';
import { sharedText } from '../i18n.ts';
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
} from './meta-login.ts';
import { defineChannelMutation, defineChannelType, type Platform } from './platform.ts';

const instagramUserId = fields.digits.meta({
  label: { en: 'Instagram user' },
  help: { en: 'The Instagram-scoped user ID, digits only.' },
});
const username = fields.line.meta({
  label: { en: 'Username' },
  help: { en: 'The account’s name, without `@`.' },
});
const profilePictureUrl = fields.url.meta({
  label: { en: 'Profile picture' },
  help: { en: 'The URL of the profile picture, http(s).' },
});
const usesFacebookLogin = fields.flag.meta({
  label: { en: 'Facebook Login' },
  help: { en: 'Whether the account is connected by Facebook Login.' },
});
const linkedPageId = pageId.meta({ ...pageId.meta(), help: sharedText('login.linkedPageId.help') });

const storedConfig = {
  igsid: toId,
  user_name: toText,
  ig_profile_picture_url: toText,
  page_id: toId,
  fb_user_id: toId,
  use_facebook_login: toBoolean,
  page_token: toSecretStatus,
  // The config of a saved login contains the login’s own token instead of a page’s.
  access_token: toSecretStatus,
};
const readConfig = decodeObject(storedConfig);

const InstagramChannelConfig = builder
  .objectRef<ReturnType<typeof readConfig>>('InstagramChannelConfig')
  .implement({
    description: 'The settings of an Instagram professional account.',
    fields: (t) => ({
      instagramUserId: t.exposeID('igsid', {
        nullable: true,
        description: 'The Instagram-scoped user ID, digits only.',
      }),
      username: t.exposeString('user_name', {
        nullable: true,
        description: 'The account’s name, without `@`.',
      }),
      profilePictureUrl: t.exposeString('ig_profile_picture_url', {
        nullable: true,
        description: 'The URL of the profile picture. Such URLs of Instagram expire.',
      }),
      pageId: t.exposeID('page_id', {
        nullable: true,
        description: 'The ID of the Facebook page that the account is linked to, digits only.',
      }),
      facebookUserId: t.exposeID('fb_user_id', {
        nullable: true,
        description: 'The ID of the Facebook user who connected the account.',
      }),
      usesFacebookLogin: t.exposeBoolean('use_facebook_login', {
        nullable: true,
        description: 'Whether the account was connected by Facebook Login instead of Instagram’s own login.',
      }),
      pageToken: t.expose('page_token', {
        type: SecretStatus,
        nullable: false,
        description: 'The page access token.',
      }),
    }),
  });

const InstagramChannel = defineChannelType('InstagramChannel', {
  description: 'A channel on Instagram: the direct messages of an Instagram professional account.',
  config: InstagramChannelConfig,
  configDescription: 'The settings for Instagram; null if none are stored.',
  readConfig,
});

const InstagramChannelConfigInput = builder.inputType('InstagramChannelConfigInput', {
  description: 'The settings for Instagram. An omitted field keeps its value; null clears it.',
  fields: (t) => ({
    instagramUserId: t.id(fieldOptions(instagramUserId)),
    username: t.string(fieldOptions(username)),
    profilePictureUrl: t.string(fieldOptions(profilePictureUrl)),
    pageId: t.id(fieldOptions(linkedPageId)),
    facebookUserId: t.id(fieldOptions(facebookUserId)),
    usesFacebookLogin: t.boolean(fieldOptions(usesFacebookLogin)),
    pageToken: t.field({ type: 'Secret', ...fieldOptions(accessToken) }),
  }),
});

const CreateInstagramChannelInput = builder.inputType('CreateInstagramChannelInput', {
  description:
    'The Instagram account to connect, by the page of a saved login or by an access token. ' +
    'A token without a page connects every account of its login and returns the first.',
  ...loginInputOptions,
  fields: (t) => ({
    pageId: t.id(fieldOptions(linkedPageId)),
    credentialId: t.id(fieldOptions(credentialId)),
    accessToken: t.field({ type: 'Secret', ...fieldOptions(accessToken) }),
  }),
});

const createRoute = {
  type: 'instagram',
  method: 'POST',
  path: '/v1/channels/_instagram',
  mapping: loginMapping,
  accountKey: 'page_id',
} as const;

defineChannelMutation('createInstagramChannel', {
  description: 'Connects an Instagram professional account.',
  input: CreateInstagramChannelInput,
  inputDescription: 'The account to connect.',
  channel: InstagramChannel,
  route: createRoute,
  errors: updateErrors,
});

export const instagram = {
  type: 'instagram',
  value: 'INSTAGRAM',
  title: { en: 'Instagram' },
  setup: {
    about: {
      en: 'The direct messages of an Instagram professional account.',
      'zh-Hans': 'Instagram 专业账号的私信。',
      'zh-Hant': 'Instagram 專業帳號的私訊。',
    },
    mutation: 'createInstagramChannel',
    account: ['pageId', 'instagramUserId'],
    steps: [
      {
        text: {
          en: 'In the Instagram app, switch the account to a professional one and link it to a Facebook page.',
          'zh-Hans': '在 Instagram 应用中将账号转为专业账号，并关联 Facebook 公共主页。',
          'zh-Hant': '在 Instagram 應用程式中將帳號轉為專業帳號，並連結 Facebook 粉絲專頁。',
        },
        url: 'https://developers.facebook.com/docs/instagram-platform/instagram-api-with-facebook-login/get-started',
      },
      {
        text: {
          en: 'Allow access to its messages: Settings, Messages and story replies, Message controls, Connected tools.',
          'zh-Hans': '允许访问消息：设置，消息和快拍回复，消息控制，已连接的工具。',
          'zh-Hant': '允許存取訊息：設定，訊息和限時動態回覆，訊息控制項，已連結的工具。',
        },
      },
      {
        text: {
          en: 'Copy the page ID. Use a saved login that manages the page, or get an access token with `instagram_manage_messages`.',
          'zh-Hans':
            '复制主页的 Page ID，使用管理它的已保存登录，或获取带 `instagram_manage_messages` 权限的访问口令。',
          'zh-Hant':
            '複製專頁的 Page ID，使用管理它的已儲存登入，或取得具有 `instagram_manage_messages` 權限的存取權杖。',
        },
        url: accessTokensUrl,
      },
    ],
  },
  channel: InstagramChannel,
  config: InstagramChannelConfig,
  storedConfig,
  readConfig,
  configField: 'instagram',
  configInput: InstagramChannelConfigInput,
  configMapping: {
    instagramUserId: 'igsid',
    username: 'user_name',
    profilePictureUrl: 'ig_profile_picture_url',
    pageId: 'page_id',
    facebookUserId: 'fb_user_id',
    usesFacebookLogin: 'use_facebook_login',
    pageToken: 'page_token',
  },
  requiredConfig: ['pageId'],
  routes: { create: createRoute },
  loginConnections: {
    mutation: 'connectInstagramAccounts',
    description:
      'Connects every Instagram professional account of a login. ' +
      'To connect a single account, use `createInstagramChannel`.',
    inputDescription: 'The login whose Instagram professional accounts are connected.',
    resultType: 'InstagramAccountConnection',
    resultDescription: 'The result for one Instagram account of the login.',
    payloadDescription: 'The results for the accounts of the login.',
    resultsDescription: 'One result for each account of the login; empty if the login has no account.',
    route: createRoute,
    fields: (t) => ({
      pageId: t.exposeID('page_id', {
        nullable: true,
        description:
          'The ID of the Facebook page that the account is linked to; null if the channel API does not return it.',
      }),
      username: t.string({
        nullable: true,
        description:
          'The account’s name without `@`, or the page’s name if the channel API returns only that.',
        resolve: ({ user_name, page_name }) => user_name ?? page_name,
      }),
    }),
  },
} satisfies Platform;
