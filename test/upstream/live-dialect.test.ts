import { describe, expect, onTestFinished, test } from 'vitest';
import { demoKey, startSandbox } from '#src/sandbox/server.ts';
import { graphql } from '../support/generated/index.ts';
import { channel, gatewayOver, startGateway, status } from '../support/harness.ts';

const live = { CHANNEL_API_DIALECT: 'live' };

const createLine = graphql(`
  mutation DialectLine($input: CreateLineChannelInput!) {
    createLineChannel(input: $input) {
      __typename
      ... on CreateLineChannelPayload {
        channel {
          config {
            lineChannelId
          }
        }
      }
      ... on ChannelValidationError {
        issues {
          path
        }
      }
      ... on ChannelConflictError {
        path
      }
    }
  }
`);

const createWeChat = graphql(`
  mutation DialectWeChat($input: CreateWeChatChannelInput!) {
    createWeChatChannel(input: $input) {
      __typename
    }
  }
`);

const createWhatsApp = graphql(`
  mutation DialectWhatsApp($input: CreateWhatsAppChannelInput!) {
    createWhatsAppChannel(input: $input) {
      __typename
    }
  }
`);

const updateWhatsApp = graphql(`
  mutation DialectWhatsAppUpdate($input: UpdateWhatsAppChannelInput!) {
    updateWhatsAppChannel(input: $input) {
      __typename
    }
  }
`);

const createWeb = graphql(`
  mutation DialectWeb($input: CreateWebChannelInput!) {
    createWebChannel(input: $input) {
      __typename
    }
  }
`);

const lineInput = {
  name: 'Bangkok',
  lineChannelId: '1650000009',
  channelSecret: 'fa4e'.repeat(8),
  channelAccessToken: 'FAKE-line-token',
};

describe('the live dialect', () => {
  test('sends a LINE channel as the dashboard does', async () => {
    const answer = {
      success: true,
      data: channel({ type: 'line', config: { line_channel_id: '1650000009' } }),
    };
    const { execute, calls } = await gatewayOver({ 'POST /v1/channels/_line': answer }, live);

    const { data } = await execute(createLine, { input: lineInput });

    expect(data?.createLineChannel).toEqual({
      __typename: 'CreateLineChannelPayload',
      channel: { config: { lineChannelId: '1650000009' } },
    });
    expect(calls.map(({ body }) => body)).toEqual([
      {
        name: 'Bangkok',
        config: {
          type: 'line',
          line_channel_id: '1650000009',
          line_channel_secret: 'fa4e'.repeat(8),
          line_channel_token: 'FAKE-line-token',
        },
      },
    ]);
  });

  test.each([
    ['config.line_channel_secret', 'channelSecret'],
    ['channel_secret', 'channelSecret'],
    ['line_channel_token', 'channelAccessToken'],
  ])('maps the rejected field %s to the path of its input', async (validate, field) => {
    const rejection = status(400, { code: 40000, message: 'wrong', validate });
    const { execute } = await gatewayOver({ 'POST /v1/channels/_line': rejection }, live);
    const { data } = await execute(createLine, { input: lineInput });
    expect(data?.createLineChannel).toEqual({
      __typename: 'ChannelValidationError',
      issues: [{ path: ['input', field] }],
    });
  });

  test('sends WeChat, WhatsApp and web channels as the dashboard does', async () => {
    const { execute, calls } = await gatewayOver(
      {
        'POST /v1/channels/_wechat': channel({ type: 'wechat' }),
        'POST /v3/channels/_whatsapp': channel({ type: 'whatsapp' }),
        'PUT /v2/channels/_whatsapp': [
          channel({ type: 'whatsapp', config: { phone_number_id: '106540000000009' } }),
        ],
        'POST /v3/channels/_web': channel(),
      },
      live,
    );

    const answers = [
      await execute(createWeChat, {
        input: { appId: 'wx0123456789abcdef', appSecret: 'FAKE'.repeat(8), userName: 'gh_1', token: 'FAKE' },
      }),
      await execute(createWhatsApp, {
        input: { phoneNumberId: '106540000000009', accessToken: 'FAKE-token', phoneNumber: '+85212345678' },
      }),
      await execute(updateWhatsApp, {
        input: { phoneNumberId: '106540000000009', accessToken: 'FAKE-token' },
      }),
      await execute(createWeb, { input: { name: 'Shop', config: { primaryColor: '#123' } } }),
    ];

    expect(answers.map(({ data }) => data)).toEqual([
      { createWeChatChannel: { __typename: 'CreateWeChatChannelPayload' } },
      { createWhatsAppChannel: { __typename: 'CreateWhatsAppChannelPayload' } },
      { updateWhatsAppChannel: { __typename: 'UpdateWhatsAppChannelPayload' } },
      { createWebChannel: { __typename: 'CreateWebChannelPayload' } },
    ]);
    expect(calls.map(({ name, body }) => [name, body])).toEqual([
      [
        'POST /v1/channels/_wechat',
        {
          config: {
            type: 'wechat',
            app_id: 'wx0123456789abcdef',
            secret: 'FAKE'.repeat(8),
            user_name: 'gh_1',
            token: 'FAKE',
          },
        },
      ],
      [
        'POST /v3/channels/_whatsapp',
        {
          config: {
            type: 'whatsapp',
            phone_number_id: '106540000000009',
            access_key: 'FAKE-token',
            phone_number: '+85212345678',
          },
        },
      ],
      [
        'PUT /v2/channels/_whatsapp',
        { config: { type: 'whatsapp', phone_number_id: '106540000000009', access_key: 'FAKE-token' } },
      ],
      ['POST /v3/channels/_web', { name: 'Shop', config: { primary_color: '#123' } }],
    ]);
  });

  test('connects a channel in a live sandbox, which then reports a conflict for the same channel', async () => {
    const sandbox = await startSandbox({ dialect: 'live' });
    onTestFinished(sandbox.close);
    const { execute } = await startGateway(sandbox.url, live);
    const key = { 'x-api-key': demoKey };

    const first = await execute(createLine, { input: lineInput }, key);
    const second = await execute(createLine, { input: lineInput }, key);

    expect(first.data?.createLineChannel).toEqual({
      __typename: 'CreateLineChannelPayload',
      channel: { config: { lineChannelId: '1650000009' } },
    });
    expect(second.data?.createLineChannel).toEqual({
      __typename: 'ChannelConflictError',
      path: ['input', 'lineChannelId'],
    });
  });
});
