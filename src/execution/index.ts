import {
  type DocumentNode,
  type ExecutionArgs,
  type FragmentDefinitionNode,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { conditionsIn, type Plan, planOf } from './plan.ts';
import { completerOf, execute } from './run.ts';

/** How many ways of skipping and including are kept for a document. */
const mostPlans = 32;

type Values = Record<string, unknown>;

interface Prepared {
  operation: OperationDefinitionNode;
  /** The variables that decide what is skipped. */
  conditions: string[];
  plans: Map<string, Plan>;
}

/**
 * Executes an operation by a plan that is kept with its document: what can be known of a field without its object is
 * found out once. What is wrong with a request in itself is left for Yoga’s own executor to say.
 */
export function executePlanned(): Plugin {
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
    const made = planOf(schema, operation, fragmentsOf(document), variables, completerOf);
    if (plans.size >= mostPlans) plans.clear();
    if (made) plans.set(name, made);
    return made;
  }

  function executeByPlan(args: ExecutionArgs): ReturnType<typeof execute> | undefined {
    const { schema, contextValue: context, rootValue: source } = args;
    const prepared = prepare(args);
    if (!prepared) return undefined;
    const { variableDefinitions = [] } = prepared.operation;
    const { coerced: variables } = getVariableValues(schema, variableDefinitions, args.variableValues ?? {});
    const plan = variables && planFor(args, prepared, variables);
    return plan && execute({ plan, source, variables, context, errors: [] });
  }

  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args: ExecutionArgs) => executeByPlan(args) ?? executeFn(args));
    },
  };
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return fragments;
}
