import { useLanguage } from './language.tsx';
import { Link } from './router.tsx';
import { type Language, languages } from './translations/index.ts';

export function Header() {
  const { texts, language, setLanguage } = useLanguage();
  return (
    <header className="app-header">
      <Link href="/" className="brand">
        <span className="logo" aria-hidden="true" />
        {texts.appName}
      </Link>
      <label className="language-select">
        <span className="visually-hidden">{texts.language}</span>
        <select value={language} onChange={({ target }) => setLanguage(target.value as Language)}>
          {Object.entries(languages).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
