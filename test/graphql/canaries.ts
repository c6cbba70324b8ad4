import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  buildSchema,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { onTestFinished } from 'vitest';
import { readConfig } from '#src/config.ts';
import { createGateway } from '#src/gateway.ts';
import { createLogger } from '#src/observability/logger.ts';
import { type Answer, channel, type Script, startUpstream } from '../support/harness.ts';
import { platforms, platformTypes, unknownType } from '../support/platforms.ts';

// Every secret here is a canary: its name identifies its origin, and it must not appear, in full or in part, in a
// response, a log line or a metric. Its last four characters, which `hint` returns, are digits.

const canary = /.{0,60}(?:canary|c0ffee).{0,20}/gi;
export const leaksIn = (text: string) => text.match(canary) ?? [];

export const schema = buildSchema(
  readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'),
);

/** Starts a gateway at the most detailed log level and records its output. */
export async function observed(script: Script, env: Record<string, string> = {}) {
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

/** Off, because one operation selects everything. */
const bounds = { MAX_TOKENS: '100000', MAX_COST: '100000000', MAX_DEPTH: '100', MAX_ALIASES: '1000' };

export const caller = {
  'x-api-key': 'api_CANARYkey0001',
  cookie: 'session=CANARYcookie0002',
  'x-organization-id': 'org_1',
};

/** Selects all fields of a type, a few levels deep. */
export function everything(type: GraphQLOutputType, levels = 7): string {
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

/** Every query of the schema, with all of its fields. */
export const queries = Object.values(queryFields).map(({ name, args, type }) => {
  const given = args.filter(isRequiredArgument).map((arg) => `${arg.name}: "one"`);
  return `{ ${name} ${given.length > 0 ? `(${given.join(' ')})` : ''} ${everything(type, 5)} }`;
});

/** Unknown keys that may hold secrets: at the top level, in objects and in lists. */
export const unknown = (where: string) => ({
  future_key: `CANARY-${where}-top-0001`,
  nested: {
    key: `CANARY-${where}-nested-0002`,
    deep: { deeper: [{ deepest: `CANARY-${where}-deepest-0003` }] },
  },
  list: [`CANARY-${where}-list-0004`],
  [`CANARY-${where}-name`]: true,
});

/** The stored keys of all platforms that hold secrets. */
const secretKeys = new Set(
  platforms.flatMap(({ stored, secrets }) =>
    Object.keys(stored).filter((key) => secrets.includes(String(stored[key]))),
  ),
);

/** A config with the secrets of its platform, of the other platforms, and in unknown keys. */
export function config(type: string, shape: (secret: string) => unknown = String) {
  const secrets = [...secretKeys].map((key) => [key, shape(`CANARY-stored-${type}-${key}-CANARY-0005`)]);
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

export const types = [...platformTypes, unknownType];
export const stored = (type: string, shape?: (secret: string) => unknown) =>
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

export const page = {
  _id: 'page_1',
  name: 'Page',
  access_token: 'CANARY-page-token-0010',
  ...unknown('page'),
};
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

export function write(response: ServerResponse, code: number, body: unknown): void {
  response.writeHead(code, { 'content-type': 'application/json', ...answeredHeaders });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

export const answers =
  (body: unknown): Answer =>
  (response) =>
    write(response, 200, body);

export function storage(shape?: (secret: string) => unknown): Script {
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

/** An upstream failure that quotes the request or a stored object. */
type Failure = (response: ServerResponse, quoted: string, sent: unknown) => void;

const failure =
  (code: number, body: (quoted: string, sent: unknown) => unknown): Failure =>
  (response, quoted, sent) =>
    write(response, code, body(quoted, sent));

/** A part of the quote that has the form of a field name. */
const word = (quoted: string) => /(?:CANARY|c0ffee)\w+/.exec(quoted)?.[0] ?? 'nothing';

const refusals = [400, 401, 403, 404, 409, 422, 429, 500, 502].map((code): [string, Failure] => [
  `${code}, its message quoting it`,
  failure(code, (quoted) => ({ code: 40000, message: `This is wrong: ${quoted}`, field: 'config' })),
]);

export const failures: Record<string, Failure> = {
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
