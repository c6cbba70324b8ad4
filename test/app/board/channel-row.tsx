import { ChannelCardFragmentDoc } from '#schema/client/index.ts';
import { type FragmentType, readFragment } from '../fragments.ts';
import { useLanguage } from '../language.tsx';
import { PlatformIcon } from '../platform-icon.tsx';
import type { PlatformTitles } from './use-platform-titles.ts';
import type { SetActive } from './use-set-active.ts';

interface Props {
  channel: FragmentType<typeof ChannelCardFragmentDoc>;
  titles: PlatformTitles;
  switching: SetActive;
  isSelected: boolean;
  select: (isSelected: boolean) => void;
  isNew: boolean;
}

export function ChannelRow({ channel, titles, switching, isSelected, select, isNew }: Props) {
  const { texts } = useLanguage();
  const card = readFragment(ChannelCardFragmentDoc, channel);
  const { id, name, type, health, isActive, isDefault } = card;
  const platform = card.__typename === 'UnknownChannel' ? card.upstreamType : titles.get(type);
  const isPending = switching.pendingIds.has(id);

  return (
    <li className="channel-row" data-new={isNew || undefined} data-off={!isActive || undefined}>
      <input
        type="checkbox"
        aria-label={texts.selectChannel(name)}
        checked={isSelected}
        onChange={({ target }) => select(target.checked)}
      />
      <PlatformIcon type={type} title={platform ?? type} />
      <div className="channel-name">
        <h2>{name}</h2>
        <p>
          {platform}
          {isDefault && <span className="tag">{texts.default}</span>}
          {isNew && <span className="tag new">{texts.new}</span>}
        </p>
      </div>
      <div className="channel-health">
        <span className="badge" data-health={health.state}>
          {texts.health[health.state]}
        </span>
        {health.errorMessage && <p>{health.errorMessage}</p>}
      </div>
      <button
        type="button"
        role="switch"
        className="switch"
        aria-checked={isActive}
        aria-label={texts.channelIsOn(name)}
        aria-busy={isPending}
        onClick={() => !isPending && switching.setActive([id], !isActive)}
      />
      <p role="alert" className="channel-error">
        {switching.channelErrors.get(id)}
      </p>
    </li>
  );
}
