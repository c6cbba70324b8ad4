import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  CircuitState,
  circuitBreaker,
  ExponentialBackoff,
  fullJitterGenerator,
  handleType,
  handleWhen,
  retry,
  SamplingBreaker,
} from 'cockatiel';
import { LRUCache } from 'lru-cache';
import PQueue from 'p-queue';
import { type Call, nameOf, type Session } from './call.ts';
import {
  aborted,
  Cancelled,
  CircuitOpen,
  Overloaded,
  TimedOut,
  Unavailable,
  UpstreamError,
} from './errors.ts';

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

/** A failure after which the call is made again. */
class Repeat extends Error {}

/** When a call is made, waits, is made again or isn’t made at all. */
export function createPolicy(options: PolicyOptions) {
  const lane = new PQueue({ concurrency: options.concurrency });
  const breakers = createBreakers(options.breakerOpenMs);
  const again = retry(handleType(Repeat), {
    maxAttempts: options.attempts - 1,
    backoff: new ExponentialBackoff({ generator: fullJitterGenerator, initialDelay: 50, maxDelay: 1000 }),
  });
  let savings = savedRetries;

  function affordsRetry(): boolean {
    if (savings < 1) return false;
    savings -= 1;
    return true;
  }

  async function waitForTurn<T>(call: Call, signal: AbortSignal, attempt: () => Promise<T>): Promise<T> {
    if (lane.pending >= options.concurrency && lane.size >= options.queue) {
      throw new Overloaded('Too many calls are waiting.', { call: nameOf(call) });
    }
    return lane.add(attempt, { signal });
  }

  /** @param own The lane of the request: its calls wait for each other before they wait among those of others. */
  async function run<T>(
    { tenant, signal }: Session,
    own: PQueue,
    call: Call,
    attempt: (number: number) => Promise<T>,
  ): Promise<T> {
    savings = Math.min(savedRetries, savings + options.retryBudget);
    const breaker = breakers.of(tenant);
    let made = 0;
    const turn = () => waitForTurn(call, signal, () => attempt(++made));

    async function once(): Promise<T> {
      try {
        return await own.add(() => breaker.execute(turn, signal), { signal });
      } catch (error) {
        const failure = failureOf(error, call, signal);
        const isRepeated = isRepeatable(failure, call) && made < options.attempts && affordsRetry();
        throw isRepeated ? new Repeat('again', { cause: failure }) : failure;
      }
    }

    return again.execute(once, signal).catch((error) => {
      throw error instanceof Repeat ? error.cause : error;
    });
  }

  return {
    run,
    laneOfRequest: () => new PQueue({ concurrency: options.requestConcurrency }),
    /** For the metrics. */
    state: () => ({ active: lane.pending, waiting: lane.size, openCircuits: breakers.countOpen() }),
  };
}

/** One tenant’s failures open no circuit for another. */
function createBreakers(openMs: number) {
  const breakers = new LRUCache<string, CircuitBreakerPolicy>({ max: 1000 });

  function create(): CircuitBreakerPolicy {
    const breaker: CircuitBreakerPolicy = circuitBreaker(
      // A probe shows that the upstream is back by any answer, and by nothing else.
      handleWhen((error) => (breaker.state === CircuitState.HalfOpen ? !isAnswer(error) : isOutage(error))),
      {
        halfOpenAfter: openMs,
        // Half of at least 50 calls in ten seconds: a few failures in a quiet hour open nothing.
        breaker: new SamplingBreaker({ threshold: 0.5, duration: 10_000, minimumRps: 5 }),
      },
    );
    return breaker;
  }

  return {
    of(tenant: string): CircuitBreakerPolicy {
      const breaker = breakers.get(tenant) ?? create();
      breakers.set(tenant, breaker);
      return breaker;
    },
    countOpen: () => [...breakers.values()].filter(({ state }) => state === CircuitState.Open).length,
  };
}

function isOutage(error: unknown): boolean {
  return error instanceof Unavailable || error instanceof TimedOut;
}

function isAnswer(error: unknown): boolean {
  const isNone = isOutage(error) || error instanceof Cancelled || error instanceof Overloaded;
  return error instanceof UpstreamError && !isNone;
}

/** A read, or what never left: a write whose bytes may have arrived is not made twice. */
function isRepeatable(error: unknown, { method }: Call): boolean {
  return (
    error instanceof Unavailable && !(error instanceof CircuitOpen) && (method === 'GET' || error.isUnsent)
  );
}

/** What the policy itself refuses, in the upstream’s own classes. */
function failureOf(error: unknown, call: Call, signal: AbortSignal): unknown {
  const evidence = { call: nameOf(call), cause: error };
  if (error instanceof UpstreamError) return error;
  if (error instanceof BrokenCircuitError)
    return new CircuitOpen('The channel API is given a rest.', evidence, true);
  return signal.aborted ? aborted(signal, evidence) : error;
}
