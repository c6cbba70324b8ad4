import { printSubgraphSchema } from '@apollo/subgraph';
import {
  GraphQLError,
  type GraphQLSchema,
  isInputObjectType,
  isObjectType,
  isUnionType,
  parse,
  print,
  visit,
} from 'graphql';

const oneOfDefinition = 'directive @oneOf on INPUT_OBJECT';
const oneOfDirective = { kind: 'Directive', name: { kind: 'Name', value: 'oneOf' } };

/**
 * The SDL for composition. `printSubgraphSchema` of @apollo/subgraph omits `@oneOf`, so it is added here with its
 * definition: Apollo’s composition fails on the directive without the definition and drops it with the definition,
 * Hive’s keeps it.
 */
export function printSubgraph(subgraph: GraphQLSchema): string {
  const document = visit(parse(`${printSubgraphSchema(subgraph)}\n${oneOfDefinition}`), {
    InputObjectTypeDefinition(node) {
      const type = subgraph.getType(node.name.value);
      if (!isInputObjectType(type) || !type.isOneOf) return undefined;
      return { ...node, directives: [oneOfDirective] };
    },
  });
  return `${print(document)}\n`;
}

/** Completes the schema of @apollo/subgraph: `_service` returns the SDL above, and each entity is resolved separately. */
export function completeSubgraph(subgraph: GraphQLSchema, sdl: () => string): void {
  const service = subgraph.getType('_Service');
  if (isObjectType(service)) Object.assign(service.getFields().sdl ?? {}, { resolve: sdl });
  copyResolvedReferences(subgraph);
  resolveEntitiesSeparately(subgraph);
}

interface EntityExtension {
  resolveReference?: (...args: unknown[]) => unknown;
}

/** The library writes `__typename` into each resolved object, which other resolvers of the request share. */
function copyResolvedReferences(subgraph: GraphQLSchema): void {
  for (const { extensions } of Object.values(subgraph.getTypeMap())) {
    const { subgraph: entity } = (extensions.apollo ?? {}) as { subgraph?: EntityExtension };
    const resolve = entity?.resolveReference;
    if (resolve) entity.resolveReference = async (...args) => shallowCopy(await resolve(...args));
  }
}

function shallowCopy(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? { ...value } : value;
}

interface Representation {
  __typename?: unknown;
}

/**
 * The library’s resolver handles all representations in one loop. If one throws, all are lost, and an earlier rejection
 * stays unhandled, which ends the process.
 */
function resolveEntitiesSeparately(subgraph: GraphQLSchema): void {
  const entities = subgraph.getQueryType()?.getFields()._entities;
  const resolveAll = entities?.resolve;
  if (!entities || !resolveAll) return;
  const names = entityNames(subgraph);
  entities.resolve = (source, args, context, info) =>
    args.representations.map(async (representation: Representation) => {
      if (!names.has(representation?.__typename)) throw unknownEntityError();
      const resolved = await resolveAll(source, { representations: [representation] }, context, info);
      return (resolved as unknown[])[0];
    });
}

/** The types that a representation may name: the members of `_Entity` and their interfaces. */
function entityNames(subgraph: GraphQLSchema): Set<unknown> {
  const union = subgraph.getType('_Entity');
  const types = isUnionType(union) ? union.getTypes() : [];
  return new Set(types.flatMap((type) => [type.name, ...type.getInterfaces().map(({ name }) => name)]));
}

function unknownEntityError(): GraphQLError {
  const message =
    'The `__typename` of this representation is not an entity of this graph. Pass one that `_Entity` contains.';
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
