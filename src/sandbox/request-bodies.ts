import type { Context } from 'hono';
import { z } from 'zod';
import { badInput } from './errors.ts';
import { digits, flag, id, text, words } from './formats.ts';
import { type ChannelType, channelTypes } from './records.ts';

export type Body = Record<string, unknown>;

const anyBody = z.looseObject({}, 'must be an object');

const common = {
  name: text.nullish(),
  config: z.looseObject({}, 'must be an object').nullish(),
};

export const creation = z.object({
  ...common,
  description: words,
  credential_id: id.nullish(),
  workflow_id: id.nullish(),
});
export const namedCreation = creation.extend({ name: text });
export const typedCreation = z.object({
  type: z.enum(channelTypes, `must be one of ${channelTypes.join(', ')}`),
});
export const typedConfig = (type: ChannelType) =>
  z.object({
    config: z.looseObject({ type: z.literal(type, `must be ${type}`) }, 'is required'),
  });
export const change = z.object({ ...common, active: flag, is_active: flag });
export const login = z.object({
  page_id: digits.nullish(),
  credential_id: id.nullish(),
  access_token: text.nullish(),
});
export const pageOfLogin = login.extend({ page_id: digits });
export const pageOfCredential = login.extend({ page_id: digits, credential_id: id });
export const attachment = z.object({ channel_id: id.nullish(), active: flag, is_active: flag });
export const switching = z.object({
  channel_ids: z.array(id, 'must be a list of ids').min(1, 'must not be empty'),
  status: z.enum(['active', 'inactive'], 'must be active or inactive'),
});

const views = ['all', 'open', 'closed'] as const;
export const counting = z.object({
  view: z.enum(views, `must be one of ${views.join(', ')}`).default('all'),
  team_id: id.optional(),
});

const count = z.coerce.number('must be a number').int('must be a whole number');
export const paging = z.object({
  limit: count.min(1, 'must be 1 or more').optional(),
  offset: count.min(0, 'must be 0 or more').default(0),
  page: count.min(1, 'must be 1 or more').optional(),
});

export function check<T>(schema: z.ZodType<T>, value: unknown, sentAs = (path: string) => path): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const name = sentAs(issue?.path.join('.') || 'body');
  throw badInput(`${name} ${issue?.message}`, { validate: name });
}

export async function readBody(c: Context): Promise<Body> {
  const body: unknown = await c.req.json().catch(() => {
    throw badInput('The body is not JSON');
  });
  return check(anyBody, body);
}
