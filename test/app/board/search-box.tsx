import { useEffect, useState } from 'react';
import { useLanguage } from '../language.tsx';
import { go } from '../router.tsx';
import { addressOf, type Filters } from './filters.ts';

const pauseMs = 200;

/** Asks once typing pauses. */
export function SearchBox({ filters }: { filters: Filters }) {
  const { words } = useLanguage();
  const [typed, setTyped] = useState(filters.search);
  const [seen, setSeen] = useState(filters.search);
  const wanted = addressOf({ ...filters, search: typed });

  // Back, or the filters cleared: the address says what is searched for.
  if (seen !== filters.search) {
    setSeen(filters.search);
    setTyped(filters.search);
  }

  useEffect(() => {
    if (typed === filters.search) return;
    const pause = setTimeout(() => {
      setSeen(typed);
      go(wanted, 'replace');
    }, pauseMs);
    return () => clearTimeout(pause);
  }, [typed, filters.search, wanted]);

  return (
    <input
      type="search"
      className="input searchbox"
      aria-label={words.search}
      placeholder={words.search}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
    />
  );
}
