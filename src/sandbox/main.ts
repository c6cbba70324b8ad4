import { readConfig } from '../config.ts';
import { demoKey, startSandbox } from './index.ts';

const { url, close } = await startSandbox(readConfig().sandbox);
console.log(`Sandbox channel API: ${url}`);
console.log(`Header of the demo organization: x-api-key: ${demoKey}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
