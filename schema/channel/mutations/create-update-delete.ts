import { builder } from '../../builder.ts';
import {
  ChannelNotFoundError,
  ChannelValidationError,
  createErrors,
  deleteErrors,
  updateErrors,
} from '../../errors/user-errors.ts';
import { sharedText } from '../../i18n.ts';
import { callUpstream } from '../../inputs/call-upstream.ts';
import * as fields from '../../platforms/fields.ts';
import {
  Channel,
  defineChannelPayload,
  defineDeletedPayload,
  requiresChange,
} from '../../platforms/platform.ts';
import {
  ChannelConfigInput,
  ChannelType,
  type ConfigInput,
  configInputMapping,
  findMismatchedConfig,
  findPlatform,
  platforms,
} from '../../platforms/registry.ts';

// Mutations for channels of any platform; a platform’s own mutations are in its file.

interface CreateInput {
  type: string;
  config?: ConfigInput | null | undefined;
}

type Refinement = [(input: CreateInput) => boolean, { path: string[]; message: string }];

const configOfOtherType = sharedText('errors.configOfOtherType').en;

const matchesItsType: Refinement[] = [
  [
    ({ type }) => findPlatform(type) !== undefined,
    { path: ['type'], message: sharedText('errors.unknownType').en },
  ],
  ...platforms.map(
    ({ type, configField }): Refinement => [
      (input) => input.type === type || !input.config?.[configField],
      { path: ['config', configField], message: configOfOtherType },
    ],
  ),
];

export const CreateChannelInput = builder.inputType('CreateChannelInput', {
  description: 'A channel of any platform. The mutation of a single platform requires fewer fields.',
  fields: (t) => ({
    name: t.string({ required: true, ...fields.fieldOptions(fields.name) }),
    type: t.field({ type: ChannelType, required: true, description: 'The platform of the channel.' }),
    config: t.field({ type: ChannelConfigInput, description: 'The settings of the channel.' }),
  }),
});

const UpdateChannelInput = builder.inputType('UpdateChannelInput', {
  validate: requiresChange,
  description: 'The changes to a channel. An omitted field keeps its value.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The id of the channel.' }),
    name: t.string(fields.fieldOptions(fields.name)),
    isActive: t.boolean({
      description:
        'True to switch the channel on, false to switch it off. The default channel cannot be switched off.',
    }),
    config: t.field({
      type: ChannelConfigInput,
      description: 'The changed settings. An omitted setting keeps its value.',
    }),
  }),
});

const ChannelApiVersion = builder.enumType('ChannelApiVersion', {
  description: 'A version of the channel API, which is imBrace’s REST API behind this graph.',
  values: {
    V1: { description: 'The documented version, `/v1`.' },
    V3: { description: 'The version of newer deployments, `/v3`.' },
  },
});

const DeleteChannelInput = builder.inputType('DeleteChannelInput', {
  description: 'The channel to delete.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The id of the channel.' }),
    apiVersion: t.field({
      type: ChannelApiVersion,
      required: true,
      defaultValue: 'V1',
      description: 'The version of the channel API that deletes the channel.',
    }),
  }),
});

builder.mutationFields((t) => ({
  createChannel: t.field({
    type: defineChannelPayload('CreateChannelPayload', Channel),
    nullable: false,
    description: 'Creates a channel of any platform from its settings.',
    errors: { types: createErrors },
    args: {
      input: t.arg({
        type: CreateChannelInput,
        required: true,
        description: 'The channel to create.',
        validate: { refine: matchesItsType },
      }),
    },
    resolve: (_, { input }, context) =>
      callUpstream(context, input, { name: 'name', type: 'type', ...configInputMapping }, (body) =>
        context.upstream.channels.sendRoute({ type: input.type, method: 'POST', path: '/v1/channels' }, body),
      ),
  }),
  updateChannel: t.field({
    type: defineChannelPayload('UpdateChannelPayload', Channel),
    nullable: false,
    description: 'Renames a channel, switches it on or off, or changes its settings.',
    errors: { types: updateErrors },
    args: { input: t.arg({ type: UpdateChannelInput, required: true, description: 'The changes.' }) },
    resolve: async (_, { input }, context) => {
      if (input.config) {
        const channel = await callUpstream(context, input, {}, () => context.loaders.channel.load(input.id));
        if (!channel) throw new ChannelNotFoundError(input.id);
        const field = findMismatchedConfig(channel.type, input.config);
        if (field) {
          throw new ChannelValidationError([
            { path: ['input', 'config', field], message: configOfOtherType, code: 'custom' },
          ]);
        }
      }
      return await callUpstream(
        context,
        input,
        { name: 'name', isActive: 'active', ...configInputMapping },
        (body) => context.upstream.channels.update(input.id, body),
      );
    },
  }),
  deleteChannel: t.field({
    type: defineDeletedPayload('DeleteChannelPayload'),
    nullable: false,
    description:
      'Deletes a channel. Its conversations are kept, but contacts can no longer reach the organization by it.',
    errors: { types: deleteErrors },
    args: {
      input: t.arg({ type: DeleteChannelInput, required: true, description: 'The channel to delete.' }),
    },
    resolve: async (_, { input }, context) => {
      const { channels } = context.upstream;
      await callUpstream(context, input, {}, () =>
        input.apiVersion === 'V3' ? channels.removeV3(input.id) : channels.remove(input.id),
      );
      return input;
    },
  }),
}));
