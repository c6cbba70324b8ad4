import { describe, expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { channel, gatewayOver } from '../support/harness.ts';
import { creations, documented, each, secret, whole } from './create-examples.ts';

describe.each(each)('%s', (_, creation) => {
  test('sends every input by its documented name, and answers the channel', async () => {
    const { execute, calls } = await gatewayOver({ [creation.call]: documented(creation) });

    const { data, errors } = await execute(creation.document, { input: creation.input });

    expect({ data, errors }).toEqual(whole(creation));
    expect(calls.map(({ name, body }) => ({ name, body }))).toEqual([
      { name: creation.call, body: creation.body },
    ]);
    expect(calls[0]?.headers).toMatchObject({ 'x-api-key': 'api_test', 'content-type': 'application/json' });
  });

  test.each(['least', 'nulls'] as const)('sends nothing for inputs left out or null (%s)', async (which) => {
    const { execute, calls } = await gatewayOver({ [creation.call]: documented(creation) });

    const { data, errors } = await execute(creation.document, { input: creation[which] });

    expect({ data, errors }).toEqual(whole(creation));
    expect(calls.map(({ name, body }) => ({ name, body }))).toEqual([
      { name: creation.call, body: creation.leastBody },
    ]);
  });
});

describe('createChannel', () => {
  const makeAny = graphql(`
    mutation MakeAny($input: CreateChannelInput!) {
      result: createChannel(input: $input) {
        __typename
        ... on CreateChannelPayload {
          channel {
            __typename
            id
            type
          }
        }
      }
    }
  `);

  test.each([
    ['WEB', 'web', 'WebChannel', { web: { windowName: 'Ask us' } }, { window_name: 'Ask us' }],
    ['FACEBOOK', 'facebook', 'FacebookChannel', { facebook: { pageId: '1' } }, { page_id: '1' }],
    ['WHATSAPP', 'whatsapp', 'WhatsAppChannel', { whatsApp: { namespace: 'n' } }, { namespace: 'n' }],
    ['INSTAGRAM', 'instagram', 'InstagramChannel', { instagram: { username: 'u' } }, { user_name: 'u' }],
    ['WECHAT', 'wechat', 'WeChatChannel', { weChat: { appSecret: secret } }, { secret }],
    ['LINE', 'line', 'LineChannel', { line: { basicId: '@shop' } }, { line_basic_id: '@shop' }],
    ['EMAIL', 'email', 'EmailChannel', { email: { signatureName: 'Ada' } }, { e_signature_name: 'Ada' }],
    ['WECOM', 'wecom', 'WeComChannel', { weCom: { agentId: '1' } }, { agent_id: '1' }],
  ] as const)('makes a channel of type %s', async (value, type, __typename, config, sent) => {
    const { execute, calls } = await gatewayOver({ 'POST /v1/channels': channel({ type }) });

    const { data, errors } = await execute(makeAny, { input: { name: 'Support', type: value, config } });

    expect({ data, errors }).toEqual({
      data: {
        result: {
          __typename: 'CreateChannelPayload',
          channel: { __typename, id: 'ch_1', type: value },
        },
      },
    });
    expect(calls.map(({ name, body }) => ({ name, body }))).toEqual([
      { name: 'POST /v1/channels', body: { name: 'Support', type, config: sent } },
    ]);
  });
});

test('a name is sent without the blanks around it', async () => {
  const { execute, calls } = await gatewayOver({
    'POST /v1/channels/_email': documented(creations.createEmailChannel),
  });

  await execute(creations.createEmailChannel.document, { input: { name: '  Support ' } });

  expect(calls.map(({ body }) => body)).toEqual([{ name: 'Support' }]);
});

test('null within a config is sent: it clears what is stored', async () => {
  const { execute, calls } = await gatewayOver({
    'POST /v1/channels/_web': documented(creations.createWebChannel),
  });

  await execute(creations.createWebChannel.document, {
    input: { name: 'Support', config: { chatbotName: null, offlineEmail: { email: null } } },
  });

  expect(calls.map(({ body }) => body)).toEqual([
    { name: 'Support', config: { chatbot_name: null, email_config: { email: null } } },
  ]);
});
