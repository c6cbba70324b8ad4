import { printSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, isInputObjectType, parse, print, visit } from 'graphql';

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
