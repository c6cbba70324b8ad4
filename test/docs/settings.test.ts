import { expect, test } from 'vitest';
import { readConfig } from '#src/config.ts';
import { listRows, read } from './markdown.ts';

interface Setting {
  name: string;
  default: string;
  range: string;
}

async function listSettings(file: string): Promise<Setting[]> {
  return listRows(await read(file))
    .filter(([name = '']) => /^`[A-Z_]+`$/.test(name))
    .map(([name = '', value = '', range = '']) => ({
      name: name.replaceAll('`', ''),
      default: value,
      range,
    }));
}

const documented = await listSettings('docs/configuration.md');

const accepts = (name: string, value: string) => {
  try {
    readConfig({ [name]: value });
    return true;
  } catch {
    return false;
  }
};

test('the tables have every setting and no other', async () => {
  const names = [...(await read('src/config.ts')).matchAll(/^ {4}([A-Z_]+):/gm)].map(([, name]) => name);
  expect(documented.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  expect(names.length).toBeGreaterThan(40);
});

/** The words that the tables use for a setting without a default value. */
const unset = ['none', 'off', 'on, in production off', 'the sandbox'];

test.each(documented)('$name has the default $default', ({ name, default: value }) => {
  if (unset.includes(value)) return;
  expect(value).toMatch(/^`.+`$/);
  const literal = value.replaceAll('`', '');
  // The page length of the sandbox has its default there: it is a limit only if it is set.
  if (name !== 'SANDBOX_PAGE_SIZE') expect(readConfig({ [name]: literal })).toEqual(readConfig({}));
});

test.each(documented.filter(({ range }) => /\d to \d/.test(range)))(
  '$name ranges from $range',
  ({ name, range }) => {
    const [, least, most] = /^(\d+) to (\d+)/.exec(range)?.map(Number) ?? [];
    expect(accepts(name, String(least))).toBe(true);
    expect(accepts(name, String(most))).toBe(true);
    expect(accepts(name, String(Number(least) - 1))).toBe(false);
    expect(accepts(name, String(Number(most) + 1))).toBe(false);
  },
);

test.each(documented.filter(({ range }) => /^`/.test(range)))(
  '$name takes $range and nothing else',
  ({ name, range }) => {
    const values = range.match(/(?<=`)\w+(?=`)/g) ?? [];
    const others = { CHANNEL_API_URL: 'http://127.0.0.1/channel-service' };
    for (const value of values) expect(() => readConfig({ ...others, [name]: value })).not.toThrow();
    expect(accepts(name, 'carrier_pigeon')).toBe(false);
  },
);

test('the README’s settings are a part of them, with the same defaults', async () => {
  const settings = await listSettings('README.md');
  expect(settings).toHaveLength(5);
  for (const { name, default: value } of settings) {
    expect(documented.find((setting) => setting.name === name)?.default).toBe(value);
  }
});

test('every setting that the documents name in prose exists', async () => {
  const files = ['README.md', 'README.zh-CN.md', 'SECURITY.md', 'CHANGELOG.md'];
  const pages = ['clients', 'connect-form', 'errors', 'federation', 'operations', 'performance', 'sandbox'];
  const texts = await Promise.all([...files, ...pages.map((page) => `docs/${page}.md`)].map(read));
  const prefixes =
    /`((?:CHANNEL_API|UPSTREAM|MAX|SANDBOX|METRICS|OTEL|CORS|LOG|PERSISTED)_[A-Z_]+)(?:=[^`]*)?`/g;
  const named = new Set(texts.flatMap((text) => [...text.matchAll(prefixes)].map(([, name]) => name)));
  const codes = ['UPSTREAM_TIMEOUT', 'UPSTREAM_UNAVAILABLE', 'UPSTREAM_ERROR', 'UPSTREAM_UNSUPPORTED'];
  const others = [
    ...codes,
    'UPSTREAM_INVALID_RESPONSE',
    'PERSISTED_DOCUMENT_REQUIRED',
    'PERSISTED_QUERY_NOT_FOUND',
  ];
  const known = [...documented.map(({ name }) => name), ...others];
  expect([...named].filter((name) => !known.includes(name ?? ''))).toEqual([]);
});
