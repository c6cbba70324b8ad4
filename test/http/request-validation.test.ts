import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { channel, gatewayOver, type Script } from '../support/harness.ts';

// What is sent here no client library would send: most of it goes through a bare socket.

const script: Script = { 'GET /v1/channels/ch_1': channel() };
const query = '{"query":"{ channel(id: \\"ch_1\\") { id } }"}';
const answered = { data: { channel: { id: 'ch_1' } } };
const key = 'x-api-key: api_FAKE';

type Part = string | Buffer | number;

/**
 * Writes the parts, waiting where a number says how many milliseconds, and reads all that comes until the gateway
 * closes the connection, or until it is silent for too long.
 */
async function exchange(url: string, ...parts: Part[]): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const received: Buffer[] = [];
  const closed = new Promise<void>((resolve) => {
    socket.on('data', (chunk) => void received.push(chunk));
    // A connection that is refused in the middle of a body may be reset.
    socket.on('error', () => {}).on('close', () => resolve());
  });
  const wait = sleep(5_000, undefined, { ref: false });
  for (const part of parts) {
    if (typeof part === 'number') await Promise.race([sleep(part), closed]);
    else if (socket.writable) socket.write(part);
  }
  await Promise.race([closed, wait]);
  const answer = Buffer.concat(received).toString('latin1');
  if (!socket.closed) {
    socket.destroy();
    return `${answer}(still open)`;
  }
  return answer;
}

function request(lines: string[], body = query, first = 'POST /graphql HTTP/1.1'): string {
  const own = ['host: gateway.example', 'connection: close', 'content-type: application/json'];
  const length = `content-length: ${Buffer.byteLength(body)}`;
  return [first, ...own, length, ...lines, '', body].join('\r\n');
}

interface Answer {
  status: number;
  headers: string;
  body: string;
}

function parse(answer: string): Answer {
  const [head = '', ...rest] = answer.split('\r\n\r\n');
  const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(head) ?? [];
  const headers = head.toLowerCase();
  const body = rest.join('\r\n\r\n');
  const bytes = Buffer.from(/chunked/.test(headers) ? joined(body) : body, 'latin1');
  return { status: Number(status), headers, body: bytes.toString() };
}

/** The chunks of a body in one. */
function joined(body: string): string {
  const [, size = '0', rest = ''] = /^([0-9a-f]+)\r\n(.*)$/s.exec(body) ?? [];
  const length = Number.parseInt(size, 16);
  return length === 0 ? '' : rest.slice(0, length) + joined(rest.slice(length + 2));
}

async function ask(url: string, ...parts: Part[]): Promise<Answer> {
  return parse(await exchange(url, ...parts));
}

test('the bare request is answered, and goes upstream', async () => {
  const { url, names } = await gatewayOver(script);
  const { status, body } = await ask(url, request([key]));
  expect([status, JSON.parse(body)]).toEqual([200, answered]);
  expect(names()).toEqual(['GET /v1/channels/ch_1']);
});

const badRequest = (message: string) => ({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });

async function expectBadRequest(lines: string[], message: string) {
  const { url, names } = await gatewayOver(script);
  const { status, body } = await ask(url, request(lines));
  expect([status, JSON.parse(body)]).toEqual([400, badRequest(message)]);
  expect(names()).toEqual([]);
}

describe('a header that comes twice', () => {
  const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

  test.each([
    ['host', ['Host: other.example', key]],
    ['content-type', ['Content-Type: application/json', key]],
    ['x-api-key', [key, 'X-API-Key: api_FAKE_other']],
    ['x-api-key', [key, key]],
    ['x-access-token', ['x-access-token: acc_FAKE', 'x-access-token: acc_FAKE_other']],
    ['authorization', ['authorization: Bearer FAKE', 'AUTHORIZATION: Bearer FAKE.other']],
    ['x-organization-id', [key, 'x-organization-id: org_1', 'x-organization-id: org_2']],
    ['x-request-id', [key, 'x-request-id: req-1', 'x-request-id: req-2']],
    ['traceparent', [key, `traceparent: ${traceparent}`, `traceparent: ${traceparent}`]],
  ])('%s means nothing', async (name, lines) => {
    await expectBadRequest(lines, `The header \`${name}\` is there more than once.`);
  });

  test('content-length means nothing', async () => {
    const { url, names } = await gatewayOver(script);
    const { status } = await ask(url, request([key, 'content-length: 5']));
    expect(status).toBe(400);
    expect(names()).toEqual([]);
  });
});

describe('a header that holds what it can’t', () => {
  const names = ['x-api-key', 'x-access-token', 'authorization', 'x-organization-id', 'x-request-id'];

  test.each(names)('%s: a letter that isn’t ASCII, a tab, a delete', async (name) => {
    for (const value of ['FAKE_\u00e9', 'FAKE_\u00ff', 'FAKE\tFAKE', 'FAKE\x7f']) {
      const { url, names } = await gatewayOver(script);
      const { status, body } = await ask(url, Buffer.from(request([`${name}: ${value}`]), 'latin1'));
      expect([value, status]).toEqual([value, 400]);
      // The parser itself refuses some, without a word.
      if (body) expect(JSON.parse(body)).toEqual(badRequest(`The header \`${name}\` holds what it can’t.`));
      expect(names()).toEqual([]);
    }
  });

  test.each(names)('%s: more than 8,192 characters', async (name) => {
    await expectBadRequest([`${name}: ${'x'.repeat(8_193)}`], `The header \`${name}\` holds what it can’t.`);
  });

  test.each(names)('%s: a control character', async (name) => {
    for (const value of ['FAKE\0FAKE', 'FAKE\x01', 'FAKE\x1b[31m', 'FAKE\rFAKE']) {
      const { url, names, execute } = await gatewayOver(script);
      const { status } = await ask(url, request([`${name}: ${value}`]));
      expect(status).toBe(400);
      expect(names()).toEqual([]);
      expect(await execute('{ __typename }')).toMatchObject({ data: { __typename: 'Query' } });
    }
  });

  test('8,192 characters are a credential', async () => {
    const { url, calls } = await gatewayOver(script);
    const value = 'x'.repeat(8_192);
    const { status } = await ask(url, request([`x-api-key: ${value}`]));
    expect(status).toBe(200);
    expect(calls.map(({ headers }) => headers['x-api-key'])).toEqual([value]);
  });

  test('20 KB of headers are more than is read', async () => {
    const { url, names, execute } = await gatewayOver(script);
    for (const line of [`x-api-key: ${'x'.repeat(20_000)}`, `x-other: ${'x'.repeat(20_000)}`]) {
      expect((await ask(url, request([line]))).status).toBe(431);
    }
    expect(names()).toEqual([]);
    expect(await execute('{ __typename }')).toMatchObject({ data: { __typename: 'Query' } });
  });
});

describe('a body that isn’t plain', () => {
  test.each(['gzip', 'br', 'deflate', 'zstd', 'gzip, identity', 'x-unknown'])(
    '%s is refused',
    async (encoding) => {
      const { url, names } = await gatewayOver(script);
      const { status, headers, body } = await ask(url, request([key, `content-encoding: ${encoding}`]));
      expect(JSON.parse(body)).toEqual({
        errors: [
          {
            message: 'Send the operation uncompressed, without the header `content-encoding`.',
            extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' },
          },
        ],
      });
      expect(status).toBe(415);
      expect(headers).toContain('\r\naccept-encoding: identity');
      expect(names()).toEqual([]);
    },
  );

  test('identity is taken', async () => {
    const { url } = await gatewayOver(script);
    const { body } = await ask(url, request([key, 'content-encoding: identity']));
    expect(JSON.parse(body)).toEqual(answered);
  });
});

describe('a body that is too large', () => {
  const tooLarge = {
    errors: [
      {
        message: 'This request is longer than is taken. Ask for less at a time.',
        extensions: { code: 'PAYLOAD_TOO_LARGE' },
      },
    ],
  };
  const padded = (length: number) => `${query.slice(0, -1)}${' '.repeat(length - query.length)}}`;
  const chunked = (body: string, size = 65_536) => {
    const chunks: string[] = [];
    for (let at = 0; at < body.length; at += size) {
      const chunk = body.slice(at, at + size);
      chunks.push(`${chunk.length.toString(16)}\r\n${chunk}\r\n`);
    }
    return [...chunks, '0\r\n\r\n'];
  };
  const head = (lines: string[]) =>
    [
      'POST /graphql HTTP/1.1',
      'host: gateway.example',
      'content-type: application/json',
      key,
      ...lines,
      '',
      '',
    ].join('\r\n');

  test('1,000,000 bytes are taken, however they come', async () => {
    const { url } = await gatewayOver(script);
    const body = padded(1_000_000);
    expect(JSON.parse((await ask(url, request([key], body))).body)).toEqual(answered);
    const parts = chunked(body);
    const answer = await ask(url, head(['connection: close', 'transfer-encoding: chunked']), ...parts);
    expect(answer.status).toBe(200);
  });

  test.each<[string, (body: string) => Part[]]>([
    ['with its length', (body) => [head(['connection: close', `content-length: ${body.length}`]), body]],
    ['in chunks', (body) => [head(['connection: close', 'transfer-encoding: chunked']), ...chunked(body)]],
    [
      'in small chunks',
      (body) => [head(['connection: close', 'transfer-encoding: chunked']), ...chunked(body, 512)],
    ],
  ])('one more is refused: %s', async (_, send) => {
    const { url, names, execute } = await gatewayOver(script);
    const { status, body } = await ask(url, ...send(padded(1_000_001)));
    expect(status).toBe(413);
    expect(body).toContain(JSON.stringify(tooLarge));
    expect(names()).toEqual([]);
    expect((await execute('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });

  test('a body without end is refused before it ends', async () => {
    const { url, names } = await gatewayOver(script, { REQUEST_TIMEOUT_MS: '1500' });
    const chunk = `10000\r\n${' '.repeat(65_536)}\r\n`;
    const parts = Array.from({ length: 400 }, () => [chunk, 5]).flat();
    const { status } = await ask(url, head(['transfer-encoding: chunked']), ...parts);
    expect(status).toBe(413);
    expect(names()).toEqual([]);
  });

  test('a length that is too large needs no body to be refused', async () => {
    const { url, names } = await gatewayOver(script, { REQUEST_TIMEOUT_MS: '1500' });
    const { status } = await ask(url, head(['content-length: 10000000000']));
    expect(status).toBe(413);
    expect(names()).toEqual([]);
  });

  test('MAX_BODY_BYTES allows more, or less', async () => {
    const { execute } = await gatewayOver(script, { MAX_BODY_BYTES: '2000' });
    expect((await execute(`{ __typename } #${' '.repeat(1_000)}`)).status).toBe(200);
    expect((await execute(`{ __typename } #${' '.repeat(2_000)}`)).status).toBe(413);
  });
});

describe('a query by GET', () => {
  const target = `/graphql?query=${encodeURIComponent('{ channel(id: "ch_1") { id } }')}`;

  test.each([
    'accept: application/json',
    'accept: */*',
    'origin: https://foreign.example',
    'content-type: text/plain',
  ])('is refused where a link or form of another site could have sent it: %s', async (line) => {
    const { url, names } = await gatewayOver(script);
    const lines = ['host: gateway.example', 'connection: close', key, line];
    const { status, body } = await ask(url, [`GET ${target} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
    const message = 'Send a query by GET with the header `graphql-require-preflight: 1`, or use POST.';
    expect([status, JSON.parse(body)]).toEqual([400, badRequest(message)]);
    expect(names()).toEqual([]);
  });

  test.each<Record<string, string>>([
    { 'graphql-require-preflight': '1' },
    { 'apollo-require-preflight': 'true' },
    { 'x-apollo-operation-name': 'Any' },
    { 'content-type': 'application/json' },
  ])('is answered with %o', async (headers) => {
    const { url, names } = await gatewayOver(script);
    const response = await fetch(url + target, { headers: { 'x-api-key': 'api_FAKE', ...headers } });
    expect([response.status, await response.json()]).toEqual([200, answered]);
    expect(names()).toEqual(['GET /v1/channels/ch_1']);
  });

  test.each(['graphql-require-preflight', 'apollo-require-preflight', 'x-apollo-operation-name'])(
    'is refused where %s is empty',
    async (name) => {
      const { url, names } = await gatewayOver(script);
      const response = await fetch(url + target, { headers: { 'x-api-key': 'api_FAKE', [name]: '' } });
      expect(response.status).toBe(400);
      expect(names()).toEqual([]);
    },
  );
});

describe('a client that dawdles', () => {
  async function expectEnded(env: Record<string, string>, ...parts: Part[]) {
    const { url, names, execute } = await gatewayOver(script, env);
    const started = performance.now();
    const answer = await exchange(url, ...parts);
    expect(performance.now() - started).toBeLessThan(3_500);
    expect(answer).toMatch(/^(?:HTTP\/1\.1 408 |$)/);
    expect(answer).not.toContain('(still open)');
    expect(names()).toEqual([]);
    expect((await execute('{ __typename }')).data).toEqual({ __typename: 'Query' });
  }

  const drip = (text: string) => [...text].flatMap((letter) => [letter, 100]);

  test('over its headers is not waited for', async () => {
    const env = { HEADERS_TIMEOUT_MS: '300' };
    await expectEnded(
      env,
      'POST /graphql HTTP/1.1\r\nhost: gateway.example\r\n',
      ...drip(`x-slow: ${'x'.repeat(60)}`),
    );
  });

  test('before its first line ends is not waited for', async () => {
    await expectEnded({ HEADERS_TIMEOUT_MS: '300' }, ...drip(`POST /graphql${'x'.repeat(60)}`));
  });

  test('over its body is not waited for', async () => {
    const whole = request([key]);
    const body = whole.indexOf('{"query"');
    await expectEnded(
      { REQUEST_TIMEOUT_MS: '500' },
      whole.slice(0, body),
      ...drip(whole.slice(body, -2).padEnd(60)),
    );
  });

  test('over a chunk is not waited for', async () => {
    const head = ['POST /graphql HTTP/1.1', 'host: gateway.example', 'content-type: application/json', key];
    await expectEnded(
      { REQUEST_TIMEOUT_MS: '500' },
      [...head, 'transfer-encoding: chunked', '', 'ff', ''].join('\r\n'),
      ...drip(' '.repeat(60)),
    );
  });
});

describe('a request that two servers could read differently', () => {
  const smuggled = 'GET /smuggled HTTP/1.1\r\nhost: gateway.example\r\n\r\n';
  const head = (lines: string[]) =>
    ['POST /graphql HTTP/1.1', 'host: gateway.example', 'content-type: application/json', key, ...lines].join(
      '\r\n',
    );
  const size = query.length.toString(16);

  const refused: Record<string, string> = {
    'a length and chunks': `${head(['content-length: 6', 'transfer-encoding: chunked'])}\r\n\r\n0\r\n\r\n${smuggled}`,
    'chunks and a length': `${head(['transfer-encoding: chunked', `content-length: ${query.length}`])}\r\n\r\n0\r\n\r\n${smuggled}`,
    'two lengths': `${head(['content-length: 2', `content-length: ${query.length}`])}\r\n\r\n${query}${smuggled}`,
    'two lengths in one': `${head([`content-length: 2, ${query.length}`])}\r\n\r\n${query}${smuggled}`,
    'a signed length': `${head([`content-length: +${query.length}`])}\r\n\r\n${query}${smuggled}`,
    'a negative length': `${head(['content-length: -1'])}\r\n\r\n${query}${smuggled}`,
    'a length in hex': `${head(['content-length: 0x10'])}\r\n\r\n${query}${smuggled}`,
    'chunked, then identity': `${head(['transfer-encoding: chunked, identity'])}\r\n\r\n0\r\n\r\n${smuggled}`,
    'chunked twice': `${head(['transfer-encoding: chunked', 'transfer-encoding: identity'])}\r\n\r\n0\r\n\r\n${smuggled}`,
    'an encoding nobody knows': `${head(['transfer-encoding: xchunked'])}\r\n\r\n0\r\n\r\n${smuggled}`,
    'a space before the colon': `${head(['transfer-encoding : chunked', 'content-length: 5'])}\r\n\r\n0\r\n\r\n${smuggled}`,
    'a chunk’s size that is none': `${head(['transfer-encoding: chunked'])}\r\n\r\nzz\r\n${query}\r\n0\r\n\r\n${smuggled}`,
    'a chunk’s size that is negative': `${head(['transfer-encoding: chunked'])}\r\n\r\n-1\r\n${query}\r\n0\r\n\r\n${smuggled}`,
    'a chunk’s size with 0x': `${head(['transfer-encoding: chunked'])}\r\n\r\n0x${size}\r\n${query}\r\n0\r\n\r\n${smuggled}`,
    'a chunk’s size without end': `${head(['transfer-encoding: chunked'])}\r\n\r\n${'f'.repeat(40)}\r\n${query}\r\n0\r\n\r\n${smuggled}`,
    'a chunk shorter than its size': `${head(['transfer-encoding: chunked'])}\r\n\r\n${size}\r\n{}\r\n0\r\n\r\n${smuggled.repeat(3)}`,
    'a chunk longer than its size': `${head(['transfer-encoding: chunked'])}\r\n\r\n2\r\n${query}\r\n0\r\n\r\n${smuggled}`,
    'lines ended by LF alone': `${request([key]).replaceAll('\r\n', '\n')}${smuggled}`,
    'a header ended by CR alone': `${head(['x-one: 1\rtransfer-encoding: chunked'])}\r\n\r\n0\r\n\r\n${smuggled}`,
    'a folded header': `${head(['x-one: 1', ' transfer-encoding: chunked'])}\r\n\r\n0\r\n\r\n${smuggled}`,
    'a header without a name': `${head([': nothing'])}\r\n\r\n${smuggled}`,
    'no host': 'POST /graphql HTTP/1.1\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}',
    'another protocol': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    'no protocol': 'GET /graphql\r\n\r\n',
    'a TLS greeting': '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  };

  test.each(Object.entries(refused))('%s', async (_, bytes) => {
    const { url, names, execute, logged } = await gatewayOver(script, {
      REQUEST_TIMEOUT_MS: '1000',
      HEADERS_TIMEOUT_MS: '1000',
    });
    const answer = await exchange(url, Buffer.from(bytes, 'latin1'));
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
    expect(answer).not.toContain('(still open)');
    expect(names()).toEqual([]);
    expect(logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
    expect((await execute('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });

  test.each([
    'http://gateway.example/graphql',
    'https://other.example/graphql',
    '//gateway.example/graphql',
    '///graphql',
    '/\\graphql',
    '/graphql;x',
    '/./graphql',
    '/%67raphql',
    '/graphql%00',
    'graphql',
    '*',
    'gateway.example:443',
    '/graphql#fragment',
    '/graphql?query=%',
    '/graphql?query=%FF%FE&variables=%7B',
    `/${'x'.repeat(15_000)}`,
  ])('the target %s fails nothing', async (target) => {
    const { url, execute, logged } = await gatewayOver(script);
    for (const method of ['POST', 'GET', 'OPTIONS', 'CONNECT', 'DELETE']) {
      const lines = [key, 'graphql-require-preflight: 1'];
      const answer = await exchange(url, request(lines, query, `${method} ${target} HTTP/1.1`));
      expect(answer).not.toMatch(/^HTTP\/1\.1 5/);
      expect(answer).not.toMatch(/TypeError|node_modules|\n\s+at /);
    }
    expect(logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
    expect((await execute('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });

  test.each(['variables', 'extensions'])('%s that are no JSON in a URL are said to be', async (name) => {
    const { url } = await gatewayOver(script);
    const answer = await fetch(`${url}/graphql?query=%7B__typename%7D&${name}=%7B`, {
      headers: { 'graphql-require-preflight': '1' },
    });
    expect([answer.status, await answer.json()]).toEqual([
      400,
      {
        errors: [
          {
            message: `The parameter \`${name}\` in the URL is no JSON.`,
            extensions: { code: 'BAD_REQUEST' },
          },
        ],
      },
    ]);
  });

  test('an upgrade is not made', async () => {
    const { url, execute } = await gatewayOver(script);
    const lines = ['host: gateway.example', 'connection: close, upgrade', 'upgrade: websocket'];
    for (const path of ['/graphql', '/elsewhere']) {
      const { status } = await ask(url, [`GET ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
      expect([400, 404]).toContain(status);
    }
    expect((await execute('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });
});

const json = { 'content-type': 'application/json', 'x-api-key': 'api_FAKE' };
const post = (url: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, { method: 'POST', headers: { ...json, ...headers }, body });

describe('what every answer says to a browser', () => {
  const requests: [string, number, string, RequestInit?][] = [
    ['health', 200, '/health/live'],
    ['readiness', 200, '/health/ready'],
    ['an answer', 200, '/graphql', { method: 'POST', headers: json, body: query }],
    [
      'a wrong operation',
      400,
      '/graphql',
      { method: 'POST', headers: json, body: '{"query":"{ nothing }"}' },
    ],
    ['an operation that is refused', 400, '/graphql', { method: 'POST', headers: json, body: '{}' }],
    [
      'an operation without a credential',
      401,
      '/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: query,
      },
    ],
    ['no JSON', 400, '/graphql', { method: 'POST', headers: json, body: '{' }],
    ['another media type', 415, '/graphql', { method: 'POST', body: query }],
    [
      'a body that is too large',
      413,
      '/graphql',
      { method: 'POST', headers: json, body: ' '.repeat(1_000_001) },
    ],
    ['another method', 405, '/graphql', { method: 'DELETE' }],
    ['a query by GET', 400, '/graphql?query=%7B__typename%7D'],
    ['nothing there', 404, '/elsewhere'],
    ['the way to the playground', 302, '/', { redirect: 'manual' }],
  ];

  test.each(requests)('%s: %i', async (_, status, path, init = {}) => {
    const { url } = await gatewayOver(script);
    // Errors of the operation keep their status where the client knows GraphQL’s own media type.
    const headers = { accept: 'application/graphql-response+json', ...Object(init.headers) };
    const response = await fetch(url + path, { ...init, headers });
    await response.text();
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    expect(response.headers.get('x-powered-by')).toBeNull();
    expect(response.headers.get('server')).toBeNull();
  });

  test('the playground: the same, but that the browser may keep it', async () => {
    const { url } = await gatewayOver(script);
    const response = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });
    await response.text();
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cache-control': 'private, max-age=3600',
    });
  });
});

describe('other origins', () => {
  const preflight = (origin: string) => ({
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-api-key',
    },
  });
  const operation = (origin: string) => ({ method: 'POST', headers: { ...json, origin }, body: query });

  /** The headers by which a browser lets a page read the answer. */
  async function allowed(url: string, init: RequestInit, path = '/graphql') {
    const response = await fetch(url + path, init);
    await response.text();
    return Object.fromEntries([...response.headers].filter(([name]) => name.startsWith('access-control-')));
  }

  const strangers = [
    'https://app.example.evil.com',
    'https://evil-app.example',
    'https://app.example:8443',
    'http://app.example',
    'https://APP.example',
    'https://app.example/',
    'https://sub.app.example',
    'null',
    '*',
    '',
  ];

  test.each([...strangers, 'https://app.example'])(
    'may do nothing where none is listed: %s',
    async (origin) => {
      const { url } = await gatewayOver(script);
      for (const init of [preflight(origin), operation(origin)]) expect(await allowed(url, init)).toEqual({});
    },
  );

  const env = { CORS_ORIGINS: 'https://app.example, http://localhost:3000' };

  test.each(['https://app.example', 'http://localhost:3000'])(
    'may read where they are listed: %s',
    async (origin) => {
      const { url, names } = await gatewayOver(script, env);
      expect(await allowed(url, preflight(origin))).toMatchObject({
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
        'access-control-allow-methods': expect.stringContaining('POST'),
        'access-control-allow-headers': expect.stringContaining('x-api-key'),
      });
      expect(names()).toEqual([]);
      expect(await allowed(url, operation(origin))).toMatchObject({
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
      });
      expect(names()).toEqual(['GET /v1/channels/ch_1']);
    },
  );

  test.each(strangers)('may read nothing where others are listed: %s', async (origin) => {
    const { url } = await gatewayOver(script, env);
    for (const init of [preflight(origin), operation(origin)]) {
      const { 'access-control-allow-origin': readable } = await allowed(url, init);
      expect(['*', origin]).not.toContain(readable);
    }
  });

  test('may read nothing but the graph', async () => {
    const { url } = await gatewayOver(script, env);
    for (const path of ['/health/live', '/elsewhere', '/']) {
      const init = { headers: { origin: 'https://app.example' }, redirect: 'manual' } as const;
      expect(await allowed(url, init, path)).toEqual({});
    }
  });

  test('caches keep the answers to different origins apart', async () => {
    const { url } = await gatewayOver(script, env);
    const response = await fetch(`${url}/graphql`, operation('https://app.example'));
    expect(response.headers.get('vary')?.toLowerCase()).toContain('origin');
  });
});

describe('the parameters', () => {
  test.each([
    ['a list of operations', `[${query}]`],
    ['many of them', `[${Array(100).fill(query).join()}]`],
    ['an empty list', '[]'],
    ['a text', '"{ __typename }"'],
    ['a number', '42'],
    ['null', 'null'],
    ['nothing', ''],
    ['no query', '{"variables":{}}'],
    ['a query that is none', '{"query":{"kind":"Document"}}'],
    ['a parameter nobody knows', `${query.slice(0, -1)},"extra":1}`],
    ['variables as a list', `${query.slice(0, -1)},"variables":[]}`],
    ['variables as a text', `${query.slice(0, -1)},"variables":"{}"}`],
    ['a name that is none', `${query.slice(0, -1)},"operationName":1}`],
    ['extensions as a text', `${query.slice(0, -1)},"extensions":"x"}`],
  ])('%s is refused', async (_, body) => {
    const { url, names, logged } = await gatewayOver(script);
    const response = await post(url, body, { accept: 'application/graphql-response+json' });
    const text = await response.text();
    expect(response.status).toBe(400);
    expect(JSON.parse(text)).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: expect.any(String) } }],
    });
    expect(text).not.toMatch(/INTERNAL|node_modules|TypeError|\bat /);
    expect(text.length).toBeLessThan(400);
    expect(names()).toEqual([]);
    expect(logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
  });

  const teams = 'query ($id: ID!) { channel(id: $id) { id } }';
  const entities = 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }';

  test.each([
    ['above what JSON keeps exactly', teams, '{"id":9007199254740993}'],
    ['below it', teams, '{"id":-9007199254740993}'],
    ['with twenty digits', teams, '{"id":12345678901234567890}'],
    ['without end', teams, '{"id":1e400}'],
    ['within a list', entities, '{"r":[{"__typename":"Channel","id":9007199254740993}]}'],
    ['within an object', entities, '{"r":[{"__typename":"Channel","id":"ch_1","more":{"deep":[1e400]}}]}'],
    ['that nothing asks for', teams, '{"id":"ch_1","unused":1e400}'],
  ])('a number %s is refused', async (_, document, variables) => {
    const { url, names } = await gatewayOver(script);
    const response = await post(url, `{"query":${JSON.stringify(document)},"variables":${variables}}`);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'A number in the variables is too large to be kept exactly. Send it as a string.',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
    expect(names()).toEqual([]);
  });

  test('the largest exact number is an id', async () => {
    const { url, names } = await gatewayOver({ 'GET /v1/channels/9007199254740991': channel() });
    const response = await post(
      url,
      `{"query":${JSON.stringify(teams)},"variables":{"id":9007199254740991}}`,
    );
    expect(await response.json()).toEqual(answered);
    expect(names()).toEqual(['GET /v1/channels/9007199254740991']);
  });

  describe('with names that JavaScript knows', () => {
    const update =
      'mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { ... on UpdateChannelPayload { channel { id } } } }';
    const poison = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

    test.each(poison)('%s among the variables is harmless', async (name) => {
      const { url, calls } = await gatewayOver({ ...script, 'PUT /v1/channels/ch_1': channel() });
      const value = '{"polluted":"yes","prototype":{"polluted":"yes"},"isActive":false}';
      const beside = await post(url, `${query.slice(0, -1)},"variables":{"${name}":${value}}}`);
      expect(await beside.json()).toEqual(answered);
      const input = `{"id":"ch_1","name":"New","${name}":${value}}`;
      const within = await post(url, `{"query":${JSON.stringify(update)},"variables":{"input":${input}}}`);
      const { data, errors } = (await within.json()) as { data?: unknown; errors?: { extensions: object }[] };
      if (errors) expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT' }]);
      else expect(data).toEqual({ updateChannel: { channel: { id: 'ch_1' } } });
      const bodies = calls.filter((call) => call.name.startsWith('PUT')).map(({ body }) => body);
      expect(bodies).toEqual(errors ? [] : [{ name: 'New' }]);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    });

    test.each(poison)('%s is no operation, fragment or type', async (name) => {
      const { url, names } = await gatewayOver(script);
      const bodies = [
        { query: '{ __typename }', operationName: name },
        { query: `{ ...${name} }` },
        { query: `{ ... on ${name} { id } }` },
        { query: `{ ${name} }` },
        { query: entities, variables: { r: [{ __typename: name, id: 'x' }] } },
      ];
      for (const body of bodies) {
        const response = await post(url, JSON.stringify(body));
        const text = await response.text();
        expect(JSON.parse(text).errors).toHaveLength(1);
        expect(text).not.toContain('INTERNAL_SERVER_ERROR');
      }
      expect(names()).toEqual([]);
    });
  });
});

describe('more at once than the gateway takes', () => {
  const overloaded = {
    errors: [
      {
        message: 'The gateway has more to do than it can. Try again in a moment.',
        extensions: { code: 'OVERLOADED' },
      },
    ],
  };

  test('is turned away at once, while the others are finished', async () => {
    const waiting: (() => void)[] = [];
    const both = Promise.withResolvers<void>();
    const slow: Script = {
      'GET /v1/channels/ch_1': (response) => {
        waiting.push(() => response.end(JSON.stringify(channel())));
        if (waiting.length === 2) both.resolve();
      },
    };
    const { url, names } = await gatewayOver(slow, { MAX_REQUESTS: '2' });
    const taken = [post(url, query), post(url, query)];
    await both.promise;

    const started = performance.now();
    const third = await post(url, query);
    expect([third.status, await third.json()]).toEqual([503, overloaded]);
    expect(third.headers.get('retry-after')).toBe('1');
    expect(performance.now() - started).toBeLessThan(500);

    const health = await fetch(`${url}/health/live`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);

    for (const answer of waiting) answer();
    for (const response of await Promise.all(taken)) {
      expect([response.status, await response.json()]).toEqual([200, answered]);
    }
    expect(names()).toEqual(Array(2).fill('GET /v1/channels/ch_1'));

    const afterwards = await post(url, '{"query":"{ __typename }"}');
    expect([afterwards.status, await afterwards.json()]).toEqual([200, { data: { __typename: 'Query' } }]);
  });

  test('counts no client that has left', async () => {
    const { url } = await gatewayOver({ 'GET /v1/channels/ch_1': () => {} }, { MAX_REQUESTS: '2' });
    for (let round = 0; round < 5; round += 1) {
      const client = new AbortController();
      const left = fetch(`${url}/graphql`, {
        method: 'POST',
        headers: json,
        body: query,
        signal: client.signal,
      });
      await sleep(30);
      client.abort();
      await expect(left).rejects.toThrow('aborted');
    }
    await expect
      .poll(async () => (await post(url, '{"query":"{ __typename }"}')).status, { timeout: 2_000 })
      .toBe(200);
  });
});
