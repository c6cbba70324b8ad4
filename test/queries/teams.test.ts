import { describe, expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { channel, gatewayOver, status } from '../support/harness.ts';

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

const all = 'GET /v1/assign/teams/all';
const wantsConversation = status(400, {
  code: 40_000,
  field: 'conversation_id',
  message: 'conversation_id is required',
});

const refused = (code: string, ...path: (string | number)[]) =>
  expect.objectContaining({ path, extensions: expect.objectContaining({ code }) });

const documented = {
  object_name: 'team',
  id: 'team_1',
  name: 'Support',
  mode: 'grab',
  description: 'First line',
  icon_url: 'https://example.com/team.png',
  organization_id: 'org_1',
  business_unit_id: 'bu_1',
  is_default: true,
  is_disabled: false,
  created_at: '2025-06-19T01:39:42.765Z',
  updated_at: '2025-06-20T01:39:42.765Z',
};

const live = {
  ...documented,
  object_name: undefined,
  doc_name: 'team',
  _id: 'team_1',
  public_id: 'team_1',
  id: undefined,
};

const spellings = {
  documented,
  live,
  'live, with _id alone': { ...live, public_id: undefined },
  'live, an internal _id beside the public one': { ...live, _id: '6853f1ce0000000000000001' },
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

  test('a team that tells only its name', async () => {
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

  test('none', async () => {
    const { execute } = await gatewayOver({ [all]: { data: [] } });

    const { data, errors } = await execute(assignable);

    expect(errors).toBeUndefined();
    expect(data).toEqual({ assignableTeams: [] });
  });

  test('an unreadable team costs no neighbour, and is logged', async () => {
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
  ])('a conversation is passed on, and a team %s to it', async (_, isAssign, isAssigned) => {
    const { execute, names } = await gatewayOver({
      [`${all}?conversation_id=conv_1`]: [{ ...live, isAssign }],
    });

    const { data, errors } = await execute(assignable, { conversationId: 'conv_1' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ assignableTeams: [{ ...answered, isAssigned }] });
    expect(names()).toEqual([`${all}?conversation_id=conv_1`]);
  });

  test('isAssigned is null where no conversation was asked about, whatever the channel API says', async () => {
    const { execute } = await gatewayOver({ [all]: [{ ...live, isAssign: true }] });

    const { data, errors } = await execute(assignable);

    expect(errors).toBeUndefined();
    expect(data).toEqual({ assignableTeams: [answered] });
  });

  test('pages on with the same conversation', async () => {
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

  test('a deployment that wants a conversation says so', async () => {
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
  test.each(Object.entries(spellings))('%s, is found among all', async (_, wire) => {
    const { execute, names } = await gatewayOver({
      [all]: [{ ...documented, id: 'team_0', name: 'Sales' }, wire],
    });

    const { data, errors } = await execute(one, { id: 'team_1' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ team: answered });
    expect(names()).toEqual([all]);
  });

  test('is null where there is none', async () => {
    const { execute, names } = await gatewayOver({ [all]: [documented] });

    const { data, errors } = await execute(one, { id: 'team_2' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ team: null });
    expect(names()).toEqual([all]);
  });

  test('is an error where the deployment wants a conversation', async () => {
    const { execute } = await gatewayOver({ [all]: wantsConversation });

    const { data, errors } = await execute(one, { id: 'team_1' });

    expect(data).toEqual({ team: null });
    expect(errors).toEqual([refused('BAD_USER_INPUT', 'team')]);
  });
});

const documentedObserver = { _id: 'obs_1', user_id: 'user_1', team_id: 'team_1' };

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
      'live, of a member who tells little',
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

  test.each(Object.entries(listEnvelopes))('in %s', async (_, wrap) => {
    const { execute } = await gatewayOver({
      [call]: wrap([liveObserver, { ...documentedObserver, _id: 'obs_2' }]),
    });

    const { data, errors } = await execute(observersAlone, { teamId: 'team_1' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      teamObservers: [answeredLiveObserver, { id: 'obs_2', ...nobody, user: { id: 'user_1' } }],
    });
  });

  test('an unreadable observer costs no neighbour, and is logged', async () => {
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

  test('lead to their team by the conversation that was asked about, in one call for all', async () => {
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

  test('lead to no team where it isn’t among the assignable ones', async () => {
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
  ])('are an error where the channel API %s', async (_, answer, code) => {
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

  test('are asked for with the teams’ conversation, or with one of their own', async () => {
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

  test('that fail leave their team and its neighbours standing', async () => {
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

describe('the teams of channels', () => {
  const channels = [channel({ id: 'ch_1', name: 'a' }), channel({ id: 'ch_2', name: 'b' })];

  test('are asked for once, with the conversation', async () => {
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

  test('that fail leave the channels standing', async () => {
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
