import type { TextFile } from './files.ts';
import { findImports } from './imports.ts';

export interface FolderGraph {
  /** Folders directly below src/ and schema/, such as `src/http`. */
  folders: string[];
  /** Mermaid arrows between names of folders: `http --> graphql` at run time, `channel -.-> request` for types. */
  arrows: string[];
}

/**
 * The imports between the folders directly below src/ and schema/, each with its sub-folders. Files at the top
 * of src/ and schema/ are omitted, and so is schema/client, which is a separate package.
 */
export function createFolderGraph(files: TextFile[]): FolderGraph {
  const folders = new Set<string>();
  const kinds = new Map<string, Map<string, 'run time' | 'type'>>();
  for (const { path, text } of files) {
    const from = findFolder(path);
    if (!from) continue;
    folders.add(from);
    const targets = kinds.get(from) ?? new Map();
    kinds.set(from, targets);
    for (const { target, kind } of findImports(path, text)) {
      const to = findFolder(target);
      if (!to || to === from || !/\.[cm]?[jt]s$/.test(target)) continue;
      if (kind === 'run time' || !targets.has(to)) targets.set(to, kind);
    }
  }
  const arrows = [...kinds].flatMap(([from, targets]) =>
    [...targets].map(([to, kind]) => {
      const arrow = kind === 'run time' ? '-->' : '-.->';
      return `${getName(from)} ${arrow} ${getName(to)}`;
    }),
  );
  return { folders: [...folders].sort(), arrows: arrows.sort() };
}

function findFolder(path: string): string | undefined {
  const [top = '', folder = '', file] = path.split('/');
  if (file === undefined || !['src', 'schema'].includes(top)) return undefined;
  return `${top}/${folder}` === 'schema/client' ? undefined : `${top}/${folder}`;
}

function getName(folder: string): string {
  return folder.slice(folder.indexOf('/') + 1);
}

/** A cycle as a list of names that begins and ends with the same name. Undefined if the arrows have no cycle. */
export function findCycle(arrows: string[]): string[] | undefined {
  const targets = Map.groupBy(arrows.map(parseArrow), ({ from }) => from);
  const finished = new Set<string>();
  function visit(name: string, path: string[]): string[] | undefined {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (finished.has(name)) return undefined;
    for (const { to } of targets.get(name) ?? []) {
      const cycle = visit(to, [...path, name]);
      if (cycle) return cycle;
    }
    finished.add(name);
    return undefined;
  }
  return [...targets.keys()].map((name) => visit(name, [])).find((cycle) => cycle !== undefined);
}

function parseArrow(arrow: string): { from: string; to: string } {
  const [from = '', , to = ''] = arrow.split(' ');
  return { from, to };
}

/** The graph as the Mermaid flowchart of docs/architecture.md. */
export function printGraph({ folders, arrows }: FolderGraph): string {
  const below = (top: string) => folders.filter((folder) => folder.startsWith(`${top}/`)).map(getName);
  const group = (top: string) => [`  subgraph ${top}`, ...below(top).map((name) => `    ${name}`), '  end'];
  return ['flowchart TB', ...group('schema'), ...group('src'), ...arrows.map((arrow) => `  ${arrow}`)].join(
    '\n',
  );
}

/** The lines of the first Mermaid flowchart of a document, without indentation and empty lines. */
export function readFlowchart(markdown: string): string[] {
  const chart = /^```mermaid\n(flowchart\b.*?)^```$/ms.exec(markdown)?.[1] ?? '';
  return chart
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
