import type { IncomingHttpHeaders } from 'node:http';
import { type Dispatcher, Pool } from 'undici';
import { nextEventLoopBatch } from '../../runtime/event-loop-batch.ts';
import { isObject, parseJson } from '../../runtime/json.ts';
import {
  type CallDetails,
  type ErrorResponse,
  endOf,
  InvalidResponseError,
  UpstreamClientError,
  UpstreamError,
  UpstreamServerError,
  UpstreamUnavailableError,
} from '../errors.ts';
import { createSharing } from './deduplication.ts';
import type { Lifetime } from './lifetime.ts';
import { type Call, describeCall, type Send, type Session } from './request.ts';
import { createPolicy, type PolicyOptions } from './resilience.ts';
import type { Semaphore } from './semaphore.ts';

export interface HttpOptions extends PolicyOptions {
  url: string;
  connections: number;
  maxResponseBytes: number;
  /** Whether identical reads of one caller under way at once are made once. */
  sharesReads: boolean;
}

export function createHttp(options: HttpOptions) {
  const { url, connections, maxResponseBytes } = options;
  const { origin, pathname } = new URL(url);
  const prefix = pathname.replace(/\/+$/, '');
  const pool = new Pool(origin, { connections, maxResponseSize: maxResponseBytes });

  const policy = createPolicy(options);
  const sharing = options.sharesReads ? createSharing() : undefined;

  /** What comes of it is read with the others of its turn of the event loop. */
  function attempt(session: Session, call: Call, number: number): Promise<unknown> {
    const { method, path, route, query, body } = call;
    const { lifetime } = session;
    const started = performance.now();
    const span = session.trace?.(method, route);
    return new Promise((resolve, reject) => {
      const exchange = new Exchange(lifetime, (outcome) => {
        const { status } = exchange;
        span?.end(status);
        const milliseconds = performance.now() - started;
        session.onAttempt?.({ method, path, route, status, milliseconds, attempt: number });
        nextEventLoopBatch().then(() => {
          try {
            if (outcome instanceof Error) throw outcome;
            resolve(read(call, outcome));
          } catch (error) {
            reject(classify(error, lifetime, call));
          }
        });
      });
      exchange.send(pool, {
        method,
        path: prefix + path + queryString(query),
        headers: headersOf(session, span?.traceparent, body !== undefined),
        body: body ? JSON.stringify(body) : null,
      });
    });
  }

  /** The way upstream of one session. */
  function open(session: Session, lane: Semaphore): Send {
    const make = (call: Call) => policy.run(session, lane, call, (number) => attempt(session, call, number));

    async function write(call: Call): Promise<unknown> {
      sharing?.part(session.tenant);
      try {
        return await make(call);
      } finally {
        sharing?.part(session.tenant);
        session.onWrite?.();
      }
    }

    return (call) => (call.method === 'GET' ? make(call) : write(call));
  }

  return {
    open,
    sharing,
    createRequestSemaphore: policy.createRequestSemaphore,
    state: policy.state,
    close: () => pool.close(),
  };
}

interface Answer {
  status: number;
  retryAfter: string | string[] | undefined;
  text: string;
}

/** One request and its answer, as the pool tells of it; it is given up where the client’s request ends. */
class Exchange implements Dispatcher.DispatchHandler {
  /** Undefined where there was no answer. */
  status: number | undefined;
  readonly #lifetime: Lifetime;
  readonly #chunks: Buffer[] = [];
  #settle: ((outcome: Answer | Error) => void) | undefined;
  #retryAfter: string | string[] | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #forget: (() => void) | undefined;

  /** @param settle Told once how it ended. */
  constructor(lifetime: Lifetime, settle: (outcome: Answer | Error) => void) {
    this.#lifetime = lifetime;
    this.#settle = settle;
  }

  send(pool: Pool, request: Dispatcher.DispatchOptions): void {
    this.#forget = this.#lifetime.onEnd(() => {
      this.#end(givenUp);
      this.#controller?.abort(givenUp);
    });
    pool.dispatch(request, this);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#lifetime.ended) controller.abort(givenUp);
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
    this.#end({ status: this.status ?? 0, retryAfter: this.#retryAfter, text: toText(this.#chunks) });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#end(error);
  }

  #end(outcome: Answer | Error): void {
    const settle = this.#settle;
    this.#settle = undefined;
    this.#forget?.();
    settle?.(outcome);
  }
}

const givenUp = new Error('given up');

function toText(chunks: Buffer[]): string {
  const [first] = chunks;
  const bytes = chunks.length === 1 && first ? first : Buffer.concat(chunks);
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return bytes.toString('utf8', start);
}

function headersOf({ headers }: Session, traceparent: string | undefined, hasBody: boolean) {
  if (!traceparent && !hasBody) return headers;
  return {
    ...headers,
    ...(traceparent && { traceparent }),
    ...(hasBody && { 'content-type': 'application/json' }),
  };
}

function queryString(query: Call['query']): string {
  if (!query) return '';
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) search.set(name, String(value));
  }
  return search.size === 0 ? '' : `?${search}`;
}

function read(call: Call, { status, retryAfter, text }: Answer): unknown {
  const evidence = () => ({ call: describeCall(call), status, body: text });
  if (status >= 502 && status <= 504)
    throw new UpstreamUnavailableError('The channel API is out of reach.', evidence());
  if (status >= 500) throw new UpstreamServerError('The channel API failed.', evidence());
  if (status >= 400) throw new UpstreamClientError(refusal(status, parseJson(text), retryAfter), evidence());
  if (status >= 300) throw new InvalidResponseError('The channel API redirected.', evidence());
  if (text.trim() === '') return undefined;
  const answer = parseJson(text);
  if (answer === undefined)
    throw new InvalidResponseError('The channel API did not answer JSON.', evidence());
  if (isObject(answer) && answer.success === false) throw unsuccessful(answer, evidence());
  return answer;
}

const statusOfCode: Record<number, number> = { 3: 400, 40000: 400, 40001: 401, 40003: 403, 40004: 404 };

/** `{"success": false, …}` sent with a 2xx: the code inside tells what it is. */
function unsuccessful(answer: Record<string, unknown>, evidence: CallDetails) {
  const status = statusOfCode[Number(answer.code)];
  return status
    ? new UpstreamClientError(refusal(status, answer, undefined), evidence)
    : new UpstreamServerError('The channel API reported a failure.', evidence);
}

function refusal(status: number, body: unknown, retryAfter: string | string[] | undefined): ErrorResponse {
  const said = isObject(body) ? body : {};
  const message = isObject(said.message) ? said.message.message : said.message;
  const field = said.validate ?? said.field;
  return {
    status,
    code: Number.isInteger(said.code) ? Number(said.code) : undefined,
    message: typeof message === 'string' ? message : undefined,
    field: typeof field === 'string' ? field : undefined,
    retryAfter: seconds(retryAfter),
  };
}

/** `Retry-After` is a number of seconds or an HTTP date (RFC 9110, 10.2.3). */
function seconds(retryAfter: string | string[] | undefined): number | undefined {
  if (typeof retryAfter !== 'string') return undefined;
  const wait = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Number.isFinite(wait) ? Math.max(0, Math.ceil(wait)) : undefined;
}

/** Failures to connect: not a byte of the request has left. */
const unsent = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function classify(error: unknown, lifetime: Lifetime, call: Call): UpstreamError {
  if (error instanceof UpstreamError) return error;
  const evidence = { call: describeCall(call), cause: error };
  if (lifetime.ended) return endOf(lifetime, evidence);
  const { code = '' } = error as { code?: string };
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') {
    return new InvalidResponseError('The channel API sent more than is accepted.', evidence);
  }
  return new UpstreamUnavailableError('The channel API is out of reach.', evidence, unsent.has(code));
}
