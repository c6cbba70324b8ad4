import { useEffect, useState } from 'react';
import { useLanguage } from '../language.tsx';
import { navigate } from '../router.tsx';
import { createBoardPath, type Filters } from './filters.ts';

const debounceMs = 200;

export function SearchBox({ filters }: { filters: Filters }) {
  const { texts } = useLanguage();
  const [value, setValue] = useState(filters.search);
  const [lastSearch, setLastSearch] = useState(filters.search);
  const path = createBoardPath({ ...filters, search: value });

  // Back and “Clear filters” change the URL without typing; the input follows it.
  if (lastSearch !== filters.search) {
    setLastSearch(filters.search);
    setValue(filters.search);
  }

  useEffect(() => {
    if (value === filters.search) return;
    const timeout = setTimeout(() => {
      setLastSearch(value);
      navigate(path, 'replace');
    }, debounceMs);
    return () => clearTimeout(timeout);
  }, [value, filters.search, path]);

  return (
    <input
      type="search"
      className="input search-box"
      aria-label={texts.searchByName}
      placeholder={texts.searchByName}
      value={value}
      onChange={({ target }) => setValue(target.value)}
    />
  );
}
