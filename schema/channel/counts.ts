import { z } from 'zod';
import type { ChannelCount } from '#src/upstream/decode/channel.ts';
import { builder } from '../builder.ts';
import * as rules from '../platforms/fields.ts';
import { ChannelType, channelType } from '../platforms/registry.ts';

const ChannelTypeCount = builder.objectRef<[type: string, count: number]>('ChannelTypeCount').implement({
  description: 'How many channels of one type there are, or conversations on them.',
  fields: (t) => ({
    type: t.field({
      type: ChannelType,
      nullable: false,
      description: 'The platform.',
      resolve: ([type]) => channelType(type),
    }),
    upstreamType: t.string({
      nullable: false,
      description: 'The channel API’s word for it.',
      resolve: ([type]) => type,
    }),
    count: t.int({ nullable: false, description: 'How many.', resolve: ([, count]) => count }),
  }),
});

const ChannelCountType = builder.objectRef<ChannelCount>('ChannelCount').implement({
  description: 'How many channels there are, or conversations on them.',
  fields: (t) => ({
    total: t.exposeInt('total', { nullable: false, description: 'All of them.' }),
    byType: t.field({
      type: [ChannelTypeCount],
      nullable: true,
      description: 'Null where the channel API only says the total.',
      resolve: ({ byType }) => byType && Object.entries(byType),
    }),
  }),
});

const view = z
  .string()
  .regex(/^[\w.:-]{1,64}$/, 'A view is a word: 1 to 64 letters, digits, “_”, “.”, “:” or “-”.');

builder.queryFields((t) => ({
  channelCount: t.field({
    type: ChannelCountType,
    nullable: false,
    description: 'How many channels there are, without reading them.',
    resolve: (_, _args, { loaders }) => loaders.countChannels(),
  }),
  channelConversationCount: t.field({
    type: ChannelCountType,
    nullable: false,
    description:
      'How many conversations there are on the channels, by platform. ' +
      'Live deployments count them; one that doesn’t is told by the code UPSTREAM_UNSUPPORTED.',
    args: {
      view: t.arg.string({
        description: 'The channel API’s word for a view of the inbox; it goes through as it is.',
        validate: { schema: view },
      }),
      teamId: t.arg.id({
        description: 'Only those that are assigned to this team.',
        validate: { schema: rules.id },
      }),
    },
    resolve: (_, { view, teamId }, { loaders }) =>
      loaders.conversationCount.load({ view: view ?? null, teamId: teamId ?? null }),
  }),
}));
