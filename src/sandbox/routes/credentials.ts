import { Hono } from 'hono';
import { readAccountChanges } from '../accounts.ts';
import type { Env } from '../authentication.ts';
import { mergeConfig } from '../connections.ts';
import { getPlatform } from '../platform-configs.ts';
import { now } from '../records.ts';
import { check, createBody, readBody } from '../request-bodies.ts';
import { toCredentialResponse } from '../responses.ts';

export const credentials = new Hono<Env>();

credentials.get('/v1/channels/credentials/:id', (c) =>
  c.json(toCredentialResponse(c.var.organizationStore.credentials.get(c.req.param('id')))),
);

credentials.put('/v1/channels/credentials/:id', async (c) => {
  const { organizationStore, platforms } = c.var;
  const credential = organizationStore.credentials.get(c.req.param('id'));
  const body = await readBody(c);
  const { name } = check(createBody, body);
  const { config } = readAccountChanges(getPlatform(platforms, credential.type), body);
  const updated = organizationStore.credentials.put({
    ...credential,
    name: name ?? credential.name,
    config: mergeConfig(credential.config, config),
    updated_at: now(),
  });
  return c.json(toCredentialResponse(updated));
});

credentials.delete('/v1/channels/credentials/:id', (c) => {
  c.var.organizationStore.credentials.remove(c.req.param('id'));
  return c.var.responses.removed();
});
