import { Hono } from 'hono';
import type { Env } from '../authentication.ts';
import { keepWorkflow, now } from '../connections.ts';
import { badInput, notFound } from '../errors.ts';
import { attachment, check, readBody } from '../request-bodies.ts';
import type { OrganizationStore } from '../store.ts';

export const workflows = new Hono<Env>();

workflows.get('/v1/channels/workflows/:channelId', (c) => {
  const { organizationStore, answers } = c.var;
  const channel = organizationStore.channels.get(c.req.param('channelId'));
  const workflow = organizationStore.workflows.get(channel.workflow_id ?? '');
  return c.json(answers.workflow(workflow, channel));
});

workflows.put('/v1/channels/workflows/:id', async (c) => {
  const { organizationStore } = c.var;
  const id = c.req.param('id');
  const { channel_id, active, is_active } = check(attachment, await readBody(c));
  const switched = active ?? is_active ?? undefined;
  if (!channel_id && switched === undefined) {
    throw badInput('channel_id is required', { field: 'channel_id' });
  }
  if (channel_id) attach(organizationStore, id, channel_id);
  else organizationStore.workflows.get(id);
  keepWorkflow(organizationStore, id, switched);
  return c.json({ success: true, ...(channel_id && { channel_id }), workflow_id: id });
});

workflows.delete('/v1/channels/workflows/:id', (c) => {
  detach(c.var.organizationStore, c.req.param('id'));
  return c.var.answers.removed();
});

function attach({ channels }: OrganizationStore, workflow_id: string, channel_id: string): void {
  channels.put({ ...channels.get(channel_id), workflow_id, updated_at: now() });
}

function detach({ channels, workflows }: OrganizationStore, id: string): void {
  const attached = channels.list().filter(({ workflow_id }) => workflow_id === id);
  if (attached.length === 0) throw notFound('Workflow');
  for (const channel of attached) channels.put({ ...channel, workflow_id: null, updated_at: now() });
  if (workflows.find(id)) workflows.remove(id);
}
