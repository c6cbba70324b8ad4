import { type Context, Hono } from 'hono';
import type { Env } from '../authentication.ts';
import { badInput } from '../errors.ts';

export const teams = new Hono<Env>();

teams.get('/v1/assign/teams/all', (c) => {
  const { organizationStore, answers } = c.var;
  const asked = conversationAsked(c);
  const assigned = organizationStore.conversations.find(asked ?? '')?.team_id;
  const answered = organizationStore.teams.list().map((team) => ({
    ...answers.team(team),
    ...(asked !== undefined && { isAssign: team.id === assigned }),
  }));
  return c.json(answers.teams(answered));
});

teams.get('/v1/assign/team/:id/observers', (c) => {
  const { organizationStore, answers } = c.var;
  conversationAsked(c);
  const team = organizationStore.teams.get(c.req.param('id'));
  return c.json(answers.observers(team.observers.map((observer) => answers.observer(observer, team))));
});

function conversationAsked(c: Context<Env>): string | undefined {
  const id = c.req.query('conversation_id');
  if (!id && c.var.answers.needsConversation) {
    throw badInput('conversation_id is required', { field: 'conversation_id' });
  }
  return id;
}
