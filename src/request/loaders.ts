import DataLoader from 'dataloader';
import type { ChannelCount, ChannelRecord } from '../upstream/decode/channel.ts';
import type { List } from '../upstream/decode/responses.ts';
import { InvalidIdError } from '../upstream/errors.ts';
import type { Upstream } from '../upstream/index.ts';
import type { CredentialRecord, FacebookPageRecord } from '../upstream/resources/credentials.ts';
import type { ProviderRecord } from '../upstream/resources/providers.ts';
import type { TeamObserverRecord, TeamRecord } from '../upstream/resources/teams.ts';

/** A batch of more channels than this reads the channel list instead of each channel. */
const maxSingleReads = 3;
/** Channels of a batch that are not in the channel list are read one by one, up to this many. */
const maxUnlistedReads = 20;

/** The conversations that are counted; null for all. */
interface ConversationFilter {
  view: string | null;
  teamId: string | null;
}

interface ObserversKey {
  teamId: string;
  conversationId: string | null;
}

/** The key of a read that is not restricted by a type or a conversation. DataLoader takes no null. */
const all = Symbol('all');

/**
 * The reads of one client request: each is made once, and no request sees what another has loaded. With deduplication,
 * identical reads of one credential share one call. Each loader is created by its first use.
 *
 * Lookups by key are DataLoaders. The channel API has no bulk read for them, so a batch makes one call for each key.
 */
export class Loaders {
  readonly #upstream: Upstream;
  #listed: ChannelRecord[] = [];
  #channelList: MemoizedLoader<string | symbol, List<ChannelRecord>> | undefined;
  #channel: LookupLoader<string, ChannelRecord | null> | undefined;
  #channelCount: MemoizedLoader<symbol, ChannelCount> | undefined;
  #conversationCount: MemoizedLoader<ConversationFilter, ChannelCount> | undefined;
  #providers: MemoizedLoader<symbol, ProviderRecord[]> | undefined;
  #credential: LookupLoader<string, CredentialRecord | null> | undefined;
  #facebookPages: LookupLoader<string, FacebookPageRecord[]> | undefined;
  #teams: LookupLoader<string | symbol, TeamRecord[]> | undefined;
  #observers: LookupLoader<ObserversKey, TeamObserverRecord[]> | undefined;

  constructor(upstream: Upstream) {
    this.#upstream = upstream;
  }

  get channel() {
    this.#channel ??= new LookupLoader(async (ids) => {
      const listed = new Map(this.#listed.map((item) => [item.id, item]));
      if (ids.filter((id) => !listed.has(id)).length > maxSingleReads) {
        const { items } = await this.#loadList(all);
        for (const item of items) listed.set(item.id, item);
      }
      const unlisted = new Set(ids.filter((id) => !listed.has(id)).slice(0, maxUnlistedReads));
      return loadEach(ids, async (id) => {
        const channel = listed.get(id);
        if (channel) return channel;
        if (unlisted.has(id)) {
          return dedupe(this.#upstream, 'channel', id, ({ channels }) => channels.get(id));
        }
        throw new InvalidIdError(
          `More than ${maxUnlistedReads} of these channels are not in the channel list. Request fewer channels.`,
        );
      });
    });
    return this.#channel;
  }

  /** Lists the channels of one type, or all of them. `channel` then finds them without a call. */
  async listChannels(type: string | null) {
    const list = await this.#loadList(type ?? all);
    this.#listed = this.#listed.concat(list.items);
    return list;
  }

  #loadList(type: string | symbol) {
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
      ({ channels }, { view, teamId }) => channels.countConversations(view ?? undefined, teamId ?? undefined),
    );
    return this.#conversationCount;
  }

  listProviders() {
    this.#providers ??= new MemoizedLoader(this.#upstream, 'providers', ({ providers }) => providers.list());
    return this.#providers.load(all);
  }

  get credential() {
    this.#credential ??= this.#createLookup('credential', ({ credentials }, id) => credentials.get(id));
    return this.#credential;
  }

  get facebookPages() {
    this.#facebookPages ??= this.#createLookup('pages', ({ credentials }, id) => credentials.listPages(id));
    return this.#facebookPages;
  }

  /** @param conversationId The conversation whose assignable teams are listed; null for the teams of the organization. */
  listTeams(conversationId: string | null) {
    this.#teams ??= this.#createLookup('teams', ({ teams }, id: string | symbol) =>
      teams.list(id === all ? null : String(id)),
    );
    return this.#teams.load(conversationId ?? all);
  }

  get observers() {
    this.#observers ??= this.#createLookup(
      'observers',
      ({ teams }, { teamId, conversationId }: ObserversKey) => teams.listObservers(teamId, conversationId),
    );
    return this.#observers;
  }

  #createLookup<K, V>(kind: string, read: (upstream: Upstream, key: K) => Promise<V>): LookupLoader<K, V> {
    return new LookupLoader((keys) =>
      loadEach(keys, (key) => dedupe(this.#upstream, kind, key, (upstream) => read(upstream, key))),
    );
  }

  /** Forgets everything, because a write may change more than it names: channels depend on their credential. */
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
 * Makes a read. With deduplication, it joins an identical read that another request of the same credential has in progress.
 * @param kind Identifies the read, together with its key, among all reads of the tenant.
 */
function dedupe<K, V>(
  upstream: Upstream,
  kind: string,
  key: K,
  read: (upstream: Upstream) => Promise<V>,
): Promise<V> {
  const { deduplication } = upstream;
  if (!deduplication) return read(upstream);
  return deduplication.dedupe(upstream.session, JSON.stringify([kind, key]), (session) =>
    read(upstream.withSession(session)),
  );
}

function toCacheKey(key: unknown): unknown {
  return typeof key === 'object' ? JSON.stringify(key) : key;
}

/**
 * A DataLoader that returns the same promise for each load of a key. DataLoader creates a new promise for a load that its
 * cache answers, and the executor completes the fields that wait for one promise together, which costs less CPU.
 */
class LookupLoader<K, V> extends DataLoader<K, V, unknown> {
  readonly #promises: Map<unknown, Promise<V>>;

  constructor(batchLoad: (keys: readonly K[]) => Promise<V[]>) {
    const promises = new Map<unknown, Promise<V>>();
    super(batchLoad, { cacheMap: promises, cacheKeyFn: toCacheKey });
    this.#promises = promises;
  }

  override load(key: K): Promise<V> {
    return this.#promises.get(toCacheKey(key)) ?? super.load(key);
  }
}

/**
 * Returns a promise in place of each value. DataLoader resolves each load with its own element, so that no key waits for
 * another or fails with it. `async` turns an error that `load` throws synchronously into a rejection.
 */
async function loadEach<K, V>(keys: readonly K[], load: (key: K) => Promise<V>): Promise<V[]> {
  return keys.map(async (key) => load(key)) as V[];
}

/** A call that is made once for each key. It is not a lookup by key, so that there is nothing to batch. */
class MemoizedLoader<K, V> {
  readonly #upstream: Upstream;
  readonly #kind: string;
  readonly #read: (upstream: Upstream, key: K) => Promise<V>;
  readonly #promises = new Map<unknown, Promise<V>>();

  constructor(upstream: Upstream, kind: string, read: (upstream: Upstream, key: K) => Promise<V>) {
    this.#upstream = upstream;
    this.#kind = kind;
    this.#read = read;
  }

  load(key: K): Promise<V> {
    const cacheKey = toCacheKey(key);
    let promise = this.#promises.get(cacheKey);
    if (!promise) {
      promise = dedupe(this.#upstream, this.#kind, key, (upstream) => this.#read(upstream, key));
      this.#promises.set(cacheKey, promise);
    }
    return promise;
  }

  clearAll(): void {
    this.#promises.clear();
  }
}
