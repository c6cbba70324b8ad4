import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type Answer, channel, gatewayOver } from '../support/harness.ts';
import { aRead, ask, fixJitter, found, freePort, held, oneChannel, onePage } from './support.ts';

/** Reads the number of queued calls from the metrics. */
async function countQueued(metricsPort: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  return Number(/^gateway_upstream_waiting (\d+)$/m.exec(text)?.[1]);
}

describe('a client that disconnects', () => {
  test('aborts its active call within a second', async () => {
    const arrived = Promise.withResolvers<void>();
    const ended = Promise.withResolvers<string>();
    const { url, names } = await gatewayOver({
      [aRead]: (response) => {
        response.on('close', () => ended.resolve('ended'));
        arrived.resolve();
      },
    });
    const { disconnect } = ask(url, oneChannel);
    await arrived.promise;
    await disconnect();
    expect(await Promise.race([ended.promise, sleep(1_000, 'still open', { ref: false })])).toBe('ended');
    await sleep(200);
    expect(names()).toEqual([aRead]);
  });

  test('during a backoff, stops the retries of its call', async () => {
    fixJitter(0.999);
    const third = Promise.withResolvers<void>();
    let calls = 0;
    const fail: Answer = (response) => {
      calls += 1;
      response.on('close', () => calls === 3 && third.resolve());
      response.writeHead(503).end();
    };
    const { url, names } = await gatewayOver({ [aRead]: fail }, { UPSTREAM_ATTEMPTS: '6' });
    const { disconnect } = ask(url, oneChannel);
    await third.promise;
    await disconnect();
    await sleep(600);
    expect(names()).toEqual([aRead, aRead, aRead]);
  });

  test('between two pages, stops the reading of the list', async () => {
    const arrived = Promise.withResolvers<void>();
    const { url, names } = await gatewayOver({
      'GET /v1/channels': (response, call) => {
        arrived.resolve();
        setTimeout(() => onePage(response, call), 300);
      },
    });
    const { disconnect } = ask(url, '{ channels { totalCount } }');
    await arrived.promise;
    await disconnect();
    await sleep(600);
    expect(names()).toEqual(['GET /v1/channels']);
  });

  describe('while its call is queued', () => {
    async function startSaturated(queue: number) {
      const metricsPort = await freePort();
      const { answer: slowly, arrived, release } = held();
      const gateway = await gatewayOver(
        { 'GET /v1/channels/ch_slow': slowly, [aRead]: channel() },
        { UPSTREAM_CONCURRENCY: '1', UPSTREAM_QUEUE: String(queue), METRICS_PORT: String(metricsPort) },
      );
      const slow = gateway.execute('{ channel(id: "ch_slow") { id } }');
      await arrived;
      const waitForQueued = async (count: number) => {
        const end = performance.now() + 1_000;
        while ((await countQueued(metricsPort)) !== count && performance.now() < end) await sleep(10);
        expect(await countQueued(metricsPort)).toBe(count);
      };
      return { ...gateway, slow, release, waitForQueued };
    }

    test('prevents the call from being sent', async () => {
      const { url, names, slow, release, waitForQueued } = await startSaturated(10);
      const { disconnect } = ask(url, oneChannel);
      await waitForQueued(1);
      await disconnect();
      release();
      expect(await slow).toMatchObject(found);
      await sleep(200);
      expect(names()).toEqual(['GET /v1/channels/ch_slow']);
    });

    test('frees its place in the queue within a second', async () => {
      const { url, execute, names, release, waitForQueued } = await startSaturated(1);
      const { disconnect } = ask(url, oneChannel);
      await waitForQueued(1);
      await disconnect();
      await waitForQueued(0);
      const next = execute(oneChannel);
      await waitForQueued(1);
      release();
      expect(await next).toMatchObject(found);
      expect(names()).toEqual(['GET /v1/channels/ch_slow', aRead]);
    });
  });
});
