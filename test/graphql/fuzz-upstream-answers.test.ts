import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channel } from '../support/harness.ts';
import {
  bent,
  bounds,
  channels,
  config,
  everything,
  json,
  one,
  schema,
  sound,
  types,
  words,
} from './fuzzing.ts';

const allOf = (name: string) => everything(schema.getType(name), 3);

const credentials = fc
  .record({ type: fc.constantFrom(...types), config })
  .chain((some) => bent({ _id: 'cred_1', name: 'Login', ...some }));
const teams = bent({
  _id: 'team_1',
  name: 'Team',
  mode: 'public',
  is_default: true,
  created_at: 1_750_000_000_000,
});
const observers = fc
  .oneof(bent({ _id: 'u_1', display_name: 'Ann', first_name: 'A', last_name: 'B' }), json)
  .chain((user) => bent({ _id: 'observer_1', role: 'member', user }));
const pages = bent({
  _id: 'page_1',
  name: 'Page',
  access_token: 'FAKE',
  is_connected: false,
  category: 'Shop',
});
const counts = bent({ count: 5, all: 8, web: 7, line: 1, null: 2 });

/** A list in one of the channel API’s envelopes, sometimes with wrong pagination. */
function listOf(item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const items = fc.array(fc.oneof({ weight: 4, arbitrary: item }, { weight: 1, arbitrary: json }), {
    maxLength: 5,
  });
  return fc.oneof(
    items,
    items.map((data) => ({ data })),
    fc
      .tuple(items, json)
      .map(([data, total]) => ({ object_name: 'list', data, has_more: false, count: total, total })),
    fc
      .tuple(items, json)
      .map(([data, page]) => ({ success: true, data, pagination: { page, limit: page, has_next: false } })),
    json,
  );
}

describe('arbitrary channel API responses', () => {
  const reads: [string, string, fc.Arbitrary<unknown>, string][] = [
    [
      'a list of channels',
      'GET /v1/channels',
      listOf(channels),
      `{ channels ${allOf('ChannelConnection')} }`,
    ],
    ['one channel', 'GET /v1/channels/one', one(channels), `{ channel(id: "one") ${allOf('Channel')} }`],
    ['counts', 'GET /v1/channels/_count', one(counts), `{ channelCount ${allOf('ChannelCount')} }`],
    [
      'counts of conversations',
      'GET /v1/channels/_conv_count',
      one(counts),
      `{ channelConversationCount ${allOf('ChannelCount')} }`,
    ],
    [
      'providers',
      'GET /v1/channels/providers',
      listOf(bent({ provider: 'web', configured: true, name: 'Web' })),
      `{ channelProviders ${allOf('ChannelProvider')} }`,
    ],
    [
      'a credential',
      'GET /v1/channels/credentials/one',
      one(credentials),
      `{ channelCredential(id: "one") ${allOf('ChannelCredential')} }`,
    ],
    [
      'pages',
      'GET /v1/channels/_facebook/credential/one',
      listOf(pages),
      `{ facebookPages(credentialId: "one") ${allOf('FacebookPage')} }`,
    ],
    ['teams', 'GET /v1/assign/teams/all', listOf(teams), `{ assignableTeams ${allOf('Team')} }`],
    [
      'observers',
      'GET /v1/assign/team/one/observers',
      listOf(observers),
      `{ teamObservers(teamId: "one") ${allOf('TeamObserver')} }`,
    ],
  ];

  test.each(reads)('are answered for %s', async (_, call, answers, query) => {
    let answer: unknown;
    const { send, names } = await sound({
      [call]: (response) => void response.writeHead(200).end(JSON.stringify(answer)),
    });
    await fc.assert(
      fc.asyncProperty(answers, async (generated) => {
        answer = generated;
        await send({ query });
      }),
      bounds,
    );
    expect(names()).toContain(call);
  });

  test('are answered for the objects that a channel references', async () => {
    let behind: Record<string, unknown> = {};
    const from = (name: string) => (response: { end(text: string): unknown }) =>
      void response.end(JSON.stringify(behind[name]));
    const { send } = await sound({
      'GET /v1/channels': [
        channel({ credential_id: 'cred_1' }),
        channel({ id: 'ch_2', credential_id: 'cred_1' }),
      ],
      'GET /v1/channels/credentials/cred_1': from('credential'),
      'GET /v1/channels/_facebook/credential/cred_1': from('pages'),
      'GET /v1/assign/teams/all': from('teams'),
      'GET /v1/assign/team/team_1/observers': from('observers'),
    });
    const query = `{ channels ${everything(schema.getType('ChannelConnection'), 6)} }`;
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          credential: one(credentials),
          pages: listOf(pages),
          teams: listOf(teams),
          observers: listOf(observers),
        }),
        async (generated) => {
          behind = generated;
          await send({ query });
        },
      ),
      { ...bounds, numRuns: 100 },
    );
  });

  test('are answered for deeply nested bodies', async () => {
    const depths = fc.tuple(
      fc.constantFrom(10, 1_000, 100_000),
      fc.constantFrom('[', '{"config":', '{"data":', '[[{"a":'),
    );
    let body = '';
    const { send } = await sound({
      'GET /v1/channels': (response) => void response.end(body),
      'GET /v1/channels/one': (response) => void response.end(body),
    });
    const { id: _, config: __, ...rest } = channel();
    await fc.assert(
      fc.asyncProperty(depths, fc.boolean(), async ([depth, open], within) => {
        const close = [...open].reverse().map((sign) => ({ '[': ']', '{': '}' })[sign] ?? '');
        const deep = `${open.repeat(depth)}1${close.join('').repeat(depth)}`;
        body = within ? `${JSON.stringify(rest).slice(0, -1)},"id":"one","config":{"a":${deep}}}` : deep;
        await send({ query: `{ channels ${allOf('ChannelConnection')} }` });
        await send({ query: `{ channel(id: "one") ${allOf('Channel')} }` });
      }),
      { ...bounds, numRuns: 16 },
    );
  });

  test('are answered for any bytes and status', async () => {
    let status = 200;
    let body: Uint8Array = Buffer.from('');
    const { send } = await sound({
      'GET /v1/channels': (response) => void response.writeHead(status).end(body),
    });
    const text = fc
      .oneof(
        json.map((value) => JSON.stringify(value)),
        words,
      )
      .map((value) => Buffer.from(value));
    const statuses = fc.oneof(fc.constant(200), fc.integer({ min: 200, max: 599 }));
    await fc.assert(
      fc.asyncProperty(statuses, fc.oneof(text, fc.uint8Array()), async (code, bytes) => {
        status = code;
        body = bytes;
        await send({ query: '{ channels { nodes { id name } } }' });
      }),
      bounds,
    );
  });
});
