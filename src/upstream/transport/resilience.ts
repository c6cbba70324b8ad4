import { setTimeout as sleep } from 'node:timers/promises';
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
  createAbortError,
  DeadlineExceededError,
  OverloadedError,
  QueueTimeoutError,
  UpstreamError,
  UpstreamTimeoutError,
  UpstreamUnavailableError,
} from '../errors.ts';
import { type Call, describeCall, type Session } from './request.ts';
import { Semaphore } from './semaphore.ts';

export interface PolicyOptions {
  /** Active calls at most; further calls are queued. */
  concurrency: number;
  /** The same for the calls of one client request. They wait for each other before they join the queue. */
  requestConcurrency: number;
  /** Queued calls at most; further calls fail with `OverloadedError`. */
  queue: number;
  /** Attempts at most, the first one included. */
  attempts: number;
  /** Retries as a share of calls, which limits how much an outage multiplies the load. */
  retryBudget: number;
  /** Milliseconds that a circuit stays open before one call probes the channel API. */
  breakerOpenMs: number;
}

/** The retry budget before any call has added to it, and its limit. */
const maxSavedRetries = 5;

/**
 * The backoff before the first retry is at most the initial value, which doubles with each retry up to the maximum. Full
 * jitter spreads the retries of calls that failed together.
 */
const initialBackoffMs = 50;
const maxBackoffMs = 1000;

/**
 * Decides when a call is made, queued, retried or rejected.
 *
 * The breaker is cockatiel's. Its `retry` and `wrap` do not fit. The backoff of `retry` ignores the signal, so that a call
 * would stay pending for up to a second after its client has left. The retry budget would have to be spent as a side
 * effect of the error filter. A breaker for each tenant would need a wrapped policy for each tenant.
 */
export function createPolicy(options: PolicyOptions) {
  const semaphore = new Semaphore(options.concurrency);
  const breakers = createBreakers(options.breakerOpenMs);
  let savedRetries = maxSavedRetries;

  function spendRetry(): boolean {
    if (savedRetries < 1) return false;
    savedRetries -= 1;
    return true;
  }

  /**
   * @param requestSemaphore The semaphore of the client request, so that a large request does not fill the queue.
   * @param attempt Makes the call; its number is 1 for the first attempt.
   */
  async function run<T>(
    { tenant, signal }: Session,
    requestSemaphore: Semaphore,
    call: Call,
    attempt: (number: number) => Promise<T>,
  ): Promise<T> {
    savedRetries = Math.min(maxSavedRetries, savedRetries + options.retryBudget);
    const breaker = breakers.get(tenant);
    let attempts = 0;
    let isActive = false;

    function start(): Promise<T> {
      isActive = true;
      attempts += 1;
      return attempt(attempts);
    }

    function enqueue(): Promise<T> {
      if (semaphore.isFull && semaphore.waiting >= options.queue) {
        throw new OverloadedError('The queue of upstream calls is full.', { call: describeCall(call) });
      }
      const wait = semaphore.acquire(signal);
      return wait ? wait.then(start) : start();
    }

    for (;;) {
      try {
        const wait = requestSemaphore.acquire(signal);
        if (wait) await wait;
        try {
          return await breaker.execute(enqueue);
        } finally {
          if (isActive) semaphore.release();
          isActive = false;
          requestSemaphore.release();
        }
      } catch (error) {
        const failure = toUpstreamError(error, signal, call);
        if (!isRetryable(failure, call) || attempts >= options.attempts || !spendRetry()) throw failure;
      }
      const backoff = Math.random() * Math.min(maxBackoffMs, initialBackoffMs * 2 ** (attempts - 1));
      // It rejects only where the signal aborts.
      await sleep(backoff, undefined, { signal }).catch(() => {
        throw createAbortError(signal, describeCall(call));
      });
    }
  }

  return {
    run,
    createRequestSemaphore: () => new Semaphore(options.requestConcurrency),
    /** For the metrics. */
    getState: () => ({
      active: semaphore.active,
      waiting: semaphore.waiting,
      openCircuits: breakers.countOpen(),
    }),
  };
}

/** Each tenant has its own circuit, so that the failures of one open no circuit for another. */
function createBreakers(openMs: number) {
  const breakers = new LRUCache<string, CircuitBreakerPolicy>({ max: 1000 });

  function create(): CircuitBreakerPolicy {
    const breaker: CircuitBreakerPolicy = circuitBreaker(
      // A probe succeeds if the channel API answers at all, whatever the status of a well-formed answer is.
      handleWhen((error) => (breaker.state === CircuitState.HalfOpen ? !isAnswer(error) : isOutage(error))),
      {
        halfOpenAfter: openMs,
        // More than half of at least 50 calls in ten seconds, so that a few failures in a quiet hour do not open the circuit.
        breaker: new SamplingBreaker({ threshold: 0.5, duration: 10_000, minimumRps: 5 }),
      },
    );
    return breaker;
  }

  return {
    get(tenant: string): CircuitBreakerPolicy {
      const existing = breakers.get(tenant);
      if (existing) return existing;
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

/** Whether the error proves that the channel API answered. */
function isAnswer(error: unknown): boolean {
  const isUnanswered = [
    UpstreamUnavailableError,
    UpstreamTimeoutError,
    ClientDisconnectedError,
    OverloadedError,
  ].some((type) => error instanceof type);
  return error instanceof UpstreamError && !isUnanswered;
}

/** Reads, and calls that were never sent. A write whose bytes may have arrived is not repeated. */
function isRetryable(error: unknown, { method }: Call): boolean {
  return (
    error instanceof UpstreamUnavailableError &&
    !(error instanceof CircuitOpenError) &&
    (method === 'GET' || error.isUnsent)
  );
}

/** Turns what the breaker and the semaphores throw into an `UpstreamError`. */
function toUpstreamError(error: unknown, signal: AbortSignal, call: Call): unknown {
  if (error instanceof BrokenCircuitError) {
    const details = { call: describeCall(call), cause: error };
    return new CircuitOpenError('The circuit is open after too many failed calls.', details, true);
  }
  // An aborted semaphore throws the reason; an aborted attempt throws an error of its call.
  if (error !== signal.reason) return error;
  return error instanceof DeadlineExceededError
    ? new QueueTimeoutError({ call: describeCall(call), cause: error })
    : createAbortError(signal, describeCall(call));
}
