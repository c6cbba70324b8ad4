import { describe, expect, test } from 'vitest';
import {
  channelNotFound,
  demo,
  documentedChannel,
  envelope,
  type Fields,
  get,
  line,
  liveChannel,
  ok,
  post,
  put,
  refused,
  remove,
  send,
  startBeforeEach,
  time,
  wechat,
  wecom,
  whatsapp,
} from './support.ts';

describe('the documented dialect', () => {
  startBeforeEach({ dialect: 'documented' });

  test('lists all channels', async () => {
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

  test('lists the channels of a type', async () => {
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

  test('returns one channel', async () => {
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

  test('creates a channel', async () => {
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
  ])('creates a channel of type %s', async (type, config) => {
    const created = await post('/v1/channels', { name: 'New', type, config });
    expect(created).toEqual(ok(documentedChannel(type, 'New', config)));
  });

  test('merges an update into the stored channel', async () => {
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

  test.each(['active', 'is_active'])('switches a channel off by %s', async (key) => {
    const before = (await get('/v1/channels/ch_web_shop')).body;
    expect(await put('/v1/channels/ch_web_shop', { [key]: false })).toEqual(
      ok({ ...before, is_active: false, updated_at: time }),
    );
  });

  test('refuses to switch off the default channel', async () => {
    const { body } = await put('/v1/channels/ch_web_support', { active: false });
    expect(body).toEqual({
      code: 40000,
      message: "The default channel can't be switched off",
      field: 'active',
    });
  });

  test('deletes a channel, in the first and third version of the API', async () => {
    expect(await remove('/v1/channels/ch_web_shop')).toEqual(ok({ success: true }));
    expect(await remove('/v1/channels/ch_web_shop')).toEqual(channelNotFound);
    expect(await remove('/v3/channels/ch_email_orders')).toEqual(ok({ success: true }));
    expect(await get('/v1/channels/ch_email_orders')).toEqual(channelNotFound);
  });

  test('switches several channels off, or none if one is wrong', async () => {
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
  startBeforeEach({ dialect: 'live' });

  test('lists channels in pages', async () => {
    const all = (await get('/v1/channels')).body;
    expect(all).toEqual(envelope(all.data, false, 13));
    expect(all.data).toHaveLength(13);
    expect(await get('/v1/channels?limit=5&offset=10')).toEqual(ok(envelope(all.data.slice(10), false, 13)));
    expect(await get('/v1/channels?limit=5&page=2')).toEqual(ok(envelope(all.data.slice(5, 10), true, 13)));
    expect(await get('/v1/channels?limit=none')).toEqual(refused(400, 40000, { validate: 'limit' }));
  });

  test('lists 20 channels on a page by default', async () => {
    for (let n = 1; n <= 8; n++) await post('/v1/channels/_web', { name: `Page ${n}` });
    const { body } = await get('/v1/channels');
    expect([body.count, body.total, body.has_more]).toEqual([20, 21, true]);
  });

  test('returns one channel', async () => {
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

  test.each(['ch_wechat_service', 'ch_line_bangkok'])('returns the type in config: %s', async (id) => {
    const { body } = await get(`/v1/channels/${id}`);
    expect(body).not.toHaveProperty('type');
    expect(id).toContain(`_${body.config.type}_`);
  });

  test('creates a channel', async () => {
    expect(await post('/v1/channels', { name: 'WeCom', type: 'wecom', config: wecom })).toEqual(
      ok(liveChannel('WeCom', wecom, { type: 'wecom' })),
    );
  });

  test('returns the new state after a switch, and the channel after another update', async () => {
    expect(await put('/v1/channels/ch_web_shop', { active: false })).toEqual(ok({ active: false }));
    const named = await put('/v1/channels/ch_web_shop', { active: true, name: 'Shop' });
    expect([named.body._id, named.body.name, named.body.active]).toEqual(['ch_web_shop', 'Shop', true]);
  });

  test('deletes a channel, in the first and third version of the API', async () => {
    expect(await remove('/v1/channels/ch_web_shop')).toEqual(ok({}));
    expect(await remove('/v3/channels/ch_email_orders')).toEqual(ok({ success: true }));
  });
});
