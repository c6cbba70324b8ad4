import { describe, expect, test } from 'vitest';
import type { ListChannelIdsQueryVariables } from '../support/generated/graphql.ts';
import { channel, gatewayOver } from '../support/harness.ts';
import { unknownType } from '../support/platforms.ts';
import { asNodes, ids } from './channels-support.ts';

describe('the channels of a filter', () => {
  const channels = [
    channel({ id: 'ch_1', name: 'Help desk', type: 'web', is_active: true }),
    channel({ id: 'ch_2', name: 'HELP line', type: 'line', is_active: false }),
    channel({ id: 'ch_3', name: 'Sales', type: 'web', is_active: false }),
    channel({ id: 'ch_4', name: 'Pigeon post', type: unknownType, is_active: true }),
    channel({ id: 'ch_5', name: 'Übersee (100%)', type: 'whatsapp', is_active: true }),
  ];
  const all = 'GET /v1/channels';

  test.each<[string, ListChannelIdsQueryVariables, string[], string]>([
    ['none', {}, ['ch_1', 'ch_2', 'ch_3', 'ch_4', 'ch_5'], all],
    ['one type', { types: ['WEB'] }, ['ch_1', 'ch_3'], `${all}?type=web`],
    ['a type of no channel', { types: ['EMAIL'] }, [], `${all}?type=email`],
    ['several types', { types: ['LINE', 'WHATSAPP'] }, ['ch_2', 'ch_5'], all],
    ['the unknown type', { types: ['UNKNOWN'] }, ['ch_4'], all],
    ['the unknown type and another', { types: ['UNKNOWN', 'LINE'] }, ['ch_2', 'ch_4'], all],
    ['types null', { types: null }, ['ch_1', 'ch_2', 'ch_3', 'ch_4', 'ch_5'], all],
    ['switched on', { isActive: true }, ['ch_1', 'ch_4', 'ch_5'], all],
    ['switched off', { isActive: false }, ['ch_2', 'ch_3'], all],
    ['isActive null', { isActive: null }, ['ch_1', 'ch_2', 'ch_3', 'ch_4', 'ch_5'], all],
    ['search in any case', { search: 'help' }, ['ch_1', 'ch_2'], all],
    ['search within the name', { search: 'ALE' }, ['ch_3'], all],
    ['search beyond ASCII', { search: 'übersee' }, ['ch_5'], all],
    ['search is no pattern', { search: '.*' }, [], all],
    ['search with signs', { search: '(100%)' }, ['ch_5'], all],
    ['search for nothing', { search: '' }, ['ch_1', 'ch_2', 'ch_3', 'ch_4', 'ch_5'], all],
    ['all together', { types: ['WEB', 'LINE'], isActive: false, search: 'help' }, ['ch_2'], all],
  ])('%s', async (_, variables, expected, call) => {
    // An upstream that heeds no `type`: the gateway still does.
    const { execute, names } = await gatewayOver({ 'GET /v1/channels': channels });

    const { data, errors } = await execute(ids, {
      orderBy: { field: 'UPDATED_AT', direction: 'ASC' },
      ...variables,
    });

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channels: { nodes: asNodes(...expected), totalCount: expected.length, unreadableCount: 0 },
    });
    expect(names()).toEqual([call]);
  });
});
