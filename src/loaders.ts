import DataLoader from 'dataloader';
import type { ChannelCount, ChannelRecord } from './upstream/channel.ts';
import type { CredentialRecord, FacebookPageRecord } from './upstream/credentials.ts';
import type { List } from './upstream/envelope.ts';
import { InvalidId } from './upstream/errors.ts';
import type { Upstream } from './upstream/index.ts';
import type { ProviderRecord } from './upstream/providers.ts';
import type { TeamObserverRecord, TeamRecord } from './upstream/teams.ts';

/** How many channels of one batch are read one by one; more of them are read with the call that answers many. */
const fewChannels = 3;
/** How many channels that the list lacks are asked for one by one. */
const mostMissing = 20;

/** Which conversations are counted; null for all. */
interface Conversations {
  view: string | null;
  teamId: string | null;
}

interface Observed {
  teamId: string;
  /** The conversation that is asked about, or null. */
  conversationId: string | null;
}

/** The key of what is asked for as a whole. */
const all = Symbol('all');

/** Made anew for each request: nothing that one caller has loaded is seen by another. Each is made once it is used. */
export class Loaders {
  readonly #upstream: Upstream;
  #listed: ChannelRecord[] = [];
  #channelList: EachOnce<string | symbol, List<ChannelRecord>> | undefined;
  #channel: DataLoader<string, ChannelRecord | null> | undefined;
  #channelCount: EachOnce<symbol, ChannelCount> | undefined;
  #conversationCount: EachOnce<Conversations, ChannelCount, string> | undefined;
  #providers: EachOnce<symbol, ProviderRecord[]> | undefined;
  #credential: EachOnce<string, CredentialRecord | null> | undefined;
  #facebookPages: EachOnce<string, FacebookPageRecord[]> | undefined;
  #teams: EachOnce<string | symbol, TeamRecord[]> | undefined;
  #observers: EachOnce<Observed, TeamObserverRecord[], string> | undefined;

  constructor(upstream: Upstream) {
    this.#upstream = upstream;
  }

  get channel() {
    this.#channel ??= new DataLoader(async (ids: readonly string[]) => {
      const listed = new Map(this.#listed.map((item) => [item.id, item]));
      if (ids.filter((id) => !listed.has(id)).length > fewChannels) {
        const { items } = await this.#listOf(all);
        for (const item of items) listed.set(item.id, item);
      }
      const missing = new Set(ids.filter((id) => !listed.has(id)).slice(0, mostMissing));
      return settle(ids, async (id) => {
        const known = listed.get(id);
        if (known) return known;
        if (missing.has(id)) return this.#upstream.channels.get(id);
        throw new InvalidId(
          'So many of these channels aren’t in the list that they aren’t looked for. Ask for fewer.',
        );
      });
    });
    return this.#channel;
  }

  /** The channels of one type, or all of them, each at hand afterwards by its id. */
  async listChannels(type: string | null) {
    const list = await this.#listOf(type ?? all);
    this.#listed = this.#listed.concat(list.items);
    return list;
  }

  #listOf(type: string | symbol) {
    this.#channelList ??= each((type) =>
      this.#upstream.channels.list(type === all ? undefined : String(type)),
    );
    return this.#channelList.load(type);
  }

  countChannels() {
    this.#channelCount ??= each(() => this.#upstream.channels.count());
    return this.#channelCount.load(all);
  }

  get conversationCount() {
    this.#conversationCount ??= new EachOnce(
      ({ view, teamId }) => this.#upstream.channels.conversationCount(view ?? undefined, teamId ?? undefined),
      JSON.stringify,
    );
    return this.#conversationCount;
  }

  listProviders() {
    this.#providers ??= each(() => this.#upstream.providers.list());
    return this.#providers.load(all);
  }

  get credential() {
    this.#credential ??= each((id) => this.#upstream.credentials.get(id));
    return this.#credential;
  }

  get facebookPages() {
    this.#facebookPages ??= each((id) => this.#upstream.credentials.pages(id));
    return this.#facebookPages;
  }

  /** @param conversationId The conversation that is asked about, or null. */
  listTeams(conversationId: string | null) {
    this.#teams ??= each((id) => this.#upstream.teams.list(id === all ? null : String(id)));
    return this.#teams.load(conversationId ?? all);
  }

  get observers() {
    this.#observers ??= new EachOnce(
      ({ teamId, conversationId }) => this.#upstream.teams.observers(teamId, conversationId),
      JSON.stringify,
    );
    return this.#observers;
  }

  /** A write may change more than what it names: a deleted credential breaks the channels behind it. */
  clear() {
    this.#listed = [];
    this.#channelList?.clearAll();
    this.#channel?.clearAll();
    this.#channelCount?.clearAll();
    this.#conversationCount?.clearAll();
    this.#providers?.clearAll();
    this.#credential?.clearAll();
    this.#facebookPages?.clearAll();
    this.#teams?.clearAll();
    this.#observers?.clearAll();
  }
}

/**
 * One call a key: what the channel API has no bulk read for is still read once a request. Whoever asks for a key gets the
 * same promise; DataLoader’s own cache would make each one that follows it.
 */
class EachOnce<K, V, C = K> {
  readonly #loader: DataLoader<K, V>;
  readonly #nameOf: (key: K) => C;
  readonly #loading = new Map<C, Promise<V>>();

  constructor(load: (key: K) => Promise<V>, nameOf: (key: K) => C) {
    this.#loader = new DataLoader((keys) => settle(keys, load), { cache: false });
    this.#nameOf = nameOf;
  }

  load(key: K): Promise<V> {
    const name = this.#nameOf(key);
    const known = this.#loading.get(name);
    if (known) return known;
    const loading = this.#loader.load(key);
    this.#loading.set(name, loading);
    return loading;
  }

  clearAll(): void {
    this.#loading.clear();
  }
}

function each<K, V>(load: (key: K) => Promise<V>): EachOnce<K, V> {
  return new EachOnce(load, (key) => key);
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
