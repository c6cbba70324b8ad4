import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { serverAudits } from 'graphql-http';
import { describe, expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { channel, gatewayOver, status } from '../support/harness.ts';

const json = { 'content-type': 'application/json' };
const key = { 'x-api-key': 'api_FAKE' };

const httpChannel = graphql(`
  query HttpChannel {
    channel(id: "ch_1") {
      id
    }
  }
`);

describe('GraphQL over HTTP', () => {
  let url = '';
  // Queries by GET need a header that makes browsers send a preflight.
  const audits = serverAudits({
    url: () => url,
    fetchFn: (input: string, init: RequestInit = {}) =>
      fetch(input, { ...init, headers: { ...Object(init.headers), 'graphql-require-preflight': '1' } }),
  });
  const level = (word: string) => audits.filter(({ name }) => name.startsWith(`${word} `));

  async function audit(fn: (typeof audits)[number]['fn']) {
    url = `${(await gatewayOver({})).url}/graphql`;
    const { id, name, status, ...rest } = await fn();
    return { id, name, status, ...('reason' in rest && { reason: rest.reason }) };
  }

  test('the audit has the expected number of rules', () => {
    expect(['MUST', 'SHOULD', 'MAY'].map((word) => level(word).length)).toEqual([13, 23, 25]);
  });

  test.each([...level('MUST'), ...level('SHOULD')])('$name ($id)', async ({ id, name, fn }) => {
    expect(await audit(fn)).toEqual({ id, name, status: 'ok' });
  });

  test('optional (MAY) rules are satisfied', async () => {
    const results: Awaited<ReturnType<typeof audit>>[] = [];
    for (const { fn } of level('MAY')) results.push(await audit(fn));
    expect(results.filter(({ status }) => status !== 'ok')).toEqual([]);
  });
});

describe('a request by its media type and method', () => {
  const operation = JSON.stringify({ query: '{ __typename }' });
  const form = new FormData();
  form.set('operations', operation);
  form.set('map', '{}');

  test.each<[string, BodyInit, Record<string, string>]>([
    ['text/plain', operation, {}],
    ['application/x-www-form-urlencoded', new URLSearchParams({ query: '{ __typename }' }), {}],
    ['multipart/form-data', form, {}],
    ['application/graphql', '{ __typename }', { 'content-type': 'application/graphql' }],
    ['application/jsonp', operation, { 'content-type': 'application/jsonp' }],
    ['a body without a content type', Buffer.from(operation), {}],
  ])('%s is refused', async (_, body, headers) => {
    const { url, names } = await gatewayOver({});

    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { ...headers, ...key }, body });

    expect(response.status).toBe(415);
    expect(await response.json()).toEqual({
      errors: [
        {
          message:
            'The media type is not supported. Send JSON, with the header `content-type: application/json`.',
          extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' },
        },
      ],
    });
    expect(names()).toEqual([]);
  });

  test.each(['application/json; charset=utf-8', 'Application/JSON'])('%s is accepted', async (type) => {
    const { url } = await gatewayOver({});
    const init = { method: 'POST', headers: { 'content-type': type }, body: operation };
    const response = await fetch(`${url}/graphql`, init);
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  test.each(['*/*', 'application/json', 'application/graphql-response+json'])(
    'invalid JSON is answered 400 to a client that accepts %s, and is not quoted',
    async (accept) => {
      const { url, logged } = await gatewayOver({});

      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { ...json, ...key, accept },
        body: '{"query": FAKE_secret',
      });

      expect(await response.json()).toEqual({
        errors: [{ message: 'POST body sent invalid JSON.', extensions: { code: 'BAD_REQUEST' } }],
      });
      expect(response.status).toBe(400);
      expect(logged.join('')).not.toContain('FAKE_secret');
    },
  );

  test('a mutation by GET is refused', async () => {
    const { url, names } = await gatewayOver({});
    const query = 'mutation { deleteChannel(input: { id: "ch_1" }) { __typename } }';

    const response = await fetch(`${url}/graphql?${new URLSearchParams({ query })}`, {
      headers: { ...key, 'graphql-require-preflight': '1' },
    });

    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'Can only perform a mutation operation from a POST request.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
    expect(names()).toEqual([]);
  });
});

describe('a request by its target', () => {
  const nothing = {
    errors: [
      {
        message: 'Nothing exists at this path. The GraphQL endpoint is /graphql.',
        extensions: { code: 'NOT_FOUND' },
      },
    ],
  };

  test.each(['/graphiql', '/graphql/', '/graphql/x', '/health', '/favicon.ico', '/%', '/.env'])(
    'is answered with 404 at the path %s',
    async (path) => {
      const { url } = await gatewayOver({});
      for (const method of ['GET', 'POST']) {
        const response = await fetch(url + path, { method, headers: { ...json, accept: 'text/html' } });
        expect(response.status).toBe(404);
        expect(response.headers.get('content-type')).toBe('application/json');
        expect(await response.json()).toEqual(nothing);
      }
    },
  );

  /** Sends a request that no client library would send and reads the complete response. */
  function raw(url: string, target: string, host: string): Promise<string> {
    const body = '{"query":"{ __typename }"}';
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.end(
      `POST ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n` +
        `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    return text(socket);
  }

  test.each(['//host/path', '//graphql', '//host/graphql', 'http://', '*'])(
    'is answered with 404 at the request target %s',
    async (target) => {
      const { url } = await gatewayOver({});
      const answer = await raw(url, target, 'gateway.example');
      expect(answer).toMatch(/^HTTP\/1\.1 404 /);
      expect(answer).toContain(JSON.stringify(nothing));
    },
  );

  test.each(['a b', '[', 'host:port'])('is answered when the host is %s', async (host) => {
    const { url } = await gatewayOver({});
    const answer = await raw(url, '/graphql', host);
    expect(answer).toMatch(/^HTTP\/1\.1 (?:200|400) /);
    expect(answer).not.toMatch(/TypeError|node_modules|\n\s+at /);
  });
});

test('a page of another origin cannot read a response', async () => {
  const { url } = await gatewayOver({});
  const foreign = { origin: 'https://foreign.example', 'access-control-request-method': 'POST' };
  for (const init of [
    { method: 'OPTIONS', headers: { ...foreign, 'access-control-request-headers': 'x-api-key' } },
    { method: 'POST', headers: { ...foreign, ...json }, body: '{"query":"{ __typename }"}' },
  ]) {
    const response = await fetch(`${url}/graphql`, init);
    await response.text();
    const names = [...response.headers.keys()];
    expect(names.filter((name) => name.startsWith('access-control-'))).toEqual([]);
  }
});

describe('GraphiQL', () => {
  const page = { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8' };

  async function open(encoding: string) {
    const { url, names } = await gatewayOver({});
    const headers = { ...page, 'accept-encoding': encoding };
    const response = await fetch(`${url}/graphql`, { headers });
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(names()).toEqual([]);
    return { html, headers: response.headers };
  }

  test('is one page, compressed or not', async () => {
    const plain = await open('identity');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(plain.html.trimStart().slice(0, 15)).toMatch(/^<!doctype html>/i);
    expect(plain.html.includes('<title>Channel gateway</title>')).toBe(true);
    for (const name of ['Dashboard', 'ConnectPages', 'DryRun']) expect(plain.html.includes(name)).toBe(true);

    const compressed = await open('gzip, deflate, br');
    expect(compressed.headers.get('content-encoding')).toBe('gzip');
    expect(compressed.html === plain.html).toBe(true);
    expect(Number(compressed.headers.get('content-length'))).toBeLessThan(plain.html.length / 3);
  });

  test('loads nothing from another host', async () => {
    const { html } = await open('gzip');
    const found = (pattern: RegExp) => [...html.matchAll(pattern)].map(([part]) => part.slice(0, 200));

    const tags = found(/<(?:script|link|img|iframe|base|object|embed|source)\b[^>]*>/gi);
    expect(tags.length).toBeGreaterThan(1);
    const foreign = /\b(?:src|href|data|srcset)\s*=\s*["']?\s*(?:https?:)?\/\//i;
    expect(tags.filter((tag) => foreign.test(tag))).toEqual([]);

    expect(found(/url\(\s*["']?(?:https?:)?\/\/|@import\s+["']?(?:url\()?https?:/gi)).toEqual([]);
    expect(found(/unpkg\.com|jsdelivr\.net|esm\.sh|cdnjs\.cloudflare\.com|fonts\.googleapis\.com/gi)).toEqual(
      [],
    );
  });

  test('leaves an operation by GET to GraphQL, also from a browser', async () => {
    const { url } = await gatewayOver({});
    const response = await fetch(`${url}/graphql?query={__typename}`, {
      headers: { accept: 'application/json, text/html', 'graphql-require-preflight': '1' },
    });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  test('is the target of the redirect from /', async () => {
    const { url } = await gatewayOver({});
    const response = await fetch(url, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql']);
  });

  test.each<Record<string, string>>([{ GRAPHIQL: 'off' }, { NODE_ENV: 'production' }])(
    'is switched off by %o',
    async (env) => {
      const { url, execute } = await gatewayOver({}, env);

      const response = await fetch(`${url}/graphql`, { headers: page });
      expect(response.headers.get('content-type')).toBe('application/json');
      expect(await response.json()).toEqual({
        errors: [
          {
            message:
              'A query by GET needs the header `graphql-require-preflight: 1`. Send the header, or use POST.',
            extensions: { code: 'BAD_REQUEST' },
          },
        ],
      });

      const root = await fetch(url, { redirect: 'manual' });
      expect([root.status, root.headers.get('location')]).toEqual([404, null]);

      const { data } = await execute('{ __typename }');
      expect(data).toEqual({ __typename: 'Query' });
    },
  );

  test('is available in production with GRAPHIQL=on', async () => {
    const { url } = await gatewayOver({}, { NODE_ENV: 'production', GRAPHIQL: 'on' });
    const response = await fetch(`${url}/graphql`, { headers: page });
    await response.arrayBuffer();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });
});

describe('introspection', () => {
  const introspection = '{ __schema { description } }';

  test.each<Record<string, string>>([{ INTROSPECTION: 'off' }, { NODE_ENV: 'production' }])(
    'is refused with %o',
    async (env) => {
      const { execute, names } = await gatewayOver({}, env);
      const { data, errors } = await execute(introspection);
      expect(data).toBeUndefined();
      expect(errors).toEqual([
        {
          message:
            'GraphQL introspection has been disabled, but the requested query contained the field "__schema".',
          locations: [{ line: 1, column: 3 }],
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
      ]);
      expect(names()).toEqual([]);
    },
  );

  test('is answered in development and with INTROSPECTION=on', async () => {
    for (const env of [{}, { NODE_ENV: 'production', INTROSPECTION: 'on' }]) {
      const { execute } = await gatewayOver({}, env as Record<string, string>);
      expect(await execute(introspection)).toMatchObject({ status: 200, data: { __schema: {} } });
    }
  });
});

test('/health/live and /health/ready make no upstream call', async () => {
  const { url, names } = await gatewayOver({}, { NODE_ENV: 'production' });
  for (const path of ['/health/live', '/health/ready', '/health/ready?verbose']) {
    const response = await fetch(url + path);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  }
  expect(names()).toEqual([]);
});

describe('an x-request-id header', () => {
  const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

  test.each([
    ['req-1', 'a word'],
    ['A.b_c:d-9', 'every allowed character'],
    ['x'.repeat(128), '128 characters'],
  ])('of $1 is returned and forwarded', async (id) => {
    const { execute, calls } = await gatewayOver({ 'GET /v1/channels/ch_1': channel() });
    const { headers } = await execute(httpChannel, undefined, { ...key, 'x-request-id': id });
    expect(headers.get('x-request-id')).toBe(id);
    expect(calls.map((call) => call.headers['x-request-id'])).toEqual([id]);
  });

  test.each([
    ['two words', 'a space'],
    ['<b>', 'a tag'],
    ['{"level":60}', 'JSON'],
    ['a,b', 'a list'],
    ['x'.repeat(129), '129 characters'],
    ['', 'no character'],
  ])('of $1 is replaced by a UUID', async (id) => {
    const { execute, calls, logged } = await gatewayOver({ 'GET /v1/channels/ch_1': status(500) });
    const { headers } = await execute(httpChannel, undefined, { ...key, 'x-request-id': id });
    const own = headers.get('x-request-id');
    expect(own).toMatch(uuid);
    expect(calls.map((call) => call.headers['x-request-id'])).toEqual([own]);
    expect(new Set(logged.map((line) => JSON.parse(line).requestId))).toEqual(new Set([own]));
  });

  test('is generated for each request', async () => {
    const { execute } = await gatewayOver({});
    const first = await execute('{ __typename }');
    const second = await execute('{ __typename }');
    expect(first.headers.get('x-request-id')).not.toBe(second.headers.get('x-request-id'));
  });
});

describe('a traceparent header', () => {
  const valid = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

  test.each([
    [valid, valid],
    ['00-4BF92F3577B34DA6A3CE929D0E0E4736-00F067AA0BA902B7-01', undefined],
    ['00-4bf92f3577b34da6-00f067aa0ba902b7-01', undefined],
    [`${valid}-more`, undefined],
    ['nonsense', undefined],
  ])('%s is forwarded as %s', async (sent, passedOn) => {
    const { execute, calls } = await gatewayOver({ 'GET /v1/channels/ch_1': channel() });
    await execute(httpChannel, undefined, { ...key, traceparent: sent });
    expect(calls.map(({ headers }) => headers.traceparent)).toEqual([passedOn]);
  });
});
