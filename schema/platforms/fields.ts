import { z } from 'zod';
import { idPattern, isId } from '#src/upstream/transport/path.ts';
import { sharedFieldTexts, type Text } from '../i18n.ts';

// The validators that several platforms share; a platform’s own are in its file. A validator also carries the texts of
// its field for the setup catalogue and the SDL, so that there is one place to change.

/** The control that a form shows for a value. */
export type FieldKind =
  | 'TEXT'
  | 'MULTILINE_TEXT'
  | 'URL'
  | 'EMAIL'
  | 'PHONE_NUMBER'
  | 'COLOR'
  | 'SECRET'
  | 'BOOLEAN';

declare module 'zod' {
  interface GlobalMeta {
    /** The field’s name in a form, as the platform calls it. */
    label?: Text;
    /** A sentence that says what the value is, how it is written and where it is found. */
    help?: Text;
    kind?: FieldKind;
    /** A valid value that is visibly fake. */
    example?: string;
    /** The platform’s page that shows or explains the value. */
    sourceUrl?: string;
    // Constraints that Zod’s JSON Schema does not contain:
    pattern?: string;
    minLength?: number;
    maxLength?: number;
  }
}

/** The options of an input field: its validator, and the validator’s English help as description. */
export function fieldOptions<Validator extends z.ZodType>(validator: Validator) {
  return { description: validator.meta()?.help?.en ?? '', validate: { schema: validator } };
}

/** The options of an output field that is described by the help of its validator. */
export function outputOptions(validator: z.ZodType) {
  return { nullable: true, description: validator.meta()?.help?.en ?? '' } as const;
}

/**
 * A field with one message for every violation. Its lengths repeat the pattern for forms that show a limit.
 *
 * @param pattern Without flags, or with `v` alone, with which HTML forms compile it.
 * @throws If an HTML form would not apply the same pattern.
 */
export function patternField(pattern: RegExp, error: string, minLength: number, maxLength = minLength) {
  if (!isFormPattern(pattern)) {
    throw new Error(
      `HTML forms cannot apply the pattern ${pattern}. Write it with the flag v and no other flag.`,
    );
  }
  return z.string().regex(pattern, error).meta({ minLength, maxLength });
}

function isFormPattern({ source, flags }: RegExp): boolean {
  try {
    return ['', 'v'].includes(flags) && Boolean(new RegExp(source, 'v'));
  } catch {
    return false;
  }
}

const text = (maxLength: number) =>
  z.string().max(maxLength, `Enter at most ${maxLength.toLocaleString('en')} characters.`);

export const line = text(256);
export const paragraph = text(4096).meta({ kind: 'MULTILINE_TEXT' });
// Pothos types the schema of a boolean argument as `ZodType<true> & ZodType<false>`, which only `never` satisfies.
export const flag = z.boolean().meta({ kind: 'BOOLEAN' }) as unknown as z.ZodType<never>;
export const digits = patternField(
  /^\d{1,32}$/,
  'This id must be 1 to 32 digits. Copy it from the platform’s console.',
  1,
  32,
);
export const id = z
  .string()
  .refine(isId, 'This id is not valid. Pass an id exactly as this graph returned it.')
  .meta({ pattern: idPattern.source, minLength: 1, maxLength: 128 });
// HTML compiles `pattern` with the `v` flag, which requires every literal bracket to be escaped.
const emailPattern = z.regexes.rfc5322Email.source.replaceAll('()', '\\(\\)').replace('}])', '}\\])');
export const email = z
  .email({
    pattern: z.regexes.rfc5322Email,
    error: 'This is not an e-mail address. Enter one such as name@example.com.',
  })
  .meta({ kind: 'EMAIL', pattern: emailPattern });
export const color = patternField(
  /^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/,
  'This is not a colour. Enter #RGB or #RRGGBB, for example #1A73E8.',
  4,
  7,
).meta({ kind: 'COLOR' });
export const url = z
  .url({
    protocol: /^https?$/,
    hostname: /.+/,
    error: 'This is not a URL. Enter one that begins with https:// or http://.',
  })
  .meta({ kind: 'URL', pattern: '^\\s*[Hh][Tt][Tt][Pp][Ss]?://[\\s\\S]+' });
export const phoneNumber = z
  .e164({ error: 'This is not a phone number in E.164 format. Enter one such as +85212345678.' })
  .meta({ kind: 'PHONE_NUMBER', minLength: 8, maxLength: 16 });
export const token = patternField(
  /^[\x21-\x7e]{1,4096}$/,
  'A token must be 1 to 4,096 characters without spaces. Copy it again from the platform’s console.',
  1,
  4096,
);
export const encodingAesKey = patternField(
  /^[A-Za-z0-9]{43}$/,
  'An EncodingAESKey must be 43 letters and digits. Copy it again from the platform’s console.',
  43,
).meta({
  ...sharedFieldTexts('fields.encodingAesKey'),
  example: 'FAKEaeskeyFAKEaeskeyFAKEaeskeyFAKEaeskey000',
});
export const callbackToken = patternField(
  /^[A-Za-z0-9]{3,32}$/,
  'A callback token must be 3 to 32 letters and digits. Enter the one that the platform’s console shows.',
  3,
  32,
).meta({ ...sharedFieldTexts('fields.callbackToken'), example: 'FAKEtoken001' });
export const name = z
  .string()
  .trim()
  .min(1, 'Enter a name of at least 1 character.')
  .max(128, 'Enter a name of at most 128 characters.')
  .meta({ ...sharedFieldTexts('fields.name'), example: 'Customer service' });
