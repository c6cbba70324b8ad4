import { Hono } from 'hono';
import { authenticate, type Env } from '../authentication.ts';
import { notFound, Refusal } from '../errors.ts';
import { type AnswersOptions, answersIn } from '../responses.ts';
import type { Store } from '../store.ts';
import { channels } from './channels.ts';
import { credentials } from './credentials.ts';
import { pages } from './login-pages.ts';
import { teams } from './teams.ts';
import { workflows } from './workflows.ts';

export const basePath = '/channel-service';

export function createRoutes(store: Store, options: AnswersOptions) {
  const answers = answersIn(options);
  const routes = new Hono<Env>();
  routes.use(`${basePath}/*`, authenticate(store));
  routes.use(async (c, next) => {
    c.set('answers', answers);
    await next();
  });
  // `channels` comes last: its `/v1/channels/:id` would take the others' paths.
  for (const resource of [pages, credentials, workflows, teams, channels]) routes.route(basePath, resource);
  routes.notFound(() => {
    throw notFound('Route');
  });
  routes.onError((error, c) => {
    if (error instanceof Refusal) return c.json(error.body, error.status);
    console.error(error);
    return c.json({ code: 99999, message: 'Service unavailable, try again later' }, 500);
  });
  return routes;
}
