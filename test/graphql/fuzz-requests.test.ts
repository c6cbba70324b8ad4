import fc from 'fast-check';
import { describe, test } from 'vitest';
import { channel } from '../support/harness.ts';
import { bounds, json, sound, words } from './fuzzing.ts';

describe('arbitrary requests', () => {
  const valid = `query ($first: Int = 1) { a: channels(first: $first) @include(if: true) { nodes { ...F } } } fragment F on Channel { id }`;

  test('are answered for any operation', async () => {
    const { send } = await sound({ 'GET /v1/channels': [channel()] });
    const tokens = [
      '{',
      '}',
      '(',
      ')',
      '$',
      '@',
      '...',
      '"',
      '"""',
      '#',
      ':',
      '!',
      '[',
      '&',
      '|',
      '=',
      'query',
      '\\',
      '0',
    ];
    const cut = fc
      .tuple(fc.nat(valid.length), fc.nat(12), fc.oneof(fc.constantFrom(...tokens), words))
      .map(([at, length, put]) => valid.slice(0, at) + put + valid.slice(at + length));
    const random = fc
      .array(fc.constantFrom(...tokens, 'a', 'on', 'id', ' '), { maxLength: 40 })
      .map((all) => all.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.oneof(cut, random, words), async (query) => void (await send({ query }))),
      bounds,
    );
  });

  test('are answered for any body', async () => {
    const { send } = await sound({ 'GET /v1/channels': [channel()] });
    const parts = fc.record(
      { query: fc.oneof(fc.constant(valid), json), variables: json, operationName: json, extensions: json },
      { requiredKeys: [] },
    );
    const bodies = fc.oneof(
      parts.map((value) => JSON.stringify(value)),
      json.map((value) => JSON.stringify(value)),
      words,
    );
    // A body with a key `then` is not a promise.
    const examples: [string][] = ['""', '1', 'null', '{}'].map((then) => [
      `{"query":"{ __typename }","then":${then}}`,
    ]);
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => void (await send(body))),
      { ...bounds, examples },
    );
  });

  test('are answered for any headers', async () => {
    const { send } = await sound({ 'GET /v1/channels': [channel()] });
    const value = fc.stringMatching(/^[\x20-\x7e\xa0-\xff]{0,60}$/);
    const names = [
      'x-api-key',
      'authorization',
      'x-organization-id',
      'x-request-id',
      'traceparent',
      'accept',
      'origin',
    ];
    const more = [
      'accept-language',
      'accept-encoding',
      'content-type',
      'cookie',
      'x-forwarded-host',
      'content-language',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...names, ...more), value, { maxKeys: 5 }),
        async (headers) => {
          await send({ query: '{ channels { totalCount } }' }, headers);
        },
      ),
      bounds,
    );
  });
});
