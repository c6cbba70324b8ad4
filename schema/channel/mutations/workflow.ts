import { builder } from '../../builder.ts';
import { deleteErrors, updateErrors } from '../../errors/user-errors.ts';
import { callUpstream } from '../../inputs/call-upstream.ts';
import * as fields from '../../platforms/fields.ts';
import { Channel } from '../../platforms/platform.ts';
import { Workflow } from '../../references.ts';

// Another subgraph owns workflows; these mutations only connect them to channels.

const UpdateChannelWorkflowInput = builder.inputType('UpdateChannelWorkflowInput', {
  description: 'The workflow to attach to a channel, or to switch on or off.',
  validate: {
    refine: [
      ({ channelId, isActive }) => Boolean(channelId) || typeof isActive === 'boolean',
      {
        path: ['channelId'],
        message: 'Pass `channelId` to attach the workflow, `isActive` to switch it on or off, or both.',
      },
    ],
  },
  fields: (t) => ({
    workflowId: t.id({ required: true, description: 'The workflow’s id.' }),
    channelId: t.id({
      description: 'The id of the channel to attach the workflow to.',
      validate: { schema: fields.id },
    }),
    isActive: t.boolean({ description: 'True to switch the workflow on, false to switch it off.' }),
  }),
});

const DeleteChannelWorkflowInput = builder.inputType('DeleteChannelWorkflowInput', {
  description: 'The workflow to detach from its channel.',
  fields: (t) => ({ workflowId: t.id({ required: true, description: 'The workflow’s id.' }) }),
});

interface WorkflowInput {
  workflowId: string;
  channelId?: string | null | undefined;
}

const UpdateChannelWorkflowPayload = builder
  .objectRef<WorkflowInput>('UpdateChannelWorkflowPayload')
  .implement({
    description: 'The workflow and the channel that it is attached to.',
    fields: (t) => ({
      workflow: t.field({
        type: Workflow,
        nullable: false,
        description: 'The changed workflow.',
        resolve: ({ workflowId }) => ({ id: workflowId }),
      }),
      channel: t.field({
        type: Channel,
        nullable: true,
        description: 'The channel in its current state; null if the input has no `channelId`.',
        resolve: ({ channelId }, _, { loaders }) => (channelId ? loaders.channel.load(channelId) : null),
      }),
    }),
  });

const DeleteChannelWorkflowPayload = builder
  .objectRef<WorkflowInput>('DeleteChannelWorkflowPayload')
  .implement({
    description: 'The id of the detached workflow.',
    fields: (t) => ({
      workflowId: t.exposeID('workflowId', {
        nullable: false,
        description: 'The id of the detached workflow.',
      }),
    }),
  });

builder.mutationFields((t) => ({
  updateChannelWorkflow: t.field({
    type: UpdateChannelWorkflowPayload,
    nullable: false,
    description: 'Attaches a workflow to a channel or switches it on or off.',
    errors: { types: updateErrors },
    args: {
      input: t.arg({
        type: UpdateChannelWorkflowInput,
        required: true,
        description: 'The workflow and its changes.',
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
    args: {
      input: t.arg({
        type: DeleteChannelWorkflowInput,
        required: true,
        description: 'The workflow to detach.',
      }),
    },
    resolve: async (_, { input }, context) => {
      await callUpstream(context, input, {}, () => context.upstream.workflows.remove(input.workflowId));
      return input;
    },
  }),
}));
