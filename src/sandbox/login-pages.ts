import { findAccountChannel } from './accounts.ts';
import { addChannel, saveChannel } from './connections.ts';
import { badInput, notFound } from './errors.ts';
import type { Platform } from './platform-configs.ts';
import {
  type Channel,
  type Config,
  type Credential,
  createId,
  type Failure,
  now,
  type Page,
} from './records.ts';
import { type Body, check, connectPageBody, loginBody, reconnectPageBody } from './request-bodies.ts';
import { type Responses, toFailedPage } from './responses.ts';
import { logins } from './seed.ts';
import type { OrganizationStore } from './store.ts';

type LoginType = 'facebook' | 'instagram';

export type LoginPlatform = Platform & { type: LoginType };

const duplicate: Failure = { code: 40000, message: 'Duplicate key' };

/** Connects the pages of a new login, or one page of a stored credential. */
export function connectPages(
  organizationStore: OrganizationStore,
  responses: Responses,
  platform: LoginPlatform,
  body: Body,
): object {
  const { access_token, page_id } = check(loginBody, body);
  if (access_token) {
    const credential = logIn(organizationStore, platform, access_token);
    return selectPages(credential, page_id).map((page) => {
      const failure = findFailure(organizationStore, platform, page);
      if (failure) return toFailedPage(failure, toPageNames[platform.type](page));
      return responses.channel(connectPage(organizationStore, platform, page, credential));
    });
  }
  const selection = check(connectPageBody, body);
  const credential = organizationStore.credentials.get(selection.credential_id);
  const page = getPage(credential, selection.page_id);
  const failure = findFailure(organizationStore, platform, page);
  if (failure) throw badInput(failure.message, { field: 'page_id' });
  return responses.channel(connectPage(organizationStore, platform, page, credential));
}

/** Reconnects the connected pages of a login, or one page of a stored credential. */
export function reconnectPages(
  organizationStore: OrganizationStore,
  responses: Responses,
  platform: LoginPlatform,
  body: Body,
): object {
  const { access_token, page_id } = check(loginBody, body);
  if (access_token) return reconnectLogin(organizationStore, responses, platform, access_token, page_id);
  const selection = check(reconnectPageBody, body);
  const channel = findAccountChannel(organizationStore, platform, selection.page_id);
  if (!channel) throw notFound('Channel');
  const credential = organizationStore.credentials.get(
    selection.credential_id ?? channel.credential_id ?? '',
  );
  const page = getPage(credential, selection.page_id);
  if (page.failure) throw badInput(page.failure.message, { field: 'page_id' });
  return responses.channel(reconnectPage(organizationStore, channel, page, credential));
}

function reconnectLogin(
  organizationStore: OrganizationStore,
  responses: Responses,
  platform: LoginPlatform,
  token: string,
  pageId?: string | null,
): object {
  const credential = logIn(organizationStore, platform, token);
  const reconnected = selectPages(credential, pageId).flatMap((page) => {
    const channel = findAccountChannel(organizationStore, platform, page.id);
    if (!channel) return [];
    if (page.failure) return [toFailedPage(page.failure, toPageNames[platform.type](page))];
    return [responses.channel(reconnectPage(organizationStore, channel, page, credential))];
  });
  if (reconnected.length === 0) throw notFound('Channel');
  return reconnected;
}

function findFailure(store: OrganizationStore, platform: LoginPlatform, page: Page): Failure | null {
  return findAccountChannel(store, platform, page.id) ? duplicate : page.failure;
}

function connectPage(
  organizationStore: OrganizationStore,
  { type }: LoginPlatform,
  page: Page,
  credential: Credential,
): Channel {
  organizationStore.credentials.put(credential);
  return addChannel(organizationStore, {
    type,
    name: page.name,
    credential_id: credential.id,
    config: toPageConfig[type](page, credential),
  });
}

function reconnectPage(
  organizationStore: OrganizationStore,
  channel: Channel,
  page: Page,
  credential: Credential,
): Channel {
  organizationStore.credentials.put(credential);
  return saveChannel(organizationStore, {
    ...channel,
    credential_id: credential.id,
    failure: null,
    config: { ...channel.config, page_token: page.access_token, fb_user_id: credential.config.fb_user_id },
  });
}

const toPageNames: Record<LoginType, (page: Page) => Config> = {
  facebook: ({ id, name }) => ({ page_id: id, page_name: name }),
  instagram: ({ id, name }) => ({
    page_id: id,
    user_name: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '.'),
  }),
};

const toPageConfig: Record<LoginType, (page: Page, credential: Credential) => Config> = {
  facebook: (page, { config }) => ({
    ...toPageNames.facebook(page),
    fb_user_id: config.fb_user_id,
    page_token: page.access_token,
  }),
  instagram: (page, { config }) => ({
    ...toPageNames.instagram(page),
    igsid: `17841${page.id.slice(-12)}`,
    fb_user_id: config.fb_user_id,
    ig_profile_picture_url: page.picture_url,
    use_facebook_login: true,
    page_token: page.access_token,
  }),
};

/** Returns the credential of the token. A new login is stored as a credential with its first page. */
function logIn(
  { organization, credentials }: OrganizationStore,
  { type }: LoginPlatform,
  token: string,
): Credential {
  const credential = credentials.list().find(({ config }) => config.access_token === token);
  if (credential) return credential;
  const login = logins.find(({ config }) => config.access_token === token);
  if (!login) throw badInput('The platform does not know the access token.', { field: 'access_token' });
  const created_at = now();
  const identity = {
    id: createId('cred'),
    organization_id: organization,
    type,
    created_at,
    updated_at: created_at,
  };
  return { ...login, ...identity };
}

const selectPages = (credential: Credential, pageId: string | null | undefined) =>
  pageId ? [getPage(credential, pageId)] : credential.pages;

function getPage({ pages }: Credential, id: string): Page {
  const page = pages.find((candidate) => candidate.id === id);
  if (!page) throw badInput(`The login has no page ${id}.`, { field: 'page_id' });
  return page;
}
