import cluster, { type Address, type Worker } from 'node:cluster';
import { once } from 'node:events';
import type { Logger } from 'pino';
import type { Config } from './config.ts';

/** What a worker is told of the channel API, which may be the one sandbox of all. */
export interface UpstreamAddress {
  url: string;
  demo?: Record<string, string>;
}

/** In a worker what it was told, elsewhere undefined. */
export function readUpstreamAddress(): UpstreamAddress | undefined {
  return cluster.isWorker ? JSON.parse(process.argv[2] ?? '') : undefined;
}

/** A whole gateway in each of several processes, on one port; one that ends unasked is replaced. */
export async function startCluster(config: Config, upstream: UpstreamAddress, log: Logger) {
  cluster.setupPrimary({ args: [JSON.stringify(upstream)] });
  let isStopping = false;
  const begun = new WeakMap<Worker, number>();

  function start(): Worker {
    const worker = cluster.fork();
    begun.set(worker, performance.now());
    return worker;
  }

  cluster.on('exit', (worker, code, signal) => {
    if (isStopping) return;
    log.error({ pid: worker.process.pid, code, signal }, 'a worker ended');
    // One that fails as it starts would otherwise be started without end.
    const isYoung = performance.now() - (begun.get(worker) ?? 0) < 10_000;
    setTimeout(() => isStopping || start(), isYoung ? 1_000 : 0);
  });

  const workers = Array.from({ length: config.workers }, start);
  const [address] = await Promise.all(workers.map(listening));
  if (config.metricsPort !== undefined) {
    const { serveWorkersMetrics } = await import('./observability/metrics.ts');
    await serveWorkersMetrics(config);
  }
  return {
    url: urlOf(address as Address),
    /** Each finishes what it has. */
    async close(): Promise<void> {
      isStopping = true;
      const running = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
      await Promise.all(
        running.map((worker) => {
          worker.process.kill('SIGTERM');
          return once(worker, 'exit');
        }),
      );
    },
  };
}

/** A worker that ends before it listens has said why. */
function listening(worker: Worker): Promise<Address> {
  return new Promise((resolve) => {
    worker.once('listening', resolve);
    worker.once('exit', () => process.exit(1));
    worker.once('listening', () => worker.removeAllListeners('exit'));
  });
}

function urlOf({ address, port, addressType }: Address): string {
  return `http://${addressType === 6 ? `[${address}]` : address}:${port}`;
}
