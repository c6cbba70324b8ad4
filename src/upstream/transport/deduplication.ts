import { nextEventLoopBatch } from '../../runtime/event-loop-batch.ts';
import { endOf } from '../errors.ts';
import { Lifetime } from './lifetime.ts';
import type { Attempt, Session } from './request.ts';

/** A read under way, and who waits for it. */
interface Reading {
  answer: Promise<unknown>;
  /** Ends with the last of its readers. */
  lifetime: Lifetime;
  readers: number;
  attempts: Attempt[];
}

/**
 * Lets those who read the same at once, with one credential and in one language, share what comes of it. A write of
 * theirs parts what was read before it from what is read after.
 */
export function createSharing() {
  const byTenant = new Map<string, Map<string, Reading>>();

  function begin(key: string, session: Session, read: (session: Session) => Promise<unknown>): Reading {
    const reading: Reading = {
      answer: Promise.resolve(),
      lifetime: new Lifetime(),
      readers: 0,
      attempts: [],
    };
    const { tenant } = session;
    const readings = byTenant.get(tenant) ?? new Map<string, Reading>();
    byTenant.set(tenant, readings.set(key, reading));
    const done = () => drop(tenant, key, reading);
    const shared: Session = {
      ...session,
      lifetime: reading.lifetime,
      onAttempt(attempt) {
        reading.attempts.push(attempt);
        session.onAttempt?.(attempt);
        // Some of it is known: who comes later is told nothing older than their question.
        if (attempt.status !== undefined && attempt.status < 300) nextEventLoopBatch().then(done);
      },
    };
    reading.answer = frozen(() => read(shared)).finally(done);
    return reading;
  }

  function drop(tenant: string, key: string, reading: Reading): void {
    const readings = byTenant.get(tenant);
    if (readings?.get(key) !== reading) return;
    readings.delete(key);
    if (readings.size === 0) byTenant.delete(tenant);
  }

  /** One reader’s wait: it ends with the reader’s own request, and the reading with the last of them. */
  function join(
    reading: Reading,
    key: string,
    { lifetime, tenant }: Session,
    what: string,
  ): Promise<unknown> {
    reading.readers += 1;
    return new Promise((resolve, reject) => {
      const forget = lifetime.onEnd(() => {
        reading.readers -= 1;
        if (reading.readers > 0) return reject(endOf(lifetime, { call: what }));
        drop(tenant, key, reading);
        // Its end is this reader’s answer: it tells which call was waited for.
        reading.lifetime.end(lifetime.ended ?? 'left');
      });
      reading.answer.then(resolve, reject).then(forget);
    });
  }

  return {
    /**
     * @param what Tells what is read from all else that is.
     * @param read Reads it for all who ask for it.
     */
    async read<T>(session: Session, what: string, read: (session: Session) => Promise<T>): Promise<T> {
      if (session.lifetime.ended) throw endOf(session.lifetime, { call: what });
      const key = `${what} ${scopeOf(session)}`;
      const known = byTenant.get(session.tenant)?.get(key);
      const reading = known ?? begin(key, session, read);
      try {
        return (await join(reading, key, session, what)) as T;
      } finally {
        if (known) for (const attempt of known.attempts) session.onAttempt?.({ ...attempt, isShared: true });
      }
    },
    /** Whoever reads from now on shares nothing that was begun before. */
    part(tenant: string): void {
      byTenant.delete(tenant);
    },
  };
}

const scopes = new WeakMap<Session['headers'], string>();

/** What an answer may depend on beside the call: all that is sent along but what tells one request from another. */
function scopeOf({ headers }: Session): string {
  const known = scopes.get(headers);
  if (known !== undefined) return known;
  const { 'x-request-id': _, traceparent: __, ...others } = headers;
  const scope = JSON.stringify(others);
  scopes.set(headers, scope);
  return scope;
}

/** Nobody changes what others read. However deep it is: an answer may be deeper than the stack. */
async function frozen(read: () => Promise<unknown>): Promise<unknown> {
  const value = await read();
  const open = [value];
  while (open.length > 0) {
    const each = open.pop();
    if (typeof each !== 'object' || each === null || Object.isFrozen(each)) continue;
    Object.freeze(each);
    for (const inner of Object.values(each)) open.push(inner);
  }
  return value;
}
