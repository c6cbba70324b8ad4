import { findAccountChannel, readAccount, readAccountChanges, rejectDuplicate } from './accounts.ts';
import { badInput, notFound } from './errors.ts';
import type { Platform } from './platform-configs.ts';
import { type Channel, type Config, channelDefaults, createId, getBusinessUnitId, now } from './records.ts';
import { type Body, check, createBody, updateBody } from './request-bodies.ts';
import type { OrganizationStore } from './store.ts';

type NewChannel = Pick<Channel, 'type' | 'name' | 'config'> & Partial<Channel>;

export function addChannel({ organization, channels }: OrganizationStore, channel: NewChannel): Channel {
  const created_at = now();
  return channels.put({
    id: createId('ch'),
    organization_id: organization,
    business_unit_id: getBusinessUnitId(organization),
    ...channelDefaults,
    created_at,
    updated_at: created_at,
    ...channel,
  });
}

export function saveChannel({ channels }: OrganizationStore, channel: Channel): Channel {
  return channels.put({ ...channel, updated_at: now() });
}

export function connectChannel(
  organizationStore: OrganizationStore,
  platform: Platform,
  body: Body,
): Channel {
  const { name, description, credential_id, workflow_id } = check(createBody, body);
  const account = readAccount(platform, body);
  if (credential_id) organizationStore.credentials.get(credential_id);
  rejectDuplicate(organizationStore, platform, account);
  if (workflow_id) saveWorkflow(organizationStore, workflow_id);
  return addChannel(organizationStore, {
    type: platform.type,
    name: name ?? getDefaultName(platform, account.config),
    config: account.config,
    description: description ?? null,
    credential_id: credential_id ?? null,
    workflow_id: workflow_id ?? null,
  });
}

function getDefaultName({ title }: Platform, { user_name, phone_number }: Config): string {
  const name = user_name ?? phone_number;
  return typeof name === 'string' ? name : title;
}

/** Updates the channel of the account that the body names, and clears its failure. */
export function reconnectChannel(
  organizationStore: OrganizationStore,
  platform: Platform,
  body: Body,
): Channel {
  const { name } = check(createBody, body);
  const { config } = readAccountChanges(platform, body);
  const account = config[platform.accountKey ?? ''];
  const channel = findAccountChannel(organizationStore, platform, account);
  if (!channel) throw notFound('Channel');
  return saveChannel(organizationStore, {
    ...channel,
    name: name ?? channel.name,
    failure: null,
    config: mergeConfig(channel.config, config),
  });
}

export function updateChannel(
  organizationStore: OrganizationStore,
  platform: Platform,
  channel: Channel,
  body: Body,
): Channel {
  const { name, active, is_active } = check(updateBody, body);
  const account = readAccountChanges(platform, body);
  const isActive = active ?? is_active ?? channel.is_active;
  rejectDeactivatedDefault(channel, isActive);
  rejectDuplicate(organizationStore, platform, account, channel.id);
  return saveChannel(organizationStore, {
    ...channel,
    name: name ?? channel.name,
    is_active: isActive,
    config: mergeConfig(channel.config, account.config),
  });
}

export function rejectDeactivatedDefault({ is_init }: Channel, isActive: boolean): void {
  if (is_init && !isActive) throw badInput("The default channel can't be switched off", { field: 'active' });
}

export function mergeConfig(stored: Config, changes: Config): Config {
  const merged = { ...stored, ...changes };
  if (!stored.email_config || !changes.email_config) return merged;
  return { ...merged, email_config: { ...stored.email_config, ...changes.email_config } };
}

export function saveWorkflow({ workflows }: OrganizationStore, id: string, isActive?: boolean): void {
  workflows.put({ id, is_active: isActive ?? workflows.find(id)?.is_active ?? true });
}
