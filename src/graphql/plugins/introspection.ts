import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { MetricsRecorder } from '../../observability/metrics-recorder.ts';

/** Yoga takes a body with a key `then` for a promise, unless a real one brings it. */
export const readBodyAsIs: Plugin = {
  onRequestParse({ request }) {
    if (request.method !== 'POST') return;
    const { json } = request;
    Object.defineProperty(request, 'json', { value: async () => json.call(request) });
  },
};

/** Neither introspection nor «Did you mean …?» tells a stranger what there is. */
export const hideSchema: Plugin = {
  onValidate({ addValidationRule }) {
    addValidationRule(NoSchemaIntrospectionCustomRule);
    return ({ valid, result, setResult }) => {
      if (!valid) setResult((result as readonly GraphQLError[]).map(withoutSuggestion));
    };
  },
};

function withoutSuggestion(error: GraphQLError): GraphQLError {
  const { nodes, extensions } = error;
  return new GraphQLError(error.message.replace(/ Did you mean .*\?$/s, ''), {
    ...(nodes && { nodes }),
    extensions,
  });
}

/** Counts the documents that are no GraphQL, or none of this graph. */
export function countRefused(metrics: MetricsRecorder): Plugin {
  return {
    onParse:
      () =>
      ({ result }) => {
        if (result instanceof Error) metrics.refused('GRAPHQL_PARSE_FAILED');
      },
    onValidate:
      () =>
      ({ valid }) => {
        if (!valid) metrics.refused('GRAPHQL_VALIDATION_FAILED');
      },
  };
}
