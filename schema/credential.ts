import type { CredentialRecord, FacebookPageRecord } from '#src/upstream/resources/credentials.ts';
import { checkId } from '#src/upstream/transport/path.ts';
import { builder } from './builder.ts';
import { deleteErrors, updateErrors } from './errors/user-errors.ts';
import { callUpstream } from './inputs/call-upstream.ts';
import * as fields from './platforms/fields.ts';
import { defineDeletedPayload, requiresChange } from './platforms/platform.ts';
import {
  ChannelConfig,
  ChannelConfigInput,
  configInputMapping,
  readTaggedConfig,
} from './platforms/registry.ts';
import { SecretStatus } from './scalars.ts';

const FacebookPage = builder.objectRef<FacebookPageRecord>('FacebookPage').implement({
  description: 'A Facebook page that a saved login can connect.',
  fields: (t) => ({
    id: t.exposeID('id', {
      nullable: false,
      description: 'The page ID, to pass as `pageId` when the page is connected.',
    }),
    name: t.exposeString('name', { nullable: true, description: 'The page’s name.' }),
    category: t.string({
      nullable: true,
      description: 'Facebook’s category of the page.',
      resolve: ({ category, type }) => category ?? type,
    }),
    pictureUrl: t.exposeString('picture_url', {
      nullable: true,
      description: 'The URL of the page’s picture.',
    }),
    isConnected: t.exposeBoolean('is_connected', {
      nullable: true,
      description: 'Whether the page is already connected; null if the channel API does not return it.',
    }),
    accessToken: t.expose('access_token', {
      type: SecretStatus,
      nullable: false,
      description: 'The page’s own access token.',
    }),
  }),
});

export const ChannelCredential = builder.objectRef<CredentialRecord>('ChannelCredential').implement({
  description: 'A saved login or key that connects one or more channels.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: 'The id of the saved login.' }),
    type: t.exposeString('type', {
      nullable: true,
      description: 'The name of the platform in the channel API: `facebook`.',
    }),
    name: t.exposeString('name', { nullable: true, description: 'The name of the saved login.' }),
    config: t.field({
      type: ChannelConfig,
      nullable: true,
      description:
        'The stored settings, without the values of secrets; null if this graph does not know the platform.',
      resolve: ({ type, config }) => readTaggedConfig(type ?? config?.type, config),
    }),
    facebookPages: t.field({
      type: [FacebookPage],
      nullable: true,
      description: 'The Facebook pages that the login can connect.',
      resolve: ({ id }, _, { loaders }) => loaders.facebookPages.load(id),
    }),
  }),
});

builder.asEntity(ChannelCredential, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, { loaders }) => loaders.credential.load(checkId(id)),
});

builder.queryFields((t) => ({
  channelCredential: t.field({
    type: ChannelCredential,
    nullable: true,
    description: 'The saved login with this id; null if it does not exist.',
    args: { id: t.arg.id({ required: true, description: 'The id of the saved login.' }) },
    resolve: (_, { id }, { loaders }) => loaders.credential.load(id),
  }),
  facebookPages: t.field({
    type: [FacebookPage],
    nullable: false,
    description: 'The Facebook pages that a saved login can connect with `createFacebookChannel`.',
    args: { credentialId: t.arg.id({ required: true, description: 'The id of a saved Facebook login.' }) },
    resolve: (_, { credentialId }, { loaders }) => loaders.facebookPages.load(credentialId),
  }),
}));

const UpdateChannelCredentialInput = builder.inputType('UpdateChannelCredentialInput', {
  validate: requiresChange,
  description: 'The changes to a saved login. An omitted field keeps its value.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The id of the saved login.' }),
    name: t.string({ description: 'The new name of the saved login.', validate: { schema: fields.name } }),
    config: t.field({ type: ChannelConfigInput, description: 'The new keys and tokens.' }),
  }),
});

const DeleteChannelCredentialInput = builder.inputType('DeleteChannelCredentialInput', {
  description: 'The saved login to delete.',
  fields: (t) => ({ id: t.id({ required: true, description: 'The id of the saved login.' }) }),
});

const UpdateChannelCredentialPayload = builder
  .objectRef<CredentialRecord>('UpdateChannelCredentialPayload')
  .implement({
    description: 'The saved login after the mutation.',
    fields: (t) => ({
      credential: t.field({
        type: ChannelCredential,
        nullable: false,
        description: 'The saved login in its current state.',
        resolve: (record) => record,
      }),
    }),
  });

builder.mutationFields((t) => ({
  updateChannelCredential: t.field({
    type: UpdateChannelCredentialPayload,
    nullable: false,
    description: 'Renames a saved login or replaces its keys and tokens.',
    errors: { types: updateErrors },
    args: {
      input: t.arg({ type: UpdateChannelCredentialInput, required: true, description: 'The changes.' }),
    },
    resolve: (_, { input }, context) =>
      callUpstream(
        context,
        input,
        { name: 'name', ...configInputMapping },
        (body) => context.upstream.credentials.update(input.id, body),
        { idKind: 'login' },
      ),
  }),
  deleteChannelCredential: t.field({
    type: defineDeletedPayload('DeleteChannelCredentialPayload'),
    nullable: false,
    description: 'Deletes a saved login. Its channels lose their connection to the platform.',
    errors: { types: deleteErrors },
    args: {
      input: t.arg({
        type: DeleteChannelCredentialInput,
        required: true,
        description: 'The saved login to delete.',
      }),
    },
    resolve: async (_, { input }, context) => {
      await callUpstream(context, input, {}, () => context.upstream.credentials.remove(input.id), {
        idKind: 'login',
      });
      return input;
    },
  }),
}));
