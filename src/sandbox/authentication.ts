import { createMiddleware } from 'hono/factory';
import { forbidden, unauthorized } from './errors.ts';
import type { Answers } from './responses.ts';
import type { OrganizationStore, Store } from './store.ts';

export interface Env {
  Variables: { organizationStore: OrganizationStore; answers: Answers };
}

interface Organization {
  id: string;
  apiKey: string;
  accessToken: string;
  jwt: string;
}

const demo: Organization = {
  id: 'org_demo',
  apiKey: 'api_demo_sandbox',
  accessToken: 'acc_demo_sandbox',
  jwt: 'demo-sandbox-jwt',
};

const other: Organization = {
  id: 'org_other',
  apiKey: 'api_other_sandbox',
  accessToken: 'acc_other_sandbox',
  jwt: 'other-sandbox-jwt',
};

export const demoKey = demo.apiKey;
export const otherKey = other.apiKey;

export function authenticate(store: Store) {
  return createMiddleware<Env>(async (c, next) => {
    const organization = identify((name) => c.req.header(name));
    c.set('organizationStore', store.of(organization.id));
    await next();
  });
}

function identify(header: (name: string) => string | undefined): Organization {
  const claimed = header('x-organization-id');
  const bearer = header('authorization')?.replace(/^Bearer /i, '');
  const caller = holder(header('x-api-key'), header('x-access-token'), bearer);
  if (!caller) throw unauthorized('The credential is missing, wrong or expired');
  if (!claimed && caller.by === 'jwt') throw unauthorized('A JWT needs x-organization-id beside it');
  if (claimed && claimed !== caller.organization.id) throw forbidden('No access to this organization');
  return caller.organization;
}

/** The first credential that was sent counts; a wrong one isn't made up for by a right one after it. */
function holder(apiKey?: string, accessToken?: string, jwt?: string) {
  const sent = Object.entries({ apiKey, accessToken, jwt }).find(([, value]) => value !== undefined);
  if (!sent) return undefined;
  const [by, value] = sent as ['apiKey' | 'accessToken' | 'jwt', string];
  const organization = [demo, other].find((candidate) => candidate[by] === value);
  return organization && { organization, by };
}
