import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import { channelTypes, subgraph } from '#schema/index.ts';
import { type Caller, readCaller } from './caller.ts';
import type { Config } from './config.ts';
import type { Context } from './context.ts';
import { createLoaders } from './loaders.ts';
import { createLogger } from './log.ts';
import { mask } from './masking.ts';
import { answerErrors, hideSchema, requireCaller } from './plugins.ts';
import { createUpstream } from './upstream/index.ts';

export interface Gateway {
  /** Resolves to where it listens, as `http://127.0.0.1:4000`. */
  listen(): Promise<string>;
  /** Takes no more requests, finishes those it has, and lets go of the upstream. */
  close(): Promise<void>;
}

interface GatewayOptions {
  /** The channel API. */
  url: string;
  /** The credential of requests that come without one; for the embedded sandbox alone. */
  demo?: Record<string, string>;
  log?: Logger;
}

/** A gateway as shipped: `main.ts` starts one, and so do the tests. */
export function createGateway(config: Config, options: GatewayOptions): Gateway {
  const log = options.log ?? createLogger(config.logLevel);
  const upstream = createUpstream({ ...config.upstream, url: options.url, types: channelTypes });
  let draining = false;
  let inFlight = 0;

  function createContext(caller: Caller, signal: AbortSignal): Context {
    const requestLog = log.child({ requestId: caller.requestId });
    const session = upstream.for({
      headers: caller.headers,
      signal: AbortSignal.any([signal, AbortSignal.timeout(config.upstream.timeoutMs)]),
      log: requestLog,
      onWrite: () => loaders.clear(),
    });
    const loaders = createLoaders(session);
    return {
      requestId: caller.requestId,
      isKnown: caller.isKnown,
      upstream: session,
      loaders,
      log: requestLog,
    };
  }

  const yoga = createYoga<{ caller: Caller }, Context>({
    schema: subgraph,
    context: ({ request, caller }) => createContext(caller, request.signal),
    plugins: [requireCaller, answerErrors, ...(config.introspection ? [] : [hideSchema])],
    maskedErrors: { maskError: mask },
    logging: false,
    landingPage: false,
    graphiql: false,
    cors: false,
    multipart: false,
    maxRequestBodySize: 1_000_000,
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url?.split('?', 1)[0];
    if (path === '/health/live') return respond(response, 200, { status: 'ok' });
    if (path === '/health/ready')
      return respond(response, draining ? 503 : 200, { status: draining ? 'draining' : 'ok' });
    if (path === '/' && config.graphiql) return redirect(response, '/graphql');
    if (path !== '/graphql') return respond(response, 404, notFound);
    if (config.graphiql && wantsPage(request)) {
      const { sendPlayground } = await import('./playground.ts');
      return sendPlayground(request, response);
    }
    if (request.method === 'POST' && !isJson(request)) return respond(response, 415, notJson);
    // Yoga answers a host that makes no URL with its stack, and takes this media type in lower case alone.
    if (!URL.canParse(`http://${request.headers.host}`)) return respond(response, 400, badHost);
    if (request.method === 'POST') request.headers['content-type'] = 'application/json';
    const caller = readCaller(request, options.demo);
    response.setHeader('x-request-id', caller.requestId);
    await yoga(request, response, { caller });
  }

  const server = createServer((request, response) => {
    inFlight += 1;
    response.once('close', () => {
      inFlight -= 1;
      if (draining && inFlight === 0) server.closeAllConnections();
    });
    handle(request, response).catch((error) => {
      log.error({ err: error }, 'unexpected error');
      response.destroy();
    });
  });

  return {
    async listen() {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(config.port, config.host, resolve);
      });
      const { address, port, family } = server.address() as AddressInfo;
      return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
    },
    async close() {
      draining = true;
      const closed = new Promise((resolve) => server.close(resolve));
      // A connection that never sent a byte is not idle to Node, and would keep the server open for good.
      if (inFlight === 0) server.closeAllConnections();
      else server.closeIdleConnections();
      await closed;
      await upstream.close();
    },
  };
}

const notFound = refusal('NOT_FOUND', 'Nothing is here: the graph is at /graphql.');
const badHost = refusal('BAD_REQUEST', 'The header `host` names no host.');
const notJson = refusal(
  'UNSUPPORTED_MEDIA_TYPE',
  'Send the operation as JSON, with the header `content-type: application/json`.',
);

function refusal(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}

function respond(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

function wantsPage({ method, headers, url }: IncomingMessage): boolean {
  return method === 'GET' && Boolean(headers.accept?.includes('text/html')) && !url?.includes('query=');
}

function isJson({ headers }: IncomingMessage): boolean {
  return /^application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? '');
}
