import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { AnswersOptions } from './responses.ts';
import { basePath, createRoutes } from './routes/index.ts';
import { samples } from './seed.ts';
import { openStore } from './store.ts';

export { demoKey, otherKey } from './authentication.ts';

export interface SandboxOptions extends Partial<AnswersOptions> {
  /** `:memory:`, or a file, which is kept. */
  database?: string;
  /** 0 takes any that is free. */
  port?: number;
}

export interface Sandbox {
  url: string;
  close(): Promise<void>;
}

const defaults: AnswersOptions = {
  dialect: 'documented',
  list: 'whole',
  paging: 'offset',
  pageSize: undefined,
};

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { database = ':memory:', port = 0, ...given } = options;
  const store = openStore(database, samples);
  const { fetch } = createRoutes(store, { ...defaults, ...given });
  // The gateway may run in this process: its `Request` and `Response` stay as they are.
  const server = createServer(getRequestListener(fetch, { overrideGlobalObjects: false }));
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening');
  } catch (error) {
    store.close();
    throw error;
  }
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}${basePath}`,
    async close() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      store.close();
    },
  };
}
