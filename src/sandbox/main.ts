import { readSandboxConfig } from '../config.ts';
import { demoKey, startSandbox } from './server.ts';

try {
  const { url, close } = await startSandbox(readSandboxConfig());
  console.log(`Sandbox channel API: ${url}`);
  console.log(`Header of the demo organization: x-api-key: ${demoKey}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
} catch (error) {
  console.error(`The sandbox cannot start: ${(error as Error).message}`);
  process.exit(1);
}
