import type { Context } from 'hono';
import { z } from 'zod';
import { badInput } from './errors.ts';
import { digits, id, optionalBoolean, optionalText, text, wrongType } from './formats.ts';

export type Body = Record<string, unknown>;

const anyBody = z.looseObject({}, 'must be an object.');

const common = {
  name: text.nullish(),
  config: z.looseObject({}, 'must be an object.').nullish(),
};

export const createBody = z.object({
  ...common,
  description: optionalText,
  credential_id: id.nullish(),
  workflow_id: id.nullish(),
});
export const namedCreateBody = createBody.extend({ name: text });
export const createTypedBody = (types: string[]) =>
  z.object({ type: z.enum(types, `must be one of ${types.join(', ')}.`) });
/** The body that the live dashboard sends: the whole config, which repeats the type. */
export const createTypedConfigBody = (type: string) =>
  z.object({
    config: z.looseObject({ type: z.literal(type, `must be ${type}.`) }, wrongType('an object')),
  });
export const updateBody = z.object({ ...common, active: optionalBoolean, is_active: optionalBoolean });
export const loginBody = z.object({
  page_id: digits.nullish(),
  credential_id: id.nullish(),
  access_token: text.nullish(),
});
export const reconnectPageBody = loginBody.extend({ page_id: digits });
export const connectPageBody = loginBody.extend({ page_id: digits, credential_id: id });
export const workflowBody = z.object({
  channel_id: id.nullish(),
  active: optionalBoolean,
  is_active: optionalBoolean,
});
export const statusBody = z.object({
  channel_ids: z.array(id, 'must be a list of ids.').min(1, 'must not be empty.'),
  status: z.enum(['active', 'inactive'], 'must be active or inactive.'),
});

const views = ['all', 'open', 'closed'] as const;
export const conversationCountQuery = z.object({
  view: z.enum(views, `must be one of ${views.join(', ')}.`).default('all'),
  team_id: id.optional(),
});

const wholeNumber = z.coerce.number('must be a number.').int('must be a whole number.');
export const pageQuery = z.object({
  limit: wholeNumber.min(1, 'must be 1 or more.').optional(),
  offset: wholeNumber.min(0, 'must be 0 or more.').default(0),
  page: wholeNumber.min(1, 'must be 1 or more.').optional(),
});

/** Throws the first wrong value, under the name that the body has for its path. */
export function check<T>(schema: z.ZodType<T>, value: unknown, getSentName = (path: string) => path): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const name = getSentName(issue?.path.join('.') || 'body');
  throw badInput(`${name} ${issue?.message}`, { validate: name });
}

export async function readBody(c: Context): Promise<Body> {
  const body: unknown = await c.req.json().catch(() => {
    throw badInput('The body is not JSON.');
  });
  return check(anyBody, body);
}
