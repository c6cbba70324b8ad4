import { describe, expect, test } from 'vitest';
import { gatewayOver } from '../support/harness.ts';
import { json, query, script } from './support.ts';

describe('the security headers of a response', () => {
  const requests: [string, number, string, RequestInit?][] = [
    ['health', 200, '/health/live'],
    ['readiness', 200, '/health/ready'],
    ['an operation', 200, '/graphql', { method: 'POST', headers: json, body: query }],
    [
      'a wrong operation',
      400,
      '/graphql',
      { method: 'POST', headers: json, body: '{"query":"{ nothing }"}' },
    ],
    ['a refused operation', 400, '/graphql', { method: 'POST', headers: json, body: '{}' }],
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
    ['a body that is not JSON', 400, '/graphql', { method: 'POST', headers: json, body: '{' }],
    ['another media type', 415, '/graphql', { method: 'POST', body: query }],
    [
      'a body that is too large',
      413,
      '/graphql',
      { method: 'POST', headers: json, body: ' '.repeat(1_000_001) },
    ],
    ['another method', 405, '/graphql', { method: 'DELETE' }],
    ['a query by GET', 400, '/graphql?query=%7B__typename%7D'],
    ['an unknown path', 404, '/elsewhere'],
    ['the redirect to GraphiQL', 302, '/', { redirect: 'manual' }],
  ];

  test.each(requests)('are present on %s (%i)', async (_, status, path, init = {}) => {
    const { url } = await gatewayOver(script);
    // GraphQL errors change the HTTP status only in GraphQL’s media type.
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

  test('are present on GraphiQL, which browsers may cache', async () => {
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
