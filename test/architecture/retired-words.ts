import type { TextFile } from './files.ts';

/** The words and phrases, each split by a bar so that this list holds none of them. */
export const retiredWords = [
  'me|nd',
  'an|ew',
  'to|ld',
  'te|lls',
  'odd|ity',
  'odd|ities',
  'la|ne',
  'do|or',
  'who|ever',
  'sta|nds i|n',
  'com|es t|o',
  'nob|ody’s',
].map((word) => word.replaceAll('|', ''));

interface Word {
  text: string;
  start: number;
  end: number;
}

/** A whole word, also as one part of a name in camelCase, PascalCase, snake_case or kebab-case. */
const wordPattern = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;

const phrases = retiredWords.map((phrase) => ({
  phrase,
  words: phrase.split(/[ ’]/),
  // The words of a phrase may be on two lines of a comment or string. The apostrophe may be straight or absent.
  between: phrase.includes('’') ? /^['’]?$/ : /^[\s/*#>_+'"`-]*$/,
}));

/** Each retired word in the paths and texts of files: `path: word` and `path:line: word`. */
export function findRetiredWords(files: TextFile[]): string[] {
  return files.flatMap(({ path, text }) => [
    ...search(path).map(({ phrase }) => `${path}: ${phrase}`),
    ...search(text).map(({ phrase, start }) => `${path}:${countLines(text, start)}: ${phrase}`),
  ]);
}

function search(text: string): { phrase: string; start: number }[] {
  const words = [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
  return words.flatMap((word, index) =>
    phrases
      .filter((phrase) => isAt(text, words, index, phrase) && !isProperName(words, index))
      .map(({ phrase }) => ({ phrase, start: word.start })),
  );
}

function isAt(text: string, words: Word[], index: number, { words: parts, between }: (typeof phrases)[0]) {
  return parts.every((part, offset) => {
    const word = words[index + offset];
    if (word?.text !== part) return false;
    const before = words[index + offset - 1];
    return offset === 0 || !before || between.test(text.slice(before.end, word.start));
  });
}

/** The shop of the sandbox's seed has a street in its name. */
function isProperName(words: Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  const isName = before?.text === 'harbour' && word?.text === ['la', 'ne'].join('');
  return isName && word.start - before.end <= 1;
}

function countLines(text: string, end: number): number {
  return text.slice(0, end).split('\n').length;
}
