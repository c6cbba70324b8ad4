import { getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readExamples } from '#schema/examples.ts';
import { channel, gatewayOver, type Script } from '../support/harness.ts';

// Each limit is tested at its value and one above. A refused operation makes no upstream call.

const examples = await readExamples();

interface Operation {
  query: string;
  variables?: Record<string, unknown>;
}

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');

const script: Script = {
  'GET /v1/channels': [],
  'GET /v1/channels/_count': { count: 3 },
  'GET /v1/assign/teams/all': [{ _id: 'team_1', name: 'Support' }],
  'GET /v1/assign/team/team_1/observers': [{ _id: 'observer_1' }],
  'GET /v1/channels/ch_1': channel({ credential_id: 'cred_1' }),
  'GET /v1/channels/credentials/cred_1': { _id: 'cred_1' },
};

/** Sends an operation and measures how long the response takes. */
async function post(
  url: string,
  { query, variables }: Operation,
  headers: Record<string, string> = { 'x-api-key': 'api_FAKE' },
) {
  const started = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return { status: response.status, text, milliseconds: performance.now() - started };
}

async function expectAnswered(operation: Operation, env: Record<string, string> = {}, calls?: string[]) {
  const { url, names } = await gatewayOver(script, env);
  const { status, text } = await post(url, operation);
  expect(text).not.toContain('"errors"');
  expect(status).toBe(200);
  if (calls) expect(names().toSorted()).toEqual(calls.toSorted());
  return JSON.parse(text).data;
}

const refusal = (limit: string, most: number) => ({
  errors: [
    {
      message: `The operation exceeds the limit of ${most.toLocaleString('en')} for ${limit}. Request less at a time.`,
      extensions: { code: 'OPERATION_TOO_LARGE', limit, most },
    },
  ],
});

async function expectRefused(operation: Operation, limit: string, most: number, env = {}) {
  const { url, names } = await gatewayOver(script, env);
  const { status, text, milliseconds } = await post(url, operation);
  expect(JSON.parse(text)).toEqual(refusal(limit, most));
  expect(status).toBe(400);
  expect(text.length).toBeLessThan(300);
  expect(names()).toEqual([]);
  expect(milliseconds).toBeLessThan(2_000);
}

const types = (count: number) => ({
  query: `{ channels(types: [${times(count, () => 'WEB')}]) { totalCount } }`,
});
const aliases = (count: number) => ({ query: `{ channelCount { ${times(count, (i) => `a${i}: total`)} } }` });
const directives = (count: number) => ({
  query: `{ channelCount { ${times(count, () => 'total @include(if: true)')} } }`,
});
const rootFields = (count: number) => ({ query: `{ ${times(count, () => 'channelCount { total }')} }` });

/** A selection of the given depth: `team` and `observers` can be nested without limit. */
function deep(depth: number): Operation {
  const within = (left: number): string => {
    if (left === 1) return 'id';
    return `${(depth - left) % 2 ? 'observers' : 'team'} { ${within(left - 1)} }`;
  };
  return { query: `{ team(id: "team_1") { ${within(depth - 1)} } }` };
}

/** A connection costs 1, and its page twice its length. */
const cost = (first: number, more = '') => ({
  query: `{ channels(first: ${first}) { nodes { id } } ${more} }`,
});

const references = 'query ($references: [_Any!]!) { _entities(representations: $references) { __typename } }';
const representations = (count: number) => ({
  query: references,
  variables: { references: Array.from({ length: count }, () => ({ __typename: 'Team', id: 'team_1' })) },
});

/** The variables, the list and the reference are three levels. */
function variableDepth(depth: number): Operation {
  let inner: unknown = 'innermost';
  for (let level = 3; level < depth; level += 1) inner = { inner };
  return {
    query: references,
    variables: { references: [{ __typename: 'Team', id: 'team_1', inner }] },
  };
}

interface Case {
  limit: string;
  most: number;
  variable: string;
  of: (size: number) => Operation;
  calls: string[];
  /** Settings that keep other limits from applying first. */
  env?: Record<string, string>;
}

const teams = 'GET /v1/assign/teams/all';
const observers = 'GET /v1/assign/team/team_1/observers';
const countCall = 'GET /v1/channels/_count';

const cases: Case[] = [
  {
    limit: 'depth',
    most: 12,
    variable: 'MAX_DEPTH',
    of: deep,
    calls: [teams, observers],
    // Nested lists exceed the cost limit at a smaller depth.
    env: { MAX_COST: '1000000' },
  },
  { limit: 'aliases', most: 30, variable: 'MAX_ALIASES', of: aliases, calls: [countCall] },
  { limit: 'directives', most: 20, variable: 'MAX_DIRECTIVES', of: directives, calls: [countCall] },
  { limit: 'rootFields', most: 20, variable: 'MAX_ROOT_FIELDS', of: rootFields, calls: [countCall] },
  {
    limit: 'representations',
    most: 1_000,
    variable: 'MAX_REPRESENTATIONS',
    of: representations,
    calls: [teams],
  },
  {
    limit: 'variableDepth',
    most: 32,
    variable: 'MAX_VARIABLE_DEPTH',
    of: variableDepth,
    calls: [teams],
  },
];

describe.each(cases)('the limit of $most for $limit', ({ limit, most, variable, of, calls, env = {} }) => {
  test('accepts an operation at the limit', async () => {
    await expectAnswered(of(most), env, calls);
  });

  test('refuses an operation one above the limit', async () => {
    await expectRefused(of(most + 1), limit, most, env);
  });

  test(`is set by ${variable}`, async () => {
    await expectAnswered(of(most + 1), { ...env, [variable]: String(most + 1) }, calls);
    await expectRefused(of(most), limit, most - 1, { ...env, [variable]: String(most - 1) });
  });
});

describe('the limit of 5,000 for cost', () => {
  test('accepts an operation at the limit', async () => {
    const data = await expectAnswered(cost(2_499, 'channelCount { total }'), {}, [
      'GET /v1/channels',
      countCall,
    ]);
    expect(data).toEqual({ channels: { nodes: [] }, channelCount: { total: 3 } });
  });

  test('refuses an operation above the limit', async () => {
    await expectRefused(cost(2_499, 'channelCount { total } assignableTeams { id }'), 'cost', 5_000);
    await expectRefused(cost(2_500), 'cost', 5_000);
  });

  test('is set by MAX_COST', async () => {
    await expectAnswered(cost(2_500), { MAX_COST: '5001' }, ['GET /v1/channels']);
    await expectRefused(cost(2_500), 'cost', 5_000, { MAX_COST: '5000' });
    await expectRefused({ query: '{ channels { nodes { id } } }' }, 'cost', 100, { MAX_COST: '100' });
    await expectAnswered({ query: '{ channels { nodes { id } } }' }, { MAX_COST: '101' });
  });

  const listed = 'channels(first: $first) { nodes { id } }';

  test.each<[string, Operation]>([
    ['a literal', cost(10_000)],
    ['a variable', { query: `query ($first: Int) { ${listed} }`, variables: { first: 10_000 } }],
    ['a variable’s default', { query: `query ($first: Int = 10000) { ${listed} }` }],
    [
      'a variable’s default in a fragment',
      {
        query: `query ($first: Int = 10000) { ...Page } fragment Page on Query { ${listed} }`,
      },
    ],
    [
      'a negative number beside it',
      {
        query: `query ($less: Int!) { less: channels(first: $less) { nodes { id } } ${cost(2_500).query.slice(2)}`,
        variables: { less: -1_000_000 },
      },
    ],
    [
      'the default, in nested lists',
      {
        query:
          '{ channels { nodes { assignableTeams { observers { team { observers { user { id } } } } } } } }',
      },
    ],
  ])('counts a list whose length is %s', async (_, operation) => {
    await expectRefused(operation, 'cost', 5_000);
  });

  test.each([0, -1, -2_147_483_648])('does not subtract for a page of %i', async (first) => {
    await expectRefused(
      { query: `{ ${cost(first).query.slice(2, -2)} more: ${cost(2_500).query.slice(2)}` },
      'cost',
      5_000,
    );
  });
});

describe('the limit of 1,500 tokens', () => {
  // The braces and names around the types are 12 tokens.
  const tokens = (count: number) => types(count - 12);

  async function expectTokensRefused(query: string, most: number, env: Record<string, string> = {}) {
    const { url, names } = await gatewayOver(script, env);
    const headers = { accept: 'application/graphql-response+json' };
    const { status, text, milliseconds } = await post(url, { query }, headers);
    expect(JSON.parse(text)).toEqual({
      errors: [
        {
          message: `Syntax Error: Document contains more that ${most} tokens. Parsing aborted.`,
          locations: [expect.anything()],
          extensions: { code: 'GRAPHQL_PARSE_FAILED' },
        },
      ],
    });
    expect(status).toBe(400);
    expect(text.length).toBeLessThan(300);
    expect(names()).toEqual([]);
    expect(milliseconds).toBeLessThan(2_000);
  }

  test('accepts an operation at the limit', async () => {
    const data = await expectAnswered(tokens(1_500), {}, ['GET /v1/channels']);
    expect(data).toEqual({ channels: { totalCount: 0 } });
  });

  test('refuses an operation one above the limit', async () => {
    await expectTokensRefused(tokens(1_501).query, 1_500);
  });

  test('is set by MAX_TOKENS', async () => {
    await expectAnswered(tokens(1_501), { MAX_TOKENS: '1501' });
    await expectTokensRefused(tokens(1_500).query, 1_499, { MAX_TOKENS: '1499' });
  });

  test('does not count comments and commas', async () => {
    await expectAnswered({ query: `# ${'comment '.repeat(5_000)}\n{,,,__typename,,,}` });
  });

  test.each([
    ['selections', `${'{ team(id: "team_1") '.repeat(20_000)}`],
    ['lists', `{ channels(types: ${'['.repeat(200_000)}`],
    ['objects', `{ channels(orderBy: ${'{field:'.repeat(100_000)}`],
    ['types of variables', `query ($x: ${'['.repeat(200_000)}`],
  ])('refuses endlessly nested %s before the stack overflows', async (_, query) => {
    await expectTokensRefused(query, 1_500);
  });
});

describe('a fragment counts wherever it is spread', () => {
  /** Each fragment spreads the next one twice. Walking the expanded document would take seconds. */
  function doubling(levels: number, type: string, selection: string): string {
    const fragments = times(levels, (i) => `fragment F${i} on ${type} { ...F${i + 1} ...F${i + 1} }`);
    return `${fragments} fragment F${levels} on ${type} { ${selection} }`;
  }

  test.each<[string, string, string, number]>([
    ['of fields', `{ ...F0 } ${doubling(22, 'Query', '__typename')}`, 'rootFields', 20],
    ['of root fields', `{ ...F0 } ${doubling(22, 'Query', 'channelCount { total }')}`, 'rootFields', 20],
    [
      'of calls',
      `{ team(id: "team_1") { ...F0 } } ${doubling(22, 'Team', 'observers { id }')}`,
      'cost',
      5_000,
    ],
    ['of aliases', `{ team(id: "team_1") { ...F0 } } ${doubling(22, 'Team', 'a: id')}`, 'aliases', 30],
    [
      'of directives',
      `{ team(id: "team_1") { ...F0 } } ${doubling(22, 'Team', 'id @include(if: true)')}`,
      'directives',
      20,
    ],
    [
      'of skipped selections',
      `{ ...F0 @skip(if: true) } ${doubling(22, 'Query', 'channelCount { total }')}`,
      'rootFields',
      20,
    ],
    [
      'of inline fragments',
      `{ ${'... on Query { '.repeat(30)} ${times(21, () => 'channelCount { total }')} ${'}'.repeat(30)} }`,
      'rootFields',
      20,
    ],
    [
      'of inline fragments without a type',
      `{ channelCount { ${'... { '.repeat(30)} ${times(31, (i) => `a${i}: total`)} ${'}'.repeat(30)} } }`,
      'aliases',
      30,
    ],
  ])('%s', async (_, query, limit, most) => {
    await expectRefused({ query }, limit, most);
  });

  test.each<[string, Record<string, string>]>([
    ['a caller', { 'x-api-key': 'api_FAKE' }],
    ['a request without a credential', {}],
  ])('which takes little time for %s', async (_, credential) => {
    const { url } = await gatewayOver(script);
    const query = `{ ...F0 } ${doubling(22, 'Query', '__typename')}`;
    const { status, text, milliseconds } = await post(url, { query }, credential);
    expect({ status, ...JSON.parse(text) }).toEqual({ status: 400, ...refusal('rootFields', 20) });
    expect(milliseconds).toBeLessThan(2_000);
  });

  test('also in a list of references that is empty', async () => {
    const query = `query ($none: [_Any!]!) { _entities(representations: $none) { ...F0 } }
      ${doubling(22, 'Team', 'observers { id }')}`;
    await expectRefused({ query, variables: { none: [] } }, 'cost', 5_000);
  });

  test.each<[string, Operation, string, number]>([
    [
      'its depth',
      {
        query: `{ team(id: "team_1") { ...A } }
          fragment A on Team { observers { team { ...B } } }
          fragment B on Team { observers { team { ...C } } }
          fragment C on Team { observers { team { observers { team { observers { team { observers { id } } } } } } } }`,
      },
      'depth',
      12,
    ],
    [
      'its directives',
      {
        query: `{ channelCount { ...A ...A ...A } } fragment A on ChannelCount { ${times(7, () => 'total @include(if: true)')} }`,
      },
      'directives',
      20,
    ],
    [
      'its spreads’ own directives',
      {
        query: `{ channelCount { ${times(21, () => '...A @include(if: true)')} } } fragment A on ChannelCount { total }`,
      },
      'directives',
      20,
    ],
    [
      'its aliases',
      {
        query: `{ channelCount { ...A ...B } } fragment A on ChannelCount { ${times(15, (i) => `a${i}: total`)} }
          fragment B on ChannelCount { ${times(16, (i) => `b${i}: total`)} }`,
      },
      'aliases',
      30,
    ],
    [
      'its references',
      {
        query: `query ($references: [_Any!]!) { ...A } fragment A on Query {
          a: _entities(representations: $references) { __typename }
          b: _entities(representations: $references) { __typename }
        }`,
        variables: representations(501).variables ?? {},
      },
      'representations',
      1_000,
    ],
  ])('%s', async (_, operation, limit, most) => {
    await expectRefused(operation, limit, most);
  });
});

describe('a selection counts once', () => {
  const half = (type: string) => `... on ${type} { ${times(20, (i) => `a${i}: id`)} }`;

  test('if different object types repeat it', async () => {
    const operation = {
      query: `{ channel(id: "ch_1") { ${['WebChannel', 'LineChannel', 'EmailChannel'].map(half).join(' ')} } }`,
    };
    const data = await expectAnswered(operation, {}, ['GET /v1/channels/ch_1']);
    expect(data).toEqual({
      channel: Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`a${i}`, 'ch_1'])),
    });
  });

  test('if named and inline fragments of different object types repeat it', async () => {
    await expectAnswered({
      query: `{ channel(id: "ch_1") { ...Web ... on Channel { ${half('LineChannel')} ${half('EmailChannel')} } } }
        fragment Web on WebChannel { ${times(10, (i) => `b${i}: id`)} }`,
    });
  });

  test('but not if the same type repeats it, or the interface', async () => {
    const twice = `{ channel(id: "ch_1") { ${half('WebChannel')} ... on WebChannel { ${times(11, (i) => `b${i}: id`)} } } }`;
    await expectRefused({ query: twice }, 'aliases', 30);
    const beside = `{ channel(id: "ch_1") { ${half('WebChannel')} ... on Channel { ${times(11, (i) => `b${i}: id`)} } } }`;
    await expectRefused({ query: beside }, 'aliases', 30);
  });

  test('and only in the operation that runs', async () => {
    const { url, names } = await gatewayOver(script);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': 'api_FAKE' },
      body: JSON.stringify({
        query: `query LimitSmall { channelCount { total } } query LimitLarge ${rootFields(21).query}`,
        operationName: 'LimitSmall',
      }),
    });
    expect(await response.json()).toEqual({ data: { channelCount: { total: 3 } } });
    expect(names()).toEqual([countCall]);
  });
});

describe('operations of real clients', () => {
  test.each(examples)('are within the limits: $query', async ({ query, variables }) => {
    const { url } = await gatewayOver(script);
    const { text } = await post(url, { query, variables: JSON.parse(variables) });
    expect(text).not.toContain('OPERATION_TOO_LARGE');
    expect(text).not.toContain('GRAPHQL_');
  });

  test('include the complete introspection query', async () => {
    const all = {
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    };
    const data = await expectAnswered({ query: getIntrospectionQuery(all) }, {}, []);
    expect(data.__schema.queryType).toMatchObject({ name: 'Query' });
  });

  test('cannot bypass the alias limit by introspection', async () => {
    await expectAnswered({ query: `{ __schema { ${times(30, (i) => `a${i}: description`)} } }` });
    await expectRefused(
      { query: `{ __schema { ${times(31, (i) => `a${i}: description`)} } }` },
      'aliases',
      30,
    );
    const within = (spread: string) => times(6, (i) => `a${i}: fields { type { ${spread} } }`);
    const query = `{ __schema { types { ${within('...A')} } } }
      fragment A on __Type { ${within('...B')} } fragment B on __Type { ${times(6, (i) => `a${i}: name`)} }`;
    await expectRefused({ query }, 'aliases', 30);
  });
});

test('endlessly nested variables are refused before the stack overflows', async () => {
  const { url, names } = await gatewayOver(script);
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const) {
    const levels = 90_000;
    const value = `${open.repeat(levels)}1${close.repeat(levels)}`;
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': 'api_FAKE' },
      body: `{"query":${JSON.stringify(references)},"variables":{"references":${value}}}`,
    });
    expect(await response.json()).toEqual(refusal('variableDepth', 32));
    expect(response.status).toBe(400);
  }
  expect(names()).toEqual([]);
});

test('other operations are answered while oversized ones are refused', async () => {
  const { url, names } = await gatewayOver(script);
  const bombs = [
    rootFields(200).query,
    deep(100).query,
    `{ ...F0 } ${times(22, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F22 on Query { a: channelCount { total } }`,
    cost(2_147_483_647).query,
  ];
  const refused = bombs.flatMap((query) => Array.from({ length: 5 }, () => post(url, { query })));
  const { status, text, milliseconds } = await post(url, { query: '{ channelCount { total } }' });
  expect([status, JSON.parse(text)]).toEqual([200, { data: { channelCount: { total: 3 } } }]);
  expect(milliseconds).toBeLessThan(2_000);
  expect((await Promise.all(refused)).map((answer) => answer.status)).toEqual(Array(20).fill(400));
  expect(names()).toEqual([countCall]);
});
