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
import type { Plugin } from 'graphql-yoga';
import { fragmentsOf } from '../fragments.ts';
import type { Stage } from '../stage.ts';

/** The most that one operation may be, its fragments written out. */
export interface Limits {
  tokens: number;
  depth: number;
  aliases: number;
  directives: number;
  rootFields: number;
  /** The objects it may ask for, lists taken at their likely length. */
  cost: number;
  /** References in `_entities`. */
  representations: number;
  /** How deep its variables may be nested. */
  variableDepth: number;
}

/** Reads no more of a document than is taken. */
export function limitTokens({ tokens }: Limits): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source, options) => parseFn(source, { ...options, maxTokens: tokens }));
    },
  };
}

/** Refuses an operation over a limit before it asks anything of anybody. */
export function limitOperations(limits: Limits): Stage {
  const kept = new WeakMap<DocumentNode, Map<unknown, Verdict | typeof byVariables>>();

  function verdictOn(args: ExecutionArgs): Verdict {
    const size = measure(args);
    return sizes.find((name) => size[name] > limits[name]) ?? null;
  }

  /** What doesn’t depend on variables is kept with the document. */
  function verdict(args: ExecutionArgs): Verdict {
    const { document, operationName } = args;
    const byName = kept.get(document) ?? new Map<unknown, Verdict | typeof byVariables>();
    let known = byName.get(operationName);
    if (known === undefined) {
      known = varies(document) ? byVariables : verdictOn(args);
      // Its names are no more than its operations: another name is refused before.
      kept.set(document, byName.set(operationName, known));
    }
    return known === byVariables ? verdictOn(args) : known;
  }

  return {
    before(args) {
      const isDeep = depthOf(args.variableValues, limits.variableDepth) > limits.variableDepth;
      const limit = verdict(args) ?? (isDeep ? 'variableDepth' : null);
      return limit ? { errors: [tooLarge(limit, limits[limit])] } : undefined;
    },
  };
}

const sizes = ['rootFields', 'depth', 'aliases', 'directives', 'representations', 'cost'] as const;

/** The limit that an operation is over, or null. */
type Verdict = (typeof sizes)[number] | null;

const byVariables = Symbol('goes by the variables');

function tooLarge(limit: keyof Limits, most: number): GraphQLError {
  return new GraphQLError(
    `This operation is over the limit: ${limit} is ${most} at most. Ask for less at a time.`,
    {
      extensions: { code: 'OPERATION_TOO_LARGE', limit, most, http: { status: 400 } },
    },
  );
}

type Size = Pick<Limits, 'rootFields' | 'depth' | 'aliases' | 'directives' | 'representations' | 'cost'>;

const nothing: Size = { rootFields: 0, depth: 0, aliases: 0, directives: 0, representations: 0, cost: 0 };

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

/** Whether the size of an operation goes by its variables. */
function varies(document: DocumentNode): boolean {
  let varies = false;
  visit(document, {
    Argument({ name, value }) {
      if (lengths.has(name.value) && value.kind === Kind.VARIABLE) varies = true;
    },
  });
  return varies;
}

/** Validation has gone before: fragments make no cycles. */
function measure({ document, operationName, schema, variableValues }: ExecutionArgs): Size {
  const operation = getOperationAST(document, operationName);
  const variables = withDefaults(operation, schema, variableValues ?? {});
  const fragments = fragmentsOf(document);
  // Each is measured once: written out, a few lines of fragments can be larger than memory.
  const measured = new Map<string, Size>();

  /** What stands under different object types comes true for one of them: the largest counts. */
  function sizeOfAll({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): Size {
    const always: Size[] = [];
    const byType = new Map<string, Size[]>();
    for (const selection of selections) {
      const condition = conditionOf(selection);
      const sizes =
        condition && isObjectType(schema.getType(condition)) ? (byType.get(condition) ?? []) : always;
      if (condition && sizes !== always) byType.set(condition, sizes);
      sizes.push(sizeOf(selection, type));
    }
    const largest = [...byType.values()].map((sizes) => sizes.reduce(sum)).reduce(max, nothing);
    return always.reduce(sum, largest);
  }

  function conditionOf(selection: SelectionNode): string | undefined {
    if (selection.kind === Kind.FIELD) return undefined;
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection.typeCondition?.name.value;
    return fragments[selection.name.value]?.typeCondition.name.value;
  }

  function sizeOf(selection: SelectionNode, type: GraphQLNamedType | undefined): Size {
    const directives = { ...nothing, directives: selection.directives?.length ?? 0 };
    if (selection.kind === Kind.FIELD) return sum(directives, sizeOfField(selection, type));
    if (selection.kind === Kind.FRAGMENT_SPREAD) return sum(directives, sizeOfFragment(selection.name.value));
    const condition = selection.typeCondition?.name.value;
    return sum(directives, sizeOfAll(selection.selectionSet, condition ? schema.getType(condition) : type));
  }

  function sizeOfFragment(name: string): Size {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments[name];
    const size = fragment
      ? sizeOfAll(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value))
      : nothing;
    measured.set(name, size);
    return size;
  }

  function sizeOfField(node: FieldNode, type: GraphQLNamedType | undefined): Size {
    const here = { ...nothing, rootFields: 1, depth: 1, aliases: node.alias ? 1 : 0 };
    if (!node.selectionSet) return here;
    // What the graph says of itself costs no call, and GraphQL bounds its depth.
    if (node.name.value.startsWith('__')) {
      return { ...sizeOfAll(node.selectionSet, undefined), rootFields: 1, depth: 1, cost: 0 };
    }
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    const inner = sizeOfAll(node.selectionSet, field && getNamedType(field.type));
    const length = lengthOf(node, field, variables);
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
    ? sizeOfAll(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined)
    : nothing;
}

/** What the variables come to: those that were left out may have a default. */
function withDefaults(
  operation: OperationDefinitionNode | null | undefined,
  schema: GraphQLSchema,
  given: Record<string, unknown>,
): Record<string, unknown> {
  return getVariableValues(schema, operation?.variableDefinitions ?? [], given).coerced ?? given;
}

/** The arguments that say how long a list is. */
const lengths = new Set(['first', 'representations']);

/** A list is as long as `first` or `representations` says, else as its field’s `listSize` does, else ten. */
function lengthOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown> | undefined,
  variables: Record<string, unknown>,
): number {
  const asked = node.arguments?.find(({ name }) => lengths.has(name.value));
  const value = asked && valueFromASTUntyped(asked.value, variables);
  if (typeof value === 'number') return Math.max(value, 1);
  if (Array.isArray(value)) return Math.max(value.length, 1);
  if (typeof field?.extensions.listSize === 'number') return field.extensions.listSize;
  return field && isListType(getNullableType(field.type)) ? 10 : 1;
}

/** How deep a value is nested, looked at no deeper than just over `most`. */
function depthOf(value: unknown, most: number): number {
  if (typeof value !== 'object' || value === null || most < 0) return 0;
  return 1 + Object.values(value).reduce((depth, inner) => Math.max(depth, depthOf(inner, most - 1)), 0);
}
