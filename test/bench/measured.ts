import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { isAbsolute, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Reading } from './meter.ts';
import { requestOf, type Workload } from './workloads.ts';

/** The measured processes have a core of their own; load and upstream share the other. */
const cores = { measured: '0', others: '1' };

const here = (file: string) => (isAbsolute(file) ? file : fileURLToPath(new URL(file, import.meta.url)));

export interface Contender {
  name: string;
  /** What Node runs, as a path beside this file or an absolute one. */
  file: string;
  nodeArgs?: string[];
  env?: Record<string, string>;
}

/** As `npm start` starts it, in production, with connections, concurrency and a queue that fit the load. */
export const ours: Contender = {
  name: 'ours',
  file: '../../src/main.ts',
  nodeArgs: ['--require', here('../../src/node-version.cjs')],
  env: {
    NODE_ENV: 'production',
    UPSTREAM_CONNECTIONS: '256',
    UPSTREAM_CONCURRENCY: '256',
    UPSTREAM_QUEUE: '10000',
  },
};

/** The gateway of another checkout, started as its own `npm start` starts it; its `npm ci` has run. */
export function gatewayIn(checkout: string): Contender {
  const root = resolve(checkout);
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [, command = ''] = /\bnode (.+)$/.exec(scripts?.start ?? '') ?? [];
  const args = command.split(' ').map((arg) => (/^(\.\/)?src\//.test(arg) ? join(root, arg) : arg));
  const file = args.pop();
  if (!file) throw new Error(`${root}/package.json has no start script that runs node.`);
  return { ...ours, name: 'before', file, nodeArgs: args };
}

export const contenders: Contender[] = [
  { name: 'bare', file: 'servers/bare.ts' },
  { name: 'mercurius', file: 'servers/mercurius.ts' },
  { name: 'straightforward', file: 'servers/straightforward.ts' },
  ours,
  { ...ours, name: 'ours, reads shared', env: { ...ours.env, UPSTREAM_SHARED_READS: 'on' } },
];

function pinned(core: string, args: string[], env: Record<string, string>): ChildProcess {
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
  const child = pinned(cores.others, [here('upstream.ts')], {});
  const [{ port }] = (await once(child, 'message')) as [AddressInfo];
  return {
    url: `http://127.0.0.1:${port}`,
    /** Sets the latency, where one is given, and tells the calls since it was last asked. */
    calls: (latency?: number) => ask<number>(child, { latency }),
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
  const begun = performance.now();
  const args = [...nodeArgs, ...moreArgs, '--import', here('meter.ts'), here(file)];
  const child = pinned(cores.measured, args, {
    HOST: '127.0.0.1',
    PORT: String(port),
    CHANNEL_API_URL: upstreamUrl,
    ...env,
  });
  let exited = false;
  child.once('exit', () => {
    exited = true;
  });

  /** The answer to the nth request of a workload, as it is written. */
  async function answer(workload: Workload, index: number): Promise<string> {
    const { key, body } = requestOf(workload, index);
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
      if (isAnswered) return performance.now() - begun;
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
