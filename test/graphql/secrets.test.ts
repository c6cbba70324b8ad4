import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  buildSchema,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readConfig } from '#src/config.ts';
import { createGateway } from '#src/gateway.ts';
import { createLogger } from '#src/observability/logger.ts';
import { type Answer, type Call, channel, type Script, startUpstream } from '../support/harness.ts';

// Every secret here is a canary: each tells by its name where it came from, and none may come out, whole or cut, in an
// answer, a log line or a metric. The last four characters, which `hint` tells, are digits.

const canary = /.{0,60}(?:canary|c0ffee).{0,20}/gi;
const leaksIn = (text: string) => text.match(canary) ?? [];

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));

/** A gateway that writes down everything, and all that leaves it. */
async function observed(script: Script, env: Record<string, string> = {}) {
  const upstream = await startUpstream(script);
  const log: string[] = [];
  const ports: number[] = [];
  const onListening = (message: unknown) => {
    const { server } = message as { server: Server };
    ports.push((server.address() as AddressInfo).port);
  };
  subscribe('tracing:net.server.listen:asyncEnd', onListening);
  const settings = { NODE_ENV: 'development', PORT: '0', METRICS_PORT: '0', ...env };
  const config = readConfig({ CHANNEL_API_URL: upstream.url, ...settings, LOG_LEVEL: 'trace', ...bounds });
  const gateway = createGateway(config, {
    url: upstream.url,
    log: createLogger(config.logLevel, { write: (line) => void log.push(line) }),
  });
  const url = await gateway.listen();
  unsubscribe('tracing:net.server.listen:asyncEnd', onListening);
  onTestFinished(() => gateway.close());

  async function send(query: string, variables: object = {}, headers: Record<string, string> = caller) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return JSON.stringify([...response.headers]) + (await response.text());
  }

  return {
    send,
    calls: upstream.calls,
    written: () => log.join(''),
    metrics: async () => (await fetch(`http://127.0.0.1:${ports.at(-1)}/metrics`)).text(),
  };
}

/** Everything is asked for at once, which is more than a client may. */
const bounds = { MAX_TOKENS: '100000', MAX_COST: '100000000', MAX_DEPTH: '100', MAX_ALIASES: '1000' };

const caller = {
  'x-api-key': 'api_CANARYkey0001',
  cookie: 'session=CANARYcookie0002',
  'x-organization-id': 'org_1',
};

/** All that can be selected of a type, a few levels deep. */
function everything(type: GraphQLOutputType, levels = 7): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isAbstractType(named)) {
    const types = schema
      .getPossibleTypes(named)
      .map((each) => `... on ${each.name} ${everything(each, levels)}`);
    return `{ __typename ${types.join(' ')} }`;
  }
  const fields = isObjectType(named) ? Object.values(named.getFields()) : [];
  const selected = fields.flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    if (isLeafType(getNamedType(field.type))) return [field.name];
    return levels > 0 ? [`${field.name} ${everything(field.type, levels - 1)}`] : [];
  });
  return `{ __typename ${selected.join(' ')} }`;
}

const queryFields = schema.getQueryType()?.getFields() ?? {};
const mutationFields = schema.getMutationType()?.getFields() ?? {};

/** Every query there is, each with all that can be selected of it. */
const queries = Object.values(queryFields).map(({ name, args, type }) => {
  const given = args.filter(isRequiredArgument).map((arg) => `${arg.name}: "one"`);
  return `{ ${name} ${given.length > 0 ? `(${given.join(' ')})` : ''} ${everything(type, 5)} }`;
});

/** What may be secret and isn’t known: at the top, in objects and in lists. */
const unknown = (where: string) => ({
  future_key: `CANARY-${where}-top-0001`,
  nested: {
    key: `CANARY-${where}-nested-0002`,
    deep: { deeper: [{ deepest: `CANARY-${where}-deepest-0003` }] },
  },
  list: [`CANARY-${where}-list-0004`],
  [`CANARY-${where}-name`]: true,
});

const secretKeys: Record<string, string[]> = {
  web: [],
  facebook: ['page_token'],
  whatsapp: ['access_key', 'signing_key'],
  instagram: ['page_token'],
  wechat: ['secret', 'token', 'encoding_aes_key'],
  line: ['line_channel_secret', 'line_channel_token'],
  email: [],
  wecom: ['secret', 'token', 'encoding_aes_key'],
};

const allKeys = [...new Set(Object.values(secretKeys).flat())];

/** A config with its platform’s secrets, those of the others, and more. */
function config(type: string, shape: (secret: string) => unknown = String) {
  const secrets = allKeys.map((key) => [key, shape(`CANARY-stored-${type}-${key}-CANARY-0005`)]);
  return {
    type,
    ...Object.fromEntries(secrets),
    email_config: {
      email: 'shop@example.com',
      smtp_password: 'CANARY-smtp-0006',
      ...unknown('email-config'),
    },
    ...unknown(`config-${type}`),
  };
}

const types = [...Object.keys(secretKeys), 'telegram'];
const stored = (type: string, shape?: (secret: string) => unknown) =>
  channel({
    id: `ch_${type}`,
    type,
    config: config(type, shape),
    credential_id: `cred_${type}`,
    workflow_id: 'wf_1',
    access_token: 'CANARY-channel-token-0007',
    credential: { token: 'CANARY-channel-credential-0008' },
    touchpoints: ['CANARY-touchpoint-0009'],
    ...unknown('channel'),
  });

const page = { _id: 'page_1', name: 'Page', access_token: 'CANARY-page-token-0010', ...unknown('page') };
const team = { _id: 'one', name: 'Team', api_key: 'CANARY-team-0011', ...unknown('team') };
const observer = {
  _id: 'observer_1',
  role: 'member',
  user: { _id: 'u_1', display_name: 'Ann', password: 'CANARY-user-0012', ...unknown('user') },
  ...unknown('observer'),
};

const answeredHeaders = {
  'set-cookie': 'session=CANARY-set-cookie-0013',
  'www-authenticate': 'Bearer realm="CANARY-realm-0014"',
  'x-powered-by': 'CANARY-powered-by-0015',
  server: 'CANARY-server-0016',
  'x-debug-token': 'CANARY-debug-token-0017',
  location: 'https://upstream.example/CANARY-location-0018',
  'x-request-id': 'CANARY-request-id-0019',
};

function write(response: ServerResponse, code: number, body: unknown): void {
  response.writeHead(code, { 'content-type': 'application/json', ...answeredHeaders });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

const answers =
  (body: unknown): Answer =>
  (response) =>
    write(response, 200, body);

function storage(shape?: (secret: string) => unknown): Script {
  return {
    'GET /v1/channels': answers(types.map((type) => stored(type, shape))),
    'GET /v1/channels/one': answers(stored('line', shape)),
    'GET /v1/channels/_count': answers({ count: 1, ...unknown('count') }),
    'GET /v1/channels/_conv_count': answers({ all: 1, web: 1, ...unknown('conversations') }),
    'GET /v1/channels/providers': answers([{ provider: 'web', configured: true, ...unknown('provider') }]),
    'GET /v1/assign/teams/all': answers([team]),
    'GET /v1/assign/team/one/observers': answers([observer]),
    'GET /v1/channels/credentials/one': answers({ _id: 'one', type: 'line', config: config('line', shape) }),
    'GET /v1/channels/_facebook/credential/one': answers([page]),
    ...Object.fromEntries(
      types.flatMap((type) => [
        [`GET /v1/channels/ch_${type}`, answers(stored(type, shape))],
        [
          `GET /v1/channels/credentials/cred_${type}`,
          answers({ _id: `cred_${type}`, type, config: config(type, shape), ...unknown('credential') }),
        ],
        [`GET /v1/channels/_facebook/credential/cred_${type}`, answers([page])],
      ]),
    ),
  };
}

test('a canary is found wherever it sings, and only there', () => {
  expect(leaksIn('a "token":"CANARY-1-0001" b')).toHaveLength(1);
  expect(leaksIn('secret c0ffeec0')).toHaveLength(1);
  expect(leaksIn('{"hint":"0001"}')).toEqual([]);
});

describe('what is stored', () => {
  const shapes: Record<string, (secret: string) => unknown> = {
    'as text': String,
    'as an object': (value) => ({ value }),
    'as a list': (value) => [value],
    'in JSON': (value) => JSON.stringify({ value, key: '0001' }),
  };

  test.each(Object.entries(shapes))('comes out nowhere, however it is asked for: %s', async (_, shape) => {
    const { send, written, metrics, calls } = await observed(storage(shape));
    for (const query of queries) {
      const answer = await send(query);
      expect(answer).toContain('"data":{');
      expect(answer).not.toContain('"errors"');
      expect(leaksIn(answer)).toEqual([]);
    }
    // All that could sing was there.
    expect(calls.length).toBeGreaterThan(20);
    expect(leaksIn(written())).toEqual([]);
    expect(leaksIn(await metrics())).toEqual([]);
  });

  test('is told by its last four characters alone', async () => {
    const { send } = await observed(storage());
    const answer = await send(
      '{ channel(id: "one") { ... on LineChannel { config { channelSecret { isSet hint } } } } }',
    );
    expect(answer).toContain('"channelSecret":{"isSet":true,"hint":"0005"}');
  });

  test('of an entity, for a router', async () => {
    const { send, written } = await observed(storage());
    for (const name of ['Channel', 'ChannelCredential', 'Team']) {
      const type = schema.getType(name) as GraphQLOutputType;
      const ids = name === 'Channel' ? types.map((each) => `ch_${each}`) : ['one'];
      const references = ids.map((id) => ({ __typename: name, id, token: 'CANARY-reference-0020' }));
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${name} ${everything(type, 2)} } }`;
      const answer = await send(query, { r: references });
      expect(answer).toContain('"data":{');
      expect(answer).not.toContain('"errors"');
      expect(leaksIn(answer)).toEqual([]);
    }
    expect(leaksIn(written())).toEqual([]);
  });

  test('comes out nowhere where it can’t be understood', async () => {
    const broken = (record: object) => ({ ...record, id: undefined, _id: undefined, name: undefined });
    const script = Object.fromEntries(
      Object.keys(storage()).map((name) => [
        name,
        answers([broken(stored('line')), config('line'), page, 'CANARY-text']),
      ]),
    );
    const { send, written, metrics } = await observed(script);
    for (const query of queries) expect(leaksIn(await send(query))).toEqual([]);
    expect(leaksIn(written())).toEqual([]);
    expect(leaksIn(await metrics())).toEqual([]);
  });
});

/** How an upstream fails: with what it was sent, or what it has, quoted in every place there is. */
type Failure = (response: ServerResponse, quoted: string, sent: unknown) => void;

const failure =
  (code: number, body: (quoted: string, sent: unknown) => unknown): Failure =>
  (response, quoted, sent) =>
    write(response, code, body(quoted, sent));

/** A word of the letters that a field’s name may have. */
const word = (quoted: string) => /(?:CANARY|c0ffee)\w+/.exec(quoted)?.[0] ?? 'nothing';

const refusals = [400, 401, 403, 404, 409, 422, 429, 500, 502].map((code): [string, Failure] => [
  `${code}, its message quoting it`,
  failure(code, (quoted) => ({ code: 40000, message: `This is wrong: ${quoted}`, field: 'config' })),
]);

const failures: Record<string, Failure> = {
  ...Object.fromEntries(refusals),
  '400, its message’s message quoting it': failure(400, (quoted) => ({
    message: { message: quoted, detail: quoted },
  })),
  '400, its field quoting it': failure(400, (quoted) => ({ code: 40000, field: quoted, validate: quoted })),
  '400, its field being it': failure(400, (quoted) => ({ code: 40000, field: word(quoted) })),
  '400, its validate being in it': failure(400, (quoted) => ({
    code: 40000,
    validate: `config.${word(quoted)}`,
  })),
  '400, it beside the message': failure(400, (_, sent) => ({
    code: 40000,
    message: 'Bad input',
    input: sent,
  })),
  '400, a list of it': failure(400, (quoted) => [quoted, { errors: [quoted] }]),
  '400, a text of it': failure(400, (quoted) => `refused: ${quoted}`),
  '400, it alone': failure(400, (quoted) => quoted),
  '400, duplicate key': failure(400, (quoted) => ({ code: 40000, message: `Duplicate key: ${quoted}` })),
  '502, a page of it': failure(502, (quoted) => `<html><title>${quoted}</title></html>`),
  '200, a page of it': failure(200, (quoted) => `<html><title>${quoted}</title></html>`),
  '200, a failure': failure(200, (quoted, sent) => ({
    success: false,
    code: 40000,
    message: quoted,
    data: sent,
  })),
  '200, a failure without a code': failure(200, (quoted) => ({
    success: false,
    message: quoted,
    token: quoted,
  })),
  '200, a text': failure(200, (quoted) => JSON.stringify(quoted)),
  '200, JSON cut off': failure(200, (_, sent) =>
    JSON.stringify({ data: sent ?? config('line') }).slice(0, -3),
  ),
  '200, an object that is none': failure(200, (quoted, sent) => ({ data: { nothing: quoted, sent } })),
  '200, a list that is none': failure(200, (quoted, sent) => [
    quoted,
    sent,
    { errorCode: '190', errorMessage: quoted },
  ]),
  '200, a wrong id': failure(200, (quoted) => ({ ...channel(), id: { quoted }, name: [quoted] })),
  '302, to it': failure(302, (quoted) => quoted),
  'a connection lost': (response, quoted) =>
    void response.writeHead(200, { 'content-length': '100000' }).write(quoted, () => response.destroy()),
};

describe('what a failing channel API quotes of what it has', () => {
  const quoted = `CANARYquoted0021 and "token": "CANARY-quoted-0022", CANARY-quoted-0023`;

  test.each(Object.entries(failures))('comes out nowhere: %s', async (_, fail) => {
    const script = Object.keys(storage()).map((name): [string, Answer] => [
      name,
      (response) => fail(response, quoted, config('line')),
    ]);
    const { send, written, metrics, calls } = await observed(Object.fromEntries(script), {
      UPSTREAM_ATTEMPTS: '1',
    });
    for (const query of queries) expect(leaksIn(await send(query))).toEqual([]);
    // The setup catalogue asks nobody.
    expect(calls.length).toBeGreaterThanOrEqual(queries.length - 1);
    expect(written()).not.toBe('');
    expect(leaksIn(written())).toEqual([]);
    expect(leaksIn(await metrics())).toEqual([]);
  });
});

/** A canary in the format that the field asks for. */
function secretOf(field: string): string {
  if (field === 'channelSecret') return 'c0ffeec0ffeec0ffeec0ffeec0ff0024';
  if (field === 'appSecret') return 'CANARYappSecret'.padEnd(28, 'x').concat('0025');
  if (field === 'encodingAesKey') return 'CANARYencodingAesKey'.padEnd(39, 'x').concat('0026');
  return `CANARY${field}`.padEnd(24, 'x').concat('0027');
}

const values: Record<string, unknown> = {
  id: 'one',
  ids: ['one'],
  name: 'Support',
  description: 'The shop window',
  email: 'shop@example.com',
  buttonUrl: 'https://shop.example',
  signatureLogoUrl: 'https://shop.example/logo.png',
  windowLogoUrl: 'https://shop.example/logo.png',
  chatbotAvatarUrl: 'https://shop.example/face.png',
  profilePictureUrl: 'https://shop.example/face.png',
  primaryColor: '#fff',
  secondaryColor: '#fff',
  headerColor: '#fff',
  backgroundColor: '#fff',
  fontSize: '14px',
  pageId: '104300000000003',
  facebookUserId: '104300000000004',
  instagramUserId: '104300000000005',
  credentialId: 'cred_1',
  phoneNumber: '+85212345678',
  phoneNumberId: '106540352242922',
  businessAccountId: '102290129340398',
  lineChannelId: '1650000001',
  appId: 'wx00000000000000ff',
  corpId: 'ww00000000000000ff',
  agentId: '1000002',
  workflowId: 'wf_1',
  channelId: 'ch_line',
};

/** An input with all there is in it, but of the configs the one that is asked for. */
function fill(type: GraphQLInputType, name: string, configField: string): unknown {
  const named = getNamedType(type);
  if (named.name === 'Secret') return secretOf(name);
  if (named.name === 'ChannelType') return configField.toUpperCase();
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (!isInputObjectType(named)) return named.name === 'Boolean' ? true : (values[name] ?? 'something');
  const fields = Object.values(named.getFields()).filter(
    (field) => !named.isOneOf || field.name === configField,
  );
  return Object.fromEntries(fields.map((field) => [field.name, fill(field.type, field.name, configField)]));
}

interface Mutation {
  name: string;
  type: string;
  input: Record<string, unknown>;
  query: string;
}

const configFields = schema.getType('ChannelConfigInput');
const configNames = isInputObjectType(configFields) ? Object.keys(configFields.getFields()) : [];

function mutationsOf(name: string): Mutation[] {
  const field = mutationFields[name];
  const input = field?.args[0]?.type;
  if (!field || !input) return [];
  const named = getNamedType(input);
  const query = `mutation ($input: ${input}) { ${name}(input: $input) ${everything(field.type, 5)} }`;
  const takesAny = isInputObjectType(named) && named.getFields().config?.type === configFields;
  const [, ofPlatform = 'line'] =
    /^(?:create|update|connect)(.+?)(?:Channel|Pages|Accounts)$/.exec(name) ?? [];
  const platforms = takesAny ? configNames : [ofPlatform];
  return platforms.map((platform) => {
    const type = platform.toLowerCase();
    const filled = fill(input, 'input', platform) as Record<string, unknown>;
    const id = name === 'updateChannel' ? { id: `ch_${type}` } : {};
    return { name: takesAny ? `${name}, ${platform}` : name, type, input: { ...filled, ...id }, query };
  });
}

const mutations = Object.keys(mutationFields).flatMap(mutationsOf);

/** All mutations over a channel API that answers each write so, and what came out of it. */
async function mutate(answer: (response: ServerResponse, call: Call, type: string) => void) {
  let current = '';
  const writes = ['POST', 'PUT', 'PATCH', 'DELETE'].flatMap((method) =>
    writePaths.map((path): [string, Answer] => [`${method} ${path}`, (...of) => answer(...of, current)]),
  );
  const { send, written, metrics, calls } = await observed({ ...storage(), ...Object.fromEntries(writes) });
  const answered: string[] = [];
  for (const [index, { name, type, input, query }] of mutations.entries()) {
    current = type;
    // Each by a caller of its own: so many failures of one would open its circuit.
    const answer = await send(query, { input }, { ...caller, 'x-api-key': `api_CANARYkey${index}` });
    answered.push(...leaksIn(answer).map((leak) => `${name}: ${leak}`));
  }
  // Channels that aren’t switched together are switched one by one.
  const sent = calls.filter(({ name }) => !name.startsWith('GET ') && name !== 'PUT /v1/channels/one');
  // Each is sent, and once, but for the dry run: what isn’t, nobody can quote.
  expect(sent).toHaveLength(mutations.filter(({ name }) => !name.startsWith('validateChannel')).length);
  return {
    leaks: { answers: answered, log: leaksIn(written()), metrics: leaksIn(await metrics()) },
    sung: JSON.stringify(sent.map(({ body }) => body)).match(/(?:CANARY|c0ffee)\w+/g) ?? [],
  };
}

const noLeaks = { answers: [], log: [], metrics: [] };

const writePaths = [
  '/v1/channels',
  '/v1/channels/one',
  ...types.map((type) => `/v1/channels/ch_${type}`),
  ...['_web', '_email', '_wechat', '_line', '_whatsapp', '_instagram'].map((path) => `/v1/channels/${path}`),
  '/v3/channels/_facebook',
  '/v2/channels/_facebook',
  '/v2/channels/_whatsapp',
  '/v1/channels/credentials/one',
  '/v1/channels/workflows/wf_1',
  '/v1/channels/status',
];

describe('what a client sends', () => {
  /** The channel as a live deployment answers it: with all that it was just given. */
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

  test('reaches the channel API, and nobody else', async () => {
    const { leaks, sung } = await mutate((response, call, type) => write(response, 200, echoed(call, type)));
    expect(leaks).toEqual(noLeaks);

    // Each field that the published graph has of the type `Secret` was among it.
    const secretFields = Object.values(schema.getTypeMap())
      .filter(isInputObjectType)
      .flatMap((type) => Object.values(type.getFields()))
      .filter((field) => getNamedType(field.type).name === 'Secret');
    expect(secretFields.length).toBeGreaterThan(15);
    expect([...new Set(sung)].toSorted()).toEqual(
      [...new Set(secretFields.map(({ name }) => secretOf(name)))].toSorted(),
    );
  });

  test.each(Object.entries(failures))(
    'comes out nowhere where a failing channel API quotes it: %s',
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

  test.each(wrong)('is in no refusal of the gateway’s own: %s', async (_, input) => {
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
  ])('is in no refusal where it is written into the operation: %s', async (_, input) => {
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
  ])('is in no log line of %s', async (_, query) => {
    const { send, written, metrics } = await observed({});
    await send(query);
    expect(leaksIn(written())).toEqual([]);
    expect(leaksIn(await metrics())).toEqual([]);
  });

  test('is in no answer to what is no JSON', async () => {
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

describe('a caller’s credential', () => {
  const credentials: Record<string, Record<string, string>> = {
    'an API key': { 'x-api-key': 'api_CANARY-key-0048' },
    'an access token': { 'x-access-token': 'acc_CANARY-token-0049' },
    'a bearer token': { authorization: 'Bearer CANARY.jwt.0050', 'x-organization-id': 'org_1' },
    'all of them': {
      'x-api-key': 'api_CANARY-key-0051',
      'x-access-token': 'acc_CANARY-token-0052',
      authorization: 'Basic CANARY0053',
      cookie: 'CANARY=0054',
      'proxy-authorization': 'Bearer CANARY-0055',
      'x-forwarded-access-token': 'CANARY-0056',
    },
  };

  test.each(Object.entries(credentials))('%s comes out nowhere', async (_, headers) => {
    for (const code of [200, 400, 401, 403, 500, 502]) {
      const script = Object.keys(storage()).map((name): [string, Answer] => [
        name,
        (response, call) => write(response, code, { success: code < 400, headers: call.headers }),
      ]);
      const { send, written, metrics, calls } = await observed(Object.fromEntries(script));
      for (const query of queries) expect(leaksIn(await send(query, {}, headers))).toEqual([]);
      expect(JSON.stringify(calls.map((call) => call.headers))).toContain('CANARY');
      expect([code, leaksIn(written())]).toEqual([code, []]);
      expect(leaksIn(await metrics())).toEqual([]);
    }
  });

  test('that can’t be one comes out nowhere', async () => {
    const { send, written } = await observed({});
    for (const value of ['CANARY\t0057', `CANARY${'x'.repeat(8_192)}`, 'CANARY-\u00e9-0058']) {
      expect(leaksIn(await send('{ __typename }', {}, { 'x-api-key': value }))).toEqual([]);
    }
    expect(leaksIn(written())).toEqual([]);
  });
});
