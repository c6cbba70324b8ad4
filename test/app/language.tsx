import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { Client, cacheExchange, fetchExchange, Provider } from 'urql';
import { type Language, languages, type Words, words } from './translations/en.ts';

interface Chosen {
  language: Language;
  words: Words;
  choose: (language: Language) => void;
}

const LanguageContext = createContext<Chosen | undefined>(undefined);
const storedAs = 'language';

export function useLanguage(): Chosen {
  const chosen = use(LanguageContext);
  if (!chosen) throw new Error('Outside of LanguageProvider.');
  return chosen;
}

const isLanguage = (value: string | null): value is Language => value !== null && value in languages;

function firstLanguage(): Language {
  const stored = localStorage.getItem(storedAs);
  if (isLanguage(stored)) return stored;
  const { language, script } = new Intl.Locale(navigator.language).maximize();
  if (language !== 'zh') return 'en';
  return script === 'Hant' ? 'zh-TW' : 'zh-CN';
}

/** The app’s words and the graph’s, in one language: what is asked in another is asked anew. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  const client = useMemo(() => createClient(language), [language]);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  function choose(next: Language): void {
    localStorage.setItem(storedAs, next);
    setLanguage(next);
  }

  return (
    <LanguageContext value={{ language, words: words[language], choose }}>
      <Provider value={client}>{children}</Provider>
    </LanguageContext>
  );
}

function createClient(language: Language): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    // What others change meanwhile is seen too.
    requestPolicy: 'cache-and-network',
    fetchOptions: { headers: { 'accept-language': language } },
    exchanges: [cacheExchange, fetchExchange],
  });
}
