import { describe, expect, test } from 'vitest';
import {
  duplicate,
  type Fields,
  flatLine,
  flatWechat,
  flatWhatsapp,
  get,
  line,
  ok,
  post,
  put,
  refused,
  startBeforeEach,
  wechat,
  wecom,
  whatsapp,
} from './support.ts';

describe('validation', () => {
  startBeforeEach({});

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
  ])('POST /v1/channels/%s %j is refused and names %s', async (path, body, validate) => {
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
  ])('PUT /v1/channels/%s %j is refused', async (id, body, fault) => {
    expect(await put(`/v1/channels/${id}`, body)).toEqual(refused(400, 40000, fault));
  });

  test('an update may repeat stored values', async () => {
    const config = { email: 'orders@harbourlane.example' };
    expect((await put('/v1/channels/ch_email_orders', { config })).status).toBe(200);
  });

  test('the seed passes the format checks', async () => {
    const { body: channels } = await get('/v1/channels');
    for (const { id, config } of channels) {
      expect((await put(`/v1/channels/${id}`, { config })).body).toMatchObject({ id, config });
    }
  });

  test('an account is unique within its type', async () => {
    const config = { corp_id: 'ww0123456789abcdef', secret: 'FAKEwecomsecretFAKE' };
    expect(await post('/v1/channels', { name: 'New', type: 'wecom', config })).toEqual(
      duplicate('config.corp_id'),
    );
    const page = { page_id: '104300000000001', credential_id: 'cred_facebook_main' };
    expect((await post('/v1/channels/_instagram', page)).status).toBe(200);
  });

  test('an update of a credential is checked like a new channel', async () => {
    const path = '/v1/channels/credentials/cred_wechat_service';
    expect(await put(path, { config: { secret: 'short' } })).toEqual(
      refused(400, 40000, { validate: 'config.secret' }),
    );
    expect(await put(path, { app_secret: 'short' })).toEqual(refused(400, 40000, { validate: 'app_secret' }));
  });

  test('refuses a body that is not JSON and an unknown route', async () => {
    expect(await post('/v1/channels', '{"name":')).toEqual(refused(400, 40000));
    expect(await get('/v9/channels')).toEqual(refused(404, 40004));
    expect(await post('/v1/channels/_fax', {})).toEqual(refused(404, 40004));
  });
});
