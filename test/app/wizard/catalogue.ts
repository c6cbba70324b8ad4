import type { ResultOf } from '@graphql-typed-document-node/core';
import { ChannelFormFieldFragmentDoc, type ChannelTypesQuery } from '#schema/client/index.ts';
import { readFragment } from '../fragments.ts';

type Masked = ChannelTypesQuery['channelTypes'][number];

/** What the catalogue says of a field of a platform’s form. */
export type Field = ResultOf<typeof ChannelFormFieldFragmentDoc>;

/** What the catalogue says of a platform. */
export type Spec = Omit<Masked, 'fields'> & { fields: readonly Field[] };

export function readSpecs({ channelTypes }: ChannelTypesQuery): Spec[] {
  return channelTypes.map((spec) => ({
    ...spec,
    fields: spec.fields.map((field) => readFragment(ChannelFormFieldFragmentDoc, field)),
  }));
}
