import type { FieldMap, InputObjectRef, ObjectRef } from '@pothos/core';
import type { RefineConstraint } from '@pothos/plugin-zod';
import type { ChannelRecord } from '#src/upstream/decode/channel.ts';
import type { ChannelRoute } from '#src/upstream/resources/channels.ts';
import type { PageConnection } from '#src/upstream/resources/login-connections.ts';
import { builder, toTypeName } from '../builder.ts';
import { createErrors, type updateErrors } from '../errors/user-errors.ts';
import { sharedText, type Text } from '../i18n.ts';
import { callUpstream } from '../inputs/call-upstream.ts';
import type { InputMapping } from '../inputs/mapping.ts';

type BuilderTypes = typeof builder.$inferSchemaTypes;

/** A messaging platform: everything that the graph knows about it. Each platform defines one in its own file. */
export interface Platform {
  /** The type of its channels in the channel API: `line`. */
  type: string;
  /** The value of `ChannelType`: `LINE`. */
  value: string;
  /** The platform’s name as the platform writes it. */
  title: Text;
  setup: PlatformSetup;
  channel: ObjectRef<BuilderTypes, ChannelRecord>;
  config: ObjectRef<BuilderTypes, object>;
  /** The keys of a stored config, each with its decoder. `toSecretStatus` marks a secret. */
  storedConfig: Record<string, (value: unknown) => unknown>;
  /** Decodes a stored config: the keys of `storedConfig` only, without the values of secrets. */
  readConfig: (stored: Record<string, unknown>) => object;
  /** The platform’s field of `ChannelConfigInput`: `line`. */
  configField: string;
  configInput: InputObjectRef<BuilderTypes, object>;
  /** The stored key of each field of `configInput`. */
  configMapping: InputMapping;
  /** The fields of `configInput` without which the channel API cannot create a channel. */
  requiredConfig: readonly string[];
  /** The platform’s own requests. `createChannel` and `updateChannel` serve a platform that has none. */
  routes: { create?: PlatformRoute; update?: PlatformRoute };
  /** A mutation that connects every page of a login, on the platforms whose logins manage several. */
  loginConnections?: LoginConnections;
}

/** A route of the channel API and the place of each input field in its body. */
export interface PlatformRoute extends ChannelRoute {
  mapping: InputMapping;
}

/** How a channel of the platform is connected, in addition to the fields of its input. */
interface PlatformSetup {
  /** A short description of the platform’s channels. */
  about: Text;
  /** The mutation that connects a channel: the platform’s own or `createChannel`. Null if the graph has none. */
  mutation: string | null;
  /**
   * The fields of `configInput` that identify the account, which can be connected once: the main one first. Empty for a
   * platform without accounts.
   */
  account: readonly string[];
  /** Instructions for the platform’s console, in order. */
  steps: readonly SetupStep[];
}

export interface SetupStep {
  text: Text;
  /** The page where the step is done or explained. */
  url?: string;
}

/** A mutation that connects every page or account of a login, with one result each. */
interface LoginConnections {
  mutation: string;
  description: string;
  inputDescription: string;
  /** The type of one result. */
  resultType: string;
  resultDescription: string;
  payloadDescription: string;
  resultsDescription: string;
  /** A route whose answer lists every page that the login manages. */
  route: ChannelRoute & { accountKey: string };
  /** The fields of a result that identify its page or account. */
  fields: (t: PothosSchemaTypes.ObjectFieldBuilder<BuilderTypes, PageConnection>) => FieldMap;
}

/** Implemented in `channel/channel.ts`; each platform’s channel type narrows `config`. */
export const Channel = builder.interfaceRef<ChannelRecord>('Channel');

interface ChannelTypeOptions extends Pick<Platform, 'config' | 'readConfig'> {
  description: string;
  configDescription: string;
}

/** Defines a platform’s channel type: the interface’s fields, with `config` narrowed to the platform’s own. */
export function defineChannelType(name: string, options: ChannelTypeOptions) {
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

interface ChannelMutationOptions {
  description: string;
  input: InputObjectRef<BuilderTypes, object>;
  inputDescription: string;
  channel: Platform['channel'];
  route: PlatformRoute;
  /** Those of a creation by default. */
  errors?: typeof updateErrors;
}

/** Defines a platform’s own mutation, which sends its input by a route and returns the channel. */
export function defineChannelMutation(name: string, options: ChannelMutationOptions) {
  const { description, input, inputDescription, channel, route, errors = createErrors } = options;
  const payload = defineChannelPayload(`${toTypeName(name)}Payload`, channel);
  builder.mutationField(name, (t) =>
    t.field({
      description,
      type: payload,
      nullable: false,
      errors: { types: errors },
      args: { input: t.arg({ type: input, required: true, description: inputDescription }) },
      resolve: (_, args, context) =>
        callUpstream(context, args.input, route.mapping, (body) =>
          context.upstream.channels.sendRoute(route, body),
        ),
    }),
  );
}

/** An update that contains an id and no change is rejected. */
export const requiresChange = {
  refine: [
    (input: object) =>
      Object.values(input).filter((value) => value !== null && value !== undefined).length > 1,
    { message: sharedText('errors.noChange').en },
  ] satisfies RefineConstraint<object>,
};

/** Defines the payload of a mutation that returns a channel. */
export function defineChannelPayload(name: string, channel: Platform['channel'] | typeof Channel) {
  return builder.objectRef<ChannelRecord>(name).implement({
    description: 'The channel after the mutation.',
    fields: (t) => ({
      channel: t.field({
        type: channel,
        nullable: false,
        description: 'The channel in its current state.',
        resolve: (record) => record,
      }),
    }),
  });
}

/** Defines the payload of a mutation that deletes the object of its input’s `id`. */
export function defineDeletedPayload(name: string) {
  return builder.objectRef<{ id: string }>(name).implement({
    description: 'The id of the deleted object.',
    fields: (t) => ({
      deletedId: t.exposeID('id', { nullable: false, description: 'The id of the deleted object.' }),
    }),
  });
}
