import { nextEventLoopBatch } from '../../runtime/event-loop-batch.ts';
import { createAbortError } from '../errors.ts';
import type { Attempt, Session } from './request.ts';

export type Deduplication = ReturnType<typeof createDeduplication>;

/** A read in progress that several requests wait for. */
interface SharedRead {
  result: Promise<unknown>;
  /** Aborts when the last reader aborts. */
  controller: AbortController;
  readers: number;
  attempts: Attempt[];
}

/**
 * Turns identical concurrent reads of one credential and one language into one read. A write of that credential is a
 * barrier: reads that begin after it share nothing with reads that began before it.
 *
 * undici's `deduplicate` interceptor was considered: it shares the bytes of single calls instead of decoded results of
 * whole operations, and knows neither tenants nor write barriers.
 */
export function createDeduplication() {
  const readsByTenant = new Map<string, Map<string, SharedRead>>();

  function start(key: string, session: Session, read: (session: Session) => Promise<unknown>): SharedRead {
    const shared: SharedRead = {
      result: Promise.resolve(),
      controller: new AbortController(),
      readers: 0,
      attempts: [],
    };
    const { tenant } = session;
    const reads = readsByTenant.get(tenant) ?? new Map<string, SharedRead>();
    readsByTenant.set(tenant, reads.set(key, shared));
    const close = () => remove(tenant, key, shared);
    const sharedSession: Session = {
      ...session,
      signal: shared.controller.signal,
      onAttempt(attempt) {
        shared.attempts.push(attempt);
        session.onAttempt?.(attempt);
        // The response is from before any later reader began, so that later readers must not receive it.
        if (attempt.status !== undefined && attempt.status < 300) nextEventLoopBatch().then(close);
      },
    };
    shared.result = readFrozen(() => read(sharedSession)).finally(close);
    return shared;
  }

  /** Later readers start a read of their own. */
  function remove(tenant: string, key: string, shared: SharedRead): void {
    const reads = readsByTenant.get(tenant);
    if (reads?.get(key) !== shared) return;
    reads.delete(key);
    if (reads.size === 0) readsByTenant.delete(tenant);
  }

  /** Waits for a shared read until the reader's own request aborts. The last reader that aborts aborts the read. */
  function join(
    shared: SharedRead,
    key: string,
    { signal, tenant }: Session,
    description: string,
  ): Promise<unknown> {
    shared.readers += 1;
    return new Promise((resolve, reject) => {
      function abort() {
        shared.readers -= 1;
        if (shared.readers > 0) return reject(createAbortError(signal, description));
        remove(tenant, key, shared);
        // The read then rejects with an error that names the aborted call.
        shared.controller.abort(signal.reason);
      }
      signal.addEventListener('abort', abort, { once: true });
      shared.result.then(resolve, reject).then(() => signal.removeEventListener('abort', abort));
    });
  }

  return {
    /**
     * @param description Identifies what is read among all reads of a tenant.
     * @param read Makes the read in a session that all of its readers share.
     */
    async dedupe<T>(
      session: Session,
      description: string,
      read: (session: Session) => Promise<T>,
    ): Promise<T> {
      if (session.signal.aborted) throw createAbortError(session.signal, description);
      const key = `${description} ${getHeadersKey(session)}`;
      const existing = readsByTenant.get(session.tenant)?.get(key);
      const shared = existing ?? start(key, session, read);
      try {
        return (await join(shared, key, session, description)) as T;
      } finally {
        if (existing)
          for (const attempt of existing.attempts) session.onAttempt?.({ ...attempt, isShared: true });
      }
    },
    /** Later reads of the tenant share nothing with reads that are in progress now. */
    invalidate(tenant: string): void {
      readsByTenant.delete(tenant);
    },
  };
}

const headersKeys = new WeakMap<Session['headers'], string>();

/** The headers on which a response may depend: all but those that identify a single request. */
function getHeadersKey({ headers }: Session): string {
  const existing = headersKeys.get(headers);
  if (existing !== undefined) return existing;
  const { 'x-request-id': _, traceparent: __, ...others } = headers;
  const key = JSON.stringify(others);
  headersKeys.set(headers, key);
  return key;
}

/**
 * Freezes the result, so that no reader can change what the others receive. It uses no recursion, because a response may
 * be nested more deeply than the stack allows.
 */
async function readFrozen(read: () => Promise<unknown>): Promise<unknown> {
  const result = await read();
  const remaining = [result];
  while (remaining.length > 0) {
    const value = remaining.pop();
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) continue;
    Object.freeze(value);
    for (const inner of Object.values(value)) remaining.push(inner);
  }
  return result;
}
