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
import { getPlatformConfigs } from '#schema/scripts/platform-configs.ts';
import { gatewayOver } from '../support/harness.ts';
import { platforms, platformTypes } from '../support/platforms.ts';

const committed = (file: string) => readFile(new URL(`../../schema/${file}`, import.meta.url), 'utf8');

/** The coordinates of everything in the graph without a description. */
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
  test('is valid, and every type conforms to its interfaces', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  test('equals the committed SDL, which `npm run print` writes', async () => {
    expect(`${printSchema(schema)}\n`).toBe(await committed('schema.graphql'));
    expect(subgraphSdl()).toBe(await committed('subgraph.graphql'));
  });

  test('is returned to a composer as the committed subgraph', async () => {
    const { execute, names } = await gatewayOver({});
    const { data } = await execute('{ _service { sdl } }', undefined, {});
    expect(data).toEqual({ _service: { sdl: subgraphSdl() } });
    expect(names()).toEqual([]);
  });

  test('has a description of every type, field, argument, input field and enum value', () => {
    expect(undescribed(Object.values(schema.getTypeMap()))).toEqual([]);
  });

  test('is searched for missing descriptions: a planted one is found', () => {
    const planted = buildASTSchema(
      parse('"Reads." type Query { "Named." a(b: Int): E } enum E { "One." A B } "In." input I { c: Int }'),
    );
    expect(undescribed(Object.values(planted.getTypeMap()))).toEqual(['Query.a(b:)', 'E', 'E.B', 'I.c']);
  });
});

describe('the check for breaking changes', () => {
  const released = `
    "Reads." type Query { "Named." channel: Channel, "Named." gone: Int }
    "One." type Channel { "Its id." id: ID! }
  `;
  const current = released.replaceAll('"Named." gone: Int', '"New." added: Int');

  test('finds no unannounced break of the last release', async () => {
    const [before, now, changelog] = await Promise.all(
      ['released.graphql', 'schema.graphql', '../CHANGELOG.md'].map(committed),
    );
    expect((await compare(before ?? '', now ?? '', changelog ?? '')).unannounced).toEqual([]);
  });

  test('finds a break that is not announced', async () => {
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
  ])('reads the changelog: a break %s', async (_, changelog, expected) => {
    expect((await compare(released, current, changelog)).unannounced).toEqual(expected);
  });
});

describe('the platforms', () => {
  test('have a fixture each', () => {
    const type = schema.getType('ChannelType');
    const values = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
    expect([...platforms.map(({ value }) => value), 'UNKNOWN'].toSorted()).toEqual(values.toSorted());
  });

  test('are printed for the sandbox as committed, which `npm run print` writes', async () => {
    const printed = await committed('../src/sandbox/platform-configs.json');
    expect(`${JSON.stringify(getPlatformConfigs(), null, 2)}\n`).toBe(printed);
    expect(Object.keys(JSON.parse(printed))).toEqual(platformTypes);
  });
});

describe('the shared texts', () => {
  const readKeys = async (locale: string) =>
    Object.keys(JSON.parse(await committed(`locales/${locale}.json`)));

  test.each(['zh-Hans', 'zh-Hant'])('have the same keys in %s as in English', async (locale) => {
    expect(await readKeys(locale)).toEqual(await readKeys('en'));
  });

  test.each(['zh-Hans', 'zh-Hant'])('have the same placeholders in %s as in English', async (locale) => {
    const [english, translated] = await Promise.all(
      ['en', locale].map(async (name) => Object.values(JSON.parse(await committed(`locales/${name}.json`)))),
    );
    const placeholders = (text: unknown) => String(text).match(/\{\w+\}/g);
    expect(translated?.map(placeholders)).toEqual(english?.map(placeholders));
  });
});
