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
import { path } from '../transport/path.ts';
import { type Call, describeCall, type Send, type Session } from '../transport/request.ts';

export type Body = Record<string, unknown>;

type Change = Call & { body: Body };

interface ChannelsOptions {
  /** The wire types that are known; they are asked for one by one where no list is answered without. */
  types: readonly string[];
  dialect: 'documented' | 'live';
}

/** The calls about channels themselves. */
export class Channels {
  readonly #send: Send;
  readonly #session: Session;
  readonly #types: readonly string[];
  readonly #isLive: boolean;

  constructor(send: Send, session: Session, { types, dialect }: ChannelsOptions) {
    this.#send = send;
    this.#session = session;
    this.#types = types;
    this.#isLive = dialect === 'live';
  }

  async list(type?: string): Promise<List<ChannelRecord>> {
    try {
      return await this.#listOf(type);
    } catch (error) {
      if (type !== undefined || !hasStatus(error, 400)) throw error;
    }
    const bound = createItemBudget();
    const lists = await Promise.all(this.#types.map((each) => this.#listOrNone(each, bound)));
    const answered = lists.filter((list) => list !== null);
    if (answered.length === 0)
      throw new InvalidResponseError('The channel API answers no list.', { call: 'GET /v1/channels' });
    return {
      items: answered.flatMap((list) => list.items),
      unreadable: answered.reduce((sum, list) => sum + list.unreadable, 0),
    };
  }

  async #listOf(type?: string, bound?: ItemBudget): Promise<List<ChannelRecord>> {
    const call: Call = { method: 'GET', ...path`/v1/channels`, ...(type && { query: { type } }) };
    const list = await fetchList(this.#send, this.#session, call, channelDecoder, bound);
    const unknown = list.items.filter((channel) => !this.#types.includes(channel.type)).length;
    if (unknown > 0) this.#session.onContractViolation?.('unknown_type', unknown);
    return { ...list, items: list.items.filter((channel) => !channel.is_deleted) };
  }

  /** A deployment need not know every type. */
  async #listOrNone(type: string, bound: ItemBudget): Promise<List<ChannelRecord> | null> {
    try {
      return await this.#listOf(type, bound);
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

  async conversationCount(view: string | undefined, team_id: string | undefined): Promise<ChannelCount> {
    const call: Call = { method: 'GET', ...path`/v1/channels/_conv_count`, query: { view, team_id } };
    const lacking = 'This deployment of the channel API doesn’t count conversations';
    const answer = await this.#send(call).catch((error) => {
      if (!isUnknownRoute(error)) throw error;
      const message = team_id === undefined ? `${lacking}.` : `${lacking}, or knows no such team.`;
      throw new UnsupportedOperationError(message, error.details);
    });
    return decodeObjectResponse(call, answer, channelCountDecoder);
  }

  create(type: string, body: Body) {
    return this.#create(type, { method: 'POST', ...path`/v1/channels`, body });
  }

  async update(id: string, body: Body): Promise<ChannelRecord> {
    const call: Change = { method: 'PUT', ...path`/v1/channels/${id}`, body };
    return await this.#whole(call, unwrapObject(await this.#send(call)), () => this.get(id));
  }

  remove(id: string) {
    return this.#send({ method: 'DELETE', ...path`/v1/channels/${id}` });
  }

  removeV3(id: string) {
    return this.#send({ method: 'DELETE', ...path`/v3/channels/${id}` });
  }

  createWeb(body: Body) {
    const at = this.#isLive ? path`/v3/channels/_web` : path`/v1/channels/_web`;
    return this.#create('web', { method: 'POST', ...at, body });
  }

  createEmail(body: Body) {
    return this.#create('email', { method: 'POST', ...path`/v1/channels/_email`, body });
  }

  createWechat(body: Body) {
    return this.#create('wechat', {
      method: 'POST',
      ...path`/v1/channels/_wechat`,
      body: typed('wechat', body),
    });
  }

  createLine(body: Body) {
    return this.#create('line', { method: 'POST', ...path`/v1/channels/_line`, body: typed('line', body) });
  }

  createWhatsApp(body: Body) {
    const at = this.#isLive ? path`/v3/channels/_whatsapp` : path`/v1/channels/_whatsapp`;
    return this.#create('whatsapp', { method: 'POST', ...at, body: typed('whatsapp', body) });
  }

  updateWhatsApp(body: Body) {
    const call: Change = {
      method: 'PUT',
      ...path`/v2/channels/_whatsapp`,
      body: typed('whatsapp', body),
    };
    return this.#connect('whatsapp', 'phone_number_id', call);
  }

  createFacebook(body: Body) {
    const call: Change = { method: 'POST', ...path`/v3/channels/_facebook`, body };
    return this.#connect('facebook', 'page_id', call);
  }

  updateFacebook(body: Body) {
    const call: Change = { method: 'PUT', ...path`/v2/channels/_facebook`, body };
    return this.#connect('facebook', 'page_id', call);
  }

  createInstagram(body: Body) {
    const call: Change = { method: 'POST', ...path`/v1/channels/_instagram`, body };
    return this.#connect('instagram', 'page_id', call);
  }

  async #create(type: string, call: Change): Promise<ChannelRecord> {
    const answer = unwrapObject(await this.#send(call));
    return ofType(type, call, await this.#whole(call, answer, async () => this.#getNamed(answer)));
  }

  /** Connects a page or number, told by `key` from the others that the same login may bring along. */
  async #connect(type: string, key: string, call: Change): Promise<ChannelRecord> {
    const wanted = getPageId(call.body, key);
    const item = findPageItem(call, await this.#send(call), key, wanted);
    const reread = async () => (await this.#getNamed(item)) ?? this.#findBy(type, key, wanted);
    return ofType(type, call, await this.#whole(call, item, reread));
  }

  /** A change may be answered with a part of the channel; the whole is then read again. */
  async #whole(call: Call, answer: unknown, reread: () => Promise<ChannelRecord | null>) {
    const channel = channelDecoder.decode(answer);
    if (channel.success) return channel.data;
    const again = await reread().catch((cause) => {
      throw new ReadBackError({ call: describeCall(call), cause });
    });
    if (again) return again;
    throw new InvalidResponseError('The channel API did not tell which channel it changed.', {
      call: describeCall(call),
    });
  }

  async #getNamed(answer: unknown): Promise<ChannelRecord | null> {
    const id = isObject(answer) ? (answer.id ?? answer.public_id ?? answer._id) : undefined;
    return typeof id === 'string' || typeof id === 'number' ? this.get(String(id)) : null;
  }

  async #findBy(type: string, key: string, page: string | undefined): Promise<ChannelRecord | null> {
    if (page === undefined) return null;
    const { items: candidates } = await this.#listOf(type);
    return candidates.find((channel) => getPageId(channel, key) === page) ?? null;
  }
}

/** The live dashboard’s configs say of which type they are. */
function typed(type: string, body: Body): Body {
  return isObject(body.config) ? { ...body, config: { type, ...body.config } } : body;
}

function ofType(type: string, call: Call, channel: ChannelRecord): ChannelRecord {
  if (channel.type === type) return channel;
  throw new InvalidResponseError('The channel API answered a channel of another type.', {
    call: describeCall(call),
  });
}
