import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Answer, channel, type Script, startUpstream } from '../support/harness.ts';

interface LogLine {
  level: number;
  msg: string;
  [key: string]: unknown;
}

/** Starts a gateway process over a scripted upstream. It is killed when the test ends. */
async function startProcess(script: Script, env: Record<string, string> = {}, args: string[] = []) {
  const upstream = await startUpstream(script);
  const child = spawn(process.execPath, [...args, 'src/main.ts'], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      CHANNEL_API_URL: upstream.url,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit').then(([code, signal]) => ({ code, signal }));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exit;
  });
  const stderr = text(child.stderr);
  const lines: LogLine[] = [];
  const stdout = createInterface({ input: child.stdout });
  stdout.on('line', (line) => lines.push(JSON.parse(line)));
  await once(stdout, 'line');
  const { port } = new URL(String(lines[0]?.url));
  const stopping = async () => {
    while (!lines.some(({ msg }) => msg === 'stopping')) await sleep(5);
  };
  return {
    port: Number(port),
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    exit,
    stderr,
    lines,
    stopping,
    calls: upstream.calls,
  };
}

/** The status and body of the response, or the code of the connection error. */
async function post(port: number, id: string, agent: Agent | false = false): Promise<unknown> {
  const body = JSON.stringify({ query: `{ channel(id: "${id}") { id } }` });
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-api-key': 'api_FAKE',
  };
  try {
    const sent = request({ host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers, agent });
    const [response] = await once(sent.end(body), 'response');
    return [response.statusCode, JSON.parse(await text(response))];
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
}

function later(milliseconds: number): Answer {
  return (response, { name }) => {
    const answer = JSON.stringify(channel({ id: name.split('/').at(-1) }));
    setTimeout(() => response.end(answer), milliseconds);
  };
}

const found = (id: string) => [200, { data: { channel: { id } } }];
const timeLimit = (milliseconds: number) => sleep(milliseconds, 'still there', { ref: false });
const gone = { code: 0, signal: null };

describe('while draining', () => {
  const head =
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nx-api-key: api_FAKE\r\n';
  const asking = (query: string) => {
    const body = JSON.stringify({ query });
    return `${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  };

  test('pipelined requests are all answered, and the last response closes the connection', async () => {
    const ids = ['ch_1', 'ch_2', 'ch_3', 'ch_4'];
    const script = Object.fromEntries(ids.map((id) => [`GET /v1/channels/${id}`, later(300)]));
    const { port, kill, exit, calls } = await startProcess(script);
    const socket = connect(port, '127.0.0.1');
    socket.write(ids.map((id) => asking(`{ channel(id: "${id}") { id } }`)).join(''));
    while (calls.length < ids.length) await sleep(5);

    kill('SIGTERM');

    const answered = await text(socket);
    expect(answered.match(/"ch_\d"/g)).toEqual(ids.map((id) => `"${id}"`));
    expect(answered.match(/^connection: .*$/gim)?.map((line) => line.toLowerCase())).toEqual([
      'connection: keep-alive',
      'connection: keep-alive',
      'connection: keep-alive',
      'connection: close',
    ]);
    expect(await exit).toEqual(gone);
  });

  test('a slow client receives a long response in full', async () => {
    const channels = Array.from({ length: 1_500 }, (_, index) =>
      channel({ id: `ch_${index}`, name: 'x'.repeat(2_000) }),
    );
    const { port, kill, exit, lines } = await startProcess({ 'GET /v1/channels': channels });
    const socket = connect(port, '127.0.0.1');
    const many = Array.from('abcdef', (alias) => `${alias}: channels { nodes { id name } }`);
    socket.write(asking(`{ ${many.join(' ')} }`));
    await once(socket, 'readable');
    while (!lines.some(({ msg }) => msg === 'operation')) await sleep(5);

    kill('SIGTERM');
    await sleep(300);

    const answered = await text(socket);
    const [answerHead = '', body = ''] = answered.split('\r\n\r\n');
    expect(body.length).toBe(Number(/content-length: (\d+)/i.exec(answerHead)?.[1]));
    expect(body.length).toBeGreaterThan(18_000_000);
    expect(await exit).toEqual(gone);
  });
});

describe('draining under load', () => {
  // Each request has its own id, which identifies its upstream call.
  const script = Object.fromEntries(
    Array.from({ length: 5_000 }, (_, i) => [`GET /v1/channels/ch_${i}`, later(100)]),
  );

  test.each([
    ['keep-alive connections', true],
    ['a new connection per request', false],
  ])('answers every accepted request and exits, with %s', async (_, keepAlive) => {
    const { port, kill, exit, calls, lines } = await startProcess(script);
    const agent = new Agent({ keepAlive });
    onTestFinished(() => agent.destroy());
    const answers = new Map<string, unknown>();
    let next = 0;
    let isOver = false;
    async function client() {
      while (!isOver) {
        const id = `ch_${next++}`;
        const answer = await post(port, id, agent);
        answers.set(id, answer);
        // The connection was refused or reset before the request was accepted, so a client can retry elsewhere.
        if (!Array.isArray(answer)) await sleep(50);
      }
    }
    const clients = Array.from({ length: 20 }, client);
    while (calls.length < 100) await sleep(5);

    kill('SIGTERM');

    const stopped = await Promise.race([exit, timeLimit(8_000)]);
    isOver = true;
    await Promise.all(clients);
    expect(stopped).toEqual(gone);
    const taken = calls.map(({ name }) => name.slice('GET /v1/channels/'.length));
    for (const id of taken) expect([id, answers.get(id)]).toEqual([id, found(id)]);
    expect(lines.filter(({ msg }) => msg === 'operation')).toHaveLength(taken.length);
    expect(lines.filter(({ level }) => level > 30)).toEqual([]);
  });
});

describe('a stop signal', () => {
  test('ends a request whose upstream hangs after DRAIN_TIMEOUT_MS', async () => {
    const { port, kill, exit, calls, stderr } = await startProcess(
      { 'GET /v1/channels/ch_1': () => {} },
      { DRAIN_TIMEOUT_MS: '500' },
    );
    const answer = post(port, 'ch_1');
    while (calls.length === 0) await sleep(5);

    kill('SIGTERM');

    expect(await Promise.race([exit, timeLimit(2_000)])).toEqual(gone);
    expect(await answer).toBe('ECONNRESET');
    expect(await stderr).toBe('');
  });

  test('has no effect when it is repeated', async () => {
    const { port, kill, exit, stopping, calls } = await startProcess({ 'GET /v1/channels/ch_1': later(600) });
    const answer = post(port, 'ch_1');
    while (calls.length === 0) await sleep(5);
    kill('SIGTERM');
    await stopping();
    kill('SIGINT');
    expect(await answer).toEqual(found('ch_1'));
    expect(await exit).toEqual(gone);
  });

  test('closes connections that have sent no complete request', async () => {
    const { port, kill, exit } = await startProcess({ 'GET /v1/channels/ch_1': later(0) });
    const agent = new Agent({ keepAlive: true });
    onTestFinished(() => agent.destroy());
    expect(await post(port, 'ch_1', agent)).toEqual(found('ch_1'));
    for (const sent of ['', 'POST /graphql HTTP/1.1\r\nhost: gateway\r\n']) {
      const socket = connect(port, '127.0.0.1').on('error', () => {});
      onTestFinished(() => void socket.destroy());
      await once(socket, 'connect');
      socket.write(sent);
    }
    await sleep(100);

    kill('SIGTERM');

    expect(await Promise.race([exit, timeLimit(2_000)])).toEqual(gone);
  });

  test('closes such connections after the active request is answered', async () => {
    const { port, kill, exit, calls } = await startProcess({ 'GET /v1/channels/ch_1': later(500) });
    const silent = connect(port, '127.0.0.1').on('error', () => {});
    onTestFinished(() => void silent.destroy());
    await once(silent, 'connect');
    const answer = post(port, 'ch_1');
    while (calls.length === 0) await sleep(5);

    kill('SIGTERM');

    expect(await answer).toEqual(found('ch_1'));
    expect(await Promise.race([exit, timeLimit(2_000)])).toEqual(gone);
  });

  test('makes /health/ready fail on open connections and closes them', async () => {
    const { port, kill, exit, stopping, calls } = await startProcess({ 'GET /v1/channels/ch_1': later(700) });
    const answer = post(port, 'ch_1');
    while (calls.length === 0) await sleep(5);
    // A connection with an incomplete request is not idle and stays open.
    const socket = connect(port, '127.0.0.1');
    onTestFinished(() => void socket.destroy());
    await once(socket, 'connect');
    socket.write('GET /health/ready HTTP/1.1\r\nhost: gateway\r\n');
    await sleep(100);
    kill('SIGTERM');
    await stopping();
    socket.write('\r\n');
    const said = await text(socket);
    expect(said).toMatch(/^HTTP\/1\.1 503 /);
    expect(said).toMatch(/^connection: close\r$/im);
    expect(said).toMatch(/\{"status":"draining"\}/);
    expect(await answer).toEqual(found('ch_1'));
    expect(await exit).toEqual(gone);
  });
});

describe('an uncaught error', () => {
  test('ends the process and is logged in one line', async () => {
    const planted = "process.once('SIGUSR2', () => { throw new Error('FAKE planted error'); });";
    const { kill, exit, lines, stderr } = await startProcess({}, {}, [
      '--import',
      `data:text/javascript,${encodeURIComponent(planted)}`,
    ]);

    kill('SIGUSR2');

    expect(await exit).toEqual({ code: 1, signal: null });
    expect(lines.slice(1)).toEqual([
      expect.objectContaining({
        level: 60,
        msg: 'uncaught error',
        err: expect.objectContaining({ message: 'FAKE planted error' }),
      }),
    ]);
    expect(await stderr).toBe('');
  });
});
