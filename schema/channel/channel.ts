import { type ChannelRecord, isBroken } from '#src/upstream/decode/channel.ts';
import { checkId } from '#src/upstream/transport/path.ts';
import { builder } from '../builder.ts';
import { ChannelCredential } from '../credential.ts';
import { Channel } from '../platforms/platform.ts';
import {
  ChannelConfig,
  ChannelType,
  findPlatform,
  platforms,
  toChannelType,
  UnknownChannel,
} from '../platforms/registry.ts';
import { Workflow } from '../references.ts';
import { Team } from '../team.ts';

function resolveChannelType({ type }: ChannelRecord): string {
  return (findPlatform(type)?.channel ?? UnknownChannel).name;
}

/** Null for a code that is a word, as some platforms use; only `errorMessage` describes it. */
function toErrorCode(code: string | null): number | null {
  return code !== null && /^-?\d{1,9}$/.test(code) ? Number(code) : null;
}

const ChannelHealthState = builder.enumType('ChannelHealthState', {
  description: 'The state of a channel’s connection to its platform.',
  values: {
    CONNECTED: { description: 'The channel can send and receive messages.' },
    RECONNECT_REQUIRED: {
      description: 'The platform rejects the saved login or key. Reconnect the channel.',
    },
  },
});

const ChannelHealth = builder.objectRef<ChannelRecord>('ChannelHealth').implement({
  description: 'The connection of a channel to its platform, as last seen.',
  fields: (t) => ({
    state: t.field({
      type: ChannelHealthState,
      nullable: false,
      description: 'The state of the connection.',
      resolve: (channel) => (isBroken(channel) ? 'RECONNECT_REQUIRED' : 'CONNECTED'),
    }),
    errorCode: t.int({
      nullable: true,
      description:
        'The platform’s error number: Facebook’s 190 means that the token has expired. Null if the platform reports none.',
      resolve: ({ errorCode }) => toErrorCode(errorCode),
    }),
    errorMessage: t.exposeString('errorMessage', {
      nullable: true,
      description: 'The platform’s error message; null if the platform reports none.',
    }),
  }),
});

Channel.implement({
  description:
    'A way for contacts to reach an organization’s agents on one platform. Other subgraphs can extend all channels by this interface’s key.',
  resolveType: resolveChannelType,
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: 'The channel’s id.' }),
    name: t.exposeString('name', { nullable: false, description: 'The channel’s name.' }),
    type: t.field({
      type: ChannelType,
      nullable: false,
      description: 'The platform.',
      resolve: ({ type }) => toChannelType(type),
    }),
    organizationId: t.exposeID('organization_id', {
      nullable: false,
      description: 'The id of the organization that the channel belongs to.',
    }),
    businessUnitId: t.exposeID('business_unit_id', {
      nullable: true,
      description: 'The id of the business unit that the channel belongs to.',
    }),
    isActive: t.exposeBoolean('is_active', {
      nullable: false,
      description: 'Whether the channel is switched on.',
    }),
    isDefault: t.exposeBoolean('is_init', {
      nullable: false,
      description: 'Whether this is the organization’s default channel, which cannot be switched off.',
    }),
    config: t.field({
      type: ChannelConfig,
      nullable: true,
      description:
        'The settings of the channel that are specific to its platform; null if none are stored. Each channel type has its own type of settings.',
      resolve: () => null,
    }),
    health: t.field({
      type: ChannelHealth,
      nullable: false,
      description: 'The connection of the channel to its platform.',
      resolve: (channel) => channel,
    }),
    credential: t.field({
      type: ChannelCredential,
      nullable: true,
      description: 'The saved login or key that connects the channel; null if the channel has none.',
      resolve: ({ credential_id }, _, { loaders }) =>
        credential_id === null ? null : loaders.credential.load(credential_id),
    }),
    workflow: t.field({
      type: Workflow,
      nullable: true,
      description: 'The workflow that answers on the channel; null if none is attached.',
      resolve: ({ workflow_id }) => (workflow_id === null ? null : { id: workflow_id }),
    }),
    assignableTeams: t.field({
      type: [Team],
      nullable: true,
      extensions: { listSize: 5 },
      description: 'The teams that can be assigned to conversations of the channel.',
      args: {
        conversationId: t.arg.id({
          description: 'The id of a conversation, which some deployments require.',
        }),
      },
      resolve: (_, { conversationId }, { loaders }) => loaders.listTeams(conversationId ?? null),
    }),
    createdAt: t.expose('created_at', {
      type: 'DateTime',
      nullable: false,
      description: 'When the channel was created.',
    }),
    updatedAt: t.expose('updated_at', {
      type: 'DateTime',
      nullable: false,
      description: 'When the channel last changed.',
    }),
  }),
});

const key = builder.selection<{ id: string }>('id');

builder.asEntity(Channel, {
  key,
  resolveReference: ({ id }, { loaders }) => loaders.channel.load(checkId(id)),
});

for (const type of [...platforms.map(({ channel }) => channel), UnknownChannel]) {
  builder.asEntity(type, {
    key,
    // A representation may name the wrong type. Null is better than a LINE channel returned as a WhatsApp channel.
    async resolveReference({ id }, { loaders }) {
      const channel = await loaders.channel.load(checkId(id));
      return channel && resolveChannelType(channel) === type.name ? channel : null;
    },
  });
}

builder.queryField('channel', (t) =>
  t.field({
    type: Channel,
    nullable: true,
    description: 'The channel with this id; null if it does not exist.',
    args: { id: t.arg.id({ required: true, description: 'The channel’s id.' }) },
    resolve: (_, { id }, { loaders }) => loaders.channel.load(id),
  }),
);
