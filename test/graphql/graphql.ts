/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type BoardQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardQuery = { channels: { nodes: Array<
      | { id: string, credential: { id: string } | null, assignableTeams: Array<{ id: string }> | null }
      | { id: string, credential: { id: string } | null, assignableTeams: Array<{ id: string }> | null }
      | { id: string, credential: { id: string } | null, assignableTeams: Array<{ id: string }> | null }
      | { id: string, credential: { id: string } | null, assignableTeams: Array<{ id: string }> | null }
      | { id: string, credential: { id: string } | null, assignableTeams: Array<{ id: string }> | null }
      | { id: string, credential: { id: string } | null, assignableTeams: Array<{ id: string }> | null }
      | { id: string, credential: { id: string } | null, assignableTeams: Array<{ id: string }> | null }
      | { id: string, credential: { id: string } | null, assignableTeams: Array<{ id: string }> | null }
      | { id: string, credential: { id: string } | null, assignableTeams: Array<{ id: string }> | null }
    > } };


export const BoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Board"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignableTeams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BoardQuery, BoardQueryVariables>;