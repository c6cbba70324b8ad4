import type { ServerResponse } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { channel, gatewayOver, type Script, status } from '../support/harness.ts';
import { unknownType } from '../support/platforms.ts';

const board = graphql(`
  query Board {
    channels {
      nodes {
        id
        credential {
          id
        }
        assignableTeams {
          id
        }
      }
    }
  }
`);

const twice = graphql(`
  query LoadChannelTwice {
    channel(id: "ch_1") {
      id
    }
    again: channel(id: "ch_1") {
      name
    }
  }
`);

const listAndCredential = graphql(`
  query LoadListAndCredential {
    channels {
      nodes {
        credential {
          id
        }
      }
    }
    channelCredential(id: "cred_1") {
      name
    }
  }
`);

const three = graphql(`
  query LoadThreeChannels {
    a: channel(id: "ch_1") {
      id
    }
    b: channel(id: "ch_2") {
      id
    }
    c: channel(id: "ch_3") {
      id
    }
  }
`);

graphql(`
  fragment LoadAttachedChannel on UpdateChannelWorkflowPayload {
    channel {
      name
      credential {
        name
      }
      assignableTeams {
        name
      }
    }
  }
`);

const attachTwice = graphql(`
  mutation LoadAfterEachWrite($input: UpdateChannelWorkflowInput!) {
    first: updateChannelWorkflow(input: $input) {
      ...LoadAttachedChannel
    }
    second: updateChannelWorkflow(input: $input) {
      ...LoadAttachedChannel
    }
  }
`);

const failBetween = graphql(`
  mutation LoadAfterFailedWrite {
    attach: updateChannelWorkflow(input: { workflowId: "wf_1", channelId: "ch_1" }) {
      ... on UpdateChannelWorkflowPayload {
        channel {
          name
        }
      }
    }
    detach: deleteChannelWorkflow(input: { workflowId: "wf_1" }) {
      __typename
      ... on ChannelForbiddenError {
        message
      }
    }
    change: updateChannel(input: { id: "ch_1", config: { web: { windowName: "Hello" } } }) {
      ... on UpdateChannelPayload {
        channel {
          id
        }
      }
    }
  }
`);

// As a gateway above this one asks: `_entities` is the subgraph’s alone.
const entities = `
  query Entities($representations: [_Any!]!) {
    _entities(representations: $representations) {
      __typename
      ... on Channel {
        id
      }
      ... on Team {
        id
      }
      ... on ChannelCredential {
        id
      }
    }
  }
`;

interface Entities {
  _entities: ({ __typename: string; id: string } | null)[];
}

async function entitiesOver(script: Script, representations: object[]) {
  const gateway = await gatewayOver(script);
  const { data, errors } = await gateway.execute<Entities, { representations: object[] }>(entities, {
    representations,
  });
  return { entities: data?._entities, errors, names: gateway.names };
}

const reference = (id: unknown, __typename = 'WebChannel') => ({ __typename, id });
const webChannel = (id: string) => ({ __typename: 'WebChannel', id });
const numbered = (count: number) => Array.from({ length: count }, (_, i) => `ch_${i}`);
const listOf = (ids: string[]) => ids.map((id) => channel({ id }));
const singly = (ids: string[]) =>
  Object.fromEntries(ids.map((id) => [`GET /v1/channels/${id}`, channel({ id })]));

const failed = (code: string, ...path: (string | number)[]) =>
  expect.objectContaining({ path, extensions: expect.objectContaining({ code }) });

describe('batching', () => {
  test('fifty channels with ten credentials and their teams cost 1 + 10 + 1 calls', async () => {
    const channels = Array.from({ length: 50 }, (_, i) =>
      channel({ id: `ch_${i}`, credential_id: `cred_${i % 10}` }),
    );
    const credentials = Array.from({ length: 10 }, (_, i) => [
      `GET /v1/channels/credentials/cred_${i}`,
      { _id: `cred_${i}`, type: 'web' },
    ]);
    const { execute, names } = await gatewayOver({
      'GET /v1/channels': channels,
      'GET /v1/assign/teams/all': [{ _id: 'team_1', name: 'Support' }],
      ...Object.fromEntries(credentials),
    });

    const { data, errors } = await execute(board);

    expect(errors).toBeUndefined();
    expect(data?.channels.nodes).toHaveLength(50);
    expect(data?.channels.nodes[13]).toEqual({
      id: expect.stringMatching(/^ch_\d+$/),
      credential: { id: expect.stringMatching(/^cred_\d$/) },
      assignableTeams: [{ id: 'team_1' }],
    });
    expect(names().toSorted()).toEqual([
      'GET /v1/assign/teams/all',
      'GET /v1/channels',
      ...credentials.map(([name]) => name),
    ]);
  });

  test('a channel that is requested twice is read once', async () => {
    const { execute, names } = await gatewayOver(singly(['ch_1']));

    const { data, errors } = await execute(twice);

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channel: { id: 'ch_1' }, again: { name: 'Support' } });
    expect(names()).toEqual(['GET /v1/channels/ch_1']);
  });

  test('a credential that is requested by a channel and by its id is read once', async () => {
    const { execute, names } = await gatewayOver({
      'GET /v1/channels': [channel({ credential_id: 'cred_1' })],
      'GET /v1/channels/credentials/cred_1': { _id: 'cred_1', name: 'Harbour' },
    });

    const { data, errors } = await execute(listAndCredential);

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channels: { nodes: [{ credential: { id: 'cred_1' } }] },
      channelCredential: { name: 'Harbour' },
    });
    expect(names().toSorted()).toEqual(['GET /v1/channels', 'GET /v1/channels/credentials/cred_1']);
  });

  test('one failing channel does not affect the others', async () => {
    const { execute, names } = await gatewayOver({
      ...singly(['ch_1', 'ch_3']),
      'GET /v1/channels/ch_2': status(403, { code: 40_003, message: 'no permission' }),
    });

    const { data, errors } = await execute(three);

    expect(data).toEqual({ a: { id: 'ch_1' }, b: null, c: { id: 'ch_3' } });
    expect(errors).toEqual([failed('FORBIDDEN', 'b')]);
    expect(names().toSorted()).toEqual([
      'GET /v1/channels/ch_1',
      'GET /v1/channels/ch_2',
      'GET /v1/channels/ch_3',
    ]);
  });
});

describe('references from other subgraphs', () => {
  test.each([1, 2, 3])('%i channels are read one by one', async (count) => {
    const ids = numbered(count);
    const { entities, errors, names } = await entitiesOver(
      singly(ids),
      ids.map((id) => reference(id)),
    );

    expect(errors).toBeUndefined();
    expect(entities).toEqual(ids.map(webChannel));
    expect(names().toSorted()).toEqual(ids.map((id) => `GET /v1/channels/${id}`));
  });

  test.each([4, 100])('%i channels are read with one list', async (count) => {
    const ids = numbered(count);
    const { entities, errors, names } = await entitiesOver(
      { 'GET /v1/channels': listOf(ids.toReversed()) },
      ids.map((id) => reference(id)),
    );

    expect(errors).toBeUndefined();
    expect(entities).toEqual(ids.map(webChannel));
    expect(names()).toEqual(['GET /v1/channels']);
  });

  test('a hundred references to three channels are three reads', async () => {
    const ids = numbered(3);
    const { entities, errors, names } = await entitiesOver(
      singly(ids),
      Array.from({ length: 100 }, (_, i) => reference(`ch_${i % 3}`)),
    );

    expect(errors).toBeUndefined();
    expect(entities).toEqual(Array.from({ length: 100 }, (_, i) => webChannel(`ch_${i % 3}`)));
    expect(names().toSorted()).toEqual(ids.map((id) => `GET /v1/channels/${id}`));
  });

  test('channels that are missing from the list are read one by one', async () => {
    const { entities, errors, names } = await entitiesOver(
      { 'GET /v1/channels': listOf(['ch_0', 'ch_2', 'ch_3']), ...singly(['ch_1']) },
      [...numbered(4), 'ch_gone'].map((id) => reference(id)),
    );

    expect(errors).toBeUndefined();
    expect(entities).toEqual([...numbered(4).map(webChannel), null]);
    const [first, ...rest] = names();
    expect(first).toBe('GET /v1/channels');
    expect(rest.toSorted()).toEqual(['GET /v1/channels/ch_1', 'GET /v1/channels/ch_gone']);
  });

  test('at most twenty channels that are missing from the list are read', async () => {
    const ids = numbered(100);
    const { entities, errors, names } = await entitiesOver(
      { 'GET /v1/channels': [] },
      ids.map((id) => reference(id)),
    );

    expect(entities).toEqual(ids.map(() => null));
    expect(errors).toHaveLength(80);
    expect(new Set(errors?.map(({ extensions }) => extensions?.code))).toEqual(new Set(['BAD_USER_INPUT']));
    expect(names()).toHaveLength(21);
    expect(new Set(names()).size).toBe(21);
  });

  test.each([2, 4])('one failed read of %i does not affect the others', async (count) => {
    const ids = numbered(count);
    const readable = ids.slice(1);
    const { entities, errors } = await entitiesOver(
      {
        'GET /v1/channels': listOf(readable),
        ...singly(readable),
        'GET /v1/channels/ch_0': status(403, { code: 40_003, message: 'no permission' }),
      },
      ids.map((id) => reference(id)),
    );

    expect(entities).toEqual([null, ...readable.map(webChannel)]);
    expect(errors).toEqual([failed('FORBIDDEN', '_entities', 0)]);
  });

  test.each([
    ['climbs', '../x'],
    ['is a route', 'credentials'],
    ['is empty', ''],
    ['is null', null],
    ['is an object', { id: 'ch_1' }],
    ['is a list', ['ch_1']],
    ['is missing', undefined],
  ])('a reference whose id %s makes no call and does not affect the others', async (_, id) => {
    const { entities, errors, names } = await entitiesOver(singly(['ch_1']), [
      reference(id),
      reference(id, 'Channel'),
      reference(id, 'ChannelCredential'),
      reference(id, 'Team'),
      reference('ch_1'),
    ]);

    expect(entities).toEqual([null, null, null, null, webChannel('ch_1')]);
    const byPlace = errors?.toSorted((one, other) => Number(one.path?.[1]) - Number(other.path?.[1]));
    expect(byPlace).toEqual([0, 1, 2, 3].map((index) => failed('BAD_USER_INPUT', '_entities', index)));
    expect(names()).toEqual(['GET /v1/channels/ch_1']);
  });

  test('an id may be a number', async () => {
    const { entities, errors, names } = await entitiesOver({ 'GET /v1/channels/7': channel({ id: 7 }) }, [
      reference(7),
    ]);

    expect(errors).toBeUndefined();
    expect(entities).toEqual([webChannel('7')]);
    expect(names()).toEqual(['GET /v1/channels/7']);
  });

  test('a reference by the wrong type is null, and one by the interface finds any channel', async () => {
    const line = channel({ id: 'ch_1', type: 'line' });
    const unknown = channel({ id: 'ch_2', type: unknownType });
    const { entities, errors, names } = await entitiesOver(
      { 'GET /v1/channels/ch_1': line, 'GET /v1/channels/ch_2': unknown },
      [
        reference('ch_1', 'WhatsAppChannel'),
        reference('ch_1', 'LineChannel'),
        reference('ch_1', 'Channel'),
        reference('ch_1', 'UnknownChannel'),
        reference('ch_2', 'UnknownChannel'),
        reference('ch_2', 'Channel'),
        reference('ch_2', 'WebChannel'),
      ],
    );

    expect(errors).toBeUndefined();
    expect(entities).toEqual([
      null,
      { __typename: 'LineChannel', id: 'ch_1' },
      { __typename: 'LineChannel', id: 'ch_1' },
      null,
      { __typename: 'UnknownChannel', id: 'ch_2' },
      { __typename: 'UnknownChannel', id: 'ch_2' },
      null,
    ]);
    expect(names().toSorted()).toEqual(['GET /v1/channels/ch_1', 'GET /v1/channels/ch_2']);
  });

  test.each(['WebChannel', 'Channel'])('a deleted %s is null', async (typename) => {
    const { entities, errors, names } = await entitiesOver({}, [reference('ch_gone', typename)]);

    expect(errors).toBeUndefined();
    expect(entities).toEqual([null]);
    expect(names()).toEqual(['GET /v1/channels/ch_gone']);
  });

  test('a reference of an unknown type after a failing one does not end the process', async () => {
    const unhandled: unknown[] = [];
    const remember = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', remember);
    onTestFinished(() => void process.off('unhandledRejection', remember));

    const { errors } = await entitiesOver({}, [reference('../x'), reference('ch_1', 'Nothing')]);

    expect(errors).not.toBeUndefined();
    expect(unhandled).toEqual([]);
  });

  test('credentials are read one by one, teams with one list', async () => {
    const { entities, errors, names } = await entitiesOver(
      {
        'GET /v1/channels/credentials/cred_1': { _id: 'cred_1' },
        'GET /v1/assign/teams/all': [
          { _id: 'team_1', name: 'Support' },
          { _id: 'team_2', name: 'Sales' },
        ],
      },
      [
        reference('cred_1', 'ChannelCredential'),
        reference('cred_gone', 'ChannelCredential'),
        reference('cred_1', 'ChannelCredential'),
        reference('team_1', 'Team'),
        reference('team_2', 'Team'),
        reference('team_gone', 'Team'),
      ],
    );

    expect(errors).toBeUndefined();
    expect(entities).toEqual([
      { __typename: 'ChannelCredential', id: 'cred_1' },
      null,
      { __typename: 'ChannelCredential', id: 'cred_1' },
      { __typename: 'Team', id: 'team_1' },
      { __typename: 'Team', id: 'team_2' },
      null,
    ]);
    expect(names().toSorted()).toEqual([
      'GET /v1/assign/teams/all',
      'GET /v1/channels/credentials/cred_1',
      'GET /v1/channels/credentials/cred_gone',
    ]);
  });
});

describe('a loaded object', () => {
  test('is not shared with another request', async () => {
    const { execute, names } = await gatewayOver(singly(['ch_1']), { UPSTREAM_SHARED_READS: 'off' });

    await execute(twice);
    await execute(twice);
    await Promise.all([execute(twice), execute(twice)]);

    expect(names()).toEqual(Array(4).fill('GET /v1/channels/ch_1'));
  });

  test('is not shared with another caller', async () => {
    const perCaller: Script = {
      'GET /v1/channels/ch_1': (response, { headers }) => {
        const body = JSON.stringify(channel({ name: headers['x-api-key'] }));
        response.writeHead(200, { 'content-type': 'application/json' }).end(body);
      },
    };
    const { execute, calls } = await gatewayOver(perCaller);

    const answers = await Promise.all(
      ['api_a', 'api_b'].map((key) => execute(twice, {}, { 'x-api-key': key })),
    );

    expect(answers.map(({ data }) => data?.again?.name)).toEqual(['api_a', 'api_b']);
    expect(calls.map(({ headers }) => headers['x-api-key']).toSorted()).toEqual(['api_a', 'api_b']);
  });

  /** A channel API in which every name contains the number of its reads. */
  function counting(): Script {
    const reads = new Map<string, number>();
    const read =
      (item: object, wrap = (answer: object): object => answer) =>
      (response: ServerResponse, { name }: { name: string }) => {
        reads.set(name, (reads.get(name) ?? 0) + 1);
        const answer = wrap({ ...item, name: `read ${reads.get(name)}` });
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      };
    return {
      'GET /v1/channels/ch_1': read(channel({ credential_id: 'cred_1' })),
      'GET /v1/channels/credentials/cred_1': read({ _id: 'cred_1' }),
      'GET /v1/assign/teams/all': read({ _id: 'team_1' }, (team) => [team]),
    };
  }

  const asRead = (count: number) => ({
    channel: {
      name: `read ${count}`,
      credential: { name: `read ${count}` },
      assignableTeams: [{ name: `read ${count}` }],
    },
  });

  test('is read again after a write', async () => {
    const { execute, names } = await gatewayOver({
      ...counting(),
      'PUT /v1/channels/workflows/wf_1': { success: true },
    });

    const { data, errors } = await execute(attachTwice, { input: { workflowId: 'wf_1', channelId: 'ch_1' } });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ first: asRead(1), second: asRead(2) });
    const calls = names();
    for (const start of [0, 4]) {
      expect(calls.slice(start, start + 2)).toEqual([
        'PUT /v1/channels/workflows/wf_1',
        'GET /v1/channels/ch_1',
      ]);
      expect(calls.slice(start + 2, start + 4).toSorted()).toEqual([
        'GET /v1/assign/teams/all',
        'GET /v1/channels/credentials/cred_1',
      ]);
    }
    expect(calls).toHaveLength(8);
  });

  test('is read again after a failed write', async () => {
    const { execute, names } = await gatewayOver({
      ...counting(),
      'PUT /v1/channels/workflows/wf_1': { success: true },
      'DELETE /v1/channels/workflows/wf_1': status(403, { code: 40_003, message: 'no permission' }),
      'PUT /v1/channels/ch_1': channel(),
    });

    const { data, errors } = await execute(failBetween);

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      attach: { channel: { name: 'read 1' } },
      detach: { __typename: 'ChannelForbiddenError', message: expect.any(String) },
      change: { channel: { id: 'ch_1' } },
    });
    expect(names()).toEqual([
      'PUT /v1/channels/workflows/wf_1',
      'GET /v1/channels/ch_1',
      'DELETE /v1/channels/workflows/wf_1',
      'GET /v1/channels/ch_1',
      'PUT /v1/channels/ch_1',
    ]);
  });
});
