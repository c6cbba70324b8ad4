import { badInput } from './errors.ts';
import type { Platforms } from './platform-configs.ts';
import type { Channel, Config, Credential, Failure, Observer, Page, Team, Workflow } from './records.ts';
import { type Body, check, createTypedConfigBody, pageQuery } from './request-bodies.ts';

type Dialect = 'documented' | 'live';

export interface ResponseOptions {
  dialect: Dialect;
  /** `typed` rejects a list of channels without a type. */
  list: 'whole' | 'typed';
  /** Live dialect: a list has `has_more` and takes `offset`, or has `has_next` and takes `page`. */
  paging: 'offset' | 'page';
  /** Live dialect: the maximum of channels on a page. Undefined for 20, and 100 if the query has a limit. */
  pageSize: number | undefined;
}

/** The shapes of the API reference, or the shapes that live deployments send. */
export interface Responses {
  channel(channel: Channel): object;
  /** After an update that sent `keys`. */
  updatedChannel(channel: Channel, keys: string[]): object;
  channels(channels: Channel[], query: Record<string, string>): object;
  count(channels: Channel[]): object;
  countPerType(types: string[]): Record<string, number>;
  /** After a POST to `path`. */
  created(response: object, path: string): object;
  reconnected(channel: Channel): object;
  deletedChannel(): object;
  pages(pages: object[]): object;
  team(team: Team): object;
  teams(teams: object[]): object;
  observer(observer: Observer, team: Team): object;
  observers(observers: object[]): object;
  workflow(workflow: Workflow, channel: Channel): object;
  /** After the removal of a credential or a workflow. */
  removed(): Response;
  requiresConversation: boolean;
  /** Throws if the body has the form of the other dialect. */
  checkForm(type: string, body: Body): void;
}

export function createResponses(options: ResponseOptions, platforms: Platforms): Responses {
  const countTypes = (types: string[]) => countPerType(types, platforms);
  const responses =
    options.dialect === 'live' ? createLive(options, countTypes) : createDocumented(countTypes);
  if (options.list === 'whole') return responses;
  return {
    ...responses,
    channels(channels, query) {
      if (!query.type) throw badInput('type is required.', { field: 'type' });
      return responses.channels(channels, query);
    },
  };
}

type CountPerType = Responses['countPerType'];

const createDocumented = (countPerType: CountPerType): Responses => ({
  channel: toDocumentedChannel,
  updatedChannel: toDocumentedChannel,
  channels: (channels) => channels.map(toDocumentedChannel),
  count: ({ length }) => ({ count: length }),
  countPerType,
  created: (response) => response,
  reconnected: toDocumentedChannel,
  deletedChannel: () => ({ success: true }),
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
  requiresConversation: false,
  checkForm: () => {},
});

const createLive = (options: ResponseOptions, countPerType: CountPerType): Responses => ({
  channel: toLiveChannel,
  updatedChannel: (channel, keys) =>
    keys.every((key) => key === 'active' || key === 'is_active')
      ? { active: channel.is_active }
      : toLiveChannel(channel),
  channels: (channels, query) => toLivePage(channels, query, options),
  count: (channels) => countPerType(channels.map(({ type }) => type)),
  countPerType,
  // Only the third version of the API wraps a created channel.
  created: (response, path) => (path.includes('/v3/') ? { success: true, data: response } : response),
  reconnected: (channel) => [toLiveChannel(channel)],
  deletedChannel: () => ({}),
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
  requiresConversation: true,
  checkForm(type, body) {
    if (typesSentInConfig.includes(type)) check(createTypedConfigBody(type), body);
  },
});

function toDocumentedChannel(channel: Channel): object {
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
    ...omitNulls({ description, credential_id, workflow_id }),
    ...toErrorFields(channel.failure),
    config,
    created_at,
    updated_at,
  };
}

// The live dashboard sends the type of these platforms in `config`. Live deployments return it there for some.
const typesSentInConfig = ['wechat', 'line', 'whatsapp'];
const typesReturnedInConfig = ['wechat', 'line'];

function toLiveChannel(channel: Channel): object {
  const { id, name, type, organization_id, business_unit_id, is_active, is_init, config } = channel;
  const { description, credential_id, workflow_id, created_at, updated_at } = channel;
  return {
    _id: id,
    public_id: id,
    doc_name: 'channel',
    name,
    ...(typesReturnedInConfig.includes(type) ? { config: { type, ...config } } : { type, config }),
    organization_id,
    business_unit_id,
    active: is_active,
    is_disabled: false,
    is_deleted: false,
    is_init,
    ...omitNulls({ description, credential_id }),
    workflow_id: toWorkflowId(workflow_id),
    touchpoints: [],
    ...toErrorFields(channel.failure),
    created_at,
    updated_at,
  };
}

const omitNulls = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

// Older workflows have numbers as ids.
const toWorkflowId = (id: string | null) => (id && /^\d{1,15}$/.test(id) ? Number(id) : id);

function toLivePage(channels: Channel[], query: Record<string, string>, options: ResponseOptions): object {
  const { pageSize, paging } = options;
  const { limit: requestedLimit, offset, page } = check(pageQuery, query);
  const limit = Math.min(requestedLimit ?? pageSize ?? 20, pageSize ?? 100);
  const start = page === undefined ? offset : (page - 1) * limit;
  const data = channels.slice(start, start + limit).map(toLiveChannel);
  const total = channels.length;
  const isLast = start + data.length >= total;
  if (paging === 'offset') return envelope(data, total, !isLast);
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

function countPerType(types: string[], platforms: Platforms): Record<string, number> {
  const counts = [...platforms.keys()].map((type) => [type, types.filter((each) => each === type).length]);
  return { all: types.length, ...Object.fromEntries(counts) };
}

const toErrorFields = (failure: Failure | null) =>
  failure && { errorCode: failure.code, errorMessage: failure.message };

/** A page of a login that could not be connected. */
export const toFailedPage = (failure: Failure, config: Config) => ({ ...toErrorFields(failure), config });

export const toLoginPage = (page: Page, { type }: Credential, is_connected: boolean) => ({
  _id: page.id,
  name: page.name,
  type,
  category: page.category,
  picture_url: page.picture_url,
  is_connected,
  access_token: page.access_token,
});

export const toCredentialResponse = ({ id, pages, ...credential }: Credential) => ({
  _id: id,
  ...credential,
});
