import type { IncomingMessage, ServerResponse } from 'node:http';
import { type DocumentNode, type ExecutionResult, type GraphQLError, getOperationAST } from 'graphql';
import { processRegularResult, type YogaServerInstance } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { maskUnexpected } from '../graphql/plugins/error-masking.ts';
import type { FindText } from '../graphql/plugins/persisted-documents.ts';
import type { Run } from '../graphql/stage.ts';
import type { RequestAbortController } from '../request/abort-controller.ts';
import type { Caller } from '../request/caller.ts';
import type { Context } from '../request/context.ts';
import { isObject, parseJson } from '../runtime/json.ts';

/** What Yoga and the lane have in common for a request. */
export interface RequestContext {
  caller: Caller;
  abortController: RequestAbortController;
}

/** What comes in a body. A document comes as its text, by its id, or both. */
interface Params {
  query?: string | null;
  documentId?: string | null;
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

interface Everyday {
  params: Params;
  mediaType: string;
}

/**
 * The everyday request, one operation as JSON by POST, goes through the same plugins as any other, and past the making
 * of a WHATWG request and response, which costs more than all of the rest. Everything else is Yoga’s.
 */
export function createLane(
  yoga: YogaServerInstance<RequestContext, Context>,
  find: FindText,
  run: Run,
  createContext: (caller: Caller, abortController: RequestAbortController) => Context,
  log: Logger,
) {
  const { getEnveloped, fetchAPI } = yoga;
  const { schema } = getEnveloped({});
  /** Documents that were found valid. */
  const valid = createTextCache<DocumentNode>();

  /** Undefined where the request is not an everyday one: nothing has happened then. */
  function take(request: IncomingMessage, body: string): Everyday | undefined {
    const mediaType = everydayTypes.get(request.headers.accept);
    if (!mediaType || request.method !== 'POST' || request.url !== '/graphql') return undefined;
    const params = parseJson(body);
    return isEveryday(params) ? { params, mediaType } : undefined;
  }

  /** The document, or what is wrong with it. */
  function documentOf(query: string, params: Params): DocumentNode | readonly GraphQLError[] {
    const { operationName } = params;
    const known = valid.get(query);
    if (known && getOperationAST(known, operationName)) return known;
    // Yoga’s own plugins look at the request’s method.
    const enveloped = getEnveloped({ request: { method: 'POST' }, params: { ...params, query } });
    const document: DocumentNode = enveloped.parse(query);
    const errors: readonly GraphQLError[] = enveloped.validate(schema, document);
    if (errors.length > 0) return errors;
    valid.set(query, document);
    return document;
  }

  async function answer(
    { params, mediaType }: Everyday,
    response: ServerResponse,
    headers: Readonly<Record<string, string>>,
    { caller, abortController }: RequestContext,
  ): Promise<void> {
    let result: ExecutionResult;
    try {
      const query = find(params, caller);
      if (query === undefined) throw new Error('A request without a document is no everyday one.');
      const document = documentOf(query, params);
      result =
        'kind' in document
          ? await run({
              schema,
              document,
              contextValue: createContext(caller, abortController),
              variableValues: params.variables,
              operationName: params.operationName,
            })
          : { errors: document };
    } catch (error) {
      result = { errors: [maskUnexpected(error, log.child({ requestId: caller.requestId }))] };
    }
    // A client that left is answered nothing.
    if (response.destroyed) return;
    const { status, own, text } = result.errors
      ? await tellErrors(result, mediaType)
      : tell(result, mediaType);
    const length = Buffer.byteLength(text);
    response.writeHead(status, {
      ...headers,
      'x-request-id': caller.requestId,
      ...own,
      'content-length': length,
    });
    // Text that is ASCII is the same in both, and sooner written in the one.
    response.end(text, length === text.length ? 'latin1' : 'utf8');
  }

  /** An error may have a status and headers of its own. */
  async function tellErrors(result: ExecutionResult, mediaType: string): Promise<Told> {
    const told = processRegularResult(result, fetchAPI, mediaType);
    return { status: told.status, own: Object.fromEntries(told.headers), text: await told.text() };
  }

  return { take, answer };
}

/** What was found out of documents, by their text; it holds no more text than so many characters. */
export function createTextCache<V extends object>() {
  const sizeCalculation = (_: V, text: string) => text.length + 1;
  return new LRUCache<string, V>({ max: 1_000, maxSize: 10_000_000, sizeCalculation });
}

/** What is answered, with the headers that are not every answer’s. */
interface Told {
  status: number;
  own: Record<string, string>;
  text: string;
}

function tell(result: ExecutionResult, mediaType: string): Told {
  const own = { 'content-type': `${mediaType}; charset=utf-8` };
  return { status: 200, own, text: JSON.stringify(result) };
}

/** Whatever else it is, Yoga says what is wrong with it. */
function isEveryday(params: unknown): params is Params {
  if (!isObject(params)) return false;
  for (const name in params) if (!names.has(name)) return false;
  const { query, documentId, variables, operationName, extensions } = params;
  return (
    (typeof query === 'string' || (isAbsent(query) && hasId(params))) &&
    (isAbsent(documentId) || typeof documentId === 'string') &&
    (isAbsent(operationName) || typeof operationName === 'string') &&
    (isAbsent(variables) || isObject(variables)) &&
    (isAbsent(extensions) || isObject(extensions))
  );
}

function hasId({ documentId, extensions }: Record<string, unknown>): boolean {
  const named = documentId ?? (extensions as PersistedQuery)?.persistedQuery?.sha256Hash;
  return typeof named === 'string';
}

type PersistedQuery = { persistedQuery?: { sha256Hash?: unknown } | null } | null | undefined;

const names = new Set(['query', 'documentId', 'variables', 'operationName', 'extensions']);

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}
