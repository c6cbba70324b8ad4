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
  const first = async (stream: 'stdout' | 'stderr') =>
    String((await once(createInterface(child[stream]), 'line'))[0]);
  return { child, first };
}

test('starts the app beside its gateway and its sandbox, and ends them all', async () => {
  const { child, first } = start({ PORT: '0' });
  const said = await first('stdout');
  const url =
    said.match(/^The example app, its gateway and its sandbox: (http:\/\/127\.0\.0\.1:\d+)\/$/)?.[1] ?? '';

  const { page } = await openPage(url);
  await page.goto(url);
  await expect.poll(() => page.locator('.row').count(), { timeout: 30_000 }).toBe(13);
  await page.goto('about:blank');
  child.kill('SIGINT');

  expect(await once(child, 'exit')).toEqual([0, null]);
  await expect(fetch(url)).rejects.toThrow();
});

test('says which setting to change where its port is taken', async () => {
  const first = start({ PORT: '0' });
  const port = (await first.first('stdout')).match(/:(\d+)\/$/)?.[1] ?? '';

  const second = start({ PORT: port });

  expect(await second.first('stderr')).toBe(
    `The app can’t start: Port ${port} is already in use. Set PORT to another.`,
  );
  expect(await once(second.child, 'exit')).toEqual([1, null]);
});
