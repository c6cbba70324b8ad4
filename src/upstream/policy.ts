import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
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
import { aborted, CircuitOpen, Overloaded, TimedOut, Unavailable } from './errors.ts';

export interface PolicyOptions {
  /** Calls under way at once; more wait. */
  concurrency: number;
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
export function createPolicy({ concurrency, queue, attempts, retryBudget, breakerOpenMs }: PolicyOptions) {
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
    return circuitBreaker(
      handleWhen((error) => error instanceof Unavailable || error instanceof TimedOut),
      {
        halfOpenAfter: breakerOpenMs,
        // Half of at least 50 calls in ten seconds: a few failures in a quiet hour open nothing.
        breaker: new SamplingBreaker({ threshold: 0.5, duration: 10_000, minimumRps: 5 }),
      },
    );
  }

  function breakerOf(tenant: string) {
    const known = breakers.get(tenant);
    if (known) return known;
    const breaker = newBreaker();
    breakers.set(tenant, breaker);
    return breaker;
  }

  async function run<T>({ tenant, signal }: Session, call: Call, attempt: () => Promise<T>): Promise<T> {
    savings = Math.min(savedRetries, savings + retryBudget);
    const breaker = breakerOf(tenant);

    async function once(): Promise<T> {
      try {
        return await breaker.execute(() => lane.execute(attempt, signal));
      } catch (error) {
        throw refusalOf(error, call, signal);
      }
    }

    return (call.method === 'GET' ? reads : writes).execute(once);
  }

  return {
    run,
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
