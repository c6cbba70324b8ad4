import { Hono } from 'hono';
import { authenticate, type Env } from '../authentication.ts';
import { ApiError, notFound } from '../errors.ts';
import type { Platforms } from '../platform-configs.ts';
import { createResponses, type ResponseOptions } from '../responses.ts';
import type { Store } from '../store.ts';
import { createChannelRoutes } from './channels.ts';
import { counts } from './counts.ts';
import { credentials } from './credentials.ts';
import { createLoginPageRoutes } from './login-pages.ts';
import { teams } from './teams.ts';
import { workflows } from './workflows.ts';

export const basePath = '/channel-service';

export function createRoutes(store: Store, platforms: Platforms, options: ResponseOptions) {
  const responses = createResponses(options, platforms);
  const routes = new Hono<Env>();
  routes.use(`${basePath}/*`, authenticate(store));
  routes.use(async (c, next) => {
    c.set('platforms', platforms);
    c.set('responses', responses);
    await next();
  });
  // Hono runs the first route that matches. `/v1/channels/:id` matches paths of the other resources, and the
  // channels have a create route for every platform, also for those that a login connects.
  const resources = [
    createLoginPageRoutes(platforms),
    counts,
    credentials,
    workflows,
    teams,
    createChannelRoutes(platforms),
  ];
  for (const resource of resources) routes.route(basePath, resource);
  routes.notFound(() => {
    throw notFound('Route');
  });
  routes.onError((error, c) => {
    if (error instanceof ApiError) return c.json(error.body, error.status);
    console.error(error);
    return c.json({ code: 99999, message: 'Service unavailable, try again later' }, 500);
  });
  return routes;
}
