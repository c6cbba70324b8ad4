import { afterEach, beforeEach, expect } from 'vitest';
import { demoKey, type Sandbox, type SandboxOptions, startSandbox } from '#src/sandbox/server.ts';

export type Headers = Record<string, string>;
export type Fields = Record<string, unknown>;

/** The sandbox that `send` calls: the last one that was started. */
export let sandbox: Sandbox;

export async function start(options?: SandboxOptions): Promise<void> {
  sandbox = await startSandbox(options);
}

export async function send(
  method: string,
  path: string,
  body?: unknown,
  headers: Headers = { 'x-api-key': demoKey },
) {
  const response = await fetch(sandbox.url + path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

export const get = (path: string, headers?: Headers) => send('GET', path, undefined, headers);
export const post = (path: string, body: unknown, headers?: Headers) => send('POST', path, body, headers);
export const put = (path: string, body: unknown, headers?: Headers) => send('PUT', path, body, headers);
export const remove = (path: string, headers?: Headers) => send('DELETE', path, undefined, headers);

export const ok = (body: unknown) => ({ status: 200, body });
export const refused = (status: number, code: number, rest: Fields = {}) => ({
  status,
  body: { code, message: expect.any(String), ...rest },
});
export const channelNotFound = { status: 404, body: { code: 40004, message: 'Channel not found' } };
export const duplicate = (field: string) => ({
  status: 400,
  body: { code: 40000, message: 'Duplicate key', field },
});

export const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
const newId = expect.stringMatching(/^ch_[0-9a-f]{32}$/);
export const demo = { organization_id: 'org_demo', business_unit_id: 'bu_demo' };
export const june = '2025-06-19T01:39:42.765Z';

export const line = {
  line_channel_id: '1650000009',
  line_channel_secret: 'fa4efa4efa4efa4efa4efa4efa4e0009',
  line_channel_token: 'FAKElinechanneltoken0009',
};
export const flatLine = {
  channel_access_token: line.line_channel_token,
  channel_secret: line.line_channel_secret,
};
export const wechat = { app_id: 'wx00000000000000ff', secret: 'FAKEwechatsecretFAKEwechatsecr09' };
export const flatWechat = { app_id: wechat.app_id, app_secret: wechat.secret };
export const whatsapp = { phone_number_id: '106540000000009', access_key: 'EAAFAKEwhatsappaccesskey0009' };
export const flatWhatsapp = { phone_number_id: whatsapp.phone_number_id, access_token: whatsapp.access_key };
export const wecom = { corp_id: 'ww00000000000000ff', agent_id: '1000009', secret: 'FAKEwecomsecretFAKE09' };

export const documentedChannel = (type: string, name: string, config: Fields, rest: Fields = {}) => ({
  object_name: 'channel',
  id: newId,
  name,
  type,
  ...demo,
  is_active: true,
  is_init: false,
  config,
  created_at: time,
  updated_at: time,
  ...rest,
});

export const liveChannel = (name: string, config: Fields, rest: Fields = {}) => ({
  _id: newId,
  public_id: newId,
  doc_name: 'channel',
  name,
  ...demo,
  active: true,
  is_disabled: false,
  is_deleted: false,
  is_init: false,
  workflow_id: null,
  touchpoints: [],
  config,
  created_at: time,
  updated_at: time,
  ...rest,
});

export const envelope = (data: unknown[], has_more: boolean, total: number) => ({
  object_name: 'list',
  data,
  has_more,
  count: data.length,
  total,
});

/** Runs the tests of a `describe` against a sandbox each. */
export function startBeforeEach(options: SandboxOptions) {
  beforeEach(() => start(options));
  afterEach(() => sandbox.close());
}
