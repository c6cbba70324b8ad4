import type { TextFile } from './files.ts';

/** What `npm run print` writes, JSON, and documents have no limit. */
const unlimited = /\.(?:json|md|svg)$|^schema\/(?:schema|subgraph|released)\.graphql$/;

/** Source files over 250 lines and test files over 600 that do not give a reason in one of their first lines. */
export function findLongFiles(files: TextFile[]): string[] {
  return files
    .filter(({ path }) => !unlimited.test(path))
    .map(({ path, text }) => {
      const limit = path.startsWith('test/') ? 600 : 250;
      return { path, text, limit, lines: text.split('\n').length - 1 };
    })
    .filter(({ lines, limit, text }) => lines > limit && !givesReason(text, limit))
    .map(({ path, lines, limit }) => `${path} has ${lines} lines, ${lines - limit} too many`);
}

function givesReason(text: string, limit: number): boolean {
  const head = text.split('\n', 3);
  return head.some((line) => new RegExp(`^(?://|#|/\\*) Longer than ${limit} lines: \\S`).test(line));
}
