import { InvalidIdError } from '../errors.ts';

// An id fills one path segment. A route word as an id would turn one operation into another: with the id `credentials`,
// `DELETE /v1/channels/{id}` is a different route. The channel API begins its own routes with `_`.
const routeWords = new Set(['credentials', 'workflows', 'providers', 'status']);
/** HTML's `pattern` attribute takes the expression too. It allows no bare `-` in a character class. */
export const idPattern = /^(?:[A-Za-z0-9:]|-)(?:[\w.:]|-){0,127}$/;

export function isId(id: string): boolean {
  return idPattern.test(id) && !routeWords.has(id.toLowerCase());
}

/**
 * Returns the id as a string. References of other subgraphs may hold a value of any type.
 * @throws InvalidIdError
 */
export function checkId(id: unknown): string {
  const text = typeof id === 'number' ? String(id) : id;
  if (typeof text === 'string' && isId(text)) return text;
  throw new InvalidIdError(
    'Invalid id. An id has 1 to 128 letters, digits, “_”, “.”, “:” or “-”, does not begin with “_” or “.”, and is ' +
      'not a reserved word such as “credentials”.',
  );
}

export interface Path {
  path: string;
  /** The path with `{id}` in place of every id: a name that all calls of one operation have in common. */
  route: string;
}

/** Builds an upstream path in which every id is checked and percent-encoded into one segment. */
export function path(parts: TemplateStringsArray, ...ids: string[]): Path {
  let text = parts[0] ?? '';
  for (const [index, id] of ids.entries()) text += encodeURIComponent(checkId(id)) + parts[index + 1];
  return { path: text, route: ids.length === 0 ? text : parts.join('{id}') };
}
