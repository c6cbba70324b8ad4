import { type DocumentNode, GraphQLError } from 'graphql';
import { measureOperation, type OperationSize, usesVariableLengths } from '../operation-size.ts';
import { type GatewayPlugin, type Operation, rejectOperations } from './operation-hooks.ts';

/** The maximum of each size of an operation. */
export interface Limits extends OperationSize {
  tokens: number;
  /** The nesting depth of the variables. */
  variableDepth: number;
}

/**
 * Rejects an operation that exceeds a limit, before any upstream call.
 *
 * graphql-armor (@escape.tech) and @pothos/plugin-complexity were considered. Neither counts the references in
 * `_entities`: they are a root field of the federation plugin, which plugin-complexity does not see.
 */
export function useOperationLimits(limits: Limits): GatewayPlugin {
  const { tokens: maxTokens } = limits;
  const verdicts = new WeakMap<DocumentNode, Map<unknown, KeptVerdict>>();

  function measureVerdict(operation: Operation): Verdict {
    const size = measureOperation(operation);
    return sizes.find((name) => size[name] > limits[name]) ?? null;
  }

  /** A verdict that does not depend on variables is kept with the document. */
  function getVerdict(operation: Operation): Verdict {
    const { document, operationName } = operation;
    const byName = verdicts.get(document) ?? new Map<unknown, KeptVerdict>();
    let verdict = byName.get(operationName);
    if (verdict === undefined) {
      verdict = usesVariableLengths(document) ? dependsOnVariables : measureVerdict(operation);
      // The map stays small: a name that no operation of the document has is rejected before.
      verdicts.set(document, byName.set(operationName, verdict));
    }
    return verdict === dependsOnVariables ? measureVerdict(operation) : verdict;
  }

  const checks = rejectOperations((operation) => {
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

type KeptVerdict = Verdict | typeof dependsOnVariables;

function createLimitError(limit: keyof Limits, max: number): GraphQLError {
  return new GraphQLError(
    `The operation exceeds the limit of ${max.toLocaleString('en')} for ${limit}. Request less at a time.`,
    { extensions: { code: 'OPERATION_TOO_LARGE', limit, most: max, http: { status: 400 } } },
  );
}

/** The nesting depth of a value. The walk stops one level beyond `maxDepth`. */
function getDepth(value: unknown, maxDepth: number): number {
  if (typeof value !== 'object' || value === null || maxDepth < 0) return 0;
  const inner = Object.values(value);
  return 1 + inner.reduce((depth, each) => Math.max(depth, getDepth(each, maxDepth - 1)), 0);
}
