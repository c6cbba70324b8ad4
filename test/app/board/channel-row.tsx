import { ChannelCardFragmentDoc } from '#schema/client/index.ts';
import { type FragmentType, readFragment } from '../fragments.ts';
import { useLanguage } from '../language.tsx';
import { Tile } from '../platform-icon.tsx';
import type { Titles } from './use-platform-titles.ts';
import type { Switching } from './use-set-active.ts';

interface Props {
  row: FragmentType<typeof ChannelCardFragmentDoc>;
  titles: Titles;
  switching: Switching;
  isSelected: boolean;
  select: (isSelected: boolean) => void;
  isNew: boolean;
}

export function Row({ row, titles, switching, isSelected, select, isNew }: Props) {
  const { words } = useLanguage();
  const channel = readFragment(ChannelCardFragmentDoc, row);
  const { id, name, health, isActive } = channel;
  const platform = channel.__typename === 'UnknownChannel' ? channel.upstreamType : titles.get(channel.type);
  const isBusy = switching.busy.has(id);
  const refusal = switching.refusals.get(id);

  return (
    <li className="row" data-new={isNew || undefined} data-off={!isActive || undefined}>
      <input
        type="checkbox"
        aria-label={words.select(name)}
        checked={isSelected}
        onChange={({ target }) => select(target.checked)}
      />
      <Tile type={channel.type} title={platform ?? channel.type} />
      <div className="who">
        <h2>{name}</h2>
        <p>
          {platform}
          {channel.isDefault && <span className="tag">{words.isDefault}</span>}
          {isNew && <span className="tag new">{words.justConnected}</span>}
        </p>
      </div>
      <div className="health">
        <span className="badge" data-health={health.state}>
          {words.healths[health.state]}
        </span>
        {health.errorMessage && <p>{health.errorMessage}</p>}
      </div>
      <button
        type="button"
        role="switch"
        className="switch"
        aria-checked={isActive}
        aria-label={words.active(name)}
        aria-busy={isBusy}
        onClick={() => !isBusy && switching.turn([id], !isActive)}
      />
      <p role="alert" className="refusal">
        {refusal}
      </p>
    </li>
  );
}
