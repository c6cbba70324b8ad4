import { describe, expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { gatewayOver, status } from '../support/harness.ts';

const count = graphql(`
  query CountChannels {
    channelCount {
      total
      byType {
        type
        upstreamType
        count
      }
    }
  }
`);

const perType = { web: 7, facebook: 0, whatsapp: 1, instagram: 0, wechat: 0, line: 0, email: 0, wecom: 0 };

const countedPerType = [
  { type: 'WEB', upstreamType: 'web', count: 7 },
  { type: 'FACEBOOK', upstreamType: 'facebook', count: 0 },
  { type: 'WHATSAPP', upstreamType: 'whatsapp', count: 1 },
  { type: 'INSTAGRAM', upstreamType: 'instagram', count: 0 },
  { type: 'WECHAT', upstreamType: 'wechat', count: 0 },
  { type: 'LINE', upstreamType: 'line', count: 0 },
  { type: 'EMAIL', upstreamType: 'email', count: 0 },
  { type: 'WECOM', upstreamType: 'wecom', count: 0 },
];

describe('channelCount', () => {
  test.each([
    ['documented', { count: 5 }, { total: 5, byType: null }],
    ['documented, of none', { count: 0 }, { total: 0, byType: null }],
    ['documented, in data', { data: { count: 5 } }, { total: 5, byType: null }],
    ['documented, in data with success', { success: true, data: { count: 5 } }, { total: 5, byType: null }],
    ['live', { all: 8, ...perType }, { total: 8, byType: countedPerType }],
    ['live, in data', { data: { all: 8, ...perType } }, { total: 8, byType: countedPerType }],
    [
      'live, in data with success',
      { success: true, data: { all: 8, ...perType } },
      { total: 8, byType: countedPerType },
    ],
    ['live, without all', perType, { total: 8, byType: countedPerType }],
    [
      'live, with words that the graph doesn’t know',
      { all: 9, web: 4, mail: 2, store: 1, null: 2 },
      {
        total: 9,
        byType: [
          { type: 'WEB', upstreamType: 'web', count: 4 },
          { type: 'UNKNOWN', upstreamType: 'mail', count: 2 },
          { type: 'UNKNOWN', upstreamType: 'store', count: 1 },
          { type: 'UNKNOWN', upstreamType: 'null', count: 2 },
        ],
      },
    ],
    [
      'live, with what is no number',
      { all: 4, web: 4, line: null, email: '1' },
      { total: 4, byType: [{ type: 'WEB', upstreamType: 'web', count: 4 }] },
    ],
  ])('%s', async (_, answer, expected) => {
    const { execute, names } = await gatewayOver({ 'GET /v1/channels/_count': answer });

    const { data, errors } = await execute(count);

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channelCount: expected });
    expect(names()).toEqual(['GET /v1/channels/_count']);
  });

  test.each<[string, object]>([
    ['neither', {}],
    ['nothing but success', { success: true }],
    ['a list', [5]],
    ['an empty data', { data: {} }],
    ['a count that is null', { count: null }],
    ['a count that is a word', { count: 'many' }],
    ['a total that is null, and no types', { all: null }],
  ])('returns UPSTREAM_INVALID_RESPONSE for %s', async (_, answer) => {
    const { execute, names } = await gatewayOver({ 'GET /v1/channels/_count': answer });

    const { data, errors } = await execute(count);

    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['channelCount'],
        extensions: { code: 'UPSTREAM_INVALID_RESPONSE' },
      }),
    ]);
    expect(names()).toEqual(['GET /v1/channels/_count']);
  });

  test('returns an error, and not zero, without the route', async () => {
    const { execute } = await gatewayOver({
      'GET /v1/channels/_count': status(404, { code: 40_004, message: 'not found' }),
    });

    const { data, errors } = await execute(count);

    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({ path: ['channelCount'], extensions: { code: 'NOT_FOUND' } }),
    ]);
  });
});

const countConversations = graphql(`
  query CountConversations($view: String, $teamId: ID) {
    channelConversationCount(view: $view, teamId: $teamId) {
      total
      byType {
        type
        upstreamType
        count
      }
    }
  }
`);

describe('channelConversationCount', () => {
  const route = 'GET /v1/channels/_conv_count';

  test.each([
    [{}, route],
    [{ view: null, teamId: null }, route],
    [{ view: 'all' }, `${route}?view=all`],
    [{ teamId: 'team_1' }, `${route}?team_id=team_1`],
    [{ view: 'my.View_1:a-b', teamId: 'team_1' }, `${route}?view=my.View_1%3Aa-b&team_id=team_1`],
  ])('makes one call for %j', async (variables, call) => {
    const { execute, names } = await gatewayOver({ [call]: { all: 8, ...perType } });

    const { data, errors } = await execute(countConversations, variables);

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channelConversationCount: { total: 8, byType: countedPerType } });
    expect(names()).toEqual([call]);
  });

  test('makes one call for each view and team', async () => {
    const { execute, names } = await gatewayOver({ [route]: { count: 5 } });

    const { data } = await execute(`{
      all: channelConversationCount { total }
      again: channelConversationCount { total }
      open: channelConversationCount(view: "open") { total }
      ofTeam: channelConversationCount(view: "open", teamId: "team_1") { total }
    }`);

    const five = { total: 5 };
    expect(data).toEqual({ all: five, again: five, open: five, ofTeam: five });
    expect(names()).toEqual([route, `${route}?view=open`, `${route}?view=open&team_id=team_1`]);
  });

  const view = 'A view must be 1 to 64 letters, digits, “_”, “.”, “:” or “-”.';
  const id = 'This id is not valid. Pass an id exactly as this graph returned it.';

  test.each([
    [{ view: '' }, 'view', view],
    [{ view: 'x'.repeat(65) }, 'view', view],
    [{ view: 'all&team_id=team_2' }, 'view', view],
    [{ view: 'all ' }, 'view', view],
    [{ view: 'all\n' }, 'view', view],
    [{ teamId: '' }, 'teamId', id],
    [{ teamId: '../team' }, 'teamId', id],
  ])('rejects %j before any call', async (variables, argument, message) => {
    const { execute, names } = await gatewayOver({ [route]: { count: 5 } });

    const { data, errors } = await execute(countConversations, variables);

    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['channelConversationCount'],
        extensions: {
          code: 'BAD_USER_INPUT',
          issues: [expect.objectContaining({ path: [argument], message })],
        },
      }),
    ]);
    expect(names()).toEqual([]);
  });

  const lacking = 'This deployment of the channel API does not count conversations';

  test.each([
    [404, {}, 'UPSTREAM_UNSUPPORTED', `${lacking}.`],
    [405, {}, 'UPSTREAM_UNSUPPORTED', `${lacking}.`],
    [501, {}, 'UPSTREAM_UNSUPPORTED', `${lacking}.`],
    [404, { teamId: 'team_1' }, 'UPSTREAM_UNSUPPORTED', `${lacking}, or does not know this team.`],
    [
      400,
      { view: 'mine' },
      'BAD_USER_INPUT',
      'The channel API rejected the request as invalid. Check the arguments.',
    ],
    [500, {}, 'UPSTREAM_ERROR', 'The channel API failed. Try again in a moment.'],
  ])('returns UPSTREAM_UNSUPPORTED after a %d for %j', async (code, variables, expected, message) => {
    const { execute } = await gatewayOver({ [route]: status(code, { code: 40_004, message: 'not found' }) });

    const { data, errors } = await execute(countConversations, variables);

    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['channelConversationCount'],
        message,
        extensions: { code: expected },
      }),
    ]);
  });
});
