import { describe, expect, test } from 'vitest';
import { type Fields, get, june, ok, put, remove, startBeforeEach, time } from './support.ts';

describe('the documented dialect', () => {
  startBeforeEach({ dialect: 'documented' });

  test('returns a credential', async () => {
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
  ])('updates a credential by a %s body', async (_, body) => {
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

  test('deletes a credential', async () => {
    const path = '/v1/channels/credentials/cred_line_bangkok';
    expect(await remove(path)).toEqual({ status: 204, body: undefined });
    expect(await get(path)).toEqual({ status: 404, body: { code: 40004, message: 'Credential not found' } });
  });
});

describe('the live dialect', () => {
  startBeforeEach({ dialect: 'live' });

  test('returns, updates and deletes a credential', async () => {
    const path = '/v1/channels/credentials/cred_facebook_main';
    const { body } = await get(path);
    expect([body._id, body.type]).toEqual(['cred_facebook_main', 'facebook']);
    expect(await put(path, { config: { access_token: 'EAAFAKElogintokenrenewed' } })).toEqual(
      ok({ ...body, config: { ...body.config, access_token: 'EAAFAKElogintokenrenewed' }, updated_at: time }),
    );
    expect(await remove(path)).toEqual(ok({}));
  });
});
