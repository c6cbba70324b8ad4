import { Hono } from 'hono';
import type { Env } from '../authentication.ts';
import { accountChannel, addChannel, newId, now } from '../connections.ts';
import { badInput, notFound } from '../errors.ts';
import type { Channel, Config, Credential, Failure, Page } from '../records.ts';
import { type Body, check, login, pageOfCredential, pageOfLogin, readBody } from '../request-bodies.ts';
import { type Answers, failedPage, pageAnswer } from '../responses.ts';
import { logins } from '../seed.ts';
import type { OrganizationStore } from '../store.ts';

type Platform = 'facebook' | 'instagram';

const duplicate: Failure = { code: 40000, message: 'Duplicate key' };

export const pages = new Hono<Env>();

pages.get('/v1/channels/_facebook/credential/:id', (c) => {
  const { organizationStore, answers } = c.var;
  const credential = organizationStore.credentials.get(c.req.param('id'));
  const channels = organizationStore.channels.list();
  const connected = (page: Page) => accountChannel(channels, credential.type, page.id) !== undefined;
  return c.json(answers.pages(credential.pages.map((page) => pageAnswer(page, credential, connected(page)))));
});

pages.post('/v3/channels/_facebook', async (c) => {
  const { organizationStore, answers } = c.var;
  return c.json(answers.created(connectPages(organizationStore, answers, 'facebook', await readBody(c))));
});

pages.post('/v1/channels/_instagram', async (c) => {
  const { organizationStore, answers } = c.var;
  return c.json(connectPages(organizationStore, answers, 'instagram', await readBody(c)));
});

pages.put('/v2/channels/_facebook', async (c) => {
  const { organizationStore, answers } = c.var;
  return c.json(reconnectPages(organizationStore, answers, await readBody(c)));
});

function connectPages(
  organizationStore: OrganizationStore,
  answers: Answers,
  platform: Platform,
  body: Body,
): object {
  const { access_token, page_id } = check(login, body);
  if (access_token) {
    const credential = logIn(organizationStore, platform, access_token);
    return chosen(credential, page_id).map((page) => {
      const failure = obstacle(organizationStore, platform, page);
      if (failure) return failedPage(failure, pageNames[platform](page));
      return answers.channel(connectPage(organizationStore, platform, page, credential));
    });
  }
  const asked = check(pageOfCredential, body);
  const credential = organizationStore.credentials.get(asked.credential_id);
  const page = pageOf(credential, asked.page_id);
  const failure = obstacle(organizationStore, platform, page);
  if (failure) throw badInput(failure.message, { field: 'page_id' });
  return answers.channel(connectPage(organizationStore, platform, page, credential));
}

function obstacle({ channels }: OrganizationStore, platform: Platform, page: Page): Failure | null {
  return accountChannel(channels.list(), platform, page.id) ? duplicate : page.failure;
}

function connectPage(
  organizationStore: OrganizationStore,
  type: Platform,
  page: Page,
  credential: Credential,
): Channel {
  organizationStore.credentials.put(credential);
  return addChannel(organizationStore, {
    type,
    name: page.name,
    credential_id: credential.id,
    config: pageConfig[type](page, credential),
  });
}

const pageNames: Record<Platform, (page: Page) => Config> = {
  facebook: ({ id, name }) => ({ page_id: id, page_name: name }),
  instagram: ({ id, name }) => ({
    page_id: id,
    user_name: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '.'),
  }),
};

const pageConfig: Record<Platform, (page: Page, credential: Credential) => Config> = {
  facebook: (page, { config }) => ({
    ...pageNames.facebook(page),
    fb_user_id: config.fb_user_id,
    page_token: page.access_token,
  }),
  instagram: (page, { config }) => ({
    ...pageNames.instagram(page),
    igsid: `17841${page.id.slice(-12)}`,
    fb_user_id: config.fb_user_id,
    ig_profile_picture_url: page.picture_url,
    use_facebook_login: true,
    page_token: page.access_token,
  }),
};

/** A login that isn't a credential yet becomes one with its first page. */
function logIn({ organization, credentials }: OrganizationStore, type: Platform, token: string): Credential {
  const kept = credentials.list().find(({ config }) => config.access_token === token);
  if (kept) return kept;
  const known = logins.find(({ config }) => config.access_token === token);
  if (!known) throw badInput('The access token is not known to the platform', { field: 'access_token' });
  const created_at = now();
  const identity = {
    id: newId('cred'),
    organization_id: organization,
    type,
    created_at,
    updated_at: created_at,
  };
  return { ...known, ...identity };
}

const chosen = (credential: Credential, page_id: string | null | undefined) =>
  page_id ? [pageOf(credential, page_id)] : credential.pages;

function pageOf({ pages }: Credential, id: string): Page {
  const page = pages.find((candidate) => candidate.id === id);
  if (!page) throw badInput('This login has no such page', { field: 'page_id' });
  return page;
}

function reconnectPages(organizationStore: OrganizationStore, answers: Answers, body: Body): object {
  const { access_token, page_id } = check(login, body);
  if (access_token) return reconnectLogin(organizationStore, answers, access_token, page_id);
  const asked = check(pageOfLogin, body);
  const channel = accountChannel(organizationStore.channels.list(), 'facebook', asked.page_id);
  if (!channel) throw notFound('Channel');
  const credential = organizationStore.credentials.get(asked.credential_id ?? channel.credential_id ?? '');
  const page = pageOf(credential, asked.page_id);
  if (page.failure) throw badInput(page.failure.message, { field: 'page_id' });
  return answers.channel(reconnectPage(organizationStore, channel, page, credential));
}

function reconnectLogin(
  organizationStore: OrganizationStore,
  answers: Answers,
  token: string,
  page_id?: string | null,
): object {
  const credential = logIn(organizationStore, 'facebook', token);
  const channels = organizationStore.channels.list();
  const answered = chosen(credential, page_id).flatMap((page) => {
    const channel = accountChannel(channels, 'facebook', page.id);
    if (!channel) return [];
    if (page.failure) return [failedPage(page.failure, pageNames.facebook(page))];
    return [answers.channel(reconnectPage(organizationStore, channel, page, credential))];
  });
  if (answered.length === 0) throw notFound('Channel');
  return answered;
}

function reconnectPage(
  { channels, credentials }: OrganizationStore,
  channel: Channel,
  page: Page,
  credential: Credential,
): Channel {
  credentials.put(credential);
  return channels.put({
    ...channel,
    credential_id: credential.id,
    failure: null,
    config: { ...channel.config, page_token: page.access_token, fb_user_id: credential.config.fb_user_id },
    updated_at: now(),
  });
}
