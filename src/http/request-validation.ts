import type { IncomingMessage } from 'node:http';
import { parseJson } from '../runtime/json.ts';

/** An error that is answered over HTTP before Yoga sees the request. */
export interface HttpError {
  status: number;
  /** `extensions.code` of the response. */
  code: string;
  message: string;
  headers?: Record<string, string>;
}

/** Headers that have no meaning, or an ambiguous one, when they are repeated. */
const singleHeaders = new Set([
  'host',
  'content-type',
  'x-api-key',
  'x-access-token',
  'authorization',
  'x-organization-id',
  'x-request-id',
  'traceparent',
]);
const printable = /^[\x20-\x7e]{0,8192}$/;

/**
 * Browsers send a preflight before a request with one of these headers, so a link or a form of another site cannot
 * send them. They protect queries by GET against cross-site request forgery.
 */
const preflightHeaders = ['graphql-require-preflight', 'apollo-require-preflight', 'x-apollo-operation-name'];

/** Validates everything but the body. Returns undefined for a valid request. */
export function validateRequest(request: IncomingMessage): HttpError | undefined {
  const { method, headers } = request;
  const headerProblem = findHeaderProblem(request);
  if (headerProblem) return createBadRequest(headerProblem);
  // Yoga answers a host that is not part of a valid URL with a stack trace.
  if (!isHost(headers.host)) {
    return createBadRequest('The header `host` is not a valid host. Send the host name of the gateway.');
  }
  if (method === 'POST') return validatePost(request);
  const parameter = findInvalidParameter(request.url ?? '');
  if (parameter) {
    return createBadRequest(
      `The URL parameter \`${parameter}\` is not valid JSON. Send it as a JSON object.`,
    );
  }
  if (method !== 'GET' || isJson(headers['content-type'])) return undefined;
  if (preflightHeaders.some((name) => headers[name])) return undefined;
  return createBadRequest(
    'A query by GET needs the header `graphql-require-preflight: 1`. Send the header, or use POST.',
  );
}

/**
 * The host of the latest request, if it was valid. Nearly all requests have the same host, and parsing a URL is slow.
 */
let latestHost: string | undefined;

function isHost(host: string | undefined): boolean {
  if (host !== undefined && host === latestHost) return true;
  if (!URL.canParse(`http://${host}`)) return false;
  latestHost = host;
  return true;
}

/** Checks the raw headers, because Node joins some repeated headers and drops others. */
function findHeaderProblem({ rawHeaders }: IncomingMessage): string | undefined {
  const seen: string[] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]?.toLowerCase() ?? '';
    if (!singleHeaders.has(name)) continue;
    if (seen.includes(name)) return `The header \`${name}\` is repeated. Send it once.`;
    if (!printable.test(rawHeaders[index + 1] ?? '')) {
      return `The header \`${name}\` is not printable ASCII of at most 8,192 characters. Shorten it or remove the other characters.`;
    }
    seen.push(name);
  }
  return undefined;
}

/** Yoga answers JSON that it cannot parse in these parameters with status 500. */
function findInvalidParameter(url: string): string | undefined {
  const parameters = new URLSearchParams(url.slice(url.indexOf('?') + 1));
  return ['variables', 'extensions'].find((name) => {
    const value = parameters.get(name);
    return value && parseJson(value) === undefined;
  });
}

function validatePost({ headers }: IncomingMessage): HttpError | undefined {
  if (!isJson(headers['content-type'])) {
    const message =
      'The media type is not supported. Send JSON, with the header `content-type: application/json`.';
    return { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message };
  }
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
    return {
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
      message: 'Compressed bodies are not supported. Send the body without the header `content-encoding`.',
      headers: { 'accept-encoding': 'identity' },
    };
  }
  return undefined;
}

function isJson(contentType: string | undefined): boolean {
  return /^application\/json\s*(?:;|$)/i.test(contentType ?? '');
}

function createBadRequest(message: string): HttpError {
  return { status: 400, code: 'BAD_REQUEST', message };
}
