import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import { channelTypes, subgraph } from '#schema/index.ts';
import { type Refusal, refuse } from './admission.ts';
import { type Caller, readCaller } from './caller.ts';
import type { Config } from './config.ts';
import type { Context } from './context.ts';
import { limitOperations } from './limits.ts';
import { createLoaders } from './loaders.ts';
import { createLogger } from './log.ts';
import { logRefused, mask } from './masking.ts';
import { createMetrics } from './metrics.ts';
import {
  answerErrors,
  hideSchema,
  observe,
  refuseUnsafeNumbers,
  requireCaller,
  showCalls,
} from './plugins.ts';
import type { Tracing } from './tracing.ts';
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
  /** Undefined: nothing is traced. */
  tracing?: Tracing | undefined;
}

/** A gateway as shipped: `main.ts` starts one, and so do the tests. */
export function createGateway(config: Config, options: GatewayOptions): Gateway {
  const log = options.log ?? createLogger(config.logLevel);
  const upstream = createUpstream({ ...config.upstream, url: options.url, types: channelTypes });
  const metrics = createMetrics(upstream.state);
  let metricsServer: Server | undefined;
  let draining = false;
  const inHand = new Set<ServerResponse>();

  function createContext({ requestId, tenant, isKnown, headers }: Caller, signal: AbortSignal): Context {
    const requestLog = log.child({ requestId, caller: tenant.slice(0, 8) });
    const calls: Context['calls'] = [];
    const span = options.tracing?.start(headers.traceparent);
    const session = upstream.for({
      headers,
      tenant,
      signal: AbortSignal.any([signal, AbortSignal.timeout(config.upstream.timeoutMs)]),
      log: requestLog,
      onAttempt(attempt) {
        calls.push(attempt);
        metrics.attempt(attempt);
      },
      onOddity: metrics.oddity,
      trace: span?.call,
      onWrite: () => loaders.clear(),
    });
    const loaders = createLoaders(session);
    return {
      requestId,
      isKnown,
      upstream: session,
      loaders,
      calls,
      span,
      log: requestLog,
      onRefused(error, type) {
        this.refusedAs = type;
        logRefused(requestLog, error, type);
      },
    };
  }

  const yoga = createYoga<{ caller: Caller }, Context>({
    schema: subgraph,
    context: ({ request, caller }) => createContext(caller, request.signal),
    plugins: [
      // What an earlier one refuses, those after it never see: first come those that see it out.
      answerErrors,
      observe(metrics),
      limitOperations(config.limits),
      requireCaller,
      refuseUnsafeNumbers,
      ...(config.introspection ? [] : [hideSchema]),
      ...(config.isDevelopment ? [showCalls] : []),
    ],
    maskedErrors: { maskError: mask },
    logging: false,
    landingPage: false,
    graphiql: false,
    // To an origin that isn’t listed Yoga would answer `null`, which is an origin too.
    cors(request) {
      const origin = request.headers.get('origin') ?? '';
      if (!config.corsOrigins.includes(origin)) return false;
      return { origin, credentials: true, exposedHeaders: ['x-request-id', 'retry-after'] };
    },
    multipart: false,
    maxRequestBodySize: config.requests.maxBytes,
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url?.split('?', 1)[0];
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (config.corsOrigins.length > 0) response.setHeader('vary', 'origin');
    if (path === '/health/live') return respond(response, 200, { status: 'ok' });
    if (path === '/health/ready') {
      return respond(response, draining ? 503 : 200, { status: draining ? 'draining' : 'ok' });
    }
    if (path === '/' && config.graphiql) return redirect(response, '/graphql');
    if (path !== '/graphql') return decline(response, notFound);
    if (config.graphiql && wantsPage(request)) {
      const { sendPlayground } = await import('./playground.ts');
      return sendPlayground(request, response);
    }
    const refusal = inHand.size > config.requests.concurrency ? overloaded : refuse(request);
    if (refusal) return decline(response, refusal);
    // Yoga takes this media type in lower case alone.
    if (request.method === 'POST') request.headers['content-type'] = 'application/json';
    const caller = readCaller(request, options.demo);
    response.setHeader('x-request-id', caller.requestId);
    await yoga(request, response, { caller });
  }

  function decline(response: ServerResponse, { status, code, message, headers }: Refusal): void {
    metrics.refused(code);
    respond(response, status, { errors: [{ message, extensions: { code } }] }, headers);
  }

  const server = createServer({ connectionsCheckingInterval: 1_000 }, (request, response) => {
    inHand.add(response);
    response.once('close', () => {
      inHand.delete(response);
      if (draining && inHand.size === 0) server.closeAllConnections();
    });
    if (draining) response.shouldKeepAlive = false;
    handle(request, response).catch((error) => {
      log.error({ err: error }, 'unexpected error');
      response.destroy();
    });
  });
  // Node takes the longer of the two for the whole request’s.
  server.headersTimeout = Math.min(config.requests.headersTimeoutMs, config.requests.timeoutMs);
  server.requestTimeout = config.requests.timeoutMs;
  // Longer than load balancers keep an idle connection: the side that reuses it must not be the one to find it closed.
  server.keepAliveTimeout = 65_000;

  return {
    async listen() {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(config.port, config.host, resolve);
      });
      if (config.metricsPort !== undefined)
        metricsServer = await metrics.serve(config.host, config.metricsPort);
      const { address, port, family } = server.address() as AddressInfo;
      return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
    },
    async close() {
      draining = true;
      const closed = new Promise((resolve) => server.close(resolve));
      // A connection that never sent a byte is not idle to Node, and would keep the server open for good.
      if (inHand.size === 0) server.closeAllConnections();
      else server.closeIdleConnections();
      for (const response of inHand) response.shouldKeepAlive = false;
      const patience = setTimeout(() => server.closeAllConnections(), config.drainTimeoutMs);
      await closed;
      clearTimeout(patience);
      metricsServer?.close().closeAllConnections();
      await upstream.close();
      await options.tracing?.close();
    },
  };
}

const notFound = { status: 404, code: 'NOT_FOUND', message: 'Nothing is here: the graph is at /graphql.' };
const overloaded = {
  status: 503,
  code: 'OVERLOADED',
  message: 'The gateway has more to do than it can. Try again in a moment.',
  headers: { 'retry-after': '1' },
};

const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

function respond(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

function wantsPage({ method, headers, url }: IncomingMessage): boolean {
  return method === 'GET' && Boolean(headers.accept?.includes('text/html')) && !url?.includes('query=');
}
