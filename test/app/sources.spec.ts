import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { ChannelTypesDocument } from '#schema/client/index.ts';
import { gatewayOver } from '../support/harness.ts';
import { readSpecs } from './wizard/catalogue.ts';

/** What of the app goes to the browser. */
async function sources(): Promise<[string, string][]> {
  const files = await Array.fromAsync(glob('**/*.{ts,tsx,html}', { cwd: import.meta.dirname }));
  const shipped = files.filter(
    (file) => !/\.spec\.ts$|config\.ts$/.test(file) && !tooling.has(basename(file)),
  );
  return Promise.all(
    shipped.map(async (file) => [file, await readFile(join(import.meta.dirname, file), 'utf8')] as const),
  ) as Promise<[string, string][]>;
}

const tooling = new Set(['browser.ts', 'global-setup.ts', 'proxy.ts', 'screenshots.ts', 'start.ts']);

test('knows no platform, no field and no rule', async () => {
  const { execute } = await gatewayOver({});
  const { data } = await execute(ChannelTypesDocument);
  const specs = data ? readSpecs(data) : [];
  const fields = specs.flatMap((spec) => spec.fields);
  // A name of one word, as `name`, says nothing of where it is from.
  const known = [
    ...specs.map(({ title }) => title),
    ...fields.flatMap(({ name, pattern, example, sourceUrl }) => [
      /[A-Z]/.test(name) ? name : null,
      pattern,
      example,
      sourceUrl,
    ]),
  ].filter((each) => each !== null);
  expect(known.length).toBeGreaterThan(50);

  const files = await sources();

  expect(files.length).toBeGreaterThan(20);
  const isWord = (text: string, word: string) =>
    text
      .split(word)
      .some(
        (before, index, parts) =>
          index < parts.length - 1 && !/\w$/.test(before) && !/^\w/.test(parts[index + 1] ?? ''),
      );
  expect(
    files.flatMap(([file, text]) =>
      known.filter((each) => isWord(text, each)).map((each) => `${file}: ${each}`),
    ),
  ).toEqual([]);
});
