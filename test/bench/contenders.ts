import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { isAbsolute, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Reading } from './meter.ts';
import { createRequest, type Workload } from './workloads.ts';

/** The measured processes run on one core, the load and the upstream on another. */
const cores = { measured: '0', others: '1' };

const here = (file: string) => (isAbsolute(file) ? file : fileURLToPath(new URL(file, import.meta.url)));

export interface Contender {
  name: string;
  /** The file that Node runs: absolute, or relative to this file. */
  file: string;
  nodeArgs?: string[];
  env?: Record<string, string>;
}

/** The gateway as `npm start` runs it in production, with connections, concurrency and a queue that fit the load. */
export const gateway: Contender = {
  name: 'gateway',
  file: '../../src/main.ts',
  nodeArgs: ['--require', here('../../src/node-version.cjs')],
  env: {
    NODE_ENV: 'production',
    UPSTREAM_CONNECTIONS: '256',
    UPSTREAM_CONCURRENCY: '256',
    UPSTREAM_QUEUE: '10000',
  },
};

/** The gateway of another checkout, run as its own `npm start` does. It needs `npm ci` there first. */
export function gatewayIn(checkout: string): Contender {
  const root = resolve(checkout);
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [, command = ''] = /\bnode (.+)$/.exec(scripts?.start ?? '') ?? [];
  const args = command.split(' ').map((arg) => (/^(\.\/)?src\//.test(arg) ? join(root, arg) : arg));
  const file = args.pop();
  if (!file) throw new Error(`${root}/package.json has no start script that runs node.`);
  return { ...gateway, name: 'before', file, nodeArgs: args };
}

export const contenders: Contender[] = [
  { name: 'bare', file: 'servers/bare.ts' },
  { name: 'mercurius', file: 'servers/mercurius.ts' },
  { name: 'straightforward', file: 'servers/straightforward.ts' },
  gateway,
  { ...gateway, name: 'gateway with shared reads', env: { ...gateway.env, UPSTREAM_SHARED_READS: 'on' } },
];

function spawnPinned(core: string, args: string[], env: Record<string, string>): ChildProcess {
  const child = spawn('taskset', ['-c', core, process.execPath, ...args], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  return child;
}

async function ask<T>(child: ChildProcess, question: object): Promise<T> {
  child.send(question);
  return (await once(child, 'message'))[0];
}

export async function startUpstream() {
  const child = spawnPinned(cores.others, [here('upstream.ts')], {});
  const [{ port }] = (await once(child, 'message')) as [AddressInfo];
  return {
    url: `http://127.0.0.1:${port}`,
    /** Sets the latency in milliseconds, where one is given, and returns the number of calls since the last time. */
    takeCalls: (latency?: number) => ask<number>(child, { latency }),
    stop: () => child.kill(),
  };
}

export type Measured = Awaited<ReturnType<typeof startMeasured>>;

export async function startMeasured(
  { name, file, nodeArgs = [], env }: Contender,
  upstreamUrl: string,
  moreArgs: string[] = [],
) {
  const port = await freePort();
  const startedAt = performance.now();
  const args = [...nodeArgs, ...moreArgs, '--import', here('meter.ts'), here(file)];
  const child = spawnPinned(cores.measured, args, {
    HOST: '127.0.0.1',
    PORT: String(port),
    CHANNEL_API_URL: upstreamUrl,
    ...env,
  });
  let exited = false;
  child.once('exit', () => {
    exited = true;
  });

  /** Sends the nth request of a workload and returns the body of the response. */
  async function answer(workload: Workload, index: number): Promise<string> {
    const { key, body } = createRequest(workload, index);
    const headers = { 'content-type': 'application/json', 'x-api-key': key };
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
    return response.text();
  }

  async function firstAnswer(workload: Workload): Promise<number> {
    while (!exited) {
      const isAnswered = await answer(workload, 0).then(
        () => true,
        () => sleep(2, false),
      );
      if (isAnswered) return performance.now() - startedAt;
    }
    throw new Error(`${name} did not start.`);
  }

  return {
    name,
    port,
    answer,
    firstAnswer,
    read: () => ask<Reading>(child, {}),
    async stop() {
      child.kill();
      if (!exited) await once(child, 'exit');
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
