import { useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { SetChannelsActiveDocument } from '#schema/client/index.ts';
import { readRefusal } from '../fragments.ts';

export interface Switching {
  /** Those on their way. */
  busy: ReadonlySet<string>;
  /** Why one isn’t switched, by its id. */
  refusals: ReadonlyMap<string, string>;
  /** Why none is. */
  refused: string | undefined;
  outage: { error: CombinedError; retry: () => void } | undefined;
  /** Resolves to the ids that are switched. */
  turn: (ids: string[], isActive: boolean) => Promise<string[]>;
}

/** As many as the graph takes at once. */
const most = 100;

/** Nothing is shown as switched before the channel API has said so. */
export function useSwitching(): Switching {
  const [, mutate] = useMutation(SetChannelsActiveDocument);
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [refusals, setRefusals] = useState<ReadonlyMap<string, string>>(new Map());
  const [refused, setRefused] = useState<string>();
  const [outage, setOutage] = useState<Switching['outage']>();

  async function turn(ids: string[], isActive: boolean): Promise<string[]> {
    setBusy((before) => before.union(new Set(ids)));
    setOutage(undefined);
    setRefused(undefined);
    setRefusals((before) => new Map([...before].filter(([id]) => !ids.includes(id))));
    const done: string[] = [];
    for (let at = 0; at < ids.length; at += most) {
      done.push(...(await turnSome(ids.slice(at, at + most), isActive)));
    }
    return done;
  }

  async function turnSome(ids: string[], isActive: boolean): Promise<string[]> {
    const { data, error } = await mutate({ input: { ids, isActive } });
    setBusy((before) => before.difference(new Set(ids)));
    if (error) setOutage({ error, retry: () => void turn(ids, isActive) });
    const answer = data?.setChannelsActive;
    if (answer?.__typename !== 'SetChannelsActivePayload') {
      setRefused(answer && readRefusal(answer).message);
      return [];
    }
    const failed = answer.results.flatMap(({ id, error }) =>
      error ? [[id, readRefusal(error).message] as const] : [],
    );
    setRefusals((before) => new Map([...before, ...failed]));
    return answer.results.flatMap(({ id, channel }) => (channel ? [id] : []));
  }

  return { busy, refusals, refused, outage, turn };
}
