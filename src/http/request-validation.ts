import type { IncomingMessage } from 'node:http';
import { parseJson } from '../runtime/json.ts';

export interface Refusal {
  status: number;
  code: string;
  message: string;
  headers?: Record<string, string>;
}

/** Headers that mean nothing, or two things, where they come twice. */
const single = new Set([
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

/** Any of these makes a browser ask first, and shows that the request isn’t a link or a form of another site. */
const preflighted = ['graphql-require-preflight', 'apollo-require-preflight', 'x-apollo-operation-name'];

/** Why a request isn’t taken, before anything of its body is read; undefined where it is. */
export function refuse(request: IncomingMessage): Refusal | undefined {
  const { method, headers } = request;
  const wrong = wrongHeader(request);
  if (wrong) return badRequest(wrong);
  // Yoga would answer a host that makes no URL with its own stack.
  if (!URL.canParse(`http://${headers.host}`)) return badRequest('The header `host` names no host.');
  if (method === 'POST') return refusePost(request);
  const unread = unreadParameter(request.url ?? '');
  if (unread) return badRequest(`The parameter \`${unread}\` in the URL is no JSON.`);
  if (method !== 'GET' || isJson(headers['content-type'])) return undefined;
  if (preflighted.some((name) => headers[name])) return undefined;
  return badRequest('Send a query by GET with the header `graphql-require-preflight: 1`, or use POST.');
}

/** Looks at the headers as they came: Node joins some that come twice, and drops others. */
function wrongHeader({ rawHeaders }: IncomingMessage): string | undefined {
  const seen: string[] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]?.toLowerCase() ?? '';
    if (!single.has(name)) continue;
    if (seen.includes(name)) return `The header \`${name}\` is there more than once.`;
    if (!printable.test(rawHeaders[index + 1] ?? '')) return `The header \`${name}\` holds what it can’t.`;
    seen.push(name);
  }
  return undefined;
}

/** Yoga would call it a failure of its own. */
function unreadParameter(url: string): string | undefined {
  const parameters = new URLSearchParams(url.slice(url.indexOf('?') + 1));
  return ['variables', 'extensions'].find((name) => {
    const value = parameters.get(name);
    return value && parseJson(value) === undefined;
  });
}

function refusePost({ headers }: IncomingMessage): Refusal | undefined {
  if (!isJson(headers['content-type'])) {
    const message = 'Send the operation as JSON, with the header `content-type: application/json`.';
    return { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message };
  }
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
    const message = 'Send the operation uncompressed, without the header `content-encoding`.';
    return {
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
      message,
      headers: { 'accept-encoding': 'identity' },
    };
  }
  return undefined;
}

function isJson(contentType: string | undefined): boolean {
  return /^application\/json\s*(?:;|$)/i.test(contentType ?? '');
}

function badRequest(message: string): Refusal {
  return { status: 400, code: 'BAD_REQUEST', message };
}
