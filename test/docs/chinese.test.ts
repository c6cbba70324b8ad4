import { expect, test } from 'vitest';
import { read } from './markdown.ts';

const [english, chinese] = await Promise.all([read('README.md'), read('README.zh-CN.md')]);

const listBlocks = (text: string) => text.match(/```.*?```/gs) ?? [];
const listOutline = (text: string) =>
  text.replaceAll(/```.*?```/gs, '```').match(/^(?:#+(?= )|```|- (?=\*\*))/gm) ?? [];
const listNames = (text: string) => text.match(/^\| `[^|]+`/gm) ?? [];
/** The targets of links and pictures, except the other README. */
const listTargets = (text: string) =>
  [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) =>
    target.replace(/^README(?:\.zh-CN)?\.md$/, ''),
  );
/** A page may be named in another order within a sentence. */
const countTargets = (text: string) => listTargets(text).toSorted();

test('the Chinese README has the sections, blocks, settings and links of the English one', () => {
  expect(listBlocks(chinese)).toEqual(listBlocks(english));
  expect(listOutline(chinese)).toEqual(listOutline(english));
  expect(listNames(chinese)).toEqual(listNames(english));
  expect(countTargets(chinese)).toEqual(countTargets(english));
  expect(listBlocks(english).length).toBeGreaterThan(6);
  expect(listTargets(english).length).toBeGreaterThan(20);
});

test('every section of the Chinese README is in Chinese', () => {
  const sections = chinese.replaceAll(/```.*?```/gs, '').split(/^## /m);
  expect(sections.filter((section) => !/\p{Script=Han}/u.test(section))).toEqual([]);
});

test('both READMEs have fewer than 200 lines', () => {
  for (const readme of [english, chinese]) expect(readme.split('\n').length).toBeLessThan(200);
});
