import {
  type DocumentNode,
  type ExecutionArgs,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { getFragments } from './fragments.ts';

/** The size of an operation, measured with its fragments expanded. */
export interface OperationSize {
  rootFields: number;
  depth: number;
  aliases: number;
  directives: number;
  /** The number of references in `_entities`. */
  representations: number;
  /** The number of objects that the operation may select, with lists counted at their expected length. */
  cost: number;
}

/** Whether a variable determines the length of a list, and with it the size of the operation. */
export function usesVariableLengths(document: DocumentNode): boolean {
  let isUsed = false;
  visit(document, {
    Argument({ name, value }) {
      if (lengthArguments.has(name.value) && value.kind === Kind.VARIABLE) isUsed = true;
    },
  });
  return isUsed;
}

/** Measures a valid operation, whose fragments therefore have no cycles. */
export function measureOperation({
  document,
  operationName,
  schema,
  variableValues,
}: ExecutionArgs): OperationSize {
  const operation = getOperationAST(document, operationName);
  const variables = applyDefaults(operation, schema, variableValues ?? {});
  const fragments = getFragments(document);
  // Each fragment is measured once, because a few nested fragments can expand to more than fits into memory.
  const fragmentSizes = new Map<string, OperationSize>();

  /** Selections on different object types exclude each other, so only the largest of them counts. */
  function measureSelectionSet(
    { selections }: SelectionSetNode,
    type: GraphQLNamedType | undefined,
  ): OperationSize {
    const always: OperationSize[] = [];
    const byType = new Map<string, OperationSize[]>();
    for (const selection of selections) {
      const condition = getTypeCondition(selection);
      const sizes =
        condition && isObjectType(schema.getType(condition)) ? (byType.get(condition) ?? []) : always;
      if (condition && sizes !== always) byType.set(condition, sizes);
      sizes.push(measureSelection(selection, type));
    }
    const largest = [...byType.values()].map((sizes) => sizes.reduce(addSizes)).reduce(maxSizes, zero);
    return always.reduce(addSizes, largest);
  }

  function getTypeCondition(selection: SelectionNode): string | undefined {
    if (selection.kind === Kind.FIELD) return undefined;
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection.typeCondition?.name.value;
    return fragments[selection.name.value]?.typeCondition.name.value;
  }

  function measureSelection(selection: SelectionNode, type: GraphQLNamedType | undefined): OperationSize {
    const directives = { ...zero, directives: selection.directives?.length ?? 0 };
    if (selection.kind === Kind.FIELD) return addSizes(directives, measureField(selection, type));
    if (selection.kind === Kind.FRAGMENT_SPREAD)
      return addSizes(directives, measureFragment(selection.name.value));
    const condition = selection.typeCondition?.name.value;
    return addSizes(
      directives,
      measureSelectionSet(selection.selectionSet, condition ? schema.getType(condition) : type),
    );
  }

  function measureFragment(name: string): OperationSize {
    const measured = fragmentSizes.get(name);
    if (measured) return measured;
    const fragment = fragments[name];
    const size = fragment
      ? measureSelectionSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value))
      : zero;
    fragmentSizes.set(name, size);
    return size;
  }

  function measureField(node: FieldNode, type: GraphQLNamedType | undefined): OperationSize {
    const here = { ...zero, rootFields: 1, depth: 1, aliases: node.alias ? 1 : 0 };
    if (!node.selectionSet) return here;
    // Introspection makes no upstream call, and GraphQL limits its depth.
    if (node.name.value.startsWith('__')) {
      return { ...measureSelectionSet(node.selectionSet, undefined), rootFields: 1, depth: 1, cost: 0 };
    }
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    const inner = measureSelectionSet(node.selectionSet, field && getNamedType(field.type));
    const length = getListLength(node, field, variables);
    return {
      ...here,
      depth: inner.depth + 1,
      aliases: here.aliases + inner.aliases,
      directives: inner.directives,
      representations: inner.representations + (node.name.value === '_entities' ? length : 0),
      // An object costs 1. A list costs 1, and so does each of its items.
      cost: 1 + length * (inner.cost + (length === 1 ? 0 : 1)),
    };
  }

  return operation
    ? measureSelectionSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined)
    : zero;
}

/** The variables with the default values of those that the request leaves out. */
function applyDefaults(
  operation: OperationDefinitionNode | null | undefined,
  schema: GraphQLSchema,
  values: Record<string, unknown>,
): Record<string, unknown> {
  return getVariableValues(schema, operation?.variableDefinitions ?? [], values).coerced ?? values;
}

/** The arguments that determine the length of a list. */
const lengthArguments = new Set(['first', 'representations']);

/** The expected length of a list: from `first` or `representations`, else the field’s `listSize`, else 10. */
function getListLength(
  node: FieldNode,
  field: GraphQLField<unknown, unknown> | undefined,
  variables: Record<string, unknown>,
): number {
  const argument = node.arguments?.find(({ name }) => lengthArguments.has(name.value));
  const value = argument && valueFromASTUntyped(argument.value, variables);
  if (typeof value === 'number') return Math.max(value, 1);
  if (Array.isArray(value)) return Math.max(value.length, 1);
  if (typeof field?.extensions.listSize === 'number') return field.extensions.listSize;
  return field && isListType(getNullableType(field.type)) ? 10 : 1;
}

const zero: OperationSize = {
  rootFields: 0,
  depth: 0,
  aliases: 0,
  directives: 0,
  representations: 0,
  cost: 0,
};

/** The size of two selections side by side: counts add up, and the deeper one determines the depth. */
function addSizes(a: OperationSize, b: OperationSize): OperationSize {
  return {
    rootFields: a.rootFields + b.rootFields,
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    representations: a.representations + b.representations,
    cost: a.cost + b.cost,
  };
}

/** The larger of each size of two selections that exclude each other. */
function maxSizes(a: OperationSize, b: OperationSize): OperationSize {
  const larger = (key: keyof OperationSize) => Math.max(a[key], b[key]);
  return {
    rootFields: larger('rootFields'),
    depth: larger('depth'),
    aliases: larger('aliases'),
    directives: larger('directives'),
    representations: larger('representations'),
    cost: larger('cost'),
  };
}
