import { parseJson } from '../runtime/json.ts';

/**
 * The parts of an upstream response body that may be logged: its code, the name of the rejected field, its keys, and
 * its message with every word replaced that is not plain. No value is kept, because any of them may quote a secret.
 *
 * @returns `{ code, field, message, keys }` of a JSON object, `{ length }` of any other body, undefined without a
 *   body.
 */
export function redact(body: string | undefined): object | undefined {
  if (body === undefined) return undefined;
  const parsed = parseJson(body);
  if (typeof parsed !== 'object' || parsed === null) return { length: body.length };
  const { code, field, validate, message } = parsed as Record<string, unknown>;
  return {
    code: typeof code === 'number' ? code : undefined,
    field: [validate, field].find((name) => typeof name === 'string' && fieldName.test(name)),
    message: typeof message === 'string' ? keepPlainWords(message.slice(0, maxMessageLength)) : undefined,
    keys: Object.keys(parsed)
      .filter((key) => fieldName.test(key))
      .slice(0, maxKeys),
  };
}

const maxMessageLength = 500;
const maxKeys = 20;
const fieldName = /^[a-z_]+(?:\.[a-z_]+){0,3}$/i;
const plainWord = /^["'(]?(?:[A-Z]?[a-z]{1,20}(?:['’-][a-z]{1,10})?|\d{1,4})["').,:;!?]*$/;

function keepPlainWords(text: string): string {
  return text.replace(/\S+/g, (word) => (plainWord.test(word) ? word : '[…]'));
}
