import { useEffect, useRef, useState } from 'react';
import { type ChannelBoardQuery, ChannelCardFragmentDoc } from '#schema/client/index.ts';
import { ErrorNotice } from '../error-notice.tsx';
import { readFragment } from '../fragments.ts';
import { useLanguage } from '../language.tsx';
import { ChannelRow } from './channel-row.tsx';
import type { PlatformTitles } from './use-platform-titles.ts';
import { useSetActive } from './use-set-active.ts';

interface Props {
  channels: ChannelBoardQuery['channels'];
  /** How many channels the organization has, without filters. */
  total: number;
  titles: PlatformTitles;
  isLoading: boolean;
  /** The id of the channel that was just connected. */
  connectedId: string | null;
  showMore: () => void;
}

export function ChannelList({ channels, total, titles, isLoading, connectedId, showMore }: Props) {
  const { texts } = useLanguage();
  const switching = useSetActive();
  const [checkedIds, setCheckedIds] = useState<ReadonlySet<string>>(new Set());
  const [switchResult, setSwitchResult] = useState('');

  const rows = channels.nodes.map((node) => ({ node, ...readFragment(ChannelCardFragmentDoc, node) }));
  const selectedIds = rows.filter(({ id }) => checkedIds.has(id)).map(({ id }) => id);
  const connectedChannel = rows.find(({ id }) => id === connectedId);

  async function switchSelected(isActive: boolean): Promise<void> {
    const switched = await switching.setActive(selectedIds, isActive);
    setSwitchResult(texts.switchResult(switched.length, selectedIds.length - switched.length));
    // Channels that failed stay selected, next to their error messages.
    setCheckedIds((current) => current.difference(new Set(switched)));
  }

  function select(ids: string[], isSelected: boolean): void {
    setSwitchResult('');
    setCheckedIds((current) => current[isSelected ? 'union' : 'difference'](new Set(ids)));
  }

  return (
    <section aria-label={texts.channelList} aria-busy={isLoading}>
      {connectedChannel && <ConnectedNotice name={connectedChannel.name} />}
      {switching.outage && <ErrorNotice {...switching.outage} />}
      {switching.requestError && (
        <p role="alert" className="notice error">
          {switching.requestError}
        </p>
      )}
      <div className="bulk-bar">
        <label>
          <input
            type="checkbox"
            checked={selectedIds.length === rows.length}
            ref={(checkbox) => {
              if (checkbox) {
                checkbox.indeterminate = selectedIds.length > 0 && selectedIds.length < rows.length;
              }
            }}
            onChange={({ target }) =>
              select(
                rows.map(({ id }) => id),
                target.checked,
              )
            }
          />
          {selectedIds.length > 0 ? texts.selectedCount(selectedIds.length) : texts.selectAll}
        </label>
        {selectedIds.length > 0 ? (
          <div className="bulk-actions">
            <button type="button" className="button" onClick={() => switchSelected(true)}>
              {texts.switchOn}
            </button>
            <button type="button" className="button" onClick={() => switchSelected(false)}>
              {texts.switchOff}
            </button>
          </div>
        ) : (
          <p role="status" className="channel-count">
            {texts.channelCount(channels.totalCount, total)}
          </p>
        )}
        <p role="status" className="switch-result">
          {switchResult}
        </p>
      </div>
      <ul className="channel-list">
        {rows.map(({ id, node }) => (
          <ChannelRow
            key={id}
            channel={node}
            titles={titles}
            switching={switching}
            isSelected={checkedIds.has(id)}
            select={(isSelected) => select([id], isSelected)}
            isNew={id === connectedId}
          />
        ))}
      </ul>
      {channels.pageInfo.hasNextPage && (
        <button type="button" className="button show-more" onClick={showMore}>
          {texts.showMore}
        </button>
      )}
    </section>
  );
}

function ConnectedNotice({ name }: { name: string }) {
  const { texts } = useLanguage();
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <p ref={notice} tabIndex={-1} role="status" className="notice success">
      {texts.channelConnected(name)}
    </p>
  );
}
