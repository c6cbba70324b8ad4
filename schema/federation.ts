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

const oneOf = 'directive @oneOf on INPUT_OBJECT';

/**
 * A subgraph’s SDL for composition. `@oneOf` is put back, which Apollo’s printer leaves out, and defined: without the
 * definition Apollo’s composer fails on it, with it Hive’s keeps it and Apollo’s drops it.
 */
export function printSubgraph(subgraph: GraphQLSchema): string {
  const document = visit(parse(`${printSubgraphSchema(subgraph)}\n${oneOf}`), {
    InputObjectTypeDefinition(node) {
      const type = subgraph.getType(node.name.value);
      if (!isInputObjectType(type) || !type.isOneOf) return undefined;
      return { ...node, directives: [directive] };
    },
  });
  return `${print(document)}\n`;
}

const directive = { kind: 'Directive', name: { kind: 'Name', value: 'oneOf' } };

/** What Apollo’s library leaves to be done: `_service` answers the SDL above, and each entity stands for itself. */
export function finishSubgraph(subgraph: GraphQLSchema, sdl: () => string): void {
  const service = subgraph.getType('_Service');
  if (isObjectType(service)) Object.assign(service.getFields().sdl ?? {}, { resolve: sdl });

  for (const { extensions } of Object.values(subgraph.getTypeMap())) {
    const { subgraph: entity } = (extensions.apollo ?? {}) as { subgraph?: Entity };
    const resolve = entity?.resolveReference;
    // The library writes the type’s name into what it is given, which others may be reading too.
    if (resolve) entity.resolveReference = async (...told) => copyOf(await resolve(...told));
  }

  // Its own resolver goes through the representations in one breath: where one throws, all are lost, and a rejection
  // that came before is caught by nobody, which ends the process.
  const entities = subgraph.getQueryType()?.getFields()._entities;
  const resolveAll = entities?.resolve;
  if (!entities || !resolveAll) return;
  const names = entityNames(subgraph);
  entities.resolve = (source, args, context, info) =>
    args.representations.map(async (representation: Representation) => {
      if (!names.has(representation?.__typename)) throw unknownType();
      const found = await resolveAll(source, { representations: [representation] }, context, info);
      return (found as unknown[])[0];
    });
}

/** The types that a representation may name: those of `_Entity`, and the interfaces that they are known by. */
function entityNames(subgraph: GraphQLSchema): Set<unknown> {
  const union = subgraph.getType('_Entity');
  const types = isUnionType(union) ? union.getTypes() : [];
  return new Set(types.flatMap((type) => [type.name, ...type.getInterfaces().map(({ name }) => name)]));
}

interface Entity {
  resolveReference?: (...told: unknown[]) => unknown;
}

function copyOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? { ...value } : value;
}

interface Representation {
  __typename?: unknown;
}

function unknownType(): GraphQLError {
  const message = 'This representation’s `__typename` is no entity of this graph.';
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
