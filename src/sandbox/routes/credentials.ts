import { Hono } from 'hono';
import type { Env } from '../authentication.ts';
import { exchangeCode, mergeConfig, now } from '../connections.ts';
import { readPartialAccount } from '../platform-configs.ts';
import { check, creation, readBody } from '../request-bodies.ts';
import { credentialAnswer } from '../responses.ts';

export const credentials = new Hono<Env>();

credentials.get('/v1/channels/credentials/:id', (c) =>
  c.json(credentialAnswer(c.var.organizationStore.credentials.get(c.req.param('id')))),
);

credentials.put('/v1/channels/credentials/:id', async (c) => {
  const { organizationStore } = c.var;
  const credential = organizationStore.credentials.get(c.req.param('id'));
  const body = await readBody(c);
  const { name } = check(creation, body);
  const { config } = readPartialAccount(credential.type, body);
  const changed = organizationStore.credentials.put({
    ...credential,
    name: name ?? credential.name,
    config: mergeConfig(credential.config, exchangeCode(config)),
    updated_at: now(),
  });
  return c.json(credentialAnswer(changed));
});

credentials.delete('/v1/channels/credentials/:id', (c) => {
  c.var.organizationStore.credentials.remove(c.req.param('id'));
  return c.var.answers.removed();
});
