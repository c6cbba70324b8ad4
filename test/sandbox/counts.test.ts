import { describe, expect, test } from 'vitest';
import platformConfigs from '#src/sandbox/platform-configs.json' with { type: 'json' };
import { get, ok, refused, startBeforeEach } from './support.ts';

const none = Object.fromEntries(Object.keys(platformConfigs).map((type) => [type, 0]));

describe('the documented dialect', () => {
  startBeforeEach({ dialect: 'documented' });

  test('counts all channels', async () => {
    expect(await get('/v1/channels/_count')).toEqual(ok({ count: 13 }));
  });

  test('counts conversations by type, view and team', async () => {
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
});

describe('the live dialect', () => {
  startBeforeEach({ dialect: 'live' });

  test('counts the channels of each type', async () => {
    const count = { web: 3, facebook: 2, whatsapp: 2, instagram: 1, wechat: 1, line: 1, email: 2, wecom: 1 };
    expect(await get('/v1/channels/_count')).toEqual(ok({ ...none, all: 13, ...count }));
  });
});
