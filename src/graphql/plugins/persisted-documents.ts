import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { ConfigError } from '../../config.ts';
import { type Caller, getCallerDigest } from '../../request/caller.ts';
import type { Shared } from '../../request/context.ts';
import type { GatewayPlugin } from './operation-hooks.ts';

/** The request parameters that determine which document runs. */
interface DocumentParams {
  query?: unknown;
  documentId?: unknown;
  extensions?: unknown;
}

/**
 * Finds the document that a request runs.
 *
 * @returns undefined when the request has neither a document nor an id.
 * @throws GraphQLError for an id or a document that must not run. The error is logged and counted.
 */
export type FindDocument = (params: DocumentParams, caller: Caller) => string | undefined;

/**
 * Lets clients send the id of a document instead of its text: as `documentId`, or as Apollo’s
 * `extensions.persistedQuery.sha256Hash`.
 */
export function usePersistedDocuments(findDocument: FindDocument): GatewayPlugin {
  return {
    onParams({ request, params, setParams, context }) {
      const { documentId = getIdFromUrl(request), ...others } = params as typeof params & DocumentParams;
      const query = findDocument({ ...others, documentId }, context.caller);
      if (query !== undefined) setParams({ ...others, query });
    },
  };
}

/**
 * @param manifest The path of a JSON object of documents by id. With it, only these documents run. Without it, every
 *   document runs and is remembered by its hash (automatic persisted queries).
 */
export function createDocumentFinder(
  manifest: string | undefined,
  { metrics, log }: Pick<Shared, 'metrics' | 'log'>,
): FindDocument {
  const choose = manifest === undefined ? createCache() : createAllowList(readManifest(manifest));

  function find(params: DocumentParams): string | GraphQLError | undefined {
    const id = getDocumentId(params);
    if (id !== undefined && typeof id !== 'string') return createError(400, 'BAD_REQUEST', idNotString);
    const text = params.query ?? undefined;
    if (text !== undefined && typeof text !== 'string') return undefined;
    return choose(text, id?.replace(idPrefix, ''));
  }

  return (params, { requestId, tenant }) => {
    const result = find(params);
    if (!(result instanceof GraphQLError)) return result;
    const code = String(result.extensions.code);
    metrics.refused(code);
    log.info({ requestId, caller: getCallerDigest(tenant), code, err: result.message }, 'refused');
    throw result;
  };
}

type Choose = (text: string | undefined, id: string | undefined) => string | GraphQLError | undefined;

const idPrefix = /^sha256:/;

/** The id of the document, which may be of any type; undefined for a request without one. */
export function getDocumentId({ documentId, extensions }: DocumentParams): unknown {
  return documentId ?? (extensions as PersistedQuery)?.persistedQuery?.sha256Hash ?? undefined;
}

type PersistedQuery = { persistedQuery?: { sha256Hash?: unknown } | null } | null | undefined;

function createCache(): Choose {
  // All callers may share this cache: a hash identifies one text, regardless of who sent it.
  const texts = new LRUCache<string, string>({
    max: 1_000,
    maxSize: 4_000_000,
    maxEntrySize: 100_000,
    sizeCalculation: (text) => text.length + 100,
  });
  return (text, id) => {
    if (id === undefined) return text;
    if (text === undefined) {
      // Apollo Client and urql recognise this message and send the text with their next request.
      return texts.get(id) ?? createError(200, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
    }
    if (hash('sha256', text) !== id) return createError(400, 'BAD_REQUEST', hashMismatch);
    texts.set(id, text);
    return text;
  };
}

function createAllowList(documents: Map<string, string>): Choose {
  const texts = new Set(documents.values());
  return (text, id) => {
    const named = id === undefined ? undefined : documents.get(id);
    if (text === undefined) {
      return id === undefined
        ? undefined
        : (named ?? createError(400, 'PERSISTED_QUERY_NOT_FOUND', unknownId));
    }
    if (!texts.has(text)) return createError(400, 'PERSISTED_DOCUMENT_REQUIRED', unknownText);
    return named === undefined || named === text ? text : createError(400, 'BAD_REQUEST', hashMismatch);
  };
}

const idNotString = 'The id of a document must be a string: the sha256 of its text, in hexadecimal.';
const hashMismatch = 'The hash does not match the document. Send the sha256 of its text, in hexadecimal.';
const unknownId =
  'No persisted document has this id. Deploy the client’s manifest to the gateway, or send another id.';
const unknownText =
  'Only persisted documents run. Send the id of one, as `documentId` or `extensions.persistedQuery.sha256Hash`.';

function createError(status: number, code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

const manifestSchema = z
  .record(z.string(), z.string())
  .refine((documents) => Object.keys(documents).length > 0);

function readManifest(path: string): Map<string, string> {
  try {
    const documents = Object.entries(manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8'))));
    return new Map(documents.map(([id, text]) => [id.replace(idPrefix, ''), text]));
  } catch (error) {
    const isFileError = 'code' in (error as NodeJS.ErrnoException);
    const reason = isFileError ? (error as Error).message : 'it is not a JSON object of documents by hash';
    throw new ConfigError(`PERSISTED_DOCUMENTS cannot be read: ${reason}.`);
  }
}

/** Yoga does not read this parameter of a GET request. */
function getIdFromUrl({ method, url }: Request): string | undefined {
  if (method !== 'GET') return undefined;
  return new URLSearchParams(url.split('?', 2)[1]).get('documentId') || undefined;
}
