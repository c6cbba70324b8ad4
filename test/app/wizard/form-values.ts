import type { FieldSpec, PlatformSpec } from './catalogue.ts';

/** The user's input, by field name. */
export type FormValues = Readonly<Record<string, string | boolean>>;

/** The catalogue gives a field one path in the create mutation (`path`) and one in the dry run (`dryRunPath`). */
export type PathKey = 'path' | 'dryRunPath';

export interface Variables {
  input: Record<string, unknown>;
}

export const isEmpty = (value: string | boolean | undefined) =>
  typeof value === 'boolean' ? false : (value ?? '').trim() === '';

/** Whether the platform requires the field, or one of its alternatives. */
export const isMandatory = ({ isRequired, requiredUnless }: FieldSpec) =>
  isRequired || requiredUnless.length > 0;

/** Whether a mandatory field is empty and no alternative is filled in. */
export function isMissing(field: FieldSpec, values: FormValues): boolean {
  const hasAlternative = field.requiredUnless.some((name) => !isEmpty(values[name]));
  return isMandatory(field) && isEmpty(values[field.name]) && !hasAlternative;
}

/** Builds the variables of an operation from the paths in the catalogue. Empty values are omitted. */
export function toVariables(platform: PlatformSpec, values: FormValues, pathKey: PathKey): Variables {
  const variables: Variables = { input: {} };
  for (const field of platform.fields) {
    const value = values[field.name];
    const path = field[pathKey];
    if (value === undefined || isEmpty(value) || !path) continue;
    const isTrimmed = typeof value === 'string' && field.kind !== 'MULTILINE_TEXT';
    setAtPath(variables, path, isTrimmed ? value.trim() : value);
  }
  return variables;
}

function setAtPath(target: object, path: readonly string[], value: unknown): void {
  let parent = target as Record<string, unknown>;
  for (const key of path.slice(0, -1)) {
    parent[key] ??= {};
    parent = parent[key] as Record<string, unknown>;
  }
  parent[path.at(-1) ?? ''] = value;
}
