import type { Dialect } from '#src/upstream/index.ts';

export type RequestBody = Record<string, unknown>;

/**
 * Where each input field goes in the request body: a dotted path; a pair of the documented path and the one of live
 * deployments; or, for a nested input, the path of its object (`''` for the parent’s own) with a mapping of its fields.
 * A field without an entry is not sent.
 */
export interface InputMapping {
  [field: string]: string | readonly [documented: string, live: string] | NestedMapping;
}

interface NestedMapping {
  at: string;
  fields: InputMapping;
}

/** An input value with its path in the input and in the request body. */
export interface MappedValue {
  inputPath: string[];
  bodyPath: string;
  /** The path of the other dialect, by which the channel API may also name the field. */
  otherPath?: string;
  value: unknown;
}

/** Null is omitted at the top, where it means “not set”; within a config it clears the stored value. */
export function mapInput(mapping: InputMapping, input: object, dialect: Dialect): MappedValue[] {
  const values = mapFields(mapping, input, [], '').filter(
    ({ inputPath, value }) => inputPath.length > 1 || value !== null,
  );
  if (dialect === 'documented') return values;
  return values.map(({ otherPath, ...value }) =>
    otherPath ? { ...value, bodyPath: otherPath, otherPath: value.bodyPath } : value,
  );
}

function mapFields(
  mapping: InputMapping,
  input: object,
  parentPath: string[],
  parentKey: string,
): MappedValue[] {
  return Object.entries(input).flatMap(([field, value]): MappedValue[] => {
    const place = mapping[field];
    const inputPath = [...parentPath, field];
    if (place === undefined || value === undefined) return [];
    if (typeof place === 'string') return [{ inputPath, bodyPath: joinKeys(parentKey, place), value }];
    if ('fields' in place) {
      const bodyPath = joinKeys(parentKey, place.at);
      return value === null
        ? [{ inputPath, bodyPath, value }]
        : mapFields(place.fields, value, inputPath, bodyPath);
    }
    const [documented, live] = place;
    return [
      { inputPath, bodyPath: joinKeys(parentKey, documented), otherPath: joinKeys(parentKey, live), value },
    ];
  });
}

function joinKeys(parent: string, key: string): string {
  return [parent, key].filter((part) => part !== '').join('.');
}

export function toRequestBody(values: MappedValue[]): RequestBody {
  const body: RequestBody = {};
  for (const { bodyPath, value } of values) {
    const keys = bodyPath.split('.');
    const last = keys.pop() as string;
    let parent = body;
    for (const key of keys) {
      parent[key] ??= {};
      parent = parent[key] as RequestBody;
    }
    parent[last] = value;
  }
  return body;
}

/** The input path of a field that the channel API names: by its whole path, else by its last key. */
export function findInputPath(
  values: MappedValue[],
  mapping: InputMapping,
  input: object,
  field: string,
): string[] | undefined {
  const candidates = [...values, ...mapOmittedFields(mapping, input)];
  const lastKey = (path: string | undefined) => path?.split('.').at(-1);
  const match =
    candidates.find(({ bodyPath, otherPath }) => bodyPath === field || otherPath === field) ??
    candidates.find(
      ({ bodyPath, otherPath }) =>
        lastKey(bodyPath) === lastKey(field) || lastKey(otherPath) === lastKey(field),
    );
  return match?.inputPath;
}

/** The channel API may also name a field that the input omits; those of a nested input only if it is present. */
function mapOmittedFields(mapping: InputMapping, input: object): MappedValue[] {
  return mapFields(mapping, withOmittedFields(mapping, input), [], '');
}

function withOmittedFields(mapping: InputMapping, input: object): object {
  const values: Record<string, unknown> = { ...input };
  const fields = Object.entries(mapping).map(([field, place]) => {
    if (typeof place === 'string' || !('fields' in place)) return [field, null];
    const nested = values[field];
    const isPresent = typeof nested === 'object' && nested !== null;
    return [field, isPresent ? withOmittedFields(place.fields, nested) : undefined];
  });
  return Object.fromEntries(fields);
}
