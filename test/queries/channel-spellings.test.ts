import { describe, expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { channel, gatewayOver } from '../support/harness.ts';
import { answered, oneChannel, wholeList } from './channels-support.ts';

const documented = {
  object_name: 'channel',
  id: 'ch_1',
  name: 'Harbour Lane',
  type: 'facebook',
  organization_id: 'org_1',
  business_unit_id: 'bu_1',
  is_active: true,
  is_init: true,
  credential_id: '7',
  workflow_id: '12',
  config: { page_id: '104500000000001', page_token: 'FAKE-facebook-page-token-fb01' },
  created_at: '2025-06-19T01:39:42.765Z',
  updated_at: '2025-06-20T01:39:42.765Z',
};

const live = {
  _id: 'ch_1',
  public_id: 'ch_1',
  doc_name: 'channel',
  name: 'Harbour Lane',
  organization_id: 'org_1',
  business_unit_id: 'bu_1',
  active: true,
  is_disabled: false,
  is_deleted: false,
  is_init: true,
  bot_id: null,
  credential_id: 7,
  workflow_id: 12,
  touchpoints: [],
  config: {
    type: 'facebook',
    page_id: 104_500_000_000_001,
    page_token: 'FAKE-facebook-page-token-fb01',
  },
  created_at: '2025-06-19T01:39:42.765Z',
  updated_at: '2025-06-20T01:39:42.765Z',
};

const spellings = {
  documented,
  live,
  'live, with _id alone': { ...live, public_id: undefined },
  'live, with public_id alone': { ...live, _id: undefined },
  'live, with every id': { ...live, id: 'ch_1' },
  'live, an internal _id beside the public one': { ...live, _id: '6853f1ce0000000000000001' },
  'live, with the type at the top': { ...live, type: 'facebook' },
  'live, switched on by is_disabled alone': { ...live, active: undefined },
  'live, with instants as milliseconds': {
    ...live,
    created_at: Date.parse(live.created_at),
    updated_at: Date.parse(live.updated_at),
  },
};

const listEnvelopes = {
  'a bare list': (data: object[]) => data,
  '{data}': (data: object[]) => ({ data }),
  '{object_name: list}': (data: object[]) => ({
    object_name: 'list',
    data,
    has_more: false,
    count: data.length,
    total: data.length,
  }),
  '{success, data, pagination}': (data: object[]) => ({
    success: true,
    data,
    pagination: {
      page: 1,
      limit: 10,
      total: data.length,
      total_pages: 1,
      has_next: false,
      has_prev: false,
    },
  }),
};

const objectEnvelopes = {
  'a bare object': (data: object) => data,
  '{data}': (data: object) => ({ data }),
  '{success, data}': (data: object) => ({ success: true, data }),
};

function eachWith<Envelope>(envelopes: Record<string, Envelope>): [string, string, object, Envelope][] {
  return Object.entries(spellings).flatMap(([spelling, wire]) =>
    Object.entries(envelopes).map(([envelope, wrap]): [string, string, object, Envelope] => [
      spelling,
      envelope,
      wire,
      wrap,
    ]),
  );
}

const sameForAll = {
  __typename: 'FacebookChannel',
  id: 'ch_1',
  name: 'Harbour Lane',
  type: 'FACEBOOK',
  organizationId: 'org_1',
  businessUnitId: 'bu_1',
  isActive: true,
  isDefault: true,
  config: {
    __typename: 'FacebookChannelConfig',
    pageId: '104500000000001',
    pageName: null,
    facebookUserId: null,
    pageToken: { isSet: true, hint: 'fb01' },
  },
  health: { state: 'CONNECTED', errorCode: null, errorMessage: null },
  workflow: { id: '12' },
  createdAt: '2025-06-19T01:39:42.765Z',
  updatedAt: '2025-06-20T01:39:42.765Z',
};

const withCredential = graphql(`
  query ListChannelsWithCredential {
    channels {
      nodes {
        credential {
          id
        }
      }
    }
  }
`);

describe('one answer for every spelling', () => {
  test.each(eachWith(listEnvelopes))('channels: %s, in %s', async (_spelling, _envelope, wire, wrap) => {
    const { execute, names } = await gatewayOver({ 'GET /v1/channels': wrap([wire]) });

    const { data, errors } = await execute(wholeList);

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channels: { nodes: [sameForAll], totalCount: 1, unreadableCount: 0 } });
    expect(names()).toEqual(['GET /v1/channels']);
  });

  test.each(eachWith(objectEnvelopes))('channel: %s, as %s', async (_spelling, _envelope, wire, wrap) => {
    const { execute, names } = await gatewayOver({ 'GET /v1/channels/ch_1': wrap(wire) });

    const { data, errors } = await execute(oneChannel, { id: 'ch_1' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channel: sameForAll });
    expect(names()).toEqual(['GET /v1/channels/ch_1']);
  });

  test.each(Object.entries(listEnvelopes))('no channels in %s', async (_, wrap) => {
    const { execute } = await gatewayOver({ 'GET /v1/channels': wrap([]) });

    const { data, errors } = await execute(wholeList);

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channels: { nodes: [], totalCount: 0, unreadableCount: 0 } });
  });

  test.each([
    ['a string', '7'],
    ['a number', 7],
  ])('credential_id as %s leads to the credential', async (_, credential_id) => {
    const { execute, names } = await gatewayOver({
      'GET /v1/channels': [channel({ credential_id })],
      'GET /v1/channels/credentials/7': { _id: '7' },
    });

    const { data, errors } = await execute(withCredential);

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channels: { nodes: [{ credential: { id: '7' } }] } });
    expect(names()).toEqual(['GET /v1/channels', 'GET /v1/channels/credentials/7']);
  });

  test.each([
    ['is_active false', { is_active: false }, { isActive: false }],
    ['active false', { is_active: undefined, active: false }, { isActive: false }],
    ['is_disabled true alone', { is_active: undefined, is_disabled: true }, { isActive: false }],
    ['is_init null', { is_init: null }, { isDefault: false }],
    ['business_unit_id missing', { business_unit_id: undefined }, { businessUnitId: null }],
    ['object_name missing', { object_name: undefined }, {}],
    ['workflow_id null', { workflow_id: null }, { workflow: null }],
    ['workflow_id a number', { workflow_id: 12 }, { workflow: { id: '12' } }],
    ['workflow_id a string', { workflow_id: 'wf_1' }, { workflow: { id: 'wf_1' } }],
    ['an instant in another zone', { created_at: '2025-06-19T09:39:42.765+08:00' }, {}],
  ])('%s', async (_, wire, expected) => {
    const { execute } = await gatewayOver({ 'GET /v1/channels': [channel({ config: null, ...wire })] });

    const { data, errors } = await execute(wholeList);

    expect(errors).toBeUndefined();
    expect(data?.channels.nodes).toEqual([
      { ...answered, __typename: 'WebChannel', type: 'WEB', config: null, ...expected },
    ]);
  });
});
