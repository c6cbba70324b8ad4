import type { ReactNode } from 'react';
import type { ChannelBoardQuery, ChannelType } from '#schema/client/index.ts';
import { useLanguage } from '../language.tsx';
import { go } from '../router.tsx';
import { addressOf, type Filters } from './filters.ts';
import { SearchBox } from './search-box.tsx';
import type { Titles } from './use-platform-titles.ts';

interface Props {
  filters: Filters;
  titles: Titles;
  count: ChannelBoardQuery['channelCount'];
}

/** What narrows the list down: platforms with their counts, on or off, part of a name. */
export function Narrowing({ filters, titles, count }: Props) {
  const { words } = useLanguage();
  const counts = new Map(count.byType?.map((each) => [each.type, each.count]));
  const types = [...new Set([...titles.keys(), ...counts.keys()])];
  const narrow = (change: Partial<Filters>) => go(addressOf({ ...filters, ...change }), 'replace');

  function toggle(type: ChannelType): void {
    const types = filters.types.includes(type)
      ? filters.types.filter((each) => each !== type)
      : [...filters.types, type];
    narrow({ types });
  }

  return (
    <search className="narrowing">
      <fieldset className="platforms">
        <legend className="hidden">{words.platform}</legend>
        <Chip isOn={filters.types.length === 0} onClick={() => narrow({ types: [] })}>
          {words.all}
          <b> {count.total}</b>
        </Chip>
        {types.map((type) => (
          <Chip key={type} isOn={filters.types.includes(type)} onClick={() => toggle(type)}>
            {titles.get(type) ?? type}
            {count.byType && <b> {counts.get(type) ?? 0}</b>}
          </Chip>
        ))}
      </fieldset>
      <div className="narrowing-row">
        <SearchBox filters={filters} />
        <fieldset className="segments">
          <legend className="hidden">{words.state}</legend>
          {([null, true, false] as const).map((value) => (
            <label key={String(value)}>
              <input
                type="radio"
                name="active"
                checked={filters.isActive === value}
                onChange={() => narrow({ isActive: value })}
              />
              <span>{value === null ? words.all : value ? words.on : words.off}</span>
            </label>
          ))}
        </fieldset>
      </div>
    </search>
  );
}

interface ChipProps {
  isOn: boolean;
  onClick: () => void;
  children: ReactNode;
}

function Chip({ isOn, onClick, children }: ChipProps) {
  return (
    <button type="button" className="chip" aria-pressed={isOn} onClick={onClick}>
      {children}
    </button>
  );
}
