import type { Dialect } from '#src/upstream/index.ts';

export type Body = Record<string, unknown>;

/**
 * Where each input field stands in the upstream body: at a dotted path; at the documented path, with the one that
 * live deployments use; or, for an input within the input, under a path (`''`: beside the others) by a table of its
 * own. A field that isn't named isn't sent.
 */
export interface InputMapping {
  [field: string]: string | readonly [documented: string, live: string] | { at: string; names: InputMapping };
}

/** One value on its way upstream: where it came from, and where it goes. */
export interface Placed {
  input: string[];
  path: string;
  /** The other path by which the channel API may speak of it. */
  alias?: string;
  value: unknown;
}

/** Null is left out at the top, where it means «not given»; within a config it clears what is stored. */
export function mapInput(names: InputMapping, input: object, dialect: Dialect): Placed[] {
  const placed = placeIn(names, input, [], '');
  const given = placed.filter(({ input, value }) => input.length > 1 || value !== null);
  if (dialect === 'documented') return given;
  return given.map(({ alias, ...value }) => (alias ? { ...value, path: alias, alias: value.path } : value));
}

function placeIn(names: InputMapping, input: object, from: string[], under: string): Placed[] {
  return Object.entries(input).flatMap(([field, value]): Placed[] => {
    const name = names[field];
    const here = [...from, field];
    if (name === undefined || value === undefined) return [];
    if (typeof name === 'string') return [{ input: here, path: join(under, name), value }];
    if ('names' in name) {
      const at = join(under, name.at);
      return value === null ? [{ input: here, path: at, value }] : placeIn(name.names, value, here, at);
    }
    return [{ input: here, path: join(under, name[0]), alias: join(under, name[1]), value }];
  });
}

function join(under: string, path: string): string {
  return [under, path].filter((part) => part !== '').join('.');
}

export function toRequestBody(placed: Placed[]): Body {
  const body: Body = {};
  for (const { path, value } of placed) {
    const keys = path.split('.');
    const last = keys.pop() as string;
    let parent = body;
    for (const key of keys) {
      parent[key] ??= {};
      parent = parent[key] as Body;
    }
    parent[last] = value;
  }
  return body;
}

/** The input path of a field that the channel API names: by its whole path, else by its last word. */
export function inputPath(
  given: Placed[],
  names: InputMapping,
  input: object,
  field: string,
): string[] | undefined {
  const placed = [...given, ...leftOut(names, input)];
  const whole = placed.find(({ path, alias }) => path === field || alias === field);
  const last = (path: string | undefined) => path?.split('.').at(-1);
  const alike = () =>
    placed.find(({ path, alias }) => last(path) === last(field) || last(alias) === last(field));
  return (whole ?? alike())?.input;
}

/** The fields that the caller may have left out, each as if it were given; of an input within, where that was. */
function leftOut(names: InputMapping, input: object): Placed[] {
  return placeIn(names, blank(names, input), [], '');
}

function blank(names: InputMapping, input: object): object {
  const given: Record<string, unknown> = { ...input };
  const fields = Object.entries(names).map(([field, name]) => {
    if (typeof name === 'string' || !('names' in name)) return [field, null];
    const inner = given[field];
    return [field, typeof inner === 'object' && inner !== null ? blank(name.names, inner) : undefined];
  });
  return Object.fromEntries(fields);
}
