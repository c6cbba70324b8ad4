import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { redact } from '../../observability/logger.ts';
import {
  type CallDetails,
  ClientDisconnectedError,
  type ErrorResponse,
  InvalidIdError,
  InvalidResponseError,
  OverloadedError,
  ReadBackError,
  UnsupportedOperationError,
  UpstreamClientError,
  UpstreamError,
  UpstreamServerError,
  UpstreamTimeoutError,
  UpstreamUnavailableError,
} from '../../upstream/errors.ts';

interface Answer {
  code: string;
  message: string;
  retryAfter?: number | undefined;
  http?: { status: number; headers: Record<string, string> };
}

const unexpected: Answer = {
  code: 'INTERNAL_SERVER_ERROR',
  message: 'Something went wrong in the gateway. The request id (x-request-id) leads to it in the log.',
};

/** Each class of failure as the client sees it: what it is, and what to do. */
function answerTo(cause: unknown): Answer {
  if (cause instanceof UpstreamClientError) return answerToRefusal(cause.response);
  if (cause instanceof InvalidIdError) return { code: 'BAD_USER_INPUT', message: cause.message };
  if (cause instanceof UpstreamTimeoutError) {
    return {
      code: 'UPSTREAM_TIMEOUT',
      message: 'The channel API did not answer in time. Try again, or ask for less.',
    };
  }
  if (cause instanceof OverloadedError) {
    const http = { status: 503, headers: { 'retry-after': '1' } };
    return {
      code: 'OVERLOADED',
      message: 'The gateway has more to do than it can. Try again in a moment.',
      http,
    };
  }
  if (cause instanceof ClientDisconnectedError) return { code: 'CANCELLED', message: 'The client left.' };
  if (cause instanceof UpstreamUnavailableError) {
    return {
      code: 'UPSTREAM_UNAVAILABLE',
      message: 'The channel API is out of reach. Try again in a moment.',
    };
  }
  if (cause instanceof UnsupportedOperationError)
    return { code: 'UPSTREAM_UNSUPPORTED', message: cause.message };
  if (cause instanceof UpstreamServerError) return failed;
  if (cause instanceof ReadBackError) return { ...answerTo(cause.cause), message: cause.message };
  if (cause instanceof InvalidResponseError) {
    return {
      code: 'UPSTREAM_INVALID_RESPONSE',
      message: 'The channel API answered something that it doesn’t promise. The operator’s log says what.',
    };
  }
  return unexpected;
}

function answerToRefusal({ status, field, retryAfter }: ErrorResponse): Answer {
  switch (status) {
    case 400:
    case 422:
      return field === 'conversation_id' ? wantsConversation : refusesQuery;
    case 401:
      return {
        code: 'UNAUTHENTICATED',
        message: 'The channel API doesn’t accept this credential. Log in again.',
      };
    case 403:
      return {
        code: 'FORBIDDEN',
        message: 'This credential may not do that, or belongs to another organization.',
      };
    case 404:
      return { code: 'NOT_FOUND', message: 'The channel API knows no such thing in this organization.' };
    case 429:
      return {
        code: 'RATE_LIMITED',
        message: 'The channel API is asked too often. Wait, then try again.',
        retryAfter,
      };
    default:
      return failed;
  }
}

const refusesQuery = { code: 'BAD_USER_INPUT', message: 'The channel API refuses what is asked.' };
const wantsConversation = {
  code: 'BAD_USER_INPUT',
  message: 'This deployment tells teams by conversation: pass a `conversationId` that it knows.',
};
const failed = { code: 'UPSTREAM_ERROR', message: 'The channel API failed. Try again in a moment.' };

/** The error as its client may see it. What the graph or GraphQL itself says passes as it is. */
export function mask(error: unknown): GraphQLError {
  if (!(error instanceof GraphQLError)) return toGraphQLError(answerTo(error));
  const cause = causeOf(error);
  if (!(cause instanceof GraphQLError)) return toGraphQLError(answerTo(cause), error);
  const told = withoutEvidence(error);
  // GraphQL’s own of what a request asks for has none.
  told.extensions.code ??= 'BAD_USER_INPUT';
  return told;
}

/** What nobody expected, outside of any operation, is the operator’s to see. */
export function maskUnexpected(error: unknown, log: Logger): GraphQLError {
  if (!(error instanceof GraphQLError)) log.error({ err: error }, 'unexpected error');
  return mask(error);
}

/** What was thrown first: GraphQL wraps it to say where. */
function causeOf(error: GraphQLError): Error {
  const inner = error.originalError;
  if (!inner) return error;
  return inner instanceof GraphQLError ? causeOf(inner) : inner;
}

// An error about the request’s body brings the parser’s own along, which quotes the body; and it is about HTTP, so its
// status holds whichever media type is answered.
function withoutEvidence(error: GraphQLError): GraphQLError {
  if (!('originalError' in error.extensions)) return error;
  const { originalError: _, http, ...extensions } = error.extensions;
  const status = (http as { status?: number } | undefined)?.status ?? 400;
  return new GraphQLError(error.message, { extensions: { ...extensions, http: { status } } });
}

function toGraphQLError({ code, message, retryAfter, http }: Answer, located?: GraphQLError): GraphQLError {
  return new GraphQLError(message, {
    ...(located?.nodes && { nodes: located.nodes }),
    ...(located?.path && { path: located.path }),
    extensions: { code, ...(retryAfter !== undefined && { retryAfter }), ...(http && { http }) },
  });
}

/** Writes down what the client isn’t told. */
export function logError(log: Logger, error: GraphQLError): void {
  const cause = causeOf(error);
  const { code } = mask(error).extensions;
  const details = { code, path: error.path?.join('.') };
  if (cause instanceof GraphQLError || cause instanceof InvalidIdError)
    log.info({ ...details, err: cause.message }, 'refused');
  else if (cause instanceof UpstreamError)
    log.warn({ ...details, ...evidenceOf(cause.details) }, cause.message);
  else log.error({ ...details, err: cause }, 'unexpected error');
}

/** A refusal that is answered as data: what the channel API said is the operator’s to see all the same. */
export function logRefused(log: Logger, { details }: UpstreamClientError, type: string): void {
  log.info({ type, ...evidenceOf(details) }, 'refused by the channel API');
}

function evidenceOf({ call, status, body, cause }: CallDetails) {
  return { call, status, body: redact(body), cause: cause instanceof Error ? cause.message : cause };
}
