import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  buildSchema,
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { expect } from 'vitest';
import { channel, gatewayOver, type Script } from '../support/harness.ts';
import { platformTypes, unknownType } from '../support/platforms.ts';

// For any response of the channel API and any request of a client, the gateway answers JSON with data or with its own
// errors, and never fails itself. fast-check prints the seed and the smallest example of a failure. `fc.assert`
// accepts both.

export const bounds = { numRuns: 150, interruptAfterTimeLimit: 8_000 };

// The limits are off, and nothing is retried.
const env = {
  MAX_TOKENS: '100000',
  MAX_COST: '100000000',
  MAX_DEPTH: '100',
  UPSTREAM_ATTEMPTS: '1',
  UPSTREAM_BREAKER_OPEN_MS: '1',
};

export const schema = buildSchema(
  readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'),
);

/** Selects all fields of a type, a few levels deep. */
export function everything(type: GraphQLNamedType | undefined, levels: number): string {
  if (type && isAbstractType(type)) {
    const types = schema
      .getPossibleTypes(type)
      .map((each) => `... on ${each.name} ${everything(each, levels)}`);
    return `{ __typename ${types.join(' ')} }`;
  }
  const fields = type && isObjectType(type) ? Object.values(type.getFields()) : [];
  const selected = fields.flatMap((field) => {
    const inner = getNamedType(field.type);
    if (field.args.some(isRequiredArgument)) return [];
    if (isLeafType(inner)) return [field.name];
    return levels > 0 ? [`${field.name} ${everything(inner, levels - 1)}`] : [];
  });
  return `{ __typename ${selected.join(' ')} }`;
}

/** Starts a gateway and checks the invariants of each response. */
export async function sound(script: Script) {
  const gateway = await gatewayOver(script, env);

  async function send(body: string | object, headers: Record<string, string> = {}) {
    gateway.logged.length = 0;
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': 'api_FAKE', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    expect(response.status).toBeLessThan(500);
    // A client that does not accept JSON receives an empty response.
    if (response.status === 406) return { data: undefined, errors: undefined };
    const { data, errors, ...rest } = JSON.parse(text);
    expect(rest).toEqual({});
    expect(data !== undefined || errors?.length > 0).toBe(true);
    for (const { message, extensions } of errors ?? []) {
      expect(message).toEqual(expect.any(String));
      expect(extensions?.code).toEqual(expect.stringMatching(/^[A-Z_]+$/));
      expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
    }
    expect(gateway.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
    return { data, errors };
  }

  return { ...gateway, send };
}

const odd = fc.constantFrom(
  '',
  ' ',
  '\0',
  '\ud800',
  '\udfff\ud800',
  '\u202e',
  '\u2028',
  '\ufeff',
  'İ',
  'ß',
  '👩‍👩‍👧',
  'e\u0301',
  '../x',
  '..',
  '%2e%2e',
  '%',
  '__proto__',
  'constructor',
  'null',
  'NaN',
  '1e400',
  '-0',
  '0001-01-01T00:00:00Z',
  '+275760-09-13T00:00:00.000Z',
  'x'.repeat(10_000),
);
export const words = fc.oneof(
  odd,
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);
const numbers = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom(0, -1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 8.64e15, 8.64e15 + 1, 1e308),
);
const keys = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'toJSON', 'length', ''),
  fc.constantFrom('id', '_id', 'data', 'success', 'code', 'message', 'type', 'config', 'count', 'errorCode'),
  fc.string(),
);

/** `Object.fromEntries` creates `__proto__` as an own property, like JSON.parse. */
export const object = (value: fc.Arbitrary<unknown>) =>
  fc.array(fc.tuple(keys, value), { maxLength: 5 }).map((entries) => Object.fromEntries(entries));

export const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(fc.constant(null), fc.boolean(), numbers, words),
    fc.array(tie('json'), { maxLength: 4 }),
    object(tie('json')),
    // A string-like object that cannot be compared.
    fc.constant({ length: { toString: '', valueOf: '' } }),
  ),
}));

/** A valid record with some values replaced. */
export function bent(valid: Record<string, unknown>): fc.Arbitrary<unknown> {
  const names = Object.keys(valid);
  const changes = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), keys), json), { maxLength: 4 });
  const missing = fc.subarray(names, { maxLength: 3 });
  return fc
    .tuple(changes, missing)
    .map(([changed, gone]) =>
      Object.fromEntries([...Object.entries(valid), ...changed].filter(([name]) => !gone.includes(name))),
    );
}

export const types = [...platformTypes, unknownType];
const configs = [
  {
    window_name: 'Ask us',
    primary_color: '#fff',
    email_config: { email: 'shop@example.com', show_powered_by: true },
  },
  {
    page_id: '1',
    page_name: 'Page',
    fb_user_id: '2',
    page_token: 'FAKE',
    user_name: 'shop',
    use_facebook_login: true,
  },
  { phone_number: '+85212345678', phone_number_id: 1, access_key: 'FAKE', signing_key: 'FAKE' },
  { line_channel_id: '1', line_basic_id: '@x', line_channel_secret: 'FAKE', line_channel_token: 'FAKE' },
  { app_id: 'wx1', secret: 'FAKE', token: 'FAKE', encoding_aes_key: 'FAKE', corp_id: 'ww1', agent_id: 1 },
];
export const config = fc.oneof(fc.constantFrom(...configs).chain(bent), json);

export const channels = fc
  .record({ type: fc.oneof(fc.constantFrom(...types), words), config })
  .chain((some) => bent(channel({ credential_id: 'cred_1', workflow_id: 'wf_1', errorCode: 190, ...some })));

export const one = (item: fc.Arbitrary<unknown>) =>
  fc.oneof(
    item,
    item.map((data) => ({ data })),
    item.map((data) => ({ success: true, data })),
    json,
  );
