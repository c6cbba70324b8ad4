import type { InputObjectRef, ObjectRef } from '@pothos/core';
import type { RefineConstraint } from '@pothos/plugin-zod';
import type { ChannelRecord } from '#src/upstream/decode/channel.ts';
import { builder } from '../builder.ts';
import {
  ChannelConflictError,
  ChannelForbiddenError,
  ChannelNotFoundError,
  ChannelValidationError,
} from '../errors/user-errors.ts';
import type { Text } from '../i18n.ts';
import type { InputMapping } from '../inputs/mapping.ts';

type BuilderTypes = typeof builder.$inferSchemaTypes;

/** What the graph has to know of a messaging platform; each fills it in, in a file of its own. */
export interface Platform {
  /** The channel API’s word for it. */
  type: string;
  /** Its value of `ChannelType`. */
  value: string;
  /** Its name, as the platform itself writes it. */
  title: Text;
  setup: Setup;
  channel: ObjectRef<BuilderTypes, ChannelRecord>;
  config: ObjectRef<BuilderTypes, object>;
  /** Reads a stored config: the known keys alone, secrets forgotten. */
  readConfig: (stored: Record<string, unknown>) => object;
  /** Its field of `ChannelConfigInput`. */
  configField: string;
  configInput: InputObjectRef<BuilderTypes, object>;
  configNames: InputMapping;
}

/** How a channel of the platform is connected, beside what the rules of its input say. */
interface Setup {
  /** What it is, in a sentence. */
  about: Text;
  /** The mutation that connects one; null where none does. */
  mutation: string | null;
  /** The fields of its config that name the account, which is connected once; none where there is no account. */
  account: readonly string[];
  /** What to do in the platform’s console, in order. */
  steps: readonly Step[];
}

export interface Step {
  text: Text;
  /** The page where it is done or explained. */
  url?: string;
}

/** Its fields are in `channel.ts`; each platform’s channel narrows `config`. */
export const Channel = builder.interfaceRef<ChannelRecord>('Channel');

interface ChannelTypeOptions extends Pick<Platform, 'config' | 'readConfig'> {
  description: string;
  configDescription: string;
}

/** A platform’s channel: the interface’s fields, with `config` narrowed to its own. */
export function channelType(name: string, options: ChannelTypeOptions) {
  const { description, config, configDescription, readConfig } = options;
  return builder.objectRef<ChannelRecord>(name).implement({
    description,
    interfaces: [Channel],
    fields: (t) => ({
      config: t.field({
        type: config,
        nullable: true,
        description: configDescription,
        resolve: (channel) => channel.config && readConfig(channel.config),
      }),
    }),
  });
}

export const createErrors = [ChannelValidationError, ChannelConflictError, ChannelForbiddenError];
export const updateErrors = [...createErrors, ChannelNotFoundError];
export const deleteErrors = [ChannelValidationError, ChannelNotFoundError, ChannelForbiddenError];

/** An update that names something and changes nothing of it. */
export const changesSomething = {
  refine: [
    (input: object) =>
      Object.values(input).filter((value) => value !== null && value !== undefined).length > 1,
    { message: 'Nothing changes: pass at least one field beside the id.' },
  ] satisfies RefineConstraint<object>,
};

/** The payload of a mutation that answers a channel. */
export function channelPayload(name: string, channel: Platform['channel'] | typeof Channel) {
  return builder.objectRef<ChannelRecord>(name).implement({
    description: 'The channel as it is now.',
    fields: (t) => ({
      channel: t.field({
        type: channel,
        nullable: false,
        description: 'The channel, read again where the channel API answered only a part of it.',
        resolve: (record) => record,
      }),
    }),
  });
}

/** The payload of a mutation that deletes what its input names. */
export function deletedPayload(name: string) {
  return builder.objectRef<{ id: string }>(name).implement({
    description: 'What is gone.',
    fields: (t) => ({
      deletedId: t.exposeID('id', { nullable: false, description: 'The id that is gone.' }),
    }),
  });
}
