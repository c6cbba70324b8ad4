import { badInput } from './errors.ts';
import {
  type Channel,
  type ChannelType,
  type Config,
  type Credential,
  channelTypes,
  type Failure,
  type Observer,
  type Page,
  type Team,
  type Workflow,
} from './records.ts';
import { type Body, check, paging, typedConfig } from './request-bodies.ts';

type Dialect = 'documented' | 'live';

export interface AnswersOptions {
  dialect: Dialect;
  /** `typed`: no list of channels without a type. */
  list: 'whole' | 'typed';
  /** How a list that goes on says so, and is asked for the rest; in the live dialect. */
  paging: 'offset' | 'page';
  /** The most channels on a page, asked for or not; undefined for 20, and 100 where they are asked for. */
  pageSize: number | undefined;
}

/** The shapes of the reference, or those that live deployments send in their place. */
export interface Answers {
  channel(channel: Channel): object;
  /** To an update that sent these keys. */
  changed(channel: Channel, keys: string[]): object;
  channels(channels: Channel[], query: Record<string, string>): object;
  count(channels: Channel[]): object;
  /** To a creation of the third version of the API. */
  created(answer: object): object;
  reconnected(channel: Channel): object;
  deleted(): object;
  pages(pages: object[]): object;
  team(team: Team): object;
  teams(teams: object[]): object;
  observer(observer: Observer, team: Team): object;
  observers(observers: object[]): object;
  workflow(workflow: Workflow, channel: Channel): object;
  /** To the removal of a credential or a workflow. */
  removed(): Response;
  needsConversation: boolean;
  /** Refuses a body that is spelled as in the other dialect. */
  checkSpelling(type: ChannelType, body: Body): void;
}

export function answersIn(options: AnswersOptions): Answers {
  const answers = options.dialect === 'live' ? live(options) : documented;
  if (options.list === 'whole') return answers;
  return {
    ...answers,
    channels(channels, query) {
      if (!query.type) throw badInput('type is required', { field: 'type' });
      return answers.channels(channels, query);
    },
  };
}

const documented: Answers = {
  channel: documentedChannel,
  changed: documentedChannel,
  channels: (channels) => channels.map(documentedChannel),
  count: ({ length }) => ({ count: length }),
  created: (answer) => answer,
  reconnected: documentedChannel,
  deleted: () => ({ success: true }),
  pages: (pages) => pages,
  team: ({ id, observers, ...team }) => ({ object_name: 'team', id, ...team }),
  teams: (teams) => teams,
  observer: ({ id, user }, team) => ({ _id: id, user_id: user._id, team_id: team.id }),
  observers: (observers) => observers,
  workflow: ({ id, is_active }, channel) => ({
    object_name: 'workflow',
    id,
    channel_id: channel.id,
    is_active,
  }),
  removed: () => new Response(null, { status: 204 }),
  needsConversation: false,
  checkSpelling: () => {},
};

const live = (options: AnswersOptions): Answers => ({
  channel: liveChannel,
  changed: (channel, keys) =>
    keys.every((key) => key === 'active' || key === 'is_active')
      ? { active: channel.is_active }
      : liveChannel(channel),
  channels: (channels, query) => livePage(channels, query, options),
  count: (channels) => countPerType(channels.map(({ type }) => type)),
  created: (answer) => ({ success: true, data: answer }),
  reconnected: (channel) => [liveChannel(channel)],
  deleted: () => ({}),
  pages: (pages) => ({ data: pages }),
  team: ({ id, observers, ...team }) => ({ _id: id, public_id: id, doc_name: 'team', ...team }),
  teams: (teams) => envelope(teams, teams.length, false),
  observer: ({ id, role, user }) => ({ _id: id, role, user }),
  observers: (observers) => ({ data: observers }),
  workflow: ({ id, is_active }, channel) => ({
    _id: id,
    public_id: id,
    doc_name: 'workflow',
    channel_id: channel.id,
    active: is_active,
  }),
  removed: () => Response.json({}),
  needsConversation: true,
  checkSpelling(type, body) {
    check(typedConfig(type), body);
  },
});

function documentedChannel(channel: Channel): object {
  const { id, name, type, organization_id, business_unit_id, is_active, is_init, config } = channel;
  const { description, credential_id, workflow_id, created_at, updated_at } = channel;
  return {
    object_name: 'channel',
    id,
    name,
    type,
    organization_id,
    business_unit_id,
    is_active,
    is_init,
    ...present({ description, credential_id, workflow_id }),
    ...failed(channel.failure),
    config,
    created_at,
    updated_at,
  };
}

const typedByConfig: ChannelType[] = ['wechat', 'line'];

function liveChannel(channel: Channel): object {
  const { id, name, type, organization_id, business_unit_id, is_active, is_init, config } = channel;
  const { description, credential_id, workflow_id, created_at, updated_at } = channel;
  return {
    _id: id,
    public_id: id,
    doc_name: 'channel',
    name,
    ...(typedByConfig.includes(type) ? { config: { type, ...config } } : { type, config }),
    organization_id,
    business_unit_id,
    active: is_active,
    is_disabled: false,
    is_deleted: false,
    is_init,
    ...present({ description, credential_id }),
    workflow_id: numeric(workflow_id),
    touchpoints: [],
    ...failed(channel.failure),
    created_at,
    updated_at,
  };
}

const present = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

/** Older workflows have numbers for ids. */
const numeric = (id: string | null) => (id && /^\d{1,15}$/.test(id) ? Number(id) : id);

function livePage(channels: Channel[], query: Record<string, string>, options: AnswersOptions): object {
  const { pageSize, paging: style } = options;
  const asked = check(paging, query);
  const limit = Math.min(asked.limit ?? pageSize ?? 20, pageSize ?? 100);
  const start = asked.page === undefined ? asked.offset : (asked.page - 1) * limit;
  const data = channels.slice(start, start + limit).map(liveChannel);
  const total = channels.length;
  const isLast = start + data.length >= total;
  if (style === 'offset') return envelope(data, total, !isLast);
  const pages = { page: Math.floor(start / limit) + 1, limit, total, total_pages: Math.ceil(total / limit) };
  return { success: true, data, pagination: { ...pages, has_next: !isLast, has_prev: start > 0 } };
}

const envelope = (data: object[], total: number, has_more: boolean) => ({
  object_name: 'list',
  data,
  has_more,
  count: data.length,
  total,
});

export function countPerType(types: ChannelType[]): Record<string, number> {
  const perType = channelTypes.map((type) => [type, types.filter((one) => one === type).length]);
  return { all: types.length, ...Object.fromEntries(perType) };
}

const failed = (failure: Failure | null) =>
  failure && { errorCode: failure.code, errorMessage: failure.message };

/** One of several pages of a login that couldn't be connected. */
export const failedPage = (failure: Failure, config: Config) => ({ ...failed(failure), config });

export const pageAnswer = (page: Page, { type }: Credential, is_connected: boolean) => ({
  _id: page.id,
  name: page.name,
  type,
  category: page.category,
  picture_url: page.picture_url,
  is_connected,
  access_token: page.access_token,
});

export const credentialAnswer = ({ id, pages, ...credential }: Credential) => ({ _id: id, ...credential });
