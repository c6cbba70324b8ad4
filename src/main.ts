import cluster from 'node:cluster';
import type { Logger } from 'pino';
import { readUpstreamAddress, startCluster, type UpstreamAddress } from './cluster.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { createLogger } from './observability/logger.ts';

async function upstreamOf({ upstream, sandbox }: Config) {
  const told = readUpstreamAddress();
  if (told) return { ...told, close: async () => {} };
  if (upstream.url) return { url: upstream.url, close: async () => {} };
  const { demoKey, startSandbox } = await import('./sandbox/server.ts');
  const { url, close } = await startSandbox({ ...sandbox, port: 0 });
  return { url, close, demo: { 'x-api-key': demoKey } };
}

async function start(config: Config): Promise<void> {
  const log = createLogger(config.logLevel);
  const { close, ...upstream } = await upstreamOf(config);
  const gateway =
    config.workers > 1 && cluster.isPrimary
      ? await startCluster(config, upstream, log)
      : await startGateway(config, upstream, log);
  if (cluster.isPrimary) {
    log.info(
      { url: `${gateway.url}/graphql`, upstream: upstream.url, sandbox: 'demo' in upstream },
      'listening',
    );
  }

  let isStopping = false;

  async function stop(signal: string): Promise<void> {
    // A terminal signals every process, and then the first one its workers.
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, 'stopping');
    await gateway.close();
    await close();
    process.exit(0);
  }
  process.on('SIGTERM', stop).on('SIGINT', stop);
  process.once('uncaughtException', (error) => {
    log.fatal({ err: error }, 'uncaught error');
    process.exit(1);
  });
}

async function startGateway(config: Config, upstream: UpstreamAddress, log: Logger) {
  const { createGateway } = await import('./gateway.ts');
  const tracing = config.tracesUrl
    ? (await import('./observability/tracing.ts')).createTracing(config.tracesUrl)
    : undefined;
  const metrics =
    config.metricsPort === undefined
      ? undefined
      : (await import('./observability/metrics.ts')).createMetrics();
  const { listen, close } = createGateway(config, { ...upstream, log, metrics, tracing });
  return { url: await listen(), close };
}

/** The one line that says what to change; undefined where it is no setting’s fault. */
function reasonOf(error: unknown): string | undefined {
  if (error instanceof ConfigError) return `The gateway can’t start: ${error.message}`;
  const { code, address, port, message } = error as NodeJS.ErrnoException & {
    address?: string;
    port?: number;
  };
  if (code === 'EADDRINUSE') {
    return `The gateway can’t start: ${address}:${port} is in use. Set PORT, or METRICS_PORT, to another.`;
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EACCES') {
    return `The gateway can’t start: it can’t listen there (${message}). Check HOST and PORT.`;
  }
  if (code === 'ERR_SQLITE_ERROR') return `The gateway can’t start: SANDBOX_DB can’t be opened (${message}).`;
  return undefined;
}

try {
  await start(readConfig());
} catch (error) {
  console.error(reasonOf(error) ?? error);
  process.exit(1);
}
