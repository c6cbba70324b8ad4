import { describe, expect, test } from 'vitest';
import { channel, gatewayOver, type Script } from '../support/harness.ts';
import { answered, badInput, json, oneChannel } from './channels-support.ts';

describe('one channel', () => {
  test('is read by its id', async () => {
    const { execute, names } = await gatewayOver({ 'GET /v1/channels/ch_1': channel({ config: null }) });

    const { data, errors } = await execute(oneChannel, { id: 'ch_1' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channel: { ...answered, __typename: 'WebChannel', type: 'WEB', config: null },
    });
    expect(names()).toEqual(['GET /v1/channels/ch_1']);
  });

  test.each<[string, Script]>([
    ['the channel API knows none', {}],
    ['it was deleted', { 'GET /v1/channels/ch_1': channel({ is_deleted: true }) }],
  ])('is null if %s', async (_, script) => {
    const { execute, names } = await gatewayOver(script);

    const { data, errors } = await execute(oneChannel, { id: 'ch_1' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channel: null });
    expect(names()).toEqual(['GET /v1/channels/ch_1']);
  });

  test.each<[string, object | null]>([
    ['an object without id', channel({ id: undefined })],
    ['a list', [channel()]],
    ['null', null],
    ['nothing but success', { success: true }],
  ])('is a GraphQL error if the channel API responds with %s', async (_, answer) => {
    const { execute } = await gatewayOver({ 'GET /v1/channels/ch_1': json(() => answer) });

    const { data, errors } = await execute(oneChannel, { id: 'ch_1' });

    expect(data).toEqual({ channel: null });
    expect(errors).toEqual([
      expect.objectContaining({ path: ['channel'], extensions: { code: 'UPSTREAM_INVALID_RESPONSE' } }),
    ]);
  });

  test.each([
    ['a', '/v1/channels/a'],
    ['-', '/v1/channels/-'],
    ['ch_1.2-3', '/v1/channels/ch_1.2-3'],
    ['urn:ch:1', '/v1/channels/urn%3Ach%3A1'],
    ['credentials2', '/v1/channels/credentials2'],
    ['a'.repeat(128), `/v1/channels/${'a'.repeat(128)}`],
  ])('is requested by the id %s', async (id, path) => {
    const { execute, names } = await gatewayOver({});

    const { data, errors } = await execute(oneChannel, { id });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channel: null });
    expect(names()).toEqual([`GET ${path}`]);
  });

  test.each([
    '../x',
    '..',
    '.',
    '.x',
    '_x',
    '_count',
    '',
    ' ',
    'a b',
    ' a',
    'a\n',
    'a/b',
    'a\\b',
    'a?b',
    'a#b',
    'a%2fb',
    '%2e%2e',
    'ü',
    'ch_１',
    'a\u0000',
    'credentials',
    'Credentials',
    'workflows',
    'providers',
    'status',
    'a'.repeat(129),
  ])('is not requested by the invalid id %j', async (id) => {
    const { execute, names } = await gatewayOver({});

    const { data, errors } = await execute(oneChannel, { id });

    expect(data).toEqual({ channel: null });
    expect(errors).toEqual([badInput('channel')]);
    expect(names()).toEqual([]);
  });
});
