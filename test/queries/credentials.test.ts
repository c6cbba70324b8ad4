import { print } from 'graphql';
import { describe, expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { channel, gatewayOver, status } from '../support/harness.ts';
import { unknownType } from '../support/platforms.ts';

const credential = graphql(`
  query CredentialById($id: ID!) {
    channelCredential(id: $id) {
      id
      type
      name
      config {
        __typename
        ... on FacebookChannelConfig {
          pageId
          pageName
          facebookUserId
          pageToken {
            isSet
            hint
          }
        }
        ... on LineChannelConfig {
          lineChannelId
          basicId
          channelSecret {
            isSet
            hint
          }
          channelAccessToken {
            isSet
            hint
          }
        }
        ... on EmailChannelConfig {
          email
        }
      }
    }
  }
`);

const pages = graphql(`
  query CredentialFacebookPages($credentialId: ID!) {
    facebookPages(credentialId: $credentialId) {
      id
      name
      category
      pictureUrl
      isConnected
      accessToken {
        isSet
        hint
      }
    }
  }
`);

const pagesOfCredential = graphql(`
  query CredentialWithPages {
    channelCredential(id: "cred_1") {
      id
      facebookPages {
        id
      }
    }
  }
`);

const ofChannels = graphql(`
  query CredentialsOfChannels {
    channels(orderBy: { field: NAME, direction: ASC }) {
      nodes {
        id
        credential {
          id
          name
          facebookPages {
            id
          }
        }
      }
    }
  }
`);

const refused = (code: string, ...path: (string | number)[]) =>
  expect.objectContaining({ path, extensions: expect.objectContaining({ code }) });

const stored = {
  type: 'line',
  name: 'Harbour LINE',
  config: {
    line_channel_id: '1650000001',
    line_basic_id: '@harbour',
    line_channel_secret: 'FAKE-line-channel-secret-li01',
    line_channel_token: 'FAKE-short',
    brand_new_key: 'FAKE-brand-new-key',
  },
};

const answered = {
  id: '7',
  type: 'line',
  name: 'Harbour LINE',
  config: {
    __typename: 'LineChannelConfig',
    lineChannelId: '1650000001',
    basicId: '@harbour',
    channelSecret: { isSet: true, hint: 'li01' },
    channelAccessToken: { isSet: true, hint: null },
  },
};

const objectEnvelopes = {
  bare: (data: object) => data,
  'in {data}': (data: object) => ({ data }),
  'in {success, data}': (data: object) => ({ success: true, data }),
};

const listEnvelopes = {
  'a bare list': (data: object[]) => data,
  '{data}': (data: object[]) => ({ data }),
  '{object_name: list}': (data: object[]) => ({
    object_name: 'list',
    data,
    has_more: false,
    count: data.length,
  }),
  '{success, data, pagination}': (data: object[]) => ({
    success: true,
    data,
    pagination: { page: 1, limit: 10, total: data.length, total_pages: 1, has_next: false, has_prev: false },
  }),
};

// More than an id of the API’s, or less: each would lead to another route.
const wrongIds = ['../x', '..', '.x', '_x', '', 'a b', 'a/b', 'ü', 'credentials', 'a'.repeat(129)];

describe('channelCredential', () => {
  const spellings = {
    'with _id': { _id: '7', ...stored },
    'with _id as a number': { _id: 7, ...stored },
    'with id': { id: '7', ...stored },
    'with both': { _id: '6853f1ce0000000000000001', id: '7', ...stored },
  };

  test.each(
    Object.entries(spellings).flatMap(([spelling, wire]) =>
      Object.entries(objectEnvelopes).map(([envelope, wrap]) => [spelling, envelope, wrap(wire)] as const),
    ),
  )('%s, %s', async (_spelling, _envelope, answer) => {
    const { execute, names } = await gatewayOver({ 'GET /v1/channels/credentials/7': answer });

    const { data, errors } = await execute(credential, { id: '7' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channelCredential: answered });
    expect(names()).toEqual(['GET /v1/channels/credentials/7']);
  });

  test('shows no stored secret and no unknown key', async () => {
    const { url, logged } = await gatewayOver({ 'GET /v1/channels/credentials/7': { _id: '7', ...stored } });

    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': 'api_test' },
      body: JSON.stringify({ query: print(credential), variables: { id: '7' } }),
    });
    const seen = (await response.text()) + JSON.stringify([...response.headers]) + logged.join('\n');

    expect(seen).toContain('"hint":"li01"');
    for (const secret of Object.values(stored.config).filter((value) => value.startsWith('FAKE'))) {
      expect(seen).not.toContain(secret);
    }
  });

  test.each([
    ['the type in config alone', { type: undefined, config: { type: 'email', email: 'help@example.com' } }],
    ['the type at the top', { type: 'email', config: { email: 'help@example.com' } }],
  ])('decodes a config by %s', async (_, wire) => {
    const { execute } = await gatewayOver({ 'GET /v1/channels/credentials/7': { _id: '7', ...wire } });

    const { data, errors } = await execute(credential, { id: '7' });

    expect(errors).toBeUndefined();
    expect(data?.channelCredential?.config).toEqual({
      __typename: 'EmailChannelConfig',
      email: 'help@example.com',
    });
  });

  test.each([
    ['of no type', { config: { page_token: 'FAKE-token' } }, null],
    [
      'of a type that the graph doesn’t know',
      { type: unknownType, config: { token: 'FAKE-token' } },
      unknownType,
    ],
    ['that is null', { type: 'line', config: null }, 'line'],
    ['that is missing', { type: 'line' }, 'line'],
  ])('has no config if the stored one is %s', async (_, wire, type) => {
    const { execute } = await gatewayOver({ 'GET /v1/channels/credentials/7': { _id: '7', ...wire } });

    const { data, errors } = await execute(credential, { id: '7' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channelCredential: { id: '7', type, name: null, config: null } });
  });

  test('is null if it does not exist', async () => {
    const { execute, names } = await gatewayOver({});

    const { data, errors } = await execute(credential, { id: '7' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channelCredential: null });
    expect(names()).toEqual(['GET /v1/channels/credentials/7']);
  });

  test.each([
    ['answers none with an id', stored, 'UPSTREAM_INVALID_RESPONSE'],
    ['forbids it', status(403, { code: 40_003, message: 'no permission' }), 'FORBIDDEN'],
    ['refuses the caller', status(401, { code: 40_001, message: 'expired' }), 'UNAUTHENTICATED'],
  ])('is a GraphQL error if the channel API %s', async (_, answer, code) => {
    const { execute } = await gatewayOver({ 'GET /v1/channels/credentials/7': answer });

    const { data, errors } = await execute(credential, { id: '7' });

    expect(data).toEqual({ channelCredential: null });
    expect(errors).toEqual([refused(code, 'channelCredential')]);
  });

  test.each(wrongIds)('is not requested by the invalid id %j', async (id) => {
    const { execute, names } = await gatewayOver({});

    const { data, errors } = await execute(credential, { id });

    expect(data).toEqual({ channelCredential: null });
    expect(errors).toEqual([refused('BAD_USER_INPUT', 'channelCredential')]);
    expect(names()).toEqual([]);
  });
});

describe('facebookPages', () => {
  const harbour = {
    _id: '104500000000001',
    name: 'Harbour Lane',
    type: 'Café',
    picture_url: 'https://example.com/page.png',
    is_connected: true,
    access_token: 'FAKE-facebook-page-token-fb01',
  };
  const answeredPage = {
    id: '104500000000001',
    name: 'Harbour Lane',
    category: 'Café',
    pictureUrl: 'https://example.com/page.png',
    isConnected: true,
    accessToken: { isSet: true, hint: 'fb01' },
  };
  const bare = {
    id: '104500000000002',
    name: null,
    category: null,
    pictureUrl: null,
    isConnected: null,
    accessToken: { isSet: false, hint: null },
  };
  const call = 'GET /v1/channels/_facebook/credential/cred_1';

  test.each(Object.entries(listEnvelopes))('are read from %s', async (_, wrap) => {
    const { execute, names } = await gatewayOver({ [call]: wrap([harbour, { _id: 104_500_000_000_002 }]) });

    const { data, errors } = await execute(pages, { credentialId: 'cred_1' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ facebookPages: [answeredPage, bare] });
    expect(names()).toEqual([call]);
  });

  test.each([
    ['id in place of _id', { ...harbour, _id: undefined, id: '104500000000001' }, answeredPage],
    ['_id as a number', { ...harbour, _id: 104_500_000_000_001 }, answeredPage],
    ['a category beside the type', { ...harbour, type: 'facebook', category: 'Café' }, answeredPage],
    ['not connected', { ...harbour, is_connected: false }, { ...answeredPage, isConnected: false }],
  ])('%s', async (_, wire, expected) => {
    const { execute } = await gatewayOver({ [call]: [wire] });

    const { data, errors } = await execute(pages, { credentialId: 'cred_1' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ facebookPages: [expected] });
  });

  test('show no access token', async () => {
    const { url, logged } = await gatewayOver({ [call]: [harbour, { ...harbour, _id: null }] });

    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': 'api_test' },
      body: JSON.stringify({ query: print(pages), variables: { credentialId: 'cred_1' } }),
    });
    const seen = (await response.text()) + JSON.stringify([...response.headers]) + logged.join('\n');

    expect(seen).toContain('"hint":"fb01"');
    expect(seen).not.toContain(harbour.access_token);
  });

  test('are returned without an unreadable page, which is logged', async () => {
    const { execute, logged } = await gatewayOver({ [call]: [null, { name: 'without id' }, harbour] });

    const { data, errors } = await execute(pages, { credentialId: 'cred_1' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ facebookPages: [answeredPage] });
    expect(logged.map((line) => JSON.parse(line)).filter(({ unreadable }) => unreadable)).toEqual([
      expect.objectContaining({
        call: 'GET /v1/channels/_facebook/credential/cred_1',
        unreadable: [
          { index: 0, issues: [''] },
          { index: 1, issues: ['id'] },
        ],
      }),
    ]);
  });

  test('are a GraphQL error for a missing credential', async () => {
    const { execute, names } = await gatewayOver({});

    const { data, errors } = await execute(pages, { credentialId: 'cred_1' });

    expect(data).toBeNull();
    expect(errors).toEqual([refused('NOT_FOUND', 'facebookPages')]);
    expect(names()).toEqual([call]);
  });

  test.each(wrongIds)('are not requested by the invalid id %j', async (credentialId) => {
    const { execute, names } = await gatewayOver({});

    const { data, errors } = await execute(pages, { credentialId });

    expect(data).toBeNull();
    expect(errors).toEqual([refused('BAD_USER_INPUT', 'facebookPages')]);
    expect(names()).toEqual([]);
  });

  test('are a field of a credential', async () => {
    const { execute, names } = await gatewayOver({
      'GET /v1/channels/credentials/cred_1': { _id: 'cred_1' },
      [call]: [harbour],
    });

    const { data, errors } = await execute(pagesOfCredential);

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channelCredential: { id: 'cred_1', facebookPages: [{ id: '104500000000001' }] },
    });
    expect(names()).toEqual(['GET /v1/channels/credentials/cred_1', call]);
  });

  test('are null with an error if they fail, and the credential is returned', async () => {
    const { execute } = await gatewayOver({
      'GET /v1/channels/credentials/cred_1': { _id: 'cred_1' },
      [call]: status(403, { code: 40_003, message: 'no permission' }),
    });

    const { data, errors } = await execute(pagesOfCredential);

    expect(data).toEqual({ channelCredential: { id: 'cred_1', facebookPages: null } });
    expect(errors).toEqual([refused('FORBIDDEN', 'channelCredential', 'facebookPages')]);
  });
});

describe('the credential of a channel', () => {
  const named = (id: string, credential_id?: unknown) => channel({ id, name: id, credential_id });

  test('is read once with its pages for all channels', async () => {
    const { execute, names } = await gatewayOver({
      'GET /v1/channels': [named('a', '7'), named('b', 7), named('c', 'cred_2')],
      'GET /v1/channels/credentials/7': { _id: 7, name: 'Seven' },
      'GET /v1/channels/credentials/cred_2': { data: { id: 'cred_2' } },
      'GET /v1/channels/_facebook/credential/7': [{ _id: '1' }],
      'GET /v1/channels/_facebook/credential/cred_2': { data: [] },
    });

    const { data, errors } = await execute(ofChannels);

    const seven = { id: '7', name: 'Seven', facebookPages: [{ id: '1' }] };
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channels: {
        nodes: [
          { id: 'a', credential: seven },
          { id: 'b', credential: seven },
          { id: 'c', credential: { id: 'cred_2', name: null, facebookPages: [] } },
        ],
      },
    });
    expect(names().toSorted()).toEqual([
      'GET /v1/channels',
      'GET /v1/channels/_facebook/credential/7',
      'GET /v1/channels/_facebook/credential/cred_2',
      'GET /v1/channels/credentials/7',
      'GET /v1/channels/credentials/cred_2',
    ]);
  });

  test.each([
    ['missing', undefined],
    ['null', null],
    ['empty', ''],
  ])('is null without a call if its id is %s', async (_, credential_id) => {
    const { execute, names } = await gatewayOver({ 'GET /v1/channels': [named('a', credential_id)] });

    const { data, errors } = await execute(ofChannels);

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channels: { nodes: [{ id: 'a', credential: null }] } });
    expect(names()).toEqual(['GET /v1/channels']);
  });

  test('is null if it was deleted', async () => {
    const { execute, names } = await gatewayOver({ 'GET /v1/channels': [named('a', 'cred_1')] });

    const { data, errors } = await execute(ofChannels);

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channels: { nodes: [{ id: 'a', credential: null }] } });
    expect(names()).toEqual(['GET /v1/channels', 'GET /v1/channels/credentials/cred_1']);
  });

  test('is null with an error if it fails, and the channels are returned', async () => {
    const { execute } = await gatewayOver({
      'GET /v1/channels': [named('a', 'cred_1'), named('b', 'cred_2')],
      'GET /v1/channels/credentials/cred_1': status(403, { code: 40_003, message: 'no permission' }),
      'GET /v1/channels/credentials/cred_2': { _id: 'cred_2' },
      'GET /v1/channels/_facebook/credential/cred_2': [],
    });

    const { data, errors } = await execute(ofChannels);

    expect(data).toEqual({
      channels: {
        nodes: [
          { id: 'a', credential: null },
          { id: 'b', credential: { id: 'cred_2', name: null, facebookPages: [] } },
        ],
      },
    });
    expect(errors).toEqual([refused('FORBIDDEN', 'channels', 'nodes', 0, 'credential')]);
  });

  test('does not delay other credentials if it hangs', async () => {
    const { execute, names } = await gatewayOver(
      {
        'GET /v1/channels': [
          channel({ id: 'ch_1', credential_id: 'cred_1' }),
          channel({ id: 'ch_2', credential_id: 'cred_2' }),
        ],
        'GET /v1/channels/credentials/cred_1': () => {},
        'GET /v1/channels/credentials/cred_2': { _id: 'cred_2' },
        'GET /v1/channels/_facebook/credential/cred_2': [{ _id: 'page_1' }],
      },
      { UPSTREAM_TIMEOUT_MS: '500' },
    );

    const { data, errors } = await execute(
      '{ channels(orderBy: { field: NAME }) { nodes { id credential { facebookPages { id } } } } }',
    );

    expect(data).toEqual({
      channels: {
        nodes: expect.arrayContaining([
          { id: 'ch_1', credential: null },
          { id: 'ch_2', credential: { facebookPages: [{ id: 'page_1' }] } },
        ]),
      },
    });
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'UPSTREAM_TIMEOUT' }) }),
    ]);
    expect(names()).toContain('GET /v1/channels/_facebook/credential/cred_2');
  });
});

test('a failed read after a change of a credential says that the change succeeded', async () => {
  const { execute } = await gatewayOver(
    {
      'PUT /v1/channels/credentials/cred_1': { success: true },
      'GET /v1/channels/credentials/cred_1': status(403),
    },
    { UPSTREAM_ATTEMPTS: '1' },
  );

  const { data, errors } = await execute(
    'mutation { updateChannelCredential(input: { id: "cred_1", name: "new" }) { __typename } }',
  );

  expect(data).toBeNull();
  expect(errors?.[0]?.message).toBe(
    'The change succeeded but reading the result failed. Query it again; do not retry the mutation.',
  );
});
