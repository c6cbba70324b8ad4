import { describe, expect, test } from 'vitest';
import { type Script, status } from '../support/harness.ts';
import { meteredGateway } from '../support/metered-gateway.ts';

// The fast path answers the first `accept` header, and Yoga’s own path the second. The schema has no subscriptions,
// but a document with one is valid GraphQL, so the checks must hold for it as well.
const paths = [
  ['the fast path', 'application/json'],
  ['Yoga’s own path', 'application/json;q=1'],
] as const;

const script: Script = {
  'GET /v1/channels/ch_broken': status(500, { message: 'FAKE_upstream_text' }),
  'DELETE /v1/channels/ch_broken': status(500, { message: 'FAKE_upstream_text' }),
};

/** A root field for each type of operation, with an id as a literal or a variable. */
const rootFields = {
  query: (id: string) => `channel(id: ${id}) { id }`,
  mutation: (id: string) => `deleteChannel(input: { id: ${id} }) { __typename }`,
  subscription: (id: string) => `channelChanged(id: ${id}) { id }`,
};

interface Case {
  check: string;
  document: (type: keyof typeof rootFields) => string;
  variables?: string;
  key?: string;
  message: RegExp;
  code: string;
  status: number;
}

const cases: Case[] = [
  {
    check: 'the operation limits',
    message: /limit of 20 for rootFields/,
    document: (type) =>
      `${type} Op { ${Array.from({ length: 21 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
    code: 'OPERATION_TOO_LARGE',
    status: 400,
  },
  {
    check: 'the limit on the depth of variables',
    message: /limit of 32 for variableDepth/,
    document: (type) => `${type} Op($id: ID!) { ${rootFields[type]('$id')} }`,
    variables: `{"id":"ch_1","other":${'['.repeat(40)}${']'.repeat(40)}}`,
    code: 'OPERATION_TOO_LARGE',
    status: 400,
  },
  {
    check: 'the required credential',
    message: /no credential/,
    document: (type) => `${type} Op { ${rootFields[type]('"ch_1"')} }`,
    key: '',
    code: 'UNAUTHENTICATED',
    status: 401,
  },
  {
    check: 'the check for unsafe integers',
    message: /larger than 9,007,199,254,740,991/,
    document: (type) => `${type} Op($id: ID!) { ${rootFields[type]('$id')} }`,
    variables: '{"id":9007199254740993}',
    code: 'BAD_USER_INPUT',
    status: 200,
  },
  {
    check: 'the rewriting of errors about variables',
    message: /^The variable `\$id` is invalid\. `id`: Expected a single value\.$/,
    document: (type) => `${type} Op($id: ID!) { ${rootFields[type]('$id')} }`,
    variables: '{"id":{"token":"FAKE_secret"}}',
    code: 'BAD_USER_INPUT',
    status: 200,
  },
];

describe.each(paths)('on %s', (_, accept) => {
  async function post(url: string, query: string, { variables = '{}', key = 'api_FAKE' } = {}) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept, ...(key && { 'x-api-key': key }) },
      body: `{"query":${JSON.stringify(query)},"variables":${variables}}`,
    });
    return { status: response.status, text: await response.text() };
  }

  describe.each(['query', 'mutation', 'subscription'] as const)('for a %s', (type) => {
    test.each(cases)(
      '$check answers $code, logs and counts',
      async ({ document, message, code, status, ...request }) => {
        const { url, names, logged, operations, samples } = await meteredGateway(script);

        const response = await post(url, document(type), request);

        expect(response.status).toBe(status);
        const { data, errors } = JSON.parse(response.text);
        expect(data).toBeUndefined();
        expect(errors).toHaveLength(1);
        expect(errors[0].message).toMatch(message);
        expect(errors[0].extensions.code).toBe(code);
        expect(names()).toEqual([]);
        expect(operations()).toEqual([expect.objectContaining({ operation: 'Op', type, code, calls: 0 })]);
        expect(await samples('gateway_operations_total')).toEqual([
          `{operation="Op",type="${type}",outcome="${code}"} 1`,
        ]);
        expect(response.text + logged.join('')).not.toContain('FAKE_secret');
      },
    );

    test('a failure is masked, logged and counted', async () => {
      const { url, logged, operations, samples } = await meteredGateway(script, { UPSTREAM_ATTEMPTS: '1' });
      // GraphQL itself refuses a subscription. Its error has no code until it is masked.
      const code = type === 'subscription' ? 'BAD_USER_INPUT' : 'UPSTREAM_ERROR';

      const response = await post(url, `${type} Op { ${rootFields[type]('"ch_broken"')} }`);

      expect(response.status).toBe(200);
      expect(JSON.parse(response.text).errors).toEqual([expect.objectContaining({ extensions: { code } })]);
      expect(response.text).not.toContain('FAKE_upstream_text');
      const causes = logged.map((line) => JSON.parse(line)).filter((line) => line.code === code);
      expect(causes.map(({ msg }) => msg)).toEqual([expect.any(String), 'operation']);
      expect(operations()).toEqual([expect.objectContaining({ operation: 'Op', type, code })]);
      expect(await samples('gateway_operations_total')).toEqual([
        `{operation="Op",type="${type}",outcome="${code}"} 1`,
      ]);
    });

    test('documents that fail to parse or to validate are counted, each time', async () => {
      const { url, operations, samples } = await meteredGateway(script);
      for (const rest of ['{', '($unused: Int) { __typename }', '{', '($unused: Int) { __typename }']) {
        await post(url, `${type} Op ${rest}`);
      }
      await post(url, `${type} Op { ${'__typename '.repeat(1_500)} }`);
      expect((await samples('gateway_requests_refused_total')).toSorted()).toEqual([
        '{code="GRAPHQL_PARSE_FAILED"} 3',
        '{code="GRAPHQL_VALIDATION_FAILED"} 2',
      ]);
      expect(operations()).toEqual([]);
    });
  });
});
