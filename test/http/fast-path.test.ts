import { setTimeout as sleep } from 'node:timers/promises';
import { serverAudits } from 'graphql-http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readConfig } from '#src/config.ts';
import { createGateway } from '#src/gateway.ts';
import { createLogger } from '#src/observability/logger.ts';
import { channel, gatewayOver, type Script, status } from '../support/harness.ts';
import { unknownType } from '../support/platforms.ts';

// The fast path must answer like Yoga’s own path. The second `accept` header of each pair requests the same media
// type in a form that the fast path does not recognise.
const accepts = {
  'application/json': 'application/json, application/json',
  'application/graphql-response+json': 'application/graphql-response+json, application/graphql-response+json',
};

const script: Script = {
  'GET /v1/channels': [
    channel({ id: 'ch_1', credential_id: 'cred_1', config: { window_name: 'Grüße 😀' } }),
    channel({ id: 'ch_2', type: 'line', credential_id: 'cred_2', config: { line_basic_id: '@line' } }),
    channel({ id: 'ch_3', type: unknownType, errorCode: '190', errorMessage: 'expired' }),
    { id: 'ch_4' },
  ],
  'GET /v1/channels/ch_1': channel({ id: 'ch_1', name: 'Grüße 😀 \u2028', credential_id: 'cred_1' }),
  'GET /v1/channels/ch_line': channel({ id: 'ch_line', type: 'line', config: null, credential_id: 'cred_2' }),
  'GET /v1/channels/credentials/cred_1': {
    _id: 'cred_1',
    type: 'line',
    config: { line_channel_secret: 'FAKE' },
  },
  'GET /v1/channels/credentials/cred_2': status(500, { code: 99999 }),
  'GET /v1/channels/_count': { count: 3, web: 1, line: 2 },
  'GET /v1/assign/teams/all': status(503),
  'PUT /v1/channels/ch_1': status(400, { code: 40000, field: 'name' }),
  'DELETE /v1/channels/ch_1': { success: true },
};

const fields = 'fragment F on Channel { id type ... on LineChannel { config { basicId } } }';

const corpus: Record<string, object> = {
  'a trivial query': { query: '{ __typename }' },
  'aliases and merged fields': {
    query:
      '{ a: channel(id: "ch_1") { b: id c: name } d: channelCount { total } a: channel(id: "ch_1") { e: type } }',
  },
  'aliases with names of Object.prototype': {
    query: '{ __proto__: channelCount { constructor: total } toString: __typename }',
  },
  'fragments on interface and union': {
    query: `{ channels { nodes { ...F credential { config { __typename ... on LineChannelConfig { channelSecret { isSet } } } } } } } ${fields}`,
  },
  'an introspection query': {
    query: '{ __schema { queryType { name } } __type(name: "Channel") { possibleTypes { name } } }',
  },
  'the subgraph’s SDL': { query: '{ _service { sdl } }' },
  'entity references': {
    query:
      'query R($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Channel { id name } ... on Team { id } } }',
    variables: {
      r: [
        { __typename: 'Channel', id: 'ch_1' },
        { __typename: 'LineChannel', id: 'ch_1' },
        { __typename: 'Team', id: 'team_1' },
        { __typename: 'Nothing' },
        { __typename: 'Channel', id: '../x' },
      ],
    },
  },
  'a variable': { query: 'query V($id: ID!) { channel(id: $id) { id } }', variables: { id: 'ch_1' } },
  'a number as an id': { query: 'query V($id: ID!) { channel(id: $id) { id } }', variables: { id: 12 } },
  'default values': {
    query:
      'query D($n: Int = 1, $by: ChannelOrder = { field: NAME }) { channels(first: $n, orderBy: $by) { totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }',
  },
  'a list with failing items': {
    query:
      '{ channels { unreadableCount nodes { id credential { id } assignableTeams { id } health { state errorCode } } } }',
  },
  'an error in a non-null field': { query: '{ assignableTeams { id } channelCount { total } }' },
  '@skip and @include with true': {
    query:
      'query S($yes: Boolean!) { channel(id: "ch_1") { id @skip(if: $yes) name @include(if: $yes) ...F @skip(if: $yes) } } '.concat(
        fields,
      ),
    variables: { yes: true },
  },
  '@skip and @include with false': {
    query:
      'query S($yes: Boolean!) { channel(id: "ch_1") { id @skip(if: $yes) name @include(if: $yes) ...F @skip(if: $yes) } } '.concat(
        fields,
      ),
    variables: { yes: false },
  },
  'a document whose fields are all skipped': { query: '{ channel(id: "ch_1") @skip(if: true) { id } }' },
  'text beyond ASCII': {
    query: '{ channel(id: "ch_1") { name } channels(search: "ü😀\\u2028") { totalCount } }',
  },
  'one of two operations': { query: 'query A { __typename } query B { b: __typename }', operationName: 'B' },
  'two operations without operationName': { query: 'query A { __typename } query B { b: __typename }' },
  'an unknown operationName': { query: 'query A { __typename }', operationName: 'C' },
  'an empty operationName': { query: '{ __typename }', operationName: '' },
  'unknown extensions': { query: '{ __typename }', extensions: { client: { name: 'x' } } },
  'null parameters': { query: '{ __typename }', variables: null, operationName: null, extensions: null },
  'a syntax error': { query: '{ channel(id: ' },
  'an unknown field': { query: '{ chanels { nodes { id } } }' },
  'an unknown argument': { query: '{ channel(key: "ch_1") { id } }' },
  'a missing variable': { query: 'query V($id: ID!) { channel(id: $id) { id } }' },
  'a variable of the wrong type': {
    query: 'query V($id: ID!) { channel(id: $id) { id } }',
    variables: { id: { FAKE: 'secret' } },
  },
  'an unsafe number': {
    query: 'query V($id: ID!) { channel(id: $id) { id } }',
    variables: { id: 1e300 },
  },
  'an invalid id': { query: '{ channel(id: "../credentials") { id } }' },
  'an operation that is too deep': {
    query: `{ channels { nodes ${'{ assignableTeams { observers { team '.repeat(5)} { id } ${'} } }'.repeat(5)} } }`,
  },
  'too many root fields': {
    query: `{ ${Array.from({ length: 21 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
  },
  'an operation that is too expensive': { query: '{ channels(first: 9000) { nodes { id } } }' },
  'an operation whose variable makes it too expensive': {
    query: 'query Q($n: Int) { channels(first: $n) { nodes { id } } }',
    variables: { n: 9000 },
  },
  'too many tokens': { query: `{ ${'__typename '.repeat(1600)} }` },
  'an unknown persisted query': {
    extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } },
  },
  'a hash of another document': {
    query: '{ __typename }',
    extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } },
  },
  'an unknown document id': { documentId: 'sha256:abc' },
  'a mutation that the channel API refuses': {
    query:
      'mutation M($i: UpdateChannelInput!) { updateChannel(input: $i) { __typename ... on ChannelValidationError { issues { path message code } } } }',
    variables: { i: { id: 'ch_1', name: 'x' } },
  },
  'a mutation with invalid input': {
    query: 'mutation { updateChannel(input: { id: "ch_1", name: "" }) { ... on ChannelError { message } } }',
  },
  'mutations in series': {
    query:
      'mutation { a: deleteChannel(input: { id: "ch_1" }) { __typename } b: deleteChannel(input: { id: "ch_9" }) { __typename ... on ChannelNotFoundError { id } } }',
  },
  'a @oneOf input with two members': {
    query:
      'mutation { createChannel(input: { name: "x", type: WEB, config: { web: {}, line: {} } }) { __typename } }',
  },
};

async function post(url: string, body: string, headers: Record<string, string>) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'req_1', ...headers },
    body,
  });
  const headerEntries = [...response.headers]
    .filter(([name]) => !['date', 'keep-alive'].includes(name))
    .toSorted();
  return { status: response.status, headers: Object.fromEntries(headerEntries), text: await response.text() };
}

describe.each(Object.entries(accepts))('a request for %s', (accept, throughYoga) => {
  describe.each([
    { key: 'api_FAKE', NODE_ENV: 'production' },
    { key: undefined, NODE_ENV: 'production' },
    { key: 'api_FAKE', NODE_ENV: 'test' },
  ])('in $NODE_ENV with the key $key is answered as on Yoga’s own path', ({ key, NODE_ENV }) => {
    test.each(Object.entries(corpus))('%s', async (_, params) => {
      const { url, names, calls } = await gatewayOver(script, { NODE_ENV, UPSTREAM_ATTEMPTS: '1' });
      const headers = { ...(key && { 'x-api-key': key }) };
      const body = JSON.stringify(params);

      // The second request uses the caches that the first one filled.
      await post(url, body, { ...headers, accept });
      calls.length = 0;
      const everyday = await post(url, body, { ...headers, accept });
      const asked = names();
      calls.length = 0;
      const yoga = await post(url, body, { ...headers, accept: throughYoga });

      expect(everyday).toEqual(yoga);
      expect(asked.toSorted()).toEqual(names().toSorted());
    });
  });

  test.each([
    '{"query":',
    '[{"query":"{ __typename }"}]',
    'null',
    '"x"',
    '{}',
    '{"query":1}',
    '{"query":"{ __typename }","more":1}',
    '{"query":"{ __typename }","variables":[]}',
    '{"query":"{ __typename }","variables":"{}"}',
    '{"query":"{ __typename }","extensions":1}',
    '{"extensions":{"persistedQuery":{}}}',
    '{"query":"{ __typename }","then":1}',
  ])('is answered as on Yoga’s own path for the body %s', async (body) => {
    const { url } = await gatewayOver({});
    const [everyday, yoga] = await Promise.all(
      [accept, throughYoga].map((each) => post(url, body, { accept: each })),
    );
    expect(everyday).toEqual(yoga);
  });
});

describe('Yoga’s own path passes the GraphQL over HTTP audit', () => {
  let url = '';
  const audits = serverAudits({
    url: () => url,
    fetchFn(input: string, init: RequestInit = {}) {
      const headers = new Headers(init.headers);
      const accept = headers.get('accept');
      if (accept) headers.set('accept', `${accept}, ${accept}`);
      headers.set('graphql-require-preflight', '1');
      return fetch(input, { ...init, headers });
    },
  });

  test.each(audits.filter(({ name }) => !name.startsWith('MAY ')))('$name ($id)', async ({ fn }) => {
    url = `${(await gatewayOver({})).url}/graphql`;
    expect(await fn()).toMatchObject({ status: 'ok' });
  });
});

test('the upstream calls of a client that disconnects are aborted', async () => {
  const left = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  const { url, logged } = await gatewayOver(
    {
      'GET /v1/channels/ch_1': (response) => {
        response.once('close', left.resolve);
        asked.resolve();
      },
    },
    { UPSTREAM_TIMEOUT_MS: '30000' },
  );
  const leaving = new AbortController();
  const answer = fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': 'api_FAKE', accept: 'application/json' },
    body: '{"query":"{ channel(id: \\"ch_1\\") { id } }"}',
    signal: leaving.signal,
  }).catch(() => undefined);
  await asked.promise;
  leaving.abort();
  await Promise.all([left.promise, answer]);
  await sleep(50);
  expect(logged.join('')).not.toContain('unexpected');
});

test.each(Object.entries(accepts).flat())(
  'an unexpected error is masked and logged: accept %s',
  async (accept) => {
    const logged: string[] = [];
    const log = createLogger('info', { write: (line) => void logged.push(line) });
    const tracing = {
      start: () => {
        throw new Error('FAKE_secret');
      },
      close: async () => {},
    };
    const config = readConfig({ NODE_ENV: 'test', PORT: '0', CHANNEL_API_URL: 'http://127.0.0.1:9' });
    const gateway = createGateway(config, { url: 'http://127.0.0.1:9', log, tracing });
    const url = await gateway.listen();
    onTestFinished(() => gateway.close());

    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': 'api_FAKE', accept },
      body: '{"query":"{ __typename }"}',
    });

    const text = await answer.text();
    expect(JSON.parse(text).errors).toEqual([
      expect.objectContaining({ extensions: { code: 'INTERNAL_SERVER_ERROR' } }),
    ]);
    expect(text).not.toContain('FAKE_secret');
    expect(logged.map((line) => JSON.parse(line).msg)).toEqual(['unexpected error']);
  },
);

test('an error that GraphQL raises during execution has a code, is counted and is logged', async () => {
  const { execute, logged } = await gatewayOver({});
  const skipped = await execute('query Q($b: Boolean = true) { channels @skip(if: $b) { totalCount } }', {
    b: null,
  });
  const without = await execute('query Q($id: ID = "ch_1") { channel(id: $id) { id } }', { id: null });
  for (const { errors } of [skipped, without]) {
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
  }
  const operations = logged.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'operation');
  expect(operations).toMatchObject(Array(2).fill({ operation: 'Q', type: 'query', code: 'BAD_USER_INPUT' }));
});
