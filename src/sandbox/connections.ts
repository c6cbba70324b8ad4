import { randomUUID } from 'node:crypto';
import { badInput } from './errors.ts';
import { type Account, accountKeys, readAccount } from './platform-configs.ts';
import type { Channel, ChannelType, Config } from './records.ts';
import { type Body, check, creation } from './request-bodies.ts';
import type { OrganizationStore } from './store.ts';

export const now = () => new Date().toISOString();

export const newId = (prefix: string) => `${prefix}_${randomUUID().replaceAll('-', '')}`;

type Given = Pick<Channel, 'type' | 'name' | 'config'> & Partial<Channel>;

export function addChannel({ organization, channels }: OrganizationStore, given: Given): Channel {
  const created_at = now();
  return channels.put({
    id: newId('ch'),
    organization_id: organization,
    business_unit_id: organization.replace('org_', 'bu_'),
    description: null,
    is_active: true,
    is_init: false,
    credential_id: null,
    workflow_id: null,
    failure: null,
    created_at,
    updated_at: created_at,
    ...given,
  });
}

export function connect(organizationStore: OrganizationStore, type: ChannelType, body: Body): Channel {
  const { name, description, credential_id, workflow_id } = check(creation, body);
  const account = readAccount(type, body);
  const config = exchangeCode(account.config);
  if (credential_id) organizationStore.credentials.get(credential_id);
  refuseDuplicate(organizationStore, type, account);
  if (workflow_id) keepWorkflow(organizationStore, workflow_id);
  return addChannel(organizationStore, {
    type,
    name: name ?? accountName(type, config),
    config,
    description: description ?? null,
    credential_id: credential_id ?? null,
    workflow_id: workflow_id ?? null,
  });
}

const platformNames: Partial<Record<ChannelType, string>> = {
  whatsapp: 'WhatsApp',
  wechat: 'WeChat',
  line: 'LINE',
};

function accountName(type: ChannelType, config: Config): string {
  const name = config.page_name ?? config.user_name ?? config.phone_number ?? config.email;
  return typeof name === 'string' ? name : (platformNames[type] ?? type);
}

/** WhatsApp's embedded signup sends a code, for which the platform is asked the key. */
export function exchangeCode({ code, ...config }: Config): Config {
  return code === undefined ? config : { access_key: `EAAFAKEkeyfor${String(code)}`, ...config };
}

export function keepWorkflow({ workflows }: OrganizationStore, id: string, is_active?: boolean): void {
  workflows.put({ id, is_active: is_active ?? workflows.find(id)?.is_active ?? true });
}

export function refuseDuplicate(
  { channels }: OrganizationStore,
  type: ChannelType,
  { config, sentAs }: Account,
  itself?: string,
): void {
  const key = accountKeys[type];
  if (!key || config[key] === undefined) return;
  const taken = accountChannel(channels.list(), type, config[key]);
  if (taken && taken.id !== itself) throw badInput('Duplicate key', { field: sentAs(key) });
}

export function accountChannel(channels: Channel[], type: ChannelType, account: unknown) {
  const key = accountKeys[type] ?? '';
  return channels.find((channel) => channel.type === type && same(channel.config[key], account));
}

const same = (a: unknown, b: unknown) => String(a).toLowerCase() === String(b).toLowerCase();

export function mergeConfig(old: Config, changes: Config): Config {
  const merged = { ...old, ...changes };
  if (!old.email_config || !changes.email_config) return merged;
  return { ...merged, email_config: { ...old.email_config, ...changes.email_config } };
}
