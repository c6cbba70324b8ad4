import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { createClient, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ConfigError } from '#src/config.ts';
import { gatewayOver, startGateway } from '../support/harness.ts';

const script = { 'GET /v1/channels/_count': { count: 3 }, 'DELETE /v1/channels/ch_1': {} };
const credential = { 'x-api-key': 'api_FAKE' };

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const count = 'query Count { channelCount { total } }';
const counted = { status: 200, body: { data: { channelCount: { total: 3 } } } };
const remove = 'mutation Delete { deleteChannel(input: { id: "ch_1" }) { __typename } }';
const known = { [`sha256:${sha256(count)}`]: count, [sha256(remove)]: remove, custom_1: '{ __typename }' };

const byDocumentId = (id: string) => ({ documentId: id });
const byHash = (hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });

async function answerOf(response: Response) {
  return { status: response.status, body: JSON.parse(await response.text()) };
}

/** Starts a gateway. `post` and `get` send the parameters unchanged. */
async function documentsGateway(env: Record<string, string> = {}) {
  const gateway = await gatewayOver(script, env);
  const { url, logged } = gateway;

  async function post(body: object, headers: Record<string, string> = credential) {
    const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
    return answerOf(await fetch(`${url}/graphql`, { ...init, body: JSON.stringify(body) }));
  }

  async function get(parameters: Record<string, string | object>) {
    const search = Object.entries(parameters).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]);
    return answerOf(
      await fetch(`${url}/graphql?${new URLSearchParams(search)}`, {
        headers: { 'graphql-require-preflight': '1', ...credential },
      }),
    );
  }

  const lines = () => logged.map((line): Record<string, unknown> => JSON.parse(line));
  return { ...gateway, post, get, lines };
}

async function writeManifest(content: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'documents-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'persisted-documents.json');
  await writeFile(path, content);
  return path;
}

async function listGateway(documents: Record<string, string> = known, env: Record<string, string> = {}) {
  return documentsGateway({ PERSISTED_DOCUMENTS: await writeManifest(JSON.stringify(documents)), ...env });
}

const refused = (status: number, code: string, message: string) => ({
  status,
  body: { errors: [{ message, extensions: { code } }] },
});
const unknownText = refused(
  400,
  'PERSISTED_DOCUMENT_REQUIRED',
  'Only persisted documents run. Send the id of one, as `documentId` or `extensions.persistedQuery.sha256Hash`.',
);
const unknownId = refused(
  400,
  'PERSISTED_QUERY_NOT_FOUND',
  'No persisted document has this id. Deploy the client’s manifest to the gateway, or send another id.',
);
const mismatch = refused(
  400,
  'BAD_REQUEST',
  'The hash does not match the document. Send the sha256 of its text, in hexadecimal.',
);
const noName = refused(
  400,
  'BAD_REQUEST',
  'The id of a document must be a string: the sha256 of its text, in hexadecimal.',
);
const notFound = refused(200, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');

/** The ways to send the id of a document. */
const ways = [
  ['documentId', byDocumentId],
  ['documentId with its prefix', (hash: string) => byDocumentId(`sha256:${hash}`)],
  ['persistedQuery', byHash],
  ['persistedQuery with a prefix', (hash: string) => byHash(`sha256:${hash}`)],
] as const;

describe('with a manifest', () => {
  test.each(ways)('a document runs by its id, by POST and by GET: %s', async (_, by) => {
    const { post, get, names } = await listGateway();
    expect(await post(by(sha256(count)))).toEqual(counted);
    expect(await get(by(sha256(count)))).toEqual(counted);
    expect(names()).toEqual(['GET /v1/channels/_count', 'GET /v1/channels/_count']);
  });

  test('the ids of the manifest may have the prefix sha256:', async () => {
    const { post } = await listGateway();
    expect(await post(byDocumentId('custom_1'))).toEqual({
      status: 200,
      body: { data: { __typename: 'Query' } },
    });
    expect(await post(byDocumentId(`sha256:${sha256(remove)}`))).toEqual({
      status: 200,
      body: { data: { deleteChannel: { __typename: 'DeleteChannelPayload' } } },
    });
  });

  test('a document runs by its text, with or without its id', async () => {
    const { post, get } = await listGateway();
    expect(await post({ query: count })).toEqual(counted);
    expect(await get({ query: count })).toEqual(counted);
    expect(await post({ query: count, ...byHash(sha256(count)) })).toEqual(counted);
    expect(await get({ query: count, ...byDocumentId(sha256(count)) })).toEqual(counted);
    expect(await post({ query: count, ...byHash(sha256(count)), documentId: null })).toEqual(counted);
  });

  test('a document runs with variables and an operationName', async () => {
    const text =
      'query One { __typename } query Other($yes: Boolean!) { other: __typename @include(if: $yes) }';
    const { post, get } = await listGateway({ [sha256(text)]: text });
    const other = { operationName: 'Other', variables: { yes: true } };
    const answer = { status: 200, body: { data: { other: 'Query' } } };
    expect(await post({ ...byDocumentId(sha256(text)), ...other })).toEqual(answer);
    expect(await get({ ...byDocumentId(sha256(text)), ...other })).toEqual(answer);
  });

  const unknown = '{ channelCount { total } }';

  test.each([
    ['a text', { query: unknown }],
    ['a text with one more space', { query: `${count} ` }],
    ['an empty text', { query: '' }],
    ['introspection', { query: '{ __schema { queryType { name } } }' }],
    ['a router’s query', { query: '{ _service { sdl } }' }],
    ['a text with its own hash', { query: unknown, ...byHash(sha256(unknown)) }],
    ['a text with the hash of a listed document', { query: unknown, ...byHash(sha256(count)) }],
  ])('other documents are refused: %s', async (_, params) => {
    const { post, get, names } = await listGateway();
    expect(await post(params)).toEqual(unknownText);
    if (params.query) expect(await get(params)).toEqual(unknownText);
    expect(names()).toEqual([]);
  });

  test.each(ways)('an unlisted id is refused, even after its text was sent: %s', async (_, by) => {
    const { post, get } = await listGateway();
    await post({ query: unknown, ...by(sha256(unknown)) });
    expect(await post(by(sha256(unknown)))).toEqual(unknownId);
    expect(await get(by(sha256(unknown)))).toEqual(unknownId);
    expect(await post(by('constructor'))).toEqual(unknownId);
    expect(await post(by('__proto__'))).toEqual(unknownId);
  });

  test('a listed text with the hash of another one is refused', async () => {
    const { post } = await listGateway();
    expect(await post({ query: count, ...byHash(sha256(remove)) })).toEqual(mismatch);
  });

  test('a mutation runs by POST only', async () => {
    const { get, names } = await listGateway();
    const { status, body } = await get(byDocumentId(sha256(remove)));
    expect(status).toBe(405);
    expect(body.errors[0].extensions).toEqual({ code: 'BAD_REQUEST' });
    expect(names()).toEqual([]);
  });

  test('a request without a document is refused', async () => {
    const { post } = await listGateway();
    expect(await post({})).toEqual(refused(200, 'BAD_REQUEST', 'Must provide query string.'));
    const noText = 'Expected "query" param to be a string, but given number.';
    expect(await post({ query: 1, ...byHash(sha256(count)) })).toEqual(refused(400, 'BAD_REQUEST', noText));
    const more = 'Unexpected parameter "more" in the request body.';
    expect(await post({ ...byHash(sha256(count)), more: 1 })).toEqual(refused(400, 'BAD_REQUEST', more));
  });

  test('the limits, validation and the required credential apply', async () => {
    const deep = '{ channelCount { a: total b: total } }';
    const wrong = '{ nothing }';
    const broken = '{ channelCount {';
    const documents = Object.fromEntries([deep, wrong, broken, count].map((text) => [sha256(text), text]));
    const { post, names } = await listGateway(documents, { MAX_ALIASES: '1', MAX_TOKENS: '11' });
    const codes = async (text: string) => {
      const { status, body } = await post(byHash(sha256(text)));
      return [status, body.errors[0].extensions.code];
    };
    expect(await codes(deep)).toEqual([400, 'OPERATION_TOO_LARGE']);
    expect(await codes(wrong)).toEqual([200, 'GRAPHQL_VALIDATION_FAILED']);
    expect(await codes(broken)).toEqual([200, 'GRAPHQL_PARSE_FAILED']);
    expect((await post(byHash(sha256(count)), {})).status).toBe(401);
    expect(names()).toEqual([]);
  });

  test('GraphiQL is off', async () => {
    const { url } = await listGateway(known, { NODE_ENV: 'development' });
    const page = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).toBe('application/json');
    await page.body?.cancel();
  });

  test.each([
    ['does not exist', undefined, 'ENOENT: no such file or directory'],
    ['is not JSON', 'query {\n}', 'it is not a JSON object of documents by hash'],
    ['is a list', '["{ __typename }"]', 'it is not a JSON object of documents by hash'],
    ['has no texts', '{ "a": { "text": "{ __typename }" } }', 'it is not a JSON object of documents by hash'],
    ['is empty', '{}', 'it is not a JSON object of documents by hash'],
  ])('a manifest that %s prevents the start', async (_, content, reason) => {
    const path = content === undefined ? `/nowhere/${randomUUID()}.json` : await writeManifest(content);
    const error = await startGateway('http://127.0.0.1:9', { PERSISTED_DOCUMENTS: path }).catch(
      (thrown) => thrown,
    );
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toMatch(/^PERSISTED_DOCUMENTS [^\n]+\.$/);
    expect(error.message).toContain(reason);
  });
});

describe('without a manifest', () => {
  test.each(ways)('a document runs by its hash after its text was sent with it: %s', async (_, by) => {
    const { post, get } = await documentsGateway();
    const hash = sha256(count);
    expect(await post(by(hash))).toEqual(notFound);
    expect(await get(by(hash))).toEqual(notFound);
    expect(await post({ query: count, ...by(hash) })).toEqual(counted);
    expect(await post(by(hash))).toEqual(counted);
    expect(await get(by(hash))).toEqual(counted);
    expect(await post(byHash(hash), { 'x-api-key': 'api_FAKE_other' })).toEqual(counted);
  });

  test('a document runs by its hash by GET', async () => {
    const { post, get } = await documentsGateway();
    expect(await get({ query: count, ...byHash(sha256(count)) })).toEqual(counted);
    expect(await post(byDocumentId(sha256(count)))).toEqual(counted);
  });

  test.each([
    ['another text’s', sha256('{ __typename }')],
    ['one in capitals', sha256(count).toUpperCase()],
    ['a text that is not a hash', 'count'],
    ['an empty one', ''],
  ])('a hash that does not match the text is refused: %s', async (_, hash) => {
    const { post, names } = await documentsGateway();
    expect(await post({ query: count, ...byHash(hash) })).toEqual(mismatch);
    expect(await post({ query: count, ...byDocumentId(hash) })).toEqual(mismatch);
    expect(await post(byHash(hash))).toEqual(notFound);
    expect(names()).toEqual([]);
  });

  test.each([[1], [{}], [true], [[sha256(count)]]])(
    'an id that is not a string is refused: %j',
    async (id) => {
      const { post } = await documentsGateway();
      expect(await post({ query: count, documentId: id })).toEqual(noName);
      expect(await post({ query: count, extensions: { persistedQuery: { sha256Hash: id } } })).toEqual(
        noName,
      );
    },
  );

  test('extensions without a document id are ignored', async () => {
    const { post } = await documentsGateway();
    for (const extensions of [
      {},
      { persistedQuery: null },
      { persistedQuery: 1 },
      { other: { sha256Hash: 'a' } },
    ]) {
      expect(await post({ query: count, extensions })).toEqual(counted);
    }
  });

  const numbered = (index: number, more = '') => `{ t${index}: __typename } ${more}`;

  test('the 1,000 documents that were used last are kept', async () => {
    const { post } = await documentsGateway();
    const register = (index: number) => post({ query: numbered(index), ...byHash(sha256(numbered(index))) });
    const ask = (index: number) => post(byHash(sha256(numbered(index))));
    for (let index = 0; index < 1_000; index += 1) await register(index);
    expect((await ask(0)).body).toEqual({ data: { t0: 'Query' } });
    await register(1_000);
    expect((await ask(0)).body).toEqual({ data: { t0: 'Query' } });
    expect(await ask(1)).toEqual(notFound);
    expect((await ask(1_000)).body).toEqual({ data: { t1000: 'Query' } });
  });

  test('at most 4,000,000 characters are kept, and no document of 100,000', async () => {
    const { post } = await documentsGateway();
    const padded = (index: number, length: number) => numbered(index, `#${'x'.repeat(length)}`);
    const register = (text: string) => post({ query: text, ...byHash(sha256(text)) });
    const ask = (text: string) => post(byHash(sha256(text)));
    for (let index = 0; index < 50; index += 1) await register(padded(index, 90_000));
    expect(await ask(padded(0, 90_000))).toEqual(notFound);
    expect((await ask(padded(49, 90_000))).body).toEqual({ data: { t49: 'Query' } });

    const long = padded(50, 100_000);
    expect((await register(long)).body).toEqual({ data: { t50: 'Query' } });
    expect(await ask(long)).toEqual(notFound);
    expect((await ask(padded(49, 90_000))).body).toEqual({ data: { t49: 'Query' } });
  });
});

describe('refused requests', () => {
  async function freePort(): Promise<number> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    return port;
  }

  test('are counted, and logged with request id and caller', async () => {
    const port = await freePort();
    const { post, lines } = await listGateway(known, { METRICS_PORT: String(port) });
    await post({ query: '{ channelCount { total } }' }, { ...credential, 'x-request-id': 'request_1' });
    await post(byDocumentId('nothing'), { ...credential, 'x-request-id': 'request_2' });
    const line = (requestId: string, { body }: typeof unknownText) => ({
      level: 30,
      time: expect.any(String),
      msg: 'refused',
      requestId,
      caller: expect.stringMatching(/^[\w-]{8}$/),
      code: body.errors[0]?.extensions.code,
      err: body.errors[0]?.message,
    });
    expect(lines()).toEqual([line('request_1', unknownText), line('request_2', unknownId)]);
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(metrics.match(/^gateway_requests_refused_total.*$/gm)).toEqual([
      'gateway_requests_refused_total{code="PERSISTED_DOCUMENT_REQUIRED"} 1',
      'gateway_requests_refused_total{code="PERSISTED_QUERY_NOT_FOUND"} 1',
    ]);
  });
});

describe('automatic persisted queries work', () => {
  /** A request of a client: its method, and whether it had the text and the hash. */
  function watched() {
    const sent: string[] = [];
    const watch: typeof fetch = (input, init) => {
      const params = init?.body ? JSON.parse(String(init.body)) : {};
      const search = new URL(String(input)).searchParams;
      const has = (name: string) => (name in params || search.has(name) ? [name] : []);
      sent.push([init?.method, ...has('query'), ...has('extensions')].join(' '));
      return fetch(input, init);
    };
    return { sent, watch };
  }

  const document = gql(count);

  test.each([
    [{ useGETForHashedQueries: false }, 'POST'],
    [{ useGETForHashedQueries: true }, 'GET'],
  ])('in Apollo Client: %j', async (options, method) => {
    const { url } = await documentsGateway();
    const { sent, watch } = watched();
    const headers = { ...credential, 'graphql-require-preflight': '1' };
    const link = ApolloLink.from([
      new PersistedQueryLink({ sha256, ...options }),
      new HttpLink({ uri: `${url}/graphql`, headers, fetch: watch }),
    ]);
    const ask = async () => {
      const client = new ApolloClient({ link, cache: new InMemoryCache() });
      return (await client.query({ query: document })).data;
    };
    const total = { channelCount: { __typename: 'ChannelCount', total: 3 } };
    expect(await ask()).toEqual(total);
    expect(sent).toEqual([`${method} extensions`, 'POST query extensions']);
    expect(await ask()).toEqual(total);
    expect(sent.slice(2)).toEqual([`${method} extensions`]);
  });

  test.each([
    [{ preferGetForPersistedQueries: false }, 'POST'],
    [{}, 'GET'],
  ] as const)('in urql: %j', async (options, method) => {
    const { url } = await documentsGateway();
    const { sent, watch } = watched();
    const client = createClient({
      url: `${url}/graphql`,
      fetch: watch,
      fetchOptions: { headers: { ...credential, 'graphql-require-preflight': '1' } },
      exchanges: [persistedExchange(options), fetchExchange],
    });
    const ask = async () => (await client.query(count, {})).data;
    const total = { channelCount: { total: 3 } };
    expect(await ask()).toEqual(total);
    expect(sent).toEqual([`${method} extensions`, `${method} query extensions`]);
    expect(await ask()).toEqual(total);
    expect(sent.slice(2)).toEqual([`${method} extensions`]);
  });
});
