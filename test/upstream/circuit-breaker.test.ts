import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type Answer, channel, gatewayOver, status } from '../support/harness.ts';
import {
  answer,
  aRead,
  ask,
  fixJitter,
  found,
  held,
  inTurn,
  later,
  oneChannel,
  timed,
  unavailable,
} from './support.ts';

describe('a circuit breaker', () => {
  const openMs = 800;
  const env = { UPSTREAM_BREAKER_OPEN_MS: String(openMs) };
  const failing = { 'x-api-key': 'api_FAKE_failing' };
  const other = { 'x-api-key': 'api_FAKE_other' };

  /** Returns a gateway whose circuit for one caller has just opened. Later calls of that caller get `probe`. */
  async function openCircuit(probe: Answer, settings: Record<string, string> = {}) {
    fixJitter(0);
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

  test('opens for one caller at its fiftieth failure and then rejects its calls at once', async () => {
    fixJitter(0);
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

  test('stays closed for calls that time out in the queue behind another caller', async () => {
    fixJitter(0);
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
    // The second call gets the only slot at 400 ms and releases it at 600 ms.
    await Promise.all(hanging);
    await Promise.all(waiting);
    const before = names().length;

    expect(await execute(oneChannel, undefined, other)).toMatchObject(found);
    expect(names()).toHaveLength(before + 1);
  });

  test('stays closed while less than half of the calls fail, and while all of them are answered 403', async () => {
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

  test('lets one probe through after UPSTREAM_BREAKER_OPEN_MS and stays open if the probe fails', async () => {
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

  test('closes when its probe succeeds', async () => {
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

  test('rejects at once while it is open, even if no slot is free', async () => {
    fixJitter(0);
    const { answer: slowly, arrived, release } = held();
    const { execute, names } = await gatewayOver(
      { [aRead]: status(503), 'GET /v1/channels/ch_2': slowly },
      { UPSTREAM_BREAKER_OPEN_MS: '60000', UPSTREAM_CONCURRENCY: '1' },
    );
    while (names().length < 50) await execute(oneChannel, undefined, failing);
    const slow = execute('{ channel(id: "ch_2") { id } }', undefined, other);
    await arrived;

    const answer = execute(oneChannel, undefined, failing);

    expect(await Promise.race([answer, sleep(1_000, 'still queued')])).toMatchObject({
      errors: [unavailable],
    });
    release();
    expect(await slow).toMatchObject(found);
  });

  test('takes no slots for the calls that wait for its probe', async () => {
    const { answer: slowly, arrived, release } = held();
    const { read, openedAt } = await openCircuit(slowly, { UPSTREAM_CONCURRENCY: '4' });
    await sleep(openMs + 50 - (performance.now() - openedAt));
    const results = Array.from({ length: 10 }, () => read());
    await arrived;
    await sleep(100);

    expect(await Promise.race([read(other), sleep(1_000, 'still queued')])).toMatchObject(found);

    release();
    for (const result of await Promise.all(results)) expect(result).toMatchObject(found);
  });

  test('stays open after a probe whose client disconnects', async () => {
    const arrived = Promise.withResolvers<void>();
    const { url, read, count, openedAt } = await openCircuit(
      inTurn(() => arrived.resolve(), later(100, status(503))),
    );
    await sleep(openMs + 50 - (performance.now() - openedAt));
    const { disconnect } = ask(url, oneChannel, failing);
    await arrived.promise;
    await disconnect();
    await sleep(openMs + 50);

    const results = await Promise.all(Array.from({ length: 10 }, () => read()));

    for (const result of results) expect(result).toMatchObject({ errors: [unavailable] });
    expect(count()).toBe(52);
  });
});
