import cluster from 'node:cluster';
import { createServer, type Server } from 'node:http';
import { AggregatorRegistry, Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Config } from '../config.ts';
import type { MetricsRecorder } from './metrics-recorder.ts';

export interface Metrics extends MetricsRecorder {
  /** Shows as well what is under way upstream. */
  watch(policyState: () => PolicyState): void;
  /** Serves them; a worker’s are asked for by the process that started it, and served there. */
  serve(config: Config): Promise<Server | undefined>;
}

/** Clients choose the names of their operations: so many are told apart, the rest are `other`. */
const mostNames = 200;

interface PolicyState {
  active: number;
  waiting: number;
  openCircuits: number;
}

/** What the operators see, in Prometheus’ words. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

  const operations = new Counter({
    name: 'gateway_operations_total',
    help: 'Operations answered, by name, type and outcome: ok, or the code of the first error.',
    labelNames: ['operation', 'type', 'outcome'],
    registers,
  });
  const operationSeconds = new Histogram({
    name: 'gateway_operation_duration_seconds',
    help: 'How long operations take.',
    labelNames: ['type'],
    buckets,
    registers,
  });
  const refused = new Counter({
    name: 'gateway_requests_refused_total',
    help: 'Requests that were not taken, by code.',
    labelNames: ['code'],
    registers,
  });
  const calls = new Counter({
    name: 'gateway_upstream_calls_total',
    help: 'Attempts at calls of the channel API, by route, status (0 where there was no answer) and which attempt it was.',
    labelNames: ['method', 'route', 'status', 'attempt'],
    registers,
  });
  const callSeconds = new Histogram({
    name: 'gateway_upstream_call_duration_seconds',
    help: 'How long attempts at calls of the channel API take.',
    labelNames: ['method', 'route'],
    buckets,
    registers,
  });
  const contractViolations = new Counter({
    name: 'gateway_upstream_contract_violations_total',
    help: 'Items that break the channel API’s contract (unreadable), and channels of unknown types (unknown_type).',
    labelNames: ['kind'],
    registers,
  });
  const gauges: Record<keyof PolicyState, string> = {
    active: 'Calls of the channel API under way.',
    waiting: 'Calls of the channel API that wait for their turn.',
    openCircuits: 'Tenants for whom the channel API is not asked for now.',
  };
  const names = new Set<string>();

  function known(name: string): string {
    if (names.size < mostNames) names.add(name);
    return names.has(name) ? name : 'other';
  }

  return {
    operation(operation, type, outcome, milliseconds) {
      operations.inc({ operation: known(operation), type, outcome });
      operationSeconds.observe({ type }, milliseconds / 1000);
    },
    refused: (code) => refused.inc({ code }),
    attempt({ method, route, status, attempt, milliseconds }) {
      calls.inc({ method, route, status: status ?? 0, attempt });
      callSeconds.observe({ method, route }, milliseconds / 1000);
    },
    contractViolation: (kind, count) => contractViolations.inc({ kind }, count),

    watch(policyState) {
      for (const [key, help] of Object.entries(gauges) as [keyof PolicyState, string][]) {
        new Gauge({
          name: `gateway_upstream_${key === 'openCircuits' ? 'open_circuits' : key}`,
          help,
          registers,
          collect() {
            this.set(policyState()[key]);
          },
        });
      }
    },

    async serve(config) {
      if (!cluster.isWorker) return serveMetrics(config, registry.contentType, () => registry.metrics());
      AggregatorRegistry.setRegistries(registry);
      new AggregatorRegistry();
      return undefined;
    },
  };
}

/** `/metrics` on a port of its own, away from the clients. */
function serveMetrics(
  { host, metricsPort }: Config,
  contentType: string,
  read: () => Promise<string>,
): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url?.split('?', 1)[0] !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    read().then(
      (text) => response.writeHead(200, { 'content-type': contentType }).end(text),
      // A worker that ended while it was asked answers nothing.
      () => response.writeHead(503).end(),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(metricsPort, host, () => resolve(server));
  });
}

/** Serves those of all workers, summed. */
export async function serveWorkersMetrics(config: Config): Promise<void> {
  const registry = new AggregatorRegistry();
  await serveMetrics(config, registry.contentType, () => registry.clusterMetrics());
}
