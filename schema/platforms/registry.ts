import { builder } from '../builder.ts';
import type { InputMapping } from '../inputs/mapping.ts';
import * as registered from './index.ts';
import type { Platform } from './platform.ts';

export { UnknownChannel } from './unknown.ts';

/**
 * Every platform of the graph, by type. They are sorted because Node orders the exports of a module by name, and Vite by
 * their position in the file.
 */
export const platforms: readonly Platform[] = Object.values(registered).toSorted((a, b) =>
  a.type < b.type ? -1 : 1,
);

const platformsByType = new Map(platforms.map((platform) => [platform.type, platform]));
const platformsByConfigField = new Map(platforms.map((platform) => [platform.configField, platform]));

/** @param type A type of the channel API; undefined is returned for one that this graph does not know. */
export function findPlatform(type: string): Platform | undefined {
  return platformsByType.get(type);
}

const channelTypeValues: Record<string, { value: string; description: string }> = {
  ...Object.fromEntries(
    platforms.map(({ value, type, setup }) => [value, { value: type, description: setup.about.en }]),
  ),
  UNKNOWN: {
    value: 'UNKNOWN',
    description: 'A platform that this version of the graph does not know.',
  },
};

export const ChannelType = builder.enumType('ChannelType', {
  description: 'A messaging platform.',
  values: channelTypeValues,
});

/** The internal value of `ChannelType` for a type of the channel API. */
export function toChannelType(type: string): string {
  return platformsByType.has(type) ? type : 'UNKNOWN';
}

/** A config with its type name, for configs outside a channel. */
interface TaggedConfig {
  __typename: string;
}

export const ChannelConfig = builder.unionType('ChannelConfig', {
  description: 'The settings of a channel that are specific to its platform.',
  types: platforms.map(({ config }) => config),
  resolveType: (config) => (config as TaggedConfig).__typename,
});

/** Decodes a config outside a channel, such as a saved login’s; null if its platform is unknown. */
export function readTaggedConfig(type: unknown, stored: Record<string, unknown> | null) {
  const platform = typeof type === 'string' ? findPlatform(type) : undefined;
  return platform && stored ? { ...platform.readConfig(stored), __typename: platform.config.name } : null;
}

export type ConfigInput = Record<string, object | null | undefined>;

export const ChannelConfigInput = builder.inputRef<ConfigInput>('ChannelConfigInput').implement({
  description: 'The settings of one platform. The field must match the type of the channel.',
  isOneOf: true,
  fields: (t) =>
    Object.fromEntries(
      platforms.map(({ configField, configInput, value }) => [
        configField,
        t.field({ type: configInput, description: `The settings of a channel of the type \`${value}\`.` }),
      ]),
    ),
});

/** The mapping of an input’s field `config`. The platform’s field is not part of the body. */
export const configInputMapping: InputMapping = {
  config: {
    at: '',
    fields: Object.fromEntries(
      platforms.map(({ configField, configMapping }) => [
        configField,
        { at: 'config', fields: configMapping },
      ]),
    ),
  },
};

/** The field of a config input that belongs to another platform than the channel’s type. */
export function findMismatchedConfig(type: string, config: object | null | undefined): string | undefined {
  return Object.keys(config ?? {}).find((field) => platformsByConfigField.get(field)?.type !== type);
}
