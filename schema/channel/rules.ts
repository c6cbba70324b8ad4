import { z } from 'zod';
import { isId } from '#src/upstream/path.ts';

// The formats that several platforms share; a platform’s own stand in its file.

const text = (most: number) => z.string().max(most, `Up to ${most} characters.`);

export const name = z
  .string()
  .trim()
  .min(1, 'A name has at least one character.')
  .max(128, 'A name has at most 128 characters.');
export const line = text(256);
export const paragraph = text(4096);
export const digits = z
  .string()
  .regex(/^\d{1,32}$/, 'This id is made of digits only, as the platform’s console shows it.');
export const id = z.string().refine(isId, 'This is no id of the channel API.');
export const email = z.email({
  pattern: z.regexes.rfc5322Email,
  error: 'An e-mail address looks like name@example.com.',
});
export const color = z
  .string()
  .regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, 'A colour is written #RGB or #RRGGBB, as in #1A73E8.');
export const url = z.url({
  protocol: /^https?$/,
  hostname: /.+/,
  error: 'A URL begins with https:// or http://.',
});
export const phoneNumber = z.e164({ error: 'A phone number is written in E.164, as in +85212345678.' });
export const token = z
  .string()
  .regex(/^[\x21-\x7e]{1,4096}$/, 'A token has no spaces, and 4,096 characters at most.');
export const encodingAesKey = z
  .string()
  .regex(/^[A-Za-z0-9]{43}$/, 'An EncodingAESKey is 43 letters and digits.');
export const callbackToken = z
  .string()
  .regex(/^[A-Za-z0-9]{3,32}$/, 'A token is 3 to 32 letters and digits.');
