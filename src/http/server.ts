import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { MetricsRecorder } from '../observability/metrics-recorder.ts';
import { nextEventLoopBatch } from '../runtime/event-loop-batch.ts';
import { createGracefulShutdown } from './graceful-shutdown.ts';
import type { LoadTabs, SendGraphiQL } from './graphiql.ts';
import type { AnswerGraphQL } from './graphql-handler.ts';
import { readBody } from './read-body.ts';
import { type HttpError, validateRequest } from './request-validation.ts';

interface HttpServerOptions {
  config: Config;
  answer: AnswerGraphQL;
  /** Called when GraphiQL is opened for the first time. */
  loadTabs: LoadTabs;
  metrics: MetricsRecorder;
  log: Logger;
}

/** The HTTP server in front of GraphQL: routes, health checks, timeouts, limits and security headers. */
export function createHttpServer({ config, answer, loadTabs, metrics, log }: HttpServerOptions) {
  const commonHeaders = { ...securityHeaders, ...(config.corsOrigins.length > 0 && { vary: 'origin' }) };
  const { concurrency, maxBytes, headersTimeoutMs, timeoutMs } = config.requests;
  const bodyTooLarge = createBodyTooLarge(maxBytes);
  const shutdown = createGracefulShutdown();
  let graphiql: Promise<SendGraphiQL> | undefined;

  const options = { connectionsCheckingInterval: 1_000, ServerResponse: shutdown.DrainableResponse };
  const server = createServer(options, (request, response) => {
    shutdown.track(server, request, response);
    if (getPath(request) !== '/graphql') {
      handleOtherPath(request, response);
      return;
    }
    handleGraphQL(request, response).catch((error) => {
      // A client may disconnect while it sends its request. That is not an error of the gateway.
      if (!request.errored) log.error({ err: error }, 'unexpected error');
      response.destroy();
    });
  });
  shutdown.protectSlowClients(server);
  // Node applies the longer of headersTimeout and requestTimeout to the complete request.
  server.headersTimeout = Math.min(headersTimeoutMs, timeoutMs);
  server.requestTimeout = timeoutMs;
  // Longer than load balancers keep idle connections (60 s), so that they never reuse one that the gateway has closed.
  server.keepAliveTimeout = 65_000;
  // Closes a connection whose client reads no bytes of its response for this long.
  server.timeout = 65_000;

  function handleOtherPath(request: IncomingMessage, response: ServerResponse): void {
    const path = getPath(request);
    if (path === '/health/live') {
      sendJson(response, 200, { status: 'ok' });
    } else if (path === '/health/ready') {
      const isDraining = shutdown.isDraining();
      sendJson(response, isDraining ? 503 : 200, { status: isDraining ? 'draining' : 'ok' });
    } else if (path === '/' && config.graphiql) {
      response.writeHead(302, { ...commonHeaders, location: '/graphql' }).end();
    } else {
      rejectRequest(response, notFound);
    }
  }

  async function handleGraphQL(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (config.graphiql && acceptsPage(request)) {
      const send = await getGraphiQL();
      for (const [name, value] of Object.entries(commonHeaders)) response.setHeader(name, value);
      return send(request, response);
    }
    const isOverloaded = shutdown.countActiveRequests() > concurrency;
    const error = isOverloaded ? overloaded : validateRequest(request);
    if (error) return rejectRequest(response, error);
    const body = request.method === 'POST' ? await readBody(request, maxBytes) : '';
    if (body === undefined) {
      response.shouldKeepAlive = false;
      return rejectRequest(response, bodyTooLarge);
    }
    await nextEventLoopBatch();
    await answer(request, response, body, commonHeaders);
  }

  /** The page with its libraries takes 18 MB, so it is loaded when it is first opened. */
  function getGraphiQL(): Promise<SendGraphiQL> {
    graphiql ??= import('./graphiql.ts').then(({ createGraphiQL }) => createGraphiQL(loadTabs));
    return graphiql;
  }

  function rejectRequest(response: ServerResponse, { status, code, message, headers }: HttpError): void {
    metrics.refused(code);
    sendJson(response, status, { errors: [{ message, extensions: { code } }] }, headers);
  }

  function sendJson(
    response: ServerResponse,
    status: number,
    body: object,
    headers?: Record<string, string>,
  ): void {
    response.writeHead(status, { ...commonHeaders, 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  }

  /** Resolves to the URL of the server, like `http://127.0.0.1:4000`. */
  async function listen(): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(config.port, config.host, resolve);
    });
    const { address, port, family } = server.address() as AddressInfo;
    return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  }

  return { listen, close: () => shutdown.drain(server, config.drainTimeoutMs) };
}

const notFound: HttpError = {
  status: 404,
  code: 'NOT_FOUND',
  message: 'Nothing exists at this path. The GraphQL endpoint is /graphql.',
};
const overloaded: HttpError = {
  status: 503,
  code: 'OVERLOADED',
  message: 'The gateway is overloaded. Try again in 1 second.',
  headers: { 'retry-after': '1' },
};

function createBodyTooLarge(maxBytes: number): HttpError {
  const message = `Request body exceeds ${maxBytes.toLocaleString('en')} bytes. Request less at a time.`;
  return { status: 413, code: 'PAYLOAD_TOO_LARGE', message };
}

const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** The path of a request, without its parameters. */
function getPath({ url = '' }: IncomingMessage): string {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}

/** A browser opens the page by GET. An operation by GET has the parameter `query`. */
function acceptsPage({ method, headers, url }: IncomingMessage): boolean {
  return method === 'GET' && Boolean(headers.accept?.includes('text/html')) && !url?.includes('query=');
}
