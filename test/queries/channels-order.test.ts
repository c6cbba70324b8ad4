import { describe, expect, test } from 'vitest';
import type { ChannelOrder } from '../support/generated/graphql.ts';
import { channel, gatewayOver } from '../support/harness.ts';
import { asNodes, type Execute, ids, readPage } from './channels-support.ts';

/** All pages by `first`, each from the last one’s end. */
async function walk(execute: Execute, orderBy: ChannelOrder, first: number) {
  const pages = [await readPage(execute, { orderBy, first })];
  for (let last = pages[0]; last?.pageInfo.hasNextPage && pages.length < 20; last = pages.at(-1)) {
    pages.push(await readPage(execute, { orderBy, first, after: last.pageInfo.endCursor }));
  }
  return pages;
}

describe('the order of channels', () => {
  // Two channels each have equal keys, so that only the id orders them.
  const day = (date: number) => `2025-06-${String(date).padStart(2, '0')}T00:00:00.000Z`;
  const channels = [
    ['ch_c', 'Channel 10', 'web', 3, 9],
    ['ch_a', 'banana', 'web', 2, 8],
    ['ch_e', 'apple', 'line', 1, 7],
    ['ch_b', 'channel 2', 'email', 3, 7],
    ['ch_d', 'Apple', 'email', 1, 8],
  ].map(([id, name, type, created, updated]) =>
    channel({ id, name, type, created_at: day(Number(created)), updated_at: day(Number(updated)) }),
  );

  const orders = [
    ['NAME', ['ch_d', 'ch_e', 'ch_a', 'ch_b', 'ch_c']],
    ['TYPE', ['ch_b', 'ch_d', 'ch_e', 'ch_a', 'ch_c']],
    ['CREATED_AT', ['ch_d', 'ch_e', 'ch_a', 'ch_b', 'ch_c']],
    ['UPDATED_AT', ['ch_b', 'ch_e', 'ch_a', 'ch_d', 'ch_c']],
  ] as const;
  const cases = orders.flatMap(([field, ascending]) => [
    { field, direction: 'ASC' as const, expected: [...ascending] },
    { field, direction: 'DESC' as const, expected: ascending.toReversed() },
  ]);

  test.each(cases)('$field $direction', async ({ field, direction, expected }) => {
    const { execute } = await gatewayOver({ 'GET /v1/channels': channels });

    const { data, errors } = await execute(ids, { orderBy: { field, direction } });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channels: { nodes: asNodes(...expected), totalCount: 5, unreadableCount: 0 } });
  });

  test.each<[string, ChannelOrder | null | undefined, string[]]>([
    ['left out, the newest first', undefined, ['ch_c', 'ch_b', 'ch_a', 'ch_e', 'ch_d']],
    ['null, the newest first', null, ['ch_c', 'ch_b', 'ch_a', 'ch_e', 'ch_d']],
    ['by default descending', { field: 'TYPE' } as ChannelOrder, ['ch_c', 'ch_a', 'ch_e', 'ch_d', 'ch_b']],
    [
      'by default when they were made',
      { direction: 'ASC' } as ChannelOrder,
      ['ch_d', 'ch_e', 'ch_a', 'ch_b', 'ch_c'],
    ],
  ])('%s', async (_, orderBy, expected) => {
    const { execute } = await gatewayOver({ 'GET /v1/channels': channels });

    const { data, errors } = await execute(ids, orderBy === undefined ? {} : { orderBy });

    expect(errors).toBeUndefined();
    expect(data?.channels.nodes).toEqual(asNodes(...expected));
  });

  test.each(cases)(
    'pages of $field $direction are the whole list',
    async ({ field, direction, expected }) => {
      const { execute, names } = await gatewayOver({ 'GET /v1/channels': channels });

      const walked = await walk(execute, { field, direction }, 2);

      expect(walked.map(({ nodes }) => nodes)).toEqual([
        asNodes(...expected.slice(0, 2)),
        asNodes(...expected.slice(2, 4)),
        asNodes(...expected.slice(4)),
      ]);
      expect(walked.map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual([
        [false, true],
        [true, true],
        [true, false],
      ]);
      for (const { edges, nodes, pageInfo, totalCount } of walked) {
        expect(edges.map(({ node }) => node)).toEqual(nodes);
        expect(pageInfo.startCursor).toBe(edges.at(0)?.cursor);
        expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor);
        expect(totalCount).toBe(5);
      }
      expect(names()).toEqual(Array(3).fill('GET /v1/channels'));
    },
  );
});
