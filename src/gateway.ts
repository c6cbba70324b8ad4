import type { Server } from 'node:http';
import type { Logger } from 'pino';
import { readExamples } from '#schema/examples.ts';
import { channelTypes, subgraph } from '#schema/index.ts';
import type { Config } from './config.ts';
import { createDocumentFinder } from './graphql/plugins/persisted-documents.ts';
import { createGraph } from './graphql/yoga.ts';
import { createFastPath } from './http/fast-path.ts';
import { createGraphQLHandler } from './http/graphql-handler.ts';
import { createHttpServer } from './http/server.ts';
import { createLogger } from './observability/logger.ts';
import type { Metrics } from './observability/metrics.ts';
import { noopMetricsRecorder } from './observability/metrics-recorder.ts';
import type { Tracing } from './observability/tracing.ts';
import { createContext } from './request/context.ts';
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
  const answer = createGraphQLHandler({ config, graph, fastPath, demo });
  const server = createHttpServer({ config, answer, loadTabs: readExamples, metrics: shared.metrics, log });
  let metricsServer: Server | undefined;

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
