import cluster from 'node:cluster';
import { createServer, type Server } from 'node:http';
import { AggregatorRegistry, Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Config } from '../config.ts';
import type { MetricsRecorder } from './metrics-recorder.ts';

export interface Metrics extends MetricsRecorder {
  /** Adds gauges of the upstream client’s state, which is read when the metrics are scraped. */
  watch(readState: () => UpstreamState): void;
  /** Serves `/metrics`. Resolves to undefined in a worker of a cluster, whose metrics the primary process serves. */
  serve(config: Config): Promise<Server | undefined>;
}

/** Clients choose operation names, so the number of label values is bounded. Further names are counted as `other`. */
const maxOperationNames = 200;

interface UpstreamState {
  /** Calls in flight. */
  active: number;
  /** Calls in the queue. */
  waiting: number;
  /** Tenants whose circuit breaker is open. */
  openCircuits: number;
}

/** Collects metrics in the Prometheus format. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

  const operations = new Counter({
    name: 'gateway_operations_total',
    help: 'Operations, by name, type and outcome (ok, or the code of the first error).',
    labelNames: ['operation', 'type', 'outcome'],
    registers,
  });
  const operationSeconds = new Histogram({
    name: 'gateway_operation_duration_seconds',
    help: 'Duration of operations in seconds, by type.',
    labelNames: ['type'],
    buckets,
    registers,
  });
  const refused = new Counter({
    name: 'gateway_requests_refused_total',
    help: 'Requests refused before their operation ran, by error code.',
    labelNames: ['code'],
    registers,
  });
  const calls = new Counter({
    name: 'gateway_upstream_calls_total',
    help: 'Attempts at channel API calls, by method, route, status (0 without a response) and number of the attempt.',
    labelNames: ['method', 'route', 'status', 'attempt'],
    registers,
  });
  const callSeconds = new Histogram({
    name: 'gateway_upstream_call_duration_seconds',
    help: 'Duration of attempts at channel API calls in seconds, by method and route.',
    labelNames: ['method', 'route'],
    buckets,
    registers,
  });
  const contractViolations = new Counter({
    name: 'gateway_upstream_contract_violations_total',
    help: 'Items in channel API responses that break its contract (unreadable) or have an unknown channel type (unknown_type).',
    labelNames: ['kind'],
    registers,
  });
  const operationNames = new Set<string>();

  function toLabel(name: string): string {
    if (operationNames.size < maxOperationNames) operationNames.add(name);
    return operationNames.has(name) ? name : 'other';
  }

  return {
    operation(operation, type, outcome, milliseconds) {
      operations.inc({ operation: toLabel(operation), type, outcome });
      operationSeconds.observe({ type }, milliseconds / 1000);
    },
    refused: (code) => refused.inc({ code }),
    attempt({ method, route, status, attempt, milliseconds }) {
      calls.inc({ method, route, status: status ?? 0, attempt });
      callSeconds.observe({ method, route }, milliseconds / 1000);
    },
    contractViolation: (kind, count) => contractViolations.inc({ kind }, count),

    watch(readState) {
      function addGauge(name: string, help: string, read: (state: UpstreamState) => number): void {
        new Gauge({
          name,
          help,
          registers,
          collect() {
            this.set(read(readState()));
          },
        });
      }
      addGauge('gateway_upstream_active', 'Channel API calls in flight.', ({ active }) => active);
      addGauge(
        'gateway_upstream_waiting',
        'Channel API calls waiting in the queue.',
        ({ waiting }) => waiting,
      );
      addGauge(
        'gateway_upstream_open_circuits',
        'Tenants whose circuit breaker is open, so that no channel API call is made for them.',
        ({ openCircuits }) => openCircuits,
      );
    },

    async serve(config) {
      if (!cluster.isWorker) return serveMetrics(config, registry.contentType, () => registry.metrics());
      AggregatorRegistry.setRegistries(registry);
      // The constructor registers the listener that sends the metrics to the primary process.
      new AggregatorRegistry();
      return undefined;
    },
  };
}

/** Serves `/metrics` on the separate port METRICS_PORT, so that clients of the graph cannot reach it. */
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
      // Collecting fails when a worker exits before it has responded.
      () => response.writeHead(503).end(),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(metricsPort, host, () => resolve(server));
  });
}

/** Serves the metrics of all workers of the cluster, summed. */
export async function serveWorkersMetrics(config: Config): Promise<void> {
  const registry = new AggregatorRegistry();
  await serveMetrics(config, registry.contentType, () => registry.clusterMetrics());
}
