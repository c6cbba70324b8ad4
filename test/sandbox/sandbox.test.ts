import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { demoKey, otherKey, type Sandbox, type SandboxOptions, startSandbox } from '#src/sandbox/server.ts';

type Headers = Record<string, string>;
type Fields = Record<string, unknown>;

let sandbox: Sandbox;

async function send(
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

const get = (path: string, headers?: Headers) => send('GET', path, undefined, headers);
const post = (path: string, body: unknown, headers?: Headers) => send('POST', path, body, headers);
const put = (path: string, body: unknown, headers?: Headers) => send('PUT', path, body, headers);
const remove = (path: string, headers?: Headers) => send('DELETE', path, undefined, headers);

const ok = (body: unknown) => ({ status: 200, body });
const refused = (status: number, code: number, rest: Fields = {}) => ({
  status,
  body: { code, message: expect.any(String), ...rest },
});
const channelNotFound = { status: 404, body: { code: 40004, message: 'Channel not found' } };
const duplicate = (field: string) => ({
  status: 400,
  body: { code: 40000, message: 'Duplicate key', field },
});

const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
const newId = expect.stringMatching(/^ch_[0-9a-f]{32}$/);
const demo = { organization_id: 'org_demo', business_unit_id: 'bu_demo' };
const june = '2025-06-19T01:39:42.765Z';

const line = {
  line_channel_id: '1650000009',
  line_channel_secret: 'fa4efa4efa4efa4efa4efa4efa4e0009',
  line_channel_token: 'FAKElinechanneltoken0009',
};
const flatLine = {
  channel_access_token: line.line_channel_token,
  channel_secret: line.line_channel_secret,
};
const wechat = { app_id: 'wx00000000000000ff', secret: 'FAKEwechatsecretFAKEwechatsecr09' };
const flatWechat = { app_id: wechat.app_id, app_secret: wechat.secret };
const whatsapp = { phone_number_id: '106540000000009', access_key: 'EAAFAKEwhatsappaccesskey0009' };
const flatWhatsapp = { phone_number_id: whatsapp.phone_number_id, access_token: whatsapp.access_key };
const wecom = { corp_id: 'ww00000000000000ff', agent_id: '1000009', secret: 'FAKEwecomsecretFAKE09' };

const knownToken = 'EAAFAKEfaketokenfaketoken0001';
const failedItem = {
  errorCode: 190,
  errorMessage: expect.stringContaining('session has expired'),
  config: { page_id: '104500000000003', page_name: 'Harbour Lane Archive' },
};

const documentedChannel = (type: string, name: string, config: Fields, rest: Fields = {}) => ({
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

const liveChannel = (name: string, config: Fields, rest: Fields = {}) => ({
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

const pageChannel = (page_id: string, page_name: string, credential_id: unknown, fb_user_id: string) =>
  documentedChannel(
    'facebook',
    page_name,
    { page_id, page_name, fb_user_id, page_token: `EAAFAKEpagetoken${page_id}` },
    { credential_id },
  );

const envelope = (data: unknown[], has_more: boolean, total: number) => ({
  object_name: 'list',
  data,
  has_more,
  count: data.length,
  total,
});

function speaking(options: SandboxOptions) {
  beforeEach(async () => {
    sandbox = await startSandbox(options);
  });
  afterEach(() => sandbox.close());
}

describe('callers', () => {
  speaking({});

  test('listens on loopback, under the base path of the service', () => {
    expect(sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/channel-service$/);
  });

  test.each<[string, Headers, string]>([
    ['API key', { 'x-api-key': demoKey }, 'org_demo'],
    ['API key with its organization', { 'x-api-key': demoKey, 'x-organization-id': 'org_demo' }, 'org_demo'],
    ['access token', { 'x-access-token': 'acc_demo_sandbox' }, 'org_demo'],
    ['JWT', { authorization: 'Bearer demo-sandbox-jwt', 'x-organization-id': 'org_demo' }, 'org_demo'],
    ['other API key', { 'x-api-key': otherKey }, 'org_other'],
    ['other access token', { 'x-access-token': 'acc_other_sandbox' }, 'org_other'],
    [
      'other JWT',
      { authorization: 'Bearer other-sandbox-jwt', 'x-organization-id': 'org_other' },
      'org_other',
    ],
  ])('%s', async (_, headers, organization) => {
    const { status, body } = await get('/v1/channels', headers);
    expect(status).toBe(200);
    expect(new Set(body.map((channel: Fields) => channel.organization_id))).toEqual(new Set([organization]));
  });

  test.each<[string, Headers]>([
    ['none', {}],
    ['a wrong API key', { 'x-api-key': 'api_wrong' }],
    [
      'a wrong API key before a right token',
      { 'x-api-key': 'api_wrong', 'x-access-token': 'acc_demo_sandbox' },
    ],
    ['a wrong access token', { 'x-access-token': demoKey }],
    ['a wrong JWT', { authorization: 'Bearer wrong', 'x-organization-id': 'org_demo' }],
    ['a JWT without its organization', { authorization: 'Bearer demo-sandbox-jwt' }],
  ])('refuses %s', async (_, headers) => {
    expect(await get('/v1/channels', headers)).toEqual(refused(401, 40001));
  });

  test.each<Headers>([
    { 'x-api-key': demoKey, 'x-organization-id': 'org_other' },
    { 'x-access-token': 'acc_demo_sandbox', 'x-organization-id': 'org_other' },
    { authorization: 'Bearer demo-sandbox-jwt', 'x-organization-id': 'org_other' },
  ])("refuses another's organization: %j", async (headers) => {
    expect(await get('/v1/channels', headers)).toEqual(refused(403, 40003));
  });

  test("shows nothing of another organization's", async () => {
    const headers = { 'x-api-key': otherKey };
    expect(await get('/v1/channels/ch_web_support', headers)).toEqual(channelNotFound);
    expect(await put('/v1/channels/ch_web_support', { name: 'Mine' }, headers)).toEqual(channelNotFound);
    expect(await remove('/v1/channels/ch_web_support', headers)).toEqual(channelNotFound);
    expect(await remove('/v3/channels/ch_web_support', headers)).toEqual(channelNotFound);
    const attached = await put(
      '/v1/channels/workflows/wf_welcome',
      { channel_id: 'ch_web_support' },
      headers,
    );
    expect(attached).toEqual(channelNotFound);
    const credential = '/v1/channels/credentials/cred_facebook_main';
    expect(await get(credential, headers)).toEqual(refused(404, 40004));
    expect(await put(credential, { name: 'Mine' }, headers)).toEqual(refused(404, 40004));
    expect(await remove(credential, headers)).toEqual(refused(404, 40004));
    const page = { page_id: '104300000000003', credential_id: 'cred_facebook_main' };
    expect(await post('/v3/channels/_facebook', page, headers)).toEqual(refused(404, 40004));
    expect(await get('/v1/channels/_facebook/credential/cred_facebook_main', headers)).toEqual(
      refused(404, 40004),
    );
    expect(await get('/v1/assign/team/team_support/observers', headers)).toEqual(refused(404, 40004));
    const teams = await get('/v1/assign/teams/all', headers);
    expect(teams.body.map((team: Fields) => team.id)).toEqual(['team_other']);
    expect(await get('/v1/channels/_count', headers)).toEqual(ok({ count: 2 }));
  });

  test('lets two organizations connect the same account', async () => {
    const body = { name: 'LINE', config: { ...line, line_channel_id: '1650000002' } };
    expect((await post('/v1/channels/_line', body)).status).toBe(200);
    expect(await post('/v1/channels/_line', body, { 'x-api-key': otherKey })).toEqual(
      duplicate('config.line_channel_id'),
    );
  });
});

describe('the documented dialect', () => {
  speaking({ dialect: 'documented' });

  test('1 list', async () => {
    const { status, body } = await get('/v1/channels');
    expect(status).toBe(200);
    expect(body.map(({ id, type }: Fields) => `${type} ${id}`)).toEqual([
      'web ch_web_support',
      'web ch_web_shop',
      'web ch_web_careers',
      'facebook ch_facebook_main',
      'facebook ch_facebook_outlet',
      'whatsapp ch_whatsapp_support',
      'whatsapp ch_whatsapp_sales',
      'instagram ch_instagram_main',
      'wechat ch_wechat_service',
      'line ch_line_bangkok',
      'email ch_email_support',
      'email ch_email_orders',
      'wecom ch_wecom_partners',
    ]);
  });

  test('1 list by type', async () => {
    const { body } = await get('/v1/channels?type=line');
    expect(body).toEqual([
      documentedChannel(
        'line',
        'LINE Bangkok',
        {
          line_channel_id: '1650000001',
          line_basic_id: '@harbourlane',
          line_channel_secret: 'fa4efa4efa4efa4efa4efa4efa4efa4e',
          line_channel_token: 'FAKElinechanneltoken0001',
        },
        { id: 'ch_line_bangkok', credential_id: 'cred_line_bangkok', workflow_id: 'wf_welcome' },
      ),
    ]);
  });

  test('2 get', async () => {
    expect(await get('/v1/channels/ch_facebook_outlet')).toEqual(
      ok({
        object_name: 'channel',
        id: 'ch_facebook_outlet',
        name: 'Harbour Lane Outlet',
        type: 'facebook',
        ...demo,
        is_active: true,
        is_init: false,
        credential_id: 'cred_facebook_main',
        errorCode: 190,
        errorMessage: expect.stringContaining('session has expired'),
        config: {
          page_id: '104300000000002',
          page_name: 'Harbour Lane Outlet',
          fb_user_id: '122093000000001',
          page_token: 'EAAFAKEexpiredtoken104300000000002',
        },
        created_at: '2025-09-02T06:12:08.410Z',
        updated_at: '2026-01-14T09:27:55.031Z',
      }),
    );
    expect(await get('/v1/channels/ch_nothing')).toEqual(channelNotFound);
  });

  test('3 create', async () => {
    const created = await post('/v1/channels', { name: 'WeCom', type: 'wecom', config: wecom });
    expect(created).toEqual(ok(documentedChannel('wecom', 'WeCom', wecom)));
    expect(await get(`/v1/channels/${created.body.id}`)).toEqual(created);
  });

  test.each<[string, Fields]>([
    ['web', { window_name: 'Chat' }],
    ['facebook', { page_id: '99' }],
    ['whatsapp', whatsapp],
    ['instagram', { page_id: '98' }],
    ['wechat', wechat],
    ['line', line],
    ['email', { email: 'new@harbourlane.example' }],
    ['wecom', wecom],
  ])('3 create any type: %s', async (type, config) => {
    const created = await post('/v1/channels', { name: 'New', type, config });
    expect(created).toEqual(ok(documentedChannel(type, 'New', config)));
  });

  test('4 update merges what it is sent', async () => {
    const before = (await get('/v1/channels/ch_web_support')).body;
    const changed = await put('/v1/channels/ch_web_support', {
      name: 'Help',
      config: { primary_color: '#123', email_config: { profile_name: 'Finch' } },
    });
    expect(changed).toEqual(
      ok({
        ...before,
        name: 'Help',
        config: {
          ...before.config,
          primary_color: '#123',
          email_config: { ...before.config.email_config, profile_name: 'Finch' },
        },
        updated_at: time,
      }),
    );
    expect(changed.body.updated_at > before.updated_at).toBe(true);
    expect(await get('/v1/channels/ch_web_support')).toEqual(changed);
  });

  test.each(['active', 'is_active'])('4 update switches by %s', async (key) => {
    const before = (await get('/v1/channels/ch_web_shop')).body;
    expect(await put('/v1/channels/ch_web_shop', { [key]: false })).toEqual(
      ok({ ...before, is_active: false, updated_at: time }),
    );
  });

  test('4 update leaves the default channel on', async () => {
    const { body } = await put('/v1/channels/ch_web_support', { active: false });
    expect(body).toEqual({
      code: 40000,
      message: "The default channel can't be switched off",
      field: 'active',
    });
  });

  test('5 delete, 6 deleteV3', async () => {
    expect(await remove('/v1/channels/ch_web_shop')).toEqual(ok({ success: true }));
    expect(await remove('/v1/channels/ch_web_shop')).toEqual(channelNotFound);
    expect(await remove('/v3/channels/ch_email_orders')).toEqual(ok({ success: true }));
    expect(await get('/v1/channels/ch_email_orders')).toEqual(channelNotFound);
  });

  test('7 getCount', async () => {
    expect(await get('/v1/channels/_count')).toEqual(ok({ count: 13 }));
  });

  test('8 createWeb', async () => {
    expect(await post('/v1/channels/_web', { name: 'Landing page' })).toEqual(
      ok(documentedChannel('web', 'Landing page', {})),
    );
  });

  test('9 createFacebook, a page of a credential', async () => {
    const page = { page_id: '104300000000003', credential_id: 'cred_facebook_main' };
    const channel = pageChannel(
      '104300000000003',
      'Harbour Lane Weddings',
      'cred_facebook_main',
      '122093000000001',
    );
    expect(await post('/v3/channels/_facebook', page)).toEqual(ok(channel));
    expect(await post('/v3/channels/_facebook', page)).toEqual(duplicate('page_id'));
    const nowhere = await post('/v3/channels/_facebook', { ...page, credential_id: 'cred_nothing' });
    expect(nowhere).toEqual({ status: 404, body: { code: 40004, message: 'Credential not found' } });
    const elsewhere = await post('/v3/channels/_facebook', { ...page, page_id: '5' });
    expect(elsewhere).toEqual(refused(400, 40000, { field: 'page_id' }));
  });

  test('9 createFacebook, every page of a login', async () => {
    const { status, body } = await post('/v3/channels/_facebook', { access_token: knownToken });
    const credential = body[0].credential_id;
    expect({ status, body }).toEqual(
      ok([
        pageChannel('104500000000001', 'Harbour Lane Gifts', credential, '122093000000003'),
        pageChannel('104500000000002', 'Harbour Lane Workshops', credential, '122093000000003'),
        failedItem,
      ]),
    );
    const again = await post('/v3/channels/_facebook', { access_token: knownToken });
    expect(again.body.map(({ errorMessage }: Fields) => errorMessage)).toEqual([
      'Duplicate key',
      'Duplicate key',
      failedItem.errorMessage,
    ]);
    expect((await get(`/v1/channels/_facebook/credential/${credential}`)).body).toHaveLength(3);
  });

  test('9 createFacebook, one page of a login', async () => {
    const body = { access_token: knownToken, page_id: '104500000000002' };
    expect(await post('/v3/channels/_facebook', body)).toEqual(
      ok([
        pageChannel(
          '104500000000002',
          'Harbour Lane Workshops',
          expect.stringMatching(/^cred_/),
          '122093000000003',
        ),
      ]),
    );
  });

  test('9 createFacebook, an unknown login', async () => {
    expect(await post('/v3/channels/_facebook', { access_token: 'EAAFAKEunknowntoken' })).toEqual(
      refused(400, 40000, { field: 'access_token' }),
    );
  });

  test('10 updateFacebook', async () => {
    const before = (await get('/v1/channels/ch_facebook_outlet')).body;
    const { errorCode, errorMessage, ...healthy } = before;
    expect(errorCode).toBe(190);
    const reconnected = await put('/v2/channels/_facebook', {
      page_id: '104300000000002',
      credential_id: 'cred_facebook_main',
    });
    expect(reconnected).toEqual(
      ok({
        ...healthy,
        config: { ...before.config, page_token: 'EAAFAKEpagetoken104300000000002' },
        updated_at: time,
      }),
    );
    expect(await put('/v2/channels/_facebook', { page_id: '104300000000003' })).toEqual(channelNotFound);
  });

  test('10 updateFacebook, every connected page of a login', async () => {
    const { body } = await put('/v2/channels/_facebook', { access_token: 'EAAFAKElogintokenfacebook0001' });
    expect(body.map(({ id, errorCode }: Fields) => [id, errorCode])).toEqual([
      ['ch_facebook_main', undefined],
      ['ch_facebook_outlet', undefined],
    ]);
    expect(await put('/v2/channels/_facebook', { access_token: knownToken })).toEqual(channelNotFound);
  });

  test('11 createInstagram', async () => {
    const page = { page_id: '104400000000002', credential_id: 'cred_instagram_main' };
    expect(await post('/v1/channels/_instagram', page)).toEqual(
      ok(
        documentedChannel(
          'instagram',
          'harbour.lane.studio',
          {
            page_id: '104400000000002',
            igsid: '17841400000000002',
            user_name: 'harbour.lane.studio',
            fb_user_id: '122093000000002',
            ig_profile_picture_url: 'https://picsum.photos/seed/104400000000002/200',
            use_facebook_login: true,
            page_token: 'EAAFAKEpagetoken104400000000002',
          },
          { credential_id: 'cred_instagram_main' },
        ),
      ),
    );
    expect(await post('/v1/channels/_instagram', page)).toEqual(duplicate('page_id'));
    const { body } = await post('/v1/channels/_instagram', { access_token: knownToken });
    expect(body.map(({ name, errorCode }: Fields) => name ?? errorCode)).toEqual([
      'Harbour Lane Gifts',
      'Harbour Lane Workshops',
      190,
    ]);
  });

  test('12 createEmail', async () => {
    const body = { name: 'Press', email: 'press@harbourlane.example' };
    expect(await post('/v1/channels/_email', body)).toEqual(
      ok(documentedChannel('email', 'Press', { email: body.email })),
    );
    expect(await post('/v1/channels/_email', { ...body, email: 'PRESS@harbourlane.example' })).toEqual(
      duplicate('email'),
    );
  });

  test('13 createWechat', async () => {
    expect(await post('/v1/channels/_wechat', flatWechat)).toEqual(
      ok(documentedChannel('wechat', 'WeChat', wechat)),
    );
    expect(await post('/v1/channels/_wechat', flatWechat)).toEqual(duplicate('app_id'));
  });

  test('14 createLine', async () => {
    const { line_channel_id, ...withoutId } = line;
    expect(await post('/v1/channels/_line', flatLine)).toEqual(
      ok(documentedChannel('line', 'LINE', withoutId)),
    );
    const named = await post('/v1/channels/_line', { ...flatLine, name: 'LINE Osaka', line_channel_id });
    expect(named).toEqual(ok(documentedChannel('line', 'LINE Osaka', line)));
    expect(await post('/v1/channels/_line', { ...flatLine, line_channel_id })).toEqual(
      duplicate('line_channel_id'),
    );
  });

  test('15 createWhatsApp', async () => {
    expect(await post('/v1/channels/_whatsapp', flatWhatsapp)).toEqual(
      ok(documentedChannel('whatsapp', 'WhatsApp', whatsapp)),
    );
    expect(await post('/v1/channels/_whatsapp', flatWhatsapp)).toEqual(duplicate('phone_number_id'));
  });

  test('16 updateWhatsApp', async () => {
    const before = (await get('/v1/channels/ch_whatsapp_sales')).body;
    const body = { phone_number_id: '106540000000002', access_token: 'EAAFAKEwhatsapprenewedkey' };
    expect(await put('/v2/channels/_whatsapp', body)).toEqual(
      ok({ ...before, config: { ...before.config, access_key: body.access_token }, updated_at: time }),
    );
    expect(await put('/v2/channels/_whatsapp', flatWhatsapp)).toEqual(channelNotFound);
  });

  test('17 getFacebookPages', async () => {
    const page = (_id: string, name: string, category: string, is_connected: boolean) => ({
      _id,
      name,
      type: 'facebook',
      category,
      picture_url: `https://picsum.photos/seed/${_id}/200`,
      is_connected,
      access_token: `EAAFAKEpagetoken${_id}`,
    });
    expect(await get('/v1/channels/_facebook/credential/cred_facebook_main')).toEqual(
      ok([
        page('104300000000001', 'Harbour Lane', 'Furniture shop', true),
        page('104300000000002', 'Harbour Lane Outlet', 'Outlet shop', true),
        page('104300000000003', 'Harbour Lane Weddings', 'Event planner', false),
      ]),
    );
  });

  test('18 getCredential', async () => {
    expect(await get('/v1/channels/credentials/cred_whatsapp_business')).toEqual(
      ok({
        _id: 'cred_whatsapp_business',
        organization_id: 'org_demo',
        type: 'whatsapp',
        name: 'Harbour Lane on WhatsApp',
        config: { business_account_id: '108760000000001', access_key: 'EAAFAKEwhatsappaccesskey0001' },
        created_at: june,
        updated_at: june,
      }),
    );
  });

  test.each<[string, Fields]>([
    ['nested', { name: 'Renamed', config: { type: 'line', line_channel_token: 'FAKElinerenewedtoken' } }],
    ['flat', { name: 'Renamed', channel_access_token: 'FAKElinerenewedtoken' }],
  ])('19 updateCredential, %s', async (_, body) => {
    const path = '/v1/channels/credentials/cred_line_bangkok';
    const before = (await get(path)).body;
    const changed = await put(path, body);
    expect(changed).toEqual(
      ok({
        ...before,
        name: 'Renamed',
        config: { ...before.config, line_channel_token: 'FAKElinerenewedtoken' },
        updated_at: time,
      }),
    );
    expect(await get(path)).toEqual(changed);
  });

  test('20 deleteCredential', async () => {
    const path = '/v1/channels/credentials/cred_line_bangkok';
    expect(await remove(path)).toEqual({ status: 204, body: undefined });
    expect(await get(path)).toEqual({ status: 404, body: { code: 40004, message: 'Credential not found' } });
  });

  test('21 updateChannelWorkflow, and the workflow of a channel', async () => {
    expect(await put('/v1/channels/workflows/wf_night', { channel_id: 'ch_email_orders' })).toEqual(
      ok({ success: true, channel_id: 'ch_email_orders', workflow_id: 'wf_night' }),
    );
    expect((await get('/v1/channels/ch_email_orders')).body.workflow_id).toBe('wf_night');
    const workflow = {
      object_name: 'workflow',
      id: 'wf_night',
      channel_id: 'ch_email_orders',
      is_active: true,
    };
    expect(await get('/v1/channels/workflows/ch_email_orders')).toEqual(ok(workflow));
    expect(await put('/v1/channels/workflows/wf_night', { active: false })).toEqual(
      ok({ success: true, workflow_id: 'wf_night' }),
    );
    expect(await get('/v1/channels/workflows/ch_email_orders')).toEqual(
      ok({ ...workflow, is_active: false }),
    );
    expect(await put('/v1/channels/workflows/wf_night', { channel_id: 'ch_nothing' })).toEqual(
      channelNotFound,
    );
    expect(await put('/v1/channels/workflows/wf_nothing', { active: true })).toEqual(refused(404, 40004));
    expect(await put('/v1/channels/workflows/wf_night', {})).toEqual(
      refused(400, 40000, { field: 'channel_id' }),
    );
  });

  test('22 deleteChannelWorkflow', async () => {
    expect(await remove('/v1/channels/workflows/wf_sales')).toEqual({ status: 204, body: undefined });
    expect((await get('/v1/channels/ch_web_shop')).body).not.toHaveProperty('workflow_id');
    expect((await get('/v1/channels/ch_whatsapp_sales')).body).not.toHaveProperty('workflow_id');
    expect(await remove('/v1/channels/workflows/wf_sales')).toEqual(refused(404, 40004));
    expect(await put('/v1/channels/workflows/wf_sales', { active: true })).toEqual(refused(404, 40004));
  });

  test('23 listAssignableTeams', async () => {
    const { body } = await get('/v1/assign/teams/all');
    expect(body[0]).toEqual({
      object_name: 'team',
      id: 'team_support',
      ...demo,
      name: 'Support',
      mode: 'public',
      icon_url: 'https://picsum.photos/seed/support/96',
      description: 'Answers every first message',
      is_default: true,
      is_disabled: false,
      created_at: june,
      updated_at: june,
    });
    const assigned = await get('/v1/assign/teams/all?conversation_id=conv_1003');
    expect(assigned.body.map(({ id, isAssign }: Fields) => [id, isAssign])).toEqual([
      ['team_support', false],
      ['team_sales', true],
      ['team_delivery', false],
    ]);
  });

  test('24 listTeamObservers', async () => {
    expect(await get('/v1/assign/team/team_sales/observers')).toEqual(
      ok([
        { _id: 'obs_leo_sales', user_id: 'user_leo', team_id: 'team_sales' },
        { _id: 'obs_ben_sales', user_id: 'user_ben', team_id: 'team_sales' },
      ]),
    );
    expect(await get('/v1/assign/team/team_nothing/observers')).toEqual(refused(404, 40004));
  });

  test('conversations per type', async () => {
    const none = { facebook: 0, whatsapp: 0, instagram: 0, wechat: 0, line: 0, email: 0, wecom: 0 };
    expect(await get('/v1/channels/_conv_count?view=all')).toEqual(
      ok({ ...none, all: 8, web: 3, facebook: 1, whatsapp: 2, line: 1, email: 1 }),
    );
    expect(await get('/v1/channels/_conv_count?team_id=team_support')).toEqual(
      ok({ ...none, all: 4, web: 2, facebook: 1, whatsapp: 1 }),
    );
    expect(await get('/v1/channels/_conv_count?view=open&team_id=team_support')).toEqual(
      ok({ ...none, all: 3, web: 1, facebook: 1, whatsapp: 1 }),
    );
    expect(await get('/v1/channels/_conv_count?view=closed')).toEqual(
      ok({ ...none, all: 3, web: 1, line: 1, email: 1 }),
    );
    expect(await get('/v1/channels/_conv_count?view=mine')).toEqual(
      refused(400, 40000, { validate: 'view' }),
    );
  });

  test('providers', async () => {
    const { body } = await get('/v1/channels/providers');
    expect(body.data).toHaveLength(8);
    expect(body.data[0]).toEqual({ provider: 'web', configured: true });
    expect(body.data[7]).toEqual({ provider: 'wecom', configured: false });
  });

  test('the status of several', async () => {
    const change = (channel_ids: string[]) =>
      send('PATCH', '/v1/channels/status', { channel_ids, status: 'inactive' });
    expect(await change(['ch_web_shop', 'ch_nothing'])).toEqual(channelNotFound);
    expect(await change(['ch_web_shop', 'ch_web_support'])).toEqual(refused(400, 40000, { field: 'active' }));
    expect((await get('/v1/channels/ch_web_shop')).body.is_active).toBe(true);
    expect(await change(['ch_web_shop', 'ch_email_orders'])).toEqual(ok({ success: true }));
    expect((await get('/v1/channels/ch_web_shop')).body.is_active).toBe(false);
  });
});

describe('the live dialect', () => {
  speaking({ dialect: 'live' });

  test('1 list, in pages', async () => {
    const all = (await get('/v1/channels')).body;
    expect(all).toEqual(envelope(all.data, false, 13));
    expect(all.data).toHaveLength(13);
    expect(await get('/v1/channels?limit=5&offset=10')).toEqual(ok(envelope(all.data.slice(10), false, 13)));
    expect(await get('/v1/channels?limit=5&page=2')).toEqual(ok(envelope(all.data.slice(5, 10), true, 13)));
    expect(await get('/v1/channels?limit=none')).toEqual(refused(400, 40000, { validate: 'limit' }));
  });

  test('1 list, 20 at a time', async () => {
    for (let n = 1; n <= 8; n++) await post('/v1/channels/_web', { name: `Page ${n}` });
    const { body } = await get('/v1/channels');
    expect([body.count, body.total, body.has_more]).toEqual([20, 21, true]);
  });

  test('2 get', async () => {
    expect(await get('/v1/channels/ch_email_support')).toEqual(
      ok({
        ...liveChannel('Support mailbox', {
          email: 'help@harbourlane.example',
          subject_title: 'Re: your request',
          profile_name: 'Harbour Lane support',
          e_signature_name: 'The support team',
          show_powered_by: false,
        }),
        _id: 'ch_email_support',
        public_id: 'ch_email_support',
        type: 'email',
        workflow_id: 4107,
      }),
    );
  });

  test.each(['ch_wechat_service', 'ch_line_bangkok'])('2 get, typed by its config: %s', async (id) => {
    const { body } = await get(`/v1/channels/${id}`);
    expect(body).not.toHaveProperty('type');
    expect(id).toContain(`_${body.config.type}_`);
  });

  test('3 create', async () => {
    expect(await post('/v1/channels', { name: 'WeCom', type: 'wecom', config: wecom })).toEqual(
      ok(liveChannel('WeCom', wecom, { type: 'wecom' })),
    );
  });

  test('4 update', async () => {
    expect(await put('/v1/channels/ch_web_shop', { active: false })).toEqual(ok({ active: false }));
    const named = await put('/v1/channels/ch_web_shop', { active: true, name: 'Shop' });
    expect([named.body._id, named.body.name, named.body.active]).toEqual(['ch_web_shop', 'Shop', true]);
  });

  test('5 delete, 6 deleteV3', async () => {
    expect(await remove('/v1/channels/ch_web_shop')).toEqual(ok({}));
    expect(await remove('/v3/channels/ch_email_orders')).toEqual(ok({ success: true }));
  });

  test('7 getCount', async () => {
    const count = { web: 3, facebook: 2, whatsapp: 2, instagram: 1, wechat: 1, line: 1, email: 2, wecom: 1 };
    expect(await get('/v1/channels/_count')).toEqual(ok({ all: 13, ...count }));
  });

  test('8 createWeb', async () => {
    const body = {
      name: 'Landing page',
      description: 'For campaigns',
      workflow_id: 'wf_welcome',
      config: { window_name: 'Hello', primary_color: '#0B7285' },
    };
    expect(await post('/v1/channels/_web', body)).toEqual(
      ok(
        liveChannel(body.name, body.config, {
          type: 'web',
          description: body.description,
          workflow_id: 'wf_welcome',
        }),
      ),
    );
  });

  test('9 createFacebook', async () => {
    const page = { page_id: '104300000000003', credential_id: 'cred_facebook_main' };
    const one = await post('/v3/channels/_facebook', page);
    expect(one).toEqual(
      ok({
        success: true,
        data: liveChannel(
          'Harbour Lane Weddings',
          {
            page_id: page.page_id,
            page_name: 'Harbour Lane Weddings',
            fb_user_id: '122093000000001',
            page_token: 'EAAFAKEpagetoken104300000000003',
          },
          { type: 'facebook', credential_id: 'cred_facebook_main' },
        ),
      }),
    );
    const { body } = await post('/v3/channels/_facebook', { access_token: knownToken });
    expect(body.success).toBe(true);
    expect(body.data.map(({ name }: Fields) => name)).toEqual([
      'Harbour Lane Gifts',
      'Harbour Lane Workshops',
      undefined,
    ]);
    expect(body.data[2]).toEqual(failedItem);
  });

  test('10 updateFacebook', async () => {
    const { body } = await put('/v2/channels/_facebook', {
      page_id: '104300000000002',
      access_token: 'EAAFAKElogintokenfacebook0001',
      credential_id: 'cred_facebook_main',
    });
    expect(body.map(({ _id, errorCode }: Fields) => [_id, errorCode])).toEqual([
      ['ch_facebook_outlet', undefined],
    ]);
  });

  test('11 createInstagram', async () => {
    const { body } = await post('/v1/channels/_instagram', {
      page_id: '104400000000003',
      credential_id: 'cred_instagram_main',
    });
    expect([body.doc_name, body.type, body.name]).toEqual(['channel', 'instagram', 'harbour.lane.garden']);
  });

  test('12 createEmail', async () => {
    const config = { email: 'press@harbourlane.example', email_config: { profile_name: 'Press' } };
    expect(await post('/v1/channels/_email', { name: 'Press', config })).toEqual(
      ok(liveChannel('Press', config, { type: 'email' })),
    );
    expect(await post('/v1/channels/_email', { name: 'Press', config })).toEqual(duplicate('config.email'));
  });

  test('13 createWechat', async () => {
    const config = {
      type: 'wechat',
      user_name: 'gh_000000000001',
      ...wechat,
      token: 'FAKEwechattoken0009',
      encoding_aes_key: 'FAKEaeskeyFAKEaeskeyFAKEaeskeyFAKEaeskey009',
    };
    expect(await post('/v1/channels/_wechat', { name: 'WeChat', config })).toEqual(
      ok(liveChannel('WeChat', config)),
    );
    expect(await post('/v1/channels/_wechat', { name: 'WeChat', config })).toEqual(
      duplicate('config.app_id'),
    );
  });

  test('14 createLine', async () => {
    const config = { type: 'line', ...line };
    expect(await post('/v1/channels/_line', { name: 'LINE Osaka', config })).toEqual(
      ok(liveChannel('LINE Osaka', config)),
    );
  });

  test('15 createWhatsApp', async () => {
    const config = { ...whatsapp, phone_number: '+85291234567', business_account_id: '108760000000009' };
    expect(
      await post('/v1/channels/_whatsapp', { name: 'Late', config: { type: 'whatsapp', ...config } }),
    ).toEqual(ok(liveChannel('Late', config, { type: 'whatsapp' })));
  });

  test('15 createWhatsApp by code', async () => {
    const { body } = await post('/v1/channels/_whatsapp', {
      name: 'Signed up',
      config: { type: 'whatsapp', code: 'FAKEsignupcode', phone_number_id: '7' },
    });
    expect(body.config).toEqual({ phone_number_id: '7', access_key: 'EAAFAKEkeyforFAKEsignupcode' });
  });

  test('16 updateWhatsApp', async () => {
    const { body } = await put('/v2/channels/_whatsapp', {
      name: 'Sales',
      config: {
        type: 'whatsapp',
        phone_number_id: '106540000000002',
        access_key: 'EAAFAKEwhatsapprenewedkey',
      },
    });
    expect(body.map(({ _id, name }: Fields) => [_id, name])).toEqual([['ch_whatsapp_sales', 'Sales']]);
  });

  test('17 getFacebookPages', async () => {
    const { body } = await get('/v1/channels/_facebook/credential/cred_instagram_main');
    expect(body.data.map(({ _id, is_connected }: Fields) => [_id, is_connected])).toEqual([
      ['104400000000001', true],
      ['104400000000002', false],
      ['104400000000003', false],
    ]);
  });

  test('18 getCredential, 19 updateCredential, 20 deleteCredential', async () => {
    const path = '/v1/channels/credentials/cred_facebook_main';
    const { body } = await get(path);
    expect([body._id, body.type]).toEqual(['cred_facebook_main', 'facebook']);
    expect(await put(path, { config: { access_token: 'EAAFAKElogintokenrenewed' } })).toEqual(
      ok({ ...body, config: { ...body.config, access_token: 'EAAFAKElogintokenrenewed' }, updated_at: time }),
    );
    expect(await remove(path)).toEqual(ok({}));
  });

  test('21 updateChannelWorkflow, 22 deleteChannelWorkflow', async () => {
    const workflow = '/v1/channels/workflows/4107';
    const body = { channel_id: 'ch_web_careers', active: true };
    expect(await put(workflow, body)).toEqual(
      ok({ success: true, channel_id: 'ch_web_careers', workflow_id: '4107' }),
    );
    expect(await get('/v1/channels/workflows/ch_web_careers')).toEqual(
      ok({
        _id: '4107',
        public_id: '4107',
        doc_name: 'workflow',
        channel_id: 'ch_web_careers',
        active: true,
      }),
    );
    expect(await remove(workflow)).toEqual(ok({}));
    expect((await get('/v1/channels/ch_web_careers')).body.workflow_id).toBeNull();
  });

  test('23 listAssignableTeams', async () => {
    expect(await get('/v1/assign/teams/all')).toEqual(refused(400, 40000, { field: 'conversation_id' }));
    const { body } = await get('/v1/assign/teams/all?conversation_id=conv_1001');
    expect(body).toEqual(envelope(body.data, false, 3));
    expect(body.data[0]).toEqual({
      _id: 'team_support',
      public_id: 'team_support',
      doc_name: 'team',
      ...demo,
      name: 'Support',
      mode: 'public',
      icon_url: 'https://picsum.photos/seed/support/96',
      description: 'Answers every first message',
      is_default: true,
      is_disabled: false,
      isAssign: true,
      created_at: june,
      updated_at: june,
    });
  });

  test('24 listTeamObservers', async () => {
    const path = '/v1/assign/team/team_sales/observers';
    expect(await get(path)).toEqual(refused(400, 40000, { field: 'conversation_id' }));
    const { body } = await get(`${path}?conversation_id=conv_1001`);
    expect(body.data).toHaveLength(2);
    expect(body.data[0]).toEqual({
      _id: 'obs_leo_sales',
      role: 'admin',
      user: {
        _id: 'user_leo',
        display_name: 'Leo Fernandes',
        email: 'leo@harbourlane.example',
        avatar_url: 'https://picsum.photos/seed/Leo/96',
        first_name: 'Leo',
        last_name: 'Fernandes',
        status: 'online',
        is_active: true,
      },
    });
  });
});

describe('the live dialect, as deployments differ', () => {
  const names = ({ data }: { data: Fields[] }) => data.map(({ _id }) => _id);

  test('takes no body as documented where the dashboard sends another', async () => {
    sandbox = await startSandbox({ dialect: 'live' });
    const bodies: [string, Fields, Fields, string][] = [
      ['_line', flatLine, line, 'line'],
      ['_wechat', flatWechat, wechat, 'wechat'],
      ['_whatsapp', flatWhatsapp, whatsapp, 'whatsapp'],
    ];
    for (const [path, flat, config, type] of bodies) {
      const at = `/v1/channels/${path}`;
      expect(await post(at, flat)).toEqual(refused(400, 40000, { validate: 'config' }));
      expect(await post(at, { config })).toEqual(refused(400, 40000, { validate: 'config.type' }));
      expect((await post(at, { config: { type, ...config } })).status).toBe(200);
    }
    expect(await put('/v2/channels/_whatsapp', flatWhatsapp)).toEqual(
      refused(400, 40000, { validate: 'config' }),
    );
    await sandbox.close();
  });

  test('wraps what the third version creates', async () => {
    sandbox = await startSandbox({ dialect: 'live' });
    const web = await post('/v3/channels/_web', { name: 'Landing page' });
    const number = await post('/v3/channels/_whatsapp', { config: { type: 'whatsapp', ...whatsapp } });
    expect([web, number].map(({ body }) => [body.success, body.data.type])).toEqual([
      [true, 'web'],
      [true, 'whatsapp'],
    ]);
    await sandbox.close();
  });

  test.each(['documented', 'live'] as const)('lists nothing without a type: %s', async (dialect) => {
    sandbox = await startSandbox({ dialect, list: 'typed' });
    expect(await get('/v1/channels')).toEqual(refused(400, 40000, { field: 'type' }));
    const { body } = await get('/v1/channels?type=email');
    expect(body.data ?? body).toHaveLength(2);
    await sandbox.close();
  });

  test('makes smaller pages', async () => {
    sandbox = await startSandbox({ dialect: 'live', pageSize: 5 });
    const first = await get('/v1/channels');
    const last = await get('/v1/channels?offset=10&limit=100');
    expect(first).toEqual(ok(envelope(first.body.data, true, 13)));
    expect(first.body.count).toBe(5);
    expect(last).toEqual(ok(envelope(last.body.data, false, 13)));
    expect(last.body.count).toBe(3);
    await sandbox.close();
  });

  test('numbers its pages', async () => {
    sandbox = await startSandbox({ dialect: 'live', paging: 'page', pageSize: 5 });
    const pages = await Promise.all(
      ['', '?page=2&limit=5', '?page=3', '?page=4'].map((q) => get(`/v1/channels${q}`)),
    );
    const numbered = (page: number, has_next: boolean) => ({
      page,
      limit: 5,
      total: 13,
      total_pages: 3,
      has_next,
      has_prev: page > 1,
    });
    expect(pages.map(({ body: { success, pagination } }) => [success, pagination])).toEqual([
      [true, numbered(1, true)],
      [true, numbered(2, true)],
      [true, numbered(3, false)],
      [true, numbered(4, false)],
    ]);
    expect(new Set(pages.flatMap(({ body }) => names(body))).size).toBe(13);
    await sandbox.close();
  });
});

describe('validation', () => {
  speaking({});

  const nested = (type: string, config: Fields) => [`_${type}`, { name: 'New', config }] as const;

  test.each<readonly [string, unknown, string]>([
    ['_line', { ...flatLine, channel_secret: 'short' }, 'channel_secret'],
    ['_line', { channel_secret: flatLine.channel_secret }, 'channel_access_token'],
    ['_line', { ...flatLine, line_channel_id: '12' }, 'line_channel_id'],
    ['_line', {}, 'channel_secret'],
    [...nested('line', { ...line, line_channel_secret: 'short' }), 'config.line_channel_secret'],
    [...nested('line', { ...line, line_channel_token: undefined }), 'config.line_channel_token'],
    [...nested('line', { ...line, line_channel_id: 'abcdefghij' }), 'config.line_channel_id'],
    ['_wechat', { ...flatWechat, app_id: 'wx1' }, 'app_id'],
    ['_wechat', { ...flatWechat, app_secret: 'short' }, 'app_secret'],
    ['_wechat', { app_id: flatWechat.app_id }, 'app_secret'],
    ['_wechat', { ...flatWechat, token: 'no-dashes' }, 'token'],
    ['_wechat', { ...flatWechat, encoding_aes_key: 'short' }, 'encoding_aes_key'],
    [...nested('wechat', { ...wechat, app_id: 'wx1' }), 'config.app_id'],
    [...nested('wechat', { ...wechat, secret: 'short' }), 'config.secret'],
    [...nested('wechat', { ...wechat, encoding_aes_key: 'short' }), 'config.encoding_aes_key'],
    ['_whatsapp', { ...flatWhatsapp, phone_number_id: 'x' }, 'phone_number_id'],
    ['_whatsapp', { phone_number_id: '9' }, 'access_token'],
    ['_whatsapp', { ...flatWhatsapp, phone_number: '21234567' }, 'phone_number'],
    ['_whatsapp', { ...flatWhatsapp, business_account_id: 'x' }, 'business_account_id'],
    [...nested('whatsapp', { ...whatsapp, phone_number: '0085221234567' }), 'config.phone_number'],
    [...nested('whatsapp', { phone_number_id: '9' }), 'config.access_key'],
    ['_email', { name: 'Mail', email: 'nowhere' }, 'email'],
    ['_email', { email: 'a@b.example' }, 'name'],
    [...nested('email', { email: 'nowhere' }), 'config.email'],
    ['_email', { name: 'Mail', email: 'nowhere', config: { email: 'a@b.example' } }, 'email'],
    ['_web', {}, 'name'],
    ['_web', { name: '  ' }, 'name'],
    [...nested('web', { primary_color: 'blue' }), 'config.primary_color'],
    [...nested('web', { email_config: { email: 'nowhere' } }), 'config.email_config.email'],
    ['_web', { name: 'Web', config: 'none' }, 'config'],
    ['_web', [], 'body'],
    ['_instagram', { credential_id: 'cred_instagram_main' }, 'page_id'],
    ['_instagram', { page_id: '104400000000002' }, 'credential_id'],
    ['_instagram', { page_id: 'x', credential_id: 'cred_instagram_main' }, 'page_id'],
    ['', { name: 'New', type: 'fax', config: {} }, 'type'],
    ['', { type: 'web', config: {} }, 'name'],
    ['', { name: 'New', type: 'wecom', config: { ...wecom, corp_id: 'xx' } }, 'config.corp_id'],
    ['', { name: 'New', type: 'facebook', config: { page_id: 'x' } }, 'config.page_id'],
  ])('POST /v1/channels/%s %j names %s', async (path, body, validate) => {
    expect(await post(`/v1/channels/${path}`.replace(/\/$/, ''), body)).toEqual(
      refused(400, 40000, { validate }),
    );
    expect(await get('/v1/channels/_count')).toEqual(ok({ count: 13 }));
  });

  test.each<[string, Fields, Fields]>([
    ['ch_line_bangkok', { config: { line_channel_secret: 'x' } }, { validate: 'config.line_channel_secret' }],
    ['ch_web_shop', { config: { header_color: '#12' } }, { validate: 'config.header_color' }],
    ['ch_web_shop', { active: 'no' }, { validate: 'active' }],
    ['ch_web_shop', { name: '' }, { validate: 'name' }],
    ['ch_email_orders', { config: { email: 'help@harbourlane.example' } }, { field: 'config.email' }],
  ])('PUT /v1/channels/%s %j', async (id, body, fault) => {
    expect(await put(`/v1/channels/${id}`, body)).toEqual(refused(400, 40000, fault));
  });

  test('an update may repeat what the channel has', async () => {
    const config = { email: 'orders@harbourlane.example' };
    expect((await put('/v1/channels/ch_email_orders', { config })).status).toBe(200);
  });

  test('the sample keeps the formats it asks for', async () => {
    const { body: channels } = await get('/v1/channels');
    for (const { id, config } of channels) {
      expect((await put(`/v1/channels/${id}`, { config })).body).toMatchObject({ id, config });
    }
  });

  test('duplicates are told apart by type', async () => {
    const config = { corp_id: 'ww0123456789abcdef', secret: 'FAKEwecomsecretFAKE' };
    expect(await post('/v1/channels', { name: 'New', type: 'wecom', config })).toEqual(
      duplicate('config.corp_id'),
    );
    const page = { page_id: '104300000000001', credential_id: 'cred_facebook_main' };
    expect((await post('/v1/channels/_instagram', page)).status).toBe(200);
  });

  test('a credential keeps its formats', async () => {
    const path = '/v1/channels/credentials/cred_wechat_service';
    expect(await put(path, { config: { secret: 'short' } })).toEqual(
      refused(400, 40000, { validate: 'config.secret' }),
    );
    expect(await put(path, { app_secret: 'short' })).toEqual(refused(400, 40000, { validate: 'app_secret' }));
  });

  test('a body that is not JSON, and a route that is not there', async () => {
    expect(await post('/v1/channels', '{"name":')).toEqual(refused(400, 40000));
    expect(await get('/v9/channels')).toEqual(refused(404, 40004));
    expect(await post('/v1/channels/_fax', {})).toEqual(refused(404, 40004));
  });
});

describe('the database', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('in a file outlives a restart', async () => {
    const database = join(folder, 'data', 'sandbox.db');
    sandbox = await startSandbox({ database });
    const created = await post('/v1/channels/_web', { name: 'Kept' });
    await remove('/v1/channels/ch_web_shop');
    await sandbox.close();

    sandbox = await startSandbox({ database, dialect: 'documented' });
    expect(await get(`/v1/channels/${created.body.id}`)).toEqual(created);
    expect(await get('/v1/channels/ch_web_shop')).toEqual(channelNotFound);
    const { body } = await get('/v1/channels');
    for (const { id } of body) await remove(`/v1/channels/${id}`);
    await sandbox.close();

    sandbox = await startSandbox({ database });
    expect(await get('/v1/channels')).toEqual(ok([]));
    await sandbox.close();
  });

  test('in memory starts anew', async () => {
    sandbox = await startSandbox();
    await remove('/v1/channels/ch_web_shop');
    await sandbox.close();
    sandbox = await startSandbox();
    expect((await get('/v1/channels/ch_web_shop')).status).toBe(200);
    await sandbox.close();
    await sandbox.close();
  });

  test('a port that is taken is refused', async () => {
    sandbox = await startSandbox();
    await expect(startSandbox({ port: Number(new URL(sandbox.url).port) })).rejects.toThrow('EADDRINUSE');
    await sandbox.close();
  });
});
