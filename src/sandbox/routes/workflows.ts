import { Hono } from 'hono';
import type { Env } from '../authentication.ts';
import { saveChannel, saveWorkflow } from '../connections.ts';
import { badInput, notFound } from '../errors.ts';
import { check, readBody, workflowBody } from '../request-bodies.ts';
import type { OrganizationStore } from '../store.ts';

export const workflows = new Hono<Env>();

workflows.get('/v1/channels/workflows/:channelId', (c) => {
  const { organizationStore, responses } = c.var;
  const channel = organizationStore.channels.get(c.req.param('channelId'));
  const workflow = organizationStore.workflows.get(channel.workflow_id ?? '');
  return c.json(responses.workflow(workflow, channel));
});

workflows.put('/v1/channels/workflows/:id', async (c) => {
  const { organizationStore } = c.var;
  const id = c.req.param('id');
  const { channel_id, active, is_active } = check(workflowBody, await readBody(c));
  const isActive = active ?? is_active ?? undefined;
  if (!channel_id && isActive === undefined) {
    throw badInput('channel_id is required.', { field: 'channel_id' });
  }
  if (channel_id) attachWorkflow(organizationStore, id, channel_id);
  else organizationStore.workflows.get(id);
  saveWorkflow(organizationStore, id, isActive);
  return c.json({ success: true, ...(channel_id && { channel_id }), workflow_id: id });
});

workflows.delete('/v1/channels/workflows/:id', (c) => {
  detachWorkflow(c.var.organizationStore, c.req.param('id'));
  return c.var.responses.removed();
});

function attachWorkflow(organizationStore: OrganizationStore, workflow_id: string, channelId: string): void {
  const channel = organizationStore.channels.get(channelId);
  saveChannel(organizationStore, { ...channel, workflow_id });
}

function detachWorkflow(organizationStore: OrganizationStore, id: string): void {
  const { channels, workflows } = organizationStore;
  const attached = channels.list().filter(({ workflow_id }) => workflow_id === id);
  if (attached.length === 0) throw notFound('Workflow');
  for (const channel of attached) saveChannel(organizationStore, { ...channel, workflow_id: null });
  if (workflows.find(id)) workflows.remove(id);
}
