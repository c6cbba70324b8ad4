import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

// `npm pack`, and what comes of it in a project that has nothing else: without the network, so what the package asks
// for is linked.

const repository = fileURLToPath(new URL('../..', import.meta.url));
const modules = join(repository, 'node_modules');
const execute = promisify(execFile);

let folder: string;
let project: string;
let packed: string;

const read = (...path: string[]) => readFile(join(...path), 'utf8');
const versionOf = async () => JSON.parse(await read(repository, 'package.json')).version;
const link = (name: string) => symlink(join(modules, name), join(project, 'node_modules', name));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-'));
  // Packing changes package.json for a moment, which other tests read meanwhile.
  const copy = join(folder, 'repository');
  for (const name of ['package.json', 'tsconfig.json', 'README.md', 'LICENSE', 'schema']) {
    await cp(join(repository, name), join(copy, name), { recursive: true });
  }
  await symlink(modules, join(copy, 'node_modules'));
  const env = { ...process.env, npm_config_offline: 'true', npm_config_update_notifier: 'false' };
  await execute('npm', ['pack', '--pack-destination', folder], { cwd: copy, env });

  project = join(folder, 'project');
  packed = join(project, 'node_modules', 'channel-gateway');
  await mkdir(packed, { recursive: true });
  const tarball = join(folder, `channel-gateway-${await versionOf()}.tgz`);
  await execute('tar', ['--extract', '--file', tarball, '--directory', packed, '--strip-components', '1']);
  await mkdir(join(project, 'node_modules', '@graphql-typed-document-node'));
  await link('@graphql-typed-document-node/core');
  await link('graphql');
  await cp(join(repository, 'test', 'client', 'project'), project, { recursive: true });
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

test('the package asks for nothing that the gateway runs on', async () => {
  const { exports, files, ...rest } = JSON.parse(await read(packed, 'package.json'));
  expect(rest).toEqual({
    name: 'channel-gateway',
    version: await versionOf(),
    description: "One typed GraphQL graph over imBrace's channel API",
    type: 'module',
    license: 'MIT',
    sideEffects: false,
    dependencies: { '@graphql-typed-document-node/core': '^3.2.0' },
  });
});

test('its package.json is put back', async () => {
  expect(await read(folder, 'repository', 'package.json')).toBe(await read(repository, 'package.json'));
});

test('it has what clients need, compiled, and nothing else', async () => {
  const entries = await readdir(packed, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  expect(files.map(({ parentPath, name }) => relative(packed, join(parentPath, name))).toSorted()).toEqual([
    'LICENSE',
    'README.md',
    'dist/generated/fragment-masking.d.ts',
    'dist/generated/fragment-masking.js',
    'dist/generated/graphql.d.ts',
    'dist/generated/graphql.js',
    'dist/generated/possible-types.d.ts',
    'dist/generated/possible-types.js',
    'dist/index.d.ts',
    'dist/index.js',
    'package.json',
    'schema/client/generated/persisted-documents.json',
    'schema/schema.graphql',
    'schema/subgraph.graphql',
  ]);
});

test.each(['schema.graphql', 'subgraph.graphql'])('it has %s as it is printed', async (file) => {
  const code = `console.log(import.meta.resolve('channel-gateway/${file}'))`;
  const { stdout } = await execute(process.execPath, ['--input-type', 'module', '--eval', code], {
    cwd: project,
  });
  expect(await read(fileURLToPath(stdout.trim()))).toBe(await read(repository, 'schema', file));
});

test('Node runs it', async () => {
  const { stdout } = await execute(process.execPath, ['index.mts'], { cwd: project });
  expect(JSON.parse(stdout)).toEqual({ document: 'Document', isPersisted: true, errors: 4 });
});

test.each([
  ['nodenext', ['--module', 'nodenext']],
  ['bundler', ['--module', 'esnext', '--moduleResolution', 'bundler']],
])('TypeScript checks it, by the module resolution %s', async (_, options) => {
  const strict = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2024,dom', ...options];
  const { stdout } = await execute(join(modules, '.bin', 'tsc'), [...strict, 'index.mts'], { cwd: project });
  expect(stdout).toBe('');
});
