import { createServer, type IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { MetricsRecorder } from '../observability/metrics-recorder.ts';
import { nextEventLoopBatch } from '../runtime/event-loop-batch.ts';
import { type Refusal, refuse } from './request-validation.ts';

interface HttpServerOptions {
  config: Config;
  /** Answers what is let in. */
  answer: (
    request: IncomingMessage,
    response: ServerResponse,
    body: string,
    headers: Readonly<Record<string, string>>,
  ) => Promise<void>;
  metrics: MetricsRecorder;
  log: Logger;
}

/** The HTTP server: what is let in, where it goes, and how it ends. */
export function createHttpServer({ config, answer, metrics, log }: HttpServerOptions) {
  const headers = { ...securityHeaders, ...(config.corsOrigins.length > 0 && { vary: 'origin' }) };
  // A number, where a set of them would say more: V8 chains the tables that a set leaves behind, and with them keeps what
  // was in them, every request that ever was, until a full collection.
  let inHand = 0;
  let draining = false;
  /** Answers that are ended, and not yet out of the process. */
  let unsent = 0;
  /** Of each connection the answer to the request that came last. */
  const last = new WeakMap<Socket, ServerResponse>();

  class Response extends ServerResponse {
    /** The last answer on its connection, where no more requests are taken. */
    override writeHead(status: number, ...more: unknown[]): this {
      if (draining && last.get(this.req.socket) === this) this.shouldKeepAlive = false;
      return super.writeHead(status, ...(more as []));
    }

    override end(...rest: unknown[]): this {
      if (!this.writableEnded && !this.destroyed) unsent += 1;
      return super.end(...(rest as []));
    }
  }

  const options = { connectionsCheckingInterval: 1_000, ServerResponse: Response };
  const server = createServer(options, (request, response) => {
    const { socket } = request;
    inHand += 1;
    last.set(socket, response);
    response.on('close', () => {
      inHand -= 1;
      if (last.get(socket) === response) last.delete(socket);
      if (response.writableEnded) unsent -= 1;
      if (draining) closeIdle();
    });
    handle(request, response).catch((error) => {
      // A client that leaves while it sends is nobody’s error.
      if (!request.errored) log.error({ err: error }, 'unexpected error');
      response.destroy();
    });
  });
  // Node takes the longer of the two for the whole request’s.
  server.headersTimeout = Math.min(config.requests.headersTimeoutMs, config.requests.timeoutMs);
  server.requestTimeout = config.requests.timeoutMs;
  // Longer than load balancers keep an idle connection: the side that reuses it must not be the one to find it closed.
  server.keepAliveTimeout = 65_000;
  // Nor does anyone need longer to take the next bytes of an answer.
  server.timeout = 65_000;
  // To Node a connection is idle whose answer is ended, and would be cut off while a slow client reads it.
  const closeIdleConnections = server.closeIdleConnections.bind(server);
  server.closeIdleConnections = () => {
    if (unsent === 0) closeIdleConnections();
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    switch (request.url?.split('?', 1)[0]) {
      case '/health/live':
        return respond(response, 200, { status: 'ok' });
      case '/health/ready':
        return respond(response, draining ? 503 : 200, { status: draining ? 'draining' : 'ok' });
      case '/graphql':
        return await handleGraph(request, response);
      case '/':
        if (config.graphiql) return redirect(response, '/graphql');
    }
    decline(response, notFound);
  }

  async function handleGraph(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (config.graphiql && wantsPage(request)) {
      const { sendPlayground } = await import('./graphiql.ts');
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      return sendPlayground(request, response);
    }
    const refusal = inHand > config.requests.concurrency ? overloaded : refuse(request);
    if (refusal) return decline(response, refusal);
    const body = request.method === 'POST' ? await readBody(request, config.requests.maxBytes) : '';
    if (body === undefined) {
      response.shouldKeepAlive = false;
      return decline(response, tooLong);
    }
    await nextEventLoopBatch();
    await answer(request, response, body, headers);
  }

  function decline(response: ServerResponse, { status, code, message, headers }: Refusal): void {
    metrics.refused(code);
    respond(response, status, { errors: [{ message, extensions: { code } }] }, headers);
  }

  function respond(response: ServerResponse, status: number, body: object, more?: Record<string, string>) {
    response.writeHead(status, { ...headers, 'content-type': 'application/json', ...more });
    response.end(JSON.stringify(body));
  }

  function redirect(response: ServerResponse, location: string): void {
    response.writeHead(302, { ...headers, location }).end();
  }

  async function listen(): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(config.port, config.host, resolve);
    });
    const { address, port, family } = server.address() as AddressInfo;
    return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  }

  /** A connection that never sent a byte is not idle to Node, and would keep the server open for good. */
  function closeIdle(): void {
    if (inHand === 0) server.closeAllConnections();
    else server.closeIdleConnections();
  }

  async function close(): Promise<void> {
    draining = true;
    const closed = new Promise((resolve) => server.close(resolve));
    closeIdle();
    const patience = setTimeout(() => server.closeAllConnections(), config.drainTimeoutMs);
    await closed;
    clearTimeout(patience);
  }

  return { listen, close };
}

const notFound = { status: 404, code: 'NOT_FOUND', message: 'Nothing is here: the graph is at /graphql.' };
const tooLong = {
  status: 413,
  code: 'PAYLOAD_TOO_LARGE',
  message: 'This request is longer than is taken. Ask for less at a time.',
};
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

/** The body, or undefined where it is longer than `most` bytes; what comes after those is not waited for. */
function readBody(request: IncomingMessage, most: number): Promise<string | undefined> {
  if (Number(request.headers['content-length']) > most) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      chunks.push(chunk);
      if (length <= most) return;
      request.pause();
      resolve(undefined);
    });
    request.on('end', () => {
      const [first] = chunks;
      resolve((chunks.length === 1 && first ? first : Buffer.concat(chunks)).toString());
    });
    request.on('error', reject);
  });
}

function wantsPage({ method, headers, url }: IncomingMessage): boolean {
  return method === 'GET' && Boolean(headers.accept?.includes('text/html')) && !url?.includes('query=');
}
