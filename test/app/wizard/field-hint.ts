import type { Words } from '../translations/en.ts';
import type { Field } from './catalogue.ts';
import { isEmpty, isMissing, type Values } from './form-values.ts';

/** What can be said of a value before anybody is asked, by the catalogue’s own rules. It never keeps from asking. */
export function hintOf(field: Field, values: Values, { hints }: Words): string | undefined {
  const value = values[field.name];
  if (isMissing(field, values)) return hints.missing;
  if (typeof value !== 'string' || isEmpty(value)) return undefined;
  const text = value.trim();
  if (field.minLength !== null && text.length < field.minLength) return hints.short(field.minLength);
  if (field.maxLength !== null && text.length > field.maxLength) {
    return hints.long(field.maxLength, text.length);
  }
  if (field.pattern === null || matches(text, field.pattern)) return undefined;
  // A secret’s example is in its placeholder; beside the field it would only be copied.
  return field.example && !field.isSecret ? `${hints.form} ${hints.example(field.example)}` : hints.form;
}

/** As HTML’s `pattern` does: the whole text, and one that can’t be compiled forbids nothing. */
function matches(text: string, pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'v').test(text);
  } catch {
    return true;
  }
}
