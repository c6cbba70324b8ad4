import { describe, expect, test } from 'vitest';
import type { ChannelOrder } from '../support/generated/graphql.ts';
import { channel, gatewayOver } from '../support/harness.ts';
import { asNodes, badInput, json, page, readPage } from './channels-support.ts';

describe('a page', () => {
  const byName: ChannelOrder = { field: 'NAME', direction: 'ASC' };
  const listOf = (...listed: string[]) => listed.map((id) => channel({ id, name: id }));

  test('without `first` is the rest of the list', async () => {
    const { execute } = await gatewayOver({ 'GET /v1/channels': listOf('a', 'b', 'c') });

    const { pageInfo } = await readPage(execute, { orderBy: byName, first: 1 });
    const rest = await readPage(execute, { orderBy: byName, after: pageInfo.endCursor });

    expect(rest).toEqual({
      edges: [
        { cursor: expect.any(String), node: { id: 'b' } },
        { cursor: expect.any(String), node: { id: 'c' } },
      ],
      nodes: asNodes('b', 'c'),
      pageInfo: {
        hasNextPage: false,
        hasPreviousPage: true,
        startCursor: rest.edges[0]?.cursor,
        endCursor: rest.edges[1]?.cursor,
      },
      totalCount: 3,
    });
  });

  test.each([3, 4])('of %i contains a list of three', async (first) => {
    const { execute } = await gatewayOver({ 'GET /v1/channels': listOf('a', 'b', 'c') });

    const { nodes, pageInfo } = await readPage(execute, { orderBy: byName, first });

    expect(nodes).toEqual(asNodes('a', 'b', 'c'));
    expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  });

  test('of none contains only the total', async () => {
    const { execute } = await gatewayOver({ 'GET /v1/channels': listOf('a', 'b') });

    expect(await readPage(execute, { first: 0 })).toEqual({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 2,
    });
  });

  test('after the last channel is empty', async () => {
    const { execute } = await gatewayOver({ 'GET /v1/channels': listOf('a', 'b') });

    const { pageInfo } = await readPage(execute, { orderBy: byName, first: 2 });

    expect(await readPage(execute, { orderBy: byName, first: 2, after: pageInfo.endCursor })).toEqual({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
      totalCount: 2,
    });
  });

  test.each([
    ['the one that the cursor names is removed', ['a', 'c', 'd'], ['c', 'd']],
    ['one before it is removed', ['b', 'c', 'd'], ['c', 'd']],
    ['all before it are removed', ['c', 'd'], ['c', 'd']],
    ['one comes in before it', ['a', 'aa', 'b', 'c', 'd'], ['c', 'd']],
    ['one comes in after it', ['a', 'b', 'bb', 'c', 'd'], ['bb', 'c']],
    ['all after it are removed', ['a', 'b'], []],
  ])('continues after the last one although %s', async (_, later, expected) => {
    let stored = listOf('a', 'b', 'c', 'd');
    const { execute } = await gatewayOver({ 'GET /v1/channels': json(() => stored) });

    const first = await readPage(execute, { orderBy: byName, first: 2 });
    stored = listOf(...later);
    const second = await readPage(execute, { orderBy: byName, first: 2, after: first.pageInfo.endCursor });

    expect(first.nodes).toEqual(asNodes('a', 'b'));
    expect(second.nodes).toEqual(asNodes(...expected));
  });

  const encoded = (cursor: unknown) => Buffer.from(JSON.stringify(cursor)).toString('base64url');

  test.each([
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['null', encoded(null)],
    ['an object', encoded({ key: 'a', id: 'a' })],
    ['a number', encoded(7)],
    ['too short', encoded(['CREATED_AT DESC', 'a'])],
    ['of numbers', encoded(['CREATED_AT DESC', 1, 2])],
    ['of another order', encoded(['CREATED_AT ASC', 'a', 'a'])],
  ])('after a cursor that is %s is rejected', async (_, after) => {
    const { execute } = await gatewayOver({ 'GET /v1/channels': listOf('a') });

    const { data, errors } = await execute(page, { after });

    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['channels'],
        extensions: {
          code: 'BAD_USER_INPUT',
          issues: [{ path: ['after'], message: expect.any(String), code: 'custom' }],
        },
      }),
    ]);
  });

  test('after a cursor of another order is rejected', async () => {
    const { execute } = await gatewayOver({ 'GET /v1/channels': listOf('a', 'b') });

    const { pageInfo } = await readPage(execute, { orderBy: byName, first: 1 });
    const { data, errors } = await execute(page, {
      orderBy: { field: 'NAME', direction: 'DESC' },
      after: pageInfo.endCursor,
    });

    expect(data).toBeNull();
    expect(errors).toEqual([badInput('channels')]);
  });

  test.each([
    [-1, 'too_small'],
    [10_001, 'too_big'],
  ])('of %i is rejected before any call', async (first, code) => {
    const { execute, names } = await gatewayOver({ 'GET /v1/channels': [] }, { MAX_COST: '1000000' });

    const { data, errors } = await execute(page, { first });

    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['channels'],
        extensions: {
          code: 'BAD_USER_INPUT',
          issues: [{ path: ['first'], message: expect.any(String), code }],
        },
      }),
    ]);
    expect(names()).toEqual([]);
  });
});
