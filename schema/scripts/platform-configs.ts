import { z } from 'zod';
import { toSecretStatus } from '#src/upstream/decode/decoders.ts';
import type { InputMapping } from '../inputs/mapping.ts';
import type { Platform, PlatformRoute } from '../platforms/platform.ts';
import { platforms } from '../platforms/registry.ts';
import { getDryRunFields, type InputField } from '../setup/form-fields.ts';

/** One key of a stored config, as the sandbox checks it. */
interface ConfigKey {
  secret?: true;
  required?: true;
  pattern?: string;
  kind?: string;
  example?: string;
  /** The keys of an object. */
  properties?: Record<string, ConfigKey>;
}

interface PlatformConfig {
  title: string;
  /** The key of the account, which can be connected once per organization; null without an account. */
  accountKey: string | null;
  /** The platform’s own POST paths in all dialects. */
  createPaths: string[];
  /** The platform’s own PUT paths in all dialects. */
  updatePaths: string[];
  /** The stored key of each documented name of a flat body. */
  bodyNames: Record<string, string>;
  config: Record<string, ConfigKey>;
}

/** The part of the registry that the sandbox needs, by channel type. */
export function getPlatformConfigs(): Record<string, PlatformConfig> {
  return Object.fromEntries(platforms.map((platform) => [platform.type, toPlatformConfig(platform)]));
}

function toPlatformConfig(platform: Platform): PlatformConfig {
  const { title, setup, configMapping, routes } = platform;
  return {
    title: title.en,
    accountKey: findStoredPath(configMapping, setup.account.slice(0, 1))?.[0] ?? null,
    createPaths: listPaths(routes.create),
    updatePaths: listPaths(routes.update),
    bodyNames: listBodyNames(platform),
    config: describeConfig(platform),
  };
}

function listPaths(route: PlatformRoute | undefined): string[] {
  if (!route) return [];
  return typeof route.path === 'string' ? [route.path] : Object.values(route.path);
}

/** Empty for a route with a login, whose body names a page instead of a config. */
function listBodyNames({ configMapping, routes }: Platform): Record<string, string> {
  if (!routes.create || routes.create.accountKey !== undefined) return {};
  const names = Object.entries(routes.create.mapping).map(([field, place]) => {
    if (typeof place === 'string') return [place, configMapping[field]];
    return 'fields' in place ? [] : [place[0], place[1].replace(/^config\./, '')];
  });
  return Object.fromEntries(
    names.filter(([, key]) => typeof key === 'string').filter(([name]) => name !== 'name'),
  );
}

function describeConfig(platform: Platform): Record<string, ConfigKey> {
  const { configMapping, requiredConfig, storedConfig } = platform;
  const config: Record<string, ConfigKey> = {};
  for (const [key, decode] of Object.entries(storedConfig)) {
    config[key] = decode === toSecretStatus ? { secret: true } : {};
  }
  for (const field of getDryRunFields(platform)) {
    // `['input', 'config', 'line', 'channelSecret']`
    const storedPath = field.path[1] === 'config' && findStoredPath(configMapping, field.path.slice(3));
    if (!storedPath) continue;
    const parents = storedPath.slice(0, -1);
    let keys = config;
    for (const parent of parents) {
      const object = keys[parent] ?? {};
      object.properties ??= {};
      keys[parent] = object;
      keys = object.properties;
    }
    const isRequired = parents.length === 0 && requiredConfig.includes(field.name);
    keys[storedPath.at(-1) as string] = describeField(field, isRequired);
  }
  return config;
}

function describeField({ validator, isSecret }: InputField, isRequired: boolean): ConfigKey {
  const { kind = 'TEXT', example } = validator.meta() ?? {};
  const { pattern } = z.toJSONSchema(validator);
  return {
    ...(isSecret && { secret: true }),
    ...(isRequired && { required: true }),
    ...(pattern !== undefined && { pattern }),
    kind: isSecret ? 'SECRET' : kind,
    ...(example !== undefined && { example }),
  };
}

/** The keys under which a field of the config input is stored: `['email_config', 'subject_title']`. */
function findStoredPath(mapping: InputMapping, [field, ...rest]: readonly string[]): string[] | undefined {
  const place = field === undefined ? undefined : mapping[field];
  if (typeof place === 'string') return [place];
  if (place === undefined || !('fields' in place)) return undefined;
  const nested = findStoredPath(place.fields, rest);
  return nested && [place.at, ...nested];
}
