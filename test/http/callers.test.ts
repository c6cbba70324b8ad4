import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { type Answer, channel, gatewayOver } from '../support/harness.ts';

const callerChannel = graphql(`
  query CallerChannel {
    channel(id: "ch_1") {
      id
      name
    }
  }
`);

const switchOff = graphql(`
  mutation CallerSwitchOff {
    updateChannel(input: { id: "ch_1", isActive: false }) {
      ... on UpdateChannelPayload {
        channel {
          isActive
        }
      }
    }
  }
`);

const credentials: Record<string, Record<string, string>> = {
  'an API key': { 'x-api-key': 'api_FAKE' },
  'an access token': { 'x-access-token': 'acc_FAKE' },
  'a bearer token and its organization': {
    authorization: 'Bearer FAKE.jwt.FAKE',
    'x-organization-id': 'org_1',
  },
  'a bearer token alone': { authorization: 'Bearer FAKE.jwt.FAKE' },
  'an API key and an organization': { 'x-api-key': 'api_FAKE', 'x-organization-id': 'org_1' },
};

/** Headers of browsers, proxies and forgers, which must not reach the channel API. */
const others = {
  cookie: 'session=FAKE',
  'x-user-id': 'u_someone_else',
  'user-agent': 'test-client/1.0',
  'x-forwarded-for': '203.0.113.7',
  'x-forwarded-host': 'elsewhere.example',
  forwarded: 'for=203.0.113.7',
  'accept-encoding': 'br',
  origin: 'https://client.example',
  referer: 'https://client.example/page',
  'x-http-method-override': 'DELETE',
  'x-business-unit-id': 'bu_someone_else',
  'proxy-authorization': 'Basic FAKE',
  baggage: 'a=b',
  tracestate: 'a=b',
};

/** Forwarded in addition to the credential. */
const language = { 'accept-language': 'de' };

const own = (host: string | undefined) => ({
  ...language,
  accept: 'application/json',
  connection: 'keep-alive',
  host,
  'x-request-id': 'req-1',
});

describe('the upstream calls of a request', () => {
  test.each(Object.entries(credentials))(
    'carry %s and no other header of the client',
    async (_, credential) => {
      const { execute, calls } = await gatewayOver({ 'GET /v1/channels/ch_1': channel() });

      const headers = { ...others, ...language, ...credential, 'x-request-id': 'req-1' };
      const { data } = await execute(callerChannel, undefined, headers);

      expect(data).toEqual({ channel: { id: 'ch_1', name: 'Support' } });
      expect(calls.map((call) => call.headers)).toEqual([{ ...own(calls[0]?.headers.host), ...credential }]);
      expect(calls[0]?.headers.host).toMatch(/^127\.0\.0\.1:\d+$/);
    },
  );

  test('carry the content type of a write’s body', async () => {
    const { execute, calls } = await gatewayOver({ 'PUT /v1/channels/ch_1': channel({ is_active: false }) });

    const headers = { ...others, ...language, 'x-api-key': 'api_FAKE', 'x-request-id': 'req-1' };
    const { data } = await execute(switchOff, undefined, headers);

    expect(data).toEqual({ updateChannel: { channel: { isActive: false } } });
    expect(calls).toEqual([
      {
        name: 'PUT /v1/channels/ch_1',
        headers: {
          ...own(calls[0]?.headers.host),
          'x-api-key': 'api_FAKE',
          'content-type': 'application/json',
          'content-length': '16',
        },
        body: { active: false },
      },
    ]);
  });

  test('carry the credential in each call', async () => {
    const { execute, calls } = await gatewayOver({
      'GET /v1/channels': [channel({ credential_id: 'cred_1' })],
      'GET /v1/channels/credentials/cred_1': { _id: 'cred_1' },
      'GET /v1/assign/teams/all': [],
    });
    await execute('{ channels { nodes { credential { id } assignableTeams { id } } } }', undefined, {
      'x-access-token': 'acc_FAKE',
    });
    expect(calls.map(({ headers }) => headers['x-access-token'])).toEqual(Array(3).fill('acc_FAKE'));
  });

  test('leave no credential in the log', async () => {
    for (const credential of Object.values(credentials)) {
      const { execute, logged } = await gatewayOver({ 'GET /v1/channels/ch_1': [] });
      await execute(callerChannel, undefined, credential);
      expect(logged).toHaveLength(2);
      expect(logged.join('')).not.toContain('FAKE');
    }
  });
});

describe('a request without a credential', () => {
  const unauthenticated = [
    {
      message:
        'The request has no credential. Send `x-api-key`, `x-access-token`, or `authorization` with `x-organization-id`.',
      extensions: { code: 'UNAUTHENTICATED' },
    },
  ];

  test.each([
    '{ channel(id: "ch_1") { id } }',
    '{ channels { totalCount } }',
    '{ __typename channelCount { total } }',
    '{ aliased: channels { totalCount } }',
    '{ __typename: channels { totalCount } }',
    '{ _service: channelCount { total } }',
    '{ ... { channels { totalCount } } }',
    '{ ... on Query @include(if: true) { ... { channels { totalCount } } } }',
    '{ ...Outer } fragment Outer on Query { __typename ...Inner } fragment Inner on Query { channelCount { total } }',
    '{ assignableTeams { id } }',
    '{ facebookPages(credentialId: "cred_1") { id } }',
    '{ _entities(representations: [{ __typename: "WebChannel", id: "ch_1" }]) { __typename } }',
    'mutation { deleteChannel(input: { id: "ch_1" }) { __typename } }',
    'mutation { __typename gone: deleteChannel(input: { id: "ch_1" }) { __typename } }',
    'mutation { ...Delete } fragment Delete on Mutation { deleteChannel(input: { id: "ch_1" }) { __typename } }',
  ])('is refused before any upstream call: %s', async (query) => {
    const { execute, names } = await gatewayOver({});
    const { status, data, errors, headers } = await execute(query, undefined, others);
    expect({ status, data, errors }).toEqual({ status: 401, data: undefined, errors: unauthenticated });
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(names()).toEqual([]);
  });

  test.each([
    { 'x-organization-id': 'org_1' },
    { 'x-user-id': 'u_1' },
    { 'x-api-key': '' },
    { cookie: 'x-api-key=api_FAKE' },
  ] as Record<string, string>[])('is refused when its only headers are %o', async (headers) => {
    const { execute, names } = await gatewayOver({});
    expect(await execute(callerChannel, undefined, headers)).toMatchObject({
      status: 401,
      errors: unauthenticated,
    });
    expect(names()).toEqual([]);
  });

  test('is refused by the named operation of several', async () => {
    const { url, names } = await gatewayOver({});
    const query = 'query Open { __typename } query Closed { channels { totalCount } }';
    const statusOf = async (operationName: string) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, operationName }),
      });
      await response.text();
      return response.status;
    };
    expect([await statusOf('Open'), await statusOf('Closed')]).toEqual([200, 401]);
    expect(names()).toEqual([]);
  });

  test('may be an introspection query', async () => {
    const { execute, names } = await gatewayOver({});
    const ask = (query: string) => execute<Record<string, unknown>, never>(query, undefined, {});

    expect(await ask('{ __typename }')).toMatchObject({ status: 200, data: { __typename: 'Query' } });
    expect(await ask('mutation { __typename }')).toMatchObject({
      status: 200,
      data: { __typename: 'Mutation' },
    });
    expect(await ask('{ __schema { queryType { name } } __type(name: "Team") { name } }')).toMatchObject({
      status: 200,
      data: { __schema: { queryType: { name: 'Query' } }, __type: { name: 'Team' } },
    });
    expect(await ask('{ ...Sdl } fragment Sdl on Query { _service { sdl } }')).toMatchObject({
      status: 200,
      data: { _service: { sdl: expect.stringContaining('interface Channel @key(fields: "id")') } },
    });
    expect(names()).toEqual([]);
  });
});

test('concurrent callers receive the responses for their own keys', async () => {
  const together = Promise.withResolvers<void>();
  const waiting: IncomingHttpHeaders[] = [];
  const answer: Answer = async (response, { headers }) => {
    waiting.push(headers);
    if (waiting.length === 2) together.resolve();
    await together.promise;
    response.end(JSON.stringify(channel({ name: `for ${headers['x-api-key']}` })));
  };
  const { execute, calls } = await gatewayOver({ 'GET /v1/channels/ch_1': answer });

  const keys = ['api_FAKE_one', 'api_FAKE_two'];
  const answers = await Promise.all(
    keys.map((key) => execute(callerChannel, undefined, { 'x-api-key': key })),
  );

  expect(answers.map(({ data }) => data?.channel?.name)).toEqual(['for api_FAKE_one', 'for api_FAKE_two']);
  expect(calls.map(({ headers }) => headers['x-api-key']).toSorted()).toEqual(keys);
});

test('a response is not reused for another caller', async () => {
  const { execute, names } = await gatewayOver({
    'GET /v1/channels/ch_1': (response, { headers }) => {
      response.end(JSON.stringify(channel({ name: `for ${headers['x-api-key']}` })));
    },
  });
  const nameFor = async (key: string) =>
    (await execute(callerChannel, undefined, { 'x-api-key': key })).data?.channel?.name;
  expect(await nameFor('api_FAKE_one')).toBe('for api_FAKE_one');
  expect(await nameFor('api_FAKE_two')).toBe('for api_FAKE_two');
  expect(names()).toEqual(Array(2).fill('GET /v1/channels/ch_1'));
});
