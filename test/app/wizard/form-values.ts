import type { Field, Spec } from './catalogue.ts';

/** What is typed, by the fields’ names. */
export type Values = Readonly<Record<string, string | boolean>>;

/** Which of a field’s two places: in the mutation that connects, or in the dry run. */
export type Place = 'path' | 'dryRunPath';

export interface Variables {
  input: Record<string, unknown>;
}

export const isEmpty = (value: string | boolean | undefined) =>
  typeof value === 'boolean' ? false : (value ?? '').trim() === '';

/** Whether the platform wants it, one way or another: such fields come before the optional ones. */
export const isEssential = ({ isRequired, requiredUnless }: Field) => isRequired || requiredUnless.length > 0;

/** Whether it is missing, and nothing that may stand in for it is there. */
export function isMissing(field: Field, values: Values): boolean {
  const stoodIn = field.requiredUnless.some((name) => !isEmpty(values[name]));
  return isEssential(field) && isEmpty(values[field.name]) && !stoodIn;
}

/** The values as an operation’s variables, each where the catalogue says; what is empty is left out. */
export function place(spec: Spec, values: Values, at: Place): Variables {
  const variables: Variables = { input: {} };
  for (const field of spec.fields) {
    const value = values[field.name];
    const path = field[at];
    if (value === undefined || isEmpty(value) || !path) continue;
    put(variables, path, typeof value === 'string' && field.kind !== 'MULTILINE_TEXT' ? value.trim() : value);
  }
  return variables;
}

function put(object: object, path: readonly string[], value: unknown): void {
  let at = object as Record<string, unknown>;
  for (const key of path.slice(0, -1)) {
    at[key] ??= {};
    at = at[key] as Record<string, unknown>;
  }
  at[path.at(-1) ?? ''] = value;
}
