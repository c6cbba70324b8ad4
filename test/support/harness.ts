import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { onTestFinished } from 'vitest';
import { readConfig } from '#src/config.ts';
import { createGateway } from '#src/gateway.ts';
import { createLogger } from '#src/observability/logger.ts';
import { createMetrics } from '#src/observability/metrics.ts';

export interface Call {
  /** As in `GET /v1/channels?type=web`. */
  name: string;
  headers: IncomingHttpHeaders;
  body: unknown;
}

/** An answer of the scripted upstream: JSON with status 200, or a function that writes the response. */
export type Answer = object | null | ((response: ServerResponse, call: Call) => void);

/** Keyed by `METHOD /path?query`, or by `METHOD /path` for any query. Other calls get status 404. */
export type Script = Record<string, Answer>;

export function status(code: number, body: unknown = '', headers: Record<string, string> = {}): Answer {
  return (response) => {
    response.writeHead(code, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}

/** Starts an HTTP server on loopback that answers by a script, and records its calls. */
export async function startUpstream(script: Script) {
  const calls: Call[] = [];
  const server = createServer((request, response) => void play(script, calls, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${port}/channel-service`, calls };
}

async function play(script: Script, calls: Call[], request: IncomingMessage, response: ServerResponse) {
  const path = request.url?.replace(/^\/channel-service/, '') ?? '';
  const name = `${request.method} ${path}`;
  const sent = await text(request);
  const call = { name, headers: request.headers, body: sent === '' ? undefined : JSON.parse(sent) };
  calls.push(call);
  const notFound = status(404, { code: 40004, message: 'not found' });
  const key = [name, name.split('?', 1)[0] ?? ''].find((each) => each in script);
  const answer = key === undefined ? notFound : (script[key] ?? null);
  if (typeof answer === 'function') answer(response, call);
  else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
}

export interface Result<Data> {
  status: number;
  headers: Headers;
  data?: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

/** Starts the gateway as shipped, on a free port, in front of any channel API. */
export async function startGateway(channelApiUrl: string, env: Record<string, string> = {}) {
  const logged: string[] = [];
  const { UPSTREAM_SHARED_READS } = process.env;
  const settings = { NODE_ENV: 'test', PORT: '0', CHANNEL_API_URL: channelApiUrl, UPSTREAM_SHARED_READS };
  const config = readConfig({ ...settings, ...env });
  const log = createLogger('debug', { write: (line) => void logged.push(line) });
  const metrics = config.metricsPort === undefined ? undefined : createMetrics();
  const gateway = createGateway(config, { url: channelApiUrl, log, metrics });
  const url = await gateway.listen();
  onTestFinished(() => gateway.close());

  async function execute<Data, Variables>(
    document: TypedDocumentNode<Data, Variables> | string,
    variables?: Variables,
    headers: Record<string, string> = { 'x-api-key': 'api_test' },
  ): Promise<Result<Data>> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: typeof document === 'string' ? document : print(document), variables }),
    });
    const answer = (await response.json()) as Pick<Result<Data>, 'data' | 'errors'>;
    return { status: response.status, headers: response.headers, ...answer };
  }

  return { url, execute, logged, close: gateway.close };
}

/** Starts a gateway in front of a scripted channel API. `names` lists the upstream calls so far. */
export async function gatewayOver(script: Script, env: Record<string, string> = {}) {
  const upstream = await startUpstream(script);
  const gateway = await startGateway(upstream.url, env);
  return { ...gateway, calls: upstream.calls, names: () => upstream.calls.map(({ name }) => name) };
}

/** A channel in the documented form. */
export function channel(overrides: Record<string, unknown> = {}) {
  return {
    object_name: 'channel',
    id: 'ch_1',
    name: 'Support',
    type: 'web',
    organization_id: 'org_1',
    business_unit_id: 'bu_1',
    is_active: true,
    config: {},
    created_at: '2025-06-19T01:39:42.765Z',
    updated_at: '2025-06-20T01:39:42.765Z',
    ...overrides,
  };
}
