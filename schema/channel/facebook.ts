import { z } from 'zod';
import { optionalId, optionalText, secretStatus } from '#src/upstream/wire.ts';
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
  page_id: optionalId,
  page_name: optionalText,
  fb_user_id: optionalId,
  page_token: secretStatus,
  // A login that is stored as a credential has its own token, and none of a page.
  access_token: secretStatus,
});

const FacebookChannelConfig = builder.objectRef<z.output<typeof stored>>('FacebookChannelConfig').implement({
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
  readConfig: stored.parse,
});

const FacebookChannelConfigInput = builder.inputType('FacebookChannelConfigInput', {
  description: 'What Messenger needs to know. What is left out stays as it is; null clears it.',
  fields: (t) => ({
    pageId: t.id({ description: 'Page ID, digits.', validate: { schema: rules.digits } }),
    pageName: t.string({ description: 'The page’s name.', validate: { schema: rules.line } }),
    facebookUserId: t.id({
      description: 'The Facebook user who connected the page.',
      validate: { schema: rules.digits },
    }),
    pageToken: t.field({
      type: 'Secret',
      description: 'Page access token.',
      validate: { schema: rules.token },
    }),
  }),
});

const CreateFacebookChannelInput = builder.inputType('CreateFacebookChannelInput', {
  description: 'Either a page of a stored credential, or a page with its own access token.',
  validate: hasLogin,
  fields: (t) => ({
    pageId: t.id({
      required: true,
      description: 'The page to connect; `facebookPages` lists a credential’s.',
      validate: { schema: rules.digits },
    }),
    credentialId: t.id({
      description: 'The stored Facebook login that manages the page.',
      validate: { schema: rules.id },
    }),
    accessToken: t.field({
      type: 'Secret',
      description: 'An access token of the page, where no login is stored.',
      validate: { schema: rules.token },
    }),
  }),
});

const UpdateFacebookChannelInput = builder.inputType('UpdateFacebookChannelInput', {
  description: 'A page to reconnect: by a stored credential, or by its own access token.',
  validate: hasLogin,
  fields: (t) => ({
    pageId: t.id({
      required: true,
      description: 'The page to reconnect.',
      validate: { schema: rules.digits },
    }),
    credentialId: t.id({
      description: 'The stored Facebook login that manages the page.',
      validate: { schema: rules.id },
    }),
    accessToken: t.field({
      type: 'Secret',
      description: 'A new access token of the page.',
      validate: { schema: rules.token },
    }),
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
      submit(context, input, loginNames, context.upstream.channels.createFacebook),
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
      submit(context, input, loginNames, context.upstream.channels.updateFacebook),
  }),
}));

export const facebook = {
  type: 'facebook',
  value: 'FACEBOOK',
  title: 'Facebook Messenger',
  channel: FacebookChannel,
  config: FacebookChannelConfig,
  readConfig: stored.parse,
  configField: 'facebook',
  configInput: FacebookChannelConfigInput,
  configNames: {
    pageId: 'page_id',
    pageName: 'page_name',
    facebookUserId: 'fb_user_id',
    pageToken: 'page_token',
  },
} satisfies Platform;
