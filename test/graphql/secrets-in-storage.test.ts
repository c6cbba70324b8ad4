import type { GraphQLOutputType } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../support/harness.ts';
import {
  answers,
  config,
  everything,
  failures,
  leaksIn,
  observed,
  page,
  queries,
  schema,
  storage,
  stored,
  types,
} from './canaries.ts';

test('the search finds canaries in every encoding, and nothing else', () => {
  expect(leaksIn('a "token":"CANARY-1-0001" b')).toHaveLength(1);
  expect(leaksIn('secret c0ffeec0')).toHaveLength(1);
  expect(leaksIn('{"hint":"0001"}')).toEqual([]);
});

describe('a stored secret', () => {
  const shapes: Record<string, (secret: string) => unknown> = {
    'as text': String,
    'as an object': (value) => ({ value }),
    'as a list': (value) => [value],
    'in JSON': (value) => JSON.stringify({ value, key: '0001' }),
  };

  test.each(Object.entries(shapes))('is returned by no query: %s', async (_, shape) => {
    const { send, written, metrics, calls } = await observed(storage(shape));
    for (const query of queries) {
      const answer = await send(query);
      expect(answer).toContain('"data":{');
      expect(answer).not.toContain('"errors"');
      expect(leaksIn(answer)).toEqual([]);
    }
    // The channel API returned every canary.
    expect(calls.length).toBeGreaterThan(20);
    expect(leaksIn(written())).toEqual([]);
    expect(leaksIn(await metrics())).toEqual([]);
  });

  test('is represented by its last four characters', async () => {
    const { send } = await observed(storage());
    const answer = await send(
      '{ channel(id: "one") { ... on LineChannel { config { channelSecret { isSet hint } } } } }',
    );
    expect(answer).toContain('"channelSecret":{"isSet":true,"hint":"0005"}');
  });

  test('is not returned to a router for an entity', async () => {
    const { send, written } = await observed(storage());
    for (const name of ['Channel', 'ChannelCredential', 'Team']) {
      const type = schema.getType(name) as GraphQLOutputType;
      const ids = name === 'Channel' ? types.map((each) => `ch_${each}`) : ['one'];
      const references = ids.map((id) => ({ __typename: name, id, token: 'CANARY-reference-0020' }));
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${name} ${everything(type, 2)} } }`;
      const answer = await send(query, { r: references });
      expect(answer).toContain('"data":{');
      expect(answer).not.toContain('"errors"');
      expect(leaksIn(answer)).toEqual([]);
    }
    expect(leaksIn(written())).toEqual([]);
  });

  test('is not returned when the response cannot be decoded', async () => {
    const broken = (record: object) => ({ ...record, id: undefined, _id: undefined, name: undefined });
    const script = Object.fromEntries(
      Object.keys(storage()).map((name) => [
        name,
        answers([broken(stored('line')), config('line'), page, 'CANARY-text']),
      ]),
    );
    const { send, written, metrics } = await observed(script);
    for (const query of queries) expect(leaksIn(await send(query))).toEqual([]);
    expect(leaksIn(written())).toEqual([]);
    expect(leaksIn(await metrics())).toEqual([]);
  });
});

describe('a stored secret that a failing channel API quotes', () => {
  const quoted = `CANARYquoted0021 and "token": "CANARY-quoted-0022", CANARY-quoted-0023`;

  test.each(Object.entries(failures))('is returned nowhere: %s', async (_, fail) => {
    const script = Object.keys(storage()).map((name): [string, Answer] => [
      name,
      (response) => fail(response, quoted, config('line')),
    ]);
    const { send, written, metrics, calls } = await observed(Object.fromEntries(script), {
      UPSTREAM_ATTEMPTS: '1',
    });
    for (const query of queries) expect(leaksIn(await send(query))).toEqual([]);
    // The setup catalogue makes no upstream call.
    expect(calls.length).toBeGreaterThanOrEqual(queries.length - 1);
    expect(written()).not.toBe('');
    expect(leaksIn(written())).toEqual([]);
    expect(leaksIn(await metrics())).toEqual([]);
  });
});
