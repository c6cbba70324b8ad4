import {
  type DocumentNode,
  type ExecutionArgs,
  type FieldNode,
  GraphQLError,
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
import { getFragments } from '../fragments.ts';
import { type GatewayPlugin, type Operation, refuseOperations } from './operation-hooks.ts';

/** The limits of one operation, measured with its fragments expanded. */
export interface Limits {
  tokens: number;
  depth: number;
  aliases: number;
  directives: number;
  rootFields: number;
  /** The number of objects that the operation may select, with lists counted at their expected length. */
  cost: number;
  /** The number of references in `_entities`. */
  representations: number;
  /** The nesting depth of the variables. */
  variableDepth: number;
}

/**
 * Refuses an operation that exceeds a limit, before any upstream call.
 *
 * graphql-armor (@escape.tech) and @pothos/plugin-complexity were considered. Neither counts the references in
 * `_entities`: they are a root field of the federation plugin, which plugin-complexity does not see.
 */
export function useOperationLimits(limits: Limits): GatewayPlugin {
  const { tokens: maxTokens } = limits;
  const verdicts = new WeakMap<DocumentNode, Map<unknown, Verdict | typeof dependsOnVariables>>();

  function measureVerdict(operation: Operation): Verdict {
    const size = measure(operation);
    return sizes.find((name) => size[name] > limits[name]) ?? null;
  }

  /** A verdict that does not depend on variables is kept with the document. */
  function getVerdict(operation: Operation): Verdict {
    const { document, operationName } = operation;
    const byName = verdicts.get(document) ?? new Map<unknown, Verdict | typeof dependsOnVariables>();
    let kept = byName.get(operationName);
    if (kept === undefined) {
      kept = usesVariableLengths(document) ? dependsOnVariables : measureVerdict(operation);
      // The map stays small: a name that no operation of the document has is refused before.
      verdicts.set(document, byName.set(operationName, kept));
    }
    return kept === dependsOnVariables ? measureVerdict(operation) : kept;
  }

  const checks = refuseOperations((operation) => {
    const isTooDeep = getDepth(operation.variableValues, limits.variableDepth) > limits.variableDepth;
    const limit = getVerdict(operation) ?? (isTooDeep ? 'variableDepth' : null);
    return limit ? createLimitError(limit, limits[limit]) : undefined;
  });
  return {
    ...checks,
    onParse({ parseFn, setParseFn }) {
      setParseFn((source, options) => parseFn(source, { ...options, maxTokens }));
    },
  };
}

const sizes = ['rootFields', 'depth', 'aliases', 'directives', 'representations', 'cost'] as const;

/** The limit that an operation exceeds, or null. */
type Verdict = (typeof sizes)[number] | null;

const dependsOnVariables = Symbol('depends on the variables');

function createLimitError(limit: keyof Limits, most: number): GraphQLError {
  return new GraphQLError(
    `The operation exceeds the limit of ${most.toLocaleString('en')} for ${limit}. Request less at a time.`,
    { extensions: { code: 'OPERATION_TOO_LARGE', limit, most, http: { status: 400 } } },
  );
}

type Size = Pick<Limits, 'rootFields' | 'depth' | 'aliases' | 'directives' | 'representations' | 'cost'>;

const zero: Size = { rootFields: 0, depth: 0, aliases: 0, directives: 0, representations: 0, cost: 0 };

function sum(a: Size, b: Size): Size {
  return {
    rootFields: a.rootFields + b.rootFields,
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    representations: a.representations + b.representations,
    cost: a.cost + b.cost,
  };
}

function max(a: Size, b: Size): Size {
  const larger = (key: keyof Size) => Math.max(a[key], b[key]);
  return {
    rootFields: larger('rootFields'),
    depth: larger('depth'),
    aliases: larger('aliases'),
    directives: larger('directives'),
    representations: larger('representations'),
    cost: larger('cost'),
  };
}

/** Whether a variable determines the length of a list, and with it the size of the operation. */
function usesVariableLengths(document: DocumentNode): boolean {
  let isUsed = false;
  visit(document, {
    Argument({ name, value }) {
      if (lengthArguments.has(name.value) && value.kind === Kind.VARIABLE) isUsed = true;
    },
  });
  return isUsed;
}

/** The size of a valid operation, whose fragments therefore have no cycles. */
function measure({ document, operationName, schema, variableValues }: ExecutionArgs): Size {
  const operation = getOperationAST(document, operationName);
  const variables = applyDefaults(operation, schema, variableValues ?? {});
  const fragments = getFragments(document);
  // Each fragment is measured once, because a few nested fragments can expand to more than fits into memory.
  const fragmentSizes = new Map<string, Size>();

  /** Selections on different object types exclude each other, so only the largest of them counts. */
  function measureSelectionSet({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): Size {
    const always: Size[] = [];
    const byType = new Map<string, Size[]>();
    for (const selection of selections) {
      const condition = getTypeCondition(selection);
      const sizes =
        condition && isObjectType(schema.getType(condition)) ? (byType.get(condition) ?? []) : always;
      if (condition && sizes !== always) byType.set(condition, sizes);
      sizes.push(measureSelection(selection, type));
    }
    const largest = [...byType.values()].map((sizes) => sizes.reduce(sum)).reduce(max, zero);
    return always.reduce(sum, largest);
  }

  function getTypeCondition(selection: SelectionNode): string | undefined {
    if (selection.kind === Kind.FIELD) return undefined;
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection.typeCondition?.name.value;
    return fragments[selection.name.value]?.typeCondition.name.value;
  }

  function measureSelection(selection: SelectionNode, type: GraphQLNamedType | undefined): Size {
    const directives = { ...zero, directives: selection.directives?.length ?? 0 };
    if (selection.kind === Kind.FIELD) return sum(directives, measureField(selection, type));
    if (selection.kind === Kind.FRAGMENT_SPREAD)
      return sum(directives, measureFragment(selection.name.value));
    const condition = selection.typeCondition?.name.value;
    return sum(
      directives,
      measureSelectionSet(selection.selectionSet, condition ? schema.getType(condition) : type),
    );
  }

  function measureFragment(name: string): Size {
    const measured = fragmentSizes.get(name);
    if (measured) return measured;
    const fragment = fragments[name];
    const size = fragment
      ? measureSelectionSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value))
      : zero;
    fragmentSizes.set(name, size);
    return size;
  }

  function measureField(node: FieldNode, type: GraphQLNamedType | undefined): Size {
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

/** The nesting depth of a value. The walk stops one level beyond `maxDepth`. */
function getDepth(value: unknown, maxDepth: number): number {
  if (typeof value !== 'object' || value === null || maxDepth < 0) return 0;
  const inner = Object.values(value);
  return 1 + inner.reduce((depth, each) => Math.max(depth, getDepth(each, maxDepth - 1)), 0);
}
