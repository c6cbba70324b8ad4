import { describe, expect, test } from 'vitest';
import { graphql } from './graphql/index.ts';
import { gatewayOver, status } from './harness.ts';

const count = graphql(`
  query CountChannels {
    channelCount {
      total
      byType {
        type
        upstreamType
        count
      }
    }
  }
`);

const perType = { web: 7, facebook: 0, whatsapp: 1, instagram: 0, wechat: 0, line: 0, email: 0, wecom: 0 };

const countedPerType = [
  { type: 'WEB', upstreamType: 'web', count: 7 },
  { type: 'FACEBOOK', upstreamType: 'facebook', count: 0 },
  { type: 'WHATSAPP', upstreamType: 'whatsapp', count: 1 },
  { type: 'INSTAGRAM', upstreamType: 'instagram', count: 0 },
  { type: 'WECHAT', upstreamType: 'wechat', count: 0 },
  { type: 'LINE', upstreamType: 'line', count: 0 },
  { type: 'EMAIL', upstreamType: 'email', count: 0 },
  { type: 'WECOM', upstreamType: 'wecom', count: 0 },
];

describe('channelCount', () => {
  test.each([
    ['documented', { count: 5 }, { total: 5, byType: null }],
    ['documented, of none', { count: 0 }, { total: 0, byType: null }],
    ['documented, in data', { data: { count: 5 } }, { total: 5, byType: null }],
    ['documented, in data with success', { success: true, data: { count: 5 } }, { total: 5, byType: null }],
    ['live', { all: 8, ...perType }, { total: 8, byType: countedPerType }],
    ['live, in data', { data: { all: 8, ...perType } }, { total: 8, byType: countedPerType }],
    [
      'live, in data with success',
      { success: true, data: { all: 8, ...perType } },
      { total: 8, byType: countedPerType },
    ],
    ['live, without all', perType, { total: 8, byType: countedPerType }],
    [
      'live, with words that the graph doesn’t know',
      { all: 9, web: 4, mail: 2, store: 1, null: 2 },
      {
        total: 9,
        byType: [
          { type: 'WEB', upstreamType: 'web', count: 4 },
          { type: 'UNKNOWN', upstreamType: 'mail', count: 2 },
          { type: 'UNKNOWN', upstreamType: 'store', count: 1 },
          { type: 'UNKNOWN', upstreamType: 'null', count: 2 },
        ],
      },
    ],
    [
      'live, with what is no number',
      { all: 4, web: 4, line: null, email: '1' },
      { total: 4, byType: [{ type: 'WEB', upstreamType: 'web', count: 4 }] },
    ],
  ])('%s', async (_, answer, expected) => {
    const { execute, names } = await gatewayOver({ 'GET /v1/channels/_count': answer });

    const { data, errors } = await execute(count);

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channelCount: expected });
    expect(names()).toEqual(['GET /v1/channels/_count']);
  });

  test.each<[string, object]>([
    ['neither', {}],
    ['nothing but success', { success: true }],
    ['a list', [5]],
    ['an empty data', { data: {} }],
    ['a count that is null', { count: null }],
    ['a count that is a word', { count: 'many' }],
    ['a total that is null, and no types', { all: null }],
  ])('%s is an answer that the channel API doesn’t promise', async (_, answer) => {
    const { execute, names } = await gatewayOver({ 'GET /v1/channels/_count': answer });

    const { data, errors } = await execute(count);

    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['channelCount'],
        extensions: { code: 'UPSTREAM_INVALID_RESPONSE' },
      }),
    ]);
    expect(names()).toEqual(['GET /v1/channels/_count']);
  });

  test('a missing route is no count of zero', async () => {
    const { execute } = await gatewayOver({
      'GET /v1/channels/_count': status(404, { code: 40_004, message: 'not found' }),
    });

    const { data, errors } = await execute(count);

    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({ path: ['channelCount'], extensions: { code: 'NOT_FOUND' } }),
    ]);
  });
});
