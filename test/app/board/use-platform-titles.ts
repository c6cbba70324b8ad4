import { useMemo } from 'react';
import { useQuery } from 'urql';
import { type ChannelType, ChannelTypesDocument } from '#schema/client/index.ts';

/** Each platform’s name, in the catalogue’s order. */
export type Titles = ReadonlyMap<ChannelType, string>;

export function useTitles(): Titles {
  const [{ data }] = useQuery({ query: ChannelTypesDocument });
  return useMemo(() => new Map(data?.channelTypes.map(({ type, title }) => [type, title])), [data]);
}
