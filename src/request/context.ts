import type { Logger } from 'pino';
import { logUserError } from '../observability/error-log.ts';
import type { MetricsRecorder } from '../observability/metrics-recorder.ts';
import type { OperationSpan, Tracing } from '../observability/tracing.ts';
import type { UpstreamClientError } from '../upstream/errors.ts';
import type { Upstream, UpstreamPool } from '../upstream/index.ts';
import type { Attempt } from '../upstream/transport/request.ts';
import type { RequestAbortController } from './abort-controller.ts';
import { type Caller, getCallerDigest } from './caller.ts';
import { Loaders } from './loaders.ts';
import { type Locale, negotiateLocale } from './locale.ts';

/** What the HTTP server passes to Yoga and to the fast path with each request. */
export interface RequestContext {
  caller: Caller;
  abortController: RequestAbortController;
}

/** What resolvers and plugins share during one request. It is never shared between requests. */
export interface Context {
  requestId: string;
  /** When the context was created, by `performance.now()`. */
  started: number;
  /** The `caller` of log lines. */
  callerDigest: string;
  /** Whether the request has a credential. */
  hasCredential: boolean;
  /** The locale of the graph’s own texts. Negotiated on demand, because few operations select such texts. */
  language: () => Locale;
  upstream: Upstream;
  loaders: Loaders;
  /** The attempts at upstream calls so far. */
  calls: Attempt[];
  /** Undefined while tracing is switched off. */
  span: OperationSpan | undefined;
  /** Logs a 4xx response that the client receives as a user error of the type `type`, in the data of a mutation. */
  onUserError(error: UpstreamClientError, type: string): void;
  /** The type of the last user error. */
  userErrorType?: string;
  /** A logger whose lines carry the request id and the caller. */
  log: () => Logger;
}

/** What all requests share. */
export interface Shared {
  upstream: UpstreamPool;
  metrics: MetricsRecorder;
  tracing: Tracing | undefined;
  log: Logger;
}

export function createContext(shared: Shared, { caller, abortController }: RequestContext): Context {
  const { requestId, tenant, hasCredential, headers } = caller;
  const callerDigest = getCallerDigest(tenant);
  let child: Logger | undefined;
  const log = () => {
    child ??= shared.log.child({ requestId, caller: callerDigest });
    return child;
  };
  const calls: Attempt[] = [];
  const span = shared.tracing?.start(headers.traceparent);
  const upstream = shared.upstream.forSession(() => ({
    headers,
    tenant,
    signal: abortController.signal,
    log,
    onAttempt(attempt) {
      calls.push(attempt);
      if (!attempt.isShared) shared.metrics.attempt(attempt);
    },
    onContractViolation: shared.metrics.contractViolation,
    trace: span?.call,
    onWrite: () => loaders.clear(),
  }));
  const loaders = new Loaders(upstream);
  return {
    requestId,
    started: performance.now(),
    callerDigest,
    hasCredential,
    language: () => negotiateLocale(headers['accept-language']),
    upstream,
    loaders,
    calls,
    span,
    log,
    onUserError(error, type) {
      this.userErrorType = type;
      logUserError(log(), error, type);
    },
  };
}
