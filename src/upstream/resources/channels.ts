import { isObject } from '../../runtime/json.ts';
import {
  type ChannelCount,
  type ChannelRecord,
  channelCountDecoder,
  channelDecoder,
} from '../decode/channel.ts';
import { findPageItem, getPageId } from '../decode/login-pages.ts';
import {
  createItemBudget,
  decodeObjectOrNull,
  decodeObjectResponse,
  fetchList,
  type ItemBudget,
  type List,
  unwrapObject,
} from '../decode/responses.ts';
import {
  hasStatus,
  InvalidResponseError,
  isUnknownRoute,
  ReadBackError,
  UnsupportedOperationError,
} from '../errors.ts';
import { type Path, path } from '../transport/path.ts';
import { type Call, describeCall, type Send, type Session } from '../transport/request.ts';

export type Body = Record<string, unknown>;

type CallWithBody = Call & { body: Body };

/** Which names and paths requests use: those of the API reference, or those that the live dashboard sends. */
export type Dialect = 'documented' | 'live';

/** A request that creates, changes or reconnects a channel of one platform, as data. */
export interface ChannelRoute {
  /** The type of the returned channel: `line`. */
  type: string;
  method: 'POST' | 'PUT';
  /** One path for both dialects, or one for each. */
  path: string | Record<Dialect, string>;
  /** Values that are sent in an object of the body, before its own, when the body has that object. */
  constants?: Record<string, Body>;
  /** The config key of the page or number, on routes that may return several pages of one login. */
  accountKey?: string;
}

interface ChannelsOptions {
  /** The known channel types. They are listed one by one on deployments that require a type. */
  types: readonly string[];
  dialect: Dialect;
}

export class Channels {
  readonly #send: Send;
  readonly #session: Session;
  readonly #types: readonly string[];
  readonly #dialect: Dialect;

  constructor(send: Send, session: Session, { types, dialect }: ChannelsOptions) {
    this.#send = send;
    this.#session = session;
    this.#types = types;
    this.#dialect = dialect;
  }

  async list(type?: string): Promise<List<ChannelRecord>> {
    try {
      return await this.#listType(type);
    } catch (error) {
      if (type !== undefined || !hasStatus(error, 400)) throw error;
    }
    const budget = createItemBudget();
    const lists = await Promise.all(this.#types.map((each) => this.#listOrNull(each, budget)));
    const supported = lists.filter((list) => list !== null);
    if (supported.length === 0)
      throw new InvalidResponseError('The channel API returned no list.', { call: 'GET /v1/channels' });
    return {
      items: supported.flatMap((list) => list.items),
      unreadable: supported.reduce((sum, list) => sum + list.unreadable, 0),
    };
  }

  async #listType(type?: string, budget?: ItemBudget): Promise<List<ChannelRecord>> {
    const call: Call = { method: 'GET', ...path`/v1/channels`, ...(type && { query: { type } }) };
    const list = await fetchList(this.#send, this.#session, call, channelDecoder, budget);
    const unknown = list.items.filter((channel) => !this.#types.includes(channel.type)).length;
    if (unknown > 0) this.#session.onContractViolation?.('unknown_type', unknown);
    return { ...list, items: list.items.filter((channel) => !channel.is_deleted) };
  }

  /** Null for a type that this deployment does not know. */
  async #listOrNull(type: string, budget: ItemBudget): Promise<List<ChannelRecord> | null> {
    try {
      return await this.#listType(type, budget);
    } catch (error) {
      if (hasStatus(error, 400)) return null;
      throw error;
    }
  }

  async get(id: string): Promise<ChannelRecord | null> {
    const call: Call = { method: 'GET', ...path`/v1/channels/${id}` };
    const channel = await decodeObjectOrNull(call, this.#send(call), channelDecoder);
    return channel?.is_deleted ? null : channel;
  }

  async count(): Promise<ChannelCount> {
    const call: Call = { method: 'GET', ...path`/v1/channels/_count` };
    return decodeObjectResponse(call, await this.#send(call), channelCountDecoder);
  }

  async countConversations(view: string | undefined, team_id: string | undefined): Promise<ChannelCount> {
    const call: Call = { method: 'GET', ...path`/v1/channels/_conv_count`, query: { view, team_id } };
    const response = await this.#send(call).catch((error) => {
      if (!isUnknownRoute(error)) throw error;
      const reason = 'This deployment of the channel API does not count conversations';
      const message = team_id === undefined ? `${reason}.` : `${reason}, or does not know this team.`;
      throw new UnsupportedOperationError(message, error.details);
    });
    return decodeObjectResponse(call, response, channelCountDecoder);
  }

  /** Creates, changes or reconnects a channel by a route of its platform. */
  async sendRoute(route: ChannelRoute, body: Body): Promise<ChannelRecord> {
    const { type, accountKey } = route;
    const call = this.#toCall(route, body);
    const response = await this.#send(call);
    if (accountKey === undefined) {
      const item = unwrapObject(response);
      return expectType(type, call, await this.#readWhole(call, item, () => this.#rereadItem(item)));
    }
    const account = getPageId(call.body, accountKey);
    const item = findPageItem(call, response, accountKey, account);
    const reread = async () =>
      (await this.#rereadItem(item)) ?? this.#findByAccount(type, accountKey, account);
    return expectType(type, call, await this.#readWhole(call, item, reread));
  }

  async update(id: string, body: Body): Promise<ChannelRecord> {
    const call: CallWithBody = { method: 'PUT', ...path`/v1/channels/${id}`, body };
    return await this.#readWhole(call, unwrapObject(await this.#send(call)), () => this.get(id));
  }

  remove(id: string) {
    return this.#send({ method: 'DELETE', ...path`/v1/channels/${id}` });
  }

  removeV3(id: string) {
    return this.#send({ method: 'DELETE', ...path`/v3/channels/${id}` });
  }

  #toCall(route: ChannelRoute, body: Body): CallWithBody {
    return { method: route.method, ...getRoutePath(route, this.#dialect), body: addConstants(route, body) };
  }

  /** Some deployments answer a change with a part of the channel, which is then read again. */
  async #readWhole(call: Call, item: unknown, reread: () => Promise<ChannelRecord | null>) {
    const channel = channelDecoder.decode(item);
    if (channel.success) return channel.data;
    const current = await reread().catch((cause) => {
      throw new ReadBackError({ call: describeCall(call), cause });
    });
    if (current) return current;
    throw new InvalidResponseError('The response of the channel API does not identify the changed channel.', {
      call: describeCall(call),
    });
  }

  async #rereadItem(item: unknown): Promise<ChannelRecord | null> {
    const id = isObject(item) ? (item.id ?? item.public_id ?? item._id) : undefined;
    return typeof id === 'string' || typeof id === 'number' ? this.get(String(id)) : null;
  }

  async #findByAccount(type: string, accountKey: string, account: string | undefined) {
    if (account === undefined) return null;
    const { items: channels } = await this.#listType(type);
    return channels.find((channel) => getPageId(channel, accountKey) === account) ?? null;
  }
}

/** The constants come first, as the live dashboard sends them. */
function addConstants({ constants = {} }: ChannelRoute, body: Body): Body {
  const merged = { ...body };
  for (const [key, values] of Object.entries(constants)) {
    if (isObject(body[key])) merged[key] = { ...values, ...body[key] };
  }
  return merged;
}

export function getRoutePath({ path }: Pick<ChannelRoute, 'path'>, dialect: Dialect): Path {
  const text = typeof path === 'string' ? path : path[dialect];
  return { path: text, route: text };
}

function expectType(type: string, call: Call, channel: ChannelRecord): ChannelRecord {
  if (channel.type === type) return channel;
  throw new InvalidResponseError('The channel API returned a channel of another type.', {
    call: describeCall(call),
  });
}
