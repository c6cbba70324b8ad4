import { z } from 'zod';

// What the channel API really sends for one kind of value: ids come as strings or numbers, texts as null,
// instants as ISO 8601 or epoch milliseconds.

// No `min(1)`: Zod looks at the `length` of whatever comes, and it may be anything.
const id = z.union([z.string().refine((value) => value !== ''), z.number()]).transform(String);

export const text = z.union([z.string(), z.number()]).transform(String);

/** Null where it is missing or of another kind: a detail that is off never costs the object it stands in. */
export const optionalId = orNull(id);
export const optionalText = orNull(text);
export const optionalFlag = orNull(z.boolean());

export const instant = z
  .union([z.string(), z.number()])
  .transform((value) => new Date(value))
  .refine((date) => !Number.isNaN(date.getTime()))
  .transform((date) => date.toISOString());
export const optionalInstant = orNull(instant);

export interface SecretStatus {
  isSet: boolean;
  hint: string | null;
}

/** A stored secret is forgotten as it is read; what stays is whether there is one, and how it ends. */
export const secretStatus = z
  .unknown()
  .optional()
  .transform((value): SecretStatus => {
    const secret = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    return { isSet: secret !== '', hint: secret.length >= 16 ? secret.slice(-4) : null };
  });

export const optionalKeyed = orNull(z.record(z.string(), z.unknown()));

/** The id in the first spelling that has one; an object without is unreadable. */
export function idFrom(context: z.RefinementCtx, ...spellings: (string | null)[]): string {
  return required(context, 'id', spellings.find((spelling) => spelling !== null) ?? null);
}

export function required<T>(context: z.RefinementCtx, key: string, value: T | null): T {
  if (value !== null) return value;
  context.addIssue({ code: 'custom', path: [key] });
  return z.NEVER;
}

function orNull<Output>(type: z.ZodType<Output>) {
  return type
    .nullish()
    .transform((value) => value ?? null)
    .catch(null);
}
