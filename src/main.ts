import cluster from 'node:cluster';
import type { Logger } from 'pino';
import { readUpstreamAddress, startCluster, type UpstreamAddress } from './cluster.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { createLogger } from './observability/logger.ts';

interface Upstream extends UpstreamAddress {
  close: () => Promise<void>;
}

/** The channel API of CHANNEL_API_URL, or an embedded sandbox. Workers use the one of the primary process. */
async function openUpstream({ upstream, sandbox }: Config): Promise<Upstream> {
  const address = readUpstreamAddress();
  if (address) return { ...address, close: async () => {} };
  if (upstream.url) return { url: upstream.url, close: async () => {} };
  const { demoKey, startSandbox } = await import('./sandbox/server.ts');
  const { url, close } = await startSandbox({ ...sandbox, port: 0 });
  return { url, close, demo: { 'x-api-key': demoKey } };
}

async function start(config: Config): Promise<void> {
  const log = createLogger(config.logLevel);
  const { close: closeUpstream, ...upstream } = await openUpstream(config);
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
    // A terminal sends the signal to every process of the group, and the primary process sends it to the workers
    // again.
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, 'stopping');
    await gateway.close();
    await closeUpstream();
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

/** One line that names the setting to change, or undefined for an error that no setting causes. */
function explainStartError(error: unknown): string | undefined {
  if (error instanceof ConfigError) return `The gateway cannot start: ${error.message}`;
  const { code, address, port, message } = error as NodeJS.ErrnoException & {
    address?: string;
    port?: number;
  };
  if (code === 'EADDRINUSE') {
    return `The gateway cannot start: ${address}:${port} is in use. Set PORT or METRICS_PORT to a free port.`;
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EACCES') {
    return `The gateway cannot start: listening failed (${message}). Check HOST and PORT.`;
  }
  if (code === 'ERR_SQLITE_ERROR') {
    return `The gateway cannot start: opening SANDBOX_DB failed (${message}). Check its path and permissions.`;
  }
  return undefined;
}

try {
  await start(readConfig());
} catch (error) {
  console.error(explainStartError(error) ?? error);
  process.exit(1);
}
