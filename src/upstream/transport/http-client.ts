import type { IncomingHttpHeaders } from 'node:http';
import { type Dispatcher, Pool } from 'undici';
import { nextEventLoopBatch } from '../../runtime/event-loop-batch.ts';
import { classifyError, parseResponse, type RawResponse } from './classify-response.ts';
import { createDeduplication } from './deduplication.ts';
import type { Call, Send, Session } from './request.ts';
import { createPolicy, type PolicyOptions } from './resilience.ts';
import type { Semaphore } from './semaphore.ts';

export interface HttpClientOptions extends PolicyOptions {
  url: string;
  connections: number;
  maxResponseBytes: number;
  /** Whether identical concurrent reads of one caller become one call. */
  sharesReads: boolean;
}

export type HttpClient = ReturnType<typeof createHttpClient>;

export function createHttpClient(options: HttpClientOptions) {
  const { url, connections, maxResponseBytes } = options;
  const { origin, pathname } = new URL(url);
  const prefix = pathname.replace(/\/+$/, '');
  const pool = new Pool(origin, { connections, maxResponseSize: maxResponseBytes });

  const policy = createPolicy(options);
  const deduplication = options.sharesReads ? createDeduplication() : undefined;

  /** Responses of one event-loop turn are decoded together, which costs less CPU than one at a time. */
  function attempt(session: Session, call: Call, number: number): Promise<unknown> {
    const { method, path, route, query, body } = call;
    const { signal } = session;
    const startedAt = performance.now();
    const span = session.trace?.(method, route);
    return new Promise((resolve, reject) => {
      const exchange = new Exchange(signal, (outcome) => {
        const { status } = exchange;
        span?.end(status);
        const milliseconds = performance.now() - startedAt;
        session.onAttempt?.({ method, path, route, status, milliseconds, attempt: number });
        nextEventLoopBatch().then(() => {
          try {
            if (outcome instanceof Error) throw outcome;
            resolve(parseResponse(call, outcome));
          } catch (error) {
            reject(classifyError(error, signal, call));
          }
        });
      });
      exchange.start(pool, {
        method,
        path: prefix + path + toQueryString(query),
        headers: createHeaders(session, span?.traceparent, body !== undefined),
        body: body ? JSON.stringify(body) : null,
      });
    });
  }

  /** Returns how one client request makes its calls. */
  function openSession(session: Session, requestSemaphore: Semaphore): Send {
    const send = (call: Call) =>
      policy.run(session, requestSemaphore, call, (number) => attempt(session, call, number));

    // A read that overlaps a write may return the state before it, so that no read is shared across either end.
    async function write(call: Call): Promise<unknown> {
      deduplication?.invalidate(session.tenant);
      try {
        return await send(call);
      } finally {
        deduplication?.invalidate(session.tenant);
        session.onWrite?.();
      }
    }

    return (call) => (call.method === 'GET' ? send(call) : write(call));
  }

  return {
    openSession,
    deduplication,
    createRequestSemaphore: policy.createRequestSemaphore,
    getState: policy.getState,
    close: () => pool.close(),
  };
}

/**
 * One request and its response, as the handler of undici's `dispatch`.
 *
 * `undici.request` was considered: it builds a stream for each body, and the gateway takes 1.2 to 1.3 times the CPU with
 * it. `fetch` builds a WHATWG request and response besides. The bodies here are bounded and parsed whole.
 */
class Exchange implements Dispatcher.DispatchHandler {
  /** Undefined where no response came. */
  status: number | undefined;
  readonly #signal: AbortSignal;
  readonly #chunks: Buffer[] = [];
  #onEnd: ((outcome: RawResponse | Error) => void) | undefined;
  #retryAfter: string | string[] | undefined;
  #controller: Dispatcher.DispatchController | undefined;

  /** @param onEnd Called once, with the response, the failure or the abort reason. */
  constructor(signal: AbortSignal, onEnd: (outcome: RawResponse | Error) => void) {
    this.#signal = signal;
    this.#onEnd = onEnd;
  }

  start(pool: Pool, request: Dispatcher.DispatchOptions): void {
    this.#signal.addEventListener('abort', this.#abort, { once: true });
    pool.dispatch(request, this);
  }

  readonly #abort = (): void => {
    const { reason } = this.#signal;
    this.#end(reason);
    this.#controller?.abort(reason);
  };

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#signal.aborted) controller.abort(this.#signal.reason);
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: IncomingHttpHeaders,
  ): void {
    if (status < 200) return;
    this.status = status;
    this.#retryAfter = headers['retry-after'];
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#end({ status: this.status ?? 0, retryAfter: this.#retryAfter, text: decodeUtf8(this.#chunks) });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#end(error);
  }

  #end(outcome: RawResponse | Error): void {
    const onEnd = this.#onEnd;
    this.#onEnd = undefined;
    this.#signal.removeEventListener('abort', this.#abort);
    onEnd?.(outcome);
  }
}

/** A leading byte order mark is skipped, because JSON.parse rejects it. */
function decodeUtf8(chunks: Buffer[]): string {
  const [first] = chunks;
  const bytes = chunks.length === 1 && first ? first : Buffer.concat(chunks);
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return bytes.toString('utf8', start);
}

function createHeaders({ headers }: Session, traceparent: string | undefined, hasBody: boolean) {
  if (!traceparent && !hasBody) return headers;
  return {
    ...headers,
    ...(traceparent && { traceparent }),
    ...(hasBody && { 'content-type': 'application/json' }),
  };
}

function toQueryString(query: Call['query']): string {
  if (!query) return '';
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) search.set(name, String(value));
  }
  return search.size === 0 ? '' : `?${search}`;
}
