import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { demoKey, startSandbox } from '#src/sandbox/server.ts';
import { graphql } from '../support/generated/index.ts';
import { channel, gatewayOver, type Script, startGateway, status } from '../support/harness.ts';

type Fields = Record<string, unknown>;

const token = 'EAAFAKElogintoken0001';

interface Mutation {
  document: TypedDocumentNode<{ result: object }, { input: { accessToken: string } }>;
  call: string;
  payload: string;
  type: string;
  nameKey: string;
  /** In the sandbox: a login with a page that can be connected, one that is already, and one that fails. */
  login: {
    token: string;
    pages: [string, string, string];
    names: [string, string, string];
    existing: string;
  };
}

const mutations: Record<string, Mutation> = {
  connectFacebookPages: {
    document: graphql(`
      mutation ConnectPages($input: ConnectFacebookPagesInput!) {
        result: connectFacebookPages(input: $input) {
          __typename
          ... on ConnectFacebookPagesPayload {
            results {
              state
              pageId
              name: pageName
              channel { id config { pageId } }
              error { __typename message ... on ChannelValidationError { issues { path message code } } }
            }
          }
          ... on ChannelError { message }
          ... on ChannelValidationError { issues { path message code } }
          ... on ChannelConflictError { path }
        }
      }
    `),
    call: 'POST /v3/channels/_facebook',
    payload: 'ConnectFacebookPagesPayload',
    type: 'facebook',
    nameKey: 'page_name',
    login: {
      token: 'EAAFAKEfaketokenfaketoken0003',
      pages: ['104700000000001', '104300000000001', '104700000000002'],
      names: ['Harbour Lane Kitchens', 'Harbour Lane', 'Harbour Lane Vintage'],
      existing: 'ch_facebook_main',
    },
  },
  connectInstagramAccounts: {
    document: graphql(`
      mutation ConnectAccounts($input: ConnectInstagramAccountsInput!) {
        result: connectInstagramAccounts(input: $input) {
          __typename
          ... on ConnectInstagramAccountsPayload {
            results {
              state
              pageId
              name: username
              channel { id config { pageId } }
              error { __typename message ... on ChannelValidationError { issues { path message code } } }
            }
          }
          ... on ChannelError { message }
          ... on ChannelValidationError { issues { path message code } }
          ... on ChannelConflictError { path }
        }
      }
    `),
    call: 'POST /v1/channels/_instagram',
    payload: 'ConnectInstagramAccountsPayload',
    type: 'instagram',
    nameKey: 'user_name',
    login: {
      token: 'EAAFAKEfaketokenfaketoken0004',
      pages: ['104800000000001', '104400000000001', '104800000000002'],
      names: ['harbour.lane.kitchens', 'harbour.lane', 'harbour.lane.vintage'],
      existing: 'ch_instagram_main',
    },
  },
};

const advice = 'Log in to the platform again, allow access to the page and pass the new token.';

function failure(said: string, at = ['input', 'accessToken']) {
  const message = `This page was not connected${said} ${advice}`;
  return {
    __typename: 'ChannelValidationError',
    message,
    issues: [{ path: at, message, code: 'refused' }],
  };
}

const failed = (pageId: string | null, name: string | null, said: string) => ({
  state: 'FAILED',
  pageId,
  name,
  channel: null,
  error: failure(said),
});

describe.each(Object.entries(mutations))('%s', (_, { document, call, payload, type, nameKey, login }) => {
  const page = (id: unknown, name = 'Page', more: Fields = {}) =>
    channel({ id: `ch_${id}`, type, config: { page_id: id, [nameKey]: name, page_token: 'FAKE' }, ...more });
  const item = (id: string, errorMessage: unknown, more: Fields = {}) => ({
    errorCode: 190,
    errorMessage,
    config: { page_id: id, [nameKey]: 'Page' },
    ...more,
  });
  const duplicate = (id: string, more: Fields = {}) =>
    item(id, 'Duplicate key', { errorCode: 40_000, ...more });
  const list = `GET /v1/channels?type=${type}`;

  const connected = (pageId: string | null, name: string | null = 'Page', state = 'CONNECTED') => ({
    state,
    pageId,
    name,
    channel: { id: `ch_${pageId}`, config: { pageId } },
    error: null,
  });
  const existing = (pageId: string) => connected(pageId, 'Page', 'ALREADY_CONNECTED');
  const results = (...all: object[]) => ({ result: { __typename: payload, results: all } });

  async function connect(answer: unknown, script: Script = {}, accessToken = token) {
    const play = typeof answer === 'function' ? (answer as () => void) : status(200, answer);
    const { execute, calls, names, logged } = await gatewayOver({ [call]: play, ...script });
    const { data, errors } = await execute(document, { input: { accessToken } });
    return { data, errors, calls, names: names(), logged: logged.join('') };
  }

  test('sends only the token and returns each page', async () => {
    const { data, errors, calls } = await connect([page('1'), page(2, 'Two'), page('3')]);

    expect(errors).toBeUndefined();
    expect(data).toEqual(results(connected('1'), connected('2', 'Two'), connected('3')));
    expect(calls.map(({ name, body }) => ({ name, body }))).toEqual([
      { name: call, body: { access_token: token } },
    ]);
  });

  test.each([
    ['{data: [ ]}', { data: [page('1')] }],
    ['{success, data: [ ]}', { success: true, data: [page('1')] }],
    ['one alone', page('1')],
    ['{data}', { data: page('1') }],
    ['{success, data}', { success: true, data: page('1') }],
  ])('reads the response from %s', async (_, answer) => {
    const { data, errors, names } = await connect(answer);

    expect(errors).toBeUndefined();
    expect(data).toEqual(results(connected('1')));
    expect(names).toEqual([call]);
  });

  test('returns no result for a login without a page', async () => {
    const { data, errors } = await connect([]);

    expect(errors).toBeUndefined();
    expect(data).toEqual(results());
  });

  test('finds the channels of already connected pages with one call', async () => {
    const { data, errors, names } = await connect(
      [duplicate('1'), page('2'), duplicate('3'), duplicate('4')],
      { [list]: [page('3'), page('1')] },
    );

    expect(errors).toBeUndefined();
    expect(data).toEqual(
      results(existing('1'), connected('2'), existing('3'), { ...existing('4'), channel: null }),
    );
    expect(names).toEqual([call, list]);
  });

  test('returns a GraphQL error for each channel that cannot be looked up', async () => {
    const { data, errors } = await connect([page('1'), duplicate('2')], { [list]: status(500) });

    expect(data).toEqual(results(connected('1'), { ...existing('2'), channel: null }));
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['result', 'results', 1, 'channel'],
        extensions: { code: 'UPSTREAM_ERROR' },
      }),
    ]);
  });

  test('returns for each failed page the reason and what to do', async () => {
    const expired = 'Error validating access token: the session has expired on 2026-11-25.';
    const { data, errors, names } = await connect([
      item('1', expired),
      page('2'),
      item('3', null),
      { page_id: '4', errorCode: '10' },
      { errorMessage: 'No permission' },
      page('6', 'Page', { errorCode: 190 }),
    ]);

    expect(errors).toBeUndefined();
    expect(data).toEqual(
      results(
        failed('1', 'Page', `: “${expired}”`),
        connected('2'),
        failed('3', 'Page', '.'),
        failed('4', null, '.'),
        failed(null, null, ': “No permission”'),
        failed('6', 'Page', '.'),
      ),
    );
    expect(names).toEqual([call]);
  });

  test.each([
    ['the token', `Malformed access token ${token}`, 'Malformed access token …'],
    ['the token among others', `${token}${token}, ${token}.`, '……, ….'],
    ['another token', 'Token EAACanotherTOKEN01234 of 2026 is wrong', 'Token … of 2026 is wrong'],
    ['a short token', 'Token s3cret is wrong', 'Token … is wrong', 's3cret'],
    ['another of letters', `Token ${'EAACtoken'.repeat(5)} is wrong`, 'Token … is wrong'],
    ['long words', 'A misunderstanding of responsibilities', 'A misunderstanding of responsibilities'],
  ])('never quotes a secret in the reason: %s', async (_, said, shown, sent = token) => {
    const { data, logged } = await connect([item('1', said)], {}, sent);

    expect(data).toEqual(results(failed('1', 'Page', `: “${shown}”`)));
    expect(logged).not.toContain(token);
  });

  test('looks up a channel that the response contains only in part', async () => {
    const { data, errors, names } = await connect(
      [{ id: 'ch_1' }, { data: 1, page_id: 2, page_name: 'Two' }, { _id: 'ch_9', config: { page_id: '3' } }],
      { [list]: [page('1'), page('2'), page('3')] },
    );

    expect(errors).toBeUndefined();
    expect(data).toEqual(
      results({ ...connected('1', null), pageId: null }, connected('2', 'Two'), {
        ...connected('3', null),
        channel: null,
      }),
    );
    expect(names).toEqual([call, list]);
  });

  test('counts and logs an unreadable item, and returns the others', async () => {
    const other = page('8', 'Page', { type: 'line' });
    const { data, errors, logged } = await connect([page('1'), null, 'page', {}, other, duplicate('2')]);

    expect(errors).toEqual([
      expect.objectContaining({
        path: ['result', 'results', 1, 'channel'],
        extensions: { code: 'NOT_FOUND' },
      }),
    ]);
    expect(data).toEqual(results(connected('1'), { ...existing('2'), channel: null }));
    expect(logged).toContain('"count":4,"unreadable":[{"index":1,"issues":["page_id"]}');
    expect(logged).toContain('unreadable items left out');
  });

  test.each([
    ['{"success": true}', { success: true }],
    ['nothing', status(204)],
    ['a list of nothing', [null, {}]],
    ['a channel of another type', page('1', 'Page', { type: 'line' })],
  ])('returns an error if the response identifies no page: %s', async (_, answer) => {
    const { data, errors, names } = await connect(answer);

    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({ path: ['result'], extensions: { code: 'UPSTREAM_INVALID_RESPONSE' } }),
    ]);
    expect(names).toEqual([call]);
  });

  test.each<[number, Fields, object]>([
    [
      400,
      { code: 40_000, field: 'access_token', message: `wrong: ${token}` },
      {
        __typename: 'ChannelValidationError',
        issues: [expect.objectContaining({ path: ['input', 'accessToken'] })],
      },
    ],
    [400, { code: 40_000, message: 'Duplicate key' }, { __typename: 'ChannelConflictError', path: null }],
    [403, { code: 40_003 }, { __typename: 'ChannelForbiddenError' }],
  ])('returns the typed error of a rejected login: %d %j', async (code, body, expected) => {
    const { data, errors, names } = await connect(status(code, body));

    expect(errors).toBeUndefined();
    expect(data?.result).toEqual({ ...expected, message: expect.any(String) });
    expect(JSON.stringify(data)).not.toContain(token);
    expect(names).toEqual([call]);
  });

  test.each([
    [401, 'UNAUTHENTICATED'],
    [404, 'NOT_FOUND'],
    [429, 'RATE_LIMITED'],
    [500, 'UPSTREAM_ERROR'],
    [502, 'UPSTREAM_UNAVAILABLE'],
  ])('returns a GraphQL error after a %d, and sends the login once', async (code, expected) => {
    const { data, errors, names } = await connect(status(code));

    expect(data).toBeNull();
    expect(errors).toEqual([expect.objectContaining({ path: ['result'], extensions: { code: expected } })]);
    expect(names).toEqual([call]);
  });

  test('rejects a token with a space before any call', async () => {
    const { data, names } = await connect([], {}, 'FAKE token');

    expect(data?.result).toEqual({
      __typename: 'ChannelValidationError',
      message: expect.any(String),
      issues: [expect.objectContaining({ path: ['input', 'accessToken'], code: 'invalid_format' })],
    });
    expect(names).toEqual([]);
  });

  test.each(['documented', 'live'] as const)(
    'returns all three states with a %s sandbox',
    async (dialect) => {
      const sandbox = await startSandbox({ dialect });
      onTestFinished(sandbox.close);
      const { execute } = await startGateway(sandbox.url);
      const input = { accessToken: login.token };
      const run = () => execute(document, { input }, { 'x-api-key': demoKey });

      const first = await run();
      const second = await run();

      const [made, before, broken] = login.pages;
      const [name, nameBefore, nameBroken] = login.names;
      const was = {
        ...connected(before, nameBefore, 'ALREADY_CONNECTED'),
        channel: { id: login.existing, config: { pageId: before } },
      };
      const isNow = { id: expect.stringMatching(/^ch_[0-9a-f]{32}$/), config: { pageId: made } };
      const fails = failed(
        broken,
        nameBroken,
        ': “Error validating access token: the session has expired. Connect the page again.”',
      );
      expect([first.errors, second.errors]).toEqual([undefined, undefined]);
      expect(first.data).toEqual(results({ ...connected(made, name), channel: isNow }, was, fails));
      expect(second.data).toEqual(
        results({ ...connected(made, name, 'ALREADY_CONNECTED'), channel: isNow }, was, fails),
      );
    },
  );
});
