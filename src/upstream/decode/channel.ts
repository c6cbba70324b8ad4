import { isId } from '../transport/path.ts';
import { createDecoder, required, toBoolean, toId, toObject, toText, toTimestamp } from './decoders.ts';

/** Returns null for an id that no upstream path can hold, because the caller could not use it. */
function toReference(value: unknown): string | null {
  const id = toId(value);
  return id !== null && isId(id) ? id : null;
}

/** A channel in the key names of the reference, with the keys that only live deployments send. */
export interface ChannelRecord {
  id: string;
  name: string;
  type: string;
  organization_id: string;
  business_unit_id: string | null;
  is_active: boolean;
  is_deleted: boolean;
  is_init: boolean;
  config: Record<string, unknown> | null;
  credential_id: string | null;
  workflow_id: string | null;
  errorCode: string | null;
  errorMessage: string | null;
  created_at: string;
  updated_at: string;
}

export const channelDecoder = createDecoder<ChannelRecord>((record, missing) => {
  const config = toObject(record.config);
  return {
    name: required(missing, 'name', toText(record.name)),
    organization_id: required(missing, 'organization_id', toText(record.organization_id)),
    business_unit_id: toId(record.business_unit_id),
    config,
    credential_id: toReference(record.credential_id),
    workflow_id: toReference(record.workflow_id),
    errorCode: toText(record.errorCode),
    errorMessage: toText(record.errorMessage),
    created_at: required(missing, 'created_at', toTimestamp(record.created_at)),
    updated_at: required(missing, 'updated_at', toTimestamp(record.updated_at)),
    id: required(missing, 'id', toId(record.id) ?? toId(record.public_id) ?? toId(record._id)),
    type: required(missing, 'type', toText(record.type) ?? getConfigType(config)),
    is_active: required(
      missing,
      'is_active',
      toBoolean(record.is_active) ?? toBoolean(record.active) ?? negate(toBoolean(record.is_disabled)),
    ),
    is_deleted: record.is_deleted === true,
    is_init: record.is_init === true,
  };
});

/** Whether the connection to the platform is broken. Channels and the items of a login report it alike. */
export function isBroken({
  errorCode,
  errorMessage,
}: {
  errorCode?: unknown;
  errorMessage?: unknown;
}): boolean {
  return Boolean(errorMessage) || (Boolean(errorCode) && errorCode !== '0');
}

export interface ChannelCount {
  total: number;
  /** Keyed by the type names of the channel API; null where the response holds the total only. */
  byType: Record<string, number> | null;
}

/** Whether the value fits a GraphQL Int. */
function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 31;
}

export const channelCountDecoder = createDecoder<ChannelCount>(({ count, all, ...byType }, missing) => {
  const types = Object.entries(byType).filter((entry): entry is [string, number] => isCount(entry[1]));
  const stated = [count, all].find(isCount);
  const sum = types.length > 0 ? types.reduce((total, [, each]) => total + each, 0) : null;
  const total = required(missing, 'count', [stated, sum].find(isCount) ?? null);
  return { total, byType: types.length === 0 ? null : Object.fromEntries(types) };
});

function getConfigType(config: Record<string, unknown> | null): string | null {
  return typeof config?.type === 'string' ? config.type : null;
}

function negate(flag: boolean | null): boolean | null {
  return flag === null ? null : !flag;
}
