import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import * as client from '#schema/client/index.ts';
import { readChannelError } from '../fragments.ts';
import type { PlatformSpec } from './catalogue.ts';
import { addTypeAndName } from './dry-run.ts';
import { createFeedback, type FormFeedback, type MessageAtPath } from './form-feedback.ts';
import { type FormValues, type PathKey, toVariables, type Variables } from './form-values.ts';

/** Every create mutation returns a channel or an error, like the one for any platform. */
type CreateResult = client.CreateChannelMutation['createChannel'];
type CreateError = Exclude<CreateResult, { channel: unknown }>;
type CreateDocument = TypedDocumentNode<Record<string, CreateResult>, Variables>;

const anyPlatformMutation = 'createChannel';

/** The client package names a document after its mutation: `createChannel` is in `CreateChannelDocument`. */
function findDocument(mutation: string): CreateDocument | undefined {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Document`;
  return (client as unknown as Record<string, CreateDocument | undefined>)[name];
}

/** The mutation that connects a channel. A platform newer than the client package is connected by `createChannel`. */
export function getCreateOperation(platform: PlatformSpec) {
  const ownDocument = findDocument(platform.createMutation ?? anyPlatformMutation);
  const pathKey: PathKey = ownDocument ? 'path' : 'dryRunPath';
  const isAnyPlatform = !ownDocument || platform.createMutation === anyPlatformMutation;
  return {
    document: ownDocument ?? (client.CreateChannelDocument as unknown as CreateDocument),
    pathKey,
    toVariables(values: FormValues): Variables {
      const variables = toVariables(platform, values, pathKey);
      return isAnyPlatform ? addTypeAndName(platform, variables) : variables;
    },
  };
}

/** The result of the only mutation in the operation. */
export function getCreateResult({
  __typename,
  ...data
}: Record<string, CreateResult>): CreateResult | undefined {
  return Object.values(data)[0];
}

export function readCreateError(platform: PlatformSpec, pathKey: PathKey, result: CreateError): FormFeedback {
  const error = readChannelError(result);
  const toMessage = (message: string, path?: readonly string[] | null): MessageAtPath => ({
    state: 'FAIL',
    message,
    path: path ?? [],
  });
  const messages =
    error.__typename === 'ChannelValidationError'
      ? error.issues.map(({ message, path }) => toMessage(message, path))
      : [toMessage(error.message, error.__typename === 'ChannelConflictError' ? error.path : null)];
  return createFeedback(platform, pathKey, false, messages);
}
