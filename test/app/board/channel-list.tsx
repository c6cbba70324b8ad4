import { useEffect, useRef, useState } from 'react';
import { type ChannelBoardQuery, ChannelCardFragmentDoc } from '#schema/client/index.ts';
import { Outage } from '../error-notice.tsx';
import { readFragment } from '../fragments.ts';
import { useLanguage } from '../language.tsx';
import { Row } from './channel-row.tsx';
import type { Titles } from './use-platform-titles.ts';
import { useSwitching } from './use-set-active.ts';

interface Props {
  channels: ChannelBoardQuery['channels'];
  /** Of the organization, whatever narrows the list. */
  total: number;
  titles: Titles;
  isBusy: boolean;
  /** The id of the channel that was just connected. */
  connected: string | null;
  showMore: () => void;
}

export function Listing({ channels, total, titles, isBusy, connected, showMore }: Props) {
  const { words } = useLanguage();
  const switching = useSwitching();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState('');

  const rows = channels.nodes.map((row) => ({ row, ...readFragment(ChannelCardFragmentDoc, row) }));
  const selected = rows.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const newcomer = rows.find(({ id }) => id === connected);

  async function turnSelected(isActive: boolean): Promise<void> {
    const done = await switching.turn(selected, isActive);
    setOutcome(words.switched(done.length, selected.length - done.length));
    // What couldn’t be switched stays selected, beside what is said of it.
    setChosen((before) => before.difference(new Set(done)));
  }

  function select(ids: string[], isSelected: boolean): void {
    setOutcome('');
    setChosen((before) => before[isSelected ? 'union' : 'difference'](new Set(ids)));
  }

  return (
    <section aria-label={words.list} aria-busy={isBusy}>
      {newcomer && <Welcome name={newcomer.name} />}
      {switching.outage && <Outage {...switching.outage} />}
      {switching.refused && (
        <p role="alert" className="notice bad">
          {switching.refused}
        </p>
      )}
      <div className="bulk">
        <label>
          <input
            type="checkbox"
            checked={selected.length === rows.length}
            ref={(box) => {
              if (box) box.indeterminate = selected.length > 0 && selected.length < rows.length;
            }}
            onChange={({ target }) =>
              select(
                rows.map(({ id }) => id),
                target.checked,
              )
            }
          />
          {selected.length > 0 ? words.selected(selected.length) : words.selectAll}
        </label>
        {selected.length > 0 ? (
          <div className="bulk-actions">
            <button type="button" className="button" onClick={() => turnSelected(true)}>
              {words.switchOn}
            </button>
            <button type="button" className="button" onClick={() => turnSelected(false)}>
              {words.switchOff}
            </button>
          </div>
        ) : (
          <p role="status" className="shown">
            {words.shown(channels.totalCount, total)}
          </p>
        )}
        <p role="status" className="outcome">
          {outcome}
        </p>
      </div>
      <ul className="rows">
        {rows.map(({ id, row }) => (
          <Row
            key={id}
            row={row}
            titles={titles}
            switching={switching}
            isSelected={chosen.has(id)}
            select={(isSelected) => select([id], isSelected)}
            isNew={id === connected}
          />
        ))}
      </ul>
      {channels.pageInfo.hasNextPage && (
        <button type="button" className="button more" onClick={showMore}>
          {words.more}
        </button>
      )}
    </section>
  );
}

function Welcome({ name }: { name: string }) {
  const { words } = useLanguage();
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <p ref={notice} tabIndex={-1} role="status" className="notice good">
      {words.connected(name)}
    </p>
  );
}
