import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channel } from '../support/harness.ts';
import { bounds, json, object, sound, types, words } from './fuzzing.ts';

describe('arbitrary query arguments', () => {
  test('are answered for ids', async () => {
    const { send, names } = await sound({ 'GET /v1/channels': [channel()], 'GET /v1/assign/teams/all': [] });
    const allowed = new Set<string>();
    const query = `query ($id: ID!) {
      channel(id: $id) { id } channelCredential(id: $id) { id } facebookPages(credentialId: $id) { id }
      team(id: $id, conversationId: $id) { id } teamObservers(teamId: $id, conversationId: $id) { id }
    }`;
    const ids = fc.oneof(
      words,
      fc.integer(),
      fc.stringMatching(/^[\w.:-]{1,130}$/),
      fc.webPath(),
      fc.ipV6(),
      json,
    );
    await fc.assert(
      fc.asyncProperty(ids, async (id) => {
        // An id is one path segment, unchanged, or no call is made.
        const segment = encodeURIComponent(
          typeof id === 'string' || typeof id === 'number' ? String(id).toWellFormed() : '-',
        );
        const about = `?conversation_id=${segment}`;
        for (const path of [
          `channels/${segment}`,
          `channels/credentials/${segment}`,
          `channels/_facebook/credential/${segment}`,
          `assign/teams/all${about}`,
          `assign/team/${segment}/observers${about}`,
        ]) {
          allowed.add(`GET /v1/${path}`);
        }
        await send({ query, variables: { id } });
        expect(names().filter((name) => !allowed.has(name))).toEqual([]);
      }),
      bounds,
    );
  });

  test('are answered for lists', async () => {
    const all = ['İstanbul', 'straße', '\ud800', '', ' ', 'Support', 'support', '__proto__', '日本'].map(
      (name, index) => channel({ id: `ch_${index}`, name, type: types[index % types.length] }),
    );
    const { send, names } = await sound({ 'GET /v1/channels': all });
    const query = `query ($types: [ChannelType!], $search: String, $first: Int, $after: String, $orderBy: ChannelOrder, $isActive: Boolean) {
      channels(types: $types, search: $search, first: $first, after: $after, orderBy: $orderBy, isActive: $isActive) {
        totalCount edges { cursor node { id name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`;
    const base64 = (text: string) => Buffer.from(text).toString('base64url');
    const fields = ['NAME', 'TYPE', 'CREATED_AT', 'UPDATED_AT'];
    const cursors = fc.oneof(
      words,
      json.map((value) => base64(JSON.stringify(value))),
      fc
        .tuple(fc.constantFrom(...fields), words, words)
        .map(([field, ...key]) => base64(JSON.stringify([`${field} ASC`, ...key]))),
      fc.base64String(),
    );
    const values = fc.record(
      {
        types: fc.array(fc.constantFrom('WEB', 'LINE', 'UNKNOWN', 'EMAIL'), { maxLength: 3 }),
        search: words,
        first: fc.oneof(fc.nat(20), fc.integer()),
        after: cursors,
        orderBy: fc.record({ field: fc.constantFrom(...fields), direction: fc.constantFrom('ASC', 'DESC') }),
        isActive: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 4, arbitrary: values }, { weight: 1, arbitrary: object(json) }),
        async (variables) => {
          const { data } = await send({ query, variables });
          if (data) expect(data.channels.edges.length).toBeLessThanOrEqual(data.channels.totalCount);
        },
      ),
      bounds,
    );
    expect(names()).toContain('GET /v1/channels');
  });

  test('select pages that contain every item once', async () => {
    let all: unknown[] = [];
    const { send } = await sound({
      'GET /v1/channels': (response) => void response.end(JSON.stringify(all)),
    });
    const query = `query ($first: Int, $after: String, $orderBy: ChannelOrder) {
      channels(first: $first, after: $after, orderBy: $orderBy) { nodes { id } pageInfo { endCursor hasNextPage } }
    }`;
    const lists = fc.array(fc.record({ name: words, created_at: fc.date({ noInvalidDate: true }) }), {
      maxLength: 12,
    });
    const orders = fc.record({
      field: fc.constantFrom('NAME', 'TYPE', 'CREATED_AT'),
      direction: fc.constantFrom('ASC', 'DESC'),
    });
    await fc.assert(
      fc.asyncProperty(lists, orders, fc.integer({ min: 1, max: 5 }), async (list, orderBy, first) => {
        all = list.map((each, index) => channel({ id: `ch_${index}`, ...each }));
        const whole = await send({ query, variables: { orderBy } });
        const paged: unknown[] = [];
        for (let after: string | null = null, more = true; more; ) {
          const { data } = await send({ query, variables: { orderBy, first, after } });
          paged.push(...data.channels.nodes);
          ({ endCursor: after, hasNextPage: more } = data.channels.pageInfo);
        }
        expect(paged).toEqual(whole.data.channels.nodes);
        expect(paged).toHaveLength(list.length);
      }),
      { ...bounds, numRuns: 50 },
    );
  });

  test('are answered for entities', async () => {
    const { send } = await sound({ 'GET /v1/channels': [channel()], 'GET /v1/assign/teams/all': [] });
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
      __typename ... on Channel { id name } ... on ChannelCredential { id } ... on Team { id }
    } }`;
    const names = [
      'Channel',
      'WebChannel',
      'UnknownChannel',
      'ChannelCredential',
      'Team',
      'User',
      'Workflow',
      'Query',
      'ID',
    ];
    const known = fc.record(
      { __typename: fc.constantFrom(...names), id: fc.oneof(words, json) },
      { requiredKeys: [] },
    );
    const references = fc.oneof(fc.array(fc.oneof(known, object(json), json), { maxLength: 6 }), json);
    await fc.assert(
      fc.asyncProperty(references, async (r) => void (await send({ query, variables: { r } }))),
      bounds,
    );
  });
});
