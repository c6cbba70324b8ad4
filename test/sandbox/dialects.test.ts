import { describe, expect, test } from 'vitest';
import {
  envelope,
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
  sandbox,
  start,
  wechat,
  whatsapp,
} from './support.ts';

describe('the live dialect of different deployments', () => {
  const names = ({ data }: { data: Fields[] }) => data.map(({ _id }) => _id);

  test('refuses the documented body where the dashboard sends another', async () => {
    await start({ dialect: 'live' });
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

  test('wraps a channel that the third version of the API creates', async () => {
    await start({ dialect: 'live' });
    const web = await post('/v3/channels/_web', { name: 'Landing page' });
    const number = await post('/v3/channels/_whatsapp', { config: { type: 'whatsapp', ...whatsapp } });
    expect([web, number].map(({ body }) => [body.success, body.data.type])).toEqual([
      [true, 'web'],
      [true, 'whatsapp'],
    ]);
    await sandbox.close();
  });

  test.each(['documented', 'live'] as const)(
    'refuses to list channels without a type: %s',
    async (dialect) => {
      await start({ dialect, list: 'typed' });
      expect(await get('/v1/channels')).toEqual(refused(400, 40000, { field: 'type' }));
      const { body } = await get('/v1/channels?type=email');
      expect(body.data ?? body).toHaveLength(2);
      await sandbox.close();
    },
  );

  test('limits the size of a page', async () => {
    await start({ dialect: 'live', pageSize: 5 });
    const first = await get('/v1/channels');
    const last = await get('/v1/channels?offset=10&limit=100');
    expect(first).toEqual(ok(envelope(first.body.data, true, 13)));
    expect(first.body.count).toBe(5);
    expect(last).toEqual(ok(envelope(last.body.data, false, 13)));
    expect(last.body.count).toBe(3);
    await sandbox.close();
  });

  test('returns pages by number', async () => {
    await start({ dialect: 'live', paging: 'page', pageSize: 5 });
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
