import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { expect } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { channel } from '../support/harness.ts';

type Fields = Record<string, unknown>;

const secret = 'fa4efa4efa4efa4efa4efa4efa4e0001';
const accessToken = 'fake-access-token-0002';
const aesKey = 'FAKEaeskeyFAKEaeskeyFAKEaeskeyFAKEaeskey003';
const stored = (hint: string) => ({ isSet: true, hint });
const notStored = { isSet: false, hint: null };

interface Example<Input> {
  call: string;
  type: string;
  /** An input with every field, and its request body. */
  input: Input;
  body: Fields;
  /** An input with the required fields only. */
  least: Input;
  leastBody: Fields;
  /** The same with null in every other field. */
  nulls: Input;
  /** The config as the channel API stores it, and the channel as the graph returns it. */
  config: Fields;
  shown: { __typename: string; config: Fields };
}

/** Checks that the example has the input type of its operation. The tests treat all mutations alike. */
function creation<Input>(
  document: TypedDocumentNode<{ result: { __typename: string } }, { input: Input }>,
  example: Example<Input>,
) {
  return {
    ...example,
    document: document as TypedDocumentNode<{ result: unknown }, { input: unknown }>,
  };
}

export const creations = {
  createChannel: creation(
    graphql(`
      mutation MakeChannel($input: CreateChannelInput!) {
        result: createChannel(input: $input) {
          __typename
          ... on CreateChannelPayload {
            channel {
              __typename id name type isActive
              ... on WeComChannel {
                config {
                  corpId
                  agentId
                  secret { isSet hint }
                  token { isSet hint }
                  encodingAesKey { isSet hint }
                }
              }
            }
          }
        }
      }
    `),
    {
      call: 'POST /v1/channels',
      type: 'wecom',
      input: {
        name: 'Support',
        type: 'WECOM',
        config: {
          weCom: {
            corpId: 'ww00000000000000ff',
            agentId: '1000002',
            secret,
            token: 'fakeToken',
            encodingAesKey: aesKey,
          },
        },
      },
      body: {
        name: 'Support',
        type: 'wecom',
        config: {
          corp_id: 'ww00000000000000ff',
          agent_id: '1000002',
          secret,
          token: 'fakeToken',
          encoding_aes_key: aesKey,
        },
      },
      least: { name: 'Support', type: 'WECOM' },
      leastBody: { name: 'Support', type: 'wecom' },
      nulls: { name: 'Support', type: 'WECOM', config: null },
      config: { corp_id: 'ww00000000000000ff', agent_id: 1000002, secret },
      shown: {
        __typename: 'WeComChannel',
        config: {
          corpId: 'ww00000000000000ff',
          agentId: '1000002',
          secret: stored('0001'),
          token: notStored,
          encodingAesKey: notStored,
        },
      },
    },
  ),
  createWebChannel: creation(
    graphql(`
      mutation MakeWeb($input: CreateWebChannelInput!) {
        result: createWebChannel(input: $input) {
          __typename
          ... on CreateWebChannelPayload {
            channel {
              __typename id name type isActive
              config {
                windowName
                windowLogoUrl
                chatbotName
                chatbotAvatarUrl
                welcomeMessage
                primaryColor
                secondaryColor
                headerColor
                backgroundColor
                fontSize
                offlineEmail {
                  email
                  showPoweredBy
                }
              }
            }
          }
        }
      }
    `),
    {
      call: 'POST /v1/channels/_web',
      type: 'web',
      input: {
        name: 'Support',
        description: 'The shop window',
        config: {
          windowName: 'Ask us',
          windowLogoUrl: 'https://shop.example/logo.png',
          chatbotName: 'Ada',
          chatbotAvatarUrl: 'https://shop.example/ada.png',
          welcomeMessage: 'Hello!\nHow can we help?',
          primaryColor: '#1A73E8',
          secondaryColor: '#fff',
          headerColor: '#000000',
          backgroundColor: '#EEE',
          fontSize: '14px',
          offlineEmail: { email: 'shop@example.com', showPoweredBy: false },
        },
      },
      body: {
        name: 'Support',
        description: 'The shop window',
        config: {
          window_name: 'Ask us',
          window_logo: 'https://shop.example/logo.png',
          chatbot_name: 'Ada',
          chatbot_avatar: 'https://shop.example/ada.png',
          welcome_message: 'Hello!\nHow can we help?',
          primary_color: '#1A73E8',
          secondary_color: '#fff',
          header_color: '#000000',
          background_color: '#EEE',
          font_size: '14px',
          email_config: { email: 'shop@example.com', show_powered_by: false },
        },
      },
      least: { name: 'Support' },
      leastBody: { name: 'Support' },
      nulls: { name: 'Support', description: null, config: null },
      config: { window_name: 'Ask us', font_size: 14, email_config: { email: 'shop@example.com' } },
      shown: {
        __typename: 'WebChannel',
        config: {
          windowName: 'Ask us',
          windowLogoUrl: null,
          chatbotName: null,
          chatbotAvatarUrl: null,
          welcomeMessage: null,
          primaryColor: null,
          secondaryColor: null,
          headerColor: null,
          backgroundColor: null,
          fontSize: '14',
          offlineEmail: { email: 'shop@example.com', showPoweredBy: null },
        },
      },
    },
  ),
  createEmailChannel: creation(
    graphql(`
      mutation MakeEmail($input: CreateEmailChannelInput!) {
        result: createEmailChannel(input: $input) {
          __typename
          ... on CreateEmailChannelPayload {
            channel {
              __typename id name type isActive
              config {
                email
                subjectTitle
              }
            }
          }
        }
      }
    `),
    {
      call: 'POST /v1/channels/_email',
      type: 'email',
      input: { name: 'Support', email: 'shop@example.com' },
      body: { name: 'Support', email: 'shop@example.com' },
      least: { name: 'Support' },
      leastBody: { name: 'Support' },
      nulls: { name: 'Support', email: null },
      config: { email: 'shop@example.com' },
      shown: {
        __typename: 'EmailChannel',
        config: { email: 'shop@example.com', subjectTitle: null },
      },
    },
  ),
  createWeChatChannel: creation(
    graphql(`
      mutation MakeWeChat($input: CreateWeChatChannelInput!) {
        result: createWeChatChannel(input: $input) {
          __typename
          ... on CreateWeChatChannelPayload {
            channel {
              __typename id name type isActive
              config {
                userName
                appId
                appSecret { isSet hint }
                token { isSet hint }
                encodingAesKey { isSet hint }
              }
            }
          }
        }
      }
    `),
    {
      call: 'POST /v1/channels/_wechat',
      type: 'wechat',
      input: {
        name: 'Support',
        appId: 'wx00000000000000ff',
        appSecret: secret,
        userName: 'gh_00000000fake',
        token: 'fakeToken',
        encodingAesKey: aesKey,
      },
      body: {
        name: 'Support',
        app_id: 'wx00000000000000ff',
        app_secret: secret,
        user_name: 'gh_00000000fake',
        token: 'fakeToken',
        encoding_aes_key: aesKey,
      },
      least: { appId: 'wx00000000000000ff', appSecret: secret },
      leastBody: { app_id: 'wx00000000000000ff', app_secret: secret },
      nulls: {
        appId: 'wx00000000000000ff',
        appSecret: secret,
        name: null,
        userName: null,
        token: null,
        encodingAesKey: null,
      },
      config: { app_id: 'wx00000000000000ff', secret, token: 'fakeToken', encoding_aes_key: aesKey },
      shown: {
        __typename: 'WeChatChannel',
        config: {
          userName: null,
          appId: 'wx00000000000000ff',
          appSecret: stored('0001'),
          token: { isSet: true, hint: null },
          encodingAesKey: stored('y003'),
        },
      },
    },
  ),
  createLineChannel: creation(
    graphql(`
      mutation MakeLine($input: CreateLineChannelInput!) {
        result: createLineChannel(input: $input) {
          __typename
          ... on CreateLineChannelPayload {
            channel {
              __typename id name type isActive
              config {
                lineChannelId
                basicId
                channelSecret { isSet hint }
                channelAccessToken { isSet hint }
              }
            }
          }
        }
      }
    `),
    {
      call: 'POST /v1/channels/_line',
      type: 'line',
      input: {
        name: 'Support',
        lineChannelId: '1650000001',
        channelSecret: secret,
        channelAccessToken: accessToken,
      },
      body: {
        name: 'Support',
        line_channel_id: '1650000001',
        channel_secret: secret,
        channel_access_token: accessToken,
      },
      least: { channelSecret: secret, channelAccessToken: accessToken },
      leastBody: { channel_secret: secret, channel_access_token: accessToken },
      nulls: { channelSecret: secret, channelAccessToken: accessToken, name: null, lineChannelId: null },
      config: {
        line_channel_id: '1650000001',
        line_basic_id: '@shop',
        line_channel_secret: secret,
        line_channel_token: accessToken,
      },
      shown: {
        __typename: 'LineChannel',
        config: {
          lineChannelId: '1650000001',
          basicId: '@shop',
          channelSecret: stored('0001'),
          channelAccessToken: stored('0002'),
        },
      },
    },
  ),
  createWhatsAppChannel: creation(
    graphql(`
      mutation MakeWhatsApp($input: CreateWhatsAppChannelInput!) {
        result: createWhatsAppChannel(input: $input) {
          __typename
          ... on CreateWhatsAppChannelPayload {
            channel {
              __typename id name type isActive
              config {
                phoneNumber
                phoneNumberId
                businessAccountId
                accessToken { isSet hint }
                signingKey { isSet hint }
              }
            }
          }
        }
      }
    `),
    {
      call: 'POST /v1/channels/_whatsapp',
      type: 'whatsapp',
      input: {
        name: 'Support',
        phoneNumberId: '106540352242922',
        accessToken,
        businessAccountId: '102290129340398',
        phoneNumber: '+85212345678',
      },
      body: {
        name: 'Support',
        phone_number_id: '106540352242922',
        access_token: accessToken,
        business_account_id: '102290129340398',
        phone_number: '+85212345678',
      },
      least: { phoneNumberId: '106540352242922', accessToken },
      leastBody: { phone_number_id: '106540352242922', access_token: accessToken },
      nulls: {
        phoneNumberId: '106540352242922',
        accessToken,
        name: null,
        businessAccountId: null,
        phoneNumber: null,
      },
      config: { msisdn: '+85212345678', phone_number_id: '106540352242922', access_key: accessToken },
      shown: {
        __typename: 'WhatsAppChannel',
        config: {
          phoneNumber: '+85212345678',
          phoneNumberId: '106540352242922',
          businessAccountId: null,
          accessToken: stored('0002'),
          signingKey: notStored,
        },
      },
    },
  ),
};

export type Creation = (typeof creations)[keyof typeof creations];

export const documented = ({ type, config }: Creation) => channel({ id: 'ch_new', type, config });

export function whole({ shown, type }: Creation, rest: Fields = {}) {
  const { __typename, config } = shown;
  const made = {
    __typename,
    id: 'ch_new',
    name: 'Support',
    type: type.toUpperCase(),
    isActive: true,
    config,
  };
  return {
    data: { result: { __typename: expect.stringMatching(/^Create\w*Payload$/), channel: made } },
    ...rest,
  };
}

export const each = Object.entries(creations) as [keyof typeof creations, Creation][];
