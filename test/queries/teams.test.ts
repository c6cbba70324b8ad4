import { describe, expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { channel, gatewayOver } from '../support/harness.ts';
import {
  all,
  documented,
  documentedObserver,
  listEnvelopes,
  live,
  refused,
  wantsConversation,
} from './teams-support.ts';

graphql(`
  fragment TeamFields on Team {
    id
    name
    mode
    description
    iconUrl
    organizationId
    businessUnitId
    isDefault
    isDisabled
    isAssigned
    createdAt
    updatedAt
  }
`);

const assignable = graphql(`
  query TeamsAssignable($conversationId: ID) {
    assignableTeams(conversationId: $conversationId) {
      ...TeamFields
    }
  }
`);

const one = graphql(`
  query TeamById($id: ID!) {
    team(id: $id) {
      ...TeamFields
    }
  }
`);

const ofChannels = graphql(`
  query TeamsOfChannels($conversationId: ID) {
    channels(orderBy: { field: NAME, direction: ASC }) {
      nodes {
        id
        assignableTeams(conversationId: $conversationId) {
          id
          isAssigned
          observers {
            id
          }
        }
      }
    }
  }
`);

const spellings = {
  documented,
  live,
  'live, with _id alone': { ...live, public_id: undefined },
  'live, an internal _id beside the public one': { ...live, _id: '6853f1ce0000000000000001' },
};

const answered = {
  id: 'team_1',
  name: 'Support',
  mode: 'grab',
  description: 'First line',
  iconUrl: 'https://example.com/team.png',
  organizationId: 'org_1',
  businessUnitId: 'bu_1',
  isDefault: true,
  isDisabled: false,
  isAssigned: null,
  createdAt: '2025-06-19T01:39:42.765Z',
  updatedAt: '2025-06-20T01:39:42.765Z',
};

describe('assignableTeams', () => {
  test.each(
    Object.entries(spellings).flatMap(([spelling, wire]) =>
      Object.entries(listEnvelopes).map(([envelope, wrap]) => [spelling, envelope, wrap([wire])] as const),
    ),
  )('%s, in %s', async (_spelling, _envelope, answer) => {
    const { execute, names } = await gatewayOver({ [all]: answer });

    const { data, errors } = await execute(assignable);

    expect(errors).toBeUndefined();
    expect(data).toEqual({ assignableTeams: [answered] });
    expect(names()).toEqual([all]);
  });

  test('return a team with only a name', async () => {
    const { execute } = await gatewayOver({ [all]: [{ _id: 7, name: 'Support', description: null }] });

    const { data, errors } = await execute(assignable);

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      assignableTeams: [
        {
          id: '7',
          name: 'Support',
          mode: null,
          description: null,
          iconUrl: null,
          organizationId: null,
          businessUnitId: null,
          isDefault: false,
          isDisabled: false,
          isAssigned: null,
          createdAt: null,
          updatedAt: null,
        },
      ],
    });
  });

  test('are an empty list if there are none', async () => {
    const { execute } = await gatewayOver({ [all]: { data: [] } });

    const { data, errors } = await execute(assignable);

    expect(errors).toBeUndefined();
    expect(data).toEqual({ assignableTeams: [] });
  });

  test('are returned without an unreadable team, which is logged', async () => {
    const { execute, logged } = await gatewayOver({ [all]: [null, { name: 'no id' }, documented] });

    const { data, errors } = await execute(assignable);

    expect(errors).toBeUndefined();
    expect(data).toEqual({ assignableTeams: [answered] });
    expect(logged.map((line) => JSON.parse(line)).filter(({ unreadable }) => unreadable)).toEqual([
      expect.objectContaining({
        call: 'GET /v1/assign/teams/all',
        unreadable: [
          { index: 0, issues: [''] },
          { index: 1, issues: ['id'] },
        ],
      }),
    ]);
  });

  test.each([
    ['is assigned', true, true],
    ['is not assigned', false, false],
    ['isn’t said to be assigned', undefined, null],
  ])('are requested with a conversation, and a team %s to it', async (_, isAssign, isAssigned) => {
    const { execute, names } = await gatewayOver({
      [`${all}?conversation_id=conv_1`]: [{ ...live, isAssign }],
    });

    const { data, errors } = await execute(assignable, { conversationId: 'conv_1' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ assignableTeams: [{ ...answered, isAssigned }] });
    expect(names()).toEqual([`${all}?conversation_id=conv_1`]);
  });

  test('have isAssigned null without a conversation', async () => {
    const { execute } = await gatewayOver({ [all]: [{ ...live, isAssign: true }] });

    const { data, errors } = await execute(assignable);

    expect(errors).toBeUndefined();
    expect(data).toEqual({ assignableTeams: [answered] });
  });

  test('are read page by page with the same conversation', async () => {
    const { execute, names } = await gatewayOver({
      [`${all}?conversation_id=conv_1`]: { data: [live], has_more: true },
      [`${all}?conversation_id=conv_1&offset=1&limit=100`]: { data: [{ ...live, public_id: 'team_2' }] },
    });

    const { data, errors } = await execute(assignable, { conversationId: 'conv_1' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ assignableTeams: [answered, { ...answered, id: 'team_2' }] });
    expect(names()).toEqual([
      `${all}?conversation_id=conv_1`,
      `${all}?conversation_id=conv_1&offset=1&limit=100`,
    ]);
  });

  test('are BAD_USER_INPUT if the deployment requires a conversation', async () => {
    const { execute, names } = await gatewayOver({ [all]: wantsConversation });

    const { data, errors } = await execute(assignable);

    expect(data).toBeNull();
    expect(errors).toEqual([refused('BAD_USER_INPUT', 'assignableTeams')]);
    expect(errors?.[0]?.message).toContain('`conversationId`');
    expect(names()).toEqual([all]);
  });

  test.each(['../x', '', 'a b', '_x', 'a&b=c', 'a'.repeat(129)])(
    'the conversation %j is refused before any call',
    async (conversationId) => {
      const { execute, names } = await gatewayOver({ [all]: [] });

      const { data, errors } = await execute(assignable, { conversationId });

      expect(data).toBeNull();
      expect(errors).toEqual([refused('BAD_USER_INPUT', 'assignableTeams')]);
      expect(names()).toEqual([]);
    },
  );
});

describe('team', () => {
  test.each(Object.entries(spellings))('is found among all teams: %s', async (_, wire) => {
    const { execute, names } = await gatewayOver({
      [all]: [{ ...documented, id: 'team_0', name: 'Sales' }, wire],
    });

    const { data, errors } = await execute(one, { id: 'team_1' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ team: answered });
    expect(names()).toEqual([all]);
  });

  test('is null if it does not exist', async () => {
    const { execute, names } = await gatewayOver({ [all]: [documented] });

    const { data, errors } = await execute(one, { id: 'team_2' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ team: null });
    expect(names()).toEqual([all]);
  });

  test('is BAD_USER_INPUT if the deployment requires a conversation', async () => {
    const { execute } = await gatewayOver({ [all]: wantsConversation });

    const { data, errors } = await execute(one, { id: 'team_1' });

    expect(data).toEqual({ team: null });
    expect(errors).toEqual([refused('BAD_USER_INPUT', 'team')]);
  });
});

describe('the teams of channels', () => {
  const channels = [channel({ id: 'ch_1', name: 'a' }), channel({ id: 'ch_2', name: 'b' })];

  test('are requested once with the conversation', async () => {
    const { execute, names } = await gatewayOver({
      'GET /v1/channels': channels,
      [`${all}?conversation_id=conv_1`]: [{ ...live, isAssign: false }],
      'GET /v1/assign/team/team_1/observers?conversation_id=conv_1': [documentedObserver],
    });

    const { data, errors } = await execute(ofChannels, { conversationId: 'conv_1' });

    const assignableTeams = [{ id: 'team_1', isAssigned: false, observers: [{ id: 'obs_1' }] }];
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channels: {
        nodes: [
          { id: 'ch_1', assignableTeams },
          { id: 'ch_2', assignableTeams },
        ],
      },
    });
    expect(names()).toEqual([
      'GET /v1/channels',
      `${all}?conversation_id=conv_1`,
      'GET /v1/assign/team/team_1/observers?conversation_id=conv_1',
    ]);
  });

  test('are null with an error if they fail, and the channels are returned', async () => {
    const { execute, names } = await gatewayOver({ 'GET /v1/channels': channels, [all]: wantsConversation });

    const { data, errors } = await execute(ofChannels);

    expect(data).toEqual({
      channels: {
        nodes: [
          { id: 'ch_1', assignableTeams: null },
          { id: 'ch_2', assignableTeams: null },
        ],
      },
    });
    expect(errors).toEqual([
      refused('BAD_USER_INPUT', 'channels', 'nodes', 0, 'assignableTeams'),
      refused('BAD_USER_INPUT', 'channels', 'nodes', 1, 'assignableTeams'),
    ]);
    expect(names()).toEqual(['GET /v1/channels', all]);
  });
});
