import { describe, expect, test } from 'vitest';
import { gatewayOver } from '../support/harness.ts';
import { exchange, key, type Part, request, script } from './support.ts';

describe('a slow client is disconnected', () => {
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

  test('while it sends headers', async () => {
    const env = { HEADERS_TIMEOUT_MS: '300' };
    await expectEnded(
      env,
      'POST /graphql HTTP/1.1\r\nhost: gateway.example\r\n',
      ...drip(`x-slow: ${'x'.repeat(60)}`),
    );
  });

  test('while it sends the request line', async () => {
    await expectEnded({ HEADERS_TIMEOUT_MS: '300' }, ...drip(`POST /graphql${'x'.repeat(60)}`));
  });

  test('while it sends a body', async () => {
    const whole = request([key]);
    const body = whole.indexOf('{"query"');
    await expectEnded(
      { REQUEST_TIMEOUT_MS: '500' },
      whole.slice(0, body),
      ...drip(whole.slice(body, -2).padEnd(60)),
    );
  });

  test('while it sends a chunk', async () => {
    const head = ['POST /graphql HTTP/1.1', 'host: gateway.example', 'content-type: application/json', key];
    await expectEnded(
      { REQUEST_TIMEOUT_MS: '500' },
      [...head, 'transfer-encoding: chunked', '', 'ff', ''].join('\r\n'),
      ...drip(' '.repeat(60)),
    );
  });
});
