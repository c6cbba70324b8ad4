import { z } from 'zod';
import type { Context } from '#src/request/context.ts';
import type { ChannelRecord } from '#src/upstream/decode/channel.ts';
import { builder } from '../../builder.ts';
import { nullForUserError, reportReadBack } from '../../errors/from-upstream.ts';
import { ChannelError } from '../../errors/types.ts';
import {
  ChannelForbiddenError,
  ChannelNotFoundError,
  ChannelValidationError,
} from '../../errors/user-errors.ts';
import { callUpstream } from '../../inputs/call-upstream.ts';
import * as fields from '../../platforms/fields.ts';
import { Channel } from '../../platforms/platform.ts';

// Switches many channels at once. Each has its own result, so that one failure does not affect the others.

const SetChannelsActiveInput = builder.inputType('SetChannelsActiveInput', {
  description: 'The channels to switch on or off together.',
  fields: (t) => ({
    ids: t.idList({
      required: true,
      description: 'The ids of the channels, 1 to 100.',
      validate: {
        // `pipe` checks the ids only if their number is within the limits.
        schema: z
          .array(z.string())
          .min(1, 'Pass at least 1 id.')
          .max(100, 'Pass at most 100 ids.')
          .pipe(z.array(fields.id)),
      },
    }),
    isActive: t.boolean({
      required: true,
      description:
        'True to switch the channels on, false to switch them off. The default channel cannot be switched off.',
    }),
  }),
});

type Input = typeof SetChannelsActiveInput.$inferInput;

interface Activation {
  id: string;
  /** Reads the channel in its current state. Rejects with an error that the user can fix, or with any other. */
  readChannel: () => Promise<ChannelRecord>;
}

const ChannelActivation = builder.objectRef<Activation>('ChannelActivation').implement({
  description: 'The result for one channel.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: 'The id from the input.' }),
    channel: t.field({
      type: Channel,
      nullable: true,
      description:
        'The channel in its current state; null if `error` says why it was not switched. ' +
        'Any other failure is a GraphQL error at this field.',
      resolve: ({ readChannel }) => nullForUserError(readChannel()),
    }),
    error: t.field({
      type: ChannelError,
      nullable: true,
      description: 'The reason why the channel was not switched; null if it was.',
      resolve: async ({ readChannel }) => {
        await readChannel();
        return null;
      },
    }),
  }),
});

const SetChannelsActivePayload = builder
  .objectRef<{ results: Activation[] }>('SetChannelsActivePayload')
  .implement({
    description: 'The results for the channels.',
    fields: (t) => ({
      results: t.expose('results', {
        type: [ChannelActivation],
        nullable: false,
        extensions: { listSize: 50 },
        description: 'One result for each id, in the order of `ids`.',
      }),
    }),
  });

const defaultChannelMessage = 'The organization’s default channel cannot be switched off.';

function getRejectionMessage(isActive: boolean): string {
  return isActive
    ? 'The channel API rejected the request to switch this channel on. Check its `health`.'
    : `The channel API rejected the request to switch this channel off. ${defaultChannelMessage}`;
}

/** The path of an id below the input. */
function getIdPath({ ids }: Input, id: string): string[] {
  return ['ids', String(ids.indexOf(id))];
}

type Outcome = PromiseSettledResult<ChannelRecord | null>;

async function switchEach(context: Context, ids: string[], input: Input): Promise<Map<string, Outcome>> {
  const message = getRejectionMessage(input.isActive);
  const outcomes = await Promise.allSettled(
    ids.map((id) =>
      callUpstream(context, { id }, {}, () => context.upstream.channelStatus.setOne(id, input.isActive), {
        path: getIdPath(input, id),
        message,
      }),
    ),
  );
  return new Map(outcomes.map((outcome, index) => [ids[index] as string, outcome]));
}

async function readSwitched({ loaders }: Context, id: string): Promise<ChannelRecord> {
  const channel = await reportReadBack(`GET /v1/channels/${id}`, loaders.channel.load(id));
  if (!channel) throw new ChannelNotFoundError(id);
  return channel;
}

/** Some deployments accept a request to switch the default channel off and ignore it. */
function assertSwitched(channel: ChannelRecord, input: Input): ChannelRecord {
  if (!channel.is_init || !channel.is_active || input.isActive) return channel;
  const path = ['input', ...getIdPath(input, channel.id)];
  throw new ChannelValidationError(
    [{ path, message: defaultChannelMessage, code: 'refused' }],
    defaultChannelMessage,
  );
}

builder.mutationField('setChannelsActive', (t) =>
  t.field({
    type: SetChannelsActivePayload,
    nullable: false,
    description:
      'Switches up to 100 channels on or off. Each channel has its own result: one failure does not affect the others.',
    errors: { types: [ChannelValidationError, ChannelForbiddenError] },
    args: {
      input: t.arg({
        type: SetChannelsActiveInput,
        required: true,
        description: 'The channels and their new state.',
      }),
    },
    resolve: async (_, { input }, context) => {
      const ids = [...new Set(input.ids)];
      const areSwitched = await callUpstream(context, input, {}, () =>
        context.upstream.channelStatus.setAll(ids, input.isActive),
      );
      const outcomes = areSwitched ? undefined : await switchEach(context, ids, input);
      const results = input.ids.map((id) => ({
        id,
        readChannel: async () => {
          const outcome = outcomes?.get(id);
          if (outcome?.status === 'rejected') throw outcome.reason;
          return assertSwitched(outcome?.value ?? (await readSwitched(context, id)), input);
        },
      }));
      return { results };
    },
  }),
);
