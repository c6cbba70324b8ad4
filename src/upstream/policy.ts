import {
  BrokenCircuitError,
  type BulkheadPolicy,
  BulkheadRejectedError,
  bulkhead,
  type CircuitBreakerPolicy,
  CircuitState,
  circuitBreaker,
  ExponentialBackoff,
  fullJitterGenerator,
  handleWhen,
  retry,
  SamplingBreaker,
  TaskCancelledError,
} from 'cockatiel';
import { LRUCache } from 'lru-cache';
import { type Call, nameOf, type Session } from './call.ts';
import { aborted, Cancelled, CircuitOpen, Overloaded, TimedOut, Unavailable } from './errors.ts';

export interface PolicyOptions {
  /** Calls under way at once; more wait. */
  concurrency: number;
  /** Of them, those of one request. */
  requestConcurrency: number;
  /** Calls that may wait; more are turned away. */
  queue: number;
  /** Times a call is made in all. */
  attempts: number;
  /** Retries as a share of calls: so much an outage is multiplied by, and no more. */
  retryBudget: number;
  /** Milliseconds for which an open circuit answers at once, before one call probes the upstream. */
  breakerOpenMs: number;
}

/** Retries at hand before any call has earned one. */
const savedRetries = 5;

/** When a call is made, waits, is made again or isn’t made at all. */
export function createPolicy({
  concurrency,
  requestConcurrency,
  queue,
  attempts,
  retryBudget,
  breakerOpenMs,
}: PolicyOptions) {
  const lane = bulkhead(concurrency, queue);
  let savings = savedRetries;

  function affordsRetry(): boolean {
    if (savings < 1) return false;
    savings -= 1;
    return true;
  }

  const backoff = new ExponentialBackoff({
    generator: fullJitterGenerator,
    initialDelay: 50,
    maxDelay: 1000,
  });
  const again = (mayRepeat: (error: Unavailable) => boolean) =>
    retry(
      handleWhen(
        (error) =>
          error instanceof Unavailable &&
          !(error instanceof CircuitOpen) &&
          mayRepeat(error) &&
          affordsRetry(),
      ),
      { maxAttempts: attempts - 1, backoff },
    );
  const reads = again(() => true);
  const writes = again(({ isUnsent }) => isUnsent);

  // One tenant’s failures open no circuit for another.
  const breakers = new LRUCache<string, ReturnType<typeof newBreaker>>({ max: 1000 });

  function newBreaker() {
    const breaker: CircuitBreakerPolicy = circuitBreaker(
      // A probe that its client abandons has shown nothing: the circuit stays open.
      handleWhen(
        (error) =>
          error instanceof Unavailable ||
          error instanceof TimedOut ||
          (error instanceof Cancelled && breaker.state === CircuitState.HalfOpen),
      ),
      {
        halfOpenAfter: breakerOpenMs,
        // Half of at least 50 calls in ten seconds: a few failures in a quiet hour open nothing.
        breaker: new SamplingBreaker({ threshold: 0.5, duration: 10_000, minimumRps: 5 }),
      },
    );
    return breaker;
  }

  function breakerOf(tenant: string) {
    const known = breakers.get(tenant);
    if (known) return known;
    const breaker = newBreaker();
    breakers.set(tenant, breaker);
    return breaker;
  }

  /** One request’s calls wait for each other before they wait among those of others. */
  const laneOfRequest = () => bulkhead(requestConcurrency, Number.POSITIVE_INFINITY);

  async function run<T>(
    { tenant, signal }: Session,
    own: BulkheadPolicy,
    call: Call,
    attempt: (number: number) => Promise<T>,
  ): Promise<T> {
    let made = 0;
    savings = Math.min(savedRetries, savings + retryBudget);
    const breaker = breakerOf(tenant);

    async function once(): Promise<T> {
      try {
        return await own.execute(
          () => lane.execute(() => breaker.execute(() => attempt(++made), signal), signal),
          signal,
        );
      } catch (error) {
        throw refusalOf(error, call, signal);
      }
    }

    return (call.method === 'GET' ? reads : writes).execute(once, signal);
  }

  return {
    run,
    laneOfRequest,
    /** For the metrics. */
    state: () => ({
      active: concurrency - lane.executionSlots,
      waiting: queue - lane.queueSlots,
      openCircuits: [...breakers.values()].filter(({ state }) => state === CircuitState.Open).length,
    }),
  };
}

/** What the policy itself refuses, in the upstream’s own classes. */
function refusalOf(error: unknown, call: Call, signal: AbortSignal): unknown {
  const evidence = { call: nameOf(call), cause: error };
  if (error instanceof BulkheadRejectedError) return new Overloaded('Too many calls are waiting.', evidence);
  if (error instanceof BrokenCircuitError)
    return new CircuitOpen('The channel API is given a rest.', evidence, true);
  if (error instanceof TaskCancelledError) return aborted(signal, evidence);
  return error;
}
