import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

type Plant = [file: string, code: string];

const violations: Record<string, Plant[]> = {
  'The upstream knows nothing of GraphQL.': [
    ['src/upstream/planted.ts', "import { GraphQLError } from 'graphql';"],
    ['src/upstream/planted.ts', "import type { Plugin } from 'graphql-yoga';"],
    ['src/upstream/planted.ts', "export * from '@pothos/core';"],
    ['src/upstream/planted.ts', "await import('graphql');"],
    ['src/upstream/planted.ts', "import '#schema/index.ts';"],
    ['src/upstream/planted.ts', "import '../../schema/index.ts';"],
    ['src/upstream/http.ts', "import { GraphQLError } from 'graphql';"],
    ['src/upstream/http.ts', "import '#schema/index.ts';"],
  ],
  'The upstream stands alone.': [
    ['src/upstream/planted.ts', "import '../server.ts';"],
    ['src/upstream/planted.ts', "import '#src/gateway.ts';"],
    ['src/upstream/planted.ts', "import type { Loaders } from '../loaders.ts';"],
    ['src/upstream/http.ts', "import '../context.ts';"],
    ['src/upstream/http.ts', "import '#src/request/context.ts';"],
  ],
  'The sandbox knows nothing of GraphQL.': [
    ['src/sandbox/planted.ts', "import { GraphQLError } from 'graphql';"],
    ['src/sandbox/planted.ts', "import '#schema/index.ts';"],
    ['src/sandbox/main.ts', "import { GraphQLError } from 'graphql';"],
  ],
  'The sandbox stands alone.': [
    ['src/sandbox/planted.ts', "import '../server.ts';"],
    ['src/sandbox/planted.ts', "import '../upstream/index.ts';"],
    ['src/sandbox/planted.ts', "import '#src/gateway.ts';"],
    ['src/sandbox/planted.ts', "import '#src/upstream/index.ts';"],
  ],
  'Of src, only server.ts sees the schema.': [
    ['src/loaders.ts', "import '#schema/index.ts';"],
    ['src/loaders.ts', "import '../schema/index.ts';"],
    ['src/loaders.ts', "import type { ChannelType } from '#schema/platforms/registry.ts';"],
    ['src/main.ts', "import '#schema/index.ts';"],
    ['src/planted.ts', "import '#schema/index.ts';"],
  ],
  'The schema sees src/context.ts and src/upstream alone.': [
    ['schema/team.ts', "import '#src/gateway.ts';"],
    ['schema/team.ts', "import '#src/request/loaders.ts';"],
    ['schema/team.ts', "import '#src/sandbox/server.ts';"],
    ['schema/team.ts', "import '../src/gateway.ts';"],
    ['schema/channel/channel.ts', "import '#src/graphql/plugins/error-masking.ts';"],
    ['schema/channel/channel.ts', "import '../../src/masking.ts';"],
    ['schema/channel/connection.ts', "import '#src/request/loaders.ts';"],
    ['schema/channel/provider.ts', "import '#src/graphql/plugins/error-masking.ts';"],
    ['schema/channel/line.ts', "import '#src/gateway.ts';"],
    ['schema/channel/line.ts', "import '../../src/server.ts';"],
  ],
  'A platform knows no sibling and nothing above it.': [
    ['schema/channel/line.ts', "import './web.ts';"],
    ['schema/channel/line.ts', "import './channel.ts';"],
    ['schema/channel/line.ts', "import './platforms.ts';"],
    ['schema/channel/line.ts', "import './activation.ts';"],
    ['schema/channel/line.ts', "import type { Anything } from './config.ts';"],
    ['schema/channel/line.ts', "import '../channel/web.ts';"],
    ['schema/channel/line.ts', "import '#schema/platforms/web.ts';"],
    ['schema/channel/planted.ts', "import './line.ts';"],
  ],
  'undici is used in src/upstream/http.ts alone.': [
    ['src/loaders.ts', "import { Pool } from 'undici';"],
    ['src/server.ts', "import { Pool } from 'undici';"],
    ['src/upstream/planted.ts', "import { Pool } from 'undici';"],
    ['src/sandbox/planted.ts', "import { Pool } from 'undici';"],
    ['schema/team.ts', "import { Pool } from 'undici';"],
    ['schema/channel/channel.ts', "import { Pool } from 'undici';"],
    ['schema/channel/line.ts', "import { Pool } from 'undici';"],
  ],
  'SQLite is the sandbox’s.': [
    ['src/loaders.ts', "import { DatabaseSync } from 'node:sqlite';"],
    ['src/server.ts', "import { DatabaseSync } from 'node:sqlite';"],
    ['src/upstream/planted.ts', "import { DatabaseSync } from 'node:sqlite';"],
    ['src/upstream/http.ts', "import { DatabaseSync } from 'node:sqlite';"],
    ['schema/team.ts', "import { DatabaseSync } from 'node:sqlite';"],
    ['schema/channel/channel.ts', "import { DatabaseSync } from 'node:sqlite';"],
    ['schema/channel/line.ts', "import { DatabaseSync } from 'node:sqlite';"],
  ],
  'A test comes in by the client’s door: createGateway.': [
    ['test/planted.test.ts', "import '#src/request/loaders.ts';"],
    ['test/planted.test.ts', "import '#src/graphql/plugins/error-masking.ts';"],
    ['test/planted.test.ts', "import '#src/upstream/transport/http-client.ts';"],
    ['test/planted.test.ts', "import '../src/request/loaders.ts';"],
  ],
  "Don't use process.env.": [
    ['src/loaders.ts', 'export const port = process.env.PORT;'],
    ['src/server.ts', 'export const port = process.env.PORT;'],
    ['src/main.ts', 'export const { PORT } = process.env;'],
    ['src/upstream/http.ts', 'export const port = process.env.PORT;'],
    ['src/sandbox/planted.ts', 'export const port = process.env.PORT;'],
    ['schema/team.ts', 'export const port = process.env.PORT;'],
  ],
};

const allowed: Plant[] = [
  ['src/server.ts', "import '#schema/index.ts';"],
  ['src/server.ts', "import { createYoga } from 'graphql-yoga';"],
  ['src/loaders.ts', "import type { Upstream } from './upstream/index.ts';"],
  ['src/config.ts', 'export const port = process.env.PORT;'],
  ['src/upstream/http.ts', "import { Pool } from 'undici';"],
  ['src/upstream/planted.ts', "import { path } from './path.ts';"],
  ['src/sandbox/planted.ts', "import { DatabaseSync } from 'node:sqlite';"],
  ['src/sandbox/main.ts', "import { readConfig } from '../config.ts';"],
  ['schema/team.ts', "import type { Context } from '#src/request/context.ts';"],
  ['schema/team.ts', "import { checkId } from '#src/upstream/transport/path.ts';"],
  ['schema/channel/line.ts', "import * as rules from './rules.ts';"],
  ['schema/channel/line.ts', "import type { Platform } from './platform.ts';"],
  ['schema/channel/line.ts', "import { builder } from '../builder.ts';"],
  ['schema/channel/line.ts', "import type { ChannelRecord } from '#src/upstream/decode/channel.ts';"],
  ['schema/channel/platforms.ts', "export { line } from './line.ts';"],
  ['schema/channel/connection.ts', "import { facebook } from './platforms.ts';"],
  ['schema/channel/activation.ts', "import { ChannelError } from './error.ts';"],
  ['schema/channel/count.ts', "import { ChannelType } from './config.ts';"],
  ['schema/channel/provider.ts', "import { ChannelType } from './config.ts';"],
  ['test/planted.test.ts', "import { createGateway } from '#src/gateway.ts';"],
  ['test/planted.test.ts', 'export const port = process.env.PORT;'],
];

const cycle: Plant[] = [
  ['src/one.ts', "export { two } from './two.ts';"],
  ['src/two.ts', "export { one } from './one.ts';"],
];

interface Report {
  diagnostics: {
    category: string;
    message: string;
    location: { path: string; start: { line: number } };
  }[];
}

interface Finding {
  file: string;
  code: string | undefined;
  message: string;
}

const directions = [
  'lint/style/noRestrictedImports',
  'lint/style/noProcessEnv',
  'lint/suspicious/noImportCycles',
];

/** What the linter says of plants, each of which becomes a line of a file of that name. */
async function lint(plants: Plant[]): Promise<Finding[]> {
  const planted = Map.groupBy(plants, ([file]) => file);
  const folder = await mkdtemp(join(tmpdir(), 'directions-'));
  try {
    await copyFile('biome.json', join(folder, 'biome.json'));
    for (const [file, lines] of planted) {
      await mkdir(join(folder, dirname(file)), { recursive: true });
      await writeFile(join(folder, file), lines.map(([, code]) => `${code}\n`).join(''));
    }
    const { diagnostics } = await biome(folder);
    return diagnostics
      .filter(({ category }) => directions.includes(category))
      .map(({ message, location: { path: file, start } }) => {
        const code = planted.get(file)?.[start.line - 1]?.[1];
        return { file, code, message };
      });
  } finally {
    await rm(folder, { recursive: true });
  }
}

function biome(folder: string): Promise<Report> {
  const command = resolve('node_modules/.bin/biome');
  const options = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=json', '.'];
  return new Promise((settle, reject) => {
    execFile(command, options, { cwd: folder, timeout: 15_000 }, (_, stdout, stderr) => {
      try {
        settle(JSON.parse(stdout));
      } catch (cause) {
        reject(new Error(`No report: ${stderr}`, { cause }));
      }
    });
  });
}

describe('the linter refuses', () => {
  let findings: Finding[];
  beforeAll(async () => {
    findings = await lint(Object.values(violations).flat());
  });

  const plants = Object.entries(violations).flatMap(([message, of]) =>
    of.map(([file, code]) => ({ file, code, message })),
  );
  test.each(plants)('$file: $code', ({ file, code, message }) => {
    const said = findings.filter((finding) => finding.file === file && finding.code === code);
    expect(said).toContainEqual({ file, code, message });
  });
});

test('the linter refuses a cycle of imports', async () => {
  const message = 'This import is part of a cycle.';
  const findings = await lint(cycle);
  expect(findings.toSorted((a, b) => a.file.localeCompare(b.file))).toEqual(
    cycle.map(([file, code]) => ({ file, code, message })),
  );
});

test('the linter lets the right directions pass', async () => {
  expect(await lint(allowed)).toEqual([]);
});
