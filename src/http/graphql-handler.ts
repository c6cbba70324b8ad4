import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../config.ts';
import type { Graph } from '../graphql/yoga.ts';
import { RequestAbortController } from '../request/abort-controller.ts';
import { readCaller } from '../request/caller.ts';
import type { RequestContext } from '../request/context.ts';
import type { FastPath } from './fast-path.ts';

interface GraphQLHandlerOptions {
  config: Config;
  graph: Graph;
  fastPath: FastPath;
  /** The credential for requests without one: the embedded sandbox’s. */
  demo: Record<string, string> | undefined;
}

/**
 * Answers a valid request to `/graphql`.
 *
 * @param body The text of the body, empty for GET.
 * @param headers The headers that every response has.
 */
export type AnswerGraphQL = (
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
  headers: Readonly<Record<string, string>>,
) => Promise<void>;

/** Reads the caller and the deadline of a request, and chooses between the fast path and Yoga’s own path. */
export function createGraphQLHandler({
  config,
  graph,
  fastPath,
  demo,
}: GraphQLHandlerOptions): AnswerGraphQL {
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

  return (request, response, body, headers) => {
    const abortController = new RequestAbortController(config.upstream.timeoutMs);
    response.on('close', () => abortController.close());
    const context = { caller: readCaller(request, demo), abortController };
    // A response to a page of another origin has CORS headers, which only Yoga’s own path adds.
    const needsCors = request.headers.origin !== undefined && config.corsOrigins.length > 0;
    const fastPathRequest = needsCors ? undefined : fastPath.match(request, body);
    if (fastPathRequest) return fastPath.answer(fastPathRequest, response, headers, context);
    return answerByYoga(request, response, body, headers, context);
  };
}
