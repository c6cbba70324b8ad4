import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import type { TextFile } from './files.ts';

/**
 * Names of the published graph that no source file spells out, so that a search does not find them. The root
 * types have their names from GraphQL. The input, the payload and the result union of a mutation are named after
 * it, and a search for the mutation finds them.
 */
export function findUnsearchableNames(schema: GraphQLSchema, sources: TextFile[]): string[] {
  const words = new Set(sources.flatMap(({ text }) => text.match(/\w+/g) ?? []));
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const mutations = schema.getMutationType()?.getFields() ?? {};
  const derived = new Set(
    Object.keys(mutations)
      .map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`)
      .flatMap((name) => [`${name}Input`, `${name}Payload`, `${name}Result`]),
  );
  const names = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => (roots.some((root) => root === type) ? [] : [type.name]).concat(listMembers(type)));
  return [...new Set(names)].filter((name) => !words.has(name) && !derived.has(name)).sort();
}

function listMembers(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  if (isInputObjectType(type)) return Object.keys(type.getFields());
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, args }) => [name, ...args.map((arg) => arg.name)]);
}
