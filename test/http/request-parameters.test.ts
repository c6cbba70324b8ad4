import { describe, expect, test } from 'vitest';
import { channel, gatewayOver } from '../support/harness.ts';
import { answered, post, query, script } from './support.ts';

describe('the parameters of a request', () => {
  test.each([
    ['a list of operations', `[${query}]`],
    ['a list of 100 operations', `[${Array(100).fill(query).join()}]`],
    ['an empty list', '[]'],
    ['a string', '"{ __typename }"'],
    ['a number', '42'],
    ['null', 'null'],
    ['an empty body', ''],
    ['a body without a query', '{"variables":{}}'],
    ['a query that is an object', '{"query":{"kind":"Document"}}'],
    ['an unknown parameter', `${query.slice(0, -1)},"extra":1}`],
    ['variables as a list', `${query.slice(0, -1)},"variables":[]}`],
    ['variables as a string', `${query.slice(0, -1)},"variables":"{}"}`],
    ['an operationName that is a number', `${query.slice(0, -1)},"operationName":1}`],
    ['extensions as a string', `${query.slice(0, -1)},"extensions":"x"}`],
  ])('are refused: %s', async (_, body) => {
    const { url, names, logged } = await gatewayOver(script);
    const response = await post(url, body, { accept: 'application/graphql-response+json' });
    const text = await response.text();
    expect(response.status).toBe(400);
    expect(JSON.parse(text)).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: expect.any(String) } }],
    });
    expect(text).not.toMatch(/INTERNAL|node_modules|TypeError|\bat /);
    expect(text.length).toBeLessThan(400);
    expect(names()).toEqual([]);
    expect(logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
  });

  const teams = 'query ($id: ID!) { channel(id: $id) { id } }';
  const entities = 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }';

  test.each([
    ['above 2^53 - 1', teams, '{"id":9007199254740993}'],
    ['below -(2^53 - 1)', teams, '{"id":-9007199254740993}'],
    ['with twenty digits', teams, '{"id":12345678901234567890}'],
    ['that parses to Infinity', teams, '{"id":1e400}'],
    ['within a list', entities, '{"r":[{"__typename":"Channel","id":9007199254740993}]}'],
    ['within an object', entities, '{"r":[{"__typename":"Channel","id":"ch_1","more":{"deep":[1e400]}}]}'],
    ['in an unused variable', teams, '{"id":"ch_1","unused":1e400}'],
  ])('must not have a number %s', async (_, document, variables) => {
    const { url, names } = await gatewayOver(script);
    const response = await post(url, `{"query":${JSON.stringify(document)},"variables":${variables}}`);
    expect(await response.json()).toEqual({
      errors: [
        {
          message:
            'A number in the variables is larger than 9,007,199,254,740,991 and may have been rounded. Send it as a string.',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
    expect(names()).toEqual([]);
  });

  test('are accepted with the id 2^53 - 1', async () => {
    const { url, names } = await gatewayOver({ 'GET /v1/channels/9007199254740991': channel() });
    const response = await post(
      url,
      `{"query":${JSON.stringify(teams)},"variables":{"id":9007199254740991}}`,
    );
    expect(await response.json()).toEqual(answered);
    expect(names()).toEqual(['GET /v1/channels/9007199254740991']);
  });

  describe('with names of Object.prototype', () => {
    const update =
      'mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { ... on UpdateChannelPayload { channel { id } } } }';
    const poison = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

    test.each(poison)('do not change other objects: the variable %s', async (name) => {
      const { url, calls } = await gatewayOver({ ...script, 'PUT /v1/channels/ch_1': channel() });
      const value = '{"polluted":"yes","prototype":{"polluted":"yes"},"isActive":false}';
      const beside = await post(url, `${query.slice(0, -1)},"variables":{"${name}":${value}}}`);
      expect(await beside.json()).toEqual(answered);
      const input = `{"id":"ch_1","name":"New","${name}":${value}}`;
      const within = await post(url, `{"query":${JSON.stringify(update)},"variables":{"input":${input}}}`);
      const { data, errors } = (await within.json()) as { data?: unknown; errors?: { extensions: object }[] };
      if (errors) expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT' }]);
      else expect(data).toEqual({ updateChannel: { channel: { id: 'ch_1' } } });
      const bodies = calls.filter((call) => call.name.startsWith('PUT')).map(({ body }) => body);
      expect(bodies).toEqual(errors ? [] : [{ name: 'New' }]);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    });

    test.each(poison)('do not find an operation, fragment or type named %s', async (name) => {
      const { url, names } = await gatewayOver(script);
      const bodies = [
        { query: '{ __typename }', operationName: name },
        { query: `{ ...${name} }` },
        { query: `{ ... on ${name} { id } }` },
        { query: `{ ${name} }` },
        { query: entities, variables: { r: [{ __typename: name, id: 'x' }] } },
      ];
      for (const body of bodies) {
        const response = await post(url, JSON.stringify(body));
        const text = await response.text();
        expect(JSON.parse(text).errors).toHaveLength(1);
        expect(text).not.toContain('INTERNAL_SERVER_ERROR');
      }
      expect(names()).toEqual([]);
    });
  });
});
