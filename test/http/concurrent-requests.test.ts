import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { channel, gatewayOver, type Script } from '../support/harness.ts';
import { answered, json, post, query } from './support.ts';

describe('requests beyond MAX_REQUESTS', () => {
  const overloaded = {
    errors: [
      {
        message: 'The gateway is overloaded. Try again in 1 second.',
        extensions: { code: 'OVERLOADED' },
      },
    ],
  };

  test('are refused immediately while the active requests finish', async () => {
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

  test('are counted without those of clients that disconnected', async () => {
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
