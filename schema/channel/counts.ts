import { z } from 'zod';
import type { ChannelCount } from '#src/upstream/decode/channel.ts';
import { builder } from '../builder.ts';
import * as fields from '../platforms/fields.ts';
import { ChannelType, toChannelType } from '../platforms/registry.ts';

const ChannelTypeCount = builder.objectRef<[type: string, count: number]>('ChannelTypeCount').implement({
  description: 'The number of channels of one platform, or of their conversations.',
  fields: (t) => ({
    type: t.field({
      type: ChannelType,
      nullable: false,
      description: 'The platform.',
      resolve: ([type]) => toChannelType(type),
    }),
    upstreamType: t.string({
      nullable: false,
      description: 'The name of the platform in the channel API: `line`.',
      resolve: ([type]) => type,
    }),
    count: t.int({
      nullable: false,
      description: 'The number of channels or conversations.',
      resolve: ([, count]) => count,
    }),
  }),
});

const ChannelCountType = builder.objectRef<ChannelCount>('ChannelCount').implement({
  description: 'The number of channels, or of their conversations.',
  fields: (t) => ({
    total: t.exposeInt('total', { nullable: false, description: 'The number on all platforms together.' }),
    byType: t.field({
      type: [ChannelTypeCount],
      nullable: true,
      description: 'The number on each platform; null if the channel API returns only the total.',
      resolve: ({ byType }) => byType && Object.entries(byType),
    }),
  }),
});

const view = z
  .string()
  .regex(/^[\w.:-]{1,64}$/, 'A view must be 1 to 64 letters, digits, “_”, “.”, “:” or “-”.');

builder.queryFields((t) => ({
  channelCount: t.field({
    type: ChannelCountType,
    nullable: false,
    description: 'The number of channels in the organization.',
    resolve: (_, _args, { loaders }) => loaders.countChannels(),
  }),
  channelConversationCount: t.field({
    type: ChannelCountType,
    nullable: false,
    description:
      'The number of conversations on the channels. ' +
      'A deployment that does not count conversations returns the error code UPSTREAM_UNSUPPORTED.',
    args: {
      view: t.arg.string({
        description:
          'The name of a view of the inbox in the channel API, such as `open`; all conversations by default.',
        validate: { schema: view },
      }),
      teamId: t.arg.id({
        description: 'The id of the team that the conversations are assigned to; all teams by default.',
        validate: { schema: fields.id },
      }),
    },
    resolve: (_, { view, teamId }, { loaders }) =>
      loaders.conversationCount.load({ view: view ?? null, teamId: teamId ?? null }),
  }),
}));
