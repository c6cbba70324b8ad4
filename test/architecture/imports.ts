import { stripTypeScriptTypes } from 'node:module';
import { posix } from 'node:path';

export interface Import {
  /** The file from the root of the repository, such as `src/config.ts`, or the name of a package. */
  target: string;
  /** The imported names; empty for `import 'x'`, `import * as x` and `import('x')`. */
  names: string[];
  kind: 'run time' | 'type';
}

const statement =
  /^[ \t]*(?:import|export)\b(?:([^'"`;]*?)\bfrom\s*)?\s*['"]([^'"\n]+)['"]|\b(?:import|require)\(\s*['"]([^'"\n]+)['"]/gm;

/** The imports of a TypeScript file. An import that type stripping removes has the kind `type`. */
export function findImports(file: string, source: string): Import[] {
  const all = readStatements(file, source);
  const remaining = readStatements(file, stripTypeScriptTypes(source));
  const isKept = ({ target }: Statement) => remaining.some((kept) => kept.target === target);
  return [
    ...remaining.map((kept): Import => ({ ...kept, kind: 'run time' })),
    ...all.filter((each) => !isKept(each)).map((each): Import => ({ ...each, kind: 'type' })),
  ];
}

type Statement = Omit<Import, 'kind'>;

function readStatements(file: string, source: string): Statement[] {
  return [...source.matchAll(statement)].map(([, clause = '', declared, dynamic]) => ({
    target: resolveSpecifier(file, declared ?? dynamic ?? ''),
    names: readNames(clause),
  }));
}

function readNames(clause: string): string[] {
  const list = /\{([^}]*)\}/.exec(clause)?.[1] ?? '';
  return list
    .split(',')
    .map((part) => part.trim().replace(/^type\s+/, ''))
    .map((part) => part.split(/\s+as\s+/)[0] ?? '')
    .filter((name) => name !== '');
}

function resolveSpecifier(file: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier);
  return specifier;
}
