import { useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { SetChannelsActiveDocument } from '#schema/client/index.ts';
import { readChannelError } from '../fragments.ts';

export interface SetActive {
  /** Switches channels on or off. Resolves to the ids of those that were switched. */
  setActive: (ids: string[], isActive: boolean) => Promise<string[]>;
  /** Ids of the channels with a request in flight. */
  pendingIds: ReadonlySet<string>;
  /** Error messages of single channels, by id. */
  channelErrors: ReadonlyMap<string, string>;
  /** The error message of a request that failed as a whole. */
  requestError: string | undefined;
  outage: { error: CombinedError; retry: () => void } | undefined;
}

/** The limit of `setChannelsActive`. */
const maxIdsPerRequest = 100;

/** The gateway can reject the change, so there is no optimistic update: a switch moves when the response arrives. */
export function useSetActive(): SetActive {
  const [, mutate] = useMutation(SetChannelsActiveDocument);
  const [pendingIds, setPendingIds] = useState<ReadonlySet<string>>(new Set());
  const [channelErrors, setChannelErrors] = useState<ReadonlyMap<string, string>>(new Map());
  const [requestError, setRequestError] = useState<string>();
  const [outage, setOutage] = useState<SetActive['outage']>();

  async function setActive(ids: string[], isActive: boolean): Promise<string[]> {
    setPendingIds((current) => current.union(new Set(ids)));
    setOutage(undefined);
    setRequestError(undefined);
    setChannelErrors((current) => new Map([...current].filter(([id]) => !ids.includes(id))));
    const switched: string[] = [];
    for (let start = 0; start < ids.length; start += maxIdsPerRequest) {
      switched.push(...(await sendRequest(ids.slice(start, start + maxIdsPerRequest), isActive)));
    }
    return switched;
  }

  async function sendRequest(ids: string[], isActive: boolean): Promise<string[]> {
    const { data, error } = await mutate({ input: { ids, isActive } });
    setPendingIds((current) => current.difference(new Set(ids)));
    if (error) setOutage({ error, retry: () => void setActive(ids, isActive) });
    const payload = data?.setChannelsActive;
    if (payload?.__typename !== 'SetChannelsActivePayload') {
      setRequestError(payload && readChannelError(payload).message);
      return [];
    }
    const failed = payload.results.flatMap(({ id, error }) =>
      error ? [[id, readChannelError(error).message] as const] : [],
    );
    setChannelErrors((current) => new Map([...current, ...failed]));
    return payload.results.flatMap(({ id, channel }) => (channel ? [id] : []));
  }

  return { setActive, pendingIds, channelErrors, requestError, outage };
}
