import { describe, expect, test } from 'vitest';
import { demoKey, otherKey } from '#src/sandbox/server.ts';
import {
  channelNotFound,
  duplicate,
  type Fields,
  get,
  type Headers,
  line,
  ok,
  post,
  put,
  refused,
  remove,
  sandbox,
  startBeforeEach,
} from './support.ts';

describe('authentication', () => {
  startBeforeEach({});

  test('listens on loopback, under the base path of the service', () => {
    expect(sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/channel-service$/);
  });

  test.each<[string, Headers, string]>([
    ['an API key', { 'x-api-key': demoKey }, 'org_demo'],
    [
      'an API key with its organization',
      { 'x-api-key': demoKey, 'x-organization-id': 'org_demo' },
      'org_demo',
    ],
    ['an access token', { 'x-access-token': 'acc_demo_sandbox' }, 'org_demo'],
    [
      'a JWT with its organization',
      { authorization: 'Bearer demo-sandbox-jwt', 'x-organization-id': 'org_demo' },
      'org_demo',
    ],
    ['the API key of the other organization', { 'x-api-key': otherKey }, 'org_other'],
    ['the access token of the other organization', { 'x-access-token': 'acc_other_sandbox' }, 'org_other'],
    [
      'the JWT of the other organization',
      { authorization: 'Bearer other-sandbox-jwt', 'x-organization-id': 'org_other' },
      'org_other',
    ],
  ])('accepts %s', async (_, headers, organization) => {
    const { status, body } = await get('/v1/channels', headers);
    expect(status).toBe(200);
    expect(new Set(body.map((channel: Fields) => channel.organization_id))).toEqual(new Set([organization]));
  });

  test.each<[string, Headers]>([
    ['a request without a credential', {}],
    ['a wrong API key', { 'x-api-key': 'api_wrong' }],
    [
      'a wrong API key beside a valid access token',
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
  ])('refuses an organization that the credential does not belong to: %j', async (headers) => {
    expect(await get('/v1/channels', headers)).toEqual(refused(403, 40003));
  });

  test('hides the records of another organization', async () => {
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
