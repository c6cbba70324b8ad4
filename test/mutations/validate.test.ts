import { describe, expect, test } from 'vitest';
import type { CreateChannelInput } from '../support/generated/graphql.ts';
import { graphql } from '../support/generated/index.ts';
import { channel, gatewayOver, type Script, status } from '../support/harness.ts';

// `validateChannel` makes the checks of a channel’s creation without creating it.

const dryRun = graphql(`
  mutation DryRunChannel($input: CreateChannelInput!) {
    validateChannel(input: $input) {
      __typename
      ... on ValidateChannelPayload {
        isReady
        checks {
          state
          code
          path
          message
          channel {
            id
          }
        }
      }
      ... on ChannelError {
        message
      }
    }
  }
`);

const create = graphql(`
  mutation DryRunCompared($input: CreateChannelInput!) {
    createChannel(input: $input) {
      ... on ChannelValidationError {
        issues {
          path
          code
          message
        }
      }
    }
  }
`);

const secret = 'fa4efa4efa4efa4efa4efa4efa4e0001';
const token = 'FAKE-line-token-0001';

const line = (config: object, name = 'Bangkok') =>
  ({ name, type: 'LINE', config: { line: config } }) as CreateChannelInput;

const whole = line({ lineChannelId: '1650000009', channelSecret: secret, channelAccessToken: token });

const listOf = (...channels: object[]): Script => ({ 'GET /v1/channels?type=line': channels });

async function check(input: CreateChannelInput, script: Script = listOf(), headers = {}) {
  const { execute, ...gateway } = await gatewayOver(script);
  const { data, errors } = await execute(dryRun, { input }, { 'x-api-key': 'api_test', ...headers });
  const result = data?.validateChannel;
  const payload = result?.__typename === 'ValidateChannelPayload' ? result : undefined;
  const states = payload?.checks.map(
    ({ state, code, path, channel }) =>
      `${state} ${code} ${path.join('.')}${channel ? ` ${channel.id}` : ''}`,
  );
  return { ...gateway, result, errors, states, isReady: payload?.isReady, checks: payload?.checks };
}

describe('a channel that could be created', () => {
  test('passes with one call, which lists the channels of its type', async () => {
    const { isReady, states, calls, names } = await check(whole);

    expect(isReady).toBe(true);
    expect(states).toEqual([
      'PASS ok input.name',
      'PASS ok input.config.line.lineChannelId',
      'PASS ok input.config.line.channelSecret',
      'PASS ok input.config.line.channelAccessToken',
      'PASS not_connected input.config.line.lineChannelId',
    ]);
    expect(names()).toEqual(['GET /v1/channels?type=line']);
    expect(JSON.stringify(calls)).not.toContain(secret);
    expect(JSON.stringify(calls)).not.toContain(token);
  });

  test('leaves no secret in the log', async () => {
    const { logged } = await check(whole);

    expect(logged.length).toBeGreaterThan(0);
    expect(logged.join('')).not.toContain(secret);
    expect(logged.join('')).not.toContain(token);
  });

  test('needs no call without an account', async () => {
    const { isReady, states, names } = await check({ name: 'Shop', type: 'WEB' }, {});

    expect({ isReady, states, names: names() }).toEqual({
      isReady: true,
      states: ['PASS ok input.name'],
      names: [],
    });
  });

  test('has an uncertain check if the account is missing', async () => {
    const input = line({ channelSecret: secret, channelAccessToken: token });
    const { isReady, states, names } = await check(input, {});

    expect({ isReady, states: states?.at(-1), names: names() }).toEqual({
      isReady: true,
      states: 'WARN unverified input.config.line.lineChannelId',
      names: [],
    });
  });

  test('has an uncertain check if a channel does not state its account', async () => {
    const { isReady, states } = await check(whole, listOf(channel({ type: 'line', config: {} })));

    expect({ isReady, states: states?.at(-1) }).toEqual({
      isReady: true,
      states: 'WARN unverified input.config.line.lineChannelId',
    });
  });

  test('has a warning for a page token that a login can replace', async () => {
    const input: CreateChannelInput = {
      name: 'Shop',
      type: 'FACEBOOK',
      config: { facebook: { pageId: '104500000000001' } },
    };
    const { isReady, states } = await check(input, { 'GET /v1/channels?type=facebook': [] });

    expect({ isReady, states }).toEqual({
      isReady: true,
      states: [
        'PASS ok input.name',
        'PASS ok input.config.facebook.pageId',
        'WARN required input.config.facebook.pageToken',
        'PASS not_connected input.config.facebook.pageId',
      ],
    });
  });
});

describe('an account that is already connected', () => {
  const accounts: [CreateChannelInput['type'], string, object, Record<string, unknown>][] = [
    [
      'LINE',
      'line.lineChannelId',
      { line: { lineChannelId: '1650000009' } },
      { line_channel_id: '1650000009' },
    ],
    [
      'LINE',
      'line.lineChannelId',
      { line: { lineChannelId: '1650000009' } },
      { line_channel_id: 1650000009 },
    ],
    ['EMAIL', 'email.email', { email: { email: 'Help@shop.example' } }, { email: 'help@SHOP.example' }],
    ['FACEBOOK', 'facebook.pageId', { facebook: { pageId: '1045' } }, { page_id: '1045' }],
    ['INSTAGRAM', 'instagram.pageId', { instagram: { pageId: '1045' } }, { page_id: '1045' }],
    [
      'INSTAGRAM',
      'instagram.instagramUserId',
      { instagram: { instagramUserId: '17841' } },
      { igsid: '17841' },
    ],
    [
      'WHATSAPP',
      'whatsApp.phoneNumberId',
      { whatsApp: { phoneNumberId: '1065' } },
      { phone_number_id: '1065' },
    ],
    ['WECHAT', 'weChat.appId', { weChat: { appId: 'wx00000000000000ff' } }, { app_id: 'wx00000000000000ff' }],
    ['WECOM', 'weCom.corpId', { weCom: { corpId: 'ww00000000000000ff' } }, { corp_id: 'ww00000000000000ff' }],
  ];

  test.each(accounts)('fails for %s by its %s', async (type, path, config, stored) => {
    const wire = type.toLowerCase();
    const others = { ...stored, [Object.keys(stored)[0] ?? '']: 'other' };
    const script = {
      [`GET /v1/channels?type=${wire}`]: [
        channel({ id: 'ch_other', type: wire, config: others }),
        channel({ id: 'ch_taken', type: wire, config: stored }),
      ],
    };
    const { isReady, checks, names } = await check(
      { name: 'Shop', type, config } as CreateChannelInput,
      script,
    );

    expect(isReady).toBe(false);
    expect(checks?.at(-1)).toEqual({
      state: 'FAIL',
      code: 'connected',
      path: ['input', 'config', ...path.split('.')],
      message:
        'This account is already connected. Update its channel, or delete that channel and connect it again.',
      channel: { id: 'ch_taken' },
    });
    expect(names()).toEqual([`GET /v1/channels?type=${wire}`]);
  });
});

describe('a channel that would be rejected', () => {
  test('fails with one check for each invalid value', async () => {
    const { isReady, states, names } = await check(
      line({ lineChannelId: '165', channelSecret: 'nonsense' }, ' '),
    );

    expect({ isReady, states, names: names() }).toEqual({
      isReady: false,
      states: [
        'FAIL too_small input.name',
        'FAIL invalid_format input.config.line.lineChannelId',
        'FAIL invalid_format input.config.line.channelSecret',
        'FAIL required input.config.line.channelAccessToken',
      ],
      names: [],
    });
  });

  const wrong: CreateChannelInput[] = [
    line({ lineChannelId: '165', channelSecret: 'nonsense', basicId: 'x'.repeat(257) }, ''),
    { name: 'x'.repeat(129), type: 'WEB', config: { web: { primaryColor: 'red', windowLogoUrl: 'x' } } },
    { name: 'Shop', type: 'WEB', config: { web: { offlineEmail: { email: 'x', buttonUrl: 'ftp://x' } } } },
    { name: 'Shop', type: 'FACEBOOK', config: { facebook: { pageId: 'x', pageToken: 'a b' } } },
    { name: 'Shop', type: 'WHATSAPP', config: { whatsApp: { phoneNumber: '0', signingKey: 'é' } } },
    { name: 'Shop', type: 'LINE', config: { web: { windowName: 'Shop' } } },
    { name: 'Shop', type: 'UNKNOWN' },
  ];

  test.each(wrong)('fails with the issues of createChannel: $type', async (input) => {
    const { execute, names } = await gatewayOver({});
    const { data } = await execute(create, { input });
    const { checks } = await check(input, {});
    const { issues = [] } = (data?.createChannel ?? {}) as { issues?: { path: string[]; message: string }[] };
    const failed = checks?.filter(({ state, code }) => state === 'FAIL' && code !== 'required');

    expect(failed?.map(({ path, message }) => ({ path, message }))).toEqual(
      issues.map(({ path, message }) => ({ path, message })),
    );
    expect(failed?.length).toBeGreaterThan(0);
    expect(names()).toEqual([]);
  });

  test.each([
    [
      'zh-CN',
      '用于 Webhook 签名的 32 位十六进制数字：LINE Developers 控制台，Basic settings。',
      '此账号已连接。',
    ],
    [
      'zh-TW',
      '用於 Webhook 簽章的 32 位十六進位數字：LINE Developers 主控台，Basic settings。',
      '此帳號已連接。',
    ],
  ])('has messages in the language of the request: %s', async (language, help, connected) => {
    const { checks } = await check(
      line({ lineChannelId: '1650000009', channelSecret: 'nonsense', channelAccessToken: token }),
      listOf(channel({ type: 'line', config: { line_channel_id: '1650000009' } })),
      { 'accept-language': language },
    );
    const messages = checks?.filter(({ state }) => state === 'FAIL').map(({ message }) => message);

    expect(messages?.[0]).toBe(help);
    expect(messages?.[1]).toContain(connected);
  });
});

describe('when the channel API', () => {
  test('forbids the list, the dry run returns ChannelForbiddenError', async () => {
    const { result, errors } = await check(whole, { 'GET /v1/channels': status(403, { code: 40003 }) });

    expect(errors).toBeUndefined();
    expect(result).toEqual({
      __typename: 'ChannelForbiddenError',
      message:
        'This credential is not allowed to do that. Use one with the required permissions in this organization.',
    });
  });

  test.each([
    [401, 'UNAUTHENTICATED'],
    [500, 'UPSTREAM_ERROR'],
    [503, 'UPSTREAM_UNAVAILABLE'],
  ])('responds with %s, the dry run returns a GraphQL error', async (code, expected) => {
    const { result, errors } = await check(whole, { 'GET /v1/channels': status(code, {}) });

    expect(result).toBeUndefined();
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([expected]);
  });
});
