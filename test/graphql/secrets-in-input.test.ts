import type { ServerResponse } from 'node:http';
import { type GraphQLInputType, getNamedType, isEnumType, isInputObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import platformConfigs from '#src/sandbox/platform-configs.json' with { type: 'json' };
import type { Answer, Call } from '../support/harness.ts';
import { getPlatform, listValues, type PlatformFixture, platforms } from '../support/platforms.ts';
import {
  caller,
  everything,
  failures,
  leaksIn,
  observed,
  schema,
  storage,
  stored,
  types,
  unknown,
  write,
} from './canaries.ts';

/** A valid value with a canary in its longest word. Other characters than letters and digits are kept. */
function plantCanary(value: string): string {
  const [word = ''] = value.match(/[A-Za-z0-9]+/g)?.toSorted((a, b) => b.length - a.length) ?? [];
  const mark = /^[0-9a-f]+$/.test(word) ? 'c0ffee' : 'CANARY';
  return value.replace(word, `${mark}${word.slice(mark.length)}`).replace(/\w{4}$/, '0028');
}

/** A canary in the format of the field, which the fixture of the platform shows if the format is the platform’s own. */
function createCanary(field: string, { rules }: PlatformFixture): string {
  const rule = rules[field];
  if (typeof rule === 'object') return plantCanary(rule.valid[0] ?? '');
  if (rule === 'lineSecret') return 'c0ffeec0ffeec0ffeec0ffeec0ff0024';
  if (rule === 'weChatSecret') return 'CANARYappSecret'.padEnd(28, 'x').concat('0025');
  if (rule === 'encodingAesKey') return 'CANARYencodingAesKey'.padEnd(39, 'x').concat('0026');
  return `CANARY${field}`.padEnd(24, 'x').concat('0027');
}

/** The texts that are not part of a config. */
const texts: Record<string, unknown> = {
  id: 'one',
  ids: ['one'],
  name: 'Support',
  description: 'The shop window',
  credentialId: 'cred_1',
  workflowId: 'wf_1',
  channelId: 'ch_line',
};

const findCanaries = (text: string) => text.match(/(?:CANARY|c0ffee)\w+/g) ?? [];

/** The secrets of all inputs by the name of their field. */
const planted: [field: string, secret: string][] = [];

/** An input with every field, and with the config of one platform. */
function fill(type: GraphQLInputType, name: string, platform: PlatformFixture): unknown {
  const named = getNamedType(type);
  if (named.name === 'Secret') {
    const secret = createCanary(name, platform);
    planted.push([name, secret]);
    return secret;
  }
  if (named.name === 'ChannelType') return platform.value;
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (!isInputObjectType(named)) {
    if (named.name === 'Boolean') return true;
    return Object.fromEntries(listValues(platform.input))[name] ?? texts[name] ?? 'something';
  }
  const fields = Object.values(named.getFields()).filter(
    (field) => !named.isOneOf || field.name === platform.configField,
  );
  return Object.fromEntries(fields.map((field) => [field.name, fill(field.type, field.name, platform)]));
}

interface Mutation {
  name: string;
  type: string;
  input: Record<string, unknown>;
  query: string;
}

const mutationFields = schema.getMutationType()?.getFields() ?? {};
const configFields = schema.getType('ChannelConfigInput');

function mutationsOf(name: string): Mutation[] {
  const field = mutationFields[name];
  const input = field?.args[0]?.type;
  if (!field || !input) return [];
  const named = getNamedType(input);
  const query = `mutation ($input: ${input}) { ${name}(input: $input) ${everything(field.type, 5)} }`;
  const takesAny = isInputObjectType(named) && named.getFields().config?.type === configFields;
  const [, word] = /^(?:create|update|connect)(.+?)(?:Channel|Pages|Accounts)$/.exec(name) ?? [];
  const platform = platforms.find(({ channelType }) => channelType === `${word}Channel`);
  return (takesAny ? platforms : [platform ?? getPlatform('line')]).map((each) => {
    const { type, configField } = each;
    const filled = fill(input, 'input', each) as Record<string, unknown>;
    const id = name === 'updateChannel' ? { id: `ch_${type}` } : {};
    return { name: takesAny ? `${name}, ${configField}` : name, type, input: { ...filled, ...id }, query };
  });
}

const mutations = Object.keys(mutationFields).flatMap(mutationsOf);

/** Runs every mutation over a channel API that answers each write the given way, and finds the leaked canaries. */
async function mutate(answer: (response: ServerResponse, call: Call, type: string) => void) {
  let current = '';
  const writes = ['POST', 'PUT', 'PATCH', 'DELETE'].flatMap((method) =>
    writePaths.map((path): [string, Answer] => [`${method} ${path}`, (...of) => answer(...of, current)]),
  );
  const { send, written, metrics, calls } = await observed({ ...storage(), ...Object.fromEntries(writes) });
  const answered: string[] = [];
  for (const [index, { name, type, input, query }] of mutations.entries()) {
    current = type;
    // Each mutation has its own caller, because the failures of a single one would open its circuit breaker.
    const answer = await send(query, { input }, { ...caller, 'x-api-key': `api_CANARYkey${index}` });
    answered.push(...leaksIn(answer).map((leak) => `${name}: ${leak}`));
  }
  // Some channel types are activated one by one.
  const sent = calls.filter(({ name }) => !name.startsWith('GET ') && name !== 'PUT /v1/channels/one');
  // Each mutation but the dry run sends its input once. Input that is not sent could not be quoted.
  expect(sent).toHaveLength(mutations.filter(({ name }) => !name.startsWith('validateChannel')).length);
  return {
    leaks: { answers: answered, log: leaksIn(written()), metrics: leaksIn(await metrics()) },
    sung: findCanaries(JSON.stringify(sent.map(({ body }) => body))),
  };
}

const noLeaks = { answers: [], log: [], metrics: [] };

const writePaths = [
  '/v1/channels',
  '/v1/channels/one',
  ...types.map((type) => `/v1/channels/ch_${type}`),
  ...Object.values(platformConfigs).flatMap(({ createPaths, updatePaths }) => [
    ...createPaths,
    ...updatePaths,
  ]),
  '/v1/channels/credentials/one',
  '/v1/channels/workflows/wf_1',
  '/v1/channels/status',
];

describe('a secret in the input', () => {
  /** The channel as a live deployment returns it: with the values of the request. */
  const echoed = ({ body = {} }: Call, type: string) => {
    const { config: nested, ...beside } = body as { config?: object };
    return {
      ...stored(type),
      ...beside,
      id: `ch_${type}`,
      type,
      config: { ...beside, ...nested, ...unknown('echo') },
    };
  };

  test('reaches the channel API and is returned nowhere', async () => {
    const { leaks, sung } = await mutate((response, call, type) => write(response, 200, echoed(call, type)));
    expect(leaks).toEqual(noLeaks);

    // The input had every field of the type `Secret`.
    const secretFields = Object.values(schema.getTypeMap())
      .filter(isInputObjectType)
      .flatMap((type) => Object.values(type.getFields()))
      .filter((field) => getNamedType(field.type).name === 'Secret');
    expect(secretFields.length).toBeGreaterThan(15);
    expect(new Set(planted.map(([field]) => field))).toEqual(new Set(secretFields.map(({ name }) => name)));
    expect(new Set(sung)).toEqual(new Set(planted.flatMap(([, secret]) => findCanaries(secret))));
  });

  test.each(Object.entries(failures))(
    'is returned nowhere when a failing channel API quotes it: %s',
    async (_, fail) => {
      const { leaks } = await mutate((response, { body }) =>
        fail(response, JSON.stringify(body ?? {}), body),
      );
      expect(leaks).toEqual(noLeaks);
    },
  );

  const line = (secret: unknown) => ({
    channelSecret: secret,
    channelAccessToken: 'CANARY-access-token-0028',
  });
  const wrong: [string, unknown][] = [
    ['a secret of the wrong format', line('CANARY-not-hex-0029')],
    ['a secret that is too long', line(`CANARY-${'x'.repeat(10_000)}`)],
    ['a secret with spaces', { ...line('CANARY 0030'), channelAccessToken: 'CANARY with spaces 0031' }],
    ['a secret in an object', line({ value: 'CANARY-object-0032' })],
    ['a secret in a list', line(['CANARY-list-0033'])],
    ['a secret beside null', line(null)],
    ['a secret beside a number', line(42)],
    [
      'a secret under another name',
      { ...line('c0ffeec0ffeec0ffeec0ffeec0ff0024'), secret: 'CANARY-other-0034' },
    ],
    [
      'a secret in another field',
      { ...line('x'), name: 'CANARY'.repeat(50), lineChannelId: 'CANARY-id-0035' },
    ],
    ['a secret in an object in another field', { ...line('x'), name: { secret: 'CANARY-name-0059' } }],
    ['a secret in a list in another field', { ...line('x'), lineChannelId: ['CANARY-id-0060'] }],
    ['a secret for an input', 'CANARY-input-0036'],
    ['a list of secrets for an input', ['CANARY-input-0037', { channelSecret: 'CANARY-input-0038' }]],
  ];

  test.each(wrong)('is not in the gateway’s own errors: %s', async (_, input) => {
    const { send, written, metrics, calls } = await observed({});
    const query = mutations.find(({ name }) => name === 'createLineChannel')?.query ?? '';
    expect(leaksIn(await send(query, { input }))).toEqual([]);
    expect(leaksIn(written())).toEqual([]);
    expect(leaksIn(await metrics())).toEqual([]);
    expect(calls).toEqual([]);
  });

  test.each([
    ['refused', '{ channelSecret: "CANARY-not-hex-0039", channelAccessToken: "CANARY with space 0040" }'],
    ['of the wrong kind', '{ channelSecret: 42, channelAccessToken: ["CANARY-0041"] }'],
    ['an enum’s', '{ channelSecret: CANARY_0042, channelAccessToken: "CANARY-0043" }'],
  ])('is not in errors about literals: %s', async (_, input) => {
    const { send, written, metrics, calls } = await observed({});
    const query = `mutation { createLineChannel(input: ${input}) { __typename ... on ChannelError { message } } }`;
    expect(leaksIn(await send(query))).toEqual([]);
    expect(leaksIn(written())).toEqual([]);
    expect(leaksIn(await metrics())).toEqual([]);
    expect(calls).toEqual([]);
  });

  test.each([
    [
      'an operation that can’t be read',
      'mutation { createLineChannel(input: { channelSecret "CANARY-0044" }) }',
    ],
    ['an operation that isn’t valid', 'mutation { createLineChannel(input: "CANARY-0045") { __typename } }'],
    ['a text without end', 'mutation { createLineChannel(input: { channelSecret: "CANARY-0046'],
  ])('is not in the log lines of %s', async (_, query) => {
    const { send, written, metrics } = await observed({});
    await send(query);
    expect(leaksIn(written())).toEqual([]);
    expect(leaksIn(await metrics())).toEqual([]);
  });

  test('is not in the response to invalid JSON', async () => {
    const { send, written } = await observed({});
    for (const type of ['application/json', 'text/plain']) {
      const query = { toJSON: () => undefined } as unknown as string;
      expect(
        leaksIn(await send(query, { token: 'CANARY-0047' }, { ...caller, 'content-type': type })),
      ).toEqual([]);
    }
    expect(leaksIn(written())).toEqual([]);
  });
});
