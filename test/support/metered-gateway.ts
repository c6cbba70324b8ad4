import { once } from 'node:events';
import { get } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { gatewayOver, type Script } from './harness.ts';

/** Starts a gateway over a scripted channel API that serves its metrics on another port. */
export async function meteredGateway(script: Script, env: Record<string, string> = {}) {
  const metricsPort = await findFreePort();
  const gateway = await gatewayOver(script, { METRICS_PORT: String(metricsPort), ...env });

  async function metrics(path = '/metrics') {
    const request = get({ host: '127.0.0.1', port: metricsPort, path, agent: false });
    const [response] = await once(request, 'response');
    return { status: response.statusCode, headers: response.headers, text: await text(response) };
  }

  /** The samples of one metric, as `{operation="Board",type="query"} 1`. */
  async function samples(name: string): Promise<string[]> {
    const lines = (await metrics()).text.split('\n');
    return lines.filter((line) => /^\w+/.exec(line)?.[0] === name).map((line) => line.slice(name.length));
  }

  /** The log lines of operations. */
  const operations = () =>
    gateway.logged
      .map((line): Record<string, unknown> => JSON.parse(line))
      .filter(({ msg }) => msg === 'operation');

  return { ...gateway, metrics, samples, operations };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
