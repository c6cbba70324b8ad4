import { z } from 'zod';

/** The reason for a value that is missing, or has another type than the check needs. */
export const wrongType = (expected: string) => ({
  error: ({ input }: { input?: unknown }) =>
    input === undefined || input === null ? 'is required.' : `must be ${expected}.`,
});

export const text = z.string(wrongType('text')).trim().min(1, 'must not be empty.');
export const optionalText = z.string('must be text.').nullish();
export const optionalBoolean = z.boolean('must be true or false.').nullish();
export const id = z.union([text, z.number()], wrongType('an id')).transform(String);
export const digits = text.regex(/^\d+$/, 'must be digits only.');
