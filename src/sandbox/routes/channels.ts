import { type Context, Hono } from 'hono';
import type { Env } from '../authentication.ts';
import {
  connectChannel,
  reconnectChannel,
  rejectDeactivatedDefault,
  saveChannel,
  updateChannel,
} from '../connections.ts';
import { getPlatform, type Platform, type Platforms } from '../platform-configs.ts';
import {
  type Body,
  check,
  createTypedBody,
  namedCreateBody,
  readBody,
  statusBody,
} from '../request-bodies.ts';

// The documented bodies of these create routes have a name. Other platforms have a default name.
const typesWithRequiredName = ['web', 'email'];

// WeCom cannot be configured on live deployments.
const isConfigured = (type: string) => type !== 'wecom';

export function createChannelRoutes(platforms: Platforms): Hono<Env> {
  const channels = new Hono<Env>();
  const types = [...platforms.keys()];
  const typedBody = createTypedBody(types);

  channels.get('/v1/channels', (c) => {
    const { organizationStore, responses } = c.var;
    const type = c.req.query('type');
    const list = organizationStore.channels.list().filter((channel) => !type || channel.type === type);
    return c.json(responses.channels(list, c.req.query()));
  });

  channels.get('/v1/channels/providers', (c) =>
    c.json({ data: types.map((provider) => ({ provider, configured: isConfigured(provider) })) }),
  );

  channels.patch('/v1/channels/status', async (c) => {
    const { organizationStore } = c.var;
    const { channel_ids, status } = check(statusBody, await readBody(c));
    const is_active = status === 'active';
    const selected = channel_ids.map((id) => organizationStore.channels.get(id));
    for (const channel of selected) rejectDeactivatedDefault(channel, is_active);
    for (const channel of selected) saveChannel(organizationStore, { ...channel, is_active });
    return c.json({ success: true });
  });

  channels.post('/v1/channels', async (c) => {
    const body = await readBody(c);
    const { type } = check(typedBody, body);
    check(namedCreateBody, body);
    return create(c, getPlatform(platforms, type), body);
  });

  for (const platform of platforms.values()) {
    for (const path of platform.createPaths) {
      channels.post(path, async (c) => {
        const body = await readBody(c);
        if (typesWithRequiredName.includes(platform.type)) check(namedCreateBody, body);
        c.var.responses.checkForm(platform.type, body);
        return create(c, platform, body);
      });
    }
    for (const path of platform.updatePaths) {
      channels.put(path, async (c) => {
        const { organizationStore, responses } = c.var;
        const body = await readBody(c);
        responses.checkForm(platform.type, body);
        return c.json(responses.reconnected(reconnectChannel(organizationStore, platform, body)));
      });
    }
  }

  channels.get('/v1/channels/:id', (c) =>
    c.json(c.var.responses.channel(c.var.organizationStore.channels.get(c.req.param('id')))),
  );

  channels.put('/v1/channels/:id', async (c) => {
    const { organizationStore, responses } = c.var;
    const channel = organizationStore.channels.get(c.req.param('id'));
    const body = await readBody(c);
    const updated = updateChannel(organizationStore, getPlatform(platforms, channel.type), channel, body);
    return c.json(responses.updatedChannel(updated, Object.keys(body)));
  });

  channels.delete('/v1/channels/:id', (c) => {
    c.var.organizationStore.channels.remove(c.req.param('id'));
    return c.json(c.var.responses.deletedChannel());
  });

  channels.delete('/v3/channels/:id', (c) => {
    c.var.organizationStore.channels.remove(c.req.param('id'));
    return c.json({ success: true });
  });

  return channels;
}

function create(c: Context<Env>, platform: Platform, body: Body) {
  const { organizationStore, responses } = c.var;
  const channel = connectChannel(organizationStore, platform, body);
  return c.json(responses.created(responses.channel(channel), c.req.path));
}
