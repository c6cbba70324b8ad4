import { type Context, Hono } from 'hono';
import type { Env } from '../authentication.ts';
import { badInput } from '../errors.ts';

export const teams = new Hono<Env>();

teams.get('/v1/assign/teams/all', (c) => {
  const { organizationStore, responses } = c.var;
  const conversationId = readConversationId(c);
  const assignedTeam = organizationStore.conversations.find(conversationId ?? '')?.team_id;
  const list = organizationStore.teams.list().map((team) => ({
    ...responses.team(team),
    ...(conversationId !== undefined && { isAssign: team.id === assignedTeam }),
  }));
  return c.json(responses.teams(list));
});

teams.get('/v1/assign/team/:id/observers', (c) => {
  const { organizationStore, responses } = c.var;
  readConversationId(c);
  const team = organizationStore.teams.get(c.req.param('id'));
  return c.json(responses.observers(team.observers.map((observer) => responses.observer(observer, team))));
});

function readConversationId(c: Context<Env>): string | undefined {
  const id = c.req.query('conversation_id');
  if (!id && c.var.responses.requiresConversation) {
    throw badInput('conversation_id is required.', { field: 'conversation_id' });
  }
  return id;
}
