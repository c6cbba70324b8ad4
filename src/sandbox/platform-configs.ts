import { z } from 'zod';
import { badInput } from './errors.ts';
import { optionalBoolean, text, wrongType } from './formats.ts';
import printedConfigs from './platform-configs.json' with { type: 'json' };

/** What `config` may hold under one key. A key without a kind may hold anything. */
export interface ConfigKey {
  kind?: string;
  required?: boolean;
  secret?: boolean;
  /** A regular expression, as text. */
  pattern?: string;
  example?: string;
  /** The keys of a nested object. */
  properties?: Record<string, ConfigKey>;
}

export interface PlatformConfig {
  title: string;
  /** The key of `config` that names the account. An organization connects an account once. */
  accountKey?: string | null;
  /** `POST` routes that connect this platform only. `POST /v1/channels` connects every platform. */
  createPaths?: readonly string[];
  /** `PUT` routes that reconnect the account that the body names. */
  updatePaths?: readonly string[];
  /** Documented names beside `name` in a body, and the keys of `config` that they set. */
  bodyNames?: Record<string, string>;
  config: Record<string, ConfigKey>;
}

/** By type, as in `channel.type`. */
export type PlatformConfigs = Record<string, PlatformConfig>;

export const defaultPlatformConfigs: PlatformConfigs = printedConfigs;

export interface Platform {
  type: string;
  title: string;
  accountKey: string | undefined;
  createPaths: readonly string[];
  updatePaths: readonly string[];
  bodyNames: Record<string, string>;
  /** Checks a whole config. */
  config: z.ZodObject;
  /** Checks the keys that an update sends. */
  configChanges: z.ZodObject;
}

/** By type, in the order in which lists and counts have them. */
export type Platforms = ReadonlyMap<string, Platform>;

export function createPlatforms(configs: PlatformConfigs): Platforms {
  return new Map(Object.entries(configs).map(([type, config]) => [type, createPlatform(type, config)]));
}

export function getPlatform(platforms: Platforms, type: string): Platform {
  const platform = platforms.get(type);
  if (!platform) throw badInput(`The sandbox has no platform "${type}".`, { field: 'type' });
  return platform;
}

function createPlatform(type: string, platform: PlatformConfig): Platform {
  const config = createConfigCheck(platform.config);
  return {
    type,
    title: platform.title,
    accountKey: platform.accountKey ?? undefined,
    createPaths: platform.createPaths ?? [],
    updatePaths: platform.updatePaths ?? [],
    bodyNames: platform.bodyNames ?? {},
    config,
    configChanges: config.partial(),
  };
}

function createConfigCheck(keys: Record<string, ConfigKey>): z.ZodObject {
  const checks = Object.entries(keys).map(([key, rules]) => [key, createKeyCheck(rules)]);
  return z.looseObject(Object.fromEntries(checks), wrongType('an object'));
}

function createKeyCheck(rules: ConfigKey): z.ZodType {
  const value = createValueCheck(rules);
  return rules.required ? value : value.nullish();
}

function createValueCheck({ kind, required, secret, pattern, properties }: ConfigKey): z.ZodType {
  if (properties) return createConfigCheck(properties);
  if (kind === 'BOOLEAN') return optionalBoolean;
  if (pattern) return text.regex(new RegExp(pattern), 'has the wrong format.');
  if (required || secret) return text;
  // Live deployments store some texts as numbers: `font_size: 14`.
  return kind ? z.union([z.string(), z.number()], 'must be text.') : z.unknown();
}
