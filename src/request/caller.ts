import { hash, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const credentialHeaders = ['x-api-key', 'x-access-token', 'authorization'] as const;
const tenantHeaders = [...credentialHeaders, 'x-organization-id'] as const;
const requestIdPattern = /^[A-Za-z0-9_.:-]{1,128}$/;
const languagePattern = /^[A-Za-z0-9*,;=. -]{1,256}$/;
/** Version, trace id, parent id and flags (W3C Trace Context, section 3.2). */
const traceparentPattern = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** Who sent a request. */
export interface Caller {
  /** The client’s `x-request-id` where it is valid, else a new UUID. */
  requestId: string;
  /** A digest of the complete credential. State of different tenants is never shared. */
  tenant: string;
  /** Whether the request has a credential. Without one no upstream call is made. */
  hasCredential: boolean;
  /** The headers that every upstream call of this request carries. */
  headers: Record<string, string>;
}

/** @param demo The credential to use for requests without one: the embedded sandbox’s. */
export function readCaller({ headers: received }: IncomingMessage, demo?: Record<string, string>): Caller {
  const requestId = keepValid(toText(received['x-request-id']), requestIdPattern) ?? randomUUID();
  const headers: Record<string, string> = { accept: 'application/json', 'x-request-id': requestId };
  const traceparent = keepValid(toText(received.traceparent), traceparentPattern);
  if (traceparent) headers.traceparent = traceparent;
  const language = keepValid(toText(received['accept-language']), languagePattern);
  if (language) headers['accept-language'] = language;
  let hasCredential = false;
  for (const name of credentialHeaders) {
    const value = toText(received[name]);
    if (value === undefined) continue;
    headers[name] = value;
    hasCredential = true;
  }
  const organization = toText(received['x-organization-id']);
  if (organization !== undefined) headers['x-organization-id'] = organization;
  if (!hasCredential && demo) {
    Object.assign(headers, demo);
    hasCredential = true;
  }
  return { requestId, tenant: createTenantDigest(headers), hasCredential, headers };
}

/** The beginning of the digest of the credential. It identifies the caller in the log, as `caller`. */
export function getCallerDigest(tenant: string): string {
  return tenant.slice(0, 8);
}

function createTenantDigest(headers: Record<string, string>): string {
  const credential = tenantHeaders.map((name) => headers[name] ?? '');
  return hash('sha256', JSON.stringify(credential), 'base64url').slice(0, 22);
}

function toText(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function keepValid(value: string | undefined, pattern: RegExp): string | undefined {
  return value !== undefined && pattern.test(value) ? value : undefined;
}
