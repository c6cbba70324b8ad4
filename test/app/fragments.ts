import { ChannelErrorFieldsFragmentDoc, type FragmentType, useFragment } from '#schema/client/index.ts';

export type { FragmentType };
/** It is no hook, for all its name. */
export const readFragment = useFragment;

type Refusal = FragmentType<typeof ChannelErrorFieldsFragmentDoc>;

/** What kept a mutation from happening. */
export const readRefusal = (refusal: Refusal) => readFragment(ChannelErrorFieldsFragmentDoc, refusal);
