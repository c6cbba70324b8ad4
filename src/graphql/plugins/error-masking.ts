import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { logError, logUnexpectedError } from '../../observability/error-log.ts';
import { toClientError } from './client-errors.ts';
import { changeResults, type GatewayPlugin } from './operation-hooks.ts';

/** How many errors of one operation are logged. */
const maxLoggedErrors = 20;

/**
 * Logs the errors of an operation with their causes and replaces them by errors that a client may see. Errors that
 * are thrown outside of execution reach the plugin when Yoga processes the result.
 */
export function useErrorMasking(log: Logger): GatewayPlugin {
  const changes = changeResults(({ contextValue }, result) =>
    result.errors ? maskResult(result, contextValue.log()) : undefined,
  );
  const streamHooks = {
    onSubscribeError({ error, setError }: { error: unknown; setError: (error: unknown) => void }) {
      setError(maskThrownError(error, log));
    },
  };
  return {
    ...changes,
    onSubscribe: (payload) => ({ ...changes.onSubscribe?.(payload), ...streamHooks }),
    onResultProcess({ result, setResult }) {
      if (!('errors' in result) || !result.errors) return;
      const errors = (result.errors as GraphQLError[]).map((error) => maskThrownError(error, log));
      setResult({ ...result, errors });
    },
  };
}

function maskResult({ errors = [], ...rest }: ExecutionResult, log: Logger): ExecutionResult {
  for (const error of errors.slice(0, maxLoggedErrors)) logOperationError(log, error);
  if (errors.length > maxLoggedErrors) {
    log.warn(
      { errors: errors.length },
      `only the first ${maxLoggedErrors} errors of the operation are logged`,
    );
  }
  const masked = errors.map(maskError);
  // An HTTP status applies to the response as a whole, so it is dropped where a part of the data is good.
  return { ...rest, errors: hasData(rest.data) ? masked.map(removeHttpStatus) : masked };
}

/** Masks an error that was thrown outside of execution, and logs it unless GraphQL or Yoga raised it. */
export function maskThrownError(error: unknown, log: Logger): GraphQLError {
  const cause = error instanceof GraphQLError ? findCause(error) : error;
  if (!(cause instanceof GraphQLError)) logUnexpectedError(log, cause);
  return maskError(error);
}

/** Errors that the graph, GraphQL or Yoga raised themselves keep their message. Any other cause gets a fixed one. */
function maskError(error: unknown): GraphQLError {
  if (!(error instanceof GraphQLError)) return toGraphQLError(error);
  const cause = findCause(error);
  if (!(cause instanceof GraphQLError)) return toGraphQLError(cause, error);
  const masked = removeBodyQuote(error);
  // GraphQL raises request errors without a code.
  masked.extensions.code ??= 'BAD_USER_INPUT';
  return masked;
}

/** The error that a resolver threw: GraphQL wraps it to add its location. */
function findCause(error: GraphQLError): Error {
  const inner = error.originalError;
  if (!inner) return error;
  return inner instanceof GraphQLError ? findCause(inner) : inner;
}

/**
 * Yoga keeps the JSON parser’s error, which quotes the request body, in `extensions.originalError`. Such an error is
 * about HTTP, so its status must apply to every response media type: `http.spec` would limit it to one.
 */
function removeBodyQuote(error: GraphQLError): GraphQLError {
  if (!('originalError' in error.extensions)) return error;
  const { originalError: _, http, ...extensions } = error.extensions;
  const status = (http as { status?: number } | undefined)?.status ?? 400;
  return new GraphQLError(error.message, { extensions: { ...extensions, http: { status } } });
}

function toGraphQLError(cause: unknown, located?: GraphQLError): GraphQLError {
  const { code, message, retryAfter, http } = toClientError(cause);
  return new GraphQLError(message, {
    ...(located?.nodes && { nodes: located.nodes }),
    ...(located?.path && { path: located.path }),
    extensions: { code, ...(retryAfter !== undefined && { retryAfter }), ...(http && { http }) },
  });
}

function logOperationError(log: Logger, error: GraphQLError): void {
  const { code } = maskError(error).extensions;
  logError(log, findCause(error), { code, path: error.path?.join('.') });
}

function hasData(data: ExecutionResult['data']): boolean {
  return Object.values(data ?? {}).some((value) => value !== null);
}

function removeHttpStatus(error: GraphQLError): GraphQLError {
  const { http, ...extensions } = error.extensions;
  if (!http) return error;
  const { message, nodes, path } = error;
  return new GraphQLError(message, { ...(nodes && { nodes }), ...(path && { path }), extensions });
}
