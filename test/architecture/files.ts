import { readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';

export interface TextFile {
  path: string;
  text: string;
}

const skippedFolders = new Set(['node_modules', '.git', 'dist', 'coverage', 'generated']);
const lockFiles = new Set(['package-lock.json']);

/**
 * The text files below some folders and files of the root, sorted by path. Binary files, lock files and
 * files that codegen writes are omitted. A folder or file that does not exist is skipped.
 */
export function readTextFiles(root: string, tops: string[]): TextFile[] {
  return tops
    .flatMap((top) => listFiles(root, top))
    .sort()
    .map((path) => ({ path, bytes: readFileSync(posix.join(root, path)) }))
    .filter(({ bytes }) => !bytes.includes(0))
    .map(({ path, bytes }) => ({ path, text: bytes.toString() }));
}

function listFiles(root: string, path: string): string[] {
  const stats = statSync(posix.join(root, path), { throwIfNoEntry: false });
  const name = posix.basename(path);
  if (stats?.isFile()) return lockFiles.has(name) ? [] : [path];
  if (!stats?.isDirectory() || skippedFolders.has(name)) return [];
  return readdirSync(posix.join(root, path)).flatMap((entry) => listFiles(root, posix.join(path, entry)));
}

/** The TypeScript and JavaScript of the gateway: src/ and schema/ without generated files. */
export function readSources(root = '.'): TextFile[] {
  return readTextFiles(root, ['src', 'schema']).filter(({ path }) => /\.[cm]?[jt]sx?$/.test(path));
}
