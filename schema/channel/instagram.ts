import { z } from 'zod';
import { optionalFlag, optionalId, optionalText, secretStatus } from '#src/upstream/wire.ts';
import { builder } from '../builder.ts';
import { submit } from '../errors.ts';
import { SecretStatus } from '../scalars.ts';
import {
  channelPayload,
  channelType,
  hasLogin,
  loginNames,
  type Platform,
  updateErrors,
} from './platform.ts';
import * as rules from './rules.ts';

const stored = z.object({
  igsid: optionalId,
  user_name: optionalText,
  ig_profile_picture_url: optionalText,
  page_id: optionalId,
  fb_user_id: optionalId,
  use_facebook_login: optionalFlag,
  page_token: secretStatus,
  // A login that is stored as a credential has its own token, and none of a page.
  access_token: secretStatus,
});

const InstagramChannelConfig = builder
  .objectRef<z.output<typeof stored>>('InstagramChannelConfig')
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
  readConfig: stored.parse,
});

const InstagramChannelConfigInput = builder.inputType('InstagramChannelConfigInput', {
  description: 'What Instagram needs to know. What is left out stays as it is; null clears it.',
  fields: (t) => ({
    instagramUserId: t.id({
      description: 'Instagram-scoped user ID, digits.',
      validate: { schema: rules.digits },
    }),
    username: t.string({ description: 'The account’s name, without `@`.', validate: { schema: rules.line } }),
    profilePictureUrl: t.string({ description: 'Its picture, http(s).', validate: { schema: rules.url } }),
    pageId: t.id({
      description: 'The Facebook page that the account is linked to, digits.',
      validate: { schema: rules.digits },
    }),
    facebookUserId: t.id({
      description: 'The Facebook user who connected the account.',
      validate: { schema: rules.digits },
    }),
    usesFacebookLogin: t.boolean({ description: 'Whether it is connected by Facebook Login.' }),
    pageToken: t.field({
      type: 'Secret',
      description: 'Page access token.',
      validate: { schema: rules.token },
    }),
  }),
});

const CreateInstagramChannelInput = builder.inputType('CreateInstagramChannelInput', {
  description:
    'Either an account by the page of a stored credential, or by an access token; ' +
    'a token alone connects the accounts of its login, and the first is answered.',
  validate: hasLogin,
  fields: (t) => ({
    pageId: t.id({
      description: 'The Facebook page that the account is linked to; needed with `credentialId`.',
      validate: { schema: rules.digits },
    }),
    credentialId: t.id({
      description: 'The stored Facebook login that manages the page.',
      validate: { schema: rules.id },
    }),
    accessToken: t.field({
      type: 'Secret',
      description: 'An access token of the page or the login.',
      validate: { schema: rules.token },
    }),
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
      submit(context, input, loginNames, context.upstream.channels.createInstagram),
  }),
);

export const instagram = {
  type: 'instagram',
  value: 'INSTAGRAM',
  title: 'Instagram',
  channel: InstagramChannel,
  config: InstagramChannelConfig,
  readConfig: stored.parse,
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
