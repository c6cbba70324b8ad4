import type { Context } from '#src/request/context.ts';
import en from './locales/en.json' with { type: 'json' };
import zhHans from './locales/zh-Hans.json' with { type: 'json' };
import zhHant from './locales/zh-Hant.json' with { type: 'json' };

export type Locale = ReturnType<Context['language']>;

/** A text in English and in the languages into which it is translated. */
export type Text = { en: string } & { [L in Locale]?: string };

/** A key of the texts that platforms share; a platform’s own texts are in its file. */
export type TextKey = keyof typeof en;

/** A field whose label and help are shared texts: `login.pageId`. */
type FieldKey = TextKey extends infer Key ? (Key extends `${infer Field}.label` ? Field : never) : never;

const locales: Record<Locale, Record<TextKey, string>> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

/** Falls back to English. */
export function translate(language: Locale, text: Text): string {
  return text[language] ?? text.en;
}

/** A shared text in all languages, with each `{placeholder}` replaced by its value. */
export function sharedText(key: TextKey, values: Record<string, string | Text> = {}): Required<Text> {
  const fill = (language: Locale) =>
    locales[language][key].replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name] ?? placeholder;
      return typeof value === 'string' ? value : translate(language, value);
    });
  return { en: fill('en'), 'zh-Hans': fill('zh-Hans'), 'zh-Hant': fill('zh-Hant') };
}

/** The label and the help of a field that platforms share. */
export function sharedFieldTexts(field: FieldKey): { label: Text; help: Text } {
  return { label: sharedText(`${field}.label`), help: sharedText(`${field}.help`) };
}
