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
  /** What the client is told, beside where. */
  told: { message: string; extensions: Record<string, unknown> };
  /** The upstream’s HTTP status as it is logged, where there is one. */
  logged?: number;
}

const told = (code: string, message: string, rest: object = {}) => ({
  message,
  extensions: { code, ...rest },
});
const unavailable = told('UPSTREAM_UNAVAILABLE', 'The channel API is unreachable. Try again in a moment.');
const timeout = told(
  'UPSTREAM_TIMEOUT',
  'The channel API did not answer in time. Try again, or request less data.',
);
const failed = told('UPSTREAM_ERROR', 'The channel API failed. Try again in a moment.');
const malformed = told(
  'UPSTREAM_INVALID_RESPONSE',
  'The channel API sent a response that breaks its contract. The operator finds the details in the log.',
);
const rateLimited = (retryAfter?: number) =>
  told(
    'RATE_LIMITED',
    'The channel API limits how often it may be called. Wait, then try again.',
    retryAfter === undefined ? {} : { retryAfter },
  );
const unauthenticated = told(
  'UNAUTHENTICATED',
  'The channel API does not accept this credential. Log in again.',
);
const forbidden = told('FORBIDDEN', 'This credential lacks the permission, or belongs to another organization. Use another credential.');

// In every upstream text below, so that none of it can be passed on unseen.
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
  'a reset before the answer': {
    answer: (response) => void response.socket?.resetAndDestroy(),
    told: unavailable,
  },
  'an end before the answer': { answer: (response) => void response.destroy(), told: unavailable },
  'a reset in the middle of the body': {
    answer: (response) => {
      response.writeHead(200, { 'content-length': '1000' }).write(`{"id": "${leak}`, () => {
        response.socket?.resetAndDestroy();
      });
    },
    told: unavailable,
  },
  'an end in the middle of a chunked body': {
    answer: (response) => void response.writeHead(200).write('{"id":', () => response.destroy()),
    told: unavailable,
  },
  'no answer': { answer: () => {}, told: timeout },
  'no end to the body': {
    answer: (response) => void response.writeHead(200).write(`{"id": "${leak}`),
    told: timeout,
  },
  'a slow drip': { answer: drip, told: timeout },
  '500': { answer: refusal(500, 99999), told: failed, logged: 500 },
  '500 as HTML': { answer: page(500), told: failed, logged: 500 },
  '502': { answer: page(502), told: unavailable, logged: 502 },
  '503': { answer: page(503), told: unavailable, logged: 503 },
  '504': { answer: page(504), told: unavailable, logged: 504 },
  '429': { answer: refusal(429, 429), told: rateLimited(), logged: 429 },
  '429 with seconds to wait': {
    answer: status(429, html, { 'retry-after': '7' }),
    told: rateLimited(7),
    logged: 429,
  },
  '429 with a date to wait for': {
    answer: status(429, html, { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }),
    told: rateLimited(0),
    logged: 429,
  },
  '429 with nonsense to wait for': {
    answer: status(429, html, { 'retry-after': leak }),
    told: rateLimited(),
    logged: 429,
  },
  '401': { answer: refusal(401, 40001), told: unauthenticated, logged: 401 },
  '403': { answer: refusal(403, 40003), told: forbidden, logged: 403 },
  '403 as HTML': { answer: page(403), told: forbidden, logged: 403 },
  'a refusal inside a 200': {
    answer: { success: false, code: 40003, message: leak },
    told: forbidden,
    logged: 200,
  },
  'a failure inside a 200': { answer: { success: false, message: leak }, told: failed, logged: 200 },
  'HTML with 200': { answer: page(200), told: malformed, logged: 200 },
  'an empty body': { answer: status(200), told: malformed },
  '204': { answer: (response) => void response.writeHead(204).end(), told: malformed },
  'invalid JSON': { answer: status(200, `{"id": "${leak}"`), told: malformed, logged: 200 },
  'an array for an object': { answer: [{ id: leak }], told: malformed },
  'a number': { answer: status(200, '42'), told: malformed },
  'a text': { answer: status(200, JSON.stringify(leak)), told: malformed },
  null: { answer: status(200, 'null'), told: malformed },
  'an object without an id': { answer: { name: leak }, told: malformed },
  'a redirect': {
    answer: status(302, html, { location: '/channel-service/v1/channels/elsewhere' }),
    told: malformed,
    logged: 302,
  },
  'a redirect to another host': {
    answer: status(307, html, { location: 'http://nonexistent.invalid/' }),
    told: malformed,
    logged: 307,
  },
  'a body that is too long': { answer: { id: 'x'.repeat(5000) }, told: malformed },
  'a body without end': { answer: pour, told: malformed },
};

const env = { UPSTREAM_TIMEOUT_MS: '300', UPSTREAM_MAX_RESPONSE_BYTES: '4096' };
const credential = { 'x-api-key': 'api_FAKE_key', 'x-request-id': 'req-fault' };
const table = Object.entries(faults).map(([name, fault]) => ({ name, ...fault }));

/** Nothing of the upstream’s, nor of the code’s insides. */
function expectNothingLeaks(answer: object) {
  expect(JSON.stringify(answer)).not.toMatch(
    new RegExp(
      `${leak}|127\\.0\\.0\\.1|localhost|channel-service|/v1/|node_modules|\\.ts:|undici|ECONN|ENOT`,
    ),
  );
}

/** What warns: what is written about every request is another matter. */
function logLines(logged: string[]) {
  return logged
    .map((line): Record<string, unknown> => JSON.parse(line))
    .filter(({ level }) => Number(level) >= 40);
}

/** A read is tried three times where the channel API is out of reach, and once where it has answered. */
function attempts({ extensions }: { extensions: Record<string, unknown> }): number {
  return extensions.code === 'UPSTREAM_UNAVAILABLE' ? 3 : 1;
}

describe('a field that can be null', () => {
  test.each(table)('$name', async ({ answer, told, logged: statusLogged }) => {
    const gateway = await gatewayOver({ 'GET /v1/channels/ch_1': answer }, env);
    const start = performance.now();

    const { headers, ...rest } = await gateway.execute(faultyChannel, undefined, credential);

    expect(performance.now() - start).toBeLessThan(1_500);
    expect(rest).toEqual({
      status: 200,
      data: { channel: null },
      errors: [{ ...told, path: ['channel'], locations: [{ line: 2, column: 3 }] }],
    });
    expectNothingLeaks([...headers, rest]);
    expect(gateway.names()).toEqual(Array(attempts(told)).fill('GET /v1/channels/ch_1'));
    expect(logLines(gateway.logged)).toEqual([
      expect.objectContaining({
        level: 40,
        requestId: 'req-fault',
        code: told.extensions.code,
        path: 'channel',
        call: 'GET /v1/channels/ch_1',
        ...(statusLogged && { status: statusLogged }),
      }),
    ]);
    expect(gateway.logged.join('')).not.toContain('api_FAKE_key');
  });
});

describe('one item of a list', () => {
  test.each(table)('$name', async ({ answer, told, logged: statusLogged }) => {
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
        { ...told, path: ['channels', 'nodes', 1, 'credential'], locations: [{ line: 4, column: 7 }] },
      ],
    });
    expectNothingLeaks([...headers, rest]);
    expect(gateway.names().toSorted()).toEqual([
      'GET /v1/channels',
      'GET /v1/channels/credentials/cred_1',
      ...Array(attempts(told)).fill('GET /v1/channels/credentials/cred_2'),
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

describe('a list itself', () => {
  test.each<[string, Answer]>([
    ['an object for an array', { id: leak }],
    ['an object in the list’s envelope', { data: { id: leak } }],
    ['a number', status(200, '42')],
    ['null', status(200, 'null')],
    ['an empty body', status(200)],
    ['HTML with 200', page(200)],
  ])('%s is no list', async (_, answer) => {
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

  test('items that are none cost no neighbour', async () => {
    const items = [channel(), null, 42, [], { name: leak }, channel({ id: 'ch_2' })];
    const { execute, logged } = await gatewayOver({ 'GET /v1/channels': items });
    const { data, errors } = await execute('{ channels { nodes { id } unreadableCount } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ channels: { nodes: [{ id: 'ch_2' }, { id: 'ch_1' }], unreadableCount: 4 } });
    expect(logLines(logged)).toHaveLength(1);
    expect(logged.join('')).not.toContain(leak);
  });
});

describe('nobody at the channel API’s address', () => {
  test.each([
    // Port 1 is nobody’s: an unprivileged process can’t take it.
    ['a refused connection', 'http://127.0.0.1:1/channel-service'],
    // A label of more than 63 characters is no name: no nameserver is asked.
    ['a name that doesn’t exist', `http://${'nonexistent'.repeat(6)}.invalid/channel-service`],
  ])('%s', async (_, url) => {
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

test('404 is no fault where nothing can be there', async () => {
  const { execute, logged } = await gatewayOver({});
  const { headers: _, ...rest } = await execute(faultyChannel);
  expect(rest).toEqual({ status: 200, data: { channel: null } });
  expect(logLines(logged)).toEqual([]);
});

describe('a write is sent once', () => {
  const unanswered = ['a reset before the answer', 'no answer', '500', '502', '503', '429', 'a redirect'];

  test.each(table.filter(({ name }) => unanswered.includes(name)))('$name', async ({ answer, told }) => {
    const { execute, names } = await gatewayOver({ 'DELETE /v1/channels/ch_1': answer }, env);
    const { headers, ...rest } = await execute(faultyDelete, undefined, credential);
    expect(rest).toEqual({
      status: 200,
      data: null,
      errors: [{ ...told, path: ['deleteChannel'], locations: [{ line: 2, column: 3 }] }],
    });
    expectNothingLeaks([...headers, rest]);
    await sleep(100);
    expect(names()).toEqual(['DELETE /v1/channels/ch_1']);
  });
});

describe('a client that goes away', () => {
  test.each([
    ['before the answer', () => {}],
    ['in the middle of the body', (response: ServerResponse) => void response.writeHead(200).write('{"id":')],
  ])('%s, ends the upstream call', async (_, begin) => {
    const asked = Promise.withResolvers<void>();
    const ended = Promise.withResolvers<{ answered: boolean }>();
    const { url } = await gatewayOver({
      'GET /v1/channels/ch_1': (response) => {
        response.on('close', () => ended.resolve({ answered: response.writableEnded }));
        begin(response);
        asked.resolve();
      },
    });
    const client = new AbortController();
    const answer = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...credential },
      body: '{"query":"{ channel(id: \\"ch_1\\") { id } }"}',
      signal: client.signal,
    });
    await asked.promise;

    client.abort();

    await expect(answer).rejects.toThrow('aborted');
    const late = sleep(1_000, 'not within a second', { ref: false });
    expect(await Promise.race([ended.promise, late])).toEqual({ answered: false });
  });

  test('costs no other client anything', async () => {
    const asked = Promise.withResolvers<void>();
    const { url, execute } = await gatewayOver({
      'GET /v1/channels/ch_1': (response, { headers }) => {
        asked.resolve();
        if (headers['x-api-key'] === 'api_FAKE_stays') {
          setTimeout(() => response.end(JSON.stringify(channel())), 100);
        }
      },
    });
    const client = new AbortController();
    const left = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': 'api_FAKE_leaves' },
      body: '{"query":"{ channel(id: \\"ch_1\\") { id } }"}',
      signal: client.signal,
    });
    const stays = execute(faultyChannel, undefined, { 'x-api-key': 'api_FAKE_stays' });
    await asked.promise;
    client.abort();
    await expect(left).rejects.toThrow('aborted');
    expect((await stays).data).toEqual({ channel: { id: 'ch_1' } });
  });
});
