import {
  ChannelBoardDocument,
  type ChannelBoardQuery,
  type ChannelBoardQueryVariables,
  ChannelCardFragmentDoc,
  type CreateLineChannelInput,
  documentId,
  possibleTypes,
  useFragment,
} from 'channel-gateway';
import manifest from 'channel-gateway/persisted-documents.json' with { type: 'json' };

// A project that installed the package: Node runs this file, and the project's TypeScript checks it.

export function getNames(data: ChannelBoardQuery): string[] {
  return useFragment(ChannelCardFragmentDoc, data.channels.nodes).map(({ name }) => name);
}

export const variables: ChannelBoardQueryVariables = { types: ['LINE'], orderBy: { field: 'NAME' } };

// @ts-expect-error The graph has no such platform.
export const noVariables: ChannelBoardQueryVariables = { types: ['CARRIER_PIGEON'] };

// @ts-expect-error The channel secret is missing.
export const noInput: CreateLineChannelInput = { channelAccessToken: 'FAKE-token' };

export function getUnmaskedName(data: ChannelBoardQuery): string | undefined {
  // @ts-expect-error The fragment masks the name.
  return data.channels.nodes[0]?.name;
}

console.log(
  JSON.stringify({
    document: ChannelBoardDocument.kind,
    isPersisted: documentId(ChannelBoardDocument) in manifest,
    errors: possibleTypes.ChannelError.length,
  }),
);
