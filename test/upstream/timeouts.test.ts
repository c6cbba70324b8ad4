import { describe, expect, test } from 'vitest';
import { channel, gatewayOver, status } from '../support/harness.ts';
import { aRead, later, oneChannel, onePage, silence, timed, timeout } from './support.ts';

describe('UPSTREAM_TIMEOUT_MS limits the whole request', () => {
  const env = { UPSTREAM_TIMEOUT_MS: '500' };

  test('across the pages of a list', async () => {
    const { execute, names } = await gatewayOver({ 'GET /v1/channels': later(200, onePage) }, env);
    const { result, milliseconds } = await timed(execute('{ channels { totalCount } }'));
    expect(result).toMatchObject({ data: null, errors: [timeout] });
    expect(milliseconds).toBeGreaterThan(450);
    expect(milliseconds).toBeLessThan(1_000);
    expect(names()).toHaveLength(3);
  });

  test('across consecutive writes', async () => {
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

  test('across the attempts of a read', async () => {
    const { execute, names } = await gatewayOver({ [aRead]: later(200, status(503)) }, env);
    const { result, milliseconds } = await timed(execute(oneChannel));
    expect(result).toMatchObject({ data: { channel: null }, errors: [timeout] });
    expect(milliseconds).toBeGreaterThan(450);
    expect(milliseconds).toBeLessThan(1_000);
    expect(names().length).toBeLessThanOrEqual(3);
  });

  test('across the time in the queue, behind a request with a later deadline', async () => {
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
