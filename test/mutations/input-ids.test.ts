import { describe, expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { gatewayOver } from '../support/harness.ts';
import { type Document, updateChannel, updateCredential, updateWorkflow } from './input-support.ts';

const deleteChannel = graphql(`
  mutation CheckDelete($input: DeleteChannelInput!) {
    result: deleteChannel(input: $input) { __typename ...Issues }
  }
`);
const deleteCredential = graphql(`
  mutation CheckCredentialDelete($input: DeleteChannelCredentialInput!) {
    result: deleteChannelCredential(input: $input) { __typename ...Issues }
  }
`);
const deleteWorkflow = graphql(`
  mutation CheckWorkflowDelete($input: DeleteChannelWorkflowInput!) {
    result: deleteChannelWorkflow(input: $input) { __typename ...Issues }
  }
`);

describe('an invalid id is rejected before any call', () => {
  const ids = [
    '',
    '../x',
    '..',
    '.',
    'a/b',
    'a\\b',
    'a?b=c',
    'a#b',
    '%2e%2e',
    'a b',
    'a\n',
    'a\u0000',
    'é',
    '_web',
    '_facebook',
    'credentials',
    'Credentials',
    'workflows',
    'providers',
    'status',
    'x'.repeat(129),
  ];

  const named = (document: Document<never>, field: string, input: object = {}) => ({
    document: document as unknown as Document<unknown>,
    field,
    input,
  });

  test.each([
    ['deleteChannel', named(deleteChannel, 'id')],
    ['deleteChannel, V3', named(deleteChannel, 'id', { apiVersion: 'V3' })],
    ['deleteChannelCredential', named(deleteCredential, 'id')],
    ['deleteChannelWorkflow', named(deleteWorkflow, 'workflowId')],
    ['updateChannel', named(updateChannel, 'id', { isActive: true })],
    ['updateChannel with a config', named(updateChannel, 'id', { config: { web: {} } })],
    ['updateChannelCredential', named(updateCredential, 'id', { name: 'Support' })],
    ['updateChannelWorkflow', named(updateWorkflow, 'workflowId', { isActive: true })],
  ])('%s', async (_, { document, field, input }) => {
    const { execute, names } = await gatewayOver({});

    for (const id of ids) {
      const { data, errors } = await execute(document, { input: { ...input, [field]: id } });
      expect({ data, errors }, id).toEqual({
        data: null,
        errors: [
          {
            message:
              'Invalid id. An id has 1 to 128 letters, digits, “_”, “.”, “:” or “-”, does not begin with “_” or “.”, and is ' +
              'not a reserved word such as “credentials”.',
            path: ['result'],
            locations: [expect.anything()],
            extensions: { code: 'BAD_USER_INPUT' },
          },
        ],
      });
    }

    expect(names()).toEqual([]);
  });
});
