import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { channel, gatewayOver } from '../support/harness.ts';

const on = { UPSTREAM_SHARED_READS: 'on', NODE_ENV: 'development' };
const name = '{ channel(id: "ch_1") { name } }';
const key = (value: string, others: Record<string, string> = {}) => ({ 'x-api-key': value, ...others });

/** Starts a channel API that answers when the test says so. The name of its channel identifies the caller. */
async function start(env: Record<string, string> = on) {
  const waiting: { response: ServerResponse; key: string }[] = [];
  const gateway = await gatewayOver(
    {
      'GET /v1/channels/ch_1': (response, { headers }) => {
        waiting.push({
          response,
          key: `${headers['x-api-key']} ${String(headers['accept-language']).replace('*', '')}`.trim(),
        });
      },
      'PUT /v1/channels/ch_1': channel({ name: 'changed' }),
    },
    env,
  );

  /** Waits until `count` calls have arrived, and no more. */
  async function waitForCalls(count: number): Promise<void> {
    while (waiting.length < count) await sleep(5);
    await sleep(50);
    expect(waiting.length).toBe(count);
  }

  function answer(each: (typeof waiting)[number] | undefined, name = `read by ${each?.key}`): void {
    each?.response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify(channel({ name })));
  }

  return { ...gateway, waiting, waitForCalls, answer };
}

function answerList(response: ServerResponse | undefined, data: unknown[], has_more = false): void {
  response
    ?.writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ object_name: 'list', data, has_more, count: data.length }));
}

test('identical concurrent reads of one caller are one call, and the extension marks the shared ones', async () => {
  const { execute, waitForCalls, answer, waiting, names } = await start();
  const asking = Array.from({ length: 5 }, () => execute(name, undefined, key('api_a')));
  await waitForCalls(1);
  answer(waiting[0]);
  const answers = await Promise.all(asking);
  expect(answers.map(({ data }) => data)).toEqual(Array(5).fill({ channel: { name: 'read by api_a' } }));
  const shared = answers.map((each) => Object(each).extensions.upstream[0].shared === true);
  expect(shared.filter(Boolean).length).toBe(4);
  expect(names()).toEqual(['GET /v1/channels/ch_1']);

  const later = execute(name, undefined, key('api_a'));
  await waitForCalls(2);
  answer(waiting[1], 'later');
  expect((await later).data).toEqual({ channel: { name: 'later' } });
});

test('reads with another credential, organization or language are not shared', async () => {
  const { execute, waitForCalls, answer, waiting } = await start();
  const callers = [
    key('api_a'),
    key('api_b'),
    key('api_a', { 'x-organization-id': 'org_2' }),
    key('api_a', { 'accept-language': 'de' }),
    key('api_a', { 'accept-language': 'zh' }),
    key('api_a', { 'x-access-token': 'acc_FAKE' }),
    key('api_a', { authorization: 'Bearer FAKE' }),
  ];
  const asking = callers.map((headers) => execute(name, undefined, headers));
  await waitForCalls(callers.length);
  for (const each of waiting) answer(each);
  const answers = await Promise.all(asking);
  expect(answers.map(({ data }) => Object(data).channel.name)).toEqual(
    callers.map((headers) =>
      `read by ${headers['x-api-key']} ${Object(headers)['accept-language'] ?? ''}`.trim(),
    ),
  );
});

test('a read after a write does not share a read that began before or during the write', async () => {
  const { execute, waitForCalls, answer, waiting, calls } = await start();
  const before = execute(name, undefined, key('api_a'));
  await waitForCalls(1);
  const changed = await execute(
    'mutation { updateChannel(input: { id: "ch_1", name: "changed" }) { __typename } }',
    undefined,
    key('api_a'),
  );
  expect(changed.data).toEqual({ updateChannel: { __typename: 'UpdateChannelPayload' } });
  const after = execute(name, undefined, key('api_a'));
  await waitForCalls(2);
  answer(waiting[1], 'new');
  answer(waiting[0], 'old');
  expect((await before).data).toEqual({ channel: { name: 'old' } });
  expect((await after).data).toEqual({ channel: { name: 'new' } });
  expect(calls.length).toBe(3);
});

test('a client that disconnects does not affect other readers, and the last one aborts the call', async () => {
  const { url, waitForCalls, answer, waiting } = await start();
  const ask = (signal: AbortSignal) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...key('api_a') },
      body: JSON.stringify({ query: name }),
      signal,
    }).then(
      (response) => response.json(),
      () => 'disconnected',
    );
  const controllers = Array.from({ length: 4 }, () => new AbortController());
  const [first, second, third, fourth] = controllers.map(({ signal }) => ask(signal));
  await waitForCalls(1);
  controllers[0]?.abort();
  controllers[1]?.abort();
  expect(await Promise.all([first, second])).toEqual(['disconnected', 'disconnected']);
  await sleep(50);
  answer(waiting[0], 'kept');
  expect([await third, await fourth]).toMatchObject(Array(2).fill({ data: { channel: { name: 'kept' } } }));

  const last = new AbortController();
  const lastResult = ask(last.signal);
  await waitForCalls(2);
  const gone = new Promise((resolve) => waiting[1]?.response.once('close', resolve));
  last.abort();
  expect(await lastResult).toBe('disconnected');
  await gone;

  const restarted = ask(new AbortController().signal);
  await waitForCalls(3);
  answer(waiting[2], 'restarted');
  expect(await restarted).toMatchObject({ data: { channel: { name: 'restarted' } } });
});

test('a failure reaches all readers that waited for it and no later reader', async () => {
  const { execute, waitForCalls, answer, waiting } = await start({ ...on, UPSTREAM_ATTEMPTS: '1' });
  const asking = Array.from({ length: 3 }, () => execute(name, undefined, key('api_a')));
  await waitForCalls(1);
  waiting[0]?.response.writeHead(500).end();
  const answers = await Promise.all(asking);
  expect(answers.map(({ errors }) => errors?.[0]?.extensions?.code)).toEqual(Array(3).fill('UPSTREAM_ERROR'));
  const later = execute(name, undefined, key('api_a'));
  await waitForCalls(2);
  answer(waiting[1], 'recovered');
  expect((await later).data).toEqual({ channel: { name: 'recovered' } });
});

test('a shared list is read once, and its unreadable items are logged once', async () => {
  const { execute, logged, names } = await gatewayOver(
    { 'GET /v1/channels': (response) => setTimeout(() => answerList(response, [channel(), null]), 100) },
    on,
  );
  const list = '{ channels(orderBy: { field: NAME }) { nodes { name } unreadableCount } }';
  const asking = Array.from({ length: 5 }, () => execute(list, undefined, key('api_a')));
  expect((await Promise.all(asking)).map(({ data }) => data)).toEqual(
    Array(5).fill({ channels: { nodes: [{ name: 'Support' }], unreadableCount: 1 } }),
  );
  expect(names()).toEqual(['GET /v1/channels']);
  expect(logged.filter((line) => line.includes('unreadable items left out')).length).toBe(1);
});

test('a reader that begins after the first page of a list has arrived starts another read', async () => {
  const pages: ServerResponse[] = [];
  const { execute, names } = await gatewayOver(
    { 'GET /v1/channels': (response) => void pages.push(response) },
    on,
  );
  const ask = () => execute('{ channels { totalCount } }', undefined, key('api_a'));
  const waitForCalls = (count: number) => expect.poll(() => pages.length).toBe(count);
  const first = [ask(), ask()];
  await waitForCalls(1);
  answerList(pages[0], [channel()], true);
  await waitForCalls(2);
  const second = ask();
  await waitForCalls(3);
  expect(names()).toEqual(['GET /v1/channels', 'GET /v1/channels?offset=1&limit=100', 'GET /v1/channels']);
  answerList(pages[1], [channel({ id: 'ch_2' })]);
  answerList(pages[2], []);
  expect((await Promise.all(first)).map(({ data }) => data)).toEqual(
    Array(2).fill({ channels: { totalCount: 2 } }),
  );
  expect((await second).data).toEqual({ channels: { totalCount: 0 } });
});

test('entity lookups of a router are shared by the interface and the types', async () => {
  const { execute, waitForCalls, answer, waiting, names } = await start();
  const entities =
    'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Channel { name } } }';
  const asking = ['Channel', 'WebChannel', 'LineChannel'].map((__typename) =>
    execute(entities, { r: [{ __typename, id: 'ch_1' }] }, key('api_a')),
  );
  await waitForCalls(1);
  answer(waiting[0], 'shared');
  const web = { _entities: [{ __typename: 'WebChannel', name: 'shared' }] };
  expect((await Promise.all(asking)).map(({ data }) => data)).toEqual([web, web, { _entities: [null] }]);
  expect(names()).toEqual(['GET /v1/channels/ch_1']);
});

test('a timeout is reported to the client, and the log names the call', async () => {
  const { execute, logged } = await start({ ...on, UPSTREAM_TIMEOUT_MS: '100' });
  const { errors } = await execute(name, undefined, key('api_a'));
  expect(errors?.[0]?.extensions?.code).toBe('UPSTREAM_TIMEOUT');
  expect(logged.filter((line) => line.includes('"call":"GET /v1/channels/ch_1"')).length).toBe(1);
});

test('an invalid id is rejected for each reader', async () => {
  const { execute, names } = await gatewayOver({}, on);
  const ask = () => execute('{ channelCredential(id: "..") { id } }', undefined, key('api_a'));
  const answers = [await ask(), ...(await Promise.all([ask(), ask()]))];
  expect(answers.map(({ errors }) => errors?.[0]?.extensions?.code)).toEqual(Array(3).fill('BAD_USER_INPUT'));
  expect(names()).toEqual([]);
});

test('reads are not shared by default', async () => {
  const { execute, waitForCalls, answer, waiting } = await start({});
  const asking = Array.from({ length: 3 }, () => execute(name, undefined, key('api_a')));
  await waitForCalls(3);
  for (const each of waiting) answer(each);
  await Promise.all(asking);
});
