import { isId } from '../transport/path.ts';
import { decoder, required, toBoolean, toId, toObject, toText, toTimestamp } from './decoders.ts';

/** Null where it could be no part of a path: the caller isn’t to blame for it. */
function referenceOf(value: unknown): string | null {
  const id = toId(value);
  return id !== null && isId(id) ? id : null;
}

/** A channel as documented, whichever spelling it came in, with what only live deployments tell. */
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

export const channelRecord = decoder<ChannelRecord>((wire, missing) => {
  const config = toObject(wire.config);
  return {
    name: required(missing, 'name', toText(wire.name)),
    organization_id: required(missing, 'organization_id', toText(wire.organization_id)),
    business_unit_id: toId(wire.business_unit_id),
    config,
    credential_id: referenceOf(wire.credential_id),
    workflow_id: referenceOf(wire.workflow_id),
    errorCode: toText(wire.errorCode),
    errorMessage: toText(wire.errorMessage),
    created_at: required(missing, 'created_at', toTimestamp(wire.created_at)),
    updated_at: required(missing, 'updated_at', toTimestamp(wire.updated_at)),
    id: required(missing, 'id', toId(wire.id) ?? toId(wire.public_id) ?? toId(wire._id)),
    type: required(missing, 'type', toText(wire.type) ?? typeIn(config)),
    is_active: required(
      missing,
      'is_active',
      toBoolean(wire.is_active) ?? toBoolean(wire.active) ?? negated(toBoolean(wire.is_disabled)),
    ),
    is_deleted: wire.is_deleted === true,
    is_init: wire.is_init === true,
  };
});

/** Whether the connection to the platform is broken, by what a channel or an item of a login’s pages says. */
export function isBroken({
  errorCode,
  errorMessage,
}: {
  errorCode?: unknown;
  errorMessage?: unknown;
}): boolean {
  return Boolean(errorMessage) || (Boolean(errorCode) && errorCode !== '0');
}

/** `byType` goes by the API's own type words; null where only the total is told. */
export interface ChannelCount {
  total: number;
  byType: Record<string, number> | null;
}

/** No more than a GraphQL Int holds. */
function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 31;
}

export const channelCount = decoder<ChannelCount>(({ count, all, ...byType }, missing) => {
  const types = Object.entries(byType).filter((entry): entry is [string, number] => isCount(entry[1]));
  const told = [count, all].find(isCount);
  const sum = types.length > 0 ? types.reduce((total, [, each]) => total + each, 0) : null;
  const total = required(missing, 'count', [told, sum].find(isCount) ?? null);
  return { total, byType: types.length === 0 ? null : Object.fromEntries(types) };
});

function typeIn(config: Record<string, unknown> | null): string | null {
  return typeof config?.type === 'string' ? config.type : null;
}

function negated(flag: boolean | null): boolean | null {
  return flag === null ? null : !flag;
}
