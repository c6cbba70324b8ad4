import { readFile } from 'node:fs/promises';
import {
  buildASTSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  printSchema,
  validateSchema,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema, subgraphSdl } from '#schema/index.ts';
import { compare } from '#schema/scripts/check-breaking.ts';
import { gatewayOver } from '../support/harness.ts';

const committed = (file: string) => readFile(new URL(`../../schema/${file}`, import.meta.url), 'utf8');

/** The coordinates of everything that is published without a description. */
function undescribed(types: readonly GraphQLNamedType[]): string[] {
  return types
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => [{ name: type.name, description: type.description }, ...membersOf(type)])
    .filter(({ description }) => !description?.trim())
    .map(({ name }) => name);
}

function membersOf(type: GraphQLNamedType) {
  if (isEnumType(type)) {
    return type.getValues().map(({ name, description }) => ({ name: `${type.name}.${name}`, description }));
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map(({ name, description }) => ({
      name: `${type.name}.${name}`,
      description,
    }));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, description, args }) => [
    { name: `${type.name}.${name}`, description },
    ...args.map((arg) => ({ name: `${type.name}.${name}(${arg.name}:)`, description: arg.description })),
  ]);
}

describe('the published graph', () => {
  test('is valid: every type conforms to its interfaces', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  test('is what is committed; `npm run print` writes it again', async () => {
    expect(`${printSchema(schema)}\n`).toBe(await committed('schema.graphql'));
    expect(subgraphSdl()).toBe(await committed('subgraph.graphql'));
  });

  test('is what the gateway answers to a composer', async () => {
    const { execute, names } = await gatewayOver({});
    const { data } = await execute('{ _service { sdl } }', undefined, {});
    expect(data).toEqual({ _service: { sdl: subgraphSdl() } });
    expect(names()).toEqual([]);
  });

  test('describes every type, field, argument, input and enum value', () => {
    expect(undescribed(Object.values(schema.getTypeMap()))).toEqual([]);
  });

  test('and a missing description is found', () => {
    const planted = buildASTSchema(
      parse('"Reads." type Query { "Named." a(b: Int): E } enum E { "One." A B } "In." input I { c: Int }'),
    );
    expect(undescribed(Object.values(planted.getTypeMap()))).toEqual(['Query.a(b:)', 'E', 'E.B', 'I.c']);
  });
});

describe('the last release', () => {
  const released = `
    "Reads." type Query { "Named." channel: Channel, "Named." gone: Int }
    "One." type Channel { "Its id." id: ID! }
  `;
  const current = released.replaceAll('"Named." gone: Int', '"New." added: Int');

  test('has nothing that the graph has broken without saying so', async () => {
    const [before, now, changelog] = await Promise.all(
      ['released.graphql', 'schema.graphql', '../CHANGELOG.md'].map(committed),
    );
    expect((await compare(before ?? '', now ?? '', changelog ?? '')).unannounced).toEqual([]);
  });

  test('is compared: a break that is not announced is found', async () => {
    const { lines, unannounced } = await compare(released, current, '## Unreleased\n\n- Something else.\n');
    expect(unannounced).toEqual(['Query.gone']);
    expect(lines).toEqual([
      "breaking: Field 'gone' was removed from object type 'Query'",
      "safe: Field 'added' was added to object type 'Query'",
      "safe: Field 'Query.added' has description 'New.'",
    ]);
  });

  test.each([
    [
      'announced',
      '## Unreleased\n\n### Breaking\n\n- `Query.gone` is gone: ask for `added`.\n\n## 0.1.0\n',
      [],
    ],
    [
      'announced for an older release',
      '## Unreleased\n\n## 0.1.0\n\n### Breaking\n\n- `Query.gone`\n',
      ['Query.gone'],
    ],
    ['named like another', '## Unreleased\n\n### Breaking\n\n- `Query.goneToo`\n', ['Query.gone']],
  ])('a break %s', async (_, changelog, expected) => {
    expect((await compare(released, current, changelog)).unannounced).toEqual(expected);
  });
});
