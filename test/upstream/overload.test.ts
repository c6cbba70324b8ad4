import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Answer, channel, gatewayOver, type Result, startUpstream } from '../support/harness.ts';

const oneChannel = '{ channel(id: "ch_1") { id } }';
const aRead = 'GET /v1/channels/ch_1';
const credential = { 'x-api-key': 'api_FAKE' };

const overloaded = {
  message: 'The gateway is overloaded. Try again in 1 second.',
  extensions: { code: 'OVERLOADED' },
};

/** An answer that counts the concurrent calls. `reply` decides when each is answered. */
function counted(reply: (send: () => void) => void) {
  let active = 0;
  let maxActive = 0;
  const answer: Answer = (response) => {
    active += 1;
    maxActive = Math.max(maxActive, active);
    reply(() => {
      active -= 1;
      response.end(JSON.stringify(channel()));
    });
  };
  return { answer, getMaxActive: () => maxActive };
}

/** The same, but it answers no call until it is released. */
function holding() {
  let isHolding = true;
  const held: (() => void)[] = [];
  const upstream = counted((send) => void (isHolding ? held.push(send) : setTimeout(send, 10)));
  return {
    ...upstream,
    hold() {
      isHolding = true;
    },
    release() {
      isHolding = false;
      for (const send of held.splice(0)) send();
    },
  };
}

async function timed<T>(work: Promise<T>) {
  const start = performance.now();
  const result = await work;
  return { result, milliseconds: performance.now() - start };
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

describe('calls over UPSTREAM_CONCURRENCY', () => {
  const env = { UPSTREAM_CONCURRENCY: '4', UPSTREAM_QUEUE: '4' };

  test('are queued, and calls over UPSTREAM_QUEUE are rejected at once with 503', async () => {
    const { answer, getMaxActive, hold, release } = holding();
    const { execute, names } = await gatewayOver({ [aRead]: answer }, env);

    const times: number[] = [];
    for (let wave = 1; wave <= 3; wave++) {
      hold();
      const taken: Result<object>[] = [];
      const refused: Result<object>[] = [];
      const answers = Array.from({ length: 40 }, async () => {
        const { result, milliseconds } = await timed(execute<object, object>(oneChannel));
        if (result.status === 200) taken.push(result);
        else {
          refused.push(result);
          times.push(milliseconds);
        }
      });
      while (refused.length < 32) await sleep(5);
      release();
      await Promise.all(answers);

      expect(taken.map(({ data }) => data)).toEqual(Array(8).fill({ channel: { id: 'ch_1' } }));
      for (const { headers, ...rest } of refused) {
        expect(rest).toEqual({
          status: 503,
          data: { channel: null },
          errors: [{ ...overloaded, path: ['channel'], locations: [{ line: 1, column: 3 }] }],
        });
        expect(headers.get('retry-after')).toBe('1');
      }
      expect(names()).toHaveLength(8 * wave);
    }
    expect(median(times)).toBeLessThan(500);
    expect(getMaxActive()).toBe(4);
  });

  test('are rejected without being sent where they are writes', async () => {
    const { answer, release } = holding();
    const { execute, names } = await gatewayOver(
      { [aRead]: answer },
      { UPSTREAM_CONCURRENCY: '1', UPSTREAM_QUEUE: '0' },
    );
    const read = execute(oneChannel);
    while (names().length === 0) await sleep(5);
    const { headers, ...rest } = await execute(
      'mutation { deleteChannel(input: { id: "ch_1" }) { __typename } }',
    );
    expect(rest).toEqual({
      status: 503,
      data: null,
      errors: [{ ...overloaded, path: ['deleteChannel'], locations: [{ line: 1, column: 12 }] }],
    });
    expect(headers.get('retry-after')).toBe('1');
    release();
    await read;
    expect(names()).toEqual([aRead]);
  });
});

describe('requests over MAX_REQUESTS', () => {
  test('are rejected at once with 503 while the health checks still answer', async () => {
    const { answer, release } = holding();
    const { url, execute, names } = await gatewayOver({ [aRead]: answer }, { MAX_REQUESTS: '4' });
    const taken = Array.from({ length: 4 }, () => execute(oneChannel));
    while (names().length < 4) await sleep(5);

    for (let i = 0; i < 3; i++) {
      const { result, milliseconds } = await timed(execute(oneChannel));
      const { headers, ...rest } = result;
      expect(rest).toEqual({ status: 503, errors: [overloaded] });
      expect(headers.get('retry-after')).toBe('1');
      expect(milliseconds).toBeLessThan(500);
    }
    for (const path of ['/health/live', '/health/ready']) {
      const response = await fetch(url + path);
      expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
    }

    release();
    for (const { data } of await Promise.all(taken)) expect(data).toEqual({ channel: { id: 'ch_1' } });
    expect((await execute(oneChannel)).status).toBe(200);
    expect(names()).toHaveLength(5);
  });
});

test('the gateway stays alive and ready while the channel API is unavailable', async () => {
  const { url, execute } = await gatewayOver({ [aRead]: (response) => void response.destroy() });
  await execute(oneChannel);
  for (const path of ['/health/live', '/health/ready']) {
    const response = await fetch(url + path);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  }
});

describe('a gateway at four times its capacity', () => {
  /** Starts the gateway in another process, so that it does not share the event loop of the clients. */
  async function startProcess(env: Record<string, string>) {
    const child = spawn(process.execPath, ['src/main.ts'], {
      env: { PATH: process.env.PATH, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exit = once(child, 'exit');
    onTestFinished(async () => {
      child.kill('SIGKILL');
      await exit;
    });
    const lines = createInterface({ input: child.stdout });
    const [line] = await once(lines, 'line');
    return String(JSON.parse(line).url);
  }

  async function freePort(): Promise<number> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    return port;
  }

  /** Each client sends its next request after a response, or 200 ms after a rejection. */
  async function load(url: string, clients: number, milliseconds: number) {
    const taken: number[] = [];
    const others = new Map<number, number>();
    const end = performance.now() + milliseconds;
    async function client() {
      while (performance.now() < end) {
        const { result, milliseconds: took } = await timed(ask(url));
        if (result === 200) taken.push(took);
        else {
          others.set(result, (others.get(result) ?? 0) + 1);
          await sleep(200);
        }
      }
    }
    await Promise.all(Array.from({ length: clients }, client));
    return { taken, others, perSecond: taken.length / (milliseconds / 1000) };
  }

  async function ask(url: string): Promise<number> {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...credential },
      body: JSON.stringify({ query: oneChannel }),
    });
    const { data } = (await response.json()) as { data?: object };
    if (response.status === 200) expect(data).toEqual({ channel: { id: 'ch_1' } });
    return response.status;
  }

  test('keeps its throughput, its latency and its memory', async () => {
    const { answer, getMaxActive } = counted((send) => void setTimeout(send, 200));
    const upstream = await startUpstream({ [aRead]: answer });
    const metricsPort = await freePort();
    const url = await startProcess({
      CHANNEL_API_URL: upstream.url,
      METRICS_PORT: String(metricsPort),
      MAX_REQUESTS: '16',
    });
    const memory = async () => {
      const [response] = await once(get({ port: metricsPort, path: '/metrics', agent: false }), 'response');
      return Number(/^process_resident_memory_bytes (\d+)$/m.exec(await text(response))?.[1]);
    };
    await load(url, 16, 500);

    const alone = await load(url, 16, 2_000);
    const memoryBefore = await memory();
    const crowded = await load(url, 64, 3_000);
    const memoryAfter = await memory();

    expect([...alone.others.keys()]).toEqual([]);
    expect([...crowded.others.keys()]).toEqual([503]);
    expect(getMaxActive()).toBeLessThanOrEqual(16);
    expect(crowded.perSecond / alone.perSecond).toBeGreaterThan(0.8);
    const [p99 = Number.NaN] = crowded.taken.toSorted((a, b) => b - a).slice(crowded.taken.length / 100);
    expect(p99).toBeLessThan(3_000);
    expect(memoryAfter - memoryBefore).toBeLessThan(100_000_000);
  });
});
