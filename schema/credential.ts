import type { CredentialRecord, FacebookPageRecord } from '#src/upstream/resources/credentials.ts';
import { checkId } from '#src/upstream/transport/path.ts';
import { builder } from './builder.ts';
import { callUpstream } from './errors/user-errors.ts';
import * as rules from './platforms/fields.ts';
import { changesSomething, deletedPayload, deleteErrors, updateErrors } from './platforms/platform.ts';
import { ChannelConfig, ChannelConfigInput, configNames, readConfig } from './platforms/registry.ts';
import { SecretStatus } from './scalars.ts';

const FacebookPage = builder.objectRef<FacebookPageRecord>('FacebookPage').implement({
  description: 'A Facebook page that a credential can connect.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: 'Page ID: the `pageId` to connect it by.' }),
    name: t.exposeString('name', { nullable: true, description: 'The page’s name.' }),
    category: t.string({
      nullable: true,
      description: 'Facebook’s category of the page.',
      resolve: ({ category, type }) => category ?? type,
    }),
    pictureUrl: t.exposeString('picture_url', { nullable: true, description: 'The page’s picture.' }),
    isConnected: t.exposeBoolean('is_connected', {
      nullable: true,
      description: 'Whether it is a channel already; null where the channel API doesn’t say.',
    }),
    accessToken: t.expose('access_token', {
      type: SecretStatus,
      nullable: false,
      description: 'The page’s own access token.',
    }),
  }),
});

export const ChannelCredential = builder.objectRef<CredentialRecord>('ChannelCredential').implement({
  description: 'A stored login or key, which one channel or several are connected by.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: 'The credential’s id.' }),
    type: t.exposeString('type', { nullable: true, description: 'The channel API’s word for the platform.' }),
    name: t.exposeString('name', { nullable: true, description: 'The credential’s name.' }),
    config: t.field({
      type: ChannelConfig,
      nullable: true,
      description: 'What is stored, secrets hidden; null where its platform isn’t known.',
      resolve: ({ type, config }) => readConfig(type ?? config?.type, config),
    }),
    facebookPages: t.field({
      type: [FacebookPage],
      nullable: true,
      description: 'The Facebook pages that it can connect. One upstream call for each credential.',
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
    description: 'One credential; null where there is no such credential.',
    args: { id: t.arg.id({ required: true, description: 'The credential’s id.' }) },
    resolve: (_, { id }, { loaders }) => loaders.credential.load(id),
  }),
  facebookPages: t.field({
    type: [FacebookPage],
    nullable: false,
    description: 'The Facebook pages that a credential can connect: the first step of connecting one.',
    args: { credentialId: t.arg.id({ required: true, description: 'A stored Facebook login.' }) },
    resolve: (_, { credentialId }, { loaders }) => loaders.facebookPages.load(credentialId),
  }),
}));

const UpdateChannelCredentialInput = builder.inputType('UpdateChannelCredentialInput', {
  validate: changesSomething,
  description: 'What changes on a credential. What is left out stays as it is.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The credential’s id.' }),
    name: t.string({ description: 'A new name.', validate: { schema: rules.name } }),
    config: t.field({ type: ChannelConfigInput, description: 'New keys and tokens.' }),
  }),
});

const DeleteChannelCredentialInput = builder.inputType('DeleteChannelCredentialInput', {
  description: 'A credential to delete.',
  fields: (t) => ({ id: t.id({ required: true, description: 'The credential’s id.' }) }),
});

const UpdateChannelCredentialPayload = builder
  .objectRef<CredentialRecord>('UpdateChannelCredentialPayload')
  .implement({
    description: 'The credential as it is now.',
    fields: (t) => ({
      credential: t.field({
        type: ChannelCredential,
        nullable: false,
        description: 'The credential.',
        resolve: (record) => record,
      }),
    }),
  });

builder.mutationFields((t) => ({
  updateChannelCredential: t.field({
    type: UpdateChannelCredentialPayload,
    nullable: false,
    description: 'Renames a credential, or replaces its keys and tokens.',
    errors: { types: updateErrors },
    args: {
      input: t.arg({ type: UpdateChannelCredentialInput, required: true, description: 'What changes.' }),
    },
    resolve: (_, { input }, context) =>
      callUpstream(context, input, { name: 'name', ...configNames }, (body) =>
        context.upstream.credentials.update(input.id, body),
      ),
  }),
  deleteChannelCredential: t.field({
    type: deletedPayload('DeleteChannelCredentialPayload'),
    nullable: false,
    description: 'Deletes a credential. The channels behind it lose their connection.',
    errors: { types: deleteErrors },
    args: {
      input: t.arg({ type: DeleteChannelCredentialInput, required: true, description: 'Which one.' }),
    },
    resolve: async (_, { input }, context) => {
      await callUpstream(context, input, {}, () => context.upstream.credentials.remove(input.id));
      return input;
    },
  }),
}));
