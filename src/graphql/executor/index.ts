import {
  type DocumentNode,
  type ExecutionArgs,
  execute as executeByGraphql,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { fragmentsOf } from '../fragments.ts';
import { compileOperation, conditionsIn, type Plan } from './compile.ts';
import { completerOf, execute } from './execute.ts';

/** How many ways of skipping and including are kept for a document. */
const mostPlans = 32;
/** What graphql-js says of a request’s variables at most. */
const mostErrors = { maxErrors: 50 };

type Values = Record<string, unknown>;

interface Prepared {
  operation: OperationDefinitionNode;
  /** The variables that decide what is skipped. */
  conditions: string[];
  plans: Map<string, Plan>;
}

/**
 * Executes operations by a plan that is kept with the document: what can be known of a field without its object is
 * found out once. An operation that there is no plan for is left for graphql-js, to say why.
 */
export function createExecutor(): (args: ExecutionArgs) => ReturnType<typeof execute> {
  const prepared = new WeakMap<DocumentNode, Map<string | null | undefined, Prepared>>();

  function prepare({ document, operationName }: ExecutionArgs): Prepared | undefined {
    const byName = prepared.get(document) ?? new Map<string | null | undefined, Prepared>();
    const known = byName.get(operationName);
    if (known) return known;
    const operation = getOperationAST(document, operationName);
    if (!operation) return undefined;
    const made = { operation, conditions: conditionsIn(document), plans: new Map() };
    // Its names are no more than its operations, and none.
    prepared.set(document, byName.set(operationName, made));
    return made;
  }

  function planFor({ schema, document }: ExecutionArgs, prepared: Prepared, variables: Values) {
    const { operation, conditions, plans } = prepared;
    const name = conditions.map((condition) => variables[condition]).join();
    const plan = plans.get(name);
    if (plan) return plan;
    let made: Plan | undefined;
    try {
      made = compileOperation(schema, operation, fragmentsOf(document), variables, completerOf);
    } catch {
      // A directive whose argument is null, say.
      return undefined;
    }
    if (plans.size >= mostPlans) plans.clear();
    if (made) plans.set(name, made);
    return made;
  }

  return (args) => {
    const { schema, contextValue: context, rootValue: source, variableValues } = args;
    const prepared = prepare(args);
    if (!prepared) return executeByGraphql(args);
    const { variableDefinitions = [] } = prepared.operation;
    const { coerced: variables, errors } = getVariableValues(
      schema,
      variableDefinitions,
      variableValues ?? {},
      mostErrors,
    );
    if (errors) return { errors };
    const plan = planFor(args, prepared, variables);
    return plan ? execute({ plan, source, variables, context, errors: [] }) : executeByGraphql(args);
  };
}
