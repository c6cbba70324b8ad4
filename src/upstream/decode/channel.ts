import { isId } from '../transport/path.ts';
import { flagOf, idOf, instantOf, keyedOf, reader, required, textOf } from './decoders.ts';

/** Null where it could be no part of a path: the caller isn’t to blame for it. */
function referenceOf(value: unknown): string | null {
  const id = idOf(value);
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

export const channelRecord = reader<ChannelRecord>((wire, missing) => {
  const config = keyedOf(wire.config);
  return {
    name: required(missing, 'name', textOf(wire.name)),
    organization_id: required(missing, 'organization_id', textOf(wire.organization_id)),
    business_unit_id: idOf(wire.business_unit_id),
    config,
    credential_id: referenceOf(wire.credential_id),
    workflow_id: referenceOf(wire.workflow_id),
    errorCode: textOf(wire.errorCode),
    errorMessage: textOf(wire.errorMessage),
    created_at: required(missing, 'created_at', instantOf(wire.created_at)),
    updated_at: required(missing, 'updated_at', instantOf(wire.updated_at)),
    id: required(missing, 'id', idOf(wire.id) ?? idOf(wire.public_id) ?? idOf(wire._id)),
    type: required(missing, 'type', textOf(wire.type) ?? typeIn(config)),
    is_active: required(
      missing,
      'is_active',
      flagOf(wire.is_active) ?? flagOf(wire.active) ?? negated(flagOf(wire.is_disabled)),
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

export const channelCount = reader<ChannelCount>(({ count, all, ...byType }, missing) => {
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
