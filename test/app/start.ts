import { createServer } from 'vite';
import { readConfig } from '#src/config.ts';
import { createGateway } from '#src/gateway.ts';
import { demoKey, startSandbox } from '#src/sandbox/server.ts';
import { proxyTo } from './proxy.ts';

const { PORT = '5173', ...env } = process.env;

// The live dialect counts channels by platform. The documented one only counts them all.
const sandbox = await startSandbox({ dialect: 'live' });
const config = readConfig({ LOG_LEVEL: 'warn', ...env, CHANNEL_API_DIALECT: 'live', PORT: '0' });
const gateway = createGateway(config, { url: sandbox.url });
const app = await createServer({
  configFile: `${import.meta.dirname}/vite.config.ts`,
  logLevel: 'warn',
  server: {
    host: '127.0.0.1',
    port: Number(PORT),
    strictPort: true,
    proxy: proxyTo(await gateway.listen(), demoKey),
  },
});

async function stop(): Promise<void> {
  await app.close();
  await gateway.close();
  await sandbox.close();
  process.exit(0);
}
process.once('SIGTERM', stop).once('SIGINT', stop);

try {
  await app.listen();
  const [url] = app.resolvedUrls?.local ?? [];
  console.log(`The example app is running at ${url}`);
} catch (error) {
  console.error(`The example app cannot start: ${(error as Error).message}. Set PORT to a free port.`);
  process.exit(1);
}
