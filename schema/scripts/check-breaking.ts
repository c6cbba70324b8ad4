import { readFile } from 'node:fs/promises';
import { diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

export interface Report {
  /** Breaking, dangerous and safe changes, a line each. */
  lines: string[];
  /** The coordinates of breaking changes that the changelog doesn’t announce. */
  unannounced: string[];
}

/** Compares the graph with the last release’s; a break is announced by naming its coordinate under `### Breaking`. */
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
  console.log(lines.length === 0 ? 'The graph is that of the last release.' : lines.join('\n'));
  if (unannounced.length > 0) {
    console.error(`Not announced under “### Breaking” in CHANGELOG.md: ${unannounced.join(', ')}`);
    process.exit(1);
  }
}
