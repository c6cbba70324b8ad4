import { type Attempt, type Call, nameOf, type Session } from './call.ts';
import { endOf } from './errors.ts';
import { Lifetime } from './lifetime.ts';

/** A read under way, and who waits for it. */
interface Reading {
  answer: Promise<unknown>;
  /** Ends with the last of its readers. */
  lifetime: Lifetime;
  readers: number;
  last: Attempt | undefined;
}

/**
 * Lets those who read the same at once, with one credential and in one language, share a call. A write of theirs parts
 * what was read before it from what is read after.
 */
export function createSharing() {
  const byTenant = new Map<string, Map<string, Reading>>();

  function begin(key: string, session: Session, make: (session: Session) => Promise<unknown>): Reading {
    const reading: Reading = {
      answer: Promise.resolve(),
      lifetime: new Lifetime(),
      readers: 0,
      last: undefined,
    };
    const { tenant } = session;
    const readings = byTenant.get(tenant) ?? new Map<string, Reading>();
    byTenant.set(tenant, readings.set(key, reading));
    const made = make({
      ...session,
      lifetime: reading.lifetime,
      onAttempt(attempt) {
        reading.last = attempt;
        session.onAttempt?.(attempt);
      },
    });
    reading.answer = made.then(freeze).finally(() => drop(tenant, key, reading));
    return reading;
  }

  function drop(tenant: string, key: string, reading: Reading): void {
    const readings = byTenant.get(tenant);
    if (readings?.get(key) !== reading) return;
    readings.delete(key);
    if (readings.size === 0) byTenant.delete(tenant);
  }

  /** One reader’s wait: it ends with the reader’s own request, and the reading with the last of them. */
  function join(reading: Reading, key: string, { lifetime, tenant }: Session, call: Call): Promise<unknown> {
    reading.readers += 1;
    return new Promise((resolve, reject) => {
      const forget = lifetime.onEnd(() => {
        reading.readers -= 1;
        if (reading.readers === 0) {
          drop(tenant, key, reading);
          reading.lifetime.end(lifetime.ended ?? 'left');
        }
        reject(endOf(lifetime, { call: nameOf(call) }));
      });
      reading.answer.then(resolve, reject).then(forget);
    });
  }

  return {
    async read(session: Session, call: Call, make: (session: Session) => Promise<unknown>): Promise<unknown> {
      if (session.lifetime.ended) throw endOf(session.lifetime, { call: nameOf(call) });
      const key = keyOf(session, call);
      const known = byTenant.get(session.tenant)?.get(key);
      const started = performance.now();
      const reading = known ?? begin(key, session, make);
      try {
        return await join(reading, key, session, call);
      } finally {
        const milliseconds = performance.now() - started;
        if (known && reading.last) session.onAttempt?.({ ...reading.last, milliseconds, isShared: true });
      }
    },
    /** Whoever reads from now on shares nothing that was begun before. */
    part(tenant: string): void {
      byTenant.delete(tenant);
    },
  };
}

/** What an answer may depend on: the call, and all that is sent along but what tells one request from another. */
function keyOf({ headers }: Session, { path, query }: Call): string {
  const { 'x-request-id': _, traceparent: __, ...others } = headers;
  return JSON.stringify([path, query, others]);
}

/** Nobody changes what others read. However deep it is: an answer may be deeper than the stack. */
function freeze(value: unknown): unknown {
  const open = [value];
  while (open.length > 0) {
    const each = open.pop();
    if (typeof each !== 'object' || each === null || Object.isFrozen(each)) continue;
    Object.freeze(each);
    for (const inner of Object.values(each)) open.push(inner);
  }
  return value;
}
