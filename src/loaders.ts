import DataLoader from 'dataloader';
import type { ChannelRecord } from './upstream/channel.ts';
import { InvalidId } from './upstream/errors.ts';
import type { Upstream } from './upstream/index.ts';

/** How many channels of one batch are read one by one; more of them are read with the call that answers many. */
const fewChannels = 3;
/** How many channels that the list lacks are asked for one by one. */
const mostMissing = 20;

export type Loaders = ReturnType<typeof createLoaders>;

interface Conversation {
  /** The conversation that is asked about, or null. */
  conversationId: string | null;
}

/** Which conversations are counted; null for all. */
interface Conversations {
  view: string | null;
  teamId: string | null;
}

/** Made anew for each request: nothing that one caller has loaded is seen by another. */
export function createLoaders(upstream: Upstream) {
  const channelList = each(({ type }: { type: string | null }) => upstream.channels.list(type ?? undefined));

  const channel = new DataLoader<string, ChannelRecord | null>(async (ids) => {
    if (ids.length <= fewChannels) return settle(ids, upstream.channels.get);
    const { items } = await channelList.load({ type: null });
    const listed = new Map(items.map((item) => [item.id, item]));
    const missing = new Set(ids.filter((id) => !listed.has(id)).slice(0, mostMissing));
    return settle(ids, async (id) => {
      const known = listed.get(id);
      if (known) return known;
      if (missing.has(id)) return upstream.channels.get(id);
      throw new InvalidId(
        'So many of these channels aren’t in the list that they aren’t looked for. Ask for fewer.',
      );
    });
  });

  const channelCount = each((_: 'all') => upstream.channels.count());
  const conversationCount = each(({ view, teamId }: Conversations) =>
    upstream.channels.conversationCount(view ?? undefined, teamId ?? undefined),
  );
  const providers = each((_: 'all') => upstream.providers.list());
  const credential = each(upstream.credentials.get);
  const facebookPages = each(upstream.credentials.pages);
  const teams = each(({ conversationId }: Conversation) => upstream.teams.list(conversationId));
  const observers = each(({ teamId, conversationId }: Conversation & { teamId: string }) =>
    upstream.teams.observers(teamId, conversationId),
  );

  /** The channels of one type, or all of them, each at hand afterwards by its id. */
  async function listChannels(type: string | null) {
    const list = await channelList.load({ type });
    for (const item of list.items) channel.prime(item.id, item);
    return list;
  }

  const all = [
    channelList,
    channel,
    channelCount,
    conversationCount,
    providers,
    credential,
    facebookPages,
    teams,
    observers,
  ];

  return {
    channel,
    listChannels,
    countChannels: () => channelCount.load('all'),
    conversationCount,
    listProviders: () => providers.load('all'),
    credential,
    facebookPages,
    teams,
    observers,
    /** A write may change more than what it names: a deleted credential breaks the channels behind it. */
    clear() {
      for (const loader of all) loader.clearAll();
    },
  };
}

/** One call a key: what the channel API has no bulk read for is still read once a request. */
function each<K extends string | object, V>(load: (key: K) => Promise<V>) {
  return new DataLoader<K, V, string>((keys) => settle(keys, load), {
    cacheKeyFn: (key) => JSON.stringify(key),
  });
}

/** DataLoader takes a failed key as an Error in its place, so that one failure costs no neighbour. */
function settle<K, V>(keys: readonly K[], load: (key: K) => Promise<V>): Promise<(V | Error)[]> {
  return Promise.all(
    keys.map(async (key) => {
      try {
        return await load(key);
      } catch (error) {
        return error as Error;
      }
    }),
  );
}
