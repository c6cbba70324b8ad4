import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { channel, startUpstream } from '../support/harness.ts';

const start = ['--require', './src/node-version.cjs', 'src/main.ts'];

/** Starts a process with only the given environment. It is killed when the test ends. */
function run(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit').then(([code, signal]) => ({ code, signal }));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exit;
  });
  return { child, exit, stderr: text(child.stderr) };
}

interface LogLine {
  msg: string;
  [key: string]: unknown;
}

/** Starts the gateway like `npm start` and waits until it listens. */
async function startMain(env: Record<string, string> = {}) {
  const { child, exit, stderr } = run(start, env);
  const lines: LogLine[] = [];
  const listening = Promise.withResolvers<LogLine>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    const parsed: LogLine = JSON.parse(line);
    lines.push(parsed);
    if (parsed.msg === 'listening') listening.resolve(parsed);
  });
  const failed = exit.then(async () =>
    Promise.reject(new Error(`The gateway did not start: ${await stderr}`)),
  );
  const line = await Promise.race([listening.promise, failed]);
  return { kill: (signal: NodeJS.Signals) => child.kill(signal), exit, stderr, lines, line };
}

function post(url: unknown, query: string, headers: Record<string, string> = {}) {
  return fetch(String(url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
}

/** An upstream call in `extensions.upstream`, which responses have in development. */
function upstreamCall(call: string) {
  return { call, status: 200, milliseconds: expect.any(Number) };
}

const oneChannel = '{ channel(id: "ch_1") { id } }';

describe('without settings', () => {
  test('the gateway logs its URL, answers from the sandbox and stops on SIGTERM', async () => {
    const { line, lines, kill, exit, stderr } = await startMain();
    expect(line).toEqual({
      level: 30,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      msg: 'listening',
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/),
      upstream: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/channel-service$/),
      sandbox: true,
    });

    const response = await post(
      line.url,
      '{ channels(first: 1) { totalCount nodes { id organizationId } } }',
    );
    expect([response.status, await response.json()]).toEqual([
      200,
      {
        data: {
          channels: {
            totalCount: expect.any(Number),
            nodes: [{ id: expect.stringMatching(/^ch_/), organizationId: 'org_demo' }],
          },
        },
        extensions: { upstream: [upstreamCall('GET /v1/channels')] },
      },
    ]);

    const page = await fetch(String(line.url), { headers: { accept: 'text/html' } });
    await page.arrayBuffer();
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');

    kill('SIGTERM');
    expect(await exit).toEqual({ code: 0, signal: null });
    expect(lines.map(({ msg }) => msg)).toEqual(['listening', 'operation', 'stopping']);
    expect(await stderr).toBe('');
  });
});

describe('a stop signal', () => {
  test.each<NodeJS.Signals>(['SIGTERM', 'SIGINT'])('%s lets active requests finish', async (signal) => {
    const asked = Promise.withResolvers<void>();
    const upstream = await startUpstream({
      'GET /v1/channels/ch_1': (response) => {
        asked.resolve();
        setTimeout(() => response.end(JSON.stringify(channel())), 400);
      },
    });
    const { line, kill, exit, lines } = await startMain({ CHANNEL_API_URL: upstream.url });
    expect(line).toMatchObject({ upstream: upstream.url, sandbox: false });
    const answer = post(line.url, oneChannel, { 'x-api-key': 'api_FAKE' });
    await asked.promise;

    kill(signal);

    const response = await answer;
    expect([response.status, await response.json()]).toEqual([
      200,
      {
        data: { channel: { id: 'ch_1' } },
        extensions: { upstream: [upstreamCall('GET /v1/channels/ch_1')] },
      },
    ]);
    const answered = performance.now();
    expect(await exit).toEqual({ code: 0, signal: null });
    expect(performance.now() - answered).toBeLessThan(1_000);
    expect(lines.map(({ msg }) => msg)).toEqual(['listening', 'stopping', 'operation']);
  });

  test('closes the port to new connections', async () => {
    const asked = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const upstream = await startUpstream({
      'GET /v1/channels/ch_1': async (response) => {
        asked.resolve();
        await release.promise;
        response.end(JSON.stringify(channel()));
      },
    });
    const { line, kill, exit, lines } = await startMain({ CHANNEL_API_URL: upstream.url });
    const answer = post(line.url, oneChannel, { 'x-api-key': 'api_FAKE' });
    await asked.promise;
    kill('SIGTERM');
    while (!lines.some(({ msg }) => msg === 'stopping')) await sleep(10);

    await expect(post(line.url, '{ __typename }')).rejects.toThrow('fetch failed');

    release.resolve();
    expect((await answer).status).toBe(200);
    expect(await exit).toEqual({ code: 0, signal: null });
  });

  test('closes silent and idle connections immediately', async () => {
    const { line, kill, exit } = await startMain();
    const { port } = new URL(String(line.url));
    const silent = connect(Number(port), '127.0.0.1');
    await once(silent, 'connect');
    onTestFinished(() => void silent.destroy());
    await (await post(line.url, '{ __typename }')).text();

    kill('SIGTERM');

    const late = sleep(1_500, 'still there', { ref: false });
    expect(await Promise.race([exit, late])).toEqual({ code: 0, signal: null });
  });

  test('waits for an upstream until the time limit of its call', async () => {
    const upstream = await startUpstream({ 'GET /v1/channels/ch_1': () => {} });
    const { line, kill, exit } = await startMain({
      CHANNEL_API_URL: upstream.url,
      UPSTREAM_TIMEOUT_MS: '300',
    });
    const answer = post(line.url, oneChannel, { 'x-api-key': 'api_FAKE' });
    while (upstream.calls.length === 0) await sleep(10);
    kill('SIGTERM');
    expect(await (await answer).json()).toMatchObject({
      errors: [{ extensions: { code: 'UPSTREAM_TIMEOUT' } }],
    });
    expect(await exit).toEqual({ code: 0, signal: null });
  });
});

describe('a failed start prints its reason in one line', () => {
  async function failure(args: string[], env: Record<string, string>) {
    const { child, exit, stderr } = run(args, env);
    expect(await text(child.stdout)).toBe('');
    const { code } = await exit;
    return { code, message: await stderr };
  }

  test('for an invalid setting', async () => {
    const began = performance.now();
    const { code, message } = await failure(start, { PORT: 'abc' });
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(code).toBe(1);
    expect(message).toMatch(/^The gateway cannot start: PORT [^\n]+\n$/);
  });

  test('for production without a channel API', async () => {
    const { code, message } = await failure(start, { NODE_ENV: 'production' });
    expect(code).toBe(1);
    expect(message).toMatch(/^The gateway cannot start: CHANNEL_API_URL must be set in production[^\n]+\n$/);
  });

  test('for a manifest that does not exist', async () => {
    const { code, message } = await failure(start, { PERSISTED_DOCUMENTS: 'nowhere.json' });
    expect(code).toBe(1);
    expect(message).toBe(
      "The gateway cannot start: PERSISTED_DOCUMENTS cannot be read: ENOENT: no such file or directory, open 'nowhere.json'.\n",
    );
  });

  test('for a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const { code, message } = await failure(start, { PORT: String(port) });
    expect(code).toBe(1);
    expect(message).toMatch(new RegExp(`^[^\\n]*127\\.0\\.0\\.1:${port} is in use[^\\n]*\\n$`));
  });

  test('for a Node version that is too old', async () => {
    const old = "Object.defineProperty(process.versions, 'node', { value: '20.1.0' });";
    const { code, message } = await failure(['-e', `${old} require('./src/node-version.cjs')`], {});
    expect(code).toBe(1);
    expect(message).toMatch(/^The channel gateway requires Node 24 or newer, and this is Node 20\.1\.0\.\n/);
    expect(message).not.toMatch(/^\s+at /m);
  });

  test('but a supported Node version prints nothing', async () => {
    expect(await failure(['-e', "require('./src/node-version.cjs')"], {})).toEqual({ code: 0, message: '' });
  });
});
