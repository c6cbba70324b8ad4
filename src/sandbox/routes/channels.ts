import { type Context, Hono } from 'hono';
import type { Env } from '../authentication.ts';
import { accountChannel, connect, exchangeCode, mergeConfig, now, refuseDuplicate } from '../connections.ts';
import { badInput, notFound } from '../errors.ts';
import { readPartialAccount } from '../platform-configs.ts';
import { type Channel, type ChannelType, channelTypes } from '../records.ts';
import {
  type Body,
  change,
  check,
  counting,
  creation,
  namedCreation,
  readBody,
  switching,
  typedCreation,
} from '../request-bodies.ts';
import { countPerType } from '../responses.ts';
import type { OrganizationStore } from '../store.ts';

export const channels = new Hono<Env>();

channels.get('/v1/channels', (c) => {
  const { organizationStore, answers } = c.var;
  const type = c.req.query('type');
  const found = organizationStore.channels.list().filter((channel) => !type || channel.type === type);
  return c.json(answers.channels(found, c.req.query()));
});

channels.get('/v1/channels/_count', (c) =>
  c.json(c.var.answers.count(c.var.organizationStore.channels.list())),
);

channels.get('/v1/channels/_conv_count', (c) => {
  const { organizationStore } = c.var;
  const { view, team_id } = check(counting, c.req.query());
  const conversations = organizationStore.conversations
    .list()
    .filter((each) => view === 'all' || (view === 'closed') === (each.is_closed === true))
    .filter((each) => team_id === undefined || each.team_id === team_id);
  const typeOf = new Map(organizationStore.channels.list().map(({ id, type }) => [id, type]));
  return c.json(countPerType(conversations.flatMap(({ channel_id }) => typeOf.get(channel_id) ?? [])));
});

channels.get('/v1/channels/providers', (c) =>
  c.json({ data: channelTypes.map((provider) => ({ provider, configured: provider !== 'wecom' })) }),
);

channels.patch('/v1/channels/status', async (c) => {
  const { channel_ids, status } = check(switching, await readBody(c));
  const found = channel_ids.map((id) => c.var.organizationStore.channels.get(id));
  for (const channel of found) refuseSwitchingOff(channel, status === 'active');
  for (const channel of found) save(c.var.organizationStore, { ...channel, is_active: status === 'active' });
  return c.json({ success: true });
});

channels.post('/v1/channels', async (c) => {
  const body = await readBody(c);
  const { type } = check(typedCreation, body);
  check(namedCreation, body);
  return c.json(c.var.answers.channel(connect(c.var.organizationStore, type, body)));
});

channels.on('POST', ['/v1/channels/_web', '/v3/channels/_web'], async (c) => {
  const body = await readBody(c);
  check(namedCreation, body);
  return created(c, 'web', body);
});

channels.post('/v1/channels/_email', async (c) => {
  const body = await readBody(c);
  check(namedCreation, body);
  return created(c, 'email', body);
});

channels.post('/v1/channels/_wechat', async (c) => created(c, 'wechat', await readSpelled(c, 'wechat')));

channels.post('/v1/channels/_line', async (c) => created(c, 'line', await readSpelled(c, 'line')));

channels.on('POST', ['/v1/channels/_whatsapp', '/v3/channels/_whatsapp'], async (c) =>
  created(c, 'whatsapp', await readSpelled(c, 'whatsapp')),
);

channels.put('/v2/channels/_whatsapp', async (c) => {
  const { organizationStore, answers } = c.var;
  const body = await readSpelled(c, 'whatsapp');
  const { name } = check(creation, body);
  const { config } = readPartialAccount('whatsapp', body);
  const channel = accountChannel(organizationStore.channels.list(), 'whatsapp', config.phone_number_id);
  if (!channel) throw notFound('Channel');
  const renewed = save(organizationStore, {
    ...channel,
    name: name ?? channel.name,
    failure: null,
    config: mergeConfig(channel.config, exchangeCode(config)),
  });
  return c.json(answers.reconnected(renewed));
});

channels.get('/v1/channels/:id', (c) =>
  c.json(c.var.answers.channel(c.var.organizationStore.channels.get(c.req.param('id')))),
);

channels.put('/v1/channels/:id', async (c) => {
  const { organizationStore, answers } = c.var;
  const channel = organizationStore.channels.get(c.req.param('id'));
  const body = await readBody(c);
  return c.json(answers.changed(changeChannel(organizationStore, channel, body), Object.keys(body)));
});

channels.delete('/v1/channels/:id', (c) => {
  c.var.organizationStore.channels.remove(c.req.param('id'));
  return c.json(c.var.answers.deleted());
});

channels.delete('/v3/channels/:id', (c) => {
  c.var.organizationStore.channels.remove(c.req.param('id'));
  return c.json({ success: true });
});

async function readSpelled(c: Context<Env>, type: ChannelType): Promise<Body> {
  const body = await readBody(c);
  c.var.answers.checkSpelling(type, body);
  return body;
}

function created(c: Context<Env>, type: ChannelType, body: Body) {
  const { answers, organizationStore } = c.var;
  const answer = answers.channel(connect(organizationStore, type, body));
  return c.json(c.req.path.includes('/v3/') ? answers.created(answer) : answer);
}

function changeChannel(organizationStore: OrganizationStore, channel: Channel, body: Body): Channel {
  const { name, active, is_active } = check(change, body);
  const account = readPartialAccount(channel.type, body);
  const switched = active ?? is_active ?? channel.is_active;
  refuseSwitchingOff(channel, switched);
  refuseDuplicate(organizationStore, channel.type, account, channel.id);
  return save(organizationStore, {
    ...channel,
    name: name ?? channel.name,
    is_active: switched,
    config: mergeConfig(channel.config, account.config),
  });
}

function refuseSwitchingOff(channel: Channel, active: boolean): void {
  if (channel.is_init && !active) {
    throw badInput("The default channel can't be switched off", { field: 'active' });
  }
}

const save = ({ channels }: OrganizationStore, channel: Channel) =>
  channels.put({ ...channel, updated_at: now() });
