import { decodeObject, toBoolean, toId, toSecretStatus, toText } from '#src/upstream/decode/decoders.ts';
import { builder } from '../builder.ts';
import { callUpstream } from '../errors/user-errors.ts';
import { SecretStatus } from '../scalars.ts';
import * as rules from './fields.ts';
import { accessToken, credentialId, facebookUserId, loginNames, pageId, takesLogin } from './meta-login.ts';
import { channelPayload, channelType, type Platform, updateErrors } from './platform.ts';

const instagramUserId = rules.digits.meta({
  label: { en: 'Instagram user' },
  help: { en: 'Instagram-scoped user ID, digits.' },
});
const username = rules.line.meta({
  label: { en: 'Username' },
  help: { en: 'The account’s name, without `@`.' },
});
const profilePictureUrl = rules.url.meta({
  label: { en: 'Profile picture' },
  help: { en: 'Its URL, http(s).' },
});
const usesFacebookLogin = rules.flag.meta({
  label: { en: 'Facebook Login' },
  help: { en: 'Whether the account is connected by Facebook Login.' },
});
const linkedPageId = pageId.meta({
  ...pageId.meta(),
  help: {
    en: 'The Facebook page that the account is linked to, digits only; needed with a stored login.',
    'zh-Hans': '该 Instagram 账号关联的 Facebook 公共主页，仅数字；使用已保存的登录时必填。',
    'zh-Hant': '該 Instagram 帳號連結的 Facebook 粉絲專頁，僅數字；使用已儲存的登入時必填。',
  },
});

const stored = decodeObject({
  igsid: toId,
  user_name: toText,
  ig_profile_picture_url: toText,
  page_id: toId,
  fb_user_id: toId,
  use_facebook_login: toBoolean,
  page_token: toSecretStatus,
  // A login that is stored as a credential has its own token, and none of a page.
  access_token: toSecretStatus,
});

const InstagramChannelConfig = builder
  .objectRef<ReturnType<typeof stored>>('InstagramChannelConfig')
  .implement({
    description: 'An Instagram professional account.',
    fields: (t) => ({
      instagramUserId: t.exposeID('igsid', {
        nullable: true,
        description: 'Instagram-scoped user ID, digits.',
      }),
      username: t.exposeString('user_name', {
        nullable: true,
        description: 'The account’s name, without `@`.',
      }),
      profilePictureUrl: t.exposeString('ig_profile_picture_url', {
        nullable: true,
        description: 'Its picture; Instagram lets such URLs expire.',
      }),
      pageId: t.exposeID('page_id', {
        nullable: true,
        description: 'The Facebook page that the account is linked to, digits.',
      }),
      facebookUserId: t.exposeID('fb_user_id', {
        nullable: true,
        description: 'The Facebook user who connected the account.',
      }),
      usesFacebookLogin: t.exposeBoolean('use_facebook_login', {
        nullable: true,
        description: 'Whether it was connected by Facebook Login, and not by Instagram’s own.',
      }),
      pageToken: t.expose('page_token', {
        type: SecretStatus,
        nullable: false,
        description: 'Page access token.',
      }),
    }),
  });

const InstagramChannel = channelType('InstagramChannel', {
  description: 'An Instagram professional account’s direct messages.',
  config: InstagramChannelConfig,
  configDescription: 'What Instagram needs to know; null where none is stored.',
  readConfig: stored,
});

const InstagramChannelConfigInput = builder.inputType('InstagramChannelConfigInput', {
  description: 'What Instagram needs to know. What is left out stays as it is; null clears it.',
  fields: (t) => ({
    instagramUserId: t.id(rules.by(instagramUserId)),
    username: t.string(rules.by(username)),
    profilePictureUrl: t.string(rules.by(profilePictureUrl)),
    pageId: t.id(rules.by(linkedPageId)),
    facebookUserId: t.id(rules.by(facebookUserId)),
    usesFacebookLogin: t.boolean(rules.by(usesFacebookLogin)),
    pageToken: t.field({ type: 'Secret', ...rules.by(accessToken) }),
  }),
});

const CreateInstagramChannelInput = builder.inputType('CreateInstagramChannelInput', {
  description:
    'Either an account by the page of a stored credential, or by an access token; ' +
    'a token alone connects the accounts of its login, and the first is answered.',
  ...takesLogin,
  fields: (t) => ({
    pageId: t.id(rules.by(linkedPageId)),
    credentialId: t.id(rules.by(credentialId)),
    accessToken: t.field({ type: 'Secret', ...rules.by(accessToken) }),
  }),
});

builder.mutationField('createInstagramChannel', (t) =>
  t.field({
    description: 'Connects an Instagram professional account.',
    type: channelPayload('CreateInstagramChannelPayload', InstagramChannel),
    nullable: false,
    errors: { types: updateErrors },
    args: {
      input: t.arg({
        type: CreateInstagramChannelInput,
        required: true,
        description: 'The account to connect.',
      }),
    },
    resolve: (_, { input }, context) =>
      callUpstream(context, input, loginNames, (body) => context.upstream.channels.createInstagram(body)),
  }),
);

export const instagram = {
  type: 'instagram',
  value: 'INSTAGRAM',
  title: { en: 'Instagram' },
  setup: {
    about: {
      en: 'An Instagram professional account’s direct messages.',
      'zh-Hans': 'Instagram 专业账号的私信。',
      'zh-Hant': 'Instagram 專業帳號的私訊。',
    },
    mutation: 'createInstagramChannel',
    account: ['pageId', 'instagramUserId'],
    steps: [
      {
        text: {
          en: 'In the Instagram app make the account a professional one, and link it to a Facebook page.',
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
          en: 'Copy the ID of the page, and have a login stored that manages it or get an access token with `instagram_manage_messages`.',
          'zh-Hans':
            '复制主页的 Page ID，使用管理它的已保存登录，或获取带 `instagram_manage_messages` 权限的访问口令。',
          'zh-Hant':
            '複製專頁的 Page ID，使用管理它的已儲存登入，或取得帶 `instagram_manage_messages` 權限的存取權杖。',
        },
        url: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
      },
    ],
  },
  channel: InstagramChannel,
  config: InstagramChannelConfig,
  readConfig: stored,
  configField: 'instagram',
  configInput: InstagramChannelConfigInput,
  configNames: {
    instagramUserId: 'igsid',
    username: 'user_name',
    profilePictureUrl: 'ig_profile_picture_url',
    pageId: 'page_id',
    facebookUserId: 'fb_user_id',
    usesFacebookLogin: 'use_facebook_login',
    pageToken: 'page_token',
  },
} satisfies Platform;
