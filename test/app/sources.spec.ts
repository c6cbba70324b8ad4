import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ChannelTypesDocument } from '#schema/client/index.ts';
import { gatewayOver } from '../support/harness.ts';
import { readCatalogue } from './wizard/catalogue.ts';

/** The files that are shipped to the browser, with their texts. */
async function readSources(): Promise<[string, string][]> {
  const files = await Array.fromAsync(glob('**/*.{ts,tsx,html}', { cwd: import.meta.dirname }));
  const isTooling = (file: string) =>
    /^support\/|^(start|proxy|screenshots)\.ts$|\.(spec|config)\.ts$/.test(file);
  return Promise.all(
    files
      .filter((file) => !isTooling(file))
      .map(
        async (file): Promise<[string, string]> => [
          file,
          await readFile(join(import.meta.dirname, file), 'utf8'),
        ],
      ),
  );
}

/** The texts of the catalogue that the app must not repeat. */
async function readCatalogueTexts(): Promise<string[]> {
  const { execute } = await gatewayOver({});
  const { data } = await execute(ChannelTypesDocument);
  const platforms = data ? readCatalogue(data) : [];
  const documents = platforms.flatMap(({ createMutation }) =>
    createMutation && createMutation !== 'createChannel'
      ? [createMutation, `${createMutation.charAt(0).toUpperCase()}${createMutation.slice(1)}Document`]
      : [],
  );
  const fieldTexts = platforms
    .flatMap(({ fields }) => fields)
    .flatMap(({ name, pattern, example, sourceUrl }) => [
      // A field name that is a single word, such as `name`, is a common word in any source.
      /[A-Z]/.test(name) ? name : null,
      pattern,
      example,
      sourceUrl,
    ]);
  return [...platforms.map(({ title }) => title), ...documents, ...fieldTexts].filter(
    (text) => text !== null,
  );
}

function containsWord(source: string, word: string): boolean {
  const parts = source.split(word);
  return parts.some(
    (part, index) => index < parts.length - 1 && !/\w$/.test(part) && !/^\w/.test(parts[index + 1] ?? ''),
  );
}

test('no source of the app names a platform, its mutation, its fields or their rules', async () => {
  const texts = await readCatalogueTexts();
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((text) => !containsWord(`const planted = '${text}';`, text))).toEqual([]);

  const sources = await readSources();

  expect(sources.length).toBeGreaterThan(20);
  const repeated = sources.flatMap(([file, source]) =>
    texts.filter((text) => containsWord(source, text)).map((text) => `${file}: ${text}`),
  );
  expect(repeated).toEqual([]);
});
