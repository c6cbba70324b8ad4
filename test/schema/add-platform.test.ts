import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patternField } from '#schema/platforms/fields.ts';
import { demoKey } from '#src/sandbox/server.ts';
import { platforms } from '../support/platforms.ts';
import { addPlatform } from './add-platform.ts';
import { fixture } from './made-up-platform.ts';

// Follows the recipe of docs/contributing.md in a scratch copy, whose gateway serves the sandbox of the copy.

const { input, body, config } = JSON.parse(fixture);

let folder: string;
let gateway: ChildProcess | undefined;
let url: string;
const log: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'add-platform-'));
  await addPlatform(folder);
  await startGateway();
}, 60_000);

afterAll(async () => {
  gateway?.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

/** Starts the gateway of the copy as `npm start` does, in the dialect that counts channels by type. */
async function startGateway() {
  const settings = { HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'debug' };
  const dialects = { CHANNEL_API_DIALECT: 'live', SANDBOX_DIALECT: 'live' };
  const child = spawn(process.execPath, ['--require', './src/node-version.cjs', 'src/main.ts'], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...settings, ...dialects },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  gateway = child;
  const listening = Promise.withResolvers<string>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    log.push(line);
    const { msg, url } = JSON.parse(line);
    if (msg === 'listening') listening.resolve(url);
  });
  child.on('exit', () => listening.reject(new Error('The gateway of the scratch copy did not start.')));
  url = await listening.promise;
}

/** Executes an operation. Neither the answer nor the log contains the secret. */
async function execute(query: string, variables: object = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': demoKey },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  expect(text + log.join('')).not.toContain(input.fireToken);
  const { data, errors } = JSON.parse(text);
  expect(errors).toBeUndefined();
  return data;
}

const read = (path: string) => readFile(join(folder, path), 'utf8');

describe('a platform that is added as one file, one line and one fixture', () => {
  test('is listed in the setup catalogue with its fields', async () => {
    const { channelTypes } = await execute(
      '{ channelTypes { type title createMutation fields { name isSecret } } }',
    );

    expect(channelTypes.map(({ type }: { type: string }) => type).toSorted()).toEqual(
      [...platforms.map(({ value }) => value), 'SMOKE_SIGNAL'].toSorted(),
    );
    expect(channelTypes).toContainEqual({
      type: 'SMOKE_SIGNAL',
      title: 'Smoke signals',
      createMutation: 'createSmokeSignalChannel',
      fields: [
        { name: 'name', isSecret: false },
        { name: 'hillCode', isSecret: false },
        { name: 'fireToken', isSecret: true },
      ],
    });
  });

  test('is dry-run, created, listed and counted, and its secret is masked', async () => {
    const dryRun = `mutation ($config: ChannelConfigInput!) {
      validateChannel(input: { name: "Hill", type: SMOKE_SIGNAL, config: $config }) {
        ... on ValidateChannelPayload { isReady checks { path state } }
      }
    }`;
    const create = `mutation ($input: CreateSmokeSignalChannelInput!) {
      createSmokeSignalChannel(input: $input) {
        __typename
        ... on ChannelValidationError { issues { path } }
        ... on CreateSmokeSignalChannelPayload { channel { id config { __typename hillCode fireToken { isSet hint } } } }
      }
    }`;
    const list = `{
      channels(types: [SMOKE_SIGNAL]) { nodes { __typename id type } }
      channelCount { byType { type count } }
      channelProviders { type }
    }`;

    expect(await execute(dryRun, { config: { smokeSignal: { ...input, hillCode: 'hill' } } })).toMatchObject({
      validateChannel: {
        isReady: false,
        checks: expect.arrayContaining([
          { path: ['input', 'config', 'smokeSignal', 'hillCode'], state: 'FAIL' },
        ]),
      },
    });
    expect(await execute(dryRun, { config: { smokeSignal: input } })).toMatchObject({
      validateChannel: { isReady: true },
    });
    expect(await execute(create, { input: { ...input, hillCode: 'hill' } })).toEqual({
      createSmokeSignalChannel: {
        __typename: 'ChannelValidationError',
        issues: [{ path: ['input', 'hillCode'] }],
      },
    });
    const before = await execute(list);
    const { createSmokeSignalChannel: created } = await execute(create, { input });
    const after = await execute(list);

    expect(created).toEqual({
      __typename: 'CreateSmokeSignalChannelPayload',
      channel: {
        id: expect.any(String),
        config: { ...config, hillCode: input.hillCode, fireToken: { isSet: true, hint: 'ss02' } },
      },
    });
    expect(before.channels.nodes).toEqual([]);
    expect(before.channelCount.byType).toContainEqual({ type: 'SMOKE_SIGNAL', count: 0 });
    expect(after.channels.nodes).toEqual([
      { __typename: 'SmokeSignalChannel', id: created.channel.id, type: 'SMOKE_SIGNAL' },
    ]);
    expect(after.channelCount.byType).toContainEqual({ type: 'SMOKE_SIGNAL', count: 1 });
    expect(after.channelProviders).toContainEqual({ type: 'SMOKE_SIGNAL' });
    // The account is connected once.
    expect(await execute(create, { input })).toEqual({
      createSmokeSignalChannel: { __typename: 'ChannelConflictError' },
    });
  });

  test('is part of the printed files: the SDL, the client package and the sandbox', async () => {
    expect(await read('schema/schema.graphql')).toContain('type SmokeSignalChannel implements Channel');
    expect(await read('schema/client/platform-settings.graphql')).toContain(
      '... on SmokeSignalChannel {\n    config {\n      ...SmokeSignalSettings',
    );
    expect(await read('schema/client/platform-operations.graphql')).toContain(
      'mutation CreateSmokeSignalChannel($input: CreateSmokeSignalChannelInput!)',
    );
    const { smoke_signal } = JSON.parse(await read('src/sandbox/platform-configs.json'));
    expect(smoke_signal).toMatchObject({
      accountKey: 'hill_code',
      createPaths: ['/v1/channels/_smoke_signal'],
    });
    expect(Object.keys(smoke_signal.config)).toEqual(Object.keys(body));
    expect(smoke_signal.config.fire_token).toMatchObject({ secret: true, required: true });
  });
});

test.each([
  ['a flag that HTML forms do not know', /^[a-z]+bot$/i],
  ['a character class that is not valid with the flag v', /^[a-z_-]+$/],
])('a field is refused whose pattern has %s', (_, pattern) => {
  expect(() => patternField(pattern, 'Enter a bot.', 1, 32)).toThrow(
    `HTML forms cannot apply the pattern ${pattern}. Write it with the flag v and no other flag.`,
  );
});

test('a field may have a pattern with the flag v', () => {
  const field = patternField(/^[a-z_\-]+$/v, 'Enter a bot.', 1, 32);
  expect(field.safeParse('a-bot').success).toBe(true);
  expect(field.safeParse('a bot').success).toBe(false);
});
