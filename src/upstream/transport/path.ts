import { InvalidIdError } from '../errors.ts';

// An id stands in for one segment. Route words would turn one operation into another: the id `credentials`
// makes `DELETE /v1/channels/{id}` something else. A leading `_` is how the API marks its own routes.
const routeWords = new Set(['credentials', 'workflows', 'providers', 'status']);
/** Written so that HTML’s `pattern` takes it too, which wants no bare `-` in a class. */
export const idPattern = /^(?:[A-Za-z0-9:]|-)(?:[\w.:]|-){0,127}$/;

export function isId(id: string): boolean {
  return idPattern.test(id) && !routeWords.has(id.toLowerCase());
}

/** The id as it is, or an `InvalidIdError`: what comes as a reference of another subgraph may be anything. */
export function checkId(id: unknown): string {
  const text = typeof id === 'number' ? String(id) : id;
  if (typeof text === 'string' && isId(text)) return text;
  throw new InvalidIdError(
    'This id can’t be one of the channel API’s: an id is 1 to 128 letters, digits, “_”, “.”, “:” or “-”, ' +
      'doesn’t begin with “_” or “.”, and is no word of its routes.',
  );
}

export interface Path {
  path: string;
  /** The path with `{id}` for every id: what many calls have in common. */
  route: string;
}

/** An upstream path in which every id is checked and percent-encoded into one segment. */
export function path(parts: TemplateStringsArray, ...ids: string[]): Path {
  let path = parts[0] ?? '';
  for (const [index, id] of ids.entries()) path += encodeURIComponent(checkId(id)) + parts[index + 1];
  return { path, route: ids.length === 0 ? path : parts.join('{id}') };
}
