import { builder } from '../builder.ts';
import type { InputMapping } from '../inputs/mapping.ts';
import * as registry from './index.ts';
import type { Platform } from './platform.ts';

// Node orders the exports of a module by name, and Vite by their place in the file.
export const platforms: readonly Platform[] = Object.values(registry).toSorted((a, b) =>
  a.type < b.type ? -1 : 1,
);

const byType = new Map(platforms.map((platform) => [platform.type, platform]));
const byField = new Map(platforms.map((platform) => [platform.configField, platform]));

/** By the channel API’s word; undefined for a platform that this graph doesn’t know. */
export function platformOf(type: string): Platform | undefined {
  return byType.get(type);
}

const channelTypes: Record<string, { value: string; description: string }> = {
  ...Object.fromEntries(
    platforms.map(({ value, type, title }) => [value, { value: type, description: `${title.en}.` }]),
  ),
  UNKNOWN: {
    value: 'UNKNOWN',
    description: 'A platform that the channel API knows and this version of the graph does not.',
  },
};

export const ChannelType = builder.enumType('ChannelType', {
  description: 'A messaging platform.',
  values: channelTypes,
});

/** The value of `ChannelType` for the channel API’s word. */
export function channelType(type: string): string {
  return byType.has(type) ? type : 'UNKNOWN';
}

/** A config that says which platform’s it is, for where the channel around it doesn’t. */
interface TaggedConfig {
  __typename: string;
}

export const ChannelConfig = builder.unionType('ChannelConfig', {
  description: 'What a platform needs to know of a channel.',
  types: platforms.map(({ config }) => config),
  resolveType: (config) => (config as TaggedConfig).__typename,
});

/** Reads a config that stands alone, as a credential’s; null where its platform isn’t known. */
export function readConfig(type: unknown, stored: Record<string, unknown> | null) {
  const platform = typeof type === 'string' ? platformOf(type) : undefined;
  return platform && stored ? { ...platform.readConfig(stored), __typename: platform.config.name } : null;
}

export type ConfigInput = Record<string, object | null | undefined>;

export const ChannelConfigInput = builder.inputRef<ConfigInput>('ChannelConfigInput').implement({
  description: 'Exactly one, and it has to fit the channel’s type.',
  isOneOf: true,
  fields: (t) =>
    Object.fromEntries(
      platforms.map(({ configField, configInput, title }) => [
        configField,
        t.field({ type: configInput, description: `The config of a ${title.en} channel.` }),
      ]),
    ),
});

/** A `ChannelConfigInput` within another input: the platform’s field is the graph’s alone. */
export const configNames: InputMapping = {
  config: {
    at: '',
    names: Object.fromEntries(
      platforms.map(({ configField, configNames }) => [configField, { at: 'config', names: configNames }]),
    ),
  },
};

/** The field of a config input that doesn’t fit the channel’s type, or undefined where it does. */
export function misfit(type: string, config: object | null | undefined): string | undefined {
  return Object.keys(config ?? {}).find((field) => byField.get(field)?.type !== type);
}
