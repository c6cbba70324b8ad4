import { describe, expect, test } from 'vitest';
import { gatewayOver } from '../support/harness.ts';
import { answered, ask, badRequest, key, request, script } from './support.ts';

test('a minimal request is answered', async () => {
  const { url, names } = await gatewayOver(script);
  const { status, body } = await ask(url, request([key]));
  expect([status, JSON.parse(body)]).toEqual([200, answered]);
  expect(names()).toEqual(['GET /v1/channels/ch_1']);
});

async function expectBadRequest(lines: string[], message: string) {
  const { url, names } = await gatewayOver(script);
  const { status, body } = await ask(url, request(lines));
  expect([status, JSON.parse(body)]).toEqual([400, badRequest(message)]);
  expect(names()).toEqual([]);
}

describe('a repeated header', () => {
  const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

  test.each([
    ['host', ['Host: other.example', key]],
    ['content-type', ['Content-Type: application/json', key]],
    ['x-api-key', [key, 'X-API-Key: api_FAKE_other']],
    ['x-api-key', [key, key]],
    ['x-access-token', ['x-access-token: acc_FAKE', 'x-access-token: acc_FAKE_other']],
    ['authorization', ['authorization: Bearer FAKE', 'AUTHORIZATION: Bearer FAKE.other']],
    ['x-organization-id', [key, 'x-organization-id: org_1', 'x-organization-id: org_2']],
    ['x-request-id', [key, 'x-request-id: req-1', 'x-request-id: req-2']],
    ['traceparent', [key, `traceparent: ${traceparent}`, `traceparent: ${traceparent}`]],
  ])('is refused: %s', async (name, lines) => {
    await expectBadRequest(lines, `The header \`${name}\` is repeated. Send it once.`);
  });

  test('is refused: content-length', async () => {
    const { url, names } = await gatewayOver(script);
    const { status } = await ask(url, request([key, 'content-length: 5']));
    expect(status).toBe(400);
    expect(names()).toEqual([]);
  });
});

describe('a header with an invalid value', () => {
  const names = ['x-api-key', 'x-access-token', 'authorization', 'x-organization-id', 'x-request-id'];

  test.each(names)('is refused: %s with a letter beyond ASCII, a tab or a delete character', async (name) => {
    for (const value of ['FAKE_\u00e9', 'FAKE_\u00ff', 'FAKE\tFAKE', 'FAKE\x7f']) {
      const { url, names } = await gatewayOver(script);
      const { status, body } = await ask(url, Buffer.from(request([`${name}: ${value}`]), 'latin1'));
      expect([value, status]).toEqual([value, 400]);
      // Node’s parser refuses some values itself, without a body.
      if (body)
        expect(JSON.parse(body)).toEqual(
          badRequest(
            `The header \`${name}\` is not printable ASCII of at most 8,192 characters. Shorten it or remove the other characters.`,
          ),
        );
      expect(names()).toEqual([]);
    }
  });

  test.each(names)('is refused: %s with more than 8,192 characters', async (name) => {
    await expectBadRequest(
      [`${name}: ${'x'.repeat(8_193)}`],
      `The header \`${name}\` is not printable ASCII of at most 8,192 characters. Shorten it or remove the other characters.`,
    );
  });

  test.each(names)('is refused: %s with a control character', async (name) => {
    for (const value of ['FAKE\0FAKE', 'FAKE\x01', 'FAKE\x1b[31m', 'FAKE\rFAKE']) {
      const { url, names, execute } = await gatewayOver(script);
      const { status } = await ask(url, request([`${name}: ${value}`]));
      expect(status).toBe(400);
      expect(names()).toEqual([]);
      expect(await execute('{ __typename }')).toMatchObject({ data: { __typename: 'Query' } });
    }
  });

  test('differs from a credential of 8,192 characters, which is forwarded', async () => {
    const { url, calls } = await gatewayOver(script);
    const value = 'x'.repeat(8_192);
    const { status } = await ask(url, request([`x-api-key: ${value}`]));
    expect(status).toBe(200);
    expect(calls.map(({ headers }) => headers['x-api-key'])).toEqual([value]);
  });

  test('is refused: 20 KB of headers', async () => {
    const { url, names, execute } = await gatewayOver(script);
    for (const line of [`x-api-key: ${'x'.repeat(20_000)}`, `x-other: ${'x'.repeat(20_000)}`]) {
      expect((await ask(url, request([line]))).status).toBe(431);
    }
    expect(names()).toEqual([]);
    expect(await execute('{ __typename }')).toMatchObject({ data: { __typename: 'Query' } });
  });
});
