import { Pool } from 'undici';
import { Failed, Malformed, type Refusal, Refused, TimedOut, Unavailable } from './errors.ts';

export interface Call {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Built by `path`, so that every id in it is checked and encoded. */
  path: string;
  query?: Record<string, string | number | undefined>;
  body?: object;
}

/** One client request's way upstream. */
export interface Session {
  /** Credentials and correlation ids, and nothing else of the client's. */
  headers: Record<string, string>;
  /** Ends with the client's connection or the request's time limit. */
  signal: AbortSignal;
  /** Told after every call that may have changed something, also after a failed one. */
  onWrite?: () => void;
  log: { warn(details: object, message: string): void };
}

export interface HttpOptions {
  url: string;
  connections: number;
  maxResponseBytes: number;
}

export type Send = (call: Call) => Promise<unknown>;

export function createHttp({ url, connections, maxResponseBytes }: HttpOptions) {
  const { origin, pathname } = new URL(url);
  const prefix = pathname.replace(/\/+$/, '');
  const pool = new Pool(origin, { connections, maxResponseSize: maxResponseBytes });

  async function exchange(session: Session, call: Call, name: string): Promise<unknown> {
    const { statusCode, headers, body } = await pool.request({
      method: call.method,
      path: prefix + call.path + queryString(call.query),
      headers: call.body ? { ...session.headers, 'content-type': 'application/json' } : session.headers,
      body: call.body ? JSON.stringify(call.body) : null,
      signal: session.signal,
    });
    return read(name, statusCode, headers['retry-after'], await body.text());
  }

  async function send(session: Session, call: Call): Promise<unknown> {
    const name = nameOf(call);
    try {
      return await exchange(session, call, name);
    } catch (error) {
      throw classify(error, session.signal, name);
    } finally {
      if (call.method !== 'GET') session.onWrite?.();
    }
  }

  return { send, close: () => pool.close() };
}

/** For the log: `GET /v1/channels`. */
export function nameOf({ method, path }: Call): string {
  return `${method} ${path}`;
}

function queryString(query: Call['query']): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined) search.set(name, String(value));
  }
  return search.size === 0 ? '' : `?${search}`;
}

function read(
  call: string,
  status: number,
  retryAfter: string | string[] | undefined,
  text: string,
): unknown {
  const evidence = { call, status, body: text.slice(0, 2000) };
  if (status >= 502 && status <= 504) throw new Unavailable('The channel API is out of reach.', evidence);
  if (status >= 500) throw new Failed('The channel API failed.', evidence);
  if (status >= 400) throw new Refused(refusal(status, parse(text), retryAfter), evidence);
  if (status >= 300) throw new Malformed('The channel API redirected.', evidence);
  if (text.trim() === '') return undefined;
  const answer = parse(text);
  if (answer === undefined) throw new Malformed('The channel API did not answer JSON.', evidence);
  if (isObject(answer) && answer.success === false) throw unsuccessful(answer, evidence);
  return answer;
}

const statusOfCode: Record<number, number> = { 3: 400, 40000: 400, 40001: 401, 40003: 403, 40004: 404 };

/** `{"success": false, …}` sent with a 2xx: the code inside tells what it is. */
function unsuccessful(
  answer: Record<string, unknown>,
  evidence: { call: string; status: number; body: string },
) {
  const status = statusOfCode[Number(answer.code)];
  return status
    ? new Refused(refusal(status, answer, undefined), evidence)
    : new Failed('The channel API reported a failure.', evidence);
}

function refusal(status: number, body: unknown, retryAfter: string | string[] | undefined): Refusal {
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

function classify(error: unknown, signal: AbortSignal, call: string): unknown {
  if (error instanceof Refused || error instanceof Failed) return error;
  if (error instanceof Unavailable || error instanceof Malformed) return error;
  const evidence = { call, cause: error };
  if (signal.aborted && signal.reason?.name === 'TimeoutError') {
    return new TimedOut('The channel API did not answer in time.', evidence);
  }
  if ((error as { code?: string }).code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') {
    return new Malformed('The channel API sent more than is accepted.', evidence);
  }
  return new Unavailable('The channel API is out of reach.', evidence);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
