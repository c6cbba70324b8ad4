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
  #channelList: DataLoader<string | symbol, List<ChannelRecord>> | undefined;
  #channel: DataLoader<string, ChannelRecord | null> | undefined;
  #channelCount: DataLoader<symbol, ChannelCount> | undefined;
  #conversationCount: DataLoader<Conversations, ChannelCount, string> | undefined;
  #providers: DataLoader<symbol, ProviderRecord[]> | undefined;
  #credential: DataLoader<string, CredentialRecord | null> | undefined;
  #facebookPages: DataLoader<string, FacebookPageRecord[]> | undefined;
  #teams: DataLoader<string | symbol, TeamRecord[]> | undefined;
  #observers: DataLoader<Observed, TeamObserverRecord[], string> | undefined;

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
    this.#conversationCount ??= each(
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
    this.#observers ??= each(
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

/** One call a key: what the channel API has no bulk read for is still read once a request. */
function each<K, V, C = K>(load: (key: K) => Promise<V>, cacheKeyFn?: (key: K) => C) {
  return new DataLoader<K, V, C>((keys) => settle(keys, load), cacheKeyFn && { cacheKeyFn });
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
