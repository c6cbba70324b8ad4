import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { channel, gatewayOver, status } from '../support/harness.ts';
import { meteredGateway } from '../support/metered-gateway.ts';
import { unknownType } from '../support/platforms.ts';

const oneChannel = 'query OneChannel { channel(id: "ch_1") { id } }';
const aRead = 'GET /v1/channels/ch_1';
const credential = { 'x-api-key': 'api_FAKE_key' };

/** The gauges of the upstream client’s state. */
async function readGauges(samples: (name: string) => Promise<string[]>) {
  return {
    active: await samples('gateway_upstream_active'),
    waiting: await samples('gateway_upstream_waiting'),
    openCircuits: await samples('gateway_upstream_open_circuits'),
  };
}

describe('operations', () => {
  test('are counted by name, type and outcome', async () => {
    const { execute, samples } = await meteredGateway({
      [aRead]: channel(),
      'GET /v1/channels': status(403),
      'DELETE /v1/channels/ch_1': status(500),
      'DELETE /v1/channels/ch_2': status(403),
      'DELETE /v1/channels/ch_3': {},
    });
    await execute(oneChannel);
    await execute(oneChannel);
    await execute('{ __typename }');
    await execute('query List { channels { totalCount } }');
    await execute('query Climb { channel(id: "../ch_1") { id } }');
    await execute('query NoVariable($id: ID!) { channel(id: $id) { id } }');
    for (let i = 1; i <= 3; i++) {
      await execute(`mutation Remove { deleteChannel(input: { id: "ch_${i}" }) { __typename } }`);
    }

    expect((await samples('gateway_operations_total')).toSorted()).toEqual([
      '{operation="Climb",type="query",outcome="BAD_USER_INPUT"} 1',
      '{operation="List",type="query",outcome="FORBIDDEN"} 1',
      '{operation="NoVariable",type="query",outcome="BAD_USER_INPUT"} 1',
      '{operation="OneChannel",type="query",outcome="ok"} 2',
      '{operation="Remove",type="mutation",outcome="ChannelForbiddenError"} 1',
      '{operation="Remove",type="mutation",outcome="UPSTREAM_ERROR"} 1',
      '{operation="Remove",type="mutation",outcome="ok"} 1',
      '{operation="anonymous",type="query",outcome="ok"} 1',
    ]);
    expect((await samples('gateway_operation_duration_seconds_count')).toSorted()).toEqual([
      '{type="mutation"} 3',
      '{type="query"} 6',
    ]);
  });

  test.each<[string, string, object | undefined, Record<string, string>]>([
    ['UNAUTHENTICATED', '{ channel(id: "ch_1") { id } }', undefined, {}],
    ['BAD_USER_INPUT', '($id: ID!) { channel(id: $id) { id } }', { id: 2 ** 60 }, credential],
    ['OPERATION_TOO_LARGE', `{ ${'a: __typename '.repeat(50)} }`, undefined, credential],
  ])('that are refused before they run are counted and logged: %s', async (code, rest, variables, caller) => {
    const { execute, samples, operations, names } = await meteredGateway({});

    const { errors } = await execute<object, object | undefined>(`query Refused ${rest}`, variables, caller);

    expect(errors).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code }) })]);
    expect(names()).toEqual([]);
    expect(await samples('gateway_operations_total')).toEqual([
      `{operation="Refused",type="query",outcome="${code}"} 1`,
    ]);
    expect(operations()).toEqual([expect.objectContaining({ operation: 'Refused', code, calls: 0 })]);
  });

  test('are counted under at most 200 names, and then as other', async () => {
    const { execute, samples } = await meteredGateway({});
    for (let i = 0; i < 205; i++) await execute(`query Name${i} { __typename }`);
    await execute('query Name7 { __typename }');

    const counted = await samples('gateway_operations_total');
    expect(counted).toHaveLength(201);
    expect(counted).toContain('{operation="Name7",type="query",outcome="ok"} 2');
    expect(counted).toContain('{operation="Name199",type="query",outcome="ok"} 1');
    expect(counted).toContain('{operation="other",type="query",outcome="ok"} 5');
  });

  test('are logged in one line each', async () => {
    const { execute, operations } = await meteredGateway({
      [aRead]: channel(),
      'GET /v1/channels': [channel({ credential_id: 'cred_1' })],
      'GET /v1/channels/credentials/cred_1': status(503),
      'DELETE /v1/channels/ch_1': {},
    });
    const tracked = { ...credential, 'x-request-id': 'req-1' };
    await execute(oneChannel, undefined, tracked);
    await execute('{ channels { nodes { credential { id } } } }', undefined, tracked);
    await execute(
      'mutation Remove { deleteChannel(input: { id: "ch_1" }) { __typename } }',
      undefined,
      tracked,
    );
    await execute('query Another { __typename }', undefined, { 'x-api-key': 'api_FAKE_another' });

    const lines = operations();
    const line = {
      level: 30,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      requestId: 'req-1',
      caller: expect.stringMatching(/^[\w-]{8}$/),
      milliseconds: expect.any(Number),
      msg: 'operation',
    };
    expect(lines).toEqual([
      { ...line, operation: 'OneChannel', type: 'query', calls: 1 },
      { ...line, operation: 'anonymous', type: 'query', calls: 4, code: 'UPSTREAM_UNAVAILABLE' },
      { ...line, operation: 'Remove', type: 'mutation', calls: 1 },
      { ...line, operation: 'Another', type: 'query', calls: 0, requestId: expect.any(String) },
    ]);
    const [first, second, third, another] = lines.map(({ caller }) => caller);
    expect([second, third]).toEqual([first, first]);
    expect(another).not.toBe(first);
  });

  test.each([
    ['development', { upstream: [{ call: aRead, status: 200, milliseconds: expect.any(Number) }] }],
    ['test', undefined],
    ['production', undefined],
  ])('list their upstream calls only in development: %s', async (mode, extensions) => {
    const { url } = await gatewayOver({ [aRead]: channel() }, { NODE_ENV: mode });
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...credential },
      body: JSON.stringify({ query: oneChannel }),
    });
    expect(await response.json()).toEqual({
      data: { channel: { id: 'ch_1' } },
      ...(extensions && { extensions }),
    });
  });
});

describe('upstream calls', () => {
  test('are counted by route, status and attempt', async () => {
    const { execute, samples } = await meteredGateway(
      {
        [aRead]: channel(),
        'GET /v1/channels/ch_2': status(503),
        'GET /v1/channels/ch_3': (response) => void response.destroy(),
        'GET /v1/channels/ch_4': () => {},
        'GET /v1/channels?type=web': [channel({ credential_id: 'cred_1' })],
        'GET /v1/channels/credentials/cred_1': status(403),
        'POST /v1/channels/_web': status(201, channel()),
      },
      { UPSTREAM_TIMEOUT_MS: '500' },
    );
    for (let i = 1; i <= 5; i++) await execute(`{ channel(id: "ch_${i}") { id } }`);
    await execute('{ channels(types: [WEB]) { nodes { credential { id } } } }');
    await execute('mutation { createWebChannel(input: { name: "Support" }) { __typename } }');

    expect((await samples('gateway_upstream_calls_total')).toSorted()).toEqual([
      '{method="GET",route="/v1/channels",status="200",attempt="1"} 1',
      '{method="GET",route="/v1/channels/credentials/{id}",status="403",attempt="1"} 1',
      '{method="GET",route="/v1/channels/{id}",status="0",attempt="1"} 2',
      '{method="GET",route="/v1/channels/{id}",status="0",attempt="2"} 1',
      '{method="GET",route="/v1/channels/{id}",status="0",attempt="3"} 1',
      '{method="GET",route="/v1/channels/{id}",status="200",attempt="1"} 1',
      '{method="GET",route="/v1/channels/{id}",status="404",attempt="1"} 1',
      '{method="GET",route="/v1/channels/{id}",status="503",attempt="1"} 1',
      '{method="GET",route="/v1/channels/{id}",status="503",attempt="2"} 1',
      '{method="GET",route="/v1/channels/{id}",status="503",attempt="3"} 1',
      '{method="POST",route="/v1/channels/_web",status="201",attempt="1"} 1',
    ]);
    expect((await samples('gateway_upstream_call_duration_seconds_count')).toSorted()).toEqual([
      '{method="GET",route="/v1/channels"} 1',
      '{method="GET",route="/v1/channels/credentials/{id}"} 1',
      '{method="GET",route="/v1/channels/{id}"} 9',
      '{method="POST",route="/v1/channels/_web"} 1',
    ]);
  });

  test('in flight and in the queue are gauged', async () => {
    const release = Promise.withResolvers<void>();
    const { execute, samples, names } = await meteredGateway(
      {
        [aRead]: async (response) => {
          await release.promise;
          response.end(JSON.stringify(channel()));
        },
      },
      { UPSTREAM_CONCURRENCY: '2' },
    );
    const idle = { active: [' 0'], waiting: [' 0'], openCircuits: [' 0'] };
    expect(await readGauges(samples)).toEqual(idle);

    const reads = Array.from({ length: 5 }, () => execute(oneChannel));
    while (names().length < 2) await sleep(5);
    await expect
      .poll(() => readGauges(samples), { timeout: 2_000 })
      .toEqual({ active: [' 2'], waiting: [' 3'], openCircuits: [' 0'] });

    release.resolve();
    await Promise.all(reads);
    expect(await readGauges(samples)).toEqual(idle);
  });

  test('that an open circuit breaker prevents are gauged by tenant', async () => {
    const { execute, samples } = await meteredGateway({ [aRead]: status(503) });
    for (const caller of ['api_FAKE_1', 'api_FAKE_2']) {
      for (let i = 0; i < 55; i++) await execute(oneChannel, undefined, { 'x-api-key': caller });
    }
    await execute(oneChannel, undefined, { 'x-api-key': 'api_FAKE_3' });
    expect(await readGauges(samples)).toEqual({ active: [' 0'], waiting: [' 0'], openCircuits: [' 2'] });
  });

  test('that return unreadable items or unknown types are counted', async () => {
    const { execute, samples } = await meteredGateway({
      'GET /v1/channels': [
        channel(),
        channel({ id: 'ch_2', type: unknownType }),
        channel({ id: 'ch_3', type: 'sms' }),
        { id: 'ch_4' },
      ],
    });
    const { data } = await execute<{ channels: object }, object>(
      '{ channels { totalCount unreadableCount } }',
    );
    expect(data).toEqual({ channels: { totalCount: 3, unreadableCount: 1 } });
    expect((await samples('gateway_upstream_contract_violations_total')).toSorted()).toEqual([
      '{kind="unknown_type"} 2',
      '{kind="unreadable"} 1',
    ]);
  });
});

test('refused requests are counted by code', async () => {
  const release = Promise.withResolvers<void>();
  const { url, execute, samples, names } = await meteredGateway(
    {
      [aRead]: async (response) => {
        await release.promise;
        response.end(JSON.stringify(channel()));
      },
    },
    { MAX_REQUESTS: '1' },
  );
  await fetch(`${url}/nowhere`);
  await fetch(`${url}/metrics`);
  await fetch(`${url}/graphql?query={__typename}`);
  await fetch(`${url}/graphql`, { method: 'POST', body: '{ __typename }' });
  await execute('query {');
  await execute('{ nothing }');
  const held = execute(oneChannel);
  while (names().length === 0) await sleep(5);
  expect((await execute(oneChannel)).status).toBe(503);
  release.resolve();
  await held;

  expect((await samples('gateway_requests_refused_total')).toSorted()).toEqual([
    '{code="BAD_REQUEST"} 1',
    '{code="GRAPHQL_PARSE_FAILED"} 1',
    '{code="GRAPHQL_VALIDATION_FAILED"} 1',
    '{code="NOT_FOUND"} 2',
    '{code="OVERLOADED"} 1',
    '{code="UNSUPPORTED_MEDIA_TYPE"} 1',
  ]);
});

test('labels contain no id, credential, host or value', async () => {
  const { execute, metrics, logged } = await meteredGateway({
    'GET /v1/channels/ch_FAKE': channel({ credential_id: 'cred_FAKE' }),
    'GET /v1/channels/credentials/cred_FAKE': status(503),
    'GET /v1/assign/team/team_FAKE/observers': [],
  });
  const caller = {
    'x-access-token': 'token_FAKE',
    'x-organization-id': 'org_FAKE',
    'x-request-id': 'req_FAKE',
  };
  await execute('{ channel(id: "ch_FAKE") { credential { id } } }', undefined, caller);
  await execute('query($id: ID!) { channel(id: $id) { id } }', { id: '../ch_FAKE' }, caller);

  const { status: code, headers, text: all } = await metrics();
  expect([code, headers['content-type']]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
  expect(all).toContain('route="/v1/channels/credentials/{id}"');
  expect(all).not.toMatch(/FAKE|127\.0\.0\.1|localhost/);
  expect(logged.join('')).not.toMatch(/token_FAKE|org_FAKE/);
});

test('the metrics port serves only /metrics', async () => {
  const { url, execute, metrics } = await meteredGateway({});
  await execute('{ __typename }');
  expect((await metrics()).text).toMatch(/^process_resident_memory_bytes \d+$/m);
  for (const path of ['/', '/graphql', '/health/ready', '/metrics/', '/favicon.ico']) {
    expect(await metrics(path)).toMatchObject({ status: 404, text: '' });
  }
  const response = await fetch(`${url}/metrics`);
  expect([response.status, await response.json()]).toEqual([
    404,
    {
      errors: [
        {
          message: 'Nothing exists at this path. The GraphQL endpoint is /graphql.',
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    },
  ]);
});

test('without METRICS_PORT no metrics are served', async () => {
  const { url } = await gatewayOver({});
  expect((await fetch(`${url}/metrics`)).status).toBe(404);
});
