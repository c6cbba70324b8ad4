import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// Packs the client package and installs it in an empty project. The test runs without a network, so the dependencies
// of the project are links to the repository's.

const repository = fileURLToPath(new URL('../..', import.meta.url));
const modules = join(repository, 'node_modules');
const execute = promisify(execFile);
const env = { ...process.env, npm_config_offline: 'true', npm_config_update_notifier: 'false' };

let folder: string;
let copy: string;
let project: string;
let packed: string;

const read = (...path: string[]) => readFile(join(...path), 'utf8');
const readVersion = async (...path: string[]) => JSON.parse(await read(...path, 'package.json')).version;

async function link(name: string) {
  const path = join(project, 'node_modules', name);
  await mkdir(join(path, '..'), { recursive: true });
  await symlink(join(modules, name), path);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-'));
  // Packing writes dist/, while other tests copy schema/.
  copy = join(folder, 'repository');
  for (const name of ['package.json', 'tsconfig.json', 'LICENSE', 'schema']) {
    await cp(join(repository, name), join(copy, name), { recursive: true });
  }
  await symlink(modules, join(copy, 'node_modules'));
  await execute('npm', ['pack', './schema/client', '--pack-destination', folder], { cwd: copy, env });

  project = join(folder, 'project');
  packed = join(project, 'node_modules', 'channel-gateway');
  await mkdir(packed, { recursive: true });
  const tarball = join(folder, `channel-gateway-${await readVersion(repository)}.tgz`);
  await execute('tar', ['--extract', '--file', tarball, '--directory', packed, '--strip-components', '1']);
  for (const name of ['@graphql-typed-document-node/core', 'graphql', '@apollo/client', '@urql/core']) {
    await link(name);
  }
  await cp(join(repository, 'test', 'client', 'project'), project, { recursive: true });
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

test('the package depends on nothing that the gateway runs on', async () => {
  const { scripts, files, ...rest } = JSON.parse(await read(packed, 'package.json'));
  expect(rest).toEqual({
    name: 'channel-gateway',
    version: await readVersion(repository),
    description: "Typed documents for the channel graph: a GraphQL gateway over imBrace's channel API",
    type: 'module',
    license: 'MIT',
    sideEffects: false,
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './schema.graphql': './dist/schema.graphql',
      './subgraph.graphql': './dist/subgraph.graphql',
      './persisted-documents.json': './dist/persisted-documents.json',
    },
    dependencies: { '@graphql-typed-document-node/core': '^3.2.0' },
  });
  expect(Object.keys(scripts)).toEqual(['prepack']);
});

test('packing changes neither the package.json of the gateway nor that of the package', async () => {
  for (const path of ['package.json', 'schema/client/package.json']) {
    expect(await read(copy, path)).toBe(await read(repository, path));
  }
});

test('the package contains only the compiled documents, the SDL, the manifest, the licence and the README', async () => {
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
    'dist/persisted-documents.json',
    'dist/schema.graphql',
    'dist/subgraph.graphql',
    'package.json',
  ]);
});

test.each([
  ['schema.graphql', 'schema/schema.graphql'],
  ['subgraph.graphql', 'schema/subgraph.graphql'],
  ['persisted-documents.json', 'schema/client/generated/persisted-documents.json'],
])('the package exports the committed %s', async (file, committed) => {
  const code = `console.log(import.meta.resolve('channel-gateway/${file}'))`;
  const { stdout } = await execute(process.execPath, ['--input-type', 'module', '--eval', code], {
    cwd: project,
  });
  expect(await read(fileURLToPath(stdout.trim()))).toBe(await read(repository, committed));
});

test.each([
  ['README.md', 'schema/client/README.md'],
  ['LICENSE', 'LICENSE'],
])('the package contains the committed %s', async (file, committed) => {
  expect(await read(packed, file)).toBe(await read(repository, committed));
});

test('the package runs in Node', async () => {
  const { stdout } = await execute(process.execPath, ['index.mts'], { cwd: project });
  expect(JSON.parse(stdout)).toEqual({ document: 'Document', isPersisted: true, errors: 4 });
});

const resolutions: [name: string, options: string[]][] = [
  ['nodenext', ['--module', 'nodenext']],
  ['bundler', ['--module', 'esnext', '--moduleResolution', 'bundler']],
];

const typecheck = (files: string[], options: string[]) =>
  execute(
    join(modules, '.bin', 'tsc'),
    ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2024,dom', ...options, ...files],
    { cwd: project },
  );

test.each(resolutions)('passes the type check of a project with module resolution %s', async (_, options) => {
  const { stdout } = await typecheck(['index.mts'], options);
  expect(stdout).toBe('');
});

describe('the README of the package', () => {
  async function readExamples() {
    const readme = await read(packed, 'README.md');
    return Array.from(readme.matchAll(/^```ts\n(.*?)^```$/gms), ([, code]) => code ?? '');
  }

  test('shows typed documents, possible types and persisted documents', async () => {
    const examples = await readExamples();
    expect(examples.map((code) => /\b(useFragment|possibleTypes|documentId)\b/.exec(code)?.[1])).toEqual([
      'useFragment',
      'possibleTypes',
      'documentId',
    ]);
  });

  test.each(resolutions)('has examples that type-check with module resolution %s', async (name, options) => {
    const examples = await readExamples();
    const files = examples.map((_, index) => `readme-${name}-${index}.mts`);
    for (const [index, file] of files.entries()) await writeFile(join(project, file), examples[index] ?? '');

    // The type declarations of the client libraries are not under test.
    const { stdout } = await typecheck(files, [...options, '--skipLibCheck']);

    expect(stdout).toBe('');
  });
});

describe('the version', () => {
  test('is the same for the gateway and the package', async () => {
    const { packages, ...lock } = JSON.parse(await read(repository, 'package-lock.json'));
    const version = await readVersion(repository);
    expect(await readVersion(repository, 'schema', 'client')).toBe(version);
    expect([lock.version, packages[''].version]).toEqual([version, version]);
  });

  test('changes in both with `npm version`, which also copies the SDL to released.graphql', async () => {
    const release = join(folder, 'release');
    await mkdir(join(release, 'schema', 'client'), { recursive: true });
    for (const path of ['package.json', 'schema/client/package.json', 'schema/schema.graphql']) {
      await cp(join(repository, path), join(release, path));
    }
    await execute('git', ['init', '--quiet'], { cwd: release });

    await execute('npm', ['version', '9.8.7', '--no-git-tag-version'], { cwd: release, env });

    expect(await readVersion(release)).toBe('9.8.7');
    expect(await readVersion(release, 'schema', 'client')).toBe('9.8.7');
    expect(await read(release, 'schema/released.graphql')).toBe(
      await read(repository, 'schema/schema.graphql'),
    );
    const { stdout } = await execute('git', ['diff', '--cached', '--name-only'], { cwd: release });
    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining(['schema/client/package.json', 'schema/released.graphql']),
    );
  });
});
