import { describe, expect, test } from 'vitest';
import { gatewayOver } from '../support/harness.ts';
import { json, query, script } from './support.ts';

describe('what every answer says to a browser', () => {
  const requests: [string, number, string, RequestInit?][] = [
    ['health', 200, '/health/live'],
    ['readiness', 200, '/health/ready'],
    ['an answer', 200, '/graphql', { method: 'POST', headers: json, body: query }],
    [
      'a wrong operation',
      400,
      '/graphql',
      { method: 'POST', headers: json, body: '{"query":"{ nothing }"}' },
    ],
    ['an operation that is refused', 400, '/graphql', { method: 'POST', headers: json, body: '{}' }],
    [
      'an operation without a credential',
      401,
      '/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: query,
      },
    ],
    ['no JSON', 400, '/graphql', { method: 'POST', headers: json, body: '{' }],
    ['another media type', 415, '/graphql', { method: 'POST', body: query }],
    [
      'a body that is too large',
      413,
      '/graphql',
      { method: 'POST', headers: json, body: ' '.repeat(1_000_001) },
    ],
    ['another method', 405, '/graphql', { method: 'DELETE' }],
    ['a query by GET', 400, '/graphql?query=%7B__typename%7D'],
    ['nothing there', 404, '/elsewhere'],
    ['the way to the playground', 302, '/', { redirect: 'manual' }],
  ];

  test.each(requests)('%s: %i', async (_, status, path, init = {}) => {
    const { url } = await gatewayOver(script);
    // Errors of the operation keep their status where the client knows GraphQL’s own media type.
    const headers = { accept: 'application/graphql-response+json', ...Object(init.headers) };
    const response = await fetch(url + path, { ...init, headers });
    await response.text();
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    expect(response.headers.get('x-powered-by')).toBeNull();
    expect(response.headers.get('server')).toBeNull();
  });

  test('the playground: the same, but that the browser may keep it', async () => {
    const { url } = await gatewayOver(script);
    const response = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });
    await response.text();
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cache-control': 'private, max-age=3600',
    });
  });
});
