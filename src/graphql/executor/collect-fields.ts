import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';
import type { Values } from './plan.ts';

type FieldsByKey = Map<string, FieldNode[]>;

/**
 * CollectFields of the GraphQL specification (section 6.3.2): the selected fields of an object type by response key.
 */
export function collectFields(
  schema: GraphQLSchema,
  fragments: Record<string, FragmentDefinitionNode>,
  variables: Values,
  parent: GraphQLObjectType,
  selectionSets: SelectionSetNode[],
): FieldsByKey {
  const fields: FieldsByKey = new Map();
  const visitedFragments = new Set<string>();

  function collect(selection: SelectionNode): void {
    if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if === true) return;
    if (getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if === false) return;
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      const nodes = fields.get(key);
      if (nodes) nodes.push(selection);
      else fields.set(key, [selection]);
      return;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? visitFragment(selection.name.value) : selection;
    if (!fragment || !appliesTo(fragment.typeCondition)) return;
    for (const inner of fragment.selectionSet.selections) collect(inner);
  }

  /** Returns undefined for a fragment whose fields have been collected before. */
  function visitFragment(name: string): FragmentDefinitionNode | undefined {
    if (visitedFragments.has(name)) return undefined;
    visitedFragments.add(name);
    return fragments[name];
  }

  function appliesTo(condition: FragmentDefinitionNode['typeCondition'] | undefined): boolean {
    if (!condition) return true;
    const type = typeFromAST(schema, condition);
    return type === parent || (isAbstractType(type) && schema.isSubType(type, parent));
  }

  for (const { selections } of selectionSets) for (const selection of selections) collect(selection);
  return fields;
}
