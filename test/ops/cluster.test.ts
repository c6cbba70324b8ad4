import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { channel, startUpstream } from '../support/harness.ts';

interface Line {
  msg: string;
  [key: string]: unknown;
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return String(port);
}

/** Starts a gateway with two workers and waits until it listens. */
async function startWorkers(env: Record<string, string>, key = 'api_demo_sandbox') {
  const child = spawn(process.execPath, ['--require', './src/node-version.cjs', 'src/main.ts'], {
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', WORKERS: '2', ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exit = once(child, 'exit').then(([code, signal]) => ({ code, signal }));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exit;
  });
  const lines: Line[] = [];
  const waits = new Map<string, (line: Line) => void>();
  createInterface({ input: child.stdout }).on('line', (text) => {
    const line: Line = JSON.parse(text);
    lines.push(line);
    waits.get(line.msg)?.(line);
  });
  const logged = (msg: string) => new Promise<Line>((resolve) => waits.set(msg, resolve));
  const { url } = await logged('listening');
  const post = (query: string) =>
    fetch(String(url), {
      method: 'POST',
      // Each request opens a connection, because a kept one stays with its worker.
      headers: { 'content-type': 'application/json', 'x-api-key': key, connection: 'close' },
      body: JSON.stringify({ query }),
    });
  return { child, exit, lines, logged, post };
}

test('the workers share one sandbox and one set of metrics', async () => {
  const METRICS_PORT = await freePort();
  const { post, lines } = await startWorkers({ METRICS_PORT });
  const made = await post('mutation { createWebChannel(input: { name: "Shared" }) { __typename } }');
  expect(await made.json()).toMatchObject({
    data: { createWebChannel: { __typename: 'CreateWebChannelPayload' } },
  });
  for (let count = 0; count < 8; count++) {
    const read = await post('query Read { channels(search: "Shared") { totalCount } }');
    expect(await read.json()).toMatchObject({ data: { channels: { totalCount: 1 } } });
  }
  const metrics = await (await fetch(`http://127.0.0.1:${METRICS_PORT}/metrics`)).text();
  expect(metrics).toContain('gateway_operations_total{operation="Read",type="query",outcome="ok"} 8');
  expect(lines.filter(({ msg }) => msg === 'listening')).toEqual([
    expect.objectContaining({ sandbox: true }),
  ]);
});

test('on SIGTERM each worker finishes its active requests', async () => {
  const asked = Promise.withResolvers<void>();
  let calls = 0;
  const upstream = await startUpstream({
    'GET /v1/channels/ch_1': (response) => {
      calls += 1;
      if (calls === 4) asked.resolve();
      setTimeout(() => response.end(JSON.stringify(channel())), 500);
    },
  });
  const { child, exit, post } = await startWorkers({ CHANNEL_API_URL: upstream.url });
  const asking = Array.from({ length: 4 }, () => post('{ channel(id: "ch_1") { id } }'));
  await asked.promise;
  child.kill('SIGTERM');
  for (const answer of await Promise.all(asking))
    expect(await answer.json()).toMatchObject({ data: { channel: { id: 'ch_1' } } });
  expect(await exit).toEqual({ code: 0, signal: null });
});

test('a worker that exits is replaced', async () => {
  const { child, logged, post } = await startWorkers({});
  const ended = logged('worker exited, a new one starts');
  const running = async () => {
    const listed = spawn('pgrep', ['-P', String(child.pid)], { stdio: ['ignore', 'pipe', 'inherit'] });
    return (await text(listed.stdout)).trim().split('\n').map(Number);
  };
  const [first] = await running();
  process.kill(Number(first), 'SIGKILL');
  expect(await ended).toMatchObject({ signal: 'SIGKILL' });
  await expect.poll(async () => (await running()).filter((pid) => pid !== first).length).toBe(2);
  for (let count = 0; count < 4; count++) expect((await post('{ __typename }')).status).toBe(200);
});
