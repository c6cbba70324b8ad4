import { print } from 'graphql';
import { describe, expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { channel, gatewayOver } from '../support/harness.ts';
import { answered, types, wholeList } from './channels-support.ts';

const narrowed = graphql(`
  query ListNarrowedChannels {
    channels(orderBy: { field: NAME, direction: ASC }) {
      nodes {
        id
        ... on LineChannel {
          config {
            lineChannelId
          }
        }
        ... on WeComChannel {
          config {
            corpId
          }
        }
      }
    }
  }
`);

const storedMail = {
  email: 'help@example.com',
  subject_title: 'Your question',
  profile_name: 'Harbour Lane',
  action_button_text: 'Answer',
  button_url: 'https://example.com/answer',
  e_signature_name: 'The team',
  e_signature_information: '1 Harbour Lane',
  e_signature_logo: 'https://example.com/logo.png',
  show_powered_by: false,
  legal_disclaimer: 'For you alone.',
};

const mail = {
  email: 'help@example.com',
  subjectTitle: 'Your question',
  profileName: 'Harbour Lane',
  actionButtonText: 'Answer',
  buttonUrl: 'https://example.com/answer',
  signatureName: 'The team',
  signatureInformation: '1 Harbour Lane',
  signatureLogoUrl: 'https://example.com/logo.png',
  showPoweredBy: false,
  legalDisclaimer: 'For you alone.',
};

/** Each has its secrets in it by name, and a key that nobody knows: it may be one as well. */
const platforms = {
  web: {
    stored: {
      window_name: 'Chat with us',
      window_logo: 'https://example.com/window.png',
      chatbot_name: 'Bay',
      chatbot_avatar: 'https://example.com/bay.png',
      welcome_message: 'Hello!',
      primary_color: '#1A73E8',
      secondary_color: '#FFFFFF',
      header_color: '#000',
      background_color: '#EEE',
      font_size: '14px',
      email_config: { ...storedMail, smtp_password: 'FAKE-smtp-password-0001' },
    },
    secrets: ['FAKE-smtp-password-0001'],
    answer: {
      __typename: 'WebChannel',
      type: 'WEB',
      config: {
        __typename: 'WebChannelConfig',
        windowName: 'Chat with us',
        windowLogoUrl: 'https://example.com/window.png',
        chatbotName: 'Bay',
        chatbotAvatarUrl: 'https://example.com/bay.png',
        welcomeMessage: 'Hello!',
        primaryColor: '#1A73E8',
        secondaryColor: '#FFFFFF',
        headerColor: '#000',
        backgroundColor: '#EEE',
        fontSize: '14px',
        offlineEmail: mail,
      },
    },
  },
  facebook: {
    stored: {
      page_id: '104500000000001',
      page_name: 'Harbour Lane',
      fb_user_id: '10001',
      page_token: 'FAKE-facebook-page-token-fb01',
    },
    secrets: ['FAKE-facebook-page-token-fb01'],
    answer: {
      __typename: 'FacebookChannel',
      type: 'FACEBOOK',
      config: {
        __typename: 'FacebookChannelConfig',
        pageId: '104500000000001',
        pageName: 'Harbour Lane',
        facebookUserId: '10001',
        pageToken: { isSet: true, hint: 'fb01' },
      },
    },
  },
  whatsapp: {
    stored: {
      phone_number: '+85212345678',
      phone_number_id: '106540000000001',
      business_account_id: '102290000000001',
      msisdn: '85212345678',
      mb_channel_id: 'mb_1',
      namespace: 'harbour',
      access_key: 'FAKE-wa-key-wa15',
      signing_key: 'FAKE-sign-key15',
    },
    secrets: ['FAKE-wa-key-wa15', 'FAKE-sign-key15', 'mb_1'],
    answer: {
      __typename: 'WhatsAppChannel',
      type: 'WHATSAPP',
      config: {
        __typename: 'WhatsAppChannelConfig',
        phoneNumber: '+85212345678',
        phoneNumberId: '106540000000001',
        businessAccountId: '102290000000001',
        namespace: 'harbour',
        accessToken: { isSet: true, hint: 'wa15' },
        signingKey: { isSet: true, hint: null },
      },
    },
  },
  instagram: {
    stored: {
      page_id: '104400000000001',
      igsid: '178400000000001',
      user_name: 'harbourlane',
      fb_user_id: '10002',
      ig_profile_picture_url: 'https://example.com/ig.png',
      use_facebook_login: true,
      page_token: 'FAKE-instagram-page-token-ig01',
    },
    secrets: ['FAKE-instagram-page-token-ig01'],
    answer: {
      __typename: 'InstagramChannel',
      type: 'INSTAGRAM',
      config: {
        __typename: 'InstagramChannelConfig',
        instagramUserId: '178400000000001',
        username: 'harbourlane',
        profilePictureUrl: 'https://example.com/ig.png',
        pageId: '104400000000001',
        facebookUserId: '10002',
        usesFacebookLogin: true,
        pageToken: { isSet: true, hint: 'ig01' },
      },
    },
  },
  wechat: {
    stored: {
      user_name: 'gh_000000000001',
      app_id: 'wx0000000000000001',
      secret: 'FAKE-wechat-secret-we01',
      token: 'FAKE-callback',
      encoding_aes_key: 'FAKE-wechat-aes-key-we02',
    },
    secrets: ['FAKE-wechat-secret-we01', 'FAKE-callback', 'FAKE-wechat-aes-key-we02'],
    answer: {
      __typename: 'WeChatChannel',
      type: 'WECHAT',
      config: {
        __typename: 'WeChatChannelConfig',
        userName: 'gh_000000000001',
        appId: 'wx0000000000000001',
        appSecret: { isSet: true, hint: 'we01' },
        token: { isSet: true, hint: null },
        encodingAesKey: { isSet: true, hint: 'we02' },
      },
    },
  },
  line: {
    stored: {
      line_channel_id: '1650000001',
      line_basic_id: '@harbour',
      line_channel_secret: 'FAKE-line-channel-secret-li01',
      line_channel_token: 'FAKE-line-channel-token-li02',
    },
    secrets: ['FAKE-line-channel-secret-li01', 'FAKE-line-channel-token-li02'],
    answer: {
      __typename: 'LineChannel',
      type: 'LINE',
      config: {
        __typename: 'LineChannelConfig',
        lineChannelId: '1650000001',
        basicId: '@harbour',
        channelSecret: { isSet: true, hint: 'li01' },
        channelAccessToken: { isSet: true, hint: 'li02' },
      },
    },
  },
  email: {
    stored: { ...storedMail, imap_password: 'FAKE-imap-password-0001' },
    secrets: ['FAKE-imap-password-0001'],
    answer: {
      __typename: 'EmailChannel',
      type: 'EMAIL',
      config: { __typename: 'EmailChannelConfig', ...mail },
    },
  },
  wecom: {
    stored: {
      corp_id: 'ww0000000000000001',
      agent_id: '1000001',
      secret: 'FAKE-wecom-secret-wc01',
      token: 'FAKE-callback',
      encoding_aes_key: 'FAKE-wecom-aes-key-wc02',
    },
    secrets: ['FAKE-wecom-secret-wc01', 'FAKE-callback', 'FAKE-wecom-aes-key-wc02'],
    answer: {
      __typename: 'WeComChannel',
      type: 'WECOM',
      config: {
        __typename: 'WeComChannelConfig',
        corpId: 'ww0000000000000001',
        agentId: '1000001',
        secret: { isSet: true, hint: 'wc01' },
        token: { isSet: true, hint: null },
        encodingAesKey: { isSet: true, hint: 'wc02' },
      },
    },
  },
} satisfies Record<(typeof types)[number], { stored: object; secrets: string[]; answer: object }>;

const unset = { isSet: false, hint: null };

describe('a channel’s config', () => {
  test.each(types)('%s: every field, and of its secrets only that they are set', async (type) => {
    const { stored, secrets, answer } = platforms[type];
    const { execute, names } = await gatewayOver({
      'GET /v1/channels': [channel({ type, config: { ...stored, brand_new_key: 'FAKE-brand-new-key' } })],
    });

    const { data, errors } = await execute(wholeList);

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channels: { nodes: [{ ...answered, ...answer }], totalCount: 1, unreadableCount: 0 },
    });
    expect(names()).toEqual(['GET /v1/channels']);
    expect(secrets).not.toEqual([]);
  });

  test.each(types)('%s: no stored secret and no unknown key leaves the gateway', async (type) => {
    const { stored, secrets } = platforms[type];
    const { url, logged } = await gatewayOver({
      'GET /v1/channels': [
        channel({ type, config: { ...stored, brand_new_key: 'FAKE-brand-new-key' } }),
        // Unreadable, and so written to the log.
        channel({ type, id: null, config: stored }),
      ],
    });

    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': 'api_test' },
      body: JSON.stringify({ query: print(wholeList) }),
    });
    const seen = (await response.text()) + JSON.stringify([...response.headers]) + logged.join('\n');

    expect(seen).toContain(`"__typename":"${platforms[type].answer.config.__typename}"`);
    for (const secret of [...secrets, 'FAKE-brand-new-key']) expect(seen).not.toContain(secret);
    expect(seen).not.toContain('brand_new_key');
  });

  test.each([
    ['sixteen characters show the last four', 'FAKE-0123456wxyz', { isSet: true, hint: 'wxyz' }],
    ['fifteen show none', 'FAKE-012345wxyz', { isSet: true, hint: null }],
    ['an empty one is not set', '', unset],
    ['null is not set', null, unset],
    ['a missing one is not set', undefined, unset],
  ])('a secret: %s', async (_, page_token, pageToken) => {
    const { execute } = await gatewayOver({
      'GET /v1/channels': [channel({ type: 'facebook', config: { page_token } })],
    });

    const { data, errors } = await execute(wholeList);

    expect(errors).toBeUndefined();
    expect(data?.channels.nodes[0]?.config).toEqual({
      __typename: 'FacebookChannelConfig',
      pageId: null,
      pageName: null,
      facebookUserId: null,
      pageToken,
    });
  });

  test.each([
    ['null', null],
    ['missing', undefined],
    ['of another kind', 'none'],
  ])('%s is null', async (_, config) => {
    const { execute } = await gatewayOver({ 'GET /v1/channels': [channel({ config })] });

    const { data, errors } = await execute(wholeList);

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channels: {
        nodes: [{ ...answered, __typename: 'WebChannel', type: 'WEB', config: null }],
        totalCount: 1,
        unreadableCount: 0,
      },
    });
  });

  test('a field of another kind is null and costs no neighbour', async () => {
    const config = { page_id: { id: 1 }, page_name: ['Harbour'], fb_user_id: 10_001, page_token: 12_345 };
    const { execute } = await gatewayOver({ 'GET /v1/channels': [channel({ type: 'facebook', config })] });

    const { data, errors } = await execute(wholeList);

    expect(errors).toBeUndefined();
    expect(data?.channels.nodes[0]?.config).toMatchObject({
      pageId: null,
      pageName: null,
      facebookUserId: '10001',
    });
  });

  test('a WhatsApp number that is only stored as msisdn is the phone number', async () => {
    const { execute } = await gatewayOver({
      'GET /v1/channels': [channel({ type: 'whatsapp', config: { msisdn: '85212345678' } })],
    });

    const { data, errors } = await execute(wholeList);

    expect(errors).toBeUndefined();
    expect(data?.channels.nodes[0]?.config).toEqual({
      __typename: 'WhatsAppChannelConfig',
      phoneNumber: '85212345678',
      phoneNumberId: null,
      businessAccountId: null,
      namespace: null,
      accessToken: unset,
      signingKey: unset,
    });
  });

  test('the concrete type narrows it', async () => {
    const { execute } = await gatewayOver({
      'GET /v1/channels': [
        channel({ id: 'ch_1', name: 'a', type: 'line', config: { line_channel_id: '1650000001' } }),
        channel({ id: 'ch_2', name: 'b', type: 'wecom', config: { corp_id: 'ww0000000000000001' } }),
        channel({ id: 'ch_3', name: 'c', type: 'web' }),
      ],
    });

    const { data, errors } = await execute(narrowed);

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channels: {
        nodes: [
          { id: 'ch_1', config: { lineChannelId: '1650000001' } },
          { id: 'ch_2', config: { corpId: 'ww0000000000000001' } },
          { id: 'ch_3' },
        ],
      },
    });
  });
});

test('a platform that the graph doesn’t know is an UnknownChannel, without config', async () => {
  const { execute, names } = await gatewayOver({
    'GET /v1/channels': [channel({ type: 'telegram', config: { bot_token: 'FAKE-telegram-bot-token' } })],
  });

  const { data, errors } = await execute(wholeList);

  expect(errors).toBeUndefined();
  expect(data).toEqual({
    channels: {
      nodes: [
        {
          ...answered,
          __typename: 'UnknownChannel',
          type: 'UNKNOWN',
          upstreamType: 'telegram',
          config: null,
        },
      ],
      totalCount: 1,
      unreadableCount: 0,
    },
  });
  expect(names()).toEqual(['GET /v1/channels']);
});
