import { builder } from '../../builder.ts';
import { ChannelNotFoundError, ChannelValidationError, callUpstream } from '../../errors/user-errors.ts';
import type { Text } from '../../i18n.ts';
import * as rules from '../../platforms/fields.ts';
import {
  Channel,
  changesSomething,
  channelPayload,
  createErrors,
  deletedPayload,
  deleteErrors,
  updateErrors,
} from '../../platforms/platform.ts';
import {
  ChannelConfigInput,
  ChannelType,
  type ConfigInput,
  configNames,
  misfit,
  platformOf,
  platforms,
} from '../../platforms/registry.ts';

// Any platform’s channel; each platform’s own mutations are in its file.

interface NewChannel {
  type: string;
  config?: ConfigInput | null | undefined;
}

export const unfit = {
  en: 'This is the config of another type than the channel’s.',
  'zh-Hans': '此配置属于其他类型的渠道。',
  'zh-Hant': '此設定屬於其他類型的管道。',
} satisfies Text;
export const noPlatform = {
  en: 'Name a platform: not UNKNOWN.',
  'zh-Hans': '请指定平台，不能为 UNKNOWN。',
  'zh-Hant': '請指定平台，不能為 UNKNOWN。',
} satisfies Text;

type Refinement = [(input: NewChannel) => boolean, { path: string[]; message: string }];

const fitsItsType: Refinement[] = [
  [({ type }) => platformOf(type) !== undefined, { path: ['type'], message: noPlatform.en }],
  ...platforms.map(
    ({ type, configField }): Refinement => [
      (input) => input.type === type || !input.config?.[configField],
      { path: ['config', configField], message: unfit.en },
    ],
  ),
];

export const CreateChannelInput = builder.inputType('CreateChannelInput', {
  description:
    'A channel of any platform. Where the platform has a mutation of its own, that one asks for less.',
  fields: (t) => ({
    name: t.string({ required: true, ...rules.by(rules.name) }),
    type: t.field({ type: ChannelType, required: true, description: 'The platform.' }),
    config: t.field({ type: ChannelConfigInput, description: 'What the platform needs to know.' }),
  }),
});

const UpdateChannelInput = builder.inputType('UpdateChannelInput', {
  validate: changesSomething,
  description: 'What changes on a channel. What is left out stays as it is.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The channel’s id.' }),
    name: t.string(rules.by(rules.name)),
    isActive: t.boolean({ description: 'Switch it on or off. The default channel can’t be switched off.' }),
    config: t.field({ type: ChannelConfigInput, description: 'What changes in its config; the rest stays.' }),
  }),
});

const ChannelApiVersion = builder.enumType('ChannelApiVersion', {
  description: 'A version of the channel API.',
  values: {
    V1: { description: '`/v1`, as documented.' },
    V3: { description: '`/v3`, as newer deployments want it.' },
  },
});

const DeleteChannelInput = builder.inputType('DeleteChannelInput', {
  description: 'A channel to delete.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The channel’s id.' }),
    apiVersion: t.field({
      type: ChannelApiVersion,
      required: true,
      defaultValue: 'V1',
      description: 'Which of the channel API’s two deletes.',
    }),
  }),
});

builder.mutationFields((t) => ({
  createChannel: t.field({
    type: channelPayload('CreateChannelPayload', Channel),
    nullable: false,
    description: 'Makes a channel of any platform from its whole config.',
    errors: { types: createErrors },
    args: {
      input: t.arg({
        type: CreateChannelInput,
        required: true,
        description: 'The channel to make.',
        validate: { refine: fitsItsType },
      }),
    },
    resolve: (_, { input }, context) =>
      callUpstream(context, input, { name: 'name', type: 'type', ...configNames }, (body) =>
        context.upstream.channels.create(input.type, body),
      ),
  }),
  updateChannel: t.field({
    type: channelPayload('UpdateChannelPayload', Channel),
    nullable: false,
    description: 'Renames a channel, switches it on or off, or changes a part of its config.',
    errors: { types: updateErrors },
    args: { input: t.arg({ type: UpdateChannelInput, required: true, description: 'What changes.' }) },
    resolve: async (_, { input }, context) => {
      if (input.config) {
        const channel = await callUpstream(context, input, {}, () => context.loaders.channel.load(input.id));
        if (!channel) throw new ChannelNotFoundError(input.id);
        const field = misfit(channel.type, input.config);
        if (field) {
          throw new ChannelValidationError([
            { path: ['input', 'config', field], message: unfit.en, code: 'custom' },
          ]);
        }
      }
      return await callUpstream(
        context,
        input,
        { name: 'name', isActive: 'active', ...configNames },
        (body) => context.upstream.channels.update(input.id, body),
      );
    },
  }),
  deleteChannel: t.field({
    type: deletedPayload('DeleteChannelPayload'),
    nullable: false,
    description: 'Deletes a channel. Its conversations stay; contacts can’t reach it any more.',
    errors: { types: deleteErrors },
    args: { input: t.arg({ type: DeleteChannelInput, required: true, description: 'Which one.' }) },
    resolve: async (_, { input }, context) => {
      const { channels } = context.upstream;
      await callUpstream(context, input, {}, () =>
        input.apiVersion === 'V3' ? channels.removeV3(input.id) : channels.remove(input.id),
      );
      return input;
    },
  }),
}));
