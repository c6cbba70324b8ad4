import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

/** An operation that GraphiQL opens in a tab, with its variables as JSON. */
export interface GraphiQLTab {
  query: string;
  variables: string;
}

export type LoadTabs = () => Promise<GraphiQLTab[]>;
export type SendGraphiQL = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

// On the first visit GraphiQL leaves the opening animation of its tabs unfinished. A pressed tab then moves away from
// the pointer, and the click misses it.
const steadyTabs = '<style>.graphiql-tab { transform: none !important; }</style>';

/** GraphiQL as one page with all its assets, so that the browser loads nothing from another host. */
export async function createGraphiQL(loadTabs: LoadTabs): Promise<SendGraphiQL> {
  const page = renderGraphiQL({
    title: 'Channel gateway',
    endpoint: '/graphql',
    defaultTabs: await loadTabs(),
    shouldPersistHeaders: false,
  }).replace('</head>', `${steadyTabs}</head>`);
  let compressed: Promise<Buffer> | undefined;

  return async ({ headers }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('cache-control', 'private, max-age=3600');
    response.setHeader('vary', 'accept, accept-encoding');
    if (!/\bgzip\b/.test(headers['accept-encoding'] ?? '')) {
      response.end(page);
      return;
    }
    compressed ??= promisify(gzip)(page);
    response.setHeader('content-encoding', 'gzip').end(await compressed);
  };
}
