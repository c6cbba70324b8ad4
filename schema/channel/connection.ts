import { z } from 'zod';
import type { ChannelRecord } from '#src/upstream/decode/channel.ts';
import { builder } from '../builder.ts';
import { type Edge, type Order, type Page, PageInfo, paginate } from '../pagination.ts';
import { Channel } from '../platforms/platform.ts';
import { ChannelType, toChannelType } from '../platforms/registry.ts';

interface ConnectionShape {
  page: Page<ChannelRecord>;
  totalCount: number;
  unreadableCount: number;
}

const ChannelEdge = builder.objectRef<Edge<ChannelRecord>>('ChannelEdge').implement({
  description: 'A channel and its cursor.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', {
      nullable: false,
      description:
        'The position of the channel in this order, to pass as `after`. It stays valid while channels are added and removed.',
    }),
    node: t.expose('node', { type: Channel, nullable: false, description: 'The channel.' }),
  }),
});

const ChannelConnection = builder.objectRef<ConnectionShape>('ChannelConnection').implement({
  description: 'A list of channels or one page of it.',
  fields: (t) => ({
    edges: t.field({
      type: [ChannelEdge],
      nullable: false,
      extensions: { listSize: 1 },
      description: 'The channels with their cursors.',
      resolve: ({ page }) => page.edges,
    }),
    nodes: t.field({
      type: [Channel],
      nullable: false,
      // `channels` itself already counts 50.
      extensions: { listSize: 1 },
      description: 'The channels without their cursors.',
      resolve: ({ page }) => page.nodes,
    }),
    pageInfo: t.field({
      type: PageInfo,
      nullable: false,
      description: 'The position of the page in the list.',
      resolve: ({ page }) => page,
    }),
    totalCount: t.exposeInt('totalCount', {
      nullable: false,
      description: 'The number of channels that match the filters, on all pages together.',
    }),
    unreadableCount: t.exposeInt('unreadableCount', {
      nullable: false,
      description:
        'The number of channels that are missing from the list because their data is incomplete, for example without an id.',
    }),
  }),
});

const nameCollator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

const ChannelOrderField = builder.enumType('ChannelOrderField', {
  description: 'The field by which channels are ordered.',
  values: {
    NAME: {
      description: 'The name, without regard to case. Numbers in it are ordered by value: 2 before 10.',
    },
    TYPE: { description: 'The name of the platform in the channel API: `line`.' },
    CREATED_AT: { description: 'The time of creation.' },
    UPDATED_AT: { description: 'The time of the last change.' },
  },
});

const orderKeys = {
  NAME: ({ name }) => name,
  TYPE: ({ type }) => type,
  CREATED_AT: ({ created_at }) => created_at,
  UPDATED_AT: ({ updated_at }) => updated_at,
} satisfies Record<typeof ChannelOrderField.$inferType, Order<ChannelRecord>['key']>;

const OrderDirection = builder.enumType('OrderDirection', {
  description: 'The direction of an order.',
  values: {
    ASC: { description: 'Ascending: from A to Z, from old to new.' },
    DESC: { description: 'Descending: from Z to A, from new to old.' },
  },
});

const ChannelOrder = builder.inputType('ChannelOrder', {
  description: 'The order of channels. Channels with equal values of the field are ordered by id.',
  fields: (t) => ({
    field: t.field({
      type: ChannelOrderField,
      required: true,
      defaultValue: 'CREATED_AT',
      description: 'The field by which the channels are ordered.',
    }),
    direction: t.field({
      type: OrderDirection,
      required: true,
      defaultValue: 'DESC',
      description: 'The direction of the order.',
    }),
  }),
});

type OrderInput = typeof ChannelOrder.$inferInput;

function toOrder({ field, direction }: OrderInput): Order<ChannelRecord> {
  return {
    name: `${field} ${direction}`,
    key: orderKeys[field],
    compare: field === 'NAME' ? nameCollator.compare : (a, b) => Number(a > b) - Number(a < b),
    descending: direction === 'DESC',
  };
}

builder.queryFields((t) => ({
  channels: t.field({
    type: ChannelConnection,
    nullable: false,
    extensions: { listSize: 50 },
    description: 'The channels of the organization: all of them, or one page if `first` is present.',
    args: {
      types: t.arg({
        type: [ChannelType],
        description: 'The platforms whose channels are returned; all by default.',
      }),
      isActive: t.arg.boolean({
        description:
          'True for the channels that are switched on, false for those that are switched off; both by default.',
      }),
      search: t.arg.string({
        description: 'A part of the channel’s name, without regard to case; all names by default.',
      }),
      orderBy: t.arg({
        type: ChannelOrder,
        description: 'The order of the channels; the newest first by default.',
      }),
      first: t.arg.int({
        description: 'The number of channels to return, 0 to 10,000; all by default.',
        validate: {
          schema: z
            .int()
            .min(0, '`first` must be at least 0.')
            .max(10_000, '`first` must be at most 10,000.'),
        },
      }),
      after: t.arg.string({ description: 'The cursor of the channel that precedes the page.' }),
    },
    resolve: async (_, { types, isActive, search, orderBy, first, after }, { loaders }) => {
      const onlyType = types?.length === 1 && types[0] !== 'UNKNOWN' ? types[0] : undefined;
      const { items, unreadable } = await loaders.listChannels(onlyType ?? null);
      const searchText = search?.toLowerCase();
      const channels = items.filter(
        (channel) =>
          (!types || types.includes(toChannelType(channel.type))) &&
          (typeof isActive !== 'boolean' || channel.is_active === isActive) &&
          (!searchText || channel.name.toLowerCase().includes(searchText)),
      );
      const order = toOrder(orderBy ?? { field: 'CREATED_AT', direction: 'DESC' });
      return {
        page: paginate(channels, order, { first, after }),
        totalCount: channels.length,
        unreadableCount: unreadable,
      };
    },
  }),
}));
