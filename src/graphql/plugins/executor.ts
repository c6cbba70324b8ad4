import { createExecutor } from '../executor/index.ts';
import type { GatewayPlugin, Operation } from './operation-hooks.ts';

/** Executes queries and mutations with the gateway’s own executor instead of Yoga’s. */
export function useExecutor(): GatewayPlugin {
  const execute = createExecutor();
  return { onExecute: ({ setExecuteFn }) => setExecuteFn((args) => execute(args as Operation)) };
}
