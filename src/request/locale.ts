import Negotiator from 'negotiator';

/** The locales of the graph’s own texts, as BCP 47 tags. */
export type Locale = 'en' | 'zh-Hans' | 'zh-Hant';

/** The supported locale that the client prefers (RFC 9110, section 12.5.4), or English. */
export function negotiateLocale(acceptLanguage: string | undefined): Locale {
  if (acceptLanguage === undefined) return 'en';
  const tags = new Negotiator({ headers: { 'accept-language': acceptLanguage } }).languages();
  return tags.map(toLocale).find((locale) => locale !== undefined) ?? 'en';
}

/** Most Chinese tags name a region instead of a script, so the likely script is derived: `zh-TW` is `zh-Hant`. */
function toLocale(tag: string): Locale | undefined {
  const [canonical] = toCanonicalTags(tag);
  if (canonical === undefined) return undefined;
  const { language, script } = new Intl.Locale(canonical).maximize();
  if (language === 'zh') return script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  return language === 'en' ? 'en' : undefined;
}

function toCanonicalTags(tag: string): string[] {
  try {
    return Intl.getCanonicalLocales(tag);
  } catch {
    return [];
  }
}
