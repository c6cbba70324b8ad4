import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { openPage } from './support/browser.ts';

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, ['--require', './src/node-version.cjs', 'test/app/start.ts'], {
    cwd: `${import.meta.dirname}/../..`,
    env: { PATH: process.env.PATH, ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const readLine = async (stream: 'stdout' | 'stderr') =>
    String((await once(createInterface(child[stream]), 'line'))[0]);
  return { child, readLine };
}

const startMessage = /^The example app is running at (http:\/\/127\.0\.0\.1:(\d+))\/$/;

test('starts the app with its own gateway and sandbox, and stops all of them on SIGINT', async () => {
  const { child, readLine } = start({ PORT: '0' });
  const [, url = ''] = (await readLine('stdout')).match(startMessage) ?? [];

  const { page } = await openPage(url);
  await page.goto(url);
  await expect.poll(() => page.locator('.channel-row').count(), { timeout: 30_000 }).toBe(13);
  await page.goto('about:blank');
  child.kill('SIGINT');

  expect(await once(child, 'exit')).toEqual([0, null]);
  await expect(fetch(url)).rejects.toThrow();
});

test('exits with an error that names PORT when the port is taken', async () => {
  const first = start({ PORT: '0' });
  const [, , port = ''] = (await first.readLine('stdout')).match(startMessage) ?? [];

  const second = start({ PORT: port });

  expect(await second.readLine('stderr')).toBe(
    `The example app cannot start: Port ${port} is already in use. Set PORT to a free port.`,
  );
  expect(await once(second.child, 'exit')).toEqual([1, null]);
});
