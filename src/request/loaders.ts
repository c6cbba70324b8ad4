import DataLoader from 'dataloader';
import type { ChannelCount, ChannelRecord } from '../upstream/decode/channel.ts';
import type { List } from '../upstream/decode/responses.ts';
import { InvalidIdError } from '../upstream/errors.ts';
import type { Upstream } from '../upstream/index.ts';
import type { CredentialRecord, FacebookPageRecord } from '../upstream/resources/credentials.ts';
import type { ProviderRecord } from '../upstream/resources/providers.ts';
import type { TeamObserverRecord, TeamRecord } from '../upstream/resources/teams.ts';

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

/**
 * Made anew for each request: nothing that one caller has loaded is seen by another. Each is made once it is used. Where
 * reads are shared, requests of one credential that ask for the same at once wait for one read.
 */
export class Loaders {
  readonly #upstream: Upstream;
  #listed: ChannelRecord[] = [];
  #channelList: MemoizedLoader<string | symbol, List<ChannelRecord>> | undefined;
  #channel: DataLoader<string, ChannelRecord | null> | undefined;
  #channelCount: MemoizedLoader<symbol, ChannelCount> | undefined;
  #conversationCount: MemoizedLoader<Conversations, ChannelCount> | undefined;
  #providers: MemoizedLoader<symbol, ProviderRecord[]> | undefined;
  #credential: MemoizedLoader<string, CredentialRecord | null> | undefined;
  #facebookPages: MemoizedLoader<string, FacebookPageRecord[]> | undefined;
  #teams: MemoizedLoader<string | symbol, TeamRecord[]> | undefined;
  #observers: MemoizedLoader<Observed, TeamObserverRecord[]> | undefined;

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
      return apart(ids, async (id) => {
        const known = listed.get(id);
        if (known) return known;
        if (missing.has(id)) return this.#upstream.dedupe('channel', id, ({ channels }) => channels.get(id));
        throw new InvalidIdError(
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
    this.#channelList ??= new MemoizedLoader(this.#upstream, 'channels', ({ channels }, type) =>
      channels.list(type === all ? undefined : String(type)),
    );
    return this.#channelList.load(type);
  }

  countChannels() {
    this.#channelCount ??= new MemoizedLoader(this.#upstream, 'channel count', ({ channels }) =>
      channels.count(),
    );
    return this.#channelCount.load(all);
  }

  get conversationCount() {
    this.#conversationCount ??= new MemoizedLoader(
      this.#upstream,
      'conversation count',
      ({ channels }, { view, teamId }) => channels.conversationCount(view ?? undefined, teamId ?? undefined),
    );
    return this.#conversationCount;
  }

  listProviders() {
    this.#providers ??= new MemoizedLoader(this.#upstream, 'providers', ({ providers }) => providers.list());
    return this.#providers.load(all);
  }

  get credential() {
    this.#credential ??= new MemoizedLoader(this.#upstream, 'credential', ({ credentials }, id) =>
      credentials.get(id),
    );
    return this.#credential;
  }

  get facebookPages() {
    this.#facebookPages ??= new MemoizedLoader(this.#upstream, 'pages', ({ credentials }, id) =>
      credentials.pages(id),
    );
    return this.#facebookPages;
  }

  /** @param conversationId The conversation that is asked about, or null. */
  listTeams(conversationId: string | null) {
    this.#teams ??= new MemoizedLoader(this.#upstream, 'teams', ({ teams }, id) =>
      teams.list(id === all ? null : String(id)),
    );
    return this.#teams.load(conversationId ?? all);
  }

  get observers() {
    this.#observers ??= new MemoizedLoader(
      this.#upstream,
      'observers',
      ({ teams }, { teamId, conversationId }) => teams.observers(teamId, conversationId),
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
class MemoizedLoader<K, V> {
  readonly #loader: DataLoader<K, V>;
  readonly #loading = new Map<unknown, Promise<V>>();

  /** @param kind What is read, of all that the loaders read. */
  constructor(upstream: Upstream, kind: string, read: (upstream: Upstream, key: K) => Promise<V>) {
    const load = (key: K) => upstream.dedupe(kind, key, (shared) => read(shared, key));
    this.#loader = new DataLoader((keys) => apart(keys, load), { cache: false });
  }

  load(key: K): Promise<V> {
    const name = typeof key === 'object' ? JSON.stringify(key) : key;
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

/**
 * A promise in each key’s place, which DataLoader hands on: no key fails with its neighbour, or waits for it.
 */
async function apart<K, V>(keys: readonly K[], load: (key: K) => Promise<V>): Promise<V[]> {
  return keys.map(async (key) => load(key)) as V[];
}
