import { readFile } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import { demoKey, startSandbox } from '#src/sandbox/server.ts';
import { startGateway } from './support/harness.ts';

const read = (file: string) => readFile(new URL(`../${file}`, import.meta.url), 'utf8');

interface Check {
  state: string;
  path: string[];
  message: string;
}

test('the query above the fold is answered as the README says', async () => {
  const readme = await read('README.md');
  const [, query] = /```graphql\n(.*?)```/s.exec(readme) ?? [];
  const [, answer] = /```json\n(.*?)```/s.exec(readme) ?? [];
  const sandbox = await startSandbox();
  onTestFinished(sandbox.close);
  const { execute } = await startGateway(sandbox.url);

  const { data } = await execute(query ?? '', {}, { 'x-api-key': demoKey });

  expect({ data }).toEqual(JSON.parse(answer ?? ''));
});

test('the dry run is answered as the README says', async () => {
  const [, section = ''] = (await read('README.md')).split('## Build a “connect a channel” form');
  const [, mutation] = /```graphql\n(mutation.*?)```/s.exec(section) ?? [];
  const [, answer] = /```text\n(.*?)```/s.exec(section) ?? [];
  const sandbox = await startSandbox();
  onTestFinished(sandbox.close);
  const { execute } = await startGateway(sandbox.url);

  const { data } = await execute<{ validateChannel: { checks: Check[] } }, object>(
    mutation ?? '',
    {},
    { 'x-api-key': demoKey },
  );

  const lines = data?.validateChannel.checks.map(
    ({ state, path, message }) => `${state}  ${path.join('.').padEnd(37)}  ${message}`,
  );
  expect(lines?.join('\n')).toBe(answer?.trimEnd());
});

test('the README’s table has every setting, and no other', async () => {
  const [readme, config] = await Promise.all(['README.md', 'src/config.ts'].map(read));
  const told = [...(readme ?? '').matchAll(/^\| `([A-Z_]+)` \| (?:`|off|on|none|the)/gm)].map(
    ([, name]) => name,
  );
  const known = [...(config ?? '').matchAll(/^ {4}([A-Z_]+):/gm)].map(([, name]) => name);
  expect(told.toSorted()).toEqual(known.toSorted());
});

test('the Chinese README is in step: its sections, its code and its settings', async () => {
  const [english = '', chinese = ''] = await Promise.all(['README.md', 'README.zh-CN.md'].map(read));
  const code = (text: string) => text.match(/```.*?```/gs) ?? [];
  const outline = (text: string) => text.replaceAll(/```.*?```/gs, '```').match(/^(?:#+(?= )|```)/gm) ?? [];
  const firstCells = (text: string) => text.match(/^\| (?:`[^|]+`|!\[)/gm) ?? [];
  const pictures = (text: string) => text.match(/test\/app\/screenshots\/[\w-]+\.png/g) ?? [];

  expect(code(chinese)).toEqual(code(english));
  expect(outline(chinese)).toEqual(outline(english));
  expect(firstCells(chinese)).toEqual(firstCells(english));
  expect(pictures(chinese)).toEqual(pictures(english));
  expect(code(english).length).toBeGreaterThan(15);
  // Where a section was translated, it is written in Chinese.
  const sections = chinese.replaceAll(/```.*?```/gs, '').split(/^## /m);
  expect(sections.filter((section) => !/\p{Script=Han}/u.test(section))).toEqual([]);
});
