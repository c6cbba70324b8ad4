import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { Client, cacheExchange, fetchExchange, Provider } from 'urql';
import { type Language, languages, type Texts, translations } from './translations/index.ts';

interface LanguageState {
  language: Language;
  texts: Texts;
  setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<LanguageState | undefined>(undefined);
const storageKey = 'language';

export function useLanguage(): LanguageState {
  const state = use(LanguageContext);
  if (!state) throw new Error('useLanguage must be called inside of LanguageProvider.');
  return state;
}

const isLanguage = (value: string | null): value is Language => value !== null && value in languages;

function getInitialLanguage(): Language {
  const stored = localStorage.getItem(storageKey);
  if (isLanguage(stored)) return stored;
  const { language, script } = new Intl.Locale(navigator.language).maximize();
  if (language !== 'zh') return 'en';
  return script === 'Hant' ? 'zh-TW' : 'zh-CN';
}

/**
 * Keeps the app and the gateway in one language. Each language has its own GraphQL client,
 * because the gateway's texts depend on `accept-language` and must not be cached across languages.
 */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(getInitialLanguage);
  const client = useMemo(() => createClient(language), [language]);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  function storeLanguage(next: Language): void {
    localStorage.setItem(storageKey, next);
    setLanguage(next);
  }

  return (
    <LanguageContext value={{ language, texts: translations[language], setLanguage: storeLanguage }}>
      <Provider value={client}>{children}</Provider>
    </LanguageContext>
  );
}

function createClient(language: Language): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    // Other people change channels too, so cached data is shown and then refreshed.
    requestPolicy: 'cache-and-network',
    fetchOptions: { headers: { 'accept-language': language } },
    exchanges: [cacheExchange, fetchExchange],
  });
}
