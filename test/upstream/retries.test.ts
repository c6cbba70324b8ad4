import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Answer, channel, gatewayOver, startGateway, status } from '../support/harness.ts';
import {
  answer,
  aRead,
  fixJitter,
  found,
  freePort,
  inTurn,
  oneChannel,
  silence,
  timeout,
  unavailable,
} from './support.ts';

const reset: Answer = (response) => void response.socket?.resetAndDestroy();

describe('a read that fails', () => {
  const temporaryFaults: Record<string, Answer> = {
    'a reset': reset,
    'a close before the response': (response) => void response.destroy(),
    'a close in the middle of the response': (response) =>
      void response.writeHead(200).write('{"id":', () => response.destroy()),
    '502': status(502),
    '503': status(503),
    '504': status(504),
  };

  test.each(Object.entries(temporaryFaults))(
    'succeeds at the third attempt after two failures: %s',
    async (_, fault) => {
      const { execute, names } = await gatewayOver({ [aRead]: inTurn(fault, fault, channel()) });
      expect(await execute(oneChannel)).toMatchObject({ status: 200, ...found });
      expect(names()).toEqual([aRead, aRead, aRead]);
    },
  );

  test.each(Object.entries(temporaryFaults))('fails after three attempts: %s', async (_, fault) => {
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
    ['no response in time', silence],
    ['no complete body in time', (response) => void response.writeHead(200).write('{"id":')],
    ['invalid JSON', status(200, '{"id":')],
    ['an object without an id', { name: 'Support' }],
    ['a failure inside a 200', { success: false }],
  ])('is not retried: %s', async (_, fault) => {
    const { execute, names } = await gatewayOver(
      { [aRead]: inTurn(fault, channel()) },
      { UPSTREAM_TIMEOUT_MS: '200' },
    );
    const { data } = await execute(oneChannel);
    expect(data).toEqual({ channel: null });
    expect(names()).toEqual([aRead]);
  });

  test('is attempted UPSTREAM_ATTEMPTS times', async () => {
    const { execute, names } = await gatewayOver({ [aRead]: status(503) }, { UPSTREAM_ATTEMPTS: '1' });
    await execute(oneChannel);
    expect(names()).toEqual([aRead]);
  });

  test('waits longer before each attempt', async () => {
    fixJitter(0.999);
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
    ['a close before the response', (response) => void response.destroy(), unavailable],
    ['502', status(502), unavailable],
    ['503', status(503), unavailable],
    ['504', status(504), unavailable],
    ['no response in time', silence, timeout],
  ];
  const table = Object.entries(writes).flatMap(([call, mutation]) =>
    faults.map(([fault, reply, error]) => ({ call, mutation, fault, reply, error })),
  );

  test.each(table)('$call is sent once: $fault', async ({ call, mutation, reply, error }) => {
    const { execute, names } = await gatewayOver(
      { [call]: inTurn(reply, channel()) },
      { UPSTREAM_TIMEOUT_MS: '200' },
    );
    const { data, errors } = await execute(mutation);
    expect({ data, errors }).toEqual({ data: null, errors: [expect.objectContaining(error)] });
    expect(names()).toEqual([call]);
  });

  const deletion = writes['DELETE /v1/channels/ch_1'];

  test('to connect is attempted three times', async () => {
    const gateway = await startGateway(`http://127.0.0.1:${await freePort()}/channel-service`);
    const { data, errors } = await gateway.execute(deletion);
    expect({ data, errors }).toEqual({ data: null, errors: [expect.objectContaining(unavailable)] });
    const lines = gateway.logged.map((line) => JSON.parse(line));
    expect(lines).toContainEqual(expect.objectContaining({ msg: 'operation', calls: 3 }));
  });

  test('to connect reaches a channel API that starts in the meantime, once', async () => {
    fixJitter(0.999);
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

  test('starts with five retries', async () => {
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

  test('multiplies the calls of an outage by at most 1.5 across callers', async () => {
    fixJitter(0);
    const { execute, names } = await gatewayOver({ [aRead]: status(503) });
    await readTimes(100, execute);
    expect(names().length).toBeGreaterThan(100);
    expect(names().length).toBeLessThanOrEqual(150);
  });

  test('multiplies the calls of an outage by at most 1.5 for one caller', async () => {
    fixJitter(0);
    const { execute, names } = await gatewayOver({ [aRead]: status(503) });
    for (let i = 0; i < 100; i++) await execute(oneChannel);
    expect(names().length).toBeLessThanOrEqual(150);
  });

  test('limits concurrent reads', async () => {
    const { execute, names } = await gatewayOver({ [aRead]: status(503) });
    const callers = Array.from({ length: 100 }, (_, i) => ({ 'x-api-key': `api_FAKE_${i}` }));
    await Promise.all(callers.map((caller) => execute(oneChannel, undefined, caller)));
    expect(names().length).toBeLessThanOrEqual(150);
  });

  test('grows again with each call', async () => {
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
