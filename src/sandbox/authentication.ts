import { createMiddleware } from 'hono/factory';
import { forbidden, unauthorized } from './errors.ts';
import type { Platforms } from './platform-configs.ts';
import type { Responses } from './responses.ts';
import type { OrganizationStore, Store } from './store.ts';

export interface Env {
  Variables: { organizationStore: OrganizationStore; platforms: Platforms; responses: Responses };
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
    const organization = findOrganization((name) => c.req.header(name));
    c.set('organizationStore', store.getOrganization(organization.id));
    await next();
  });
}

function findOrganization(getHeader: (name: string) => string | undefined): Organization {
  const organizationId = getHeader('x-organization-id');
  const jwt = getHeader('authorization')?.replace(/^Bearer /i, '');
  const caller = findCaller({
    apiKey: getHeader('x-api-key'),
    accessToken: getHeader('x-access-token'),
    jwt,
  });
  if (!caller) throw unauthorized('The credential is missing, wrong or expired.');
  if (!organizationId && caller.kind === 'jwt') throw unauthorized('A JWT also needs x-organization-id.');
  if (organizationId && organizationId !== caller.organization.id) {
    throw forbidden(`The credential has no access to organization ${organizationId}.`);
  }
  return caller.organization;
}

type Credentials = Pick<Organization, 'apiKey' | 'accessToken' | 'jwt'>;

/** Only the first credential that was sent counts: a wrong API key is rejected even beside a valid token. */
function findCaller(credentials: { [Kind in keyof Credentials]: string | undefined }) {
  const sent = Object.entries(credentials).find(([, value]) => value !== undefined);
  if (!sent) return undefined;
  const [kind, value] = sent as [keyof Credentials, string];
  const organization = [demo, other].find((candidate) => candidate[kind] === value);
  return organization && { organization, kind };
}
