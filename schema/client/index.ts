import possible from './generated/possible-types.ts';

export { type FragmentType, makeFragmentData, useFragment } from './generated/fragment-masking.ts';
export * from './generated/graphql.ts';

/** Which types stand behind each interface and union: for Apollo Client’s `InMemoryCache`. */
export const { possibleTypes } = possible;

/** What a document is called in `persisted-documents.json`: `sha256:` and the hash of its text there. */
export function documentId(document: object): string {
  return (document as { __meta__: { hash: string } }).__meta__.hash;
}
