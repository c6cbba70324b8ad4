import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { examples } from './examples.ts';

// On its first visit GraphiQL leaves the tabs’ opening animation unfinished: pressed, a tab jumps away from under the
// pointer, and the click misses it.
const steadyTabs = '<style>.graphiql-tab { transform: none !important; }</style>';

const page = renderGraphiQL({
  title: 'Channel gateway',
  endpoint: '/graphql',
  defaultTabs: examples,
  shouldPersistHeaders: false,
}).replace('</head>', `${steadyTabs}</head>`);

let compressed: Promise<Buffer> | undefined;

/** GraphiQL with all its assets in one page: it asks no other host for anything. */
export async function sendPlayground({ headers }: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('cache-control', 'private, max-age=3600');
  response.setHeader('vary', 'accept, accept-encoding');
  if (!/\bgzip\b/.test(headers['accept-encoding'] ?? '')) {
    response.end(page);
    return;
  }
  compressed ??= promisify(gzip)(page);
  response.setHeader('content-encoding', 'gzip').end(await compressed);
}
