import { type ChannelRecord, isBroken } from '#src/upstream/decode/channel.ts';
import { checkId } from '#src/upstream/transport/path.ts';
import { builder } from '../builder.ts';
import { ChannelCredential } from '../credential.ts';
import { Channel } from '../platforms/platform.ts';
import { ChannelConfig, ChannelType, channelType, platformOf, platforms } from '../platforms/registry.ts';
import { UnknownChannel } from '../platforms/unknown.ts';
import { Workflow } from '../references.ts';
import { Team } from '../team.ts';

function typeOf({ type }: ChannelRecord): string {
  return (platformOf(type)?.channel ?? UnknownChannel).name;
}

/** Some platforms’ codes are words; those are told in `errorMessage` alone. */
function wholeNumber(code: string | null): number | null {
  return code !== null && /^-?\d{1,9}$/.test(code) ? Number(code) : null;
}

const ChannelHealthState = builder.enumType('ChannelHealthState', {
  description: 'Whether a channel’s connection to its platform holds.',
  values: {
    CONNECTED: { description: 'Messages flow.' },
    RECONNECT_REQUIRED: {
      description: 'The platform refuses the stored credential: connect the channel anew.',
    },
  },
});

const ChannelHealth = builder.objectRef<ChannelRecord>('ChannelHealth').implement({
  description: 'A channel’s connection to its platform, as the channel API last saw it.',
  fields: (t) => ({
    state: t.field({
      type: ChannelHealthState,
      nullable: false,
      description: 'Whether the connection holds.',
      resolve: (channel) => (isBroken(channel) ? 'RECONNECT_REQUIRED' : 'CONNECTED'),
    }),
    errorCode: t.int({
      nullable: true,
      description: 'The platform’s own number, as Facebook’s 190: the token has expired.',
      resolve: ({ errorCode }) => wholeNumber(errorCode),
    }),
    errorMessage: t.exposeString('errorMessage', {
      nullable: true,
      description: 'The platform’s own words.',
    }),
  }),
});

Channel.implement({
  description:
    'An entry point through which contacts reach an organization’s agents. Other subgraphs extend every channel at once through this key.',
  resolveType: typeOf,
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: 'The channel’s id.' }),
    name: t.exposeString('name', { nullable: false, description: 'The channel’s name.' }),
    type: t.field({
      type: ChannelType,
      nullable: false,
      description: 'The platform.',
      resolve: ({ type }) => channelType(type),
    }),
    organizationId: t.exposeID('organization_id', {
      nullable: false,
      description: 'The organization it belongs to.',
    }),
    businessUnitId: t.exposeID('business_unit_id', {
      nullable: true,
      description: 'The business unit it belongs to.',
    }),
    isActive: t.exposeBoolean('is_active', { nullable: false, description: 'Whether it is switched on.' }),
    isDefault: t.exposeBoolean('is_init', {
      nullable: false,
      description: 'The organization’s default channel, which can’t be switched off.',
    }),
    config: t.field({
      type: ChannelConfig,
      nullable: true,
      description: 'What this platform needs to know. The concrete type narrows it.',
      resolve: () => null,
    }),
    health: t.field({
      type: ChannelHealth,
      nullable: false,
      description: 'Whether its connection to the platform holds.',
      resolve: (channel) => channel,
    }),
    credential: t.field({
      type: ChannelCredential,
      nullable: true,
      description: 'The stored credential behind the channel. Batched per request.',
      resolve: ({ credential_id }, _, { loaders }) =>
        credential_id === null ? null : loaders.credential.load(credential_id),
    }),
    workflow: t.field({
      type: Workflow,
      nullable: true,
      description: 'The workflow that answers on it.',
      resolve: ({ workflow_id }) => (workflow_id === null ? null : { id: workflow_id }),
    }),
    assignableTeams: t.field({
      type: [Team],
      nullable: true,
      extensions: { listSize: 5 },
      description:
        'Teams that can be assigned to this channel. One upstream call per request, however many channels ask.',
      args: { conversationId: t.arg.id({ description: 'The conversation that is asked about.' }) },
      resolve: (_, { conversationId }, { loaders }) => loaders.listTeams(conversationId ?? null),
    }),
    createdAt: t.expose('created_at', {
      type: 'DateTime',
      nullable: false,
      description: 'When it was made.',
    }),
    updatedAt: t.expose('updated_at', {
      type: 'DateTime',
      nullable: false,
      description: 'When it last changed.',
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
    // A reference may name the wrong type: better nothing than a LINE channel that is called a WhatsApp one.
    async resolveReference({ id }, { loaders }) {
      const channel = await loaders.channel.load(checkId(id));
      return channel && typeOf(channel) === type.name ? channel : null;
    },
  });
}

builder.queryField('channel', (t) =>
  t.field({
    type: Channel,
    nullable: true,
    description: 'Null where there is no such channel.',
    args: { id: t.arg.id({ required: true, description: 'The channel’s id.' }) },
    resolve: (_, { id }, { loaders }) => loaders.channel.load(id),
  }),
);
