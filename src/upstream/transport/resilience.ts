import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  CircuitState,
  circuitBreaker,
  handleWhen,
  SamplingBreaker,
} from 'cockatiel';
import { LRUCache } from 'lru-cache';
import {
  CircuitOpenError,
  ClientDisconnectedError,
  endOf,
  OverloadedError,
  QueueTimeoutError,
  UpstreamError,
  UpstreamTimeoutError,
  UpstreamUnavailableError,
} from '../errors.ts';
import type { Lifetime } from './lifetime.ts';
import { type Call, describeCall, type Session } from './request.ts';
import { Semaphore } from './semaphore.ts';

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
export function createPolicy(options: PolicyOptions) {
  const lane = new Semaphore(options.concurrency);
  const breakers = createBreakers(options.breakerOpenMs);
  let savings = savedRetries;

  function affordsRetry(): boolean {
    if (savings < 1) return false;
    savings -= 1;
    return true;
  }

  /** @param own The lane of the request: its calls wait for each other before they wait among those of others. */
  async function run<T>(
    { tenant, lifetime }: Session,
    own: Semaphore,
    call: Call,
    attempt: (number: number) => Promise<T>,
  ): Promise<T> {
    savings = Math.min(savedRetries, savings + options.retryBudget);
    const breaker = breakers.of(tenant);
    const ended = () => endOf(lifetime, { call: describeCall(call) });
    const unmade = () =>
      lifetime.ended === 'late'
        ? new QueueTimeoutError('The call did not have its turn in time.', { call: describeCall(call) })
        : ended();
    let made = 0;
    let hasTurn = false;

    function begin(): Promise<T> {
      hasTurn = true;
      made += 1;
      return attempt(made);
    }

    function turn(): Promise<T> {
      if (lane.isTaken && lane.waiting >= options.queue) {
        throw new OverloadedError('Too many calls are waiting.', { call: describeCall(call) });
      }
      const wait = lane.take(lifetime, unmade);
      return wait ? wait.then(begin) : begin();
    }

    for (;;) {
      try {
        const wait = own.take(lifetime, ended);
        if (wait) await wait;
        try {
          return await breaker.execute(turn);
        } finally {
          if (hasTurn) lane.pass();
          hasTurn = false;
          own.pass();
        }
      } catch (error) {
        const failure = failureOf(error, call);
        if (!isRepeatable(failure, call) || made >= options.attempts || !affordsRetry()) throw failure;
      }
      await pause(Math.random() * Math.min(longestPause, firstPause * 2 ** (made - 1)), lifetime);
      if (lifetime.ended) throw ended();
    }
  }

  return {
    run,
    createRequestSemaphore: () => new Semaphore(options.requestConcurrency),
    /** For the metrics. */
    state: () => ({ active: lane.active, waiting: lane.waiting, openCircuits: breakers.countOpen() }),
  };
}

/** Milliseconds before a call is made again, at most; chance spreads what failed together. */
const firstPause = 50;
const longestPause = 1000;

function pause(milliseconds: number, lifetime: Lifetime): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    const forget = lifetime.onEnd(done);
    function done() {
      clearTimeout(timer);
      forget();
      resolve();
    }
  });
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
      const known = breakers.get(tenant);
      if (known) return known;
      const breaker = create();
      breakers.set(tenant, breaker);
      return breaker;
    },
    countOpen: () => [...breakers.values()].filter(({ state }) => state === CircuitState.Open).length,
  };
}

function isOutage(error: unknown): boolean {
  return (
    error instanceof UpstreamUnavailableError ||
    (error instanceof UpstreamTimeoutError && !(error instanceof QueueTimeoutError))
  );
}

function isAnswer(error: unknown): boolean {
  const isNone = [
    UpstreamUnavailableError,
    UpstreamTimeoutError,
    ClientDisconnectedError,
    OverloadedError,
  ].some((kind) => error instanceof kind);
  return error instanceof UpstreamError && !isNone;
}

/** A read, or what never left: a write whose bytes may have arrived is not made twice. */
function isRepeatable(error: unknown, { method }: Call): boolean {
  return (
    error instanceof UpstreamUnavailableError &&
    !(error instanceof CircuitOpenError) &&
    (method === 'GET' || error.isUnsent)
  );
}

/** What the policy itself refuses, in the upstream’s own classes. */
function failureOf(error: unknown, call: Call): unknown {
  if (!(error instanceof BrokenCircuitError)) return error;
  return new CircuitOpenError(
    'The channel API is given a rest.',
    { call: describeCall(call), cause: error },
    true,
  );
}
