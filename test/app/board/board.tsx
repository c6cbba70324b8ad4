import { useCallback, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { ChannelBoardDocument } from '#schema/client/index.ts';
import { ErrorNotice } from '../error-notice.tsx';
import { useLanguage } from '../language.tsx';
import { PageTitle } from '../page-title.tsx';
import { Link, navigate, useUrl } from '../router.tsx';
import { useOnline } from '../use-online.ts';
import { ChannelList } from './channel-list.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { hasFilters, readFilters } from './filters.ts';
import { usePlatformTitles } from './use-platform-titles.ts';

const pageSize = 50;

export function Board() {
  const { texts } = useLanguage();
  const { searchParams } = useUrl();
  const isOnline = useOnline();
  const titles = usePlatformTitles();
  const [limit, setLimit] = useState(pageSize);
  const filters = readFilters(searchParams);
  const { types, isActive, search } = filters;
  const [{ data, error, fetching, stale }, executeQuery] = useQuery({
    query: ChannelBoardDocument,
    variables: {
      first: limit,
      isActive,
      search: search.trim() || null,
      types: types.length > 0 ? types : null,
    },
  });
  const refetch = useCallback(() => executeQuery({ requestPolicy: 'network-only' }), [executeQuery]);

  useEffect(() => {
    addEventListener('online', refetch);
    return () => removeEventListener('online', refetch);
  }, [refetch]);

  return (
    <div className="board">
      <div className="page-header">
        <PageTitle>{texts.channels}</PageTitle>
        <Link href="/connect" className="button primary">
          {texts.connectChannel}
        </Link>
      </div>
      {!isOnline && (
        <p role="status" className="notice">
          {texts.offline}
        </p>
      )}
      {error && <ErrorNotice error={error} retry={refetch} />}
      {data && <FilterPanel filters={filters} titles={titles} count={data.channelCount} />}
      {!data && fetching && <Skeleton />}
      {data && data.channels.nodes.length > 0 && (
        <ChannelList
          channels={data.channels}
          total={data.channelCount.total}
          titles={titles}
          isLoading={fetching || stale}
          connectedId={searchParams.get('connected')}
          showMore={() => setLimit(limit + pageSize)}
        />
      )}
      {data && data.channels.nodes.length === 0 && <EmptyState isFiltered={hasFilters(filters)} />}
    </div>
  );
}

function Skeleton() {
  const { texts } = useLanguage();
  return (
    <div role="status" className="skeleton">
      <span className="visually-hidden">{texts.loading}</span>
      {Array.from({ length: 6 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are identical and never reordered
        <div key={index} className="skeleton-row" />
      ))}
    </div>
  );
}

function EmptyState({ isFiltered }: { isFiltered: boolean }) {
  const { texts } = useLanguage();

  function clearFilters(): void {
    navigate('/');
    // The focused button disappears with the empty state, so the focus needs another element.
    document.querySelector<HTMLElement>('input[type="search"]')?.focus();
  }

  return (
    <div className="empty-state" role="status">
      <h2>{isFiltered ? texts.noMatches : texts.noChannels}</h2>
      <p>{isFiltered ? texts.noMatchesHelp : texts.noChannelsHelp}</p>
      {isFiltered ? (
        <button type="button" className="button" onClick={clearFilters}>
          {texts.clearFilters}
        </button>
      ) : (
        <Link href="/connect" className="button">
          {texts.connectChannel}
        </Link>
      )}
    </div>
  );
}
