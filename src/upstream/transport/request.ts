import type { Lifetime } from './lifetime.ts';
import type { Path } from './path.ts';

/** Its path is built by `path`, so that every id in it is checked and encoded. */
export interface Call extends Path {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  query?: Record<string, string | number | undefined>;
  body?: object;
}

/** One client request's way upstream. */
export interface Session {
  /** Credentials and correlation ids, and nothing else of the client's. */
  headers: Record<string, string>;
  lifetime: Lifetime;
  /** Told after every call that may have changed something, also after a failed one. */
  onWrite?: () => void;
  /** Told after every attempt at a call. */
  onAttempt?: (attempt: Attempt) => void;
  /** Begins a span for an attempt, where calls are traced. */
  trace?: ((method: string, route: string) => TracedCall) | undefined;
  /** Told of what drifts from the contract. */
  onContractViolation?: (kind: 'unreadable' | 'unknown_type', count: number) => void;
  log: () => { warn(details: object, message: string): void };
  /** Whose credential it is; what outlives the session is kept apart by it. */
  tenant: string;
}

export interface TracedCall {
  traceparent: string;
  /** @param status Undefined where there was no answer. */
  end(status: number | undefined): void;
}

export interface Attempt {
  method: Call['method'];
  path: string;
  route: string;
  /** Undefined where there was no answer. */
  status: number | undefined;
  milliseconds: number;
  /** 1 for the first. */
  attempt: number;
  /** Made for another request that asked the same. */
  isShared?: true;
}

export type Send = (call: Call) => Promise<unknown>;

/** For the log: `GET /v1/channels`. */
export function describeCall({ method, path }: Call): string {
  return `${method} ${path}`;
}
