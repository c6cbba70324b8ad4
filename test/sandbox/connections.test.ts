import { describe, expect, test } from 'vitest';
import platformConfigs from '#src/sandbox/platform-configs.json' with { type: 'json' };
import {
  channelNotFound,
  documentedChannel,
  duplicate,
  type Fields,
  flatLine,
  flatWechat,
  flatWhatsapp,
  get,
  line,
  liveChannel,
  ok,
  post,
  put,
  refused,
  startBeforeEach,
  time,
  wechat,
  whatsapp,
} from './support.ts';

const knownToken = 'EAAFAKEfaketokenfaketoken0001';
const failedItem = {
  errorCode: 190,
  errorMessage: expect.stringContaining('session has expired'),
  config: { page_id: '104500000000003', page_name: 'Harbour Lane Archive' },
};

const pageChannel = (page_id: string, page_name: string, credential_id: unknown, fb_user_id: string) =>
  documentedChannel(
    'facebook',
    page_name,
    { page_id, page_name, fb_user_id, page_token: `EAAFAKEpagetoken${page_id}` },
    { credential_id },
  );

describe('the documented dialect', () => {
  startBeforeEach({ dialect: 'documented' });

  test('creates a web channel', async () => {
    expect(await post('/v1/channels/_web', { name: 'Landing page' })).toEqual(
      ok(documentedChannel('web', 'Landing page', {})),
    );
  });

  test('connects a Facebook page of a stored credential', async () => {
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

  test('connects every Facebook page of a login', async () => {
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

  test('connects one Facebook page of a login', async () => {
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

  test('refuses an unknown login', async () => {
    expect(await post('/v3/channels/_facebook', { access_token: 'EAAFAKEunknowntoken' })).toEqual(
      refused(400, 40000, { field: 'access_token' }),
    );
  });

  test('reconnects a Facebook page', async () => {
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

  test('reconnects every connected Facebook page of a login', async () => {
    const { body } = await put('/v2/channels/_facebook', { access_token: 'EAAFAKElogintokenfacebook0001' });
    expect(body.map(({ id, errorCode }: Fields) => [id, errorCode])).toEqual([
      ['ch_facebook_main', undefined],
      ['ch_facebook_outlet', undefined],
    ]);
    expect(await put('/v2/channels/_facebook', { access_token: knownToken })).toEqual(channelNotFound);
  });

  test('connects Instagram accounts', async () => {
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

  test('connects an e-mail address once', async () => {
    const body = { name: 'Press', email: 'press@harbourlane.example' };
    expect(await post('/v1/channels/_email', body)).toEqual(
      ok(documentedChannel('email', 'Press', { email: body.email })),
    );
    expect(await post('/v1/channels/_email', { ...body, email: 'PRESS@harbourlane.example' })).toEqual(
      duplicate('email'),
    );
  });

  test('connects a WeChat account once', async () => {
    expect(await post('/v1/channels/_wechat', flatWechat)).toEqual(
      ok(documentedChannel('wechat', 'WeChat', wechat)),
    );
    expect(await post('/v1/channels/_wechat', flatWechat)).toEqual(duplicate('app_id'));
  });

  test('connects a LINE account', async () => {
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

  test('connects a WhatsApp number', async () => {
    expect(await post('/v1/channels/_whatsapp', flatWhatsapp)).toEqual(
      ok(documentedChannel('whatsapp', 'WhatsApp', whatsapp)),
    );
    expect(await post('/v1/channels/_whatsapp', flatWhatsapp)).toEqual(duplicate('phone_number_id'));
  });

  test('reconnects a WhatsApp number', async () => {
    const before = (await get('/v1/channels/ch_whatsapp_sales')).body;
    const body = { phone_number_id: '106540000000002', access_token: 'EAAFAKEwhatsapprenewedkey' };
    expect(await put('/v2/channels/_whatsapp', body)).toEqual(
      ok({ ...before, config: { ...before.config, access_key: body.access_token }, updated_at: time }),
    );
    expect(await put('/v2/channels/_whatsapp', flatWhatsapp)).toEqual(channelNotFound);
  });

  test('lists the pages of a credential', async () => {
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

  test('lists every platform as a provider', async () => {
    const { body } = await get('/v1/channels/providers');
    expect(body.data).toEqual(
      Object.keys(platformConfigs).map((provider) => ({ provider, configured: provider !== 'wecom' })),
    );
  });
});

describe('the live dialect', () => {
  startBeforeEach({ dialect: 'live' });

  test('creates a web channel', async () => {
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

  test('connects Facebook pages', async () => {
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

  test('reconnects a Facebook page', async () => {
    const { body } = await put('/v2/channels/_facebook', {
      page_id: '104300000000002',
      access_token: 'EAAFAKElogintokenfacebook0001',
      credential_id: 'cred_facebook_main',
    });
    expect(body.map(({ _id, errorCode }: Fields) => [_id, errorCode])).toEqual([
      ['ch_facebook_outlet', undefined],
    ]);
  });

  test('connects Instagram accounts', async () => {
    const { body } = await post('/v1/channels/_instagram', {
      page_id: '104400000000003',
      credential_id: 'cred_instagram_main',
    });
    expect([body.doc_name, body.type, body.name]).toEqual(['channel', 'instagram', 'harbour.lane.garden']);
  });

  test('connects an e-mail address once', async () => {
    const config = { email: 'press@harbourlane.example', email_config: { profile_name: 'Press' } };
    expect(await post('/v1/channels/_email', { name: 'Press', config })).toEqual(
      ok(liveChannel('Press', config, { type: 'email' })),
    );
    expect(await post('/v1/channels/_email', { name: 'Press', config })).toEqual(duplicate('config.email'));
  });

  test('connects a WeChat account once', async () => {
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

  test('connects a LINE account', async () => {
    const config = { type: 'line', ...line };
    expect(await post('/v1/channels/_line', { name: 'LINE Osaka', config })).toEqual(
      ok(liveChannel('LINE Osaka', config)),
    );
  });

  test('connects a WhatsApp number', async () => {
    const config = { ...whatsapp, phone_number: '+85291234567', business_account_id: '108760000000009' };
    expect(
      await post('/v1/channels/_whatsapp', { name: 'Late', config: { type: 'whatsapp', ...config } }),
    ).toEqual(ok(liveChannel('Late', config, { type: 'whatsapp' })));
  });

  test('exchanges the code of a WhatsApp signup for an access key', async () => {
    const { body } = await post('/v1/channels/_whatsapp', {
      name: 'Signed up',
      config: { type: 'whatsapp', code: 'FAKEsignupcode', phone_number_id: '7' },
    });
    expect(body.config).toEqual({ phone_number_id: '7', access_key: 'EAAFAKEkeyforFAKEsignupcode' });
  });

  test('reconnects a WhatsApp number', async () => {
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

  test('lists the pages of a credential', async () => {
    const { body } = await get('/v1/channels/_facebook/credential/cred_instagram_main');
    expect(body.data.map(({ _id, is_connected }: Fields) => [_id, is_connected])).toEqual([
      ['104400000000001', true],
      ['104400000000002', false],
      ['104400000000003', false],
    ]);
  });
});
