import { access } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { listAnchors, listDocuments, read, repository, stripCode } from './markdown.ts';

/** The broken links of a document. Links to other sites are not checked. */
async function findBrokenLinks(file: string, text: string): Promise<string[]> {
  const links = [...text.replaceAll(/^```.*?^```$/gms, '').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^https?:/.test(link));
  const checked = await Promise.all(
    links.map(async (link) => ((await isBroken(file, text, link)) ? link : undefined)),
  );
  return checked.filter((link) => link !== undefined);
}

async function isBroken(file: string, text: string, link: string): Promise<boolean> {
  const [path = '', anchor] = link.split('#');
  if (path === '') return !listAnchors(text).includes(anchor ?? '');
  const target = normalize(join(dirname(file), path));
  try {
    await access(join(repository, target));
  } catch {
    return true;
  }
  return anchor !== undefined && !listAnchors(await read(target)).includes(anchor);
}

test('every link of the documents leads to a file and a heading', async () => {
  const documents = listDocuments();
  const broken = await Promise.all(
    documents.map(async (file) => [file, await findBrokenLinks(file, await read(file))] as const),
  );
  expect(broken.filter(([, links]) => links.length > 0)).toEqual([]);
  expect(documents.length).toBeGreaterThan(20);
});

test('the check finds a planted broken link', async () => {
  const planted = '## Here\n[a](lost.md) [b](clients.md#lost) [c](clients.md#urql) [d](#here) [e](#there)';
  expect(await findBrokenLinks('docs/planted.md', planted)).toEqual(['lost.md', 'clients.md#lost', '#there']);
});

test('the README leads to every page of docs/, and the decisions to each other', async () => {
  const [readme, decisions, documents] = await Promise.all([
    read('README.md'),
    read('docs/decisions/README.md'),
    listDocuments(),
  ]);
  for (const file of documents.filter((name) => /^docs\/[\w-]+\.md$/.test(name))) {
    expect(readme).toContain(`](${file})`);
  }
  for (const file of documents.filter((name) => /^docs\/decisions\/[a-z]/.test(name))) {
    expect(decisions).toContain(`](${file.replace('docs/decisions/', '')})`);
  }
});

test('every source file that the documents name exists', async () => {
  const documents = listDocuments();
  const missing: string[] = [];
  for (const file of documents.filter((name) => name !== 'CHANGELOG.md')) {
    const names = (await read(file)).matchAll(/`((?:src|schema|test|docs|\.ci|\.github)\/[\w./-]*[\w/])`/g);
    for (const [, name = ''] of names) {
      if (examples.includes(name)) continue;
      await access(join(repository, name)).catch(() => missing.push(`${file}: ${name}`));
    }
  }
  expect(missing).toEqual([]);
});

/** The files of the platform that the recipe adds, and a folder that the benchmark creates. */
const examples = [
  'schema/platforms/telegram.ts',
  'test/fixtures/platforms/telegram.json',
  'test/bench/node_modules',
];

test('inline code is left out of the prose', () => {
  expect(stripCode('A `b` c\n```sh\nd\n```\ne')).toBe('A  c\n\ne');
});
