import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { type Answer, channel, gatewayOver, startGateway, status } from '../support/harness.ts';

const faultyChannel = graphql(`
  query FaultyChannel {
    channel(id: "ch_1") {
      id
    }
  }
`);

const faultyCredentials = graphql(`
  query FaultyCredentials {
    channels {
      nodes {
        credential {
          id
        }
      }
    }
  }
`);

const faultyList = graphql(`
  query FaultyList {
    channels {
      totalCount
    }
  }
`);

const faultyDelete = graphql(`
  mutation FaultyDelete {
    deleteChannel(input: { id: "ch_1" }) {
      __typename
    }
  }
`);

interface Fault {
  answer: Answer;
  /** The error that the client gets, without its path and location. */
  error: { message: string; extensions: Record<string, unknown> };
  /** The upstream status in the log, where there is one. */
  logged?: number;
}

const createError = (code: string, message: string, rest: object = {}) => ({
  message,
  extensions: { code, ...rest },
});
const unavailable = createError(
  'UPSTREAM_UNAVAILABLE',
  'The channel API is unreachable. Try again in a moment.',
);
const timeout = createError(
  'UPSTREAM_TIMEOUT',
  'The channel API did not answer in time. Try again, or request less data.',
);
const failed = createError('UPSTREAM_ERROR', 'The channel API failed. Try again in a moment.');
const malformed = createError(
  'UPSTREAM_INVALID_RESPONSE',
  'The channel API sent a response that breaks its contract. The operator finds the details in the log.',
);
const rateLimited = (retryAfter?: number) =>
  createError(
    'RATE_LIMITED',
    'The channel API limits how often it may be called. Wait, then try again.',
    retryAfter === undefined ? {} : { retryAfter },
  );
const unauthenticated = createError(
  'UNAUTHENTICATED',
  'The channel API does not accept this credential. Log in again.',
);
const forbidden = createError(
  'FORBIDDEN',
  'This credential lacks the permission, or belongs to another organization. Use another credential.',
);

// Every upstream text below contains it, so that a test sees whether any of it is passed on.
const leak = 'FAKE_upstream_text';
const html = `<html><head><title>${leak}</title></head></html>`;

const page = (code: number) => status(code, html, { 'content-type': 'text/html' });
const refusal = (http: number, code: number) => status(http, { code, message: leak });

function drip(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
}

function pour(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const chunk = `"${leak}",`.repeat(100);
  const more = () => {
    while (response.write(chunk));
  };
  response.write('[');
  response.on('drain', more);
  more();
}

const faults: Record<string, Fault> = {
  'a reset before the response': {
    answer: (response) => void response.socket?.resetAndDestroy(),
    error: unavailable,
  },
  'a close before the response': { answer: (response) => void response.destroy(), error: unavailable },
  'a reset in the middle of the body': {
    answer: (response) => {
      response.writeHead(200, { 'content-length': '1000' }).write(`{"id": "${leak}`, () => {
        response.socket?.resetAndDestroy();
      });
    },
    error: unavailable,
  },
  'a close in the middle of a chunked body': {
    answer: (response) => void response.writeHead(200).write('{"id":', () => response.destroy()),
    error: unavailable,
  },
  'no response': { answer: () => {}, error: timeout },
  'an incomplete body': {
    answer: (response) => void response.writeHead(200).write(`{"id": "${leak}`),
    error: timeout,
  },
  'a body that arrives byte by byte': { answer: drip, error: timeout },
  '500': { answer: refusal(500, 99999), error: failed, logged: 500 },
  '500 as HTML': { answer: page(500), error: failed, logged: 500 },
  '502': { answer: page(502), error: unavailable, logged: 502 },
  '503': { answer: page(503), error: unavailable, logged: 503 },
  '504': { answer: page(504), error: unavailable, logged: 504 },
  '429': { answer: refusal(429, 429), error: rateLimited(), logged: 429 },
  '429 with Retry-After in seconds': {
    answer: status(429, html, { 'retry-after': '7' }),
    error: rateLimited(7),
    logged: 429,
  },
  '429 with Retry-After as a date': {
    answer: status(429, html, { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }),
    error: rateLimited(0),
    logged: 429,
  },
  '429 with an invalid Retry-After': {
    answer: status(429, html, { 'retry-after': leak }),
    error: rateLimited(),
    logged: 429,
  },
  '401': { answer: refusal(401, 40001), error: unauthenticated, logged: 401 },
  '403': { answer: refusal(403, 40003), error: forbidden, logged: 403 },
  '403 as HTML': { answer: page(403), error: forbidden, logged: 403 },
  'a rejection inside a 200': {
    answer: { success: false, code: 40003, message: leak },
    error: forbidden,
    logged: 200,
  },
  'a failure inside a 200': { answer: { success: false, message: leak }, error: failed, logged: 200 },
  'HTML with 200': { answer: page(200), error: malformed, logged: 200 },
  'an empty body': { answer: status(200), error: malformed },
  '204': { answer: (response) => void response.writeHead(204).end(), error: malformed },
  'invalid JSON': { answer: status(200, `{"id": "${leak}"`), error: malformed, logged: 200 },
  'an array instead of an object': { answer: [{ id: leak }], error: malformed },
  'a number': { answer: status(200, '42'), error: malformed },
  'a text': { answer: status(200, JSON.stringify(leak)), error: malformed },
  null: { answer: status(200, 'null'), error: malformed },
  'an object without an id': { answer: { name: leak }, error: malformed },
  'a redirect': {
    answer: status(302, html, { location: '/channel-service/v1/channels/elsewhere' }),
    error: malformed,
    logged: 302,
  },
  'a redirect to another host': {
    answer: status(307, html, { location: 'http://nonexistent.invalid/' }),
    error: malformed,
    logged: 307,
  },
  'a body over the size limit': { answer: { id: 'x'.repeat(5000) }, error: malformed },
  'an endless body': { answer: pour, error: malformed },
};

const env = { UPSTREAM_TIMEOUT_MS: '300', UPSTREAM_MAX_RESPONSE_BYTES: '4096' };
const credential = { 'x-api-key': 'api_FAKE_key', 'x-request-id': 'req-fault' };
const table = Object.entries(faults).map(([name, fault]) => ({ name, ...fault }));

/** Expects no upstream text and no internals of the gateway. */
function expectNothingLeaks(answer: object) {
  expect(JSON.stringify(answer)).not.toMatch(
    new RegExp(
      `${leak}|127\\.0\\.0\\.1|localhost|channel-service|/v1/|node_modules|\\.ts:|undici|ECONN|ENOT`,
    ),
  );
}

/** Returns the warnings and errors of the log. */
function logLines(logged: string[]) {
  return logged
    .map((line): Record<string, unknown> => JSON.parse(line))
    .filter(({ level }) => Number(level) >= 40);
}

/** A read is attempted three times where the channel API is unavailable, and once where it has answered. */
function countAttempts({ extensions }: { extensions: Record<string, unknown> }): number {
  return extensions.code === 'UPSTREAM_UNAVAILABLE' ? 3 : 1;
}

describe('a nullable field is null and has an error', () => {
  test.each(table)('$name', async ({ answer, error, logged: statusLogged }) => {
    const gateway = await gatewayOver({ 'GET /v1/channels/ch_1': answer }, env);
    const start = performance.now();

    const { headers, ...rest } = await gateway.execute(faultyChannel, undefined, credential);

    expect(performance.now() - start).toBeLessThan(1_500);
    expect(rest).toEqual({
      status: 200,
      data: { channel: null },
      errors: [{ ...error, path: ['channel'], locations: [{ line: 2, column: 3 }] }],
    });
    expectNothingLeaks([...headers, rest]);
    expect(gateway.names()).toEqual(Array(countAttempts(error)).fill('GET /v1/channels/ch_1'));
    expect(logLines(gateway.logged)).toEqual([
      expect.objectContaining({
        level: 40,
        requestId: 'req-fault',
        code: error.extensions.code,
        path: 'channel',
        call: 'GET /v1/channels/ch_1',
        ...(statusLogged && { status: statusLogged }),
      }),
    ]);
    expect(gateway.logged.join('')).not.toContain('api_FAKE_key');
  });
});

describe('a failure of one item leaves the other items of its list', () => {
  test.each(table)('$name', async ({ answer, error, logged: statusLogged }) => {
    const channels = [1, 2, 3].map((i) =>
      channel({ id: `ch_${i}`, credential_id: `cred_${i}`, created_at: `2025-06-${20 - i}T00:00:00Z` }),
    );
    const gateway = await gatewayOver(
      {
        'GET /v1/channels': channels,
        'GET /v1/channels/credentials/cred_1': { _id: 'cred_1' },
        'GET /v1/channels/credentials/cred_2': answer,
        'GET /v1/channels/credentials/cred_3': { _id: 'cred_3' },
      },
      env,
    );

    const { headers, ...rest } = await gateway.execute(faultyCredentials, undefined, credential);

    expect(rest).toEqual({
      status: 200,
      data: {
        channels: {
          nodes: [{ credential: { id: 'cred_1' } }, { credential: null }, { credential: { id: 'cred_3' } }],
        },
      },
      errors: [
        { ...error, path: ['channels', 'nodes', 1, 'credential'], locations: [{ line: 4, column: 7 }] },
      ],
    });
    expectNothingLeaks([...headers, rest]);
    expect(gateway.names().toSorted()).toEqual([
      'GET /v1/channels',
      'GET /v1/channels/credentials/cred_1',
      ...Array(countAttempts(error)).fill('GET /v1/channels/credentials/cred_2'),
      'GET /v1/channels/credentials/cred_3',
    ]);
    expect(logLines(gateway.logged)).toEqual([
      expect.objectContaining({
        requestId: 'req-fault',
        path: 'channels.nodes.1.credential',
        call: 'GET /v1/channels/credentials/cred_2',
        ...(statusLogged && { status: statusLogged }),
      }),
    ]);
  });
});

describe('a list', () => {
  test.each<[string, Answer]>([
    ['an object', { id: leak }],
    ['an object inside `data`', { data: { id: leak } }],
    ['a number', status(200, '42')],
    ['null', status(200, 'null')],
    ['an empty body', status(200)],
    ['HTML with 200', page(200)],
  ])('is an invalid response where it is %s', async (_, answer) => {
    const gateway = await gatewayOver({ 'GET /v1/channels': answer });

    const { headers, ...rest } = await gateway.execute(faultyList, undefined, credential);

    expect(rest).toEqual({
      status: 200,
      data: null,
      errors: [{ ...malformed, path: ['channels'], locations: [{ line: 2, column: 3 }] }],
    });
    expectNothingLeaks([...headers, rest]);
    expect(gateway.names()).toEqual(['GET /v1/channels']);
    expect(logLines(gateway.logged)).toEqual([
      expect.objectContaining({ level: 40, requestId: 'req-fault', call: 'GET /v1/channels' }),
    ]);
  });

  test('leaves out invalid items and keeps the others', async () => {
    const items = [channel(), null, 42, [], { name: leak }, channel({ id: 'ch_2' })];
    const { execute, logged } = await gatewayOver({ 'GET /v1/channels': items });
    const { data, errors } = await execute('{ channels { nodes { id } unreadableCount } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ channels: { nodes: [{ id: 'ch_2' }, { id: 'ch_1' }], unreadableCount: 4 } });
    expect(logLines(logged)).toHaveLength(1);
    expect(logged.join('')).not.toContain(leak);
  });
});

describe('UPSTREAM_UNAVAILABLE is returned without the address of the channel API', () => {
  test.each([
    // No unprivileged process can listen on port 1.
    ['a refused connection', 'http://127.0.0.1:1/channel-service'],
    // A label of more than 63 characters is invalid, so that no nameserver is queried.
    ['a name that does not exist', `http://${'nonexistent'.repeat(6)}.invalid/channel-service`],
  ])('after %s', async (_, url) => {
    const gateway = await startGateway(url);

    const one = await gateway.execute(faultyChannel, undefined, credential);
    expect(one).toEqual({
      status: 200,
      headers: one.headers,
      data: { channel: null },
      errors: [{ ...unavailable, path: ['channel'], locations: [{ line: 2, column: 3 }] }],
    });
    const list = await gateway.execute(faultyCredentials, undefined, credential);
    expect(list).toEqual({
      status: 200,
      headers: list.headers,
      data: null,
      errors: [{ ...unavailable, path: ['channels'], locations: [{ line: 2, column: 3 }] }],
    });
    expectNothingLeaks([one, list, ...one.headers, ...list.headers]);
    expect(JSON.stringify([one, list])).not.toContain('nonexistent');
    expect(logLines(gateway.logged)).toEqual(
      ['GET /v1/channels/ch_1', 'GET /v1/channels'].map((call) =>
        expect.objectContaining({ level: 40, requestId: 'req-fault', call }),
      ),
    );
  });
});

test('a 404 for a nullable object is null without an error', async () => {
  const { execute, logged } = await gatewayOver({});
  const { headers: _, ...rest } = await execute(faultyChannel);
  expect(rest).toEqual({ status: 200, data: { channel: null } });
  expect(logLines(logged)).toEqual([]);
});

describe('a failed write is sent once', () => {
  const unanswered = ['a reset before the response', 'no response', '500', '502', '503', '429', 'a redirect'];

  test.each(table.filter(({ name }) => unanswered.includes(name)))('$name', async ({ answer, error }) => {
    const { execute, names } = await gatewayOver({ 'DELETE /v1/channels/ch_1': answer }, env);
    const { headers, ...rest } = await execute(faultyDelete, undefined, credential);
    expect(rest).toEqual({
      status: 200,
      data: null,
      errors: [{ ...error, path: ['deleteChannel'], locations: [{ line: 2, column: 3 }] }],
    });
    expectNothingLeaks([...headers, rest]);
    await sleep(100);
    expect(names()).toEqual(['DELETE /v1/channels/ch_1']);
  });
});

describe('a client that disconnects', () => {
  test.each([
    ['before the response', () => {}],
    ['in the middle of the body', (response: ServerResponse) => void response.writeHead(200).write('{"id":')],
  ])('aborts the upstream call: %s', async (_, begin) => {
    const arrived = Promise.withResolvers<void>();
    const ended = Promise.withResolvers<{ answered: boolean }>();
    const { url } = await gatewayOver({
      'GET /v1/channels/ch_1': (response) => {
        response.on('close', () => ended.resolve({ answered: response.writableEnded }));
        begin(response);
        arrived.resolve();
      },
    });
    const client = new AbortController();
    const response = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...credential },
      body: '{"query":"{ channel(id: \\"ch_1\\") { id } }"}',
      signal: client.signal,
    });
    await arrived.promise;

    client.abort();

    await expect(response).rejects.toThrow('aborted');
    const timeout = sleep(1_000, 'still active after a second', { ref: false });
    expect(await Promise.race([ended.promise, timeout])).toEqual({ answered: false });
  });

  test('does not affect another client', async () => {
    const arrived = Promise.withResolvers<void>();
    const { url, execute } = await gatewayOver({
      'GET /v1/channels/ch_1': (response, { headers }) => {
        arrived.resolve();
        if (headers['x-api-key'] === 'api_FAKE_stays') {
          setTimeout(() => response.end(JSON.stringify(channel())), 100);
        }
      },
    });
    const client = new AbortController();
    const aborted = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': 'api_FAKE_leaves' },
      body: '{"query":"{ channel(id: \\"ch_1\\") { id } }"}',
      signal: client.signal,
    });
    const stays = execute(faultyChannel, undefined, { 'x-api-key': 'api_FAKE_stays' });
    await arrived.promise;
    client.abort();
    await expect(aborted).rejects.toThrow('aborted');
    expect((await stays).data).toEqual({ channel: { id: 'ch_1' } });
  });
});
