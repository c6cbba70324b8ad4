import { execFile } from 'node:child_process';
import { access, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { listFences, repository } from './markdown.ts';

const execute = promisify(execFile);
const fences = await listFences();
const snippets = fences.filter(({ language }) => language === 'ts');

/** Hive Gateway's command-line tool is not a dependency. It takes the configuration of its runtime, which is one. */
const hiveGateway = `
  import type { GatewayConfigSupergraph } from '@graphql-hive/gateway-runtime';
  export declare function defineConfig(
    config: Partial<GatewayConfigSupergraph<Record<string, unknown>>>,
  ): GatewayConfigSupergraph;
`;

/** The errors that TypeScript reports for these files, in a project with the client package and the gateway's dependencies. */
async function compile(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'snippets-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'hive-gateway.d.ts'), hiveGateway);
  for (const [name, code] of Object.entries(files)) await writeFile(join(folder, name), code);
  const paths = {
    'channel-gateway': [join(repository, 'schema/client/index.ts')],
    'channel-gateway/*': [join(repository, 'schema/client/generated/*')],
    '@graphql-hive/gateway': [join(folder, 'hive-gateway.d.ts')],
  };
  const compilerOptions = {
    target: 'es2024',
    lib: ['es2024', 'dom'],
    module: 'esnext',
    moduleResolution: 'bundler',
    moduleDetection: 'force',
    types: ['node'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    paths,
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  const tsc = join(repository, 'node_modules/.bin/tsc');
  const { stdout } = await execute(tsc, ['--project', folder], { cwd: folder }).catch((error) => error);
  return stdout;
}

test('TypeScript accepts every snippet', async () => {
  expect(snippets.length).toBeGreaterThan(4);
  const files = snippets.map(({ at, code }) => [`${at.replaceAll(/\W+/g, '-')}.ts`, code]);
  expect(await compile(Object.fromEntries(files))).toBe('');
});

test('the check finds a planted snippet that imports a missing name', async () => {
  const code = "import { NoDocument } from 'channel-gateway';\nexport const document = NoDocument;";
  expect(await compile({ 'planted.ts': code })).toContain('NoDocument');
});

test.each(fences.filter(({ language }) => language === 'yaml'))(
  '$at names schema files that exist',
  async ({ code }) => {
    const files = code.match(/schema\/[\w.]+/g) ?? [];
    expect(files).not.toEqual([]);
    for (const file of files) await access(join(repository, file));
  },
);
