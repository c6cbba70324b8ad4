import { isObject, parseJson } from '../../runtime/json.ts';
import {
  type CallDetails,
  createAbortError,
  type ErrorResponse,
  InvalidResponseError,
  UpstreamClientError,
  UpstreamError,
  UpstreamServerError,
  UpstreamUnavailableError,
} from '../errors.ts';
import { type Call, describeCall } from './request.ts';

// Decides which class of error a response or a failure is.

export interface RawResponse {
  status: number;
  retryAfter: string | string[] | undefined;
  text: string;
}

/**
 * Returns the parsed body of a successful response; undefined for an empty one.
 * @throws UpstreamError
 */
export function parseResponse(call: Call, { status, retryAfter, text }: RawResponse): unknown {
  const createDetails = () => ({ call: describeCall(call), status, body: text });
  if (status >= 502 && status <= 504)
    throw new UpstreamUnavailableError('The channel API is unavailable.', createDetails());
  if (status >= 500) throw new UpstreamServerError('The channel API failed.', createDetails());
  if (status >= 400)
    throw new UpstreamClientError(toErrorResponse(status, parseJson(text), retryAfter), createDetails());
  if (status >= 300)
    throw new InvalidResponseError('The channel API answered with a redirect.', createDetails());
  if (text.trim() === '') return undefined;
  const body = parseJson(text);
  if (body === undefined)
    throw new InvalidResponseError('The response of the channel API is not JSON.', createDetails());
  if (isObject(body) && body.success === false) throw classifyUnsuccessful(body, createDetails());
  return body;
}

const statusByCode: Record<number, number> = { 3: 400, 40000: 400, 40001: 401, 40003: 403, 40004: 404 };

/** A 2xx response may carry `{"success": false, "code": 40004}`. Its code decides what the failure is. */
function classifyUnsuccessful(body: Record<string, unknown>, details: CallDetails): UpstreamError {
  const status = statusByCode[Number(body.code)];
  return status
    ? new UpstreamClientError(toErrorResponse(status, body, undefined), details)
    : new UpstreamServerError('The channel API reported a failure.', details);
}

function toErrorResponse(
  status: number,
  body: unknown,
  retryAfter: string | string[] | undefined,
): ErrorResponse {
  const properties = isObject(body) ? body : {};
  const message = isObject(properties.message) ? properties.message.message : properties.message;
  const field = properties.validate ?? properties.field;
  return {
    status,
    code: Number.isInteger(properties.code) ? Number(properties.code) : undefined,
    message: typeof message === 'string' ? message : undefined,
    field: typeof field === 'string' ? field : undefined,
    retryAfter: toSeconds(retryAfter),
  };
}

/** `Retry-After` is a number of seconds or an HTTP date (RFC 9110, 10.2.3). */
function toSeconds(retryAfter: string | string[] | undefined): number | undefined {
  if (typeof retryAfter !== 'string') return undefined;
  const seconds = /^\d+$/.test(retryAfter)
    ? Number(retryAfter)
    : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
}

/** Codes of failures to connect: no byte of the request was sent. */
const connectErrorCodes = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Turns a failure of the connection, or of an aborted call, into an `UpstreamError`. */
export function classifyError(error: unknown, signal: AbortSignal, call: Call): UpstreamError {
  if (error instanceof UpstreamError && error !== signal.reason) return error;
  if (signal.aborted) return createAbortError(signal, describeCall(call));
  const details = { call: describeCall(call), cause: error };
  const { code = '' } = error as { code?: string };
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') {
    return new InvalidResponseError('The response of the channel API exceeds the size limit.', details);
  }
  return new UpstreamUnavailableError(
    'The channel API is unavailable.',
    details,
    connectErrorCodes.has(code),
  );
}
