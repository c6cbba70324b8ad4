import { z } from 'zod';
import type { Context } from '#src/request/context.ts';
import type { ChannelRecord } from '#src/upstream/decode/channel.ts';
import { ReadBackError } from '#src/upstream/errors.ts';
import { builder } from '../../builder.ts';
import { ChannelError } from '../../errors/types.ts';
import {
  ChannelForbiddenError,
  ChannelNotFoundError,
  ChannelValidationError,
  callUpstream,
  isUserError,
  refusedAs,
} from '../../errors/user-errors.ts';
import * as rules from '../../platforms/fields.ts';
import { Channel } from '../../platforms/platform.ts';

// Many channels switched on or off at once: what becomes of one costs no other.

const SetChannelsActiveInput = builder.inputType('SetChannelsActiveInput', {
  description: 'Channels to switch on or off together.',
  fields: (t) => ({
    ids: t.idList({
      required: true,
      description: 'The channels’ ids, 1 to 100.',
      validate: {
        // Ids are looked at one by one where there aren’t too many.
        schema: z
          .array(z.string())
          .min(1, 'Pass at least one id.')
          .max(100, 'Pass 100 ids at most.')
          .pipe(z.array(rules.id)),
      },
    }),
    isActive: t.boolean({
      required: true,
      description: 'On, or off. The default channel can’t be switched off.',
    }),
  }),
});

type Input = typeof SetChannelsActiveInput.$inferInput;

interface Activation {
  id: string;
  /** The channel as it is now. Rejects with what the caller can mend, or with why that isn’t known. */
  channel: () => Promise<ChannelRecord>;
}

const ChannelActivation = builder.objectRef<Activation>('ChannelActivation').implement({
  description: 'What became of one of the channels.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: 'The id, as it was passed.' }),
    channel: t.field({
      type: Channel,
      nullable: true,
      description:
        'The channel as it is now, read again; null where `error` says why. ' +
        'Where the channel API fails on this one, that is a GraphQL error at this place.',
      resolve: ({ channel }) =>
        channel().catch((error) => {
          if (isUserError(error)) return null;
          throw error;
        }),
    }),
    error: t.field({
      type: ChannelError,
      nullable: true,
      description: 'What kept it from being switched; null where it was.',
      resolve: async ({ channel }) => {
        await channel();
        return null;
      },
    }),
  }),
});

const SetChannelsActivePayload = builder
  .objectRef<{ results: Activation[] }>('SetChannelsActivePayload')
  .implement({
    description: 'What became of each channel.',
    fields: (t) => ({
      results: t.expose('results', {
        type: [ChannelActivation],
        nullable: false,
        extensions: { listSize: 50 },
        description: 'One for each id, in the order of `ids`.',
      }),
    }),
  });

const isDefault = 'The organization’s default channel can’t be switched off.';
const refusal = (isActive: boolean) =>
  isActive
    ? 'The channel API refuses to switch this channel on.'
    : `The channel API refuses to switch this channel off. ${isDefault}`;

const placeOf = ({ ids }: Input, id: string) => ['ids', String(ids.indexOf(id))];

/** One by one: what each came to, be it a failure. */
async function switchEach(context: Context, ids: string[], input: Input) {
  const message = refusal(input.isActive);
  const outcomes = ids.map(async (id): Promise<[string, ChannelRecord | null | { failure: unknown }]> => {
    try {
      return [id, await context.upstream.channelStatus.setOne(id, input.isActive)];
    } catch (error) {
      const mapInput = { input: { id }, at: placeOf(input, id), message };
      return [id, { failure: refusedAs(context, error, mapInput) }];
    }
  });
  return new Map(await Promise.all(outcomes));
}

async function readBack({ loaders }: Context, id: string): Promise<ChannelRecord> {
  const channel = await loaders.channel.load(id).catch((cause) => {
    throw new ReadBackError({ call: `GET /v1/channels/${id}`, cause });
  });
  if (!channel) throw new ChannelNotFoundError(id);
  return channel;
}

/** A deployment may pass over its default channel without a word. */
function switched(channel: ChannelRecord, input: Input): ChannelRecord {
  if (!channel.is_init || !channel.is_active || input.isActive) return channel;
  const path = ['input', ...placeOf(input, channel.id)];
  throw new ChannelValidationError([{ path, message: isDefault, code: 'refused' }], isDefault);
}

builder.mutationField('setChannelsActive', (t) =>
  t.field({
    type: SetChannelsActivePayload,
    nullable: false,
    description:
      'Switches channels on or off: all with one call where the channel API takes them together, else one by one. ' +
      'Each has a result of its own.',
    errors: { types: [ChannelValidationError, ChannelForbiddenError] },
    args: {
      input: t.arg({ type: SetChannelsActiveInput, required: true, description: 'Which ones, and how.' }),
    },
    resolve: async (_, { input }, context) => {
      const ids = [...new Set(input.ids)];
      const areSwitched = await callUpstream(context, input, {}, () =>
        context.upstream.channelStatus.setAll(ids, input.isActive),
      );
      const outcomes = areSwitched ? undefined : await switchEach(context, ids, input);
      const results = input.ids.map((id) => ({
        id,
        channel: async () => {
          const outcome = outcomes?.get(id) ?? null;
          if (outcome && 'failure' in outcome) throw outcome.failure;
          return switched(outcome ?? (await readBack(context, id)), input);
        },
      }));
      return { results };
    },
  }),
);
