import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Answer, type Call, channel, gatewayOver, startGateway, status } from '../support/harness.ts';

const oneChannel = '{ channel(id: "ch_1") { id } }';
const aRead = 'GET /v1/channels/ch_1';
const found = { data: { channel: { id: 'ch_1' } } };

const unavailable = told('UPSTREAM_UNAVAILABLE', 'The channel API is out of reach. Try again in a moment.');
const timeout = told(
  'UPSTREAM_TIMEOUT',
  'The channel API did not answer in time. Try again, or ask for less.',
);

function told(code: string, message: string) {
  return { message, extensions: { code } };
}

function answer(response: ServerResponse, call: Call, value: Answer): void {
  if (typeof value === 'function') value(response, call);
  else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

/** One answer after the other; the last one is kept. */
function inTurn(...answers: Answer[]): Answer {
  let turn = 0;
  return (response, call) => {
    answer(response, call, answers[Math.min(turn, answers.length - 1)] ?? null);
    turn += 1;
  };
}

function later(milliseconds: number, value: Answer): Answer {
  return (response, call) => void setTimeout(() => answer(response, call, value), milliseconds);
}

/** A page of a list that has more: the page after it is another. */
function onePage(response: ServerResponse, { name }: Call): void {
  const offset = new URLSearchParams(name.split('?')[1]).get('offset') ?? '0';
  response.end(JSON.stringify({ data: [channel({ id: `ch_${offset}` })], has_more: true }));
}

/** An answer that waits for its release; `asked` tells when it is called for. */
function held() {
  const asked = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  const answer: Answer = async (response) => {
    asked.resolve();
    await released.promise;
    response.end(JSON.stringify(channel()));
  };
  return { answer, asked: asked.promise, release: () => released.resolve() };
}

const reset: Answer = (response) => void response.socket?.resetAndDestroy();
const silence: Answer = () => {};

/** The gateway waits a random part of each pause between two tries: here, this part of it. */
function wait(part: number): void {
  const random = vi.spyOn(Math, 'random').mockReturnValue(part);
  onTestFinished(() => void random.mockRestore());
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** How many calls wait for their turn, as the metrics tell it. */
async function waiting(metricsPort: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  return Number(/^gateway_upstream_waiting (\d+)$/m.exec(text)?.[1]);
}

/** A request that its client can leave. */
function ask(url: string, query: string, caller = { 'x-api-key': 'api_FAKE_leaves' }) {
  const client = new AbortController();
  const response = fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...caller },
    body: JSON.stringify({ query }),
    signal: client.signal,
  });
  const left = response.then(
    () => false,
    () => true,
  );
  return {
    leave: async () => {
      client.abort();
      expect(await left).toBe(true);
    },
  };
}

async function timed<T>(work: Promise<T>) {
  const start = performance.now();
  const result = await work;
  return { result, milliseconds: performance.now() - start };
}

describe('a read that fails', () => {
  const passing: Record<string, Answer> = {
    'a reset': reset,
    'an end before the answer': (response) => void response.destroy(),
    'an end in the middle of the answer': (response) =>
      void response.writeHead(200).write('{"id":', () => response.destroy()),
    '502': status(502),
    '503': status(503),
    '504': status(504),
  };

  test.each(Object.entries(passing))('twice by %s, succeeds by the third try', async (_, fault) => {
    const { execute, names } = await gatewayOver({ [aRead]: inTurn(fault, fault, channel()) });
    expect(await execute(oneChannel)).toMatchObject({ status: 200, ...found });
    expect(names()).toEqual([aRead, aRead, aRead]);
  });

  test.each(Object.entries(passing))('three times by %s, is given up', async (_, fault) => {
    const { execute, names } = await gatewayOver({ [aRead]: inTurn(fault, fault, fault, channel()) });
    const { headers: _headers, ...rest } = await execute(oneChannel);
    expect(rest).toEqual({
      status: 200,
      data: { channel: null },
      errors: [{ ...unavailable, path: ['channel'], locations: [{ line: 1, column: 3 }] }],
    });
    expect(names()).toEqual([aRead, aRead, aRead]);
  });

  test.each<[string, Answer]>([
    ['500', status(500)],
    ['429', status(429, '', { 'retry-after': '0' })],
    ['400', status(400)],
    ['401', status(401)],
    ['403', status(403)],
    ['404', status(404)],
    ['a redirect', status(302, '', { location: '/channel-service/v1/channels/ch_1' })],
    ['no answer in time', silence],
    ['no end in time', (response) => void response.writeHead(200).write('{"id":')],
    ['invalid JSON', status(200, '{"id":')],
    ['an object without an id', { name: 'Support' }],
    ['a failure inside a 200', { success: false }],
  ])('by %s, is not tried again', async (_, fault) => {
    const { execute, names } = await gatewayOver(
      { [aRead]: inTurn(fault, channel()) },
      { UPSTREAM_TIMEOUT_MS: '200' },
    );
    const { data } = await execute(oneChannel);
    expect(data).toEqual({ channel: null });
    expect(names()).toEqual([aRead]);
  });

  test('is tried as often as is set', async () => {
    const { execute, names } = await gatewayOver({ [aRead]: status(503) }, { UPSTREAM_ATTEMPTS: '1' });
    await execute(oneChannel);
    expect(names()).toEqual([aRead]);
  });

  test('waits longer before each try', async () => {
    wait(0.999);
    const at: number[] = [];
    const fail: Answer = (response) => {
      at.push(performance.now());
      response.writeHead(503).end();
    };
    const { execute } = await gatewayOver({ [aRead]: fail }, { UPSTREAM_ATTEMPTS: '4' });
    await execute(oneChannel);
    const [first = 0, second = 0, third = 0, ...rest] = at.slice(1).map((time, i) => time - Number(at[i]));
    expect(rest).toEqual([]);
    expect(first).toBeGreaterThan(45);
    expect(second).toBeGreaterThan(95);
    expect(third).toBeGreaterThan(190);
  });
});

describe('a write that fails', () => {
  const writes = {
    'POST /v1/channels/_web': 'mutation { createWebChannel(input: { name: "Support" }) { __typename } }',
    'PUT /v1/channels/ch_1':
      'mutation { updateChannel(input: { id: "ch_1", name: "Sales" }) { __typename } }',
    'DELETE /v1/channels/ch_1': 'mutation { deleteChannel(input: { id: "ch_1" }) { __typename } }',
  };
  const faults: [string, Answer, object][] = [
    ['a reset', reset, unavailable],
    ['an end before the answer', (response) => void response.destroy(), unavailable],
    ['502', status(502), unavailable],
    ['503', status(503), unavailable],
    ['504', status(504), unavailable],
    ['no answer in time', silence, timeout],
  ];
  const table = Object.entries(writes).flatMap(([call, mutation]) =>
    faults.map(([fault, reply, error]) => ({ call, mutation, fault, reply, error })),
  );

  test.each(table)('$call by $fault is sent once', async ({ call, mutation, reply, error }) => {
    const { execute, names } = await gatewayOver(
      { [call]: inTurn(reply, channel()) },
      { UPSTREAM_TIMEOUT_MS: '200' },
    );
    const { data, errors } = await execute(mutation);
    expect({ data, errors }).toEqual({ data: null, errors: [expect.objectContaining(error)] });
    expect(names()).toEqual([call]);
  });

  const deletion = writes['DELETE /v1/channels/ch_1'];

  test('to leave is tried again: three times in all', async () => {
    const gateway = await startGateway(`http://127.0.0.1:${await freePort()}/channel-service`);
    const { data, errors } = await gateway.execute(deletion);
    expect({ data, errors }).toEqual({ data: null, errors: [expect.objectContaining(unavailable)] });
    const lines = gateway.logged.map((line) => JSON.parse(line));
    expect(lines).toContainEqual(expect.objectContaining({ msg: 'operation', calls: 3 }));
  });

  test('to leave reaches an upstream that starts meanwhile, once', async () => {
    wait(0.999);
    const [port, metricsPort] = [await freePort(), await freePort()];
    const gateway = await startGateway(`http://127.0.0.1:${port}/channel-service`, {
      UPSTREAM_ATTEMPTS: '6',
      METRICS_PORT: String(metricsPort),
    });
    const result = gateway.execute(deletion);
    const attempted = /^gateway_upstream_calls_total\{.*status="0".*\} [1-9]/m;
    const metrics = async () => (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    while (!attempted.test(await metrics())) await sleep(5);

    const received: string[] = [];
    const upstream = createServer((request, response) => {
      received.push(`${request.method} ${request.url}`);
      response.end('{}');
    }).listen(port, '127.0.0.1');
    onTestFinished(() => {
      upstream.closeAllConnections();
      upstream.close();
    });

    expect((await result).data).toEqual({ deleteChannel: { __typename: 'DeleteChannelPayload' } });
    expect(received).toEqual(['DELETE /channel-service/v1/channels/ch_1']);
  });
});

describe('the retry budget', () => {
  async function readTimes(times: number, execute: Awaited<ReturnType<typeof gatewayOver>>['execute']) {
    for (let i = 0; i < times; i++) await execute(oneChannel, undefined, { 'x-api-key': `api_FAKE_${i}` });
  }

  test('begins with five retries', async () => {
    const { execute, names } = await gatewayOver(
      { [aRead]: status(503) },
      { UPSTREAM_RETRY_BUDGET_PERCENT: '0' },
    );
    const each: number[] = [];
    for (let i = 0; i < 4; i++) {
      const before = names().length;
      await execute(oneChannel);
      each.push(names().length - before);
    }
    expect(each).toEqual([3, 3, 2, 1]);
  });

  test('multiplies an outage by no more than 1.5, whoever asks', async () => {
    wait(0);
    const { execute, names } = await gatewayOver({ [aRead]: status(503) });
    await readTimes(100, execute);
    expect(names().length).toBeGreaterThan(100);
    expect(names().length).toBeLessThanOrEqual(150);
  });

  test('multiplies an outage by no more than 1.5 for one caller', async () => {
    wait(0);
    const { execute, names } = await gatewayOver({ [aRead]: status(503) });
    for (let i = 0; i < 100; i++) await execute(oneChannel);
    expect(names().length).toBeLessThanOrEqual(150);
  });

  test('holds for reads at once', async () => {
    const { execute, names } = await gatewayOver({ [aRead]: status(503) });
    const callers = Array.from({ length: 100 }, (_, i) => ({ 'x-api-key': `api_FAKE_${i}` }));
    await Promise.all(callers.map((caller) => execute(oneChannel, undefined, caller)));
    expect(names().length).toBeLessThanOrEqual(150);
  });

  test('is earned again by calls', async () => {
    let isDown = true;
    const { execute, names } = await gatewayOver({
      [aRead]: (response, call) => answer(response, call, isDown ? status(503) : channel()),
    });
    await readTimes(10, execute);
    isDown = false;
    await readTimes(5, execute);
    isDown = true;
    const before = names().length;
    await readTimes(1, execute);
    expect(names().length - before).toBeGreaterThanOrEqual(2);
  });
});

describe('one time limit for the whole request', () => {
  const env = { UPSTREAM_TIMEOUT_MS: '500' };

  test('over the pages of a list', async () => {
    const { execute, names } = await gatewayOver({ 'GET /v1/channels': later(200, onePage) }, env);
    const { result, milliseconds } = await timed(execute('{ channels { totalCount } }'));
    expect(result).toMatchObject({ data: null, errors: [timeout] });
    expect(milliseconds).toBeGreaterThan(450);
    expect(milliseconds).toBeLessThan(1_000);
    expect(names()).toHaveLength(3);
  });

  test('over writes in a row', async () => {
    const { execute, names } = await gatewayOver({ 'DELETE /v1/channels/ch_1': later(200, {}) }, env);
    const { result, milliseconds } = await timed(
      execute(`mutation {
        a: deleteChannel(input: { id: "ch_1" }) { __typename }
        b: deleteChannel(input: { id: "ch_1" }) { __typename }
        c: deleteChannel(input: { id: "ch_1" }) { __typename }
      }`),
    );
    expect(result).toMatchObject({ errors: [{ ...timeout, path: ['c'] }] });
    expect(milliseconds).toBeLessThan(1_000);
    expect(names()).toHaveLength(3);
  });

  test('over the tries of a read', async () => {
    const { execute, names } = await gatewayOver({ [aRead]: later(200, status(503)) }, env);
    const { result, milliseconds } = await timed(execute(oneChannel));
    expect(result).toMatchObject({ data: { channel: null }, errors: [timeout] });
    expect(milliseconds).toBeGreaterThan(450);
    expect(milliseconds).toBeLessThan(1_000);
    expect(names().length).toBeLessThanOrEqual(3);
  });

  test('over the wait for a turn, behind a request whose limit is later', async () => {
    const listed = Promise.withResolvers<void>();
    const { execute, names } = await gatewayOver(
      {
        'GET /v1/channels': (response) => {
          setTimeout(listed.resolve, 600);
          setTimeout(() => response.end(JSON.stringify([channel({ credential_id: 'cred_1' })])), 800);
        },
        'GET /v1/channels/ch_hangs': silence,
      },
      { UPSTREAM_TIMEOUT_MS: '1000', UPSTREAM_CONCURRENCY: '1' },
    );
    const early = timed(execute('{ channels { nodes { credential { id } } } }'));
    await listed.promise;
    const late = execute('{ channel(id: "ch_hangs") { id } }');

    const { result, milliseconds } = await early;
    expect(result).toMatchObject({
      data: { channels: { nodes: [{ credential: null }] } },
      errors: [timeout],
    });
    expect((await late).errors).toEqual([expect.objectContaining(timeout)]);
    expect(names()).toEqual(['GET /v1/channels', 'GET /v1/channels/ch_hangs']);
    expect(milliseconds).toBeLessThan(1_300);
  });
});

describe('a circuit', () => {
  const openMs = 800;
  const env = { UPSTREAM_BREAKER_OPEN_MS: String(openMs) };
  const failing = { 'x-api-key': 'api_FAKE_failing' };
  const other = { 'x-api-key': 'api_FAKE_other' };

  /** A gateway whose circuit for one caller has just opened; `probe` is what its calls are answered from then on. */
  async function openCircuit(probe: Answer, settings: Record<string, string> = {}) {
    wait(0);
    let isOpen = false;
    const gateway = await gatewayOver(
      {
        [aRead]: (response, call) => {
          if (call.headers['x-api-key'] === other['x-api-key']) answer(response, call, channel());
          else answer(response, call, isOpen ? probe : status(503));
        },
      },
      { ...env, ...settings },
    );
    while (gateway.names().length < 50) await gateway.execute(oneChannel, undefined, failing);
    isOpen = true;
    const read = (caller = failing) => gateway.execute(oneChannel, undefined, caller);
    return { url: gateway.url, read, count: () => gateway.names().length, openedAt: performance.now() };
  }

  test('opens at the fiftieth failure, answers at once, and concerns no other caller', async () => {
    wait(0);
    const { execute, names } = await gatewayOver(
      {
        [aRead]: (response, call) =>
          answer(response, call, call.headers['x-api-key'] === 'api_FAKE_other' ? channel() : status(503)),
      },
      { UPSTREAM_BREAKER_OPEN_MS: '60000' },
    );
    for (let i = 0; i < 60; i++) await execute(oneChannel, undefined, failing);
    expect(names()).toHaveLength(50);

    const { result, milliseconds } = await timed(execute(oneChannel, undefined, failing));
    expect(result).toMatchObject({ status: 200, data: { channel: null }, errors: [unavailable] });
    expect(milliseconds).toBeLessThan(500);
    const write = 'mutation { deleteChannel(input: { id: "ch_1" }) { __typename } }';
    expect(await execute(write, undefined, failing)).toMatchObject({ data: null, errors: [unavailable] });
    expect(names()).toHaveLength(50);

    expect(await execute(oneChannel, undefined, other)).toMatchObject(found);
    expect(names()).toHaveLength(51);
  });

  test('stays closed for who waited in vain behind another caller', async () => {
    wait(0);
    const { execute, names } = await gatewayOver(
      {
        [aRead]: (response, call) => {
          if (call.headers['x-api-key'] === other['x-api-key']) answer(response, call, channel());
        },
      },
      { UPSTREAM_TIMEOUT_MS: '400', UPSTREAM_CONCURRENCY: '1', UPSTREAM_BREAKER_OPEN_MS: '60000' },
    );
    const hanging = [execute(oneChannel, undefined, failing)];
    await sleep(200);
    hanging.push(execute(oneChannel, undefined, failing));
    await sleep(20);
    const waiting = Array.from({ length: 60 }, () => execute(oneChannel, undefined, other));
    // The second takes the only place at 400 ms, and leaves it at 600.
    await Promise.all(hanging);
    await Promise.all(waiting);
    const before = names().length;

    expect(await execute(oneChannel, undefined, other)).toMatchObject(found);
    expect(names()).toHaveLength(before + 1);
  });

  test('stays closed where less than half fails, or nothing but refusals comes', async () => {
    let turn = 0;
    const { execute, names } = await gatewayOver(
      {
        [aRead]: (response, call) => answer(response, call, turn++ % 3 === 0 ? status(503) : channel()),
        'GET /v1/channels/ch_2': status(403),
      },
      { UPSTREAM_ATTEMPTS: '1' },
    );
    for (let i = 0; i < 60; i++) await execute(oneChannel);
    expect(names()).toHaveLength(60);
    for (let i = 0; i < 60; i++) await execute('{ channel(id: "ch_2") { id } }');
    expect(names()).toHaveLength(120);
  });

  test('lets one probe through after its pause, and stays open where that fails', async () => {
    const { read, count, openedAt } = await openCircuit(later(100, status(503)));
    await read();
    expect(count()).toBe(50);
    await sleep(openMs + 50 - (performance.now() - openedAt));

    const results = await Promise.all(Array.from({ length: 10 }, () => read()));

    for (const result of results) expect(result).toMatchObject({ errors: [unavailable] });
    expect(count()).toBe(51);
    await read();
    expect(count()).toBe(51);
    await sleep(openMs + 50);
    await read();
    expect(count()).toBe(52);
  });

  test('closes where its probe succeeds', async () => {
    const { answer: slowly, release } = held();
    const { read, count, openedAt } = await openCircuit(slowly);
    await sleep(openMs + 50 - (performance.now() - openedAt));

    const results = Promise.all(Array.from({ length: 10 }, () => read()));
    while (count() === 50) await sleep(5);
    await sleep(200);
    expect(count()).toBe(51);
    release();

    for (const result of await results) expect(result).toMatchObject(found);
    expect(count()).toBe(60);
    expect(await read()).toMatchObject(found);
  });

  test('that is open answers at once, though every place is taken', async () => {
    wait(0);
    const { answer: slowly, asked, release } = held();
    const { execute, names } = await gatewayOver(
      { [aRead]: status(503), 'GET /v1/channels/ch_2': slowly },
      { UPSTREAM_BREAKER_OPEN_MS: '60000', UPSTREAM_CONCURRENCY: '1' },
    );
    while (names().length < 50) await execute(oneChannel, undefined, failing);
    const slow = execute('{ channel(id: "ch_2") { id } }', undefined, other);
    await asked;

    const answer = execute(oneChannel, undefined, failing);

    expect(await Promise.race([answer, sleep(1_000, 'it waits')])).toMatchObject({ errors: [unavailable] });
    release();
    expect(await slow).toMatchObject(found);
  });

  test('whose calls wait for its probe takes no other caller’s place', async () => {
    const { answer: slowly, asked, release } = held();
    const { read, openedAt } = await openCircuit(slowly, { UPSTREAM_CONCURRENCY: '4' });
    await sleep(openMs + 50 - (performance.now() - openedAt));
    const results = Array.from({ length: 10 }, () => read());
    await asked;
    await sleep(100);

    expect(await Promise.race([read(other), sleep(1_000, 'it waits')])).toMatchObject(found);

    release();
    for (const result of await Promise.all(results)) expect(result).toMatchObject(found);
  });

  test('learns nothing from a probe whose client leaves', async () => {
    const asked = Promise.withResolvers<void>();
    const { url, read, count, openedAt } = await openCircuit(
      inTurn(() => asked.resolve(), later(100, status(503))),
    );
    await sleep(openMs + 50 - (performance.now() - openedAt));
    const { leave } = ask(url, oneChannel, failing);
    await asked.promise;
    await leave();
    await sleep(openMs + 50);

    const results = await Promise.all(Array.from({ length: 10 }, () => read()));

    for (const result of results) expect(result).toMatchObject({ errors: [unavailable] });
    expect(count()).toBe(52);
  });
});

describe('a client that goes away', () => {
  test('while it waits, ends its call within a second', async () => {
    const asked = Promise.withResolvers<void>();
    const ended = Promise.withResolvers<string>();
    const { url, names } = await gatewayOver({
      [aRead]: (response) => {
        response.on('close', () => ended.resolve('ended'));
        asked.resolve();
      },
    });
    const { leave } = ask(url, oneChannel);
    await asked.promise;
    await leave();
    expect(await Promise.race([ended.promise, sleep(1_000, 'still there', { ref: false })])).toBe('ended');
    await sleep(200);
    expect(names()).toEqual([aRead]);
  });

  test('between two tries, is tried for no more', async () => {
    wait(0.999);
    const third = Promise.withResolvers<void>();
    let calls = 0;
    const fail: Answer = (response) => {
      calls += 1;
      response.on('close', () => calls === 3 && third.resolve());
      response.writeHead(503).end();
    };
    const { url, names } = await gatewayOver({ [aRead]: fail }, { UPSTREAM_ATTEMPTS: '6' });
    const { leave } = ask(url, oneChannel);
    await third.promise;
    await leave();
    await sleep(600);
    expect(names()).toEqual([aRead, aRead, aRead]);
  });

  test('between two pages, has no more of them read', async () => {
    const asked = Promise.withResolvers<void>();
    const { url, names } = await gatewayOver({
      'GET /v1/channels': (response, call) => {
        asked.resolve();
        setTimeout(() => onePage(response, call), 300);
      },
    });
    const { leave } = ask(url, '{ channels { totalCount } }');
    await asked.promise;
    await leave();
    await sleep(600);
    expect(names()).toEqual(['GET /v1/channels']);
  });

  describe('in the queue', () => {
    async function fullLane(queue: number) {
      const metricsPort = await freePort();
      const { answer: slowly, asked, release } = held();
      const gateway = await gatewayOver(
        { 'GET /v1/channels/ch_slow': slowly, [aRead]: channel() },
        { UPSTREAM_CONCURRENCY: '1', UPSTREAM_QUEUE: String(queue), METRICS_PORT: String(metricsPort) },
      );
      const slow = gateway.execute('{ channel(id: "ch_slow") { id } }');
      await asked;
      const queued = async (count: number) => {
        const end = performance.now() + 1_000;
        while ((await waiting(metricsPort)) !== count && performance.now() < end) await sleep(10);
        expect(await waiting(metricsPort)).toBe(count);
      };
      return { ...gateway, slow, release, queued };
    }

    test('is never asked for', async () => {
      const { url, names, slow, release, queued } = await fullLane(10);
      const { leave } = ask(url, oneChannel);
      await queued(1);
      await leave();
      release();
      expect(await slow).toMatchObject(found);
      await sleep(200);
      expect(names()).toEqual(['GET /v1/channels/ch_slow']);
    });

    test('makes room for another within a second', async () => {
      const { url, execute, names, release, queued } = await fullLane(1);
      const { leave } = ask(url, oneChannel);
      await queued(1);
      await leave();
      await queued(0);
      const next = execute(oneChannel);
      await queued(1);
      release();
      expect(await next).toMatchObject(found);
      expect(names()).toEqual(['GET /v1/channels/ch_slow', aRead]);
    });
  });
});
