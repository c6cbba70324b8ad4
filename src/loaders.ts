import DataLoader from 'dataloader';
import type { ChannelRecord } from './upstream/channel.ts';
import { InvalidId } from './upstream/errors.ts';
import type { Upstream } from './upstream/index.ts';

/** How many channels of one batch are read one by one; more of them are read with the call that answers many. */
const fewChannels = 3;
/** How many channels that the list lacks are asked for one by one. */
const mostMissing = 20;

interface Conversation {
  /** The conversation that is asked about, or null. */
  conversationId: string | null;
}

/** Which conversations are counted; null for all. */
interface Conversations {
  view: string | null;
  teamId: string | null;
}

interface Observed extends Conversation {
  teamId: string;
}

/** Made anew for each request: nothing that one caller has loaded is seen by another. Each is made once it is used. */
export class Loaders {
  readonly #upstream: Upstream;
  readonly #made = new Map<string, DataLoader<never, unknown, never>>();
  #listed: ChannelRecord[] = [];

  constructor(upstream: Upstream) {
    this.#upstream = upstream;
  }

  #loader<K, V, C>(name: string, make: (upstream: Upstream) => DataLoader<K, V, C>): DataLoader<K, V, C> {
    const known = this.#made.get(name) as DataLoader<K, V, C> | undefined;
    const loader = known ?? make(this.#upstream);
    if (!known) this.#made.set(name, loader as never);
    return loader;
  }

  get #channelList() {
    return this.#loader('channelList', ({ channels }) =>
      each(({ type }: { type: string | null }) => channels.list(type ?? undefined)),
    );
  }

  get channel() {
    return this.#loader('channel', ({ channels }) => {
      return new DataLoader<string, ChannelRecord | null>(async (ids) => {
        const listed = new Map(this.#listed.map((item) => [item.id, item]));
        if (ids.filter((id) => !listed.has(id)).length > fewChannels) {
          const { items } = await this.#channelList.load({ type: null });
          for (const item of items) listed.set(item.id, item);
        }
        const missing = new Set(ids.filter((id) => !listed.has(id)).slice(0, mostMissing));
        return settle(ids, async (id) => {
          const known = listed.get(id);
          if (known) return known;
          if (missing.has(id)) return channels.get(id);
          throw new InvalidId(
            'So many of these channels aren’t in the list that they aren’t looked for. Ask for fewer.',
          );
        });
      });
    });
  }

  /** The channels of one type, or all of them, each at hand afterwards by its id. */
  async listChannels(type: string | null) {
    const list = await this.#channelList.load({ type });
    this.#listed = this.#listed.concat(list.items);
    return list;
  }

  countChannels() {
    return this.#loader('channelCount', ({ channels }) => each((_: 'all') => channels.count())).load('all');
  }

  get conversationCount() {
    return this.#loader('conversationCount', ({ channels }) =>
      each(({ view, teamId }: Conversations) =>
        channels.conversationCount(view ?? undefined, teamId ?? undefined),
      ),
    );
  }

  listProviders() {
    return this.#loader('providers', ({ providers }) => each((_: 'all') => providers.list())).load('all');
  }

  get credential() {
    return this.#loader('credential', ({ credentials }) => each(credentials.get));
  }

  get facebookPages() {
    return this.#loader('facebookPages', ({ credentials }) => each(credentials.pages));
  }

  get teams() {
    return this.#loader('teams', ({ teams }) =>
      each(({ conversationId }: Conversation) => teams.list(conversationId)),
    );
  }

  get observers() {
    return this.#loader('observers', ({ teams }) =>
      each(({ teamId, conversationId }: Observed) => teams.observers(teamId, conversationId)),
    );
  }

  /** A write may change more than what it names: a deleted credential breaks the channels behind it. */
  clear() {
    for (const loader of this.#made.values()) loader.clearAll();
    this.#listed = [];
  }
}

/** One call a key: what the channel API has no bulk read for is still read once a request. */
function each<K extends string | object, V>(load: (key: K) => Promise<V>) {
  return new DataLoader<K, V, string>((keys) => settle(keys, load), {
    cacheKeyFn: (key) => JSON.stringify(key),
  });
}

/** DataLoader takes a failed key as an Error in its place, so that one failure costs no neighbour. */
function settle<K, V>(keys: readonly K[], load: (key: K) => Promise<V>): Promise<(V | Error)[]> {
  return Promise.all(keys.map((key) => load(key).catch((error: Error) => error)));
}
