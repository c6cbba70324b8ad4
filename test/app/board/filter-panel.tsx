import type { ReactNode } from 'react';
import type { ChannelBoardQuery, ChannelType } from '#schema/client/index.ts';
import { useLanguage } from '../language.tsx';
import { navigate } from '../router.tsx';
import { createBoardPath, type Filters } from './filters.ts';
import { SearchBox } from './search-box.tsx';
import type { PlatformTitles } from './use-platform-titles.ts';

interface Props {
  filters: Filters;
  titles: PlatformTitles;
  count: ChannelBoardQuery['channelCount'];
}

/** Filters by platform (with channel counts), by status and by name. */
export function FilterPanel({ filters, titles, count }: Props) {
  const { texts } = useLanguage();
  const counts = new Map(count.byType?.map((each) => [each.type, each.count]));
  const types = [...new Set([...titles.keys(), ...counts.keys()])];

  function applyFilters(changes: Partial<Filters>): void {
    navigate(createBoardPath({ ...filters, ...changes }), 'replace');
  }

  function toggleType(type: ChannelType): void {
    const types = filters.types.includes(type)
      ? filters.types.filter((each) => each !== type)
      : [...filters.types, type];
    applyFilters({ types });
  }

  return (
    <search className="filter-panel">
      <fieldset className="platform-filter">
        <legend className="visually-hidden">{texts.platform}</legend>
        <Chip isPressed={filters.types.length === 0} onClick={() => applyFilters({ types: [] })}>
          {texts.all}
          <b> {count.total}</b>
        </Chip>
        {types.map((type) => (
          <Chip key={type} isPressed={filters.types.includes(type)} onClick={() => toggleType(type)}>
            {titles.get(type) ?? type}
            {count.byType && <b> {counts.get(type) ?? 0}</b>}
          </Chip>
        ))}
      </fieldset>
      <div className="filter-row">
        <SearchBox filters={filters} />
        <fieldset className="segmented-control">
          <legend className="visually-hidden">{texts.status}</legend>
          {([null, true, false] as const).map((value) => (
            <label key={String(value)}>
              <input
                type="radio"
                name="active"
                checked={filters.isActive === value}
                onChange={() => applyFilters({ isActive: value })}
              />
              <span>{value === null ? texts.all : value ? texts.on : texts.off}</span>
            </label>
          ))}
        </fieldset>
      </div>
    </search>
  );
}

interface ChipProps {
  isPressed: boolean;
  onClick: () => void;
  children: ReactNode;
}

function Chip({ isPressed, onClick, children }: ChipProps) {
  return (
    <button type="button" className="chip" aria-pressed={isPressed} onClick={onClick}>
      {children}
    </button>
  );
}
