import { readFile } from 'node:fs/promises';
import { diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

export interface Report {
  /** Every change, one line each: `breaking: …`, `dangerous: …` or `safe: …`. */
  lines: string[];
  /** The coordinates of breaking changes that the changelog does not announce: `Query.channel`. */
  unannounced: string[];
}

/**
 * Compares two SDL documents. A breaking change is announced by its coordinate under `### Breaking` in the unreleased
 * section of the changelog.
 */
export async function compare(released: string, current: string, changelog: string): Promise<Report> {
  const changes = await diff(buildSchema(released), buildSchema(current));
  const announced = unreleasedBreaks(changelog);
  const named = new Set(announced.match(/[\w.@]+/g));
  return {
    lines: changes.map(({ criticality, message }) => `${labels[criticality.level]}: ${message}`),
    unannounced: changes
      .filter(({ criticality, path }) => criticality.level === 'BREAKING' && !named.has(path ?? ''))
      .map(({ path, message }) => path ?? message),
  };
}

function unreleasedBreaks(changelog: string): string {
  const unreleased = changelog.split(/^## /m).find((section) => section.startsWith('Unreleased')) ?? '';
  return unreleased.split(/^### /m).find((section) => section.startsWith('Breaking')) ?? '';
}

const labels = { BREAKING: 'breaking', DANGEROUS: 'dangerous', NON_BREAKING: 'safe' };

if (import.meta.main) {
  const read = (file: string) => readFile(new URL(file, import.meta.url), 'utf8');
  const [released, current, changelog] = await Promise.all(
    ['../released.graphql', '../schema.graphql', '../../CHANGELOG.md'].map(read),
  );
  const { lines, unannounced } = await compare(released ?? '', current ?? '', changelog ?? '');
  console.log(lines.length === 0 ? 'The graph equals that of the last release.' : lines.join('\n'));
  if (unannounced.length > 0) {
    console.error(
      `CHANGELOG.md does not announce these breaking changes: ${unannounced.join(', ')}. Add them under “### Breaking”.`,
    );
    process.exit(1);
  }
}
