import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql';
import type { GatewayPlugin } from './operation-hooks.ts';

/** Hides the schema: introspection fails validation, and validation errors do not suggest names of fields or types. */
export function useDisableIntrospection(): GatewayPlugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(NoSchemaIntrospectionCustomRule);
      return ({ valid, result, setResult }) => {
        if (!valid) setResult((result as readonly GraphQLError[]).map(removeSuggestion));
      };
    },
  };
}

function removeSuggestion(error: GraphQLError): GraphQLError {
  const { nodes, extensions } = error;
  return new GraphQLError(error.message.replace(/ Did you mean .*\?$/s, ''), {
    ...(nodes && { nodes }),
    extensions,
  });
}
