import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

export const read = (file: string) => readFile(join(repository, file), 'utf8');

export interface Fence {
  /** `docs/clients.md:12`, for the title of a test. */
  at: string;
  file: string;
  language: string;
  code: string;
  /** Why the block is not run: the text of the comment `not run: …` above it. */
  notRun: string | undefined;
  /** The next block of the file, if no heading stands between the two. */
  next: Fence | undefined;
}

/** Every document of the repository that its readers see. */
export function listDocuments(): string[] {
  const patterns = ['*.md', 'docs/**/*.md', '.github/*.md', 'schema/client/README.md'];
  return globSync(patterns, { cwd: repository }).toSorted();
}

export async function listFences(): Promise<Fence[]> {
  const documents = listDocuments();
  return (await Promise.all(documents.map(async (file) => parseFences(file, await read(file))))).flat();
}

/** The fenced blocks of a document. A block that is never closed is an error. */
function parseFences(file: string, text: string): Fence[] {
  const fences: Fence[] = [];
  const lines = text.split('\n');
  let previous: Fence | undefined;
  for (let index = 0; index < lines.length; index++) {
    if (/^#+ /.test(lines[index] ?? '')) previous = undefined;
    const [, language] = /^```(\w*)$/.exec(lines[index] ?? '') ?? [];
    if (language === undefined) continue;
    const end = lines.indexOf('```', index + 1);
    if (end === -1) throw new Error(`${file}:${index + 1}: this block has no end.`);
    const [, notRun] = /^<!-- not run: (.+) -->$/.exec(lines[index - 1] ?? '') ?? [];
    const code = lines.slice(index + 1, end).join('\n');
    const fence: Fence = { at: `${file}:${index + 1}`, file, language, code, notRun, next: undefined };
    if (previous) previous.next = fence;
    fences.push(fence);
    previous = fence;
    index = end;
  }
  return fences;
}

/** The text without its fenced blocks and inline code. */
export function stripCode(text: string): string {
  return text.replaceAll(/^```.*?^```$/gms, '').replaceAll(/`[^`\n]*`/g, '');
}

/** The anchors of a document, as GitHub makes them from its headings. */
export function listAnchors(text: string): string[] {
  const headings = text.replaceAll(/^```.*?^```$/gms, '').matchAll(/^#+ (.+)$/gm);
  const seen = new Map<string, number>();
  return [...headings].map(([, heading = '']) => {
    const anchor = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
}

/** The cells of every table row of a document, the lines under the headers left out. */
export function listRows(text: string): string[][] {
  return [...text.matchAll(/^\| ?(.*?) ?\|$/gm)]
    .map(([, row = '']) => row.split(' | ').map((cell) => cell.trim()))
    .filter(([first = '']) => !/^-+/.test(first.replaceAll('|', '')));
}
