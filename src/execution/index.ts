import {
  type DocumentNode,
  type ExecutionArgs,
  type FragmentDefinitionNode,
  getOperationAST,
  getVariableValues,
  Kind,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { conditionsIn, type Plan, planOf } from './plan.ts';
import { completerOf, execute } from './run.ts';

/** How many ways of skipping and including are kept for a document. */
const mostPlans = 32;

interface Prepared {
  conditions: string[];
  plans: Map<string, Plan>;
}

/**
 * Executes an operation by a plan that is kept with its document: what can be known of a field without its object is
 * found out once. What is wrong with a request in itself is left for Yoga’s own executor to say.
 */
export function executePlanned(): Plugin {
  const prepared = new WeakMap<DocumentNode, Prepared>();

  function planFor({ schema, document, operationName }: ExecutionArgs, variables: Record<string, unknown>) {
    const known = prepared.get(document) ?? { conditions: conditionsIn(document), plans: new Map() };
    prepared.set(document, known);
    const name = [operationName, ...known.conditions.map((condition) => variables[condition])].join();
    const plan = known.plans.get(name);
    if (plan) return plan;
    const operation = getOperationAST(document, operationName);
    const made = operation && planOf(schema, operation, fragmentsOf(document), variables, completerOf);
    if (known.plans.size >= mostPlans) known.plans.clear();
    if (made) known.plans.set(name, made);
    return made;
  }

  function executeByPlan(args: ExecutionArgs): ReturnType<typeof execute> | undefined {
    const { schema, document, operationName, variableValues, contextValue: context, rootValue } = args;
    const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
    const { coerced: variables } = getVariableValues(schema, definitions, variableValues ?? {});
    const plan = variables && planFor(args, variables);
    return plan && execute({ plan, variables, context, errors: [] }, rootValue);
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
