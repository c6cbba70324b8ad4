import type { GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Config } from '../config.ts';
import { type Context, createContext, type RequestContext, type Shared } from '../request/context.ts';
import { combineExecuteHooks } from './combine-execute-hooks.ts';
import { createDocumentCache } from './document-cache.ts';
import { useErrorMasking } from './plugins/error-masking.ts';
import { useExecutor } from './plugins/executor.ts';
import { useDisableIntrospection } from './plugins/introspection.ts';
import { useJsonBody } from './plugins/json-body.ts';
import { useOperationLimits } from './plugins/operation-limits.ts';
import { useOperationLog } from './plugins/operation-log.ts';
import { type FindDocument, usePersistedDocuments } from './plugins/persisted-documents.ts';
import { useRequireCredential } from './plugins/require-credential.ts';
import { useSafeIntegers } from './plugins/safe-integers.ts';
import { useUpstreamExtension } from './plugins/upstream-extension.ts';
import { useVariableErrors } from './plugins/variable-errors.ts';

export type Graph = ReturnType<typeof createGraph>;

interface GraphOptions {
  schema: GraphQLSchema;
  config: Config;
  shared: Shared;
  findDocument: FindDocument;
}

/** Yoga with every plugin. The fast path runs operations through the same plugins. */
export function createGraph({ schema, config, shared, findDocument }: GraphOptions) {
  return createYoga<RequestContext, Context>({
    schema,
    context: (requestContext) => createContext(shared, requestContext),
    plugins: [
      useJsonBody(),
      usePersistedDocuments(findDocument),
      ...(config.introspection ? [] : [useDisableIntrospection()]),
      ...combineExecuteHooks([
        // These handle results, in this order. They precede the checks, because after a rejection no later plugin runs.
        useVariableErrors(),
        useErrorMasking(shared.log),
        useOperationLog(shared),
        ...(config.isDevelopment ? [useUpstreamExtension()] : []),
        useOperationLimits(config.limits),
        useRequireCredential(),
        useSafeIntegers(),
        useExecutor(),
      ]),
    ],
    // useErrorMasking replaces it.
    maskedErrors: false,
    parserAndValidationCache: { documentCache: createDocumentCache(), errorCache: noErrorCache },
    logging: false,
    landingPage: false,
    graphiql: false,
    // For an origin that is not listed, Yoga would allow the origin `null`, which sandboxed pages have.
    cors(request) {
      const origin = request.headers.get('origin') ?? '';
      if (!config.corsOrigins.includes(origin)) return false;
      return { origin, credentials: true, exposedHeaders: ['x-request-id', 'retry-after'] };
    },
    multipart: false,
    // http/read-body.ts limits the body before Yoga sees it.
    maxRequestBodySize: false,
  });
}

/** Yoga throws a cached parse error before any other plugin sees it, so that it would not be counted. */
const noErrorCache = { get: () => undefined, set() {} };
