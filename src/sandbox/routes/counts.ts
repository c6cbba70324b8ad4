import { Hono } from 'hono';
import type { Env } from '../authentication.ts';
import { check, conversationCountQuery } from '../request-bodies.ts';

export const counts = new Hono<Env>();

counts.get('/v1/channels/_count', (c) =>
  c.json(c.var.responses.count(c.var.organizationStore.channels.list())),
);

counts.get('/v1/channels/_conv_count', (c) => {
  const { organizationStore, responses } = c.var;
  const { view, team_id } = check(conversationCountQuery, c.req.query());
  const conversations = organizationStore.conversations
    .list()
    .filter((each) => view === 'all' || (view === 'closed') === (each.is_closed === true))
    .filter((each) => team_id === undefined || each.team_id === team_id);
  const types = new Map(organizationStore.channels.list().map(({ id, type }) => [id, type]));
  return c.json(
    responses.countPerType(conversations.flatMap(({ channel_id }) => types.get(channel_id) ?? [])),
  );
});
