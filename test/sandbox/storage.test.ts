import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startSandbox } from '#src/sandbox/server.ts';
import { channelNotFound, get, ok, post, remove, sandbox, start } from './support.ts';

describe('the database', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('keeps its records in a file after a restart', async () => {
    const database = join(folder, 'data', 'sandbox.db');
    await start({ database });
    const created = await post('/v1/channels/_web', { name: 'Kept' });
    await remove('/v1/channels/ch_web_shop');
    await sandbox.close();

    await start({ database, dialect: 'documented' });
    expect(await get(`/v1/channels/${created.body.id}`)).toEqual(created);
    expect(await get('/v1/channels/ch_web_shop')).toEqual(channelNotFound);
    const { body } = await get('/v1/channels');
    for (const { id } of body) await remove(`/v1/channels/${id}`);
    await sandbox.close();

    await start({ database });
    expect(await get('/v1/channels')).toEqual(ok([]));
    await sandbox.close();
  });

  test('starts with the seed in memory', async () => {
    await start();
    await remove('/v1/channels/ch_web_shop');
    await sandbox.close();
    await start();
    expect((await get('/v1/channels/ch_web_shop')).status).toBe(200);
    await sandbox.close();
    await sandbox.close();
  });

  test('refuses a port that is in use', async () => {
    await start();
    await expect(startSandbox({ port: Number(new URL(sandbox.url).port) })).rejects.toThrow('EADDRINUSE');
    await sandbox.close();
  });
});
