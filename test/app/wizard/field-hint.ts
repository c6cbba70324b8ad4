import type { Texts } from '../translations/index.ts';
import type { FieldSpec } from './catalogue.ts';
import { type FormValues, isEmpty, isMissing } from './form-values.ts';

/** A hint from the rules of the catalogue, shown before the gateway is asked. It never blocks a check. */
export function getHint(field: FieldSpec, values: FormValues, { hints }: Texts): string | undefined {
  const value = values[field.name];
  if (isMissing(field, values)) return hints.required;
  if (typeof value !== 'string' || isEmpty(value)) return undefined;
  const text = value.trim();
  if (field.minLength !== null && text.length < field.minLength) return hints.tooShort(field.minLength);
  if (field.maxLength !== null && text.length > field.maxLength) {
    return hints.tooLong(field.maxLength, text.length);
  }
  if (field.pattern === null || matchesPattern(text, field.pattern)) return undefined;
  // The example of a secret is its placeholder only. In a hint, users would copy it as their value.
  return field.example && !field.isSecret
    ? `${hints.wrongFormat} ${hints.example(field.example)}`
    : hints.wrongFormat;
}

/** Follows HTML's `pattern` attribute: it matches the whole text, and a pattern that does not compile allows any. */
function matchesPattern(text: string, pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'v').test(text);
  } catch {
    return true;
  }
}
