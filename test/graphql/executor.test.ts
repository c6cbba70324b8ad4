import * as fc from 'fast-check';
import {
  buildSchema,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  parse,
  validate,
} from 'graphql';
import { expect, test } from 'vitest';
import { createExecutor } from '#src/graphql/executor/index.ts';

const schema = buildSchema(`
  interface Named { name: String one: Named must: Named! }
  type Person implements Named { name: String! one: Named must: Named! age: Int friends: [Named!] pets: [Pet] any: Any }
  type Pet implements Named { name: String one: Named must: Named! tags: [String!]! any: Any! }
  union Any = Person | Pet
  type Query { root(size: Int = 3): Named any: Any names: [String] named(named: String): Named! }
  type Mutation { root: Named named: Named! }
`);

const executeByPlan = createExecutor();

interface Node {
  [key: string]: unknown;
}

const leaves = fc.constantFrom('a', 'ü', '😀', 7, 1.5, true, null, undefined, new Error('failed'));
const waits = fc.boolean();

/** An object of either type. Its fields are values, null, errors, or promises of them. */
const { node } = fc.letrec<{ node: Node; value: unknown }>((tie) => ({
  node: fc.record({
    __typename: fc.constantFrom('Person', 'Pet', 'Pet', 'Person', 'Nobody'),
    name: leaves,
    age: leaves,
    tags: fc.oneof(fc.array(leaves, { maxLength: 3 }), fc.constant(null)),
    one: tie('value'),
    must: tie('value'),
    any: tie('value'),
    friends: fc.array(tie('value'), { maxLength: 3 }),
    pets: fc.oneof(fc.array(tie('value'), { maxLength: 2 }), fc.constant(null)),
  }),
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(null, new Error('failed')),
    tie('node'),
  ),
}));

const directive = fc.constantFrom(
  '',
  '',
  '',
  '@skip(if: $yes)',
  '@include(if: $yes)',
  '@skip(if: $no)',
  '@include(if: false)',
);
const alias = fc.constantFrom('', '', '', 'other: ', '__proto__: ');

const { fields } = fc.letrec<{ fields: string }>((tie) => ({
  fields: fc
    .array(
      fc.oneof(
        { maxDepth: 3 },
        fc.tuple(alias, fc.constantFrom('name', '__typename'), directive).map((parts) => parts.join('')),
        fc
          .tuple(fc.constantFrom('one', 'must'), directive, tie('fields'))
          .map(([name, how, inner]) => `${name} ${how} { ${inner} }`),
        fc
          .tuple(directive, tie('fields'))
          .map(
            ([how, inner]) =>
              `... on Person ${how} { age friends { ${inner} } pets { ${inner} } any { ...P } }`,
          ),
        fc
          .tuple(directive, tie('fields'))
          .map(([how, inner]) => `... on Pet ${how} { tags must { ${inner} } }`),
        directive.map((how) => `...N ${how}`),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => parts.join(' ')),
}));

const documents = fc.tuple(fc.constantFrom('query', 'mutation'), fields).map(
  ([kind, inner]) => `
    ${kind} Q($yes: Boolean!, $no: Boolean = false) { root { ${inner} } ${kind === 'query' ? 'any { ...P }' : ''} named { name } }
    query Other { names }
    fragment N on Named { __typename named: name one { __typename } }
    fragment P on Person { age name }`,
);

/** Replaces some fields of a node by promises. */
function waiting(value: unknown, waits: () => boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => waiting(item, waits));
  if (typeof value !== 'object' || value === null || value instanceof Error) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, waiting(inner, waits)] as const);
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, key !== '__typename' && waits() ? Promise.resolve(inner) : inner]),
  );
}

/** The result as text. The order of the errors is compared only when nothing is pending. */
function describeResult({ data, errors = [] }: ExecutionResult, isAtOnce: boolean): string {
  if (!isAtOnce)
    return JSON.stringify({
      data,
      nulls: [...new Set(errors.map((error) => nullAt(data, error)))].toSorted(),
    });
  return JSON.stringify({
    data,
    errors: errors.map(({ message, path, locations }) => {
      const isOfType = /^Abstract type| is not an object type of /.test(message);
      return { message: isOfType ? '' : message, path, locations };
    }),
  });
}

/**
 * The path of the null that an error causes. With pending fields, timing decides which of several errors is reported.
 */
function nullAt(data: ExecutionResult['data'], { path = [] }: GraphQLError): string {
  let value: unknown = data;
  for (const [depth, key] of path.entries()) {
    if (value === null || value === undefined) return path.slice(0, depth).join('.');
    value = (value as Record<string, unknown>)[key];
  }
  return path.join('.');
}

test('results equal those of graphql-js, with errors and their locations', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(
      documents,
      node,
      fc.array(waits, { minLength: 1, maxLength: 50 }),
      fc.boolean(),
      async (text, root, turns, yes) => {
        const document = parse(text);
        fc.pre(validate(schema, document).length === 0);
        compared += 1;
        let turn = 0;
        const rootValue = { root, any: root, named: root };
        const args: ExecutionArgs = {
          schema,
          document,
          rootValue,
          operationName: 'Q',
          variableValues: { yes },
        };
        // graphql-js leaves unhandled rejections when fields are pending, so it runs without promises.
        const expected = await execute(args);
        expect(describeResult(await executeByPlan(args), true)).toBe(describeResult(expected, true));
        const waited = waiting(rootValue, () => turns[turn++ % turns.length] === true);
        const pending = await executeByPlan({ ...args, rootValue: waited });
        expect(describeResult(pending, false)).toBe(describeResult(expected, false));
      },
    ),
    { numRuns: 1_000 },
  );
  expect(compared).toBeGreaterThan(100);
});

test.each([
  ['an object', { __typename: 'Pet', name: 'a', tags: [] }],
  ['a list in an object', { __typename: 'Pet', name: 'a', tags: ['b', 'c'] }],
  ['null', null],
  ['an object with a failing field', { __typename: 'Pet', name: new Error('failed'), tags: [] }],
  ['an object that fails as a whole', { __typename: 'Pet', tags: ['b', null] }],
  ['an object with a pending field', { __typename: 'Pet', name: Promise.resolve('a'), tags: [] }],
  ['a failure', new Error('failed')],
])('objects that wait for the same promise each receive %s', async (_, value) => {
  const promise = value instanceof Error ? Promise.reject(value) : Promise.resolve(value);
  promise.catch(() => {});
  const friend = { __typename: 'Person', one: promise, any: promise };
  const args: ExecutionArgs = {
    schema,
    document: parse(`{ root { ... on Person { friends {
      one { name ...T }
      alias: one { __typename }
      ... on Person { any { ...T } }
    } } } } fragment T on Pet { name tags }`),
    rootValue: { root: { __typename: 'Person', friends: [friend, { ...friend }, { ...friend, one: null }] } },
  };
  const [expected, planned] = await Promise.all([execute(args), executeByPlan(args)]);
  const byPath = ({ errors = [] }: ExecutionResult) =>
    errors.map(({ message, path }) => `${path?.join('.')}: ${message}`).toSorted();
  expect(planned.data).toEqual(expected.data);
  expect(byPath(planned)).toEqual(byPath(expected));
});

test('a document has one plan per operation and condition', async () => {
  const document = parse(
    'query A($x: Boolean!) { names @skip(if: $x) any { __typename } } query B { names }',
  );
  const rootValue = { names: ['a'], any: null };
  const results = [
    { operationName: 'A', variableValues: { x: true } },
    { operationName: 'A', variableValues: { x: false } },
    { operationName: 'B' },
    { operationName: 'A', variableValues: { x: true } },
  ].map((asked) => executeByPlan({ schema, document, rootValue, ...asked }));
  expect(await Promise.all(results)).toEqual([
    { data: { any: null } },
    { data: { names: ['a'], any: null } },
    { data: { names: ['a'] } },
    { data: { any: null } },
  ]);
});

test('literal arguments are reused between executions unless they contain an object', () => {
  const asking = buildSchema(
    'input By { name: String! } type Query { echo(text: String, size: Int = 3, by: By): String }',
  );
  const document = parse(
    'query Q($text: String) { a: echo(text: "x") b: echo(by: { name: "y" }) c: echo(text: $text) d: echo }',
  );
  const rootValue = {
    echo(args: { by?: Record<string, string> }) {
      const text = JSON.stringify(args);
      if (args.by) args.by.name = 'changed';
      return text;
    },
  };
  const results = ['1', '2', '3'].map((text) =>
    executeByPlan({ schema: asking, document, rootValue, variableValues: { text } }),
  );
  expect(results).toEqual(
    ['1', '2', '3'].map((text) => ({
      data: {
        a: '{"text":"x","size":3}',
        b: '{"size":3,"by":{"name":"y"}}',
        c: `{"text":"${text}","size":3}`,
        d: '{"size":3}',
      },
    })),
  );
});

test('a value that does not fit its type raises an error that is masked later, and not a GraphQLError', async () => {
  const result = await executeByPlan({
    schema,
    document: parse('{ names }'),
    rootValue: { names: [{ secret: 'FAKE' }] },
  });
  expect(result.data).toEqual({ names: [null] });
  expect(result.errors?.[0]?.originalError).not.toBeInstanceOf(GraphQLError);
});
