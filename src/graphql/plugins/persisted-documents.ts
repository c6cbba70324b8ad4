import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { ConfigError } from '../../config.ts';
import type { Caller } from '../../request/caller.ts';
import type { Shared } from '../../request/context.ts';

/** Of a request’s parameters those that say which document runs. */
interface Named {
  query?: unknown;
  documentId?: unknown;
  extensions?: unknown;
}

export interface Documents {
  /** The text to run, why there is none, or undefined where neither a text nor an id came along. */
  find(named: Named): string | GraphQLError | undefined;
}

/** @param manifest Where to read the only documents that run; without it any does, and is found again by its hash. */
export function createDocuments(manifest: string | undefined): Documents {
  const choose = manifest === undefined ? createCache() : createList(readManifest(manifest));
  return {
    find({ query, documentId, extensions }) {
      const named = documentId ?? (extensions as Extensions)?.persistedQuery?.sha256Hash ?? undefined;
      if (named !== undefined && typeof named !== 'string') return refusal(400, 'BAD_REQUEST', noName);
      const text = query ?? undefined;
      if (text !== undefined && typeof text !== 'string') return undefined;
      return choose(text, named?.replace(prefix, ''));
    },
  };
}

type Extensions = { persistedQuery?: { sha256Hash?: unknown } | null } | null | undefined;
type Choose = (text: string | undefined, id: string | undefined) => string | GraphQLError | undefined;

const prefix = /^sha256:/;
const noName = 'A document is named by a string: the sha256 of its text.';
const mismatch =
  'This document isn’t the one that its hash names. Send the sha256 of the text, in hexadecimal.';

function createCache(): Choose {
  // Callers share it safely: a hash leads to the one text that it is the hash of, whoever sent that.
  const texts = new LRUCache<string, string>({
    max: 1_000,
    maxSize: 4_000_000,
    maxEntrySize: 100_000,
    sizeCalculation: (text) => text.length + 100,
  });
  return (text, id) => {
    if (id === undefined) return text;
    // Apollo Client and urql know this message, and send the text along then.
    if (text === undefined)
      return texts.get(id) ?? refusal(200, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
    if (hash('sha256', text) !== id) return refusal(400, 'BAD_REQUEST', mismatch);
    texts.set(id, text);
    return text;
  };
}

function createList(manifest: Map<string, string>): Choose {
  const texts = new Set(manifest.values());
  return (text, id) => {
    const named = id === undefined ? undefined : manifest.get(id);
    if (text === undefined) return id === undefined ? undefined : (named ?? refusal(400, ...unknownId));
    if (!texts.has(text)) return refusal(400, ...unknownText);
    return named === undefined || named === text ? text : refusal(400, 'BAD_REQUEST', mismatch);
  };
}

const unknownId = [
  'PERSISTED_QUERY_NOT_FOUND',
  'No document of this id is known here. Only persisted documents run; has this client’s manifest been deployed?',
] as const;
const unknownText = [
  'PERSISTED_DOCUMENT_REQUIRED',
  'Only persisted documents run here. Name one of them, by `documentId` or `extensions.persistedQuery.sha256Hash`.',
] as const;

function refusal(status: number, code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

function readManifest(path: string): Map<string, string> {
  try {
    const documents = Object.entries(manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8'))));
    return new Map(documents.map(([id, text]) => [id.replace(prefix, ''), text]));
  } catch (error) {
    const reason = 'code' in (error as NodeJS.ErrnoException) ? (error as Error).message : noManifest;
    throw new ConfigError(`PERSISTED_DOCUMENTS can’t be read: ${reason}.`);
  }
}

const manifestSchema = z
  .record(z.string(), z.string())
  .refine((documents) => Object.keys(documents).length > 0);
const noManifest = 'it is no JSON object of documents by their hashes';

/** The text that a caller’s request runs; a refusal is thrown, counted and logged. */
export type FindText = (named: Named, caller: Caller) => string | undefined;

export function findText(documents: Documents, { metrics, log }: Pick<Shared, 'metrics' | 'log'>): FindText {
  return (named, { requestId, tenant }) => {
    const found = documents.find(named);
    if (!(found instanceof GraphQLError)) return found;
    const code = String(found.extensions.code);
    metrics.refused(code);
    log.info({ requestId, caller: tenant.slice(0, 8), code, err: found.message }, 'refused');
    throw found;
  };
}

/** Puts the document in the place of its id. */
export function persistDocuments(find: FindText) {
  return {
    onParams({ request, params, setParams, context }) {
      const { documentId = idInUrl(request), ...others } = params as typeof params & Named;
      const found = find({ ...others, documentId }, context.caller);
      if (found !== undefined) setParams({ ...others, query: found });
    },
  } satisfies Plugin<object, { caller: Caller }>;
}

/** Yoga reads no such parameter. */
function idInUrl({ method, url }: Request): string | undefined {
  if (method !== 'GET') return undefined;
  return new URLSearchParams(url.split('?', 2)[1]).get('documentId') || undefined;
}
