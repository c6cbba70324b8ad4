import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { channel, gatewayOver } from '../support/harness.ts';

const on = { UPSTREAM_SHARED_READS: 'on', NODE_ENV: 'development' };
const name = '{ channel(id: "ch_1") { name } }';
const key = (value: string, others: Record<string, string> = {}) => ({ 'x-api-key': value, ...others });

/** A channel API that answers a channel when it is told to, by the name of who asks. */
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

  /** Waits until so many calls have come. */
  async function came(count: number): Promise<void> {
    while (waiting.length < count) await sleep(5);
    await sleep(50);
    expect(waiting.length).toBe(count);
  }

  function answer(each: (typeof waiting)[number] | undefined, name = `asked by ${each?.key}`): void {
    each?.response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify(channel({ name })));
  }

  return { ...gateway, waiting, came, answer };
}

function answerList(response: ServerResponse | undefined, data: unknown[], has_more = false): void {
  response
    ?.writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ object_name: 'list', data, has_more, count: data.length }));
}

test('identical reads of one caller are one call, and each is told so', async () => {
  const { execute, came, answer, waiting, names } = await start();
  const asking = Array.from({ length: 5 }, () => execute(name, undefined, key('api_a')));
  await came(1);
  answer(waiting[0]);
  const answers = await Promise.all(asking);
  expect(answers.map(({ data }) => data)).toEqual(Array(5).fill({ channel: { name: 'asked by api_a' } }));
  const shared = answers.map((each) => Object(each).extensions.upstream[0].shared === true);
  expect(shared.filter(Boolean).length).toBe(4);
  expect(names()).toEqual(['GET /v1/channels/ch_1']);

  const later = execute(name, undefined, key('api_a'));
  await came(2);
  answer(waiting[1], 'later');
  expect((await later).data).toEqual({ channel: { name: 'later' } });
});

test('nobody else’s answer is anybody’s: neither another key’s, organization’s nor language’s', async () => {
  const { execute, came, answer, waiting } = await start();
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
  await came(callers.length);
  for (const each of waiting) answer(each);
  const answers = await Promise.all(asking);
  expect(answers.map(({ data }) => Object(data).channel.name)).toEqual(
    callers.map((headers) =>
      `asked by ${headers['x-api-key']} ${Object(headers)['accept-language'] ?? ''}`.trim(),
    ),
  );
});

test('what is read after a write shares nothing that was begun before or during it', async () => {
  const { execute, came, answer, waiting, calls } = await start();
  const before = execute(name, undefined, key('api_a'));
  await came(1);
  const changed = await execute(
    'mutation { updateChannel(input: { id: "ch_1", name: "changed" }) { __typename } }',
    undefined,
    key('api_a'),
  );
  expect(changed.data).toEqual({ updateChannel: { __typename: 'UpdateChannelPayload' } });
  const after = execute(name, undefined, key('api_a'));
  await came(2);
  answer(waiting[1], 'new');
  answer(waiting[0], 'old');
  expect((await before).data).toEqual({ channel: { name: 'old' } });
  expect((await after).data).toEqual({ channel: { name: 'new' } });
  expect(calls.length).toBe(3);
});

test('who leaves takes nothing from those who stay, and the last takes the call', async () => {
  const { url, came, answer, waiting } = await start();
  const ask = (signal: AbortSignal) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...key('api_a') },
      body: JSON.stringify({ query: name }),
      signal,
    }).then(
      (response) => response.json(),
      () => 'left',
    );
  const leaving = Array.from({ length: 4 }, () => new AbortController());
  const [first, second, third, fourth] = leaving.map(({ signal }) => ask(signal));
  await came(1);
  leaving[0]?.abort();
  leaving[1]?.abort();
  expect(await Promise.all([first, second])).toEqual(['left', 'left']);
  await sleep(50);
  answer(waiting[0], 'kept');
  expect([await third, await fourth]).toMatchObject(Array(2).fill({ data: { channel: { name: 'kept' } } }));

  const last = new AbortController();
  const left = ask(last.signal);
  await came(2);
  const gone = new Promise((resolve) => waiting[1]?.response.once('close', resolve));
  last.abort();
  expect(await left).toBe('left');
  await gone;

  const anew = ask(new AbortController().signal);
  await came(3);
  answer(waiting[2], 'anew');
  expect(await anew).toMatchObject({ data: { channel: { name: 'anew' } } });
});

test('a failure is everybody’s who waited for it, and nobody’s later', async () => {
  const { execute, came, answer, waiting } = await start({ ...on, UPSTREAM_ATTEMPTS: '1' });
  const asking = Array.from({ length: 3 }, () => execute(name, undefined, key('api_a')));
  await came(1);
  waiting[0]?.response.writeHead(500).end();
  const answers = await Promise.all(asking);
  expect(answers.map(({ errors }) => errors?.[0]?.extensions?.code)).toEqual(Array(3).fill('UPSTREAM_ERROR'));
  const later = execute(name, undefined, key('api_a'));
  await came(2);
  answer(waiting[1], 'mended');
  expect((await later).data).toEqual({ channel: { name: 'mended' } });
});

test('a list is read once for all who share it, and what is left out is written down once', async () => {
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

test('whoever asks once a part of a list is there is told nothing that is older than their question', async () => {
  const pages: ServerResponse[] = [];
  const { execute, names } = await gatewayOver(
    { 'GET /v1/channels': (response) => void pages.push(response) },
    on,
  );
  const ask = () => execute('{ channels { totalCount } }', undefined, key('api_a'));
  const came = (count: number) => expect.poll(() => pages.length).toBe(count);
  const first = [ask(), ask()];
  await came(1);
  answerList(pages[0], [channel()], true);
  await came(2);
  const second = ask();
  await came(3);
  expect(names()).toEqual(['GET /v1/channels', 'GET /v1/channels?offset=1&limit=100', 'GET /v1/channels']);
  answerList(pages[1], [channel({ id: 'ch_2' })]);
  answerList(pages[2], []);
  expect((await Promise.all(first)).map(({ data }) => data)).toEqual(
    Array(2).fill({ channels: { totalCount: 2 } }),
  );
  expect((await second).data).toEqual({ channels: { totalCount: 0 } });
});

test('what a router refers to is shared too, by the interface and by the type', async () => {
  const { execute, came, answer, waiting, names } = await start();
  const entities =
    'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Channel { name } } }';
  const asking = ['Channel', 'WebChannel', 'LineChannel'].map((__typename) =>
    execute(entities, { r: [{ __typename, id: 'ch_1' }] }, key('api_a')),
  );
  await came(1);
  answer(waiting[0], 'shared');
  const web = { _entities: [{ __typename: 'WebChannel', name: 'shared' }] };
  expect((await Promise.all(asking)).map(({ data }) => data)).toEqual([web, web, { _entities: [null] }]);
  expect(names()).toEqual(['GET /v1/channels/ch_1']);
});

test('whose time is up is told so, and the log which call was waited for', async () => {
  const { execute, logged } = await start({ ...on, UPSTREAM_TIMEOUT_MS: '100' });
  const { errors } = await execute(name, undefined, key('api_a'));
  expect(errors?.[0]?.extensions?.code).toBe('UPSTREAM_TIMEOUT');
  expect(logged.filter((line) => line.includes('"call":"GET /v1/channels/ch_1"')).length).toBe(1);
});

test('an id that can be no part of a path is refused to each who asks for it', async () => {
  const { execute, names } = await gatewayOver({}, on);
  const ask = () => execute('{ channelCredential(id: "..") { id } }', undefined, key('api_a'));
  const answers = [await ask(), ...(await Promise.all([ask(), ask()]))];
  expect(answers.map(({ errors }) => errors?.[0]?.extensions?.code)).toEqual(Array(3).fill('BAD_USER_INPUT'));
  expect(names()).toEqual([]);
});

test('unless it is asked for, nothing is shared', async () => {
  const { execute, came, answer, waiting } = await start({});
  const asking = Array.from({ length: 3 }, () => execute(name, undefined, key('api_a')));
  await came(3);
  for (const each of waiting) answer(each);
  await Promise.all(asking);
});
