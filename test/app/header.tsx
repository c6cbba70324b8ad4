import { useLanguage } from './language.tsx';
import { Link } from './router.tsx';
import { type Language, languages } from './translations/en.ts';

export function Header() {
  const { words, language, choose } = useLanguage();
  return (
    <header className="top">
      <Link href="/" className="brand">
        <span className="mark" aria-hidden="true" />
        {words.app}
      </Link>
      <label className="language">
        <span className="hidden">{words.language}</span>
        <select value={language} onChange={({ target }) => choose(target.value as Language)}>
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
