import Negotiator from 'negotiator';

/** The languages in which the graph's own texts are written, as BCP 47 tags. */
export type Locale = 'en' | 'zh-Hans' | 'zh-Hant';

/** The language that a client likes best of those the graph speaks (RFC 9110, 12.5.4); English where it names none. */
export function negotiateLocale(acceptLanguage: string | undefined): Locale {
  if (acceptLanguage === undefined) return 'en';
  const tags = new Negotiator({ headers: { 'accept-language': acceptLanguage } }).languages();
  return tags.map(spoken).find((language) => language !== undefined) ?? 'en';
}

/** Chinese is told apart by script, which most tags leave to the region: `zh-TW` is written in the traditional one. */
function spoken(tag: string): Locale | undefined {
  const [canonical] = canonicalTags(tag);
  if (canonical === undefined) return undefined;
  const { language, script } = new Intl.Locale(canonical).maximize();
  if (language === 'zh') return script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  return language === 'en' ? 'en' : undefined;
}

function canonicalTags(tag: string): string[] {
  try {
    return Intl.getCanonicalLocales(tag);
  } catch {
    return [];
  }
}
