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

// What a project writes that has installed the package: run there by Node, checked there by its TypeScript.

export function namesOf(data: ChannelBoardQuery): string[] {
  return useFragment(ChannelCardFragmentDoc, data.channels.nodes).map(({ name }) => name);
}

export const variables: ChannelBoardQueryVariables = { types: ['LINE'], orderBy: { field: 'NAME' } };

// @ts-expect-error No such platform.
export const noVariables: ChannelBoardQueryVariables = { types: ['TELEGRAM'] };

// @ts-expect-error Its secret is missing.
export const noInput: CreateLineChannelInput = { channelAccessToken: 'FAKE-token' };

export function nameOf(data: ChannelBoardQuery): string | undefined {
  // @ts-expect-error The fragment alone has it.
  return data.channels.nodes[0]?.name;
}

console.log(
  JSON.stringify({
    document: ChannelBoardDocument.kind,
    isPersisted: documentId(ChannelBoardDocument) in manifest,
    errors: possibleTypes.ChannelError.length,
  }),
);
