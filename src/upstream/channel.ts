import { z } from 'zod';
import { isId } from './path.ts';
import {
  idFrom,
  instant,
  optionalFlag,
  optionalId,
  optionalKeyed,
  optionalText,
  required,
  text,
} from './wire.ts';

/** Null where it could be no part of a path: the caller isn’t to blame for it. */
const optionalReference = optionalId.transform((id) => (id !== null && isId(id) ? id : null));

const wire = z.object({
  id: optionalId,
  _id: optionalId,
  public_id: optionalId,
  name: text,
  type: optionalText,
  organization_id: text,
  business_unit_id: optionalId,
  is_active: optionalFlag,
  active: optionalFlag,
  is_disabled: optionalFlag,
  is_deleted: optionalFlag,
  is_init: optionalFlag,
  config: optionalKeyed,
  credential_id: optionalReference,
  workflow_id: optionalReference,
  errorCode: optionalText,
  errorMessage: optionalText,
  created_at: instant,
  updated_at: instant,
});

export const channelRecord = wire.transform(
  (
    { id, public_id, _id, type, is_active, active, is_disabled, is_deleted, is_init, ...channel },
    context,
  ) => ({
    ...channel,
    id: idFrom(context, id, public_id, _id),
    type: required(context, 'type', type ?? typeIn(channel.config)),
    is_active: required(context, 'is_active', is_active ?? active ?? negated(is_disabled)),
    is_deleted: is_deleted === true,
    is_init: is_init === true,
  }),
);

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

/** A channel as documented, whichever spelling it came in, with what only live deployments tell. */
export type ChannelRecord = z.output<typeof channelRecord>;

/** No more than a GraphQL Int holds. */
const isCount = (value: unknown): value is number => z.int32().min(0).safeParse(value).success;

export const channelCount = z
  .record(z.string(), z.unknown())
  .transform(({ count, all, ...byType }, context) => {
    const types = Object.entries(byType).filter((entry): entry is [string, number] => isCount(entry[1]));
    const told = [count, all].find(isCount);
    const sum = types.length > 0 ? types.reduce((total, [, each]) => total + each, 0) : null;
    const total = required(context, 'count', [told, sum].find(isCount) ?? null);
    return { total, byType: types.length === 0 ? null : Object.fromEntries(types) };
  });

/** `byType` goes by the API's own type words; null where only the total is told. */
export type ChannelCount = z.output<typeof channelCount>;

function typeIn(config: Record<string, unknown> | null): string | null {
  return typeof config?.type === 'string' ? config.type : null;
}

function negated(flag: boolean | null): boolean | null {
  return flag === null ? null : !flag;
}
