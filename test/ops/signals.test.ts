import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

// Process managers and containers signal the npm process. npm signals the shell that runs the script, and a shell that
// waits for its command (dash, for example) ends without passing the signal on.
test.each([
  ['start', 'PORT', /"listening"/, '/health/live'],
  ['sandbox', 'SANDBOX_PORT', /^Sandbox channel API/, '/channel-service/v1/channels'],
])('SIGTERM to the process of npm run %s stops the server', async (script, setting, ready, path) => {
  const port = await findFreePort();
  const child = spawn('npm', ['run', '--silent', script], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, HOST: '127.0.0.1', [setting]: String(port) },
    stdio: ['ignore', 'pipe', 'ignore'],
    // A separate process group, so that a process that the signal did not reach can be ended below.
    detached: true,
  });
  const exit = once(child, 'exit');
  onTestFinished(() => {
    try {
      process.kill(-Number(child.pid), 'SIGKILL');
    } catch {
      // All processes of the group have ended.
    }
  });
  for await (const line of createInterface({ input: child.stdout })) if (ready.test(line)) break;
  const url = `http://127.0.0.1:${port}${path}`;
  await (await fetch(url)).text();

  child.kill('SIGTERM');
  await exit;

  await expect(fetch(url)).rejects.toThrow('fetch failed');
});

test.each(['start', 'sandbox', 'app'] as const)('npm run %s replaces the shell by the server', (script) => {
  expect(packageJson.scripts[script]).toMatch(/^exec node /);
});
