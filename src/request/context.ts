import type { Logger } from 'pino';
import { logRefused } from '../graphql/plugins/error-masking.ts';
import type { MetricsRecorder } from '../observability/metrics-recorder.ts';
import type { OperationSpan, Tracing } from '../observability/tracing.ts';
import type { UpstreamClientError } from '../upstream/errors.ts';
import type { Upstream, UpstreamPool } from '../upstream/index.ts';
import type { Attempt } from '../upstream/transport/request.ts';
import type { RequestAbortController } from './abort-controller.ts';
import type { Caller } from './caller.ts';
import { Loaders } from './loaders.ts';
import { type Locale, negotiateLocale } from './locale.ts';

/** What a resolver has at hand: one client request, and nothing of any other. */
export interface Context {
  requestId: string;
  /** When it began to be executed, by `performance.now()`. */
  started: number;
  /** Tells callers apart in the log: the beginning of the digest of their credential. */
  caller: string;
  /** Whether the request came with a credential. */
  isKnown: boolean;
  /** In which the graph’s own texts are answered; found out where one is. */
  language: () => Locale;
  upstream: Upstream;
  loaders: Loaders;
  /** What was asked upstream so far. */
  calls: Attempt[];
  /** Undefined where operations aren’t traced. */
  span: OperationSpan | undefined;
  /** Told of a refusal that is answered as data, and by which type. */
  onRefused(error: UpstreamClientError, type: string): void;
  /** The type of the last such answer. */
  refusedAs?: string;
  /** Writes down what came of this request. */
  log: () => Logger;
}

/** What all requests have in common. */
export interface Shared {
  upstream: UpstreamPool;
  metrics: MetricsRecorder;
  tracing: Tracing | undefined;
  log: Logger;
}

export function createContext(
  shared: Shared,
  caller: Caller,
  abortController: RequestAbortController,
): Context {
  const { requestId, tenant, isKnown, headers } = caller;
  const digest = tenant.slice(0, 8);
  let child: Logger | undefined;
  const log = () => {
    child ??= shared.log.child({ requestId, caller: digest });
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
    caller: digest,
    isKnown,
    language: () => negotiateLocale(headers['accept-language']),
    upstream,
    loaders,
    calls,
    span,
    log,
    onRefused(error, type) {
      this.refusedAs = type;
      logRefused(log(), error, type);
    },
  };
}
