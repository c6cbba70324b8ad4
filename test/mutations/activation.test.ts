import { describe, expect, onTestFinished, test } from 'vitest';
import { demoKey, startSandbox } from '#src/sandbox/server.ts';
import { graphql } from '../support/generated/index.ts';
import { channel, gatewayOver, type Script, startGateway, status } from '../support/harness.ts';

const setActive = graphql(`
  mutation SetActive($input: SetChannelsActiveInput!) {
    result: setChannelsActive(input: $input) {
      __typename
      ... on SetChannelsActivePayload {
        results {
          id
          channel { id isActive }
          error {
            __typename
            message
            ... on ChannelValidationError { issues { path message code } }
            ... on ChannelNotFoundError { id }
            ... on ChannelConflictError { path }
          }
        }
      }
      ... on ChannelError { message }
      ... on ChannelValidationError { issues { path message code } }
    }
  }
`);

const bulk = 'PATCH /v1/channels/status';
const list = 'GET /v1/channels';
const one = (id: string) => `GET /v1/channels/${id}`;
const put = (id: string) => `PUT /v1/channels/${id}`;

const off = (id: string, more: object = {}) => channel({ id, is_active: false, ...more });
const notFound = status(404, { code: 40_004, message: 'Channel not found' });

const switched = (id: string, isActive = false) => ({ id, channel: { id, isActive }, error: null });
const unknown = (id: string) => ({ id, channel: null, error: null });
const payload = (results: object[]) => ({ result: { __typename: 'SetChannelsActivePayload', results } });

const missing = (id: string) => ({
  id,
  channel: null,
  error: {
    __typename: 'ChannelNotFoundError',
    message: `No channel with id \`${id}\`. It may have been deleted.`,
    id,
  },
});

const isDefault = 'The organization’s default channel cannot be switched off.';
const refusesOff = `The channel API rejected the request to switch this channel off. ${isDefault}`;

const invalid = (path: string[], message: string, code: string) => ({
  __typename: 'ChannelValidationError',
  message: `The input is invalid. ${path.join('.')}: ${message}`,
  issues: [{ path, message, code }],
});

const refused = (id: string, index: number, message: string) => ({
  id,
  channel: null,
  error: { ...invalid(['input', 'ids', String(index)], message, 'refused'), message },
});

async function switchOff(script: Script, ids: string[], env: Record<string, string> = {}) {
  const { execute, calls, names, logged } = await gatewayOver(script, env);
  const { data, errors } = await execute(setActive, { input: { ids, isActive: false } });
  return { data, errors, calls: calls.map(({ name, body }) => ({ name, body })), names: names(), logged };
}

describe('setChannelsActive with one call', () => {
  test.each([
    [true, 'active'],
    [false, 'inactive'],
  ])('switches the channels %s', async (isActive, word) => {
    const { execute, calls } = await gatewayOver({
      [bulk]: { success: true },
      [one('ch_1')]: channel({ id: 'ch_1', is_active: isActive }),
      [one('ch_2')]: channel({ id: 'ch_2', is_active: isActive }),
    });

    const { data, errors } = await execute(setActive, { input: { ids: ['ch_2', 'ch_1'], isActive } });

    expect(errors).toBeUndefined();
    expect(data).toEqual(payload([switched('ch_2', isActive), switched('ch_1', isActive)]));
    expect(calls.map(({ name, body }) => ({ name, body }))).toEqual([
      { name: bulk, body: { channel_ids: ['ch_2', 'ch_1'], status: word } },
      { name: one('ch_2'), body: undefined },
      { name: one('ch_1'), body: undefined },
    ]);
  });

  test('reads many channels back with one list', async () => {
    const ids = Array.from({ length: 100 }, (_, index) => `ch_${index}`);

    const { data, errors, names } = await switchOff({ [bulk]: {}, [list]: ids.map((id) => off(id)) }, ids);

    expect(errors).toBeUndefined();
    expect(data).toEqual(payload(ids.map((id) => switched(id))));
    expect(names).toEqual([bulk, list]);
  });

  test('sends a repeated id once and returns a result for each', async () => {
    const ids = ['ch_1', 'ch_2', 'ch_1'];
    const script = { [bulk]: status(204), [one('ch_1')]: off('ch_1'), [one('ch_2')]: off('ch_2') };

    const { data, errors, calls } = await switchOff(script, ids);

    expect(errors).toBeUndefined();
    expect(data).toEqual(payload(ids.map((id) => switched(id))));
    expect(calls.map(({ name, body }) => body ?? name)).toEqual([
      { channel_ids: ['ch_1', 'ch_2'], status: 'inactive' },
      one('ch_1'),
      one('ch_2'),
    ]);
  });

  test('reads nothing back that is not selected', async () => {
    const { execute, names } = await gatewayOver({ [bulk]: {} });

    const { data } = await execute(`mutation {
      setChannelsActive(input: { ids: ["ch_1"], isActive: false }) {
        ... on SetChannelsActivePayload { results { id } }
      }
    }`);

    expect(data).toEqual({ setChannelsActive: { results: [{ id: 'ch_1' }] } });
    expect(names()).toEqual([bulk]);
  });

  test('returns an error for a missing channel and for the default channel if the channel API ignores them', async () => {
    const script = {
      [bulk]: {},
      [one('ch_1')]: off('ch_1'),
      [one('ch_2')]: channel({ id: 'ch_2', is_init: true }),
    };

    const { data, errors } = await switchOff(script, ['ch_1', 'ch_2', 'ch_3']);

    expect(errors).toBeUndefined();
    expect(data).toEqual(payload([switched('ch_1'), refused('ch_2', 1, isDefault), missing('ch_3')]));
  });

  test('returns a channel in its current state, also if it is unchanged', async () => {
    const { data, errors } = await switchOff({ [bulk]: {}, [one('ch_1')]: channel() }, ['ch_1']);

    expect(errors).toBeUndefined();
    expect(data).toEqual(payload([switched('ch_1', true)]));
  });

  test('returns a GraphQL error that says that the change succeeded if reading back fails', async () => {
    const script = { [bulk]: {}, [one('ch_1')]: off('ch_1'), [one('ch_2')]: status(500) };

    const { data, errors } = await switchOff(script, ['ch_1', 'ch_2']);

    expect(data).toEqual(payload([switched('ch_1'), unknown('ch_2')]));
    expect(errors).toEqual(
      ['channel', 'error'].map((field) =>
        expect.objectContaining({
          path: ['result', 'results', 1, field],
          message:
            'The change succeeded but reading the result failed. Query it again; do not retry the mutation.',
          extensions: { code: 'UPSTREAM_ERROR' },
        }),
      ),
    );
  });

  test('returns ChannelForbiddenError for all channels together', async () => {
    const { data, errors, names } = await switchOff({ [bulk]: status(403, { code: 40_003 }) }, [
      'ch_1',
      'ch_2',
    ]);

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      result: {
        __typename: 'ChannelForbiddenError',
        message: expect.stringContaining('is not allowed to do that'),
      },
    });
    expect(names).toEqual([bulk]);
  });

  test.each([
    [401, 'UNAUTHENTICATED'],
    [429, 'RATE_LIMITED'],
    [500, 'UPSTREAM_ERROR'],
    [502, 'UPSTREAM_UNAVAILABLE'],
  ])('returns a GraphQL error after a %d, and does not switch one by one', async (code, expected) => {
    const { data, errors, names } = await switchOff({ [bulk]: status(code) }, ['ch_1', 'ch_2']);

    expect(data).toBeNull();
    expect(errors).toEqual([expect.objectContaining({ path: ['result'], extensions: { code: expected } })]);
    expect(names).toEqual([bulk]);
  });
});

describe('setChannelsActive one by one', () => {
  test.each([404, 405, 501, 400, 422])('happens after a %d of the one call', async (code) => {
    const script = {
      [bulk]: status(code, { code: 40_000, message: 'no' }),
      [put('ch_1')]: off('ch_1'),
      [put('ch_2')]: { data: off('ch_2') },
    };

    const { data, errors, calls } = await switchOff(script, ['ch_1', 'ch_2', 'ch_1']);

    expect(errors).toBeUndefined();
    expect(data).toEqual(payload([switched('ch_1'), switched('ch_2'), switched('ch_1')]));
    expect(calls).toEqual([
      { name: bulk, body: { channel_ids: ['ch_1', 'ch_2'], status: 'inactive' } },
      { name: put('ch_1'), body: { active: false } },
      { name: put('ch_2'), body: { active: false } },
    ]);
  });

  test('reads channels back together if the responses do not contain them', async () => {
    const ids = ['ch_1', 'ch_2', 'ch_3', 'ch_4', 'ch_5'];
    const script: Script = {
      [bulk]: notFound,
      ...Object.fromEntries(ids.map((id) => [put(id), { active: false }])),
      [put('ch_1')]: off('ch_1'),
      [put('ch_2')]: off('ch_9'),
      [list]: ids.map((id) => off(id)),
    };

    const { data, errors, names } = await switchOff(script, ids);

    expect(errors).toBeUndefined();
    expect(data).toEqual(payload(ids.map((id) => switched(id))));
    expect(names).toEqual([bulk, ...ids.map(put), list]);
  });

  test('returns for each channel the error that the caller can fix', async () => {
    const script = {
      [bulk]: status(400, { code: 40_000, message: 'one is wrong' }),
      [put('ch_1')]: off('ch_1'),
      [put('ch_2')]: notFound,
      [put('ch_3')]: status(400, { code: 40_000, field: 'active', message: 'default' }),
      [put('ch_4')]: status(403, { code: 40_003 }),
      [put('ch_5')]: channel({ id: 'ch_5', is_init: true }),
    };

    const { data, errors, names } = await switchOff(script, ['ch_1', 'ch_2', 'ch_3', 'ch_4', 'ch_5']);

    expect(errors).toBeUndefined();
    expect(data).toEqual(
      payload([
        switched('ch_1'),
        missing('ch_2'),
        refused('ch_3', 2, refusesOff),
        {
          id: 'ch_4',
          channel: null,
          error: {
            __typename: 'ChannelForbiddenError',
            message: expect.stringContaining('is not allowed to do that'),
          },
        },
        refused('ch_5', 4, isDefault),
      ]),
    );
    expect(names).toHaveLength(6);
  });

  test('keeps the results of the channels that were switched before an outage', async () => {
    const script = {
      [bulk]: notFound,
      [put('ch_1')]: off('ch_1'),
      [put('ch_2')]: status(502),
      [put('ch_3')]: notFound,
      [put('ch_4')]: status(401),
      [put('ch_5')]: off('ch_5'),
    };

    const { data, errors, names } = await switchOff(script, ['ch_1', 'ch_2', 'ch_3', 'ch_4', 'ch_5']);

    expect(data).toEqual(
      payload([switched('ch_1'), unknown('ch_2'), missing('ch_3'), unknown('ch_4'), switched('ch_5')]),
    );
    const failed = (index: number, code: string) =>
      ['channel', 'error'].map((field) =>
        expect.objectContaining({ path: ['result', 'results', index, field], extensions: { code } }),
      );
    expect(errors).toHaveLength(4);
    expect(errors).toEqual(
      expect.arrayContaining([...failed(1, 'UPSTREAM_UNAVAILABLE'), ...failed(3, 'UNAUTHENTICATED')]),
    );
    expect(names.filter((name) => name === put('ch_2'))).toHaveLength(1);
  });

  test('makes no more calls at a time than a request may', async () => {
    const ids = Array.from({ length: 100 }, (_, index) => `ch_${index}`);
    let underWay = 0;
    let most = 0;
    const script: Script = { [bulk]: notFound };
    for (const id of ids) {
      script[put(id)] = (response) => {
        underWay += 1;
        most = Math.max(most, underWay);
        setImmediate(() => {
          underWay -= 1;
          response.end(JSON.stringify(off(id)));
        });
      };
    }

    const { data, errors } = await switchOff(script, ids, { UPSTREAM_REQUEST_CONCURRENCY: '4' });

    expect(errors).toBeUndefined();
    expect(data).toEqual(payload(ids.map((id) => switched(id))));
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
  });
});

describe('setChannelsActive rejects before any call', () => {
  const id = 'This id is not valid. Pass an id exactly as this graph returned it.';

  test.each([
    ['no ids', [], ['ids'], 'Pass at least 1 id.', 'too_small'],
    ['too many ids', Array.from({ length: 101 }, () => '../'), ['ids'], 'Pass at most 100 ids.', 'too_big'],
    ['what is no id', ['ch_1', '../ch_2'], ['ids', '1'], id, 'custom'],
    ['a word of the routes', ['status'], ['ids', '0'], id, 'custom'],
    ['a route', ['_facebook'], ['ids', '0'], id, 'custom'],
    ['nothing', ['ch_1', 'ch_2', ''], ['ids', '2'], id, 'custom'],
  ])('%s', async (_, ids, path, message, code) => {
    const { data, errors, names } = await switchOff({ [bulk]: {} }, ids);

    expect(errors).toBeUndefined();
    expect(data).toEqual({ result: invalid(['input', ...path], message, code) });
    expect(names).toEqual([]);
  });
});

test.each(['documented', 'live'] as const)('setChannelsActive works with a %s sandbox', async (dialect) => {
  const sandbox = await startSandbox({ dialect });
  onTestFinished(sandbox.close);
  const { execute } = await startGateway(sandbox.url);
  const set = (ids: string[], isActive: boolean) =>
    execute(setActive, { input: { ids, isActive } }, { 'x-api-key': demoKey });

  const together = await set(['ch_web_shop', 'ch_email_orders'], false);
  const withBad = await set(['ch_web_careers', 'ch_web_support', 'ch_nothing', 'ch_web_shop'], false);
  const again = await set(['ch_web_careers', 'ch_web_support', 'ch_web_shop'], true);

  expect([together.errors, withBad.errors, again.errors]).toEqual([undefined, undefined, undefined]);
  expect(together.data).toEqual(payload([switched('ch_web_shop'), switched('ch_email_orders')]));
  expect(withBad.data).toEqual(
    payload([
      switched('ch_web_careers'),
      refused('ch_web_support', 1, refusesOff),
      missing('ch_nothing'),
      switched('ch_web_shop'),
    ]),
  );
  expect(again.data).toEqual(
    payload(['ch_web_careers', 'ch_web_support', 'ch_web_shop'].map((id) => switched(id, true))),
  );
});
