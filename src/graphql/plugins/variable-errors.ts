import {
  coerceInputValue,
  type ExecutionArgs,
  GraphQLError,
  isInputType,
  Kind,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { changeResults } from './operation-hooks.ts';

/** How many problems of one variable are listed. */
const maxProblems = 10;

/**
 * Rewrites errors about variables. GraphQL quotes the complete value of the variable, which may contain secrets.
 * These errors name the path of each problem and the expected type instead, one error per variable.
 */
export function useVariableErrors() {
  return changeResults((operation, { errors, ...rest }) => {
    if (!errors) return undefined;
    const definitions = new Set<VariableDefinitionNode>();
    const others: GraphQLError[] = [];
    for (const error of errors) {
      const definition = error.nodes?.find((node) => node.kind === Kind.VARIABLE_DEFINITION);
      if (definition) definitions.add(definition);
      else others.push(error);
    }
    if (definitions.size === 0) return undefined;
    const rewritten = [...definitions].map((node) => createVariableError(node, operation));
    return { ...rest, errors: [...rewritten, ...others] };
  });
}

function createVariableError(node: VariableDefinitionNode, operation: ExecutionArgs): GraphQLError {
  const name = node.variable.name.value;
  const type = typeFromAST(operation.schema, node.type);
  const problems: string[] = [];
  if (isInputType(type)) {
    coerceInputValue(operation.variableValues?.[name], type, (path, value, error) => {
      problems.push(`\`${[name, ...path].join('.')}\`: ${describeProblem(value, error)}`);
    });
  }
  const message = [`The variable \`$${name}\` is invalid.`, ...problems.slice(0, maxProblems)].join(' ');
  return new GraphQLError(message, { nodes: node, extensions: { code: 'BAD_USER_INPUT' } });
}

/** GraphQL’s own message without the value. */
function describeProblem(value: unknown, error: GraphQLError): string {
  if (typeof value === 'object' && value !== null) {
    return /cannot represent/.test(error.message) ? 'Expected a single value.' : error.message;
  }
  const quoted = typeof value === 'string' || typeof value === 'number' ? JSON.stringify(value) : undefined;
  return (quoted ? error.message.replaceAll(quoted, 'this value') : error.message).replace(/(?<![.?])$/, '.');
}
