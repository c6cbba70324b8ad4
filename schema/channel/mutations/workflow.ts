import { builder } from '../../builder.ts';
import { callUpstream } from '../../errors/user-errors.ts';
import * as rules from '../../platforms/fields.ts';
import { Channel, deleteErrors, updateErrors } from '../../platforms/platform.ts';
import { Workflow } from '../../references.ts';

// Which workflow answers on a channel. The workflow itself is another subgraph’s.

const UpdateChannelWorkflowInput = builder.inputType('UpdateChannelWorkflowInput', {
  description: 'A workflow to attach to a channel, or to switch on or off.',
  validate: {
    refine: [
      ({ channelId, isActive }) => Boolean(channelId) || typeof isActive === 'boolean',
      {
        path: ['channelId'],
        message: 'Pass a `channelId` to attach it to, `isActive` to switch it, or both.',
      },
    ],
  },
  fields: (t) => ({
    workflowId: t.id({ required: true, description: 'The workflow’s id.' }),
    channelId: t.id({ description: 'The channel to attach it to.', validate: { schema: rules.id } }),
    isActive: t.boolean({ description: 'Switch it on or off.' }),
  }),
});

const DeleteChannelWorkflowInput = builder.inputType('DeleteChannelWorkflowInput', {
  description: 'A workflow to detach from its channel.',
  fields: (t) => ({ workflowId: t.id({ required: true, description: 'The workflow’s id.' }) }),
});

interface WorkflowInput {
  workflowId: string;
  channelId?: string | null | undefined;
}

const UpdateChannelWorkflowPayload = builder
  .objectRef<WorkflowInput>('UpdateChannelWorkflowPayload')
  .implement({
    description: 'The workflow, and the channel it is attached to.',
    fields: (t) => ({
      workflow: t.field({
        type: Workflow,
        nullable: false,
        description: 'The workflow.',
        resolve: ({ workflowId }) => ({ id: workflowId }),
      }),
      channel: t.field({
        type: Channel,
        nullable: true,
        description: 'The channel it is attached to, read again; null where none was named.',
        resolve: ({ channelId }, _, { loaders }) => (channelId ? loaders.channel.load(channelId) : null),
      }),
    }),
  });

const DeleteChannelWorkflowPayload = builder
  .objectRef<WorkflowInput>('DeleteChannelWorkflowPayload')
  .implement({
    description: 'What was detached.',
    fields: (t) => ({
      workflowId: t.exposeID('workflowId', { nullable: false, description: 'The workflow’s id.' }),
    }),
  });

builder.mutationFields((t) => ({
  updateChannelWorkflow: t.field({
    type: UpdateChannelWorkflowPayload,
    nullable: false,
    description: 'Attaches a workflow to a channel, or switches it on or off.',
    errors: { types: updateErrors },
    args: {
      input: t.arg({
        type: UpdateChannelWorkflowInput,
        required: true,
        description: 'The workflow, and what changes.',
      }),
    },
    resolve: async (_, { input }, context) => {
      await callUpstream(context, input, { channelId: 'channel_id', isActive: 'active' }, (body) =>
        context.upstream.workflows.update(input.workflowId, body),
      );
      return input;
    },
  }),
  deleteChannelWorkflow: t.field({
    type: DeleteChannelWorkflowPayload,
    nullable: false,
    description: 'Detaches a workflow from its channel.',
    errors: { types: deleteErrors },
    args: { input: t.arg({ type: DeleteChannelWorkflowInput, required: true, description: 'Which one.' }) },
    resolve: async (_, { input }, context) => {
      await callUpstream(context, input, {}, () => context.upstream.workflows.remove(input.workflowId));
      return input;
    },
  }),
}));
