import { isObject } from '../../runtime/json.ts';

// Decoders for the value formats of the channel API: ids are strings or numbers, texts may be null, timestamps are
// ISO 8601 or epoch milliseconds. Each returns null for a value that is missing or of another type. They are plain
// functions because a Zod schema for each value of a list costs more than everything else that is done with the list.

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

/** Matches what `toISOString` returns unchanged. Days after the 28th are left to Date, because months differ. */
const isoTimestamp = /^\d{4}-(?:0\d|1[0-2])-(?:[01]\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** Returns ISO 8601 in UTC with milliseconds: `2025-06-19T01:39:42.765Z`. */
export function toTimestamp(value: unknown): string | null {
  if (typeof value === 'string' && isoTimestamp.test(value)) return value;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

export interface SecretStatus {
  isSet: boolean;
  /** The last four characters of a secret of 16 or more, else null. */
  hint: string | null;
}

/** Reduces a stored secret to its status, so that the secret itself goes no further. */
export function toSecretStatus(value: unknown): SecretStatus {
  const secret = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return { isSet: secret !== '', hint: secret.length >= 16 ? secret.slice(-4) : null };
}

type PropertyDecoders = Record<string, (value: unknown) => unknown>;

/** Returns a function that decodes the named properties of an object. An invalid property costs no other property. */
export function decodeObject<D extends PropertyDecoders>(decoders: D) {
  const entries = Object.entries(decoders);
  return (stored: Record<string, unknown>): { [K in keyof D]: ReturnType<D[K]> } => {
    const decoded: Record<string, unknown> = {};
    for (const [key, decode] of entries) decoded[key] = decode(stored[key]);
    return decoded as { [K in keyof D]: ReturnType<D[K]> };
  };
}

type DecodeResult<T> = { success: true; data: T } | { success: false; missing: MissingKeys };

/** Decodes one type of record. */
export interface Decoder<T> {
  decode(item: unknown): DecodeResult<T>;
}

/** The required keys that are missing or invalid. `''` means the record itself, which is not an object. */
export type MissingKeys = string[];

/** @param read Reads a record and adds to `missing` with `required`. */
export function createDecoder<T>(
  read: (record: Record<string, unknown>, missing: MissingKeys) => T,
): Decoder<T> {
  // One array serves all complete records, which saves an allocation for each item of a list.
  let missing: MissingKeys = [];
  return {
    decode(item) {
      if (!isObject(item)) return { success: false, missing: [''] };
      const data = read(item, missing);
      if (missing.length === 0) return { success: true, data };
      const incomplete = missing;
      missing = [];
      return { success: false, missing: incomplete };
    },
  };
}

/** Returns the value and records the key as missing where the value is null: the record is then invalid. */
export function required<T>(missing: MissingKeys, key: string, value: T | null): T {
  if (value === null) missing.push(key);
  return value as T;
}
