import cluster, { type Address, type Worker } from 'node:cluster';
import { once } from 'node:events';
import type { Logger } from 'pino';
import type { Config } from './config.ts';

/** The channel API that every worker calls. It may be the sandbox that the primary process embeds. */
export interface UpstreamAddress {
  url: string;
  /** The credential for requests without one. Set only for the embedded sandbox. */
  demo?: Record<string, string>;
}

/** A worker that exits sooner than this after its start is replaced only after `restartDelayMs`. */
const minUptimeMs = 10_000;
const restartDelayMs = 1_000;

/** The address that the primary process passed to this worker. Undefined in the primary process. */
export function readUpstreamAddress(): UpstreamAddress | undefined {
  return cluster.isWorker ? JSON.parse(process.argv[2] ?? '') : undefined;
}

/** Starts `config.workers` processes, each with a complete gateway on the same port. Workers that exit are replaced. */
export async function startCluster(config: Config, upstream: UpstreamAddress, log: Logger) {
  cluster.setupPrimary({ args: [JSON.stringify(upstream)] });
  let isStopping = false;
  const startTimes = new WeakMap<Worker, number>();

  function startWorker(): Worker {
    const worker = cluster.fork();
    startTimes.set(worker, performance.now());
    return worker;
  }

  cluster.on('exit', (worker, code, signal) => {
    if (isStopping) return;
    log.error({ pid: worker.process.pid, code, signal }, 'worker exited, a new one starts');
    // The delay keeps a worker that fails at its start from being restarted in a tight loop.
    const uptimeMs = performance.now() - (startTimes.get(worker) ?? 0);
    setTimeout(() => isStopping || startWorker(), uptimeMs < minUptimeMs ? restartDelayMs : 0);
  });

  const workers = Array.from({ length: config.workers }, startWorker);
  const [address] = await Promise.all(workers.map(waitForListening));
  if (config.metricsPort !== undefined) {
    const { serveWorkersMetrics } = await import('./observability/metrics.ts');
    await serveWorkersMetrics(config);
  }
  return {
    url: toUrl(address as Address),
    /** Each worker finishes its active requests and exits. */
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

/** Exits when the worker exits before it listens. The worker has already written the reason. */
function waitForListening(worker: Worker): Promise<Address> {
  return new Promise((resolve) => {
    worker.once('listening', resolve);
    worker.once('exit', () => process.exit(1));
    worker.once('listening', () => worker.removeAllListeners('exit'));
  });
}

function toUrl({ address, port, addressType }: Address): string {
  return `http://${addressType === 6 ? `[${address}]` : address}:${port}`;
}
