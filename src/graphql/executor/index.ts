import {
  type DocumentNode,
  type ExecutionArgs,
  execute as executeWithGraphQLJs,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { getFragments } from '../fragments.ts';
import { compile, findConditions } from './compile.ts';
import { execute } from './execute.ts';
import type { Plan, Values } from './plan.ts';

/** How many plans one operation keeps: one per combination of the variables in `@skip` and `@include`. */
const maxPlans = 32;
/** The limit of graphql-js for errors about the variables of one request. */
const variableOptions = { maxErrors: 50 };
const noVariables: ReturnType<typeof getVariableValues> = { coerced: Object.freeze({}) };

interface PreparedOperation {
  operation: OperationDefinitionNode;
  /** The names of the variables that determine the plan. */
  conditions: string[];
  plans: Map<string, Plan>;
}

/**
 * Creates a function with the signature and the results of graphql-js’s `execute`. It compiles each operation to a
 * plan that is kept with the document. Operations that cannot be compiled are left to graphql-js, which reports the
 * error.
 *
 * graphql-jit 0.8.9 was considered: it takes 1.0 to 1.2 times the CPU, its errors lack `locations`, it rejects a
 * variable object that leaves out a non-null input field with a default, rejecting items of `_entities` shift the
 * list, and its customJSONSerializer loses fields. graphql-js takes 1.2 to 2.2 times the CPU on reads.
 */
export function createExecutor(): (args: ExecutionArgs) => ReturnType<typeof execute> {
  const preparedDocuments = new WeakMap<DocumentNode, Map<string | null | undefined, PreparedOperation>>();

  function prepare({ document, operationName }: ExecutionArgs): PreparedOperation | undefined {
    const byName = preparedDocuments.get(document) ?? new Map<string | null | undefined, PreparedOperation>();
    const prepared = byName.get(operationName);
    if (prepared) return prepared;
    const operation = getOperationAST(document, operationName);
    if (!operation) return undefined;
    const created = { operation, conditions: findConditions(document), plans: new Map() };
    // The map stays small, because only names of the document’s operations reach this line.
    preparedDocuments.set(document, byName.set(operationName, created));
    return created;
  }

  function getPlan(
    { schema, document }: ExecutionArgs,
    { operation, conditions, plans }: PreparedOperation,
    variables: Values,
  ): Plan | undefined {
    const key = conditions.map((condition) => variables[condition]).join();
    const kept = plans.get(key);
    if (kept) return kept;
    let plan: Plan | undefined;
    try {
      plan = compile(schema, operation, getFragments(document), variables);
    } catch {
      // For example, the argument of a directive is null. graphql-js then reports the error.
      return undefined;
    }
    if (plans.size >= maxPlans) plans.clear();
    if (plan) plans.set(key, plan);
    return plan;
  }

  return (args) => {
    const { schema, contextValue: context, rootValue: source, variableValues } = args;
    const prepared = prepare(args);
    if (!prepared) return executeWithGraphQLJs(args);
    const { variableDefinitions = [] } = prepared.operation;
    const { coerced: variables, errors } =
      variableDefinitions.length === 0
        ? noVariables
        : getVariableValues(schema, variableDefinitions, variableValues ?? {}, variableOptions);
    if (errors) return { errors };
    const plan = getPlan(args, prepared, variables);
    return plan ? execute({ plan, source, variables, context, errors: [] }) : executeWithGraphQLJs(args);
  };
}
