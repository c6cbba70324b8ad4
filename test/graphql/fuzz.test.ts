import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  buildSchema,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { channel, gatewayOver, type Script, status } from '../support/harness.ts';

// Whatever the channel API answers and whatever a client sends: the gateway answers JSON with data or errors of its own
// words, and never fails itself. A failure is printed with its seed and the smallest example; `fc.assert` takes both.

const bounds = { numRuns: 150, interruptAfterTimeLimit: 8_000 };

// Everything may be asked for at once, and nothing is waited for.
const env = {
  MAX_TOKENS: '100000',
  MAX_COST: '100000000',
  MAX_DEPTH: '100',
  UPSTREAM_ATTEMPTS: '1',
  UPSTREAM_BREAKER_OPEN_MS: '1',
};

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));

/** All that can be selected of a type, a few levels deep. */
function everything(type: GraphQLNamedType | undefined, levels: number): string {
  if (type && isAbstractType(type)) {
    const types = schema
      .getPossibleTypes(type)
      .map((each) => `... on ${each.name} ${everything(each, levels)}`);
    return `{ __typename ${types.join(' ')} }`;
  }
  const fields = type && isObjectType(type) ? Object.values(type.getFields()) : [];
  const selected = fields.flatMap((field) => {
    const inner = getNamedType(field.type);
    if (field.args.some(isRequiredArgument)) return [];
    if (isLeafType(inner)) return [field.name];
    return levels > 0 ? [`${field.name} ${everything(inner, levels - 1)}`] : [];
  });
  return `{ __typename ${selected.join(' ')} }`;
}

const allOf = (name: string) => everything(schema.getType(name), 3);

/** A gateway, and what holds of each of its answers. */
async function sound(script: Script) {
  const gateway = await gatewayOver(script, env);

  async function send(body: string | object, headers: Record<string, string> = {}) {
    gateway.logged.length = 0;
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': 'api_FAKE', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    expect(response.status).toBeLessThan(500);
    // A client that takes no JSON is told nothing.
    if (response.status === 406) return { data: undefined, errors: undefined };
    const { data, errors, ...rest } = JSON.parse(text);
    expect(rest).toEqual({});
    expect(data !== undefined || errors?.length > 0).toBe(true);
    for (const { message, extensions } of errors ?? []) {
      expect(message).toEqual(expect.any(String));
      expect(extensions?.code).toEqual(expect.stringMatching(/^[A-Z_]+$/));
      expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
    }
    expect(gateway.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
    return { data, errors };
  }

  return { ...gateway, send };
}

const odd = fc.constantFrom(
  '',
  ' ',
  '\0',
  '\ud800',
  '\udfff\ud800',
  '\u202e',
  '\u2028',
  '\ufeff',
  'İ',
  'ß',
  '👩‍👩‍👧',
  'e\u0301',
  '../x',
  '..',
  '%2e%2e',
  '%',
  '__proto__',
  'constructor',
  'null',
  'NaN',
  '1e400',
  '-0',
  '0001-01-01T00:00:00Z',
  '+275760-09-13T00:00:00.000Z',
  'x'.repeat(10_000),
);
const words = fc.oneof(odd, fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const numbers = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom(0, -1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 8.64e15, 8.64e15 + 1, 1e308),
);
const keys = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'toJSON', 'length', ''),
  fc.constantFrom('id', '_id', 'data', 'success', 'code', 'message', 'type', 'config', 'count', 'errorCode'),
  fc.string(),
);

/** `Object.fromEntries` makes `__proto__` a key like any other, as JSON has it. */
const object = (value: fc.Arbitrary<unknown>) =>
  fc.array(fc.tuple(keys, value), { maxLength: 5 }).map((entries) => Object.fromEntries(entries));

const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(fc.constant(null), fc.boolean(), numbers, words),
    fc.array(tie('json'), { maxLength: 4 }),
    object(tie('json')),
    // Looks like a text, and can’t be compared with anything.
    fc.constant({ length: { toString: '', valueOf: '' } }),
  ),
}));

/** A record that is right but for some of its values. */
function bent(valid: Record<string, unknown>): fc.Arbitrary<unknown> {
  const names = Object.keys(valid);
  const changes = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), keys), json), { maxLength: 4 });
  const missing = fc.subarray(names, { maxLength: 3 });
  return fc
    .tuple(changes, missing)
    .map(([changed, gone]) =>
      Object.fromEntries([...Object.entries(valid), ...changed].filter(([name]) => !gone.includes(name))),
    );
}

const types = ['web', 'facebook', 'whatsapp', 'instagram', 'wechat', 'line', 'email', 'wecom', 'telegram'];
const configs = [
  {
    window_name: 'Ask us',
    primary_color: '#fff',
    email_config: { email: 'shop@example.com', show_powered_by: true },
  },
  {
    page_id: '1',
    page_name: 'Page',
    fb_user_id: '2',
    page_token: 'FAKE',
    user_name: 'shop',
    use_facebook_login: true,
  },
  { phone_number: '+85212345678', phone_number_id: 1, access_key: 'FAKE', signing_key: 'FAKE' },
  { line_channel_id: '1', line_basic_id: '@x', line_channel_secret: 'FAKE', line_channel_token: 'FAKE' },
  { app_id: 'wx1', secret: 'FAKE', token: 'FAKE', encoding_aes_key: 'FAKE', corp_id: 'ww1', agent_id: 1 },
];
const config = fc.oneof(fc.constantFrom(...configs).chain(bent), json);

const channels = fc
  .record({ type: fc.oneof(fc.constantFrom(...types), words), config })
  .chain((some) => bent(channel({ credential_id: 'cred_1', workflow_id: 'wf_1', errorCode: 190, ...some })));
const credentials = fc
  .record({ type: fc.constantFrom(...types), config })
  .chain((some) => bent({ _id: 'cred_1', name: 'Login', ...some }));
const teams = bent({
  _id: 'team_1',
  name: 'Team',
  mode: 'public',
  is_default: true,
  created_at: 1_750_000_000_000,
});
const observers = fc
  .oneof(bent({ _id: 'u_1', display_name: 'Ann', first_name: 'A', last_name: 'B' }), json)
  .chain((user) => bent({ _id: 'observer_1', role: 'member', user }));
const pages = bent({
  _id: 'page_1',
  name: 'Page',
  access_token: 'FAKE',
  is_connected: false,
  category: 'Shop',
});
const counts = bent({ count: 5, all: 8, web: 7, line: 1, null: 2 });

/** A list as the channel API may wrap it, with its paging gone wrong now and then. */
function listOf(item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const items = fc.array(fc.oneof({ weight: 4, arbitrary: item }, { weight: 1, arbitrary: json }), {
    maxLength: 5,
  });
  return fc.oneof(
    items,
    items.map((data) => ({ data })),
    fc
      .tuple(items, json)
      .map(([data, total]) => ({ object_name: 'list', data, has_more: false, count: total, total })),
    fc
      .tuple(items, json)
      .map(([data, page]) => ({ success: true, data, pagination: { page, limit: page, has_next: false } })),
    json,
  );
}

const one = (item: fc.Arbitrary<unknown>) =>
  fc.oneof(
    item,
    item.map((data) => ({ data })),
    item.map((data) => ({ success: true, data })),
    json,
  );

describe('whatever the channel API answers', () => {
  const reads: [string, string, fc.Arbitrary<unknown>, string][] = [
    [
      'a list of channels',
      'GET /v1/channels',
      listOf(channels),
      `{ channels ${allOf('ChannelConnection')} }`,
    ],
    ['one channel', 'GET /v1/channels/one', one(channels), `{ channel(id: "one") ${allOf('Channel')} }`],
    ['counts', 'GET /v1/channels/_count', one(counts), `{ channelCount ${allOf('ChannelCount')} }`],
    [
      'counts of conversations',
      'GET /v1/channels/_conv_count',
      one(counts),
      `{ channelConversationCount ${allOf('ChannelCount')} }`,
    ],
    [
      'providers',
      'GET /v1/channels/providers',
      listOf(bent({ provider: 'web', configured: true, name: 'Web' })),
      `{ channelProviders ${allOf('ChannelProvider')} }`,
    ],
    [
      'a credential',
      'GET /v1/channels/credentials/one',
      one(credentials),
      `{ channelCredential(id: "one") ${allOf('ChannelCredential')} }`,
    ],
    [
      'pages',
      'GET /v1/channels/_facebook/credential/one',
      listOf(pages),
      `{ facebookPages(credentialId: "one") ${allOf('FacebookPage')} }`,
    ],
    ['teams', 'GET /v1/assign/teams/all', listOf(teams), `{ assignableTeams ${allOf('Team')} }`],
    [
      'observers',
      'GET /v1/assign/team/one/observers',
      listOf(observers),
      `{ teamObservers(teamId: "one") ${allOf('TeamObserver')} }`,
    ],
  ];

  test.each(reads)('for %s', async (_, call, answers, query) => {
    let answer: unknown;
    const { send, names } = await sound({
      [call]: (response) => void response.writeHead(200).end(JSON.stringify(answer)),
    });
    await fc.assert(
      fc.asyncProperty(answers, async (generated) => {
        answer = generated;
        await send({ query });
      }),
      bounds,
    );
    expect(names()).toContain(call);
  });

  test('for what stands behind a channel', async () => {
    let behind: Record<string, unknown> = {};
    const from = (name: string) => (response: { end(text: string): unknown }) =>
      void response.end(JSON.stringify(behind[name]));
    const { send } = await sound({
      'GET /v1/channels': [
        channel({ credential_id: 'cred_1' }),
        channel({ id: 'ch_2', credential_id: 'cred_1' }),
      ],
      'GET /v1/channels/credentials/cred_1': from('credential'),
      'GET /v1/channels/_facebook/credential/cred_1': from('pages'),
      'GET /v1/assign/teams/all': from('teams'),
      'GET /v1/assign/team/team_1/observers': from('observers'),
    });
    const query = `{ channels ${everything(schema.getType('ChannelConnection'), 6)} }`;
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          credential: one(credentials),
          pages: listOf(pages),
          teams: listOf(teams),
          observers: listOf(observers),
        }),
        async (generated) => {
          behind = generated;
          await send({ query });
        },
      ),
      { ...bounds, numRuns: 100 },
    );
  });

  test('however deep it is', async () => {
    const depths = fc.tuple(
      fc.constantFrom(10, 1_000, 100_000),
      fc.constantFrom('[', '{"config":', '{"data":', '[[{"a":'),
    );
    let body = '';
    const { send } = await sound({
      'GET /v1/channels': (response) => void response.end(body),
      'GET /v1/channels/one': (response) => void response.end(body),
    });
    const { id: _, config: __, ...rest } = channel();
    await fc.assert(
      fc.asyncProperty(depths, fc.boolean(), async ([depth, open], within) => {
        const close = [...open].reverse().map((sign) => ({ '[': ']', '{': '}' })[sign] ?? '');
        const deep = `${open.repeat(depth)}1${close.join('').repeat(depth)}`;
        body = within ? `${JSON.stringify(rest).slice(0, -1)},"id":"one","config":{"a":${deep}}}` : deep;
        await send({ query: `{ channels ${allOf('ChannelConnection')} }` });
        await send({ query: `{ channel(id: "one") ${allOf('Channel')} }` });
      }),
      { ...bounds, numRuns: 16 },
    );
  });

  test('in whatever bytes, with whatever status', async () => {
    let status = 200;
    let body: Uint8Array = Buffer.from('');
    const { send } = await sound({
      'GET /v1/channels': (response) => void response.writeHead(status).end(body),
    });
    const text = fc
      .oneof(
        json.map((value) => JSON.stringify(value)),
        words,
      )
      .map((value) => Buffer.from(value));
    const statuses = fc.oneof(fc.constant(200), fc.integer({ min: 200, max: 599 }));
    await fc.assert(
      fc.asyncProperty(statuses, fc.oneof(text, fc.uint8Array()), async (code, bytes) => {
        status = code;
        body = bytes;
        await send({ query: '{ channels { nodes { id name } } }' });
      }),
      bounds,
    );
  });
});

describe('whatever a client asks', () => {
  test('by id', async () => {
    const { send, names } = await sound({ 'GET /v1/channels': [channel()], 'GET /v1/assign/teams/all': [] });
    const allowed = new Set<string>();
    const query = `query ($id: ID!) {
      channel(id: $id) { id } channelCredential(id: $id) { id } facebookPages(credentialId: $id) { id }
      team(id: $id, conversationId: $id) { id } teamObservers(teamId: $id, conversationId: $id) { id }
    }`;
    const ids = fc.oneof(
      words,
      fc.integer(),
      fc.stringMatching(/^[\w.:-]{1,130}$/),
      fc.webPath(),
      fc.ipV6(),
      json,
    );
    await fc.assert(
      fc.asyncProperty(ids, async (id) => {
        // An id stands in its own segment, as it was given, or goes nowhere.
        const segment = encodeURIComponent(
          typeof id === 'string' || typeof id === 'number' ? String(id).toWellFormed() : '-',
        );
        const about = `?conversation_id=${segment}`;
        for (const path of [
          `channels/${segment}`,
          `channels/credentials/${segment}`,
          `channels/_facebook/credential/${segment}`,
          `assign/teams/all${about}`,
          `assign/team/${segment}/observers${about}`,
        ]) {
          allowed.add(`GET /v1/${path}`);
        }
        await send({ query, variables: { id } });
        expect(names().filter((name) => !allowed.has(name))).toEqual([]);
      }),
      bounds,
    );
  });

  test('of a list', async () => {
    const all = ['İstanbul', 'straße', '\ud800', '', ' ', 'Support', 'support', '__proto__', '日本'].map(
      (name, index) => channel({ id: `ch_${index}`, name, type: types[index % types.length] }),
    );
    const { send, names } = await sound({ 'GET /v1/channels': all });
    const query = `query ($types: [ChannelType!], $search: String, $first: Int, $after: String, $orderBy: ChannelOrder, $isActive: Boolean) {
      channels(types: $types, search: $search, first: $first, after: $after, orderBy: $orderBy, isActive: $isActive) {
        totalCount edges { cursor node { id name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`;
    const base64 = (text: string) => Buffer.from(text).toString('base64url');
    const fields = ['NAME', 'TYPE', 'CREATED_AT', 'UPDATED_AT'];
    const cursors = fc.oneof(
      words,
      json.map((value) => base64(JSON.stringify(value))),
      fc
        .tuple(fc.constantFrom(...fields), words, words)
        .map(([field, ...key]) => base64(JSON.stringify([`${field} ASC`, ...key]))),
      fc.base64String(),
    );
    const values = fc.record(
      {
        types: fc.array(fc.constantFrom('WEB', 'LINE', 'UNKNOWN', 'EMAIL'), { maxLength: 3 }),
        search: words,
        first: fc.oneof(fc.nat(20), fc.integer()),
        after: cursors,
        orderBy: fc.record({ field: fc.constantFrom(...fields), direction: fc.constantFrom('ASC', 'DESC') }),
        isActive: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 4, arbitrary: values }, { weight: 1, arbitrary: object(json) }),
        async (variables) => {
          const { data } = await send({ query, variables });
          if (data) expect(data.channels.edges.length).toBeLessThanOrEqual(data.channels.totalCount);
        },
      ),
      bounds,
    );
    expect(names()).toContain('GET /v1/channels');
  });

  test('of a list, page by page, is the list', async () => {
    let all: unknown[] = [];
    const { send } = await sound({
      'GET /v1/channels': (response) => void response.end(JSON.stringify(all)),
    });
    const query = `query ($first: Int, $after: String, $orderBy: ChannelOrder) {
      channels(first: $first, after: $after, orderBy: $orderBy) { nodes { id } pageInfo { endCursor hasNextPage } }
    }`;
    const lists = fc.array(fc.record({ name: words, created_at: fc.date({ noInvalidDate: true }) }), {
      maxLength: 12,
    });
    const orders = fc.record({
      field: fc.constantFrom('NAME', 'TYPE', 'CREATED_AT'),
      direction: fc.constantFrom('ASC', 'DESC'),
    });
    await fc.assert(
      fc.asyncProperty(lists, orders, fc.integer({ min: 1, max: 5 }), async (list, orderBy, first) => {
        all = list.map((each, index) => channel({ id: `ch_${index}`, ...each }));
        const whole = await send({ query, variables: { orderBy } });
        const paged: unknown[] = [];
        for (let after: string | null = null, more = true; more; ) {
          const { data } = await send({ query, variables: { orderBy, first, after } });
          paged.push(...data.channels.nodes);
          ({ endCursor: after, hasNextPage: more } = data.channels.pageInfo);
        }
        expect(paged).toEqual(whole.data.channels.nodes);
        expect(paged).toHaveLength(list.length);
      }),
      { ...bounds, numRuns: 50 },
    );
  });

  test('of entities', async () => {
    const { send } = await sound({ 'GET /v1/channels': [channel()], 'GET /v1/assign/teams/all': [] });
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
      __typename ... on Channel { id name } ... on ChannelCredential { id } ... on Team { id }
    } }`;
    const names = [
      'Channel',
      'WebChannel',
      'UnknownChannel',
      'ChannelCredential',
      'Team',
      'User',
      'Workflow',
      'Query',
      'ID',
    ];
    const known = fc.record(
      { __typename: fc.constantFrom(...names), id: fc.oneof(words, json) },
      { requiredKeys: [] },
    );
    const references = fc.oneof(fc.array(fc.oneof(known, object(json), json), { maxLength: 6 }), json);
    await fc.assert(
      fc.asyncProperty(references, async (r) => void (await send({ query, variables: { r } }))),
      bounds,
    );
  });
});

/** A value for each field that wants a format: with these, and only then, something is sent upstream. */
const right: Record<string, string> = {
  name: 'Support',
  id: 'ch_1',
  ids: 'ch_1',
  email: 'shop@example.com',
  pageId: '104300000000003',
  credentialId: 'cred_1',
  workflowId: 'wf_1',
  channelId: 'ch_1',
  phoneNumber: '+85212345678',
  phoneNumberId: '106540352242922',
  businessAccountId: '102290129340398',
  lineChannelId: '1650000001',
  channelSecret: 'fa4e'.repeat(8),
  appId: 'wx00000000000000ff',
  appSecret: 'fa4e'.repeat(8),
  encodingAesKey: 'FAKEaeskeyFAKEaeskeyFAKEaeskeyFAKEaeskey003',
  token: 'FAKEtoken',
};

const texts = fc.oneof(words, fc.constantFrom('#fff', '14px', 'https://shop.example', 'FAKE-token', '42'));

/** What may come for an input: of its type for the most part, and now and then anything. */
function inputOf(type: GraphQLInputType, name: string): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 40, arbitrary: typed(type, name) }, { weight: 1, arbitrary: json });
}

function typed(type: GraphQLInputType, name: string): fc.Arbitrary<unknown> {
  const named = getNamedType(type);
  if (isEnumType(named)) return fc.constantFrom(...named.getValues().map((value) => value.name));
  if (isInputObjectType(named)) return inputObject(named);
  if (named.name === 'Boolean') return fc.boolean();
  const likely = fc.constant(right[name] ?? 'FAKE-token');
  return fc.oneof({ weight: 9, arbitrary: likely }, { weight: 1, arbitrary: texts });
}

function inputObject(type: GraphQLInputObjectType): fc.Arbitrary<unknown> {
  const fields = Object.values(type.getFields());
  const values = fields.map((field) => [field.name, inputOf(field.type, field.name)] as const);
  if (type.isOneOf) return fc.oneof(...values.map(([name, value]) => fc.record({ [name]: value })));
  const requiredKeys = fields.filter(isRequiredInputField).map((field) => field.name);
  return fc.record(Object.fromEntries(values), { requiredKeys });
}

describe('whatever a client changes', () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

  test.each(mutations.map(({ name }) => name))('by %s', async (name) => {
    const field = schema.getMutationType()?.getFields()[name];
    const [argument] = field?.args ?? [];
    if (!field || !argument) throw new Error(`${name} takes no input.`);
    const query = `mutation ($input: ${argument.type}) { ${name}(input: $input) ${everything(getNamedType(field.type), 2)} }`;
    let answer: unknown;
    let written = 0;
    const answers = new Proxy<Script>(
      { 'GET /v1/channels/ch_1': channel() },
      // Every write is answered, wherever it goes.
      {
        has: () => true,
        get: (reads, call: string) =>
          call.startsWith('GET ') ? (reads[call] ?? status(404, { code: 40004 })) : status(200, answer),
      },
    );
    const { send, calls } = await sound(answers);
    await fc.assert(
      fc.asyncProperty(
        inputOf(argument.type, 'input'),
        fc.oneof(one(channels), json),
        async (input, generated) => {
          calls.length = 0;
          answer = generated;
          await send({ query, variables: { input } });
          const writes = calls.filter((call) => !call.name.startsWith('GET '));
          // Channels that aren’t switched together are switched one by one.
          const ids = name === 'setChannelsActive' ? [(input as { ids?: unknown } | null)?.ids].flat() : [];
          expect(writes.length).toBeLessThanOrEqual(1 + ids.length);
          written += writes.length;
          for (const call of writes)
            expect(call.name).toMatch(/^(?:POST|PUT|PATCH|DELETE) \/v[123](?:\/(?!\.)[\w.:%-]+){1,4}$/);
        },
      ),
      { ...bounds, numRuns: 60 },
    );
    // The dry run sends nothing, whatever it is asked.
    expect(written > 0).toBe(name !== 'validateChannel');
  });
});

describe('whatever a client sends', () => {
  const valid = `query ($first: Int = 1) { a: channels(first: $first) @include(if: true) { nodes { ...F } } } fragment F on Channel { id }`;

  test('as an operation', async () => {
    const { send } = await sound({ 'GET /v1/channels': [channel()] });
    const tokens = [
      '{',
      '}',
      '(',
      ')',
      '$',
      '@',
      '...',
      '"',
      '"""',
      '#',
      ':',
      '!',
      '[',
      '&',
      '|',
      '=',
      'query',
      '\\',
      '0',
    ];
    const cut = fc
      .tuple(fc.nat(valid.length), fc.nat(12), fc.oneof(fc.constantFrom(...tokens), words))
      .map(([at, length, put]) => valid.slice(0, at) + put + valid.slice(at + length));
    const random = fc
      .array(fc.constantFrom(...tokens, 'a', 'on', 'id', ' '), { maxLength: 40 })
      .map((all) => all.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.oneof(cut, random, words), async (query) => void (await send({ query }))),
      bounds,
    );
  });

  test('as a body', async () => {
    const { send } = await sound({ 'GET /v1/channels': [channel()] });
    const parts = fc.record(
      { query: fc.oneof(fc.constant(valid), json), variables: json, operationName: json, extensions: json },
      { requiredKeys: [] },
    );
    const bodies = fc.oneof(
      parts.map((value) => JSON.stringify(value)),
      json.map((value) => JSON.stringify(value)),
      words,
    );
    // What has a `then` is no promise for that.
    const examples: [string][] = ['""', '1', 'null', '{}'].map((then) => [
      `{"query":"{ __typename }","then":${then}}`,
    ]);
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => void (await send(body))),
      { ...bounds, examples },
    );
  });

  test('as headers', async () => {
    const { send } = await sound({ 'GET /v1/channels': [channel()] });
    const value = fc.stringMatching(/^[\x20-\x7e\xa0-\xff]{0,60}$/);
    const names = [
      'x-api-key',
      'authorization',
      'x-organization-id',
      'x-request-id',
      'traceparent',
      'accept',
      'origin',
    ];
    const more = [
      'accept-language',
      'accept-encoding',
      'content-type',
      'cookie',
      'x-forwarded-host',
      'content-language',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...names, ...more), value, { maxKeys: 5 }),
        async (headers) => {
          await send({ query: '{ channels { totalCount } }' }, headers);
        },
      ),
      bounds,
    );
  });
});
