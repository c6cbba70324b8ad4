import { describe, expect, test } from 'vitest';
import { gatewayOver, status } from '../support/harness.ts';
import { unknownType } from '../support/platforms.ts';
import { type Creation, documented, each, whole } from './create-examples.ts';

/** A channel in the spelling of live deployments, with its type only in the config. */
const live = ({ type, config }: Creation) => ({
  doc_name: 'channel',
  _id: '64d0f0000000000000000001',
  public_id: 'ch_new',
  name: 'Support',
  organization_id: 'org_1',
  active: true,
  is_disabled: false,
  is_deleted: false,
  is_init: false,
  config: { ...config, type },
  touchpoints: [],
  created_at: 1750297182765,
  updated_at: '2025-06-20T01:39:42.765Z',
});

const unreadable = {
  data: null,
  errors: [
    {
      message:
        'The channel API sent a response that breaks its contract. The operator finds the details in the log.',
      path: ['result'],
      locations: [expect.anything()],
      extensions: { code: 'UPSTREAM_INVALID_RESPONSE' },
    },
  ],
};

describe.each(each)('%s', (_, creation) => {
  test.each([
    ['documented, in data', { data: documented(creation) }],
    ['documented, with success', { success: true, data: documented(creation) }],
    ['live', live(creation)],
    ['live, with success', { success: true, data: live(creation) }],
  ])('reads a response that is %s', async (_, answer) => {
    const { execute, names } = await gatewayOver({ [creation.call]: answer });

    const { data, errors } = await execute(creation.document, { input: creation.least });

    expect({ data, errors }).toEqual(whole(creation));
    expect(names()).toEqual([creation.call]);
  });

  test.each([
    ['an id', { id: 'ch_new' }],
    ['a public_id', { success: true, data: { public_id: 'ch_new', active: true } }],
    ['an _id', { data: { _id: 'ch_new', errorCode: null } }],
  ])('reads the channel again if the response has little more than %s', async (_, answer) => {
    const { execute, names } = await gatewayOver({
      [creation.call]: answer,
      'GET /v1/channels/ch_new': documented(creation),
    });

    const { data, errors } = await execute(creation.document, { input: creation.least });

    expect({ data, errors }).toEqual(whole(creation));
    expect(names()).toEqual([creation.call, 'GET /v1/channels/ch_new']);
  });

  test.each([
    ['{}', {}],
    ['{"success": true}', { success: true }],
    ['204', status(204)],
    ['null', status(200, 'null')],
    ['a list', [documented(creation)]],
    ['text', status(200, 'created')],
  ])('returns an error if the response does not identify the channel: %s', async (_, answer) => {
    const { execute, names } = await gatewayOver({ [creation.call]: answer });

    const { data, errors } = await execute(creation.document, { input: creation.least });

    expect({ data, errors }).toEqual(unreadable);
    expect(names()).toEqual([creation.call]);
  });

  test('returns an error if the new channel cannot be found', async () => {
    const { execute, names } = await gatewayOver({ [creation.call]: { id: 'ch_new' } });

    const { data, errors } = await execute(creation.document, { input: creation.least });

    expect({ data, errors }).toEqual(unreadable);
    expect(names()).toEqual([creation.call, 'GET /v1/channels/ch_new']);
  });

  test.each(['facebook', unknownType])('rejects a response of another type: %s', async (type) => {
    const { execute, names } = await gatewayOver({
      [creation.call]: { ...documented(creation), type },
    });

    const { data, errors } = await execute(creation.document, { input: creation.least });

    expect({ data, errors }).toEqual(unreadable);
    expect(names()).toEqual([creation.call]);
  });
});
