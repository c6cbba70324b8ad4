import { buildSchema, Kind, parse, validate } from 'graphql';
import { expect, onTestFinished, test } from 'vitest';
import { subgraphSdl } from '#schema/index.ts';
import { demoKey, startSandbox } from '#src/sandbox/server.ts';
import { startGateway } from '../support/harness.ts';
import { composers } from '../support/supergraph.ts';
import { listFences, read } from './markdown.ts';

const fences = (await listFences()).filter(({ language }) => language === 'graphql');
const isOperation = ({ code }: { code: string }) =>
  parse(code).definitions.every(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION || kind === Kind.FRAGMENT_DEFINITION,
  );
const operations = fences.filter(isOperation);
const extensions = fences.filter((fence) => !isOperation(fence));

interface Check {
  state: string;
  path: string[];
  message: string;
}

/** An answer as the documents print it: JSON unchanged, the checks of a dry run one on a line. */
function print(language: string, data: unknown): unknown {
  if (language === 'json') return { data };
  const { checks } = (data as { validateChannel: { checks: Check[] } }).validateChannel;
  const lines = checks.map(
    ({ state, path, message }) => `${state}  ${path.join('.').padEnd(37)}  ${message}`,
  );
  return lines.join('\n');
}

test.each(operations)(
  '$at is a valid operation and is answered as the document says',
  async ({ code, next }) => {
    expect(validate(buildSchema(await read('schema/schema.graphql')), parse(code))).toEqual([]);
    const sandbox = await startSandbox();
    onTestFinished(sandbox.close);
    const { execute } = await startGateway(sandbox.url);

    const { data, errors } = await execute(code, {}, { 'x-api-key': demoKey });

    expect(errors).toBeUndefined();
    const hasAnswer = next?.language === 'json' || next?.language === 'text';
    if (!hasAnswer) return;
    expect(print(next.language, data)).toEqual(next.language === 'json' ? JSON.parse(next.code) : next.code);
  },
);

test('some operations have their answer in the document', () => {
  const answered = operations.filter(({ next }) => next?.language === 'json' || next?.language === 'text');
  expect(answered.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['README.md', 'README.zh-CN.md', 'docs/connect-form.md']),
  );
});

test.each(
  extensions.flatMap(({ at, code }) => Object.keys(composers).map((composer) => ({ at, code, composer }))),
)('$at composes with the gateway’s subgraph by $composer', ({ code, composer }) => {
  const gateway = { name: 'channels', url: 'http://127.0.0.1:1/graphql', sdl: subgraphSdl() };
  const neighbour = { name: 'inbox', url: 'http://127.0.0.1:2/graphql', sdl: code };
  expect(composers[composer]?.([gateway, neighbour]).errors).toEqual([]);
});
