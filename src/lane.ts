import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ExecutionArgs, ExecutionResult, GraphQLSchema } from 'graphql';
import { processRegularResult, type YogaServerInstance } from 'graphql-yoga';
import type { Caller } from './caller.ts';
import type { Context } from './context.ts';
import { mask } from './masking.ts';
import type { Lifetime } from './upstream/lifetime.ts';

/** What Yoga and the lane have in common for a request. */
export interface RequestContext {
  caller: Caller;
  lifetime: Lifetime;
}

interface Params {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
  extensions?: Record<string, unknown> | null;
}

/** The media type that Yoga would answer in, for what clients most often accept. */
const everydayTypes = new Map<string | undefined, string>([
  [undefined, 'application/json'],
  ['*/*', 'application/json'],
  ['application/json', 'application/json'],
  ['application/json, */*', 'application/json'],
  ['application/json, text/plain, */*', 'application/json'],
  ['application/graphql-response+json', 'application/graphql-response+json'],
  ['application/graphql-response+json, application/json', 'application/graphql-response+json'],
  ['application/graphql-response+json,application/json;q=0.9', 'application/graphql-response+json'],
  ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json'],
]);

/**
 * The everyday request, one operation as JSON by POST, goes through the same plugins as any other, and past the making
 * of a WHATWG request and response, which costs more than all of the rest. Everything else is Yoga’s.
 */
export function createLane(yoga: YogaServerInstance<RequestContext, Context>) {
  const { getEnveloped, fetchAPI } = yoga;

  async function execute(params: Params, context: RequestContext): Promise<ExecutionResult> {
    try {
      // Yoga’s own plugins look at the request’s method.
      const initial = { ...context, request: everydayRequest, params };
      const enveloped = getEnveloped(initial);
      const schema: GraphQLSchema = enveloped.schema;
      const document = enveloped.parse(params.query);
      const errors = enveloped.validate(schema, document);
      if (errors.length > 0) return { errors };
      const contextValue = await enveloped.contextFactory();
      const { variables: variableValues, operationName } = params;
      return await enveloped.execute({
        schema,
        document,
        contextValue,
        variableValues,
        operationName,
      } as ExecutionArgs);
    } catch (error) {
      return { errors: [mask(error)] };
    }
  }

  /** Undefined where the request is not an everyday one: nothing has happened then. */
  function take(request: IncomingMessage, body: string): { params: Params; mediaType: string } | undefined {
    const mediaType = everydayTypes.get(request.headers.accept);
    if (!mediaType || request.method !== 'POST' || request.url !== '/graphql') return undefined;
    const params = parse(body);
    return isEveryday(params) ? { params, mediaType } : undefined;
  }

  async function answer(
    { params, mediaType }: { params: Params; mediaType: string },
    response: ServerResponse,
    context: RequestContext,
  ): Promise<void> {
    const result = await execute(params, context);
    // A client that left is answered nothing.
    if (response.destroyed) return;
    // An error may have a status and headers of its own.
    if (result.errors) return send(response, processRegularResult(result, fetchAPI, mediaType));
    const text = JSON.stringify(result);
    response.writeHead(200, {
      'content-type': `${mediaType}; charset=utf-8`,
      'content-length': Buffer.byteLength(text),
    });
    response.end(text);
  }

  return { take, answer };
}

const everydayRequest = { method: 'POST' };

async function send(response: ServerResponse, answer: Response): Promise<void> {
  const text = await answer.text();
  response.writeHead(answer.status, {
    ...Object.fromEntries(answer.headers),
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Whatever else it is, Yoga says what is wrong with it. */
function isEveryday(params: unknown): params is Params {
  if (!isKeyed(params)) return false;
  for (const name in params) if (!names.has(name)) return false;
  const { query, variables, operationName, extensions } = params;
  return (
    typeof query === 'string' &&
    (isAbsent(operationName) || typeof operationName === 'string') &&
    (isAbsent(variables) || isKeyed(variables)) &&
    (isAbsent(extensions) || isKeyed(extensions))
  );
}

const names = new Set(['query', 'variables', 'operationName', 'extensions']);

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function isKeyed(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
