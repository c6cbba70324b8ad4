import { describe, expect, test } from 'vitest';
import type { ChannelOrder } from '../support/generated/graphql.ts';
import { channel, gatewayOver, status } from '../support/harness.ts';
import { platformTypes } from '../support/platforms.ts';
import { asNodes, badInput, ids, json, wholeList } from './channels-support.ts';

describe('a list with items that cannot be returned', () => {
  test('omits, counts and logs unreadable items, and returns the others', async () => {
    const { execute, logged, names } = await gatewayOver({
      'GET /v1/channels': [
        channel({ id: 'ch_1' }),
        channel({ id: undefined }),
        null,
        'FAKE-not-a-channel',
        channel({ id: 'ch_2' }),
        channel({ created_at: 'yesterday' }),
        channel({ name: null }),
        channel({ type: undefined }),
        channel({ is_active: undefined }),
        [],
        channel({ id: 'ch_3' }),
      ],
    });

    const { data, errors } = await execute(ids, { orderBy: { field: 'NAME', direction: 'ASC' } });

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channels: { nodes: asNodes('ch_1', 'ch_2', 'ch_3'), totalCount: 3, unreadableCount: 8 },
    });
    expect(names()).toEqual(['GET /v1/channels']);
    const warnings = logged.map((line) => JSON.parse(line)).filter(({ unreadable }) => unreadable);
    expect(warnings).toEqual([
      expect.objectContaining({
        call: 'GET /v1/channels',
        unreadable: [
          { index: 1, issues: ['id'] },
          { index: 2, issues: [''] },
          { index: 3, issues: [''] },
          { index: 5, issues: ['created_at'] },
          { index: 6, issues: ['name'] },
          { index: 7, issues: ['type'] },
          { index: 8, issues: ['is_active'] },
          { index: 9, issues: [''] },
        ],
      }),
    ]);
    expect(logged.join('\n')).not.toContain('FAKE-not-a-channel');
  });

  test('omits deleted channels without counting them as unreadable', async () => {
    const { execute } = await gatewayOver({
      'GET /v1/channels': [
        channel({ id: 'ch_1', is_deleted: true }),
        channel({ id: 'ch_2', is_deleted: false }),
        channel({ id: 'ch_3' }),
      ],
    });

    const { data, errors } = await execute(ids, { orderBy: { field: 'NAME', direction: 'ASC' } });

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channels: { nodes: asNodes('ch_2', 'ch_3'), totalCount: 2, unreadableCount: 0 },
    });
  });

  test.each([
    ['an object that is no list', { channels: [] }],
    ['a string', 'none' as unknown as object],
    ['null', null],
  ])('returns UPSTREAM_INVALID_RESPONSE for %s instead of a list', async (_, answer) => {
    const { execute } = await gatewayOver({ 'GET /v1/channels': json(() => answer) });

    const { data, errors } = await execute(wholeList);

    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({ path: ['channels'], extensions: { code: 'UPSTREAM_INVALID_RESPONSE' } }),
    ]);
  });
});

describe('a list that the channel API returns in pages', () => {
  const byName: ChannelOrder = { field: 'NAME', direction: 'ASC' };
  const named = (id: string) => channel({ id, name: id });

  test('is read by offset and limit after has_more', async () => {
    const list = (data: object[], has_more: boolean) => ({ object_name: 'list', data, has_more, total: 5 });
    const { execute, names } = await gatewayOver({
      'GET /v1/channels': list([named('a'), named('b')], true),
      'GET /v1/channels?offset=2&limit=100': list([named('c'), { id: 'unreadable' }], true),
      'GET /v1/channels?offset=4&limit=100': list([named('d')], false),
    });

    const { data, errors } = await execute(ids, { orderBy: byName });

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channels: { nodes: asNodes('a', 'b', 'c', 'd'), totalCount: 4, unreadableCount: 1 },
    });
    expect(names()).toEqual([
      'GET /v1/channels',
      'GET /v1/channels?offset=2&limit=100',
      'GET /v1/channels?offset=4&limit=100',
    ]);
  });

  test('is read by page after has_next', async () => {
    const list = (page: number, data: object[]) => ({
      success: true,
      data,
      pagination: { page, limit: 2, total: 5, total_pages: 3, has_next: page < 3, has_prev: page > 1 },
    });
    const { execute, names } = await gatewayOver({
      'GET /v1/channels': list(1, [named('a'), named('b')]),
      'GET /v1/channels?page=2&limit=2': list(2, [named('c'), named('d')]),
      'GET /v1/channels?page=3&limit=2': list(3, [named('e')]),
    });

    const { data, errors } = await execute(ids, { orderBy: byName });

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channels: { nodes: asNodes('a', 'b', 'c', 'd', 'e'), totalCount: 5, unreadableCount: 0 },
    });
    expect(names()).toEqual([
      'GET /v1/channels',
      'GET /v1/channels?page=2&limit=2',
      'GET /v1/channels?page=3&limit=2',
    ]);
  });

  test('is read with the requested type on every page', async () => {
    const { execute, names } = await gatewayOver({
      'GET /v1/channels?type=web': { data: [named('a')], has_more: true },
      'GET /v1/channels?type=web&offset=1&limit=100': { data: [named('b')], has_more: false },
    });

    const { data, errors } = await execute(ids, { types: ['WEB'], orderBy: byName });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channels: { nodes: asNodes('a', 'b'), totalCount: 2, unreadableCount: 0 } });
    expect(names()).toEqual(['GET /v1/channels?type=web', 'GET /v1/channels?type=web&offset=1&limit=100']);
  });

  test('ends at an empty page that claims to have more', async () => {
    const { execute, names } = await gatewayOver({
      'GET /v1/channels': { data: [named('a')], has_more: true },
      'GET /v1/channels?offset=1&limit=100': { data: [], has_more: true },
    });

    const { data, errors } = await execute(ids);

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channels: { nodes: asNodes('a'), totalCount: 1, unreadableCount: 0 } });
    expect(names()).toEqual(['GET /v1/channels', 'GET /v1/channels?offset=1&limit=100']);
  });

  test('is read up to its ten thousandth channel', async () => {
    const { execute, names, logged } = await gatewayOver({
      'GET /v1/channels': (response, { name }) => {
        const offset = Number(/offset=(\d+)/.exec(name)?.[1] ?? 0);
        const data = Array.from({ length: 2_500 }, (_, index) => named(`ch_${offset + index}`));
        response.end(JSON.stringify({ data, has_more: true }));
      },
    });

    const { data, errors } = await execute('{ channels(first: 1) { totalCount } }');

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channels: { totalCount: 10_000 } });
    expect(names()).toEqual([
      'GET /v1/channels',
      ...[2_500, 5_000, 7_500].map((offset) => `GET /v1/channels?offset=${offset}&limit=100`),
    ]);
    expect(logged.join('')).toContain('list not read to its end');
  });

  test('fails if one page fails', async () => {
    const { execute } = await gatewayOver({
      'GET /v1/channels': { data: [named('a')], has_more: true },
      'GET /v1/channels?offset=1&limit=100': status(500, { code: 99_999, message: 'try again later' }),
    });

    const { data, errors } = await execute(ids);

    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({ path: ['channels'], extensions: { code: 'UPSTREAM_ERROR' } }),
    ]);
  });
});

describe('a deployment that lists no channels without a type', () => {
  const wantsType = status(400, { code: 40_000, field: 'type', message: 'type is required' });

  test('is asked for each type, and the list is their union', async () => {
    const { execute, names } = await gatewayOver({
      'GET /v1/channels': wantsType,
      ...Object.fromEntries(
        platformTypes.map((type) => [
          `GET /v1/channels?type=${type}`,
          [channel({ id: type, name: type, type }), {}],
        ]),
      ),
    });

    const { data, errors } = await execute(ids, { orderBy: { field: 'NAME', direction: 'ASC' } });

    const count = platformTypes.length;
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channels: { nodes: asNodes(...platformTypes.toSorted()), totalCount: count, unreadableCount: count },
    });
    const [first, ...rest] = names();
    expect(first).toBe('GET /v1/channels');
    expect(rest.toSorted()).toEqual(platformTypes.map((type) => `GET /v1/channels?type=${type}`).toSorted());
  });

  test('is read up to about the ten thousandth channel of all types together', async () => {
    const { execute, names, logged } = await gatewayOver({
      'GET /v1/channels': (response, call) => {
        const query = new URLSearchParams(call.name.split('?')[1]);
        const type = query.get('type');
        if (!type) return void response.writeHead(400).end('{"code":40000,"field":"type"}');
        const offset = Number(query.get('offset') ?? 0);
        const data = Array.from({ length: 1_000 }, (_, index) =>
          channel({ id: `ch_${type}_${offset + index}`, type }),
        );
        response.end(JSON.stringify({ data, has_more: true }));
      },
    });

    const { data, errors } = await execute('{ channels(first: 1) { totalCount } }');

    expect(errors).toBeUndefined();
    // A page of each type may be under way when the last one is read.
    const read = (names().length - 1) * 1_000;
    expect(data).toEqual({ channels: { totalCount: read } });
    expect(read).toBeGreaterThanOrEqual(10_000);
    expect(read).toBeLessThan(10_000 + platformTypes.length * 1_000);
    expect(logged.join('')).toContain('list not read to its end');
  });

  test('is asked once if one type is requested', async () => {
    const { execute, names } = await gatewayOver({
      'GET /v1/channels': wantsType,
      'GET /v1/channels?type=line': [channel({ type: 'line' })],
    });

    const { data, errors } = await execute(ids, { types: ['LINE'] });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channels: { nodes: asNodes('ch_1'), totalCount: 1, unreadableCount: 0 } });
    expect(names()).toEqual(['GET /v1/channels?type=line']);
  });

  test('returns the error of a 400 for a requested type', async () => {
    const { execute, names } = await gatewayOver({ 'GET /v1/channels': wantsType });

    const { data, errors } = await execute(ids, { types: ['LINE'] });

    expect(data).toBeNull();
    expect(errors).toEqual([badInput('channels')]);
    expect(names()).toEqual(['GET /v1/channels?type=line']);
  });

  test.each([
    [401, 40_001, 'UNAUTHENTICATED'],
    [403, 40_003, 'FORBIDDEN'],
    [404, 40_004, 'NOT_FOUND'],
    [500, 99_999, 'UPSTREAM_ERROR'],
  ])('is not assumed after a %i without a type', async (httpStatus, code, expected) => {
    const { execute, names } = await gatewayOver({
      'GET /v1/channels': status(httpStatus, { code, message: 'no' }),
    });

    const { data, errors } = await execute(ids);

    expect(data).toBeNull();
    expect(errors).toEqual([expect.objectContaining({ path: ['channels'], extensions: { code: expected } })]);
    // A GET that failed may be tried again, but for no type.
    expect(new Set(names())).toEqual(new Set(['GET /v1/channels']));
  });
});
