import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { ChannelBoardDocument } from '#schema/client/index.ts';
import { Outage } from '../error-notice.tsx';
import { useLanguage } from '../language.tsx';
import { Title } from '../page-title.tsx';
import { go, Link, useAddress } from '../router.tsx';
import { useOnline } from '../use-online.ts';
import { Listing } from './channel-list.tsx';
import { Narrowing } from './filter-panel.tsx';
import { isNarrowed, readFilters } from './filters.ts';
import { useTitles } from './use-platform-titles.ts';

const page = 50;

export function Board() {
  const { words } = useLanguage();
  const address = useAddress();
  const isOnline = useOnline();
  const titles = useTitles();
  const [most, setMost] = useState(page);
  const filters = readFilters(address.searchParams);
  const { types, isActive, search } = filters;
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: ChannelBoardDocument,
    variables: {
      first: most,
      isActive,
      search: search.trim() || null,
      types: types.length > 0 ? types : null,
    },
  });
  const askAnew = () => ask({ requestPolicy: 'network-only' });

  useEffect(() => {
    const askAgain = () => ask({ requestPolicy: 'network-only' });
    addEventListener('online', askAgain);
    return () => removeEventListener('online', askAgain);
  }, [ask]);

  return (
    <div className="board">
      <div className="heading">
        <Title>{words.channels}</Title>
        <Link href="/connect" className="button primary">
          {words.connect}
        </Link>
      </div>
      {!isOnline && (
        <p role="status" className="notice">
          {words.offline}
        </p>
      )}
      {error && <Outage error={error} retry={askAnew} />}
      {data && <Narrowing filters={filters} titles={titles} count={data.channelCount} />}
      {!data && fetching && <Skeleton />}
      {data && data.channels.nodes.length > 0 && (
        <Listing
          channels={data.channels}
          total={data.channelCount.total}
          titles={titles}
          isBusy={fetching || stale}
          connected={address.searchParams.get('connected')}
          showMore={() => setMost(most + page)}
        />
      )}
      {data && data.channels.nodes.length === 0 && <Nothing isNarrowed={isNarrowed(filters)} />}
    </div>
  );
}

function Skeleton() {
  const { words } = useLanguage();
  return (
    <div role="status" className="skeleton">
      <span className="hidden">{words.loading}</span>
      {Array.from({ length: 6 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
        <div key={index} className="bone" />
      ))}
    </div>
  );
}

function Nothing({ isNarrowed }: { isNarrowed: boolean }) {
  const { words } = useLanguage();

  function clear(): void {
    go('/');
    // The button is gone with what it was for.
    document.querySelector<HTMLElement>('input[type="search"]')?.focus();
  }

  return (
    <div className="nothing" role="status">
      <h2>{isNarrowed ? words.noMatch : words.noneYet}</h2>
      <p>{isNarrowed ? words.noMatchHelp : words.noneYetHelp}</p>
      {isNarrowed ? (
        <button type="button" className="button" onClick={clear}>
          {words.clear}
        </button>
      ) : (
        <Link href="/connect" className="button">
          {words.connect}
        </Link>
      )}
    </div>
  );
}
