import { describe, expect, test } from 'vitest';
import { gatewayOver } from '../support/harness.ts';
import { answered, ask, key, type Part, query, request, script } from './support.ts';

describe('a body with a content encoding', () => {
  test.each(['gzip', 'br', 'deflate', 'zstd', 'gzip, identity', 'x-unknown'])(
    'is refused: %s',
    async (encoding) => {
      const { url, names } = await gatewayOver(script);
      const { status, headers, body } = await ask(url, request([key, `content-encoding: ${encoding}`]));
      expect(JSON.parse(body)).toEqual({
        errors: [
          {
            message:
              'Compressed bodies are not supported. Send the body without the header `content-encoding`.',
            extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' },
          },
        ],
      });
      expect(status).toBe(415);
      expect(headers).toContain('\r\naccept-encoding: identity');
      expect(names()).toEqual([]);
    },
  );

  test('is accepted: identity', async () => {
    const { url } = await gatewayOver(script);
    const { body } = await ask(url, request([key, 'content-encoding: identity']));
    expect(JSON.parse(body)).toEqual(answered);
  });
});

describe('the body limit', () => {
  const tooLarge = {
    errors: [
      {
        message: 'Request body exceeds 1,000,000 bytes. Request less at a time.',
        extensions: { code: 'PAYLOAD_TOO_LARGE' },
      },
    ],
  };
  const padded = (length: number) => `${query.slice(0, -1)}${' '.repeat(length - query.length)}}`;
  const chunked = (body: string, size = 65_536) => {
    const chunks: string[] = [];
    for (let at = 0; at < body.length; at += size) {
      const chunk = body.slice(at, at + size);
      chunks.push(`${chunk.length.toString(16)}\r\n${chunk}\r\n`);
    }
    return [...chunks, '0\r\n\r\n'];
  };
  const head = (lines: string[]) =>
    [
      'POST /graphql HTTP/1.1',
      'host: gateway.example',
      'content-type: application/json',
      key,
      ...lines,
      '',
      '',
    ].join('\r\n');

  test('accepts 1,000,000 bytes in any framing', async () => {
    const { url } = await gatewayOver(script);
    const body = padded(1_000_000);
    expect(JSON.parse((await ask(url, request([key], body))).body)).toEqual(answered);
    const parts = chunked(body);
    const answer = await ask(url, head(['connection: close', 'transfer-encoding: chunked']), ...parts);
    expect(answer.status).toBe(200);
  });

  test.each<[string, (body: string) => Part[]]>([
    [
      'with a content-length',
      (body) => [head(['connection: close', `content-length: ${body.length}`]), body],
    ],
    ['in chunks', (body) => [head(['connection: close', 'transfer-encoding: chunked']), ...chunked(body)]],
    [
      'in small chunks',
      (body) => [head(['connection: close', 'transfer-encoding: chunked']), ...chunked(body, 512)],
    ],
  ])('refuses one byte more %s', async (_, send) => {
    const { url, names, execute } = await gatewayOver(script);
    const { status, body } = await ask(url, ...send(padded(1_000_001)));
    expect(status).toBe(413);
    expect(body).toContain(JSON.stringify(tooLarge));
    expect(names()).toEqual([]);
    expect((await execute('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });

  test('refuses an endless body before it ends', async () => {
    const { url, names } = await gatewayOver(script, { REQUEST_TIMEOUT_MS: '1500' });
    const chunk = `10000\r\n${' '.repeat(65_536)}\r\n`;
    const parts = Array.from({ length: 400 }, () => [chunk, 5]).flat();
    const { status } = await ask(url, head(['transfer-encoding: chunked']), ...parts);
    expect(status).toBe(413);
    expect(names()).toEqual([]);
  });

  test('refuses a content-length that is too large without reading the body', async () => {
    const { url, names } = await gatewayOver(script, { REQUEST_TIMEOUT_MS: '1500' });
    const { status } = await ask(url, head(['content-length: 10000000000']));
    expect(status).toBe(413);
    expect(names()).toEqual([]);
  });

  test('is set by MAX_BODY_BYTES', async () => {
    const { execute } = await gatewayOver(script, { MAX_BODY_BYTES: '2000' });
    expect((await execute(`{ __typename } #${' '.repeat(1_000)}`)).status).toBe(200);
    expect((await execute(`{ __typename } #${' '.repeat(2_000)}`)).status).toBe(413);
  });
});
