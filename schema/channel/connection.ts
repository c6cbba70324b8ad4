import { z } from 'zod';
import type { ChannelRecord } from '#src/upstream/decode/channel.ts';
import { builder } from '../builder.ts';
import { type Edge, type Order, type Page, PageInfo, paginate } from '../pagination.ts';
import { Channel } from '../platforms/platform.ts';
import { ChannelType, channelType } from '../platforms/registry.ts';

interface ConnectionShape {
  page: Page<ChannelRecord>;
  totalCount: number;
  unreadableCount: number;
}

const ChannelEdge = builder.objectRef<Edge<ChannelRecord>>('ChannelEdge').implement({
  description: 'A channel in its list.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', {
      nullable: false,
      description: 'Its place in this order, to pass as `after`; it holds while channels come and go.',
    }),
    node: t.expose('node', { type: Channel, nullable: false, description: 'The channel.' }),
  }),
});

const ChannelConnection = builder.objectRef<ConnectionShape>('ChannelConnection').implement({
  description: 'A list of channels, or a page of it.',
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
      // The connection counts them.
      extensions: { listSize: 1 },
      description: 'The channels.',
      resolve: ({ page }) => page.nodes,
    }),
    pageInfo: t.field({
      type: PageInfo,
      nullable: false,
      description: 'Where the page stands.',
      resolve: ({ page }) => page,
    }),
    totalCount: t.exposeInt('totalCount', {
      nullable: false,
      description: 'How many channels there are by these filters, on all pages together.',
    }),
    unreadableCount: t.exposeInt('unreadableCount', {
      nullable: false,
      description:
        'Items the channel API sent that break its own contract (no id, say). They are left out, counted here and logged; they never blank the list.',
    }),
  }),
});

const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

const ChannelOrderField = builder.enumType('ChannelOrderField', {
  description: 'What channels are ordered by.',
  values: {
    NAME: { description: 'Name, without regard to case.' },
    TYPE: { description: 'The channel API’s word for the platform.' },
    CREATED_AT: { description: 'When they were made.' },
    UPDATED_AT: { description: 'When they last changed.' },
  },
});

const orderKeys = {
  NAME: ({ name }) => name,
  TYPE: ({ type }) => type,
  CREATED_AT: ({ created_at }) => created_at,
  UPDATED_AT: ({ updated_at }) => updated_at,
} satisfies Record<typeof ChannelOrderField.$inferType, Order<ChannelRecord>['key']>;

const OrderDirection = builder.enumType('OrderDirection', {
  description: 'Up or down.',
  values: {
    ASC: { description: 'From A to Z, from old to new.' },
    DESC: { description: 'From Z to A, from new to old.' },
  },
});

const ChannelOrder = builder.inputType('ChannelOrder', {
  description: 'The order of channels; those alike are ordered by id.',
  fields: (t) => ({
    field: t.field({
      type: ChannelOrderField,
      required: true,
      defaultValue: 'CREATED_AT',
      description: 'What they are ordered by.',
    }),
    direction: t.field({
      type: OrderDirection,
      required: true,
      defaultValue: 'DESC',
      description: 'Up or down.',
    }),
  }),
});

type OrderInput = typeof ChannelOrder.$inferInput;

function orderOf({ field, direction }: OrderInput): Order<ChannelRecord> {
  return {
    name: `${field} ${direction}`,
    key: orderKeys[field],
    compare: field === 'NAME' ? byName.compare : (a, b) => Number(a > b) - Number(a < b),
    descending: direction === 'DESC',
  };
}

builder.queryFields((t) => ({
  channels: t.field({
    type: ChannelConnection,
    nullable: false,
    extensions: { listSize: 50 },
    description:
      'The organization’s channels: all of them, or a page where `first` is given. ' +
      'One upstream call, or one for each page that the channel API makes of its list.',
    args: {
      types: t.arg({ type: [ChannelType], description: 'Of these platforms only.' }),
      isActive: t.arg.boolean({ description: 'Only those that are switched on, or off.' }),
      search: t.arg.string({ description: 'Part of the name, in any case.' }),
      orderBy: t.arg({ type: ChannelOrder, description: 'The order; left out, the newest first.' }),
      first: t.arg.int({
        description: 'How many, 0 to 10,000; left out, all.',
        validate: {
          schema: z.int().min(0, '`first` is 0 or more.').max(10_000, '`first` is 10,000 at most.'),
        },
      }),
      after: t.arg.string({ description: 'The cursor after which the page begins.' }),
    },
    resolve: async (_, { types, isActive, search, orderBy, first, after }, { loaders }) => {
      const only = types?.length === 1 && types[0] !== 'UNKNOWN' ? types[0] : undefined;
      const { items, unreadable } = await loaders.listChannels(only ?? null);
      const wanted = search?.toLowerCase();
      const channels = items.filter(
        (channel) =>
          (!types || types.includes(channelType(channel.type))) &&
          (typeof isActive !== 'boolean' || channel.is_active === isActive) &&
          (!wanted || channel.name.toLowerCase().includes(wanted)),
      );
      const order = orderOf(orderBy ?? { field: 'CREATED_AT', direction: 'DESC' });
      return {
        page: paginate(channels, order, { first, after }),
        totalCount: channels.length,
        unreadableCount: unreadable,
      };
    },
  }),
}));
