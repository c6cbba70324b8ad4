import { decodeObject, toId, toSecretStatus, toText } from '#src/upstream/decode/decoders.ts';
import { builder } from '../builder.ts';
import { callUpstream } from '../errors/user-errors.ts';
import { SecretStatus } from '../scalars.ts';
import * as rules from './fields.ts';
import { accessToken, credentialId, facebookUserId, loginNames, pageId, takesLogin } from './meta-login.ts';
import { channelPayload, channelType, type Platform, updateErrors } from './platform.ts';

const pageName = rules.line.meta({ label: { en: 'Page name' }, help: { en: 'As Facebook shows it.' } });

const stored = decodeObject({
  page_id: toId,
  page_name: toText,
  fb_user_id: toId,
  page_token: toSecretStatus,
  // A login that is stored as a credential has its own token, and none of a page.
  access_token: toSecretStatus,
});

const FacebookChannelConfig = builder
  .objectRef<ReturnType<typeof stored>>('FacebookChannelConfig')
  .implement({
    description: 'A Facebook page with Messenger.',
    fields: (t) => ({
      pageId: t.exposeID('page_id', { nullable: true, description: 'Page ID, digits.' }),
      pageName: t.exposeString('page_name', { nullable: true, description: 'The page’s name.' }),
      facebookUserId: t.exposeID('fb_user_id', {
        nullable: true,
        description: 'The Facebook user who connected the page.',
      }),
      pageToken: t.field({
        type: SecretStatus,
        nullable: false,
        description: 'Page access token; of a credential, the login’s.',
        resolve: ({ page_token, access_token }) => (page_token.isSet ? page_token : access_token),
      }),
    }),
  });

const FacebookChannel = channelType('FacebookChannel', {
  description: 'A Facebook page’s Messenger.',
  config: FacebookChannelConfig,
  configDescription: 'What Messenger needs to know; null where none is stored.',
  readConfig: stored,
});

const FacebookChannelConfigInput = builder.inputType('FacebookChannelConfigInput', {
  description: 'What Messenger needs to know. What is left out stays as it is; null clears it.',
  fields: (t) => ({
    pageId: t.id(rules.by(pageId)),
    pageName: t.string(rules.by(pageName)),
    facebookUserId: t.id(rules.by(facebookUserId)),
    pageToken: t.field({ type: 'Secret', ...rules.by(accessToken) }),
  }),
});

const CreateFacebookChannelInput = builder.inputType('CreateFacebookChannelInput', {
  description: 'Either a page of a stored credential, or a page with its own access token.',
  ...takesLogin,
  fields: (t) => ({
    pageId: t.id({ required: true, ...rules.by(pageId) }),
    credentialId: t.id(rules.by(credentialId)),
    accessToken: t.field({ type: 'Secret', ...rules.by(accessToken) }),
  }),
});

const UpdateFacebookChannelInput = builder.inputType('UpdateFacebookChannelInput', {
  description: 'A page to reconnect: by a stored credential, or by its own access token.',
  ...takesLogin,
  fields: (t) => ({
    pageId: t.id({ required: true, ...rules.by(pageId) }),
    credentialId: t.id(rules.by(credentialId)),
    accessToken: t.field({ type: 'Secret', ...rules.by(accessToken) }),
  }),
});

builder.mutationFields((t) => ({
  createFacebookChannel: t.field({
    description:
      'Connects a Facebook page. The steps: list `facebookPages` of a credential, then connect one.',
    type: channelPayload('CreateFacebookChannelPayload', FacebookChannel),
    nullable: false,
    errors: { types: updateErrors },
    args: {
      input: t.arg({ type: CreateFacebookChannelInput, required: true, description: 'The page to connect.' }),
    },
    resolve: (_, { input }, context) =>
      callUpstream(context, input, loginNames, (body) => context.upstream.channels.createFacebook(body)),
  }),
  updateFacebookChannel: t.field({
    description: 'Reconnects a Facebook page: what `health` asks for where it says RECONNECT_REQUIRED.',
    type: channelPayload('UpdateFacebookChannelPayload', FacebookChannel),
    nullable: false,
    errors: { types: updateErrors },
    args: {
      input: t.arg({
        type: UpdateFacebookChannelInput,
        required: true,
        description: 'The page to reconnect.',
      }),
    },
    resolve: (_, { input }, context) =>
      callUpstream(context, input, loginNames, (body) => context.upstream.channels.updateFacebook(body)),
  }),
}));

export const facebook = {
  type: 'facebook',
  value: 'FACEBOOK',
  title: { en: 'Facebook Messenger' },
  setup: {
    about: {
      en: 'A Facebook page’s Messenger.',
      'zh-Hans': 'Facebook 公共主页的 Messenger。',
      'zh-Hant': 'Facebook 粉絲專頁的 Messenger。',
    },
    mutation: 'createFacebookChannel',
    account: ['pageId'],
    steps: [
      {
        text: {
          en: 'Open the pages that you manage, choose the one to connect, and copy its page ID.',
          'zh-Hans': '打开您管理的公共主页，选择要连接的主页，复制其 Page ID。',
          'zh-Hant': '開啟您管理的粉絲專頁，選擇要連接的專頁，複製其 Page ID。',
        },
        url: 'https://www.facebook.com/pages/?category=your_pages',
      },
      {
        text: {
          en: 'Have a login stored that manages the page, or get an access token of the page with `pages_messaging`.',
          'zh-Hans': '使用管理该主页的已保存登录，或获取带 `pages_messaging` 权限的主页访问口令。',
          'zh-Hant': '使用管理該專頁的已儲存登入，或取得帶 `pages_messaging` 權限的粉絲專頁存取權杖。',
        },
        url: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
      },
    ],
  },
  channel: FacebookChannel,
  config: FacebookChannelConfig,
  readConfig: stored,
  configField: 'facebook',
  configInput: FacebookChannelConfigInput,
  configNames: {
    pageId: 'page_id',
    pageName: 'page_name',
    facebookUserId: 'fb_user_id',
    pageToken: 'page_token',
  },
} satisfies Platform;
