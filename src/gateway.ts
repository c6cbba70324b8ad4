import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import { channelTypes, subgraph } from '#schema/index.ts';
import type { Config } from './config.ts';
import { createExecutor } from './graphql/executor/index.ts';
import { maskUnexpected } from './graphql/plugins/error-masking.ts';
import { countRefused, hideSchema, readBodyAsIs } from './graphql/plugins/introspection.ts';
import { limitOperations, limitTokens } from './graphql/plugins/operation-limits.ts';
import {
  answerErrors,
  observe,
  refuseUnsafeNumbers,
  requireCaller,
  showCalls,
} from './graphql/plugins/operation-log.ts';
import {
  createDocuments,
  type FindText,
  findText,
  persistDocuments,
} from './graphql/plugins/persisted-documents.ts';
import { executeBy, inStages, type Run } from './graphql/stage.ts';
import { createLane, createTextCache, type RequestContext } from './http/fast-path.ts';
import { createHttpServer } from './http/server.ts';
import { createLogger } from './observability/logger.ts';
import type { Metrics } from './observability/metrics.ts';
import { noopMetricsRecorder } from './observability/metrics-recorder.ts';
import type { Tracing } from './observability/tracing.ts';
import { RequestAbortController } from './request/abort-controller.ts';
import { type Caller, readCaller } from './request/caller.ts';
import { type Context, createContext, type Shared } from './request/context.ts';
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
  /** Undefined: nothing is counted. */
  metrics?: Metrics | undefined;
  /** Undefined: nothing is traced. */
  tracing?: Tracing | undefined;
}

/** A gateway as shipped: `main.ts` starts one, and so do the tests. */
export function createGateway(
  config: Config,
  { url, demo, log, metrics: served, tracing }: GatewayOptions,
): Gateway {
  const upstream = createUpstream({ ...config.upstream, url, types: channelTypes });
  served?.watch(upstream.getState);
  const metrics = served ?? noopMetricsRecorder;
  const shared = { upstream, metrics, tracing, log: log ?? createLogger(config.logLevel) };
  const find = findText(createDocuments(config.persistedDocuments), shared);
  const run = createRun(config, shared);
  const yoga = createGraph(config, shared, find, run);
  const contextOf = (caller: Caller, abortController: RequestAbortController) =>
    createContext(shared, caller, abortController);
  const lane = createLane(yoga, find, run, contextOf, shared.log);
  let metricsServer: Server | undefined;

  const door = createHttpServer({
    config,
    metrics,
    log: shared.log,
    answer(request, response, body, headers) {
      const caller = readCaller(request, demo);
      const abortController = new RequestAbortController(config.upstream.timeoutMs);
      response.on('close', () => abortController.close());
      const context = { caller, abortController };
      // What a page of a listed origin is answered has headers of its own.
      const isForeign = request.headers.origin !== undefined && config.corsOrigins.length > 0;
      const everyday = isForeign ? undefined : lane.take(request, body);
      if (everyday) return lane.answer(everyday, response, headers, context);
      return answerAnything(request, response, body, headers, context);
    },
  });

  async function answerAnything(
    request: IncomingMessage,
    response: ServerResponse,
    body: string,
    headers: Readonly<Record<string, string>>,
    context: RequestContext,
  ): Promise<void> {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('x-request-id', context.caller.requestId);
    // Yoga takes this media type in lower case alone; and a body that is read already, which spares it a stream.
    if (request.method === 'POST') {
      Object.assign(request, { body: body || ' ' });
      request.headers['content-type'] = 'application/json';
    }
    await yoga(request, response, context);
  }

  return {
    async listen() {
      const listening = await door.listen();
      metricsServer = await served?.serve(config);
      return listening;
    },
    async close() {
      await door.close();
      metricsServer?.close().closeAllConnections();
      await upstream.close();
      await tracing?.close();
    },
  };
}

function createRun(config: Config, shared: Shared): Run {
  const stages = [
    // What an earlier one refuses, those after it never see: first come those that see it out.
    answerErrors,
    observe(shared),
    limitOperations(config.limits),
    requireCaller,
    refuseUnsafeNumbers,
    ...(config.isDevelopment ? [showCalls] : []),
  ];
  return inStages(stages, createExecutor());
}

function createGraph(config: Config, shared: Shared, find: FindText, run: Run) {
  return createYoga<RequestContext, Context>({
    schema: subgraph,
    context: ({ caller, abortController }) => createContext(shared, caller, abortController),
    plugins: [
      readBodyAsIs,
      persistDocuments(find),
      executeBy(run),
      countRefused(shared.metrics),
      limitTokens(config.limits),
      ...(config.introspection ? [] : [hideSchema]),
    ],
    maskedErrors: { maskError: (error) => maskUnexpected(error, shared.log) },
    // Yoga’s own are bounded by number alone, and a document may be as long as a body.
    parserAndValidationCache: { documentCache: createTextCache(), errorCache: createTextCache() },
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
    // The door has seen to it.
    maxRequestBodySize: false,
  });
}
