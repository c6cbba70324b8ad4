import { ClientDisconnectedError, DeadlineExceededError } from '../upstream/errors.ts';

/** One instance for all requests, because every response ends with an abort and an Error costs 2 µs to create. */
const clientDisconnected = new ClientDisconnectedError();

/**
 * Aborts the upstream calls of one client request when its client disconnects or its deadline passes. The signal and the
 * timer are created when the signal is first read: a request without upstream calls needs neither.
 */
export class RequestAbortController {
  readonly #timeoutMs: number;
  readonly #deadline: number;
  #controller: AbortController | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  /** @param timeoutMs The time limit of the request from now on. */
  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
    this.#deadline = performance.now() + timeoutMs;
  }

  get signal(): AbortSignal {
    this.#controller ??= this.#createController();
    return this.#controller.signal;
  }

  #createController(): AbortController {
    const controller = new AbortController();
    if (this.#isClosed) {
      controller.abort(clientDisconnected);
      return controller;
    }
    const expire = () => controller.abort(new DeadlineExceededError(this.#timeoutMs));
    // Node warns of a negative delay.
    this.#timer = setTimeout(expire, Math.max(0, this.#deadline - performance.now()));
    return controller;
  }

  /** Call it when the connection of the response has closed: calls that are still active then have no client. */
  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#controller?.abort(clientDisconnected);
  }
}
