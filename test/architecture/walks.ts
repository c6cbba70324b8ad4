import type { TextFile } from './files.ts';

export interface Stop {
  file: string;
  name: string;
}

/**
 * The numbered stops below the heading that names an operation, each written as
 * 1. `src/http/server.ts` `createHttpServer`: what it does.
 */
export function readWalk(markdown: string, operation: string): Stop[] {
  const sections = markdown.split(/^(?=#{2,6} )/m);
  const section = sections.find((text) => text.split('\n', 1)[0]?.includes(`\`${operation}\``)) ?? '';
  return [...section.matchAll(/^\d+\. `([^`]+)` `([^`]+)`/gm)].map(([, file = '', name = '']) => ({
    file,
    name,
  }));
}

/** The stops from the resolver on, which is the first in schema/. */
export function readStopsFromResolver(walk: Stop[]): string[] {
  const first = walk.findIndex(({ file }) => file.startsWith('schema/'));
  return first < 0 ? [] : readStops(walk.slice(first));
}

/** Files in their order, each once for functions in a row. src/upstream/transport/ counts as one file. */
function readStops(walk: Stop[]): string[] {
  return walk
    .map(({ file }) => (isTransport(file) ? 'src/upstream/transport/' : file))
    .filter((stop, index, stops) => stop !== stops[index - 1]);
}

function isTransport(file: string): boolean {
  return file.startsWith('src/upstream/transport/');
}

/** The errors of a walk, one sentence each. */
export function findWalkErrors(walk: Stop[], maxStops: number, sources: TextFile[]): string[] {
  const stops = readStopsFromResolver(walk);
  const errors = walk.flatMap(({ file, name }) => findStopErrors(file, name, sources));
  if (stops.length === 0) errors.push('No stop is in schema/.');
  if (stops.length > maxStops) errors.push(`The walk has ${stops.length} stops; the limit is ${maxStops}.`);
  if (stops.at(-1) !== 'src/upstream/transport/') {
    errors.push('The walk does not end in src/upstream/transport/.');
  }
  const repeated = readStops(walk).filter((stop, index, all) => all.indexOf(stop) < index);
  return [...errors, ...repeated.map((stop) => `The walk enters ${stop} twice.`)];
}

function findStopErrors(file: string, name: string, sources: TextFile[]): string[] {
  const source = sources.find(({ path }) => path === file);
  if (!source) return [`${file} does not exist.`];
  return declares(source.text, name) ? [] : [`${file} does not declare ${name}.`];
}

/** Finds a function, class, constant, method or property, or a field that a string names (`queryField('x'`). */
function declares(source: string, name: string): boolean {
  const word = name.replace(/\W/g, '\\$&');
  return [
    `\\b(?:function\\*?|class|const|let) ${word}\\b`,
    `^\\s*(?:async |static |get |#)*${word}(?:<[^>]*>)?\\([^)]*\\)?[^;]*\\{$`,
    `^\\s*${word}: (?:async )?(?:function|\\(|\\w+ =>|t\\.)`,
    `Fields?\\(\\s*'${word}'`,
  ].some((pattern) => new RegExp(pattern, 'm').test(source));
}
