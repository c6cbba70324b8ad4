import type { Context } from '#src/request/context.ts';

export type Language = ReturnType<Context['language']>;

/** A text in the languages that it is written in. */
export type Text = { en: string } & { [L in Language]?: string };

/** English where the text isn’t written in that language. */
export function textIn(language: Language, text: Text): string {
  return text[language] ?? text.en;
}
