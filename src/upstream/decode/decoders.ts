import { isObject } from '../../runtime/json.ts';

// What the channel API really sends for one kind of value: ids come as strings or numbers, texts as null, instants as
// ISO 8601 or epoch milliseconds. Each is null where it is missing or of another kind. Plain functions: a list’s items
// are read by them, and a schema for each value takes longer than all else that is done with it.

export function toText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : null;
}

export function toId(value: unknown): string | null {
  return value === '' ? null : toText(value);
}

export function toBoolean(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

export function toObject(value: unknown): Record<string, unknown> | null {
  return isObject(value) ? value : null;
}

/** What `toISOString` would make of itself; later days of a month are not in every month. */
const isoInstant = /^\d{4}-(?:0\d|1[0-2])-(?:[01]\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

export function toTimestamp(value: unknown): string | null {
  if (typeof value === 'string' && isoInstant.test(value)) return value;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

export interface SecretStatus {
  isSet: boolean;
  hint: string | null;
}

/** A stored secret is forgotten as it is read; what stays is whether there is one, and how it ends. */
export function toSecretStatus(value: unknown): SecretStatus {
  const secret = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return { isSet: secret !== '', hint: secret.length >= 16 ? secret.slice(-4) : null };
}

type Reads = Record<string, (value: unknown) => unknown>;

/** Reads the keys of an object that are known, each by itself: a detail that is off never costs the object it stands in. */
export function decodeObject<R extends Reads>(reads: R) {
  const known = Object.entries(reads);
  return (stored: Record<string, unknown>): { [K in keyof R]: ReturnType<R[K]> } => {
    const read: Record<string, unknown> = {};
    for (const [key, readValue] of known) read[key] = readValue(stored[key]);
    return read as { [K in keyof R]: ReturnType<R[K]> };
  };
}

type Read<T> = { success: true; data: T } | { success: false; missing: string[] };

/** Reads one kind of object. */
export interface Decoder<T> {
  decode(item: unknown): Read<T>;
}

/** The keys of an object that it can’t do without and that can’t be read. */
export type Missing = string[];

export function decoder<T>(read: (wire: Record<string, unknown>, missing: Missing) => T): Decoder<T> {
  // One for all objects that lack nothing.
  let missing: Missing = [];
  return {
    decode(item) {
      if (!isObject(item)) return { success: false, missing: [''] };
      const data = read(item, missing);
      if (missing.length === 0) return { success: true, data };
      const found = missing;
      missing = [];
      return { success: false, missing: found };
    },
  };
}

/** The value, which an object without is unreadable. */
export function required<T>(missing: Missing, key: string, value: T | null): T {
  if (value === null) missing.push(key);
  return value as T;
}
