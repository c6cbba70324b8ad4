import { describe, expect, test } from 'vitest';
import { startGateway, status } from '../support/harness.ts';
import { ask, canary, creates, error, refuse, said } from './refusals-support.ts';

describe('a 429 of the channel API', () => {
  const limited = (retryAfter: string) =>
    refuse('createLineChannel', status(429, said, { 'retry-after': retryAfter }));
  const message = 'The channel API limits how often it may be called. Wait, then try again.';

  test.each([
    ['0', 0],
    ['7', 7],
    ['120', 120],
  ])('is returned with the seconds to wait: %s', async (retryAfter, expected) => {
    expect(await limited(retryAfter)).toEqual(error('RATE_LIMITED', message, { retryAfter: expected }));
  });

  test('is returned with the seconds to wait until a date', async () => {
    const answer = await limited(new Date(Date.now() + 60_000).toUTCString());

    const { retryAfter } = answer.errors[0].extensions;
    expect(answer).toEqual(error('RATE_LIMITED', message, { retryAfter: expect.any(Number) }));
    expect(Number.isInteger(retryAfter)).toBe(true);
    expect(retryAfter).toBeGreaterThan(50);
    expect(retryAfter).toBeLessThanOrEqual(60);
  });

  test('is returned with zero seconds to wait if the date is past', async () => {
    expect(await limited('Thu, 19 Jun 2025 01:39:42 GMT')).toEqual(
      error('RATE_LIMITED', message, { retryAfter: 0 }),
    );
  });

  test('is returned without a time to wait if that is not readable', async () => {
    expect(await limited(canary)).toEqual(error('RATE_LIMITED', message));
  });
});

test('a timeout is a GraphQL error, and the mutation is not repeated', async () => {
  const { document, call, input } = creates.createLineChannel;
  const { answer, names } = await ask(
    { document, input },
    { [call]: () => undefined },
    { UPSTREAM_TIMEOUT_MS: '200' },
  );

  expect(answer).toEqual(error('UPSTREAM_TIMEOUT'));
  expect(names).toEqual([call]);
});

test('an unreachable channel API is a GraphQL error without its address', async () => {
  const { document, input } = creates.createLineChannel;
  const { execute } = await startGateway('http://127.0.0.1:9/channel-service');

  const { data, errors } = await execute(document, { input });

  expect({ data, errors }).toEqual(error('UPSTREAM_UNAVAILABLE'));
  expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|channel-service/);
});
