import { ChannelErrorFieldsFragmentDoc, type FragmentType, useFragment } from '#schema/client/index.ts';

export type { FragmentType };

/** Renamed because codegen's `useFragment` is a plain function, and linters take it for a hook. */
export const readFragment = useFragment;

type ChannelErrorFields = FragmentType<typeof ChannelErrorFieldsFragmentDoc>;

/** The typed error in the result of a mutation. */
export const readChannelError = (error: ChannelErrorFields) =>
  readFragment(ChannelErrorFieldsFragmentDoc, error);
