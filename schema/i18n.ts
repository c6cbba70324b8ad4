import type { Context } from '#src/request/context.ts';

export type Locale = ReturnType<Context['language']>;

/** A text in the languages that it is written in. */
export type Text = { en: string } & { [L in Locale]?: string };

/** English where the text isn’t written in that language. */
export function textIn(language: Locale, text: Text): string {
  return text[language] ?? text.en;
}
