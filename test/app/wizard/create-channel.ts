import type { ResultOf, TypedDocumentNode } from '@graphql-typed-document-node/core';
import * as graph from '#schema/client/index.ts';
import { readRefusal } from '../fragments.ts';
import type { Spec } from './catalogue.ts';
import { anyPlatforms } from './dry-run.ts';
import { type Answers, beside, type PlacedNote } from './form-feedback.ts';
import { type Place, place, type Values, type Variables } from './form-values.ts';

const documents = {
  createEmailChannel: graph.CreateEmailChannelDocument,
  createFacebookChannel: graph.CreateFacebookChannelDocument,
  createInstagramChannel: graph.CreateInstagramChannelDocument,
  createLineChannel: graph.CreateLineChannelDocument,
  createWeChatChannel: graph.CreateWeChatChannelDocument,
  createWebChannel: graph.CreateWebChannelDocument,
  createWhatsAppChannel: graph.CreateWhatsAppChannelDocument,
};

type Answered<Data> = Data extends unknown ? Exclude<Data[keyof Data], string | undefined> : never;
type Creation = Answered<
  ResultOf<(typeof documents)[keyof typeof documents] | typeof graph.CreateChannelDocument>
>;
type Refusal = Exclude<Creation, { channel: unknown }>;

/** The operation that connects a channel of a platform: its own, or where this app has none, the one for all. */
export function creationOf(spec: Spec) {
  const own = Object.entries(documents).find(([name]) => name === spec.createMutation)?.[1];
  const at: Place = own || spec.createMutation === 'createChannel' ? 'path' : 'dryRunPath';
  const document = own ?? graph.CreateChannelDocument;
  function variables(values: Values): Variables {
    const placed = place(spec, values, at);
    return own ? placed : anyPlatforms(spec, placed);
  }
  return {
    document: document as unknown as TypedDocumentNode<Record<string, Creation>, Variables>,
    variables,
    at,
  };
}

/** The one field that the operation asks for. */
export function answerOf({ __typename, ...data }: Record<string, Creation>): Creation | undefined {
  return Object.values(data)[0];
}

/** What kept it from being connected. */
export function refusalsOf(spec: Spec, at: Place, answer: Refusal): Answers {
  const error = readRefusal(answer);
  const fail = (message: string, path: readonly string[] | null = null): PlacedNote => ({
    state: 'FAIL',
    message,
    path: path ?? [],
  });
  const notes =
    error.__typename === 'ChannelValidationError'
      ? error.issues.map(({ message, path }) => fail(message, path))
      : [fail(error.message, error.__typename === 'ChannelConflictError' ? error.path : null)];
  return beside(spec, at, false, notes);
}
