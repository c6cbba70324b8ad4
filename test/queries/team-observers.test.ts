import { describe, expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { gatewayOver, status } from '../support/harness.ts';
import { all, documentedObserver, listEnvelopes, live, refused, wantsConversation } from './teams-support.ts';

graphql(`
  fragment TeamObserverFields on TeamObserver {
    id
    role
    displayName
    email
    avatarUrl
    user {
      id
    }
  }
`);

const observers = graphql(`
  query TeamObserversOfTeam($teamId: ID!, $conversationId: ID) {
    teamObservers(teamId: $teamId, conversationId: $conversationId) {
      ...TeamObserverFields
      team {
        id
        isAssigned
      }
    }
  }
`);

const observersAlone = graphql(`
  query TeamObserversAlone($teamId: ID!, $conversationId: ID) {
    teamObservers(teamId: $teamId, conversationId: $conversationId) {
      ...TeamObserverFields
    }
  }
`);

const withObservers = graphql(`
  query TeamsWithObservers($conversationId: ID) {
    assignableTeams(conversationId: $conversationId) {
      id
      observers {
        id
        team {
          id
        }
      }
      ofAnother: observers(conversationId: "conv_2") {
        id
      }
    }
  }
`);

const liveObserver = {
  _id: 'obs_1',
  role: 'admin',
  user: {
    _id: 'user_1',
    display_name: 'Ada Lam',
    email: 'ada@example.com',
    avatar_url: 'https://example.com/ada.png',
    first_name: 'Ada',
    last_name: 'Lam',
    status: 'active',
    is_active: true,
    access_token: 'FAKE-user-token',
  },
};

const nobody = { role: null, displayName: null, email: null, avatarUrl: null };

const answeredLiveObserver = {
  id: 'obs_1',
  role: 'admin',
  displayName: 'Ada Lam',
  email: 'ada@example.com',
  avatarUrl: 'https://example.com/ada.png',
  user: { id: 'user_1' },
};

describe('teamObservers', () => {
  const call = 'GET /v1/assign/team/team_1/observers';

  test.each([
    ['documented', documentedObserver, { id: 'obs_1', ...nobody, user: { id: 'user_1' } }],
    ['documented, without user', { _id: 'obs_1' }, { id: 'obs_1', ...nobody, user: null }],
    ['live', liveObserver, answeredLiveObserver],
    [
      'live, of a member with few fields',
      { _id: 'obs_1', role: 'member', user: { _id: 'user_1', display_name: null } },
      { id: 'obs_1', ...nobody, role: 'member', user: { id: 'user_1' } },
    ],
    [
      'live, user null',
      { _id: 'obs_1', role: 'member', user: null },
      { id: 'obs_1', ...nobody, role: 'member', user: null },
    ],
    ['id as a number', { ...documentedObserver, _id: 7 }, { id: '7', ...nobody, user: { id: 'user_1' } }],
  ])('%s', async (_, wire, expected) => {
    const { execute, names } = await gatewayOver({ [call]: [wire] });

    const { data, errors } = await execute(observersAlone, { teamId: 'team_1' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ teamObservers: [expected] });
    expect(names()).toEqual([call]);
  });

  test.each(Object.entries(listEnvelopes))('are read from %s', async (_, wrap) => {
    const { execute } = await gatewayOver({
      [call]: wrap([liveObserver, { ...documentedObserver, _id: 'obs_2' }]),
    });

    const { data, errors } = await execute(observersAlone, { teamId: 'team_1' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      teamObservers: [answeredLiveObserver, { id: 'obs_2', ...nobody, user: { id: 'user_1' } }],
    });
  });

  test('are returned without an unreadable observer, which is logged', async () => {
    const { execute, logged } = await gatewayOver({ [call]: ['obs_0', { role: 'admin' }, liveObserver] });

    const { data, errors } = await execute(observersAlone, { teamId: 'team_1' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ teamObservers: [answeredLiveObserver] });
    expect(logged.map((line) => JSON.parse(line)).filter(({ unreadable }) => unreadable)).toEqual([
      expect.objectContaining({
        call: 'GET /v1/assign/team/team_1/observers',
        unreadable: [
          { index: 0, issues: [''] },
          { index: 1, issues: ['id'] },
        ],
      }),
    ]);
  });

  test('have their team by the conversation of the query, with one call for all', async () => {
    const { execute, names } = await gatewayOver({
      [`${call}?conversation_id=conv_1`]: [liveObserver, { ...liveObserver, _id: 'obs_2' }],
      [`${all}?conversation_id=conv_1`]: [{ ...live, isAssign: true }],
    });

    const { data, errors } = await execute(observers, { teamId: 'team_1', conversationId: 'conv_1' });

    const team = { id: 'team_1', isAssigned: true };
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      teamObservers: [
        { ...answeredLiveObserver, team },
        { ...answeredLiveObserver, id: 'obs_2', team },
      ],
    });
    expect(names()).toEqual([`${call}?conversation_id=conv_1`, `${all}?conversation_id=conv_1`]);
  });

  test('have no team if it is not assignable', async () => {
    const { execute } = await gatewayOver({ [call]: [documentedObserver], [all]: [] });

    const { data, errors } = await execute(observers, { teamId: 'team_1' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      teamObservers: [{ id: 'obs_1', ...nobody, user: { id: 'user_1' }, team: null }],
    });
  });

  test.each([
    ['wants a conversation', wantsConversation, 'BAD_USER_INPUT'],
    ['knows no such team', status(404, { code: 40_004, message: 'not found' }), 'NOT_FOUND'],
    ['forbids it', status(403, { code: 40_003, message: 'no permission' }), 'FORBIDDEN'],
    ['answers no list', { observers: [] }, 'UPSTREAM_INVALID_RESPONSE'],
  ])('are a GraphQL error if the channel API %s', async (_, answer, code) => {
    const { execute, names } = await gatewayOver({ [call]: answer });

    const { data, errors } = await execute(observersAlone, { teamId: 'team_1' });

    expect(data).toBeNull();
    expect(errors).toEqual([refused(code, 'teamObservers')]);
    expect(names()).toEqual([call]);
  });

  test.each([
    ['../x', 'conv_1'],
    ['', 'conv_1'],
    ['a/b', 'conv_1'],
    ['_x', 'conv_1'],
    ['a'.repeat(129), 'conv_1'],
    ['team_1', '../x'],
    ['team_1', ''],
    ['team_1', 'a b'],
  ])(
    'of the team %j, for the conversation %j, are refused before any call',
    async (teamId, conversationId) => {
      const { execute, names } = await gatewayOver({});

      const { data, errors } = await execute(observersAlone, { teamId, conversationId });

      expect(data).toBeNull();
      expect(errors).toEqual([refused('BAD_USER_INPUT', 'teamObservers')]);
      expect(names()).toEqual([]);
    },
  );
});

describe('the observers of teams', () => {
  const of = (team: string, conversation: string) =>
    `GET /v1/assign/team/${team}/observers?conversation_id=${conversation}`;

  test('are requested with the teams’ conversation or with their argument', async () => {
    const { execute, names } = await gatewayOver({
      [`${all}?conversation_id=conv_1`]: [live, { ...live, public_id: 'team_2' }],
      [of('team_1', 'conv_1')]: [{ ...documentedObserver, _id: 'obs_1' }],
      [of('team_2', 'conv_1')]: [{ ...documentedObserver, _id: 'obs_2' }],
      [of('team_1', 'conv_2')]: [],
      [of('team_2', 'conv_2')]: [{ ...documentedObserver, _id: 'obs_3' }],
    });

    const { data, errors } = await execute(withObservers, { conversationId: 'conv_1' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      assignableTeams: [
        { id: 'team_1', observers: [{ id: 'obs_1', team: { id: 'team_1' } }], ofAnother: [] },
        { id: 'team_2', observers: [{ id: 'obs_2', team: { id: 'team_2' } }], ofAnother: [{ id: 'obs_3' }] },
      ],
    });
    const [first, ...rest] = names();
    expect(first).toBe(`${all}?conversation_id=conv_1`);
    expect(rest.toSorted()).toEqual([
      of('team_1', 'conv_1'),
      of('team_1', 'conv_2'),
      of('team_2', 'conv_1'),
      of('team_2', 'conv_2'),
    ]);
  });

  test('are null with an error if they fail, and the teams are returned', async () => {
    const { execute } = await gatewayOver({
      [all]: [live, { ...live, public_id: 'team_2' }],
      'GET /v1/assign/team/team_2/observers': [],
      [of('team_1', 'conv_2')]: [],
      [of('team_2', 'conv_2')]: [],
    });

    const { data, errors } = await execute(withObservers);

    expect(data).toEqual({
      assignableTeams: [
        { id: 'team_1', observers: null, ofAnother: [] },
        { id: 'team_2', observers: [], ofAnother: [] },
      ],
    });
    expect(errors).toEqual([refused('NOT_FOUND', 'assignableTeams', 0, 'observers')]);
  });
});
