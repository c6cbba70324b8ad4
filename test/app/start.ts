import { createServer } from 'vite';
import { readConfig } from '#src/config.ts';
import { createGateway } from '#src/gateway.ts';
import { demoKey, startSandbox } from '#src/sandbox/server.ts';
import { proxyTo } from './proxy.ts';

const { PORT = '5173', ...env } = process.env;

// Live deployments tell how many channels there are of each platform; the documented count is one number.
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
  console.log(`The example app, its gateway and its sandbox: ${url}`);
} catch (error) {
  console.error(`The app can’t start: ${(error as Error).message}. Set PORT to another.`);
  process.exit(1);
}
