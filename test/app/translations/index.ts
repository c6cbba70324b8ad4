import { en, type Texts } from './en.ts';
import { zhCN } from './zh-cn.ts';
import { zhTW } from './zh-tw.ts';

export type { Texts };

/** The names that the language menu shows. */
export const languages = { en: 'English', 'zh-CN': '简体中文', 'zh-TW': '繁體中文' };

export type Language = keyof typeof languages;

export const translations: Record<Language, Texts> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
