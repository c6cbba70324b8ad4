import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { readExamples } from '#schema/examples.ts';
import { channelTypes, subgraph } from '#schema/index.ts';
import type { Config } from './config.ts';
import { createDocumentFinder } from './graphql/plugins/persisted-documents.ts';
import { createGraph } from './graphql/yoga.ts';
import { createFastPath } from './http/fast-path.ts';
import { createHttpServer } from './http/server.ts';
import { createLogger } from './observability/logger.ts';
import type { Metrics } from './observability/metrics.ts';
import { noopMetricsRecorder } from './observability/metrics-recorder.ts';
import type { Tracing } from './observability/tracing.ts';
import { RequestAbortController } from './request/abort-controller.ts';
import { readCaller } from './request/caller.ts';
import { createContext, type RequestContext } from './request/context.ts';
import { createUpstreamPool } from './upstream/index.ts';

export interface Gateway {
  /** Resolves to the URL of the server, like `http://127.0.0.1:4000`. */
  listen(): Promise<string>;
  /** Stops accepting requests, finishes the active ones, and closes the upstream connections. */
  close(): Promise<void>;
}

interface GatewayOptions {
  /** The base URL of the channel API. */
  url: string;
  /** The credential for requests without one. Set only for the embedded sandbox. */
  demo?: Record<string, string>;
  /** Default: a logger on standard output. */
  log?: Logger;
  /** Undefined switches metrics off. */
  metrics?: Metrics | undefined;
  /** Undefined switches tracing off. */
  tracing?: Tracing | undefined;
}

/** Wires the complete gateway. `main.ts` and the tests both start it through this function. */
export function createGateway(
  config: Config,
  { url, demo, log = createLogger(config.logLevel), metrics, tracing }: GatewayOptions,
): Gateway {
  const upstream = createUpstreamPool({ ...config.upstream, url, types: channelTypes });
  metrics?.watch(upstream.getState);
  const shared = { upstream, metrics: metrics ?? noopMetricsRecorder, tracing, log };
  const findDocument = createDocumentFinder(config.persistedDocuments, shared);
  const graph = createGraph({ schema: subgraph, config, shared, findDocument });
  const fastPath = createFastPath({
    graph,
    findDocument,
    createContext: (context) => createContext(shared, context),
    log,
  });
  const server = createHttpServer({ config, answer, loadTabs: readExamples, metrics: shared.metrics, log });
  let metricsServer: Server | undefined;

  function answer(
    request: IncomingMessage,
    response: ServerResponse,
    body: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<void> {
    const abortController = new RequestAbortController(config.upstream.timeoutMs);
    response.on('close', () => abortController.close());
    const context = { caller: readCaller(request, demo), abortController };
    // A response to a page of another origin has CORS headers, which only Yoga’s own path adds.
    const needsCors = request.headers.origin !== undefined && config.corsOrigins.length > 0;
    const fastPathRequest = needsCors ? undefined : fastPath.match(request, body);
    if (fastPathRequest) return fastPath.answer(fastPathRequest, response, headers, context);
    return answerByYoga(request, response, body, headers, context);
  }

  async function answerByYoga(
    request: IncomingMessage,
    response: ServerResponse,
    body: string,
    headers: Readonly<Record<string, string>>,
    context: RequestContext,
  ): Promise<void> {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('x-request-id', context.caller.requestId);
    if (request.method === 'POST') {
      // Yoga’s Node adapter reads `body` instead of the stream, which has been read. It ignores an empty one.
      Object.assign(request, { body: body || ' ' });
      // Yoga recognises this media type in lower case only.
      request.headers['content-type'] = 'application/json';
    }
    await graph(request, response, context);
  }

  return {
    async listen() {
      const address = await server.listen();
      metricsServer = await metrics?.serve(config);
      return address;
    },
    async close() {
      await server.close();
      metricsServer?.close().closeAllConnections();
      await upstream.close();
      await tracing?.close();
    },
  };
}
