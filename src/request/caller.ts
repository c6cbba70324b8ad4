import { hash, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const credentialHeaders = ['x-api-key', 'x-access-token', 'authorization'] as const;
const identifying = [...credentialHeaders, 'x-organization-id'] as const;
const requestIdPattern = /^[A-Za-z0-9_.:-]{1,128}$/;
const languagePattern = /^[A-Za-z0-9*,;=. -]{1,256}$/;
const traceparentPattern = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

export interface Caller {
  requestId: string;
  /** A digest of the whole credential, to keep callers apart by and to tell them apart in the log. */
  tenant: string;
  /** Whether a credential came along; without one nothing is asked upstream. */
  isKnown: boolean;
  /** All of the request’s headers that go on upstream. */
  headers: Record<string, string>;
}

/** @param demo The credential that stands in where none came along: the embedded sandbox’s. */
export function readCaller({ headers: given }: IncomingMessage, demo?: Record<string, string>): Caller {
  const requestId = valid(toText(given['x-request-id']), requestIdPattern) ?? randomUUID();
  const headers: Record<string, string> = { accept: 'application/json', 'x-request-id': requestId };
  const traceparent = valid(toText(given.traceparent), traceparentPattern);
  if (traceparent) headers.traceparent = traceparent;
  const language = valid(toText(given['accept-language']), languagePattern);
  if (language) headers['accept-language'] = language;
  let isKnown = false;
  for (const name of credentialHeaders) {
    const value = toText(given[name]);
    if (value === undefined) continue;
    headers[name] = value;
    isKnown = true;
  }
  const organization = toText(given['x-organization-id']);
  if (organization !== undefined) headers['x-organization-id'] = organization;
  if (!isKnown && demo) Object.assign(headers, demo);
  return { requestId, tenant: tenantOf(headers), isKnown: isKnown || demo !== undefined, headers };
}

function tenantOf(headers: Record<string, string>): string {
  const credential = identifying.map((name) => headers[name] ?? '');
  return hash('sha256', JSON.stringify(credential), 'base64url').slice(0, 22);
}

function toText(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function valid(value: string | undefined, pattern: RegExp): string | undefined {
  return value !== undefined && pattern.test(value) ? value : undefined;
}
