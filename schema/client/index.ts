import generated from './generated/possible-types.ts';

export { type FragmentType, makeFragmentData, useFragment } from './generated/fragment-masking.ts';
export * from './generated/graphql.ts';

/** The object types of each interface and union, by its name. Apollo Client’s `InMemoryCache` takes it as an option. */
export const { possibleTypes } = generated;

/**
 * Returns the id of a document of this package in `persisted-documents.json`: `sha256:` and the SHA-256 hash of its
 * text there, in hexadecimal.
 */
export function documentId(document: object): string {
  return (document as { __meta__: { hash: string } }).__meta__.hash;
}
