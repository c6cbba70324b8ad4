import { Hono } from 'hono';
import { findAccountChannel } from '../accounts.ts';
import type { Env } from '../authentication.ts';
import { connectPages, type LoginPlatform, reconnectPages } from '../login-pages.ts';
import { getPlatform, type Platforms } from '../platform-configs.ts';
import { readBody } from '../request-bodies.ts';
import { toLoginPage } from '../responses.ts';

/** Facebook pages and Instagram accounts, which a login connects. */
export function createLoginPageRoutes(platforms: Platforms): Hono<Env> {
  const pages = new Hono<Env>();

  pages.get('/v1/channels/_facebook/credential/:id', (c) => {
    const { organizationStore, responses } = c.var;
    const credential = organizationStore.credentials.get(c.req.param('id'));
    const platform = getPlatform(platforms, credential.type);
    const list = credential.pages.map((page) => {
      const channel = findAccountChannel(organizationStore, platform, page.id);
      return toLoginPage(page, credential, channel !== undefined);
    });
    return c.json(responses.pages(list));
  });

  for (const type of ['facebook', 'instagram'] as const) {
    const platform = platforms.get(type);
    if (!platform) continue;
    const loginPlatform: LoginPlatform = { ...platform, type };
    for (const path of platform.createPaths) {
      pages.post(path, async (c) => {
        const { organizationStore, responses } = c.var;
        const connected = connectPages(organizationStore, responses, loginPlatform, await readBody(c));
        return c.json(responses.created(connected, path));
      });
    }
    for (const path of platform.updatePaths) {
      pages.put(path, async (c) => {
        const { organizationStore, responses } = c.var;
        return c.json(reconnectPages(organizationStore, responses, loginPlatform, await readBody(c)));
      });
    }
  }

  return pages;
}
