import { describe, expect, test } from 'vitest';
import { gatewayOver } from '../support/harness.ts';
import { answered, ask, badRequest, json, key, query, script } from './support.ts';

describe('a query by GET', () => {
  const target = `/graphql?query=${encodeURIComponent('{ channel(id: "ch_1") { id } }')}`;

  test.each([
    'accept: application/json',
    'accept: */*',
    'origin: https://foreign.example',
    'content-type: text/plain',
  ])('is refused when a link or form of another site can send it: %s', async (line) => {
    const { url, names } = await gatewayOver(script);
    const lines = ['host: gateway.example', 'connection: close', key, line];
    const { status, body } = await ask(url, [`GET ${target} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
    const message =
      'A query by GET needs the header `graphql-require-preflight: 1`. Send the header, or use POST.';
    expect([status, JSON.parse(body)]).toEqual([400, badRequest(message)]);
    expect(names()).toEqual([]);
  });

  test.each<Record<string, string>>([
    { 'graphql-require-preflight': '1' },
    { 'apollo-require-preflight': 'true' },
    { 'x-apollo-operation-name': 'Any' },
    { 'content-type': 'application/json' },
  ])('is answered when it has the headers %o', async (headers) => {
    const { url, names } = await gatewayOver(script);
    const response = await fetch(url + target, { headers: { 'x-api-key': 'api_FAKE', ...headers } });
    expect([response.status, await response.json()]).toEqual([200, answered]);
    expect(names()).toEqual(['GET /v1/channels/ch_1']);
  });

  test.each(['graphql-require-preflight', 'apollo-require-preflight', 'x-apollo-operation-name'])(
    'is refused if %s is empty',
    async (name) => {
      const { url, names } = await gatewayOver(script);
      const response = await fetch(url + target, { headers: { 'x-api-key': 'api_FAKE', [name]: '' } });
      expect(response.status).toBe(400);
      expect(names()).toEqual([]);
    },
  );
});

describe('pages of other origins', () => {
  const preflight = (origin: string) => ({
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-api-key',
    },
  });
  const operation = (origin: string) => ({ method: 'POST', headers: { ...json, origin }, body: query });

  /** The headers that let a page read the response. */
  async function allowed(url: string, init: RequestInit, path = '/graphql') {
    const response = await fetch(url + path, init);
    await response.text();
    return Object.fromEntries([...response.headers].filter(([name]) => name.startsWith('access-control-')));
  }

  const strangers = [
    'https://app.example.evil.com',
    'https://evil-app.example',
    'https://app.example:8443',
    'http://app.example',
    'https://APP.example',
    'https://app.example/',
    'https://sub.app.example',
    'null',
    '*',
    '',
  ];

  test.each([...strangers, 'https://app.example'])(
    'get no access if no origin is listed: %s',
    async (origin) => {
      const { url } = await gatewayOver(script);
      for (const init of [preflight(origin), operation(origin)]) expect(await allowed(url, init)).toEqual({});
    },
  );

  const env = { CORS_ORIGINS: 'https://app.example, http://localhost:3000' };

  test.each(['https://app.example', 'http://localhost:3000'])(
    'can read responses if their origin is listed: %s',
    async (origin) => {
      const { url, names } = await gatewayOver(script, env);
      expect(await allowed(url, preflight(origin))).toMatchObject({
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
        'access-control-allow-methods': expect.stringContaining('POST'),
        'access-control-allow-headers': expect.stringContaining('x-api-key'),
      });
      expect(names()).toEqual([]);
      expect(await allowed(url, operation(origin))).toMatchObject({
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
      });
      expect(names()).toEqual(['GET /v1/channels/ch_1']);
    },
  );

  test.each(strangers)('cannot read responses if only other origins are listed: %s', async (origin) => {
    const { url } = await gatewayOver(script, env);
    for (const init of [preflight(origin), operation(origin)]) {
      const { 'access-control-allow-origin': readable } = await allowed(url, init);
      expect(['*', origin]).not.toContain(readable);
    }
  });

  test('cannot read paths other than /graphql', async () => {
    const { url } = await gatewayOver(script, env);
    for (const path of ['/health/live', '/elsewhere', '/']) {
      const init = { headers: { origin: 'https://app.example' }, redirect: 'manual' } as const;
      expect(await allowed(url, init, path)).toEqual({});
    }
  });

  test('receive responses with `vary: origin`, so that caches keep them apart', async () => {
    const { url } = await gatewayOver(script, env);
    const response = await fetch(`${url}/graphql`, operation('https://app.example'));
    expect(response.headers.get('vary')?.toLowerCase()).toContain('origin');
  });
});
