import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type Answer, channel, gatewayOver } from '../support/harness.ts';
import { aRead, ask, found, freePort, held, oneChannel, onePage, wait } from './support.ts';

/** How many calls wait for their turn, as the metrics tell it. */
async function waiting(metricsPort: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  return Number(/^gateway_upstream_waiting (\d+)$/m.exec(text)?.[1]);
}

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
