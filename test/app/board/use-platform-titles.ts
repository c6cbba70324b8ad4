import { useMemo } from 'react';
import { useQuery } from 'urql';
import { type ChannelType, ChannelTypesDocument } from '#schema/client/index.ts';

/** The name of each platform, in the order of the setup catalogue. */
export type PlatformTitles = ReadonlyMap<ChannelType, string>;

export function usePlatformTitles(): PlatformTitles {
  const [{ data }] = useQuery({ query: ChannelTypesDocument });
  return useMemo(() => new Map(data?.channelTypes.map(({ type, title }) => [type, title])), [data]);
}
