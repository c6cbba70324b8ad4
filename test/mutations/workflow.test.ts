import { expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { channel, gatewayOver, type Script, status } from '../support/harness.ts';

const updateWorkflow = graphql(`
  mutation ChangeWorkflow($input: UpdateChannelWorkflowInput!, $channel: Boolean!) {
    result: updateChannelWorkflow(input: $input) {
      __typename
      ... on UpdateChannelWorkflowPayload {
        workflow { id }
        channel @include(if: $channel) { id name workflow { id } }
      }
      ... on ChannelError { message }
      ... on ChannelValidationError { issues { path message code } }
    }
  }
`);

const put = 'PUT /v1/channels/workflows/wf_1';
const get = 'GET /v1/channels/ch_1';

async function update(input: object, script: Script, whole = false) {
  const { execute, calls } = await gatewayOver(script);
  const variables = { input: { workflowId: 'wf_1', ...input }, channel: whole };
  const { data, errors } = await execute(updateWorkflow, variables);
  return { answer: { data, errors }, calls: calls.map(({ name, body }) => ({ name, body })) };
}

const answered = (rest = {}) => ({
  data: {
    result: { __typename: 'UpdateChannelWorkflowPayload', workflow: { id: 'wf_1' }, ...rest },
  },
});

test.each([
  ['attach', { channelId: 'ch_1' }, { channel_id: 'ch_1' }],
  ['switch on', { isActive: true }, { active: true }],
  ['switch off', { isActive: false, channelId: null }, { active: false }],
  ['attach, switched off', { channelId: 'ch_1', isActive: false }, { channel_id: 'ch_1', active: false }],
])('%s', async (_, input, body) => {
  const { answer, calls } = await update(input, { [put]: { success: true } });

  expect(answer).toEqual(answered());
  expect(calls).toEqual([{ name: put, body }]);
});

test.each([
  ['{}', {}],
  ['204', status(204)],
  ['an empty body', status(200)],
  ['details', { success: true, data: { _id: 'wf_1', channel_id: 'ch_1', active: true } }],
])('accepts the response %s', async (_, given) => {
  const { answer, calls } = await update({ channelId: 'ch_1' }, { [put]: given });

  expect(answer).toEqual(answered());
  expect(calls).toEqual([{ name: put, body: { channel_id: 'ch_1' } }]);
});

test('returns the channel in its state after the change', async () => {
  const { answer, calls } = await update(
    { channelId: 'ch_1' },
    { [put]: { success: true }, [get]: channel({ workflow_id: 'wf_1' }) },
    true,
  );

  expect(answer).toEqual(answered({ channel: { id: 'ch_1', name: 'Support', workflow: { id: 'wf_1' } } }));
  expect(calls).toEqual([
    { name: put, body: { channel_id: 'ch_1' } },
    { name: get, body: undefined },
  ]);
});

test('returns no channel without a channelId', async () => {
  const { answer, calls } = await update({ isActive: true }, { [put]: { success: true } }, true);

  expect(answer).toEqual(answered({ channel: null }));
  expect(calls).toEqual([{ name: put, body: { active: true } }]);
});

test.each([
  ['left out', {}],
  ['null', { channelId: null, isActive: null }],
])('rejects an input without a change: %s', async (_, input) => {
  const { answer, calls } = await update(input, { [put]: { success: true } });

  const path = ['input', 'channelId'];
  const message = 'Pass `channelId` to attach the workflow, `isActive` to switch it on or off, or both.';
  expect(answer).toEqual({
    data: {
      result: {
        __typename: 'ChannelValidationError',
        message: `The input is invalid. input.channelId: ${message}`,
        issues: [{ path, message, code: 'custom' }],
      },
    },
  });
  expect(calls).toEqual([]);
});
