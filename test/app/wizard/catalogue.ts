import type { ResultOf } from '@graphql-typed-document-node/core';
import { ChannelFormFieldFragmentDoc, type ChannelTypesQuery } from '#schema/client/index.ts';
import { readFragment } from '../fragments.ts';

type MaskedPlatform = ChannelTypesQuery['channelTypes'][number];

/** A field of a platform's form, as the setup catalogue describes it. */
export type FieldSpec = ResultOf<typeof ChannelFormFieldFragmentDoc>;

/** A platform, as the setup catalogue describes it. */
export type PlatformSpec = Omit<MaskedPlatform, 'fields'> & { fields: readonly FieldSpec[] };

export function readCatalogue({ channelTypes }: ChannelTypesQuery): PlatformSpec[] {
  return channelTypes.map((platform) => ({
    ...platform,
    fields: platform.fields.map((field) => readFragment(ChannelFormFieldFragmentDoc, field)),
  }));
}
