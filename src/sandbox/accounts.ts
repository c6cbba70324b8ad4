import { badInput } from './errors.ts';
import { text } from './formats.ts';
import type { Platform } from './platform-configs.ts';
import type { Channel, Config } from './records.ts';
import { type Body, check } from './request-bodies.ts';
import type { OrganizationStore } from './store.ts';

export interface Account {
  config: Config;
  /** The name that the body uses for a key of `config`: `app_secret` or `config.secret`. */
  getSentName(key: string): string;
}

/** Reads an account to connect. Every required key must be there. */
export function readAccount(platform: Platform, body: Body): Account {
  return readConfig(platform, body, platform.config);
}

/** Reads an update, which may send some of the keys. */
export function readAccountChanges(platform: Platform, body: Body): Account {
  return readConfig(platform, body, platform.configChanges);
}

function readConfig(platform: Platform, body: Body, configCheck: Platform['config']): Account {
  const nested = body.config as Config | null | undefined;
  const bodyNames = Object.entries(getBodyNames(platform));
  const flat = bodyNames.filter(([name]) => body[name] !== undefined);
  const getSentName = (key: string) => {
    const findName = (names: [string, string][]) => names.find(([, named]) => named === key)?.[0];
    const nestedName = `config.${key}`;
    const flatName = findName(flat);
    if (flatName) return flatName;
    // A missing key is named in the form that the rest of the body has.
    const isNested = nested && (key in nested || flat.length === 0);
    return isNested ? nestedName : (findName(bodyNames) ?? nestedName);
  };
  const { type, ...sent }: Config = {
    ...nested,
    ...Object.fromEntries(flat.map(([name, key]) => [key, body[name]])),
  };
  const config = platform.type === 'whatsapp' ? exchangeSignupCode(sent, getSentName) : sent;
  return { config: check(configCheck, config, getSentName), getSentName };
}

function getBodyNames({ type, bodyNames }: Platform): Record<string, string> {
  return type === 'whatsapp' ? { ...bodyNames, code: 'code' } : bodyNames;
}

/** WhatsApp's embedded signup sends a code. The platform exchanges it for the access key. */
function exchangeSignupCode({ code, ...config }: Config, getSentName: Account['getSentName']): Config {
  if (code === undefined) return config;
  const checked = check(text, code, () => getSentName('code'));
  return { access_key: `EAAFAKEkeyfor${checked}`, ...config };
}

export function findAccountChannel(
  { channels }: OrganizationStore,
  { type, accountKey }: Platform,
  account: unknown,
): Channel | undefined {
  if (accountKey === undefined || account === undefined || account === null) return undefined;
  const name = normalize(account);
  return channels
    .list()
    .find((channel) => channel.type === type && normalize(channel.config[accountKey]) === name);
}

const normalize = (account: unknown) => String(account).toLowerCase();

/** Throws if another channel than `channelId` has the account. */
export function rejectDuplicate(
  organizationStore: OrganizationStore,
  platform: Platform,
  { config, getSentName }: Account,
  channelId?: string,
): void {
  const { accountKey } = platform;
  if (accountKey === undefined) return;
  const channel = findAccountChannel(organizationStore, platform, config[accountKey]);
  if (channel && channel.id !== channelId)
    throw badInput('Duplicate key', { field: getSentName(accountKey) });
}
