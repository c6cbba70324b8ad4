import { readFile } from 'node:fs/promises';
import { composeServices } from '@theguild/federation-composition';
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
import { gatewayOver } from './harness.ts';

const committed = (file: string) => readFile(new URL(`../schema/${file}`, import.meta.url), 'utf8');

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
    expect(subgraphSdl).toBe(await committed('subgraph.graphql'));
  });

  test('is what the gateway answers to a composer', async () => {
    const { execute, names } = await gatewayOver({});
    const { data } = await execute('{ _service { sdl } }', undefined, {});
    expect(data).toEqual({ _service: { sdl: subgraphSdl } });
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

describe('composition', () => {
  const neighbour = parse(`
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@interfaceObject"])
    type Query { conversations: [Conversation!]! }
    type Conversation @key(fields: "id") { id: ID! channel: Channel! }
    type Channel @key(fields: "id") @interfaceObject { id: ID! conversationCount: Int! }
  `);

  function compose(sdl: string) {
    return composeServices([
      { name: 'channels', url: 'http://127.0.0.1:1/graphql', typeDefs: parse(sdl) },
      { name: 'inbox', url: 'http://127.0.0.1:2/graphql', typeDefs: neighbour },
    ]);
  }

  test('works beside a subgraph that extends every channel', () => {
    const { errors, supergraphSdl } = compose(subgraphSdl);
    expect(errors).toBeUndefined();
    expect(supergraphSdl).toContain('conversationCount: Int!');
    expect(supergraphSdl).toContain('@oneOf');
  });

  test('and a subgraph whose channels lost their key is found', () => {
    const { errors } = compose(subgraphSdl.replace(/(interface Channel) @key\(fields: "id"\)/, '$1'));
    expect(errors).not.toBeUndefined();
  });
});
