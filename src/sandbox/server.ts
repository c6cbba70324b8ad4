import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createPlatforms, defaultPlatformConfigs, type PlatformConfigs } from './platform-configs.ts';
import type { ResponseOptions } from './responses.ts';
import { basePath, createRoutes } from './routes/index.ts';
import { seeds } from './seed.ts';
import { openStore } from './store.ts';

export { demoKey, otherKey } from './authentication.ts';

export interface SandboxOptions extends Partial<ResponseOptions> {
  /** `:memory:`, or a file that outlives the process. */
  database?: string;
  /** 0 for any free port. */
  port?: number;
  platformConfigs?: PlatformConfigs;
}

export interface Sandbox {
  url: string;
  close(): Promise<void>;
}

const defaults: ResponseOptions = {
  dialect: 'documented',
  list: 'whole',
  paging: 'offset',
  pageSize: undefined,
};

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const {
    database = ':memory:',
    port = 0,
    platformConfigs = defaultPlatformConfigs,
    ...responseOptions
  } = options;
  const platforms = createPlatforms(platformConfigs);
  const store = openStore(database, seeds);
  const { fetch } = createRoutes(store, platforms, { ...defaults, ...responseOptions });
  // The gateway may run in this process and needs the `Request` and `Response` of Node.
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
