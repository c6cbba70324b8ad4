import { describe, expect, test } from 'vitest';
import { subgraphSdl } from '#schema/index.ts';
import { channel, gatewayOver, type Script, status } from '../support/harness.ts';
import { composers, gateways, inboxSdl, startInbox } from '../support/supergraph.ts';

const here = { name: 'channels', url: 'http://127.0.0.1:1/graphql', sdl: subgraphSdl() };
const inbox = { name: 'inbox', url: 'http://127.0.0.1:2/graphql', sdl: inboxSdl };

describe.each(Object.entries(composers))('composed by %s', (_, compose) => {
  test('the subgraph composes with one that extends every channel', () => {
    const { supergraph, errors } = compose([here, inbox]);
    expect(errors).toEqual([]);
    expect(supergraph).toContain('conversationCount: Int!');
  });

  test('composition fails when channels lose their key', () => {
    const keyless = subgraphSdl().replace(/(interface Channel) @key\(fields: "id"\)/, '$1');
    expect(keyless).not.toBe(subgraphSdl());
    expect(compose([{ ...here, sdl: keyless }, inbox]).errors).not.toEqual([]);
  });
});

/** The channel API with 100 channels that share ten credentials. */
const channels = Array.from({ length: 100 }, (_, index) =>
  channel({ id: `ch_${index}`, type: index % 2 ? 'line' : 'web', credential_id: `cred_${index % 10}` }),
);

const script: Script = {
  'GET /v1/channels': channels,
  'GET /v1/assign/teams/all': [{ _id: 'team_1', name: 'Support' }],
  ...Object.fromEntries(channels.map((each) => [`GET /v1/channels/${each.id}`, each])),
  ...Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [
      `GET /v1/channels/credentials/cred_${index}`,
      { _id: `cred_${index}`, name: `Login ${index}` },
    ]),
  ),
  'DELETE /v1/channels/ch_0': { success: true },
  'POST /v1/channels/_line': status(400, { code: 40000, message: 'Duplicate key', field: 'channel_secret' }),
};

const pairs = Object.keys(composers).flatMap((composer) =>
  Object.keys(gateways).map((gateway) => ({ composer, gateway })),
);

describe.each(pairs)('composed by $composer, run on $gateway', ({ composer, gateway }) => {
  async function startSupergraph() {
    const { url, names, calls } = await gatewayOver(script);
    const { supergraph, errors } =
      composers[composer]?.([{ ...here, url: `${url}/graphql` }, await startInbox()]) ?? {};
    expect(errors).toEqual([]);
    const graph = await gateways[gateway]?.(supergraph ?? '');

    async function execute(query: string, variables: object = {}) {
      const response = await fetch(graph ?? '', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-api-key': 'api_test' },
        body: JSON.stringify({ query, variables }),
      });
      return response.json();
    }

    return { execute, names, calls };
  }

  test('a conversation resolves its channel, credential and teams in few calls', async () => {
    const { execute, names, calls } = await startSupergraph();

    const answer = await execute(
      `query ($channelIds: [ID!]!) {
        conversations(channelIds: $channelIds) {
          id
          channel { __typename id name credential { name } assignableTeams { name } }
        }
      }`,
      { channelIds: channels.map(({ id }) => id) },
    );

    expect(answer.errors).toBeUndefined();
    expect(answer.data.conversations).toHaveLength(100);
    expect(answer.data.conversations[13]).toEqual({
      id: 'conv_13',
      channel: {
        __typename: 'LineChannel',
        id: 'ch_13',
        name: 'Support',
        credential: { name: 'Login 3' },
        assignableTeams: [{ name: 'Support' }],
      },
    });
    const credentials = Array.from(
      { length: 10 },
      (_, index) => `GET /v1/channels/credentials/cred_${index}`,
    );
    expect(
      names()
        .filter((name) => name !== 'GET /v1/channels')
        .toSorted(),
    ).toEqual(['GET /v1/assign/teams/all', ...credentials]);
    // A query planner may request the concrete type first, and its fields in a second step.
    expect(names().filter((name) => name === 'GET /v1/channels').length).toBeLessThanOrEqual(2);
    expect(new Set(calls.map(({ headers }) => headers['x-api-key']))).toEqual(new Set(['api_test']));
  });

  test('a channel has the fields that another subgraph adds', async () => {
    const { execute, names } = await startSupergraph();

    const answer = await execute(
      '{ channels(types: [LINE], first: 2, orderBy: { field: NAME, direction: ASC }) { nodes { id conversationCount } } }',
    );

    expect(answer).toEqual({
      data: {
        channels: {
          nodes: [
            { id: 'ch_1', conversationCount: 4 },
            { id: 'ch_11', conversationCount: 5 },
          ],
        },
      },
    });
    expect(names()).toEqual(['GET /v1/channels?type=line']);
  });

  test('an unknown channel is null without a call of another subgraph', async () => {
    const { execute } = await startSupergraph();
    const answer = await execute(
      '{ conversations(channelIds: ["ch_1", "ch_gone"]) { channel { id name } } }',
    );
    expect(answer.data).toEqual({
      conversations: [{ channel: { id: 'ch_1', name: 'Support' } }, { channel: null }],
    });
    // The inbox subgraph references the channel. Hive Gateway reports that it cannot resolve its type.
    const paths = (answer.errors ?? []).map(({ path }: { path: unknown }) => path);
    expect(paths).toEqual(gateway === 'hive' ? [['conversations', 1, 'channel']] : []);
  });

  test('a mutation runs', async () => {
    const { execute, names } = await startSupergraph();
    const answer = await execute(
      'mutation { deleteChannel(input: { id: "ch_0" }) { ... on DeleteChannelPayload { deletedId } } }',
    );
    expect(answer).toEqual({ data: { deleteChannel: { deletedId: 'ch_0' } } });
    expect(names()).toEqual(['DELETE /v1/channels/ch_0']);
  });

  test('a typed error is returned', async () => {
    const { execute } = await startSupergraph();
    const answer = await execute(
      `mutation ($input: CreateLineChannelInput!) {
        createLineChannel(input: $input) {
          __typename
          ... on ChannelError { message }
          ... on ChannelConflictError { path }
        }
      }`,
      { input: { channelSecret: 'fa4e'.repeat(8), channelAccessToken: 'FAKE-token' } },
    );
    expect(answer).toEqual({
      data: {
        createLineChannel: {
          __typename: 'ChannelConflictError',
          message: expect.stringMatching(/already connected/),
          path: ['input', 'channelSecret'],
        },
      },
    });
  });
});
