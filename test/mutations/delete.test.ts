import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { describe, expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { type Answer, gatewayOver, status } from '../support/harness.ts';

const deleteChannel = graphql(`
  mutation RemoveChannel($input: DeleteChannelInput!) {
    result: deleteChannel(input: $input) {
      __typename
      ... on DeleteChannelPayload { deletedId }
    }
  }
`);

const deleteCredential = graphql(`
  mutation RemoveCredential($input: DeleteChannelCredentialInput!) {
    result: deleteChannelCredential(input: $input) {
      __typename
      ... on DeleteChannelCredentialPayload { deletedId }
    }
  }
`);

const deleteWorkflow = graphql(`
  mutation DetachWorkflow($input: DeleteChannelWorkflowInput!) {
    result: deleteChannelWorkflow(input: $input) {
      __typename
      ... on DeleteChannelWorkflowPayload { workflowId }
    }
  }
`);

function deletion<Input>(
  document: TypedDocumentNode<{ result: object }, { input: Input }>,
  input: Input,
  call: string,
  result: object,
) {
  return { document: document as TypedDocumentNode<unknown, { input: unknown }>, input, call, result };
}

const deletedChannel = { __typename: 'DeleteChannelPayload', deletedId: 'ch_1' };

const deletions = {
  deleteChannel: deletion(deleteChannel, { id: 'ch_1' }, 'DELETE /v1/channels/ch_1', deletedChannel),
  'deleteChannel, V1': deletion(
    deleteChannel,
    { id: 'ch_1', apiVersion: 'V1' },
    'DELETE /v1/channels/ch_1',
    deletedChannel,
  ),
  'deleteChannel, V3': deletion(
    deleteChannel,
    { id: 'ch_1', apiVersion: 'V3' },
    'DELETE /v3/channels/ch_1',
    deletedChannel,
  ),
  deleteChannelCredential: deletion(
    deleteCredential,
    { id: 'cred_1' },
    'DELETE /v1/channels/credentials/cred_1',
    { __typename: 'DeleteChannelCredentialPayload', deletedId: 'cred_1' },
  ),
  deleteChannelWorkflow: deletion(
    deleteWorkflow,
    { workflowId: 'wf_1' },
    'DELETE /v1/channels/workflows/wf_1',
    { __typename: 'DeleteChannelWorkflowPayload', workflowId: 'wf_1' },
  ),
};

const answers: [string, Answer][] = [
  ['{"success": true}', { success: true }],
  ['{}', {}],
  ['204', status(204)],
  ['an empty body', status(200)],
  ['null', status(200, 'null')],
  ['what is gone', { success: true, data: { _id: 'x', is_deleted: true } }],
];

describe.each(Object.entries(deletions))('%s', (_, { document, input, call, result }) => {
  test.each(answers)('makes one call without a body: %s', async (_, answer) => {
    const { execute, calls } = await gatewayOver({ [call]: answer });

    const { data, errors } = await execute(document, { input });

    expect({ data, errors }).toEqual({ data: { result } });
    expect(calls.map(({ name, body }) => ({ name, body }))).toEqual([{ name: call, body: undefined }]);
    expect(calls[0]?.headers).not.toHaveProperty('content-type');
  });
});

test('an id is sent unchanged, also if it is digits', async () => {
  const { execute, names } = await gatewayOver({ 'DELETE /v1/channels/12345': { success: true } });

  const { data, errors } = await execute(deleteChannel, { input: { id: '12345' } });

  expect({ data, errors }).toEqual({
    data: { result: { __typename: 'DeleteChannelPayload', deletedId: '12345' } },
  });
  expect(names()).toEqual(['DELETE /v1/channels/12345']);
});

test('a colon in an id is percent-encoded', async () => {
  const { execute, names } = await gatewayOver({ 'DELETE /v1/channels/ch%3A1': { success: true } });

  const { data, errors } = await execute(deleteChannel, { input: { id: 'ch:1' } });

  expect({ data, errors }).toEqual({
    data: { result: { __typename: 'DeleteChannelPayload', deletedId: 'ch:1' } },
  });
  expect(names()).toEqual(['DELETE /v1/channels/ch%3A1']);
});
