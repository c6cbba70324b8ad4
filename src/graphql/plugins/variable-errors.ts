import {
  coerceInputValue,
  type ExecutionArgs,
  GraphQLError,
  isInputType,
  Kind,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';

/**
 * GraphQL’s own errors about a variable quote its whole value, secrets included. These say where it is wrong and what
 * was expected: one error for each variable.
 */
export function withoutValues(errors: readonly GraphQLError[], args: ExecutionArgs): GraphQLError[] {
  const definitions = new Set<VariableDefinitionNode>();
  const others: GraphQLError[] = [];
  for (const error of errors) {
    const definition = error.nodes?.find((node) => node.kind === Kind.VARIABLE_DEFINITION);
    if (definition) definitions.add(definition);
    else others.push(error);
  }
  const aboutVariables = [...definitions].map(
    (nodes) => new GraphQLError(complaint(nodes, args), { nodes, extensions: { code: 'BAD_USER_INPUT' } }),
  );
  return [...aboutVariables, ...others];
}

const mostComplaints = 10;

function complaint(
  { variable, type: typeNode }: VariableDefinitionNode,
  { schema, variableValues }: ExecutionArgs,
): string {
  const name = variable.name.value;
  const type = typeFromAST(schema, typeNode);
  const complaints: string[] = [];
  if (isInputType(type)) {
    coerceInputValue(variableValues?.[name], type, (path, value, error) => {
      complaints.push(`\`${[name, ...path].join('.')}\`: ${reason(value, error)}`);
    });
  }
  return [`The variable \`$${name}\` is wrong.`, ...complaints.slice(0, mostComplaints)].join(' ');
}

function reason(value: unknown, error: GraphQLError): string {
  if (typeof value === 'object' && value !== null) {
    return /cannot represent/.test(error.message) ? 'A single value is expected.' : error.message;
  }
  const quoted = typeof value === 'string' || typeof value === 'number' ? JSON.stringify(value) : undefined;
  return (quoted ? error.message.replaceAll(quoted, 'this value') : error.message).replace(/(?<![.?])$/, '.');
}
