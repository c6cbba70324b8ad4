import { z } from 'zod';
import { idPattern, isId } from '#src/upstream/transport/path.ts';
import type { Text } from '../i18n.ts';

// The formats that several platforms share; a platform’s own stand in its file. A rule also carries what the setup
// catalogue says of its field, so that there is one place to change.

/** How a form takes a value. */
export type Kind =
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
    /** What a form calls the field: the platform’s own word. */
    label?: Text;
    /** How the value is written, and where it is found. */
    help?: Text;
    kind?: Kind;
    /** A value that passes, visibly fake. */
    example?: string;
    /** The platform’s page that shows or explains the value. */
    sourceUrl?: string;
    /** What JSON Schema can’t read off the rule. */
    pattern?: string;
    minLength?: number;
    maxLength?: number;
  }
}

/** An input field by its rule: what is checked of it, and what the graph says of it. */
export function by<Rule extends z.ZodType>(rule: Rule) {
  const { label, help } = rule.meta() ?? {};
  const description = [label, help].map((text) => text?.en).join('. ');
  return { description, validate: { schema: rule } };
}

/** A format with one message for all. Its lengths follow from the pattern, and are named for forms, which can’t tell. */
export function format(pattern: RegExp, error: string, minLength: number, maxLength = minLength) {
  return z.string().regex(pattern, error).meta({ minLength, maxLength });
}

const text = (most: number) => z.string().max(most, `Up to ${most} characters.`);

export const line = text(256);
export const paragraph = text(4096).meta({ kind: 'MULTILINE_TEXT' });
// Pothos takes the schema of a boolean for one of each of its two values.
export const flag = z.boolean().meta({ kind: 'BOOLEAN' }) as unknown as z.ZodType<never>;
export const digits = format(
  /^\d{1,32}$/,
  'This id is made of digits only, as the platform’s console shows it.',
  1,
  32,
);
export const id = z
  .string()
  .refine(isId, 'This is no id of the channel API.')
  .meta({ pattern: idPattern.source, minLength: 1, maxLength: 128 });
// As HTML’s `pattern` takes it, which wants every bracket escaped that is one.
const emailPattern = z.regexes.rfc5322Email.source.replaceAll('()', '\\(\\)').replace('}])', '}\\])');
export const email = z
  .email({ pattern: z.regexes.rfc5322Email, error: 'An e-mail address looks like name@example.com.' })
  .meta({ kind: 'EMAIL', pattern: emailPattern });
export const color = format(
  /^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/,
  'A colour is written #RGB or #RRGGBB, as in #1A73E8.',
  4,
  7,
).meta({ kind: 'COLOR' });
export const url = z
  .url({ protocol: /^https?$/, hostname: /.+/, error: 'A URL begins with https:// or http://.' })
  .meta({ kind: 'URL', pattern: '^\\s*[Hh][Tt][Tt][Pp][Ss]?://[\\s\\S]+' });
export const phoneNumber = z
  .e164({ error: 'A phone number is written in E.164, as in +85212345678.' })
  .meta({ kind: 'PHONE_NUMBER', minLength: 8, maxLength: 16 });
export const token = format(
  /^[\x21-\x7e]{1,4096}$/,
  'A token has no spaces, and 4,096 characters at most.',
  1,
  4096,
);
export const encodingAesKey = format(
  /^[A-Za-z0-9]{43}$/,
  'An EncodingAESKey is 43 letters and digits.',
  43,
).meta({
  label: { en: 'EncodingAESKey' },
  help: {
    en: '43 letters and digits, as generated beside the token; encrypts the messages.',
    'zh-Hans': '43 位字母或数字，与 Token 在同一处随机生成，用于消息加密。',
    'zh-Hant': '43 位字母或數字，與 Token 在同一處隨機產生，用於訊息加密。',
  },
  example: 'FAKEaeskeyFAKEaeskeyFAKEaeskeyFAKEaeskey000',
});
export const callbackToken = format(
  /^[A-Za-z0-9]{3,32}$/,
  'A token is 3 to 32 letters and digits.',
  3,
  32,
).meta({
  label: { en: 'Token', 'zh-Hans': 'Token（令牌）', 'zh-Hant': 'Token（權杖）' },
  help: {
    en: '3 to 32 letters and digits of your choice; signs the callbacks.',
    'zh-Hans': '自行设定的 3 至 32 位字母或数字，用于回调签名。',
    'zh-Hant': '自行設定的 3 至 32 位字母或數字，用於回呼簽章。',
  },
  example: 'FAKEtoken001',
});
export const name = z
  .string()
  .trim()
  .min(1, 'A name has at least one character.')
  .max(128, 'A name has at most 128 characters.')
  .meta({
    label: { en: 'Name', 'zh-Hans': '名称', 'zh-Hant': '名稱' },
    help: {
      en: 'What your team calls the channel, 1 to 128 characters.',
      'zh-Hans': '团队内部对此渠道的称呼，1 至 128 个字符。',
      'zh-Hant': '團隊內部對此管道的稱呼，1 至 128 個字元。',
    },
    example: 'Customer service',
  });
