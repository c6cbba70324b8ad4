import { describe, expect, test } from 'vitest';
import { gatewayOver } from '../support/harness.ts';
import { ask, exchange, key, query, request, script } from './support.ts';

describe('a request that two servers could parse differently', () => {
  const smuggled = 'GET /smuggled HTTP/1.1\r\nhost: gateway.example\r\n\r\n';
  const head = (lines: string[]) =>
    ['POST /graphql HTTP/1.1', 'host: gateway.example', 'content-type: application/json', key, ...lines].join(
      '\r\n',
    );
  const size = query.length.toString(16);

  const refused: Record<string, string> = {
    'a length and chunks': `${head(['content-length: 6', 'transfer-encoding: chunked'])}\r\n\r\n0\r\n\r\n${smuggled}`,
    'chunks and a length': `${head(['transfer-encoding: chunked', `content-length: ${query.length}`])}\r\n\r\n0\r\n\r\n${smuggled}`,
    'two lengths': `${head(['content-length: 2', `content-length: ${query.length}`])}\r\n\r\n${query}${smuggled}`,
    'two lengths in one': `${head([`content-length: 2, ${query.length}`])}\r\n\r\n${query}${smuggled}`,
    'a signed length': `${head([`content-length: +${query.length}`])}\r\n\r\n${query}${smuggled}`,
    'a negative length': `${head(['content-length: -1'])}\r\n\r\n${query}${smuggled}`,
    'a length in hex': `${head(['content-length: 0x10'])}\r\n\r\n${query}${smuggled}`,
    'chunked, then identity': `${head(['transfer-encoding: chunked, identity'])}\r\n\r\n0\r\n\r\n${smuggled}`,
    'chunked twice': `${head(['transfer-encoding: chunked', 'transfer-encoding: identity'])}\r\n\r\n0\r\n\r\n${smuggled}`,
    'an unknown transfer encoding': `${head(['transfer-encoding: xchunked'])}\r\n\r\n0\r\n\r\n${smuggled}`,
    'a space before the colon': `${head(['transfer-encoding : chunked', 'content-length: 5'])}\r\n\r\n0\r\n\r\n${smuggled}`,
    'a chunk’s size that is none': `${head(['transfer-encoding: chunked'])}\r\n\r\nzz\r\n${query}\r\n0\r\n\r\n${smuggled}`,
    'a chunk’s size that is negative': `${head(['transfer-encoding: chunked'])}\r\n\r\n-1\r\n${query}\r\n0\r\n\r\n${smuggled}`,
    'a chunk’s size with 0x': `${head(['transfer-encoding: chunked'])}\r\n\r\n0x${size}\r\n${query}\r\n0\r\n\r\n${smuggled}`,
    'a chunk’s size without end': `${head(['transfer-encoding: chunked'])}\r\n\r\n${'f'.repeat(40)}\r\n${query}\r\n0\r\n\r\n${smuggled}`,
    'a chunk shorter than its size': `${head(['transfer-encoding: chunked'])}\r\n\r\n${size}\r\n{}\r\n0\r\n\r\n${smuggled.repeat(3)}`,
    'a chunk longer than its size': `${head(['transfer-encoding: chunked'])}\r\n\r\n2\r\n${query}\r\n0\r\n\r\n${smuggled}`,
    'lines ended by LF alone': `${request([key]).replaceAll('\r\n', '\n')}${smuggled}`,
    'a header ended by CR alone': `${head(['x-one: 1\rtransfer-encoding: chunked'])}\r\n\r\n0\r\n\r\n${smuggled}`,
    'a folded header': `${head(['x-one: 1', ' transfer-encoding: chunked'])}\r\n\r\n0\r\n\r\n${smuggled}`,
    'a header without a name': `${head([': nothing'])}\r\n\r\n${smuggled}`,
    'no host': 'POST /graphql HTTP/1.1\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}',
    'another protocol': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    'no protocol': 'GET /graphql\r\n\r\n',
    'a TLS greeting': '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  };

  test.each(Object.entries(refused))('is refused: %s', async (_, bytes) => {
    const { url, names, execute, logged } = await gatewayOver(script, {
      REQUEST_TIMEOUT_MS: '1000',
      HEADERS_TIMEOUT_MS: '1000',
    });
    const answer = await exchange(url, Buffer.from(bytes, 'latin1'));
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
    expect(answer).not.toContain('(still open)');
    expect(names()).toEqual([]);
    expect(logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
    expect((await execute('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });

  test.each([
    'http://gateway.example/graphql',
    'https://other.example/graphql',
    '//gateway.example/graphql',
    '///graphql',
    '/\\graphql',
    '/graphql;x',
    '/./graphql',
    '/%67raphql',
    '/graphql%00',
    'graphql',
    '*',
    'gateway.example:443',
    '/graphql#fragment',
    '/graphql?query=%',
    '/graphql?query=%FF%FE&variables=%7B',
    `/${'x'.repeat(15_000)}`,
  ])('does not fail the gateway: target %s', async (target) => {
    const { url, execute, logged } = await gatewayOver(script);
    for (const method of ['POST', 'GET', 'OPTIONS', 'CONNECT', 'DELETE']) {
      const lines = [key, 'graphql-require-preflight: 1'];
      const answer = await exchange(url, request(lines, query, `${method} ${target} HTTP/1.1`));
      expect(answer).not.toMatch(/^HTTP\/1\.1 5/);
      expect(answer).not.toMatch(/TypeError|node_modules|\n\s+at /);
    }
    expect(logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
    expect((await execute('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });

  test.each(['variables', 'extensions'])('is refused: %s in the URL that are not JSON', async (name) => {
    const { url } = await gatewayOver(script);
    const answer = await fetch(`${url}/graphql?query=%7B__typename%7D&${name}=%7B`, {
      headers: { 'graphql-require-preflight': '1' },
    });
    expect([answer.status, await answer.json()]).toEqual([
      400,
      {
        errors: [
          {
            message: `The URL parameter \`${name}\` is not valid JSON. Send it as a JSON object.`,
            extensions: { code: 'BAD_REQUEST' },
          },
        ],
      },
    ]);
  });

  test('is not upgraded to another protocol', async () => {
    const { url, execute } = await gatewayOver(script);
    const lines = ['host: gateway.example', 'connection: close, upgrade', 'upgrade: websocket'];
    for (const path of ['/graphql', '/elsewhere']) {
      const { status } = await ask(url, [`GET ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
      expect([400, 404]).toContain(status);
    }
    expect((await execute('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });
});
