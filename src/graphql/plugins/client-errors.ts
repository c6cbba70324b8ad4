import {
  ClientDisconnectedError,
  type ErrorResponse,
  InvalidIdError,
  InvalidResponseError,
  OverloadedError,
  ReadBackError,
  UnsupportedOperationError,
  UpstreamClientError,
  UpstreamServerError,
  UpstreamTimeoutError,
  UpstreamUnavailableError,
} from '../../upstream/errors.ts';

/** What a client sees of an error. */
interface ClientError {
  code: string;
  message: string;
  /** Seconds. */
  retryAfter?: number | undefined;
  http?: { status: number; headers: Record<string, string> };
}

/** Maps each class of error to the code and message that a client sees. This is the only place that does so. */
export function toClientError(cause: unknown): ClientError {
  if (cause instanceof UpstreamClientError) return fromResponse(cause.response);
  if (cause instanceof InvalidIdError) return { code: 'BAD_USER_INPUT', message: cause.message };
  if (cause instanceof UpstreamTimeoutError) return timedOut;
  if (cause instanceof OverloadedError) return overloaded;
  if (cause instanceof ClientDisconnectedError) return disconnected;
  if (cause instanceof UpstreamUnavailableError) return unavailable;
  if (cause instanceof UnsupportedOperationError) {
    return { code: 'UPSTREAM_UNSUPPORTED', message: cause.message };
  }
  if (cause instanceof UpstreamServerError) return failed;
  if (cause instanceof ReadBackError) return { ...toClientError(cause.cause), message: cause.message };
  if (cause instanceof InvalidResponseError) return invalidResponse;
  return unexpected;
}

/** Maps a 4xx response of the channel API. */
function fromResponse({ status, field, retryAfter }: ErrorResponse): ClientError {
  switch (status) {
    case 400:
    case 422:
      return field === 'conversation_id' ? unknownConversation : invalidRequest;
    case 401:
      return unauthenticated;
    case 403:
      return forbidden;
    case 404:
      return notFound;
    case 429:
      return { ...rateLimited, retryAfter };
    default:
      return failed;
  }
}

const timedOut = {
  code: 'UPSTREAM_TIMEOUT',
  message: 'The channel API did not answer in time. Try again, or request less data.',
};
const overloaded = {
  code: 'OVERLOADED',
  message: 'The gateway is overloaded. Try again in 1 second.',
  http: { status: 503, headers: { 'retry-after': '1' } },
};
const disconnected = { code: 'CANCELLED', message: 'The client disconnected.' };
const unavailable = {
  code: 'UPSTREAM_UNAVAILABLE',
  message: 'The channel API is unreachable. Try again in a moment.',
};
const failed = { code: 'UPSTREAM_ERROR', message: 'The channel API failed. Try again in a moment.' };
const invalidResponse = {
  code: 'UPSTREAM_INVALID_RESPONSE',
  message:
    'The channel API sent a response that breaks its contract. The operator finds the details in the log.',
};
const invalidRequest = {
  code: 'BAD_USER_INPUT',
  message: 'The channel API rejected the request as invalid. Check the arguments.',
};
const unknownConversation = {
  code: 'BAD_USER_INPUT',
  message:
    'This deployment lists teams by conversation. Pass the `conversationId` of an existing conversation.',
};
const unauthenticated = {
  code: 'UNAUTHENTICATED',
  message: 'The channel API does not accept this credential. Log in again.',
};
const forbidden = {
  code: 'FORBIDDEN',
  message:
    'This credential lacks the permission, or belongs to another organization. Use another credential.',
};
const notFound = {
  code: 'NOT_FOUND',
  message: 'The channel API found no such object in this organization. It may have been deleted.',
};
const rateLimited = {
  code: 'RATE_LIMITED',
  message: 'The channel API limits how often it may be called. Wait, then try again.',
};
const unexpected = {
  code: 'INTERNAL_SERVER_ERROR',
  message:
    'The gateway failed unexpectedly. Report the request id in the header `x-request-id` to the operator.',
};
