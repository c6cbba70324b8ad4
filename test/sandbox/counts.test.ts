import { describe, expect, test } from 'vitest';
import { get, ok, refused, speaking } from './support.ts';

describe('the documented dialect', () => {
  speaking({ dialect: 'documented' });

  test('7 getCount', async () => {
    expect(await get('/v1/channels/_count')).toEqual(ok({ count: 13 }));
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
});

describe('the live dialect', () => {
  speaking({ dialect: 'live' });

  test('7 getCount', async () => {
    const count = { web: 3, facebook: 2, whatsapp: 2, instagram: 1, wechat: 1, line: 1, email: 2, wecom: 1 };
    expect(await get('/v1/channels/_count')).toEqual(ok({ all: 13, ...count }));
  });
});
