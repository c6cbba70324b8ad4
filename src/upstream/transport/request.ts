import type { Path } from './path.ts';

/** One call of the channel API. Its path comes from `path`, which checks and encodes every id. */
export interface Call extends Path {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  query?: Record<string, string | number | undefined>;
  body?: object;
}

/** What the calls of one client request have in common. */
export interface Session {
  /** Credentials, correlation ids and language: all request headers that are sent upstream. */
  headers: Record<string, string>;
  /** Aborts with `ClientDisconnectedError` or `DeadlineExceededError` as its reason. */
  signal: AbortSignal;
  /** Called after each write, whether it succeeded or failed. */
  onWrite?: () => void;
  /** Called after each attempt of a call. */
  onAttempt?: (attempt: Attempt) => void;
  /** Starts a span for an attempt, where tracing is on. */
  trace?: ((method: string, route: string) => TracedCall) | undefined;
  /** Called with the number of items that break the contract of the channel API. */
  onContractViolation?: (kind: 'unreadable' | 'unknown_type', count: number) => void;
  log: () => { warn(details: object, message: string): void };
  /** A digest of the credential. State that outlives the session is kept apart by it. */
  tenant: string;
}

export interface TracedCall {
  /** The `traceparent` header of the call (W3C Trace Context). */
  traceparent: string;
  /** @param status Undefined where no response came. */
  end(status: number | undefined): void;
}

/** One attempt of a call: retries are attempts of the same call. */
export interface Attempt {
  method: Call['method'];
  path: string;
  route: string;
  /** Undefined where no response came. */
  status: number | undefined;
  milliseconds: number;
  /** 1 for the first attempt. */
  attempt: number;
  /** True where another request of the same credential made the call and this one received its response. */
  isShared?: true;
}

/** Makes a call, with queueing and retries, and returns the parsed JSON body; undefined for an empty body. */
export type Send = (call: Call) => Promise<unknown>;

/** For the log: `GET /v1/channels`. */
export function describeCall({ method, path }: Call): string {
  return `${method} ${path}`;
}
