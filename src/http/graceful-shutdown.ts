import { type IncomingMessage, type Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Drains an HTTP server: it accepts no new connections, answers every request that it has received, and then closes.
 *
 * http-terminator, stoppable and close-with-grace were considered. With the first two, pipelined requests and clients
 * that read slowly lose responses. The third handles signals only.
 */
export function createGracefulShutdown() {
  // A counter, not a Set of requests: the hash tables that a Set replaces as it grows stay reachable from each other,
  // and keep every past request in memory until a full garbage collection.
  let activeRequests = 0;
  let isDraining = false;
  /** Responses that have ended but whose bytes have not all left the process. */
  let unsentResponses = 0;
  /** The response to the latest request of each connection. */
  const lastResponses = new WeakMap<Socket, ServerResponse>();

  class DrainableResponse extends ServerResponse {
    /** While draining, the last response of a connection announces `connection: close`. */
    override writeHead(status: number, ...rest: unknown[]): this {
      if (isDraining && lastResponses.get(this.req.socket) === this) this.shouldKeepAlive = false;
      return super.writeHead(status, ...(rest as []));
    }

    override end(...rest: unknown[]): this {
      if (!this.writableEnded && !this.destroyed) unsentResponses += 1;
      return super.end(...(rest as []));
    }
  }

  function track(server: Server, { socket }: IncomingMessage, response: ServerResponse): void {
    activeRequests += 1;
    lastResponses.set(socket, response);
    response.on('close', () => {
      activeRequests -= 1;
      if (lastResponses.get(socket) === response) lastResponses.delete(socket);
      if (response.writableEnded) unsentResponses -= 1;
      if (isDraining) closeIdleConnections(server);
    });
  }

  /**
   * Node calls `closeIdleConnections` in `close`. It counts a connection as idle as soon as its response has ended, even
   * while a slow client still reads the response.
   */
  function protectSlowClients(server: Server): void {
    const closeIdle = server.closeIdleConnections.bind(server);
    server.closeIdleConnections = () => {
      if (unsentResponses === 0) closeIdle();
    };
  }

  /** Node does not count a connection without a byte as idle, so all are closed once no request is active. */
  function closeIdleConnections(server: Server): void {
    if (activeRequests === 0) server.closeAllConnections();
    else server.closeIdleConnections();
  }

  /** @param timeoutMs The time after which the remaining connections are closed by force. */
  async function drain(server: Server, timeoutMs: number): Promise<void> {
    isDraining = true;
    const closed = new Promise((resolve) => server.close(resolve));
    closeIdleConnections(server);
    const timer = setTimeout(() => server.closeAllConnections(), timeoutMs);
    await closed;
    clearTimeout(timer);
  }

  return {
    DrainableResponse,
    track,
    protectSlowClients,
    drain,
    isDraining: () => isDraining,
    countActiveRequests: () => activeRequests,
  };
}
