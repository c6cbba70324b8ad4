import type { ServerResponse } from 'node:http';
import { print } from 'graphql';
import { describe, expect, test } from 'vitest';
import type {
  ChannelOrder,
  ListChannelIdsQueryVariables,
  ListChannelsPageQueryVariables,
} from '../support/generated/graphql.ts';
import { graphql } from '../support/generated/index.ts';
import { channel, gatewayOver, type Script, status } from '../support/harness.ts';

const types = ['web', 'facebook', 'whatsapp', 'instagram', 'wechat', 'line', 'email', 'wecom'] as const;

graphql(`
  fragment ListChannelFields on Channel {
    __typename
    id
    name
    type
    organizationId
    businessUnitId
    isActive
    isDefault
    config {
      __typename
      ... on WebChannelConfig {
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
          ...ListMailFields
        }
      }
      ... on FacebookChannelConfig {
        pageId
        pageName
        facebookUserId
        pageToken {
          ...ListSecretFields
        }
      }
      ... on InstagramChannelConfig {
        instagramUserId
        username
        profilePictureUrl
        pageId
        facebookUserId
        usesFacebookLogin
        pageToken {
          ...ListSecretFields
        }
      }
      ... on WhatsAppChannelConfig {
        phoneNumber
        phoneNumberId
        businessAccountId
        namespace
        accessToken {
          ...ListSecretFields
        }
        signingKey {
          ...ListSecretFields
        }
      }
      ... on WeChatChannelConfig {
        userName
        appId
        appSecret {
          ...ListSecretFields
        }
        token {
          ...ListSecretFields
        }
        encodingAesKey {
          ...ListSecretFields
        }
      }
      ... on LineChannelConfig {
        lineChannelId
        basicId
        channelSecret {
          ...ListSecretFields
        }
        channelAccessToken {
          ...ListSecretFields
        }
      }
      ... on EmailChannelConfig {
        ...ListMailFields
      }
      ... on WeComChannelConfig {
        corpId
        agentId
        secret {
          ...ListSecretFields
        }
        token {
          ...ListSecretFields
        }
        encodingAesKey {
          ...ListSecretFields
        }
      }
    }
    ... on UnknownChannel {
      upstreamType
    }
    health {
      state
      errorCode
      errorMessage
    }
    workflow {
      id
    }
    createdAt
    updatedAt
  }
`);

graphql(`
  fragment ListMailFields on EmailChannelConfig {
    email
    subjectTitle
    profileName
    actionButtonText
    buttonUrl
    signatureName
    signatureInformation
    signatureLogoUrl
    showPoweredBy
    legalDisclaimer
  }
`);

graphql(`
  fragment ListSecretFields on SecretStatus {
    isSet
    hint
  }
`);

const wholeList = graphql(`
  query ListWholeChannels {
    channels {
      nodes {
        ...ListChannelFields
      }
      totalCount
      unreadableCount
    }
  }
`);

const oneChannel = graphql(`
  query ListOneChannel($id: ID!) {
    channel(id: $id) {
      ...ListChannelFields
    }
  }
`);

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

const ids = graphql(`
  query ListChannelIds(
    $types: [ChannelType!]
    $isActive: Boolean
    $search: String
    $orderBy: ChannelOrder
    $first: Int
    $after: String
  ) {
    channels(
      types: $types
      isActive: $isActive
      search: $search
      orderBy: $orderBy
      first: $first
      after: $after
    ) {
      nodes {
        id
      }
      totalCount
      unreadableCount
    }
  }
`);

const page = graphql(`
  query ListChannelsPage($orderBy: ChannelOrder, $first: Int, $after: String) {
    channels(orderBy: $orderBy, first: $first, after: $after) {
      edges {
        cursor
        node {
          id
        }
      }
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      totalCount
    }
  }
`);

const badInput = (path: string) =>
  expect.objectContaining({ path: [path], extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) });

const asNodes = (...listed: string[]) => listed.map((id) => ({ id }));

/** Answers whatever the list holds by the time it is asked. */
const json = (body: () => unknown) => (response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body()));
};

/** A channel’s fields other than its type and config, as the graph answers them. */
const answered = {
  id: 'ch_1',
  name: 'Support',
  organizationId: 'org_1',
  businessUnitId: 'bu_1',
  isActive: true,
  isDefault: false,
  health: { state: 'CONNECTED', errorCode: null, errorMessage: null },
  workflow: null,
  createdAt: '2025-06-19T01:39:42.765Z',
  updatedAt: '2025-06-20T01:39:42.765Z',
};

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

const documented = {
  object_name: 'channel',
  id: 'ch_1',
  name: 'Harbour Lane',
  type: 'facebook',
  organization_id: 'org_1',
  business_unit_id: 'bu_1',
  is_active: true,
  is_init: true,
  credential_id: '7',
  workflow_id: '12',
  config: { page_id: '104500000000001', page_token: 'FAKE-facebook-page-token-fb01' },
  created_at: '2025-06-19T01:39:42.765Z',
  updated_at: '2025-06-20T01:39:42.765Z',
};

const live = {
  _id: 'ch_1',
  public_id: 'ch_1',
  doc_name: 'channel',
  name: 'Harbour Lane',
  organization_id: 'org_1',
  business_unit_id: 'bu_1',
  active: true,
  is_disabled: false,
  is_deleted: false,
  is_init: true,
  bot_id: null,
  credential_id: 7,
  workflow_id: 12,
  touchpoints: [],
  config: {
    type: 'facebook',
    page_id: 104_500_000_000_001,
    page_token: 'FAKE-facebook-page-token-fb01',
  },
  created_at: '2025-06-19T01:39:42.765Z',
  updated_at: '2025-06-20T01:39:42.765Z',
};

const spellings = {
  documented,
  live,
  'live, with _id alone': { ...live, public_id: undefined },
  'live, with public_id alone': { ...live, _id: undefined },
  'live, with every id': { ...live, id: 'ch_1' },
  'live, an internal _id beside the public one': { ...live, _id: '6853f1ce0000000000000001' },
  'live, with the type at the top': { ...live, type: 'facebook' },
  'live, switched on by is_disabled alone': { ...live, active: undefined },
  'live, with instants as milliseconds': {
    ...live,
    created_at: Date.parse(live.created_at),
    updated_at: Date.parse(live.updated_at),
  },
};

const listEnvelopes = {
  'a bare list': (data: object[]) => data,
  '{data}': (data: object[]) => ({ data }),
  '{object_name: list}': (data: object[]) => ({
    object_name: 'list',
    data,
    has_more: false,
    count: data.length,
    total: data.length,
  }),
  '{success, data, pagination}': (data: object[]) => ({
    success: true,
    data,
    pagination: {
      page: 1,
      limit: 10,
      total: data.length,
      total_pages: 1,
      has_next: false,
      has_prev: false,
    },
  }),
};

const objectEnvelopes = {
  'a bare object': (data: object) => data,
  '{data}': (data: object) => ({ data }),
  '{success, data}': (data: object) => ({ success: true, data }),
};

function eachWith<Envelope>(envelopes: Record<string, Envelope>): [string, string, object, Envelope][] {
  return Object.entries(spellings).flatMap(([spelling, wire]) =>
    Object.entries(envelopes).map(([envelope, wrap]): [string, string, object, Envelope] => [
      spelling,
      envelope,
      wire,
      wrap,
    ]),
  );
}

const sameForAll = {
  __typename: 'FacebookChannel',
  id: 'ch_1',
  name: 'Harbour Lane',
  type: 'FACEBOOK',
  organizationId: 'org_1',
  businessUnitId: 'bu_1',
  isActive: true,
  isDefault: true,
  config: {
    __typename: 'FacebookChannelConfig',
    pageId: '104500000000001',
    pageName: null,
    facebookUserId: null,
    pageToken: { isSet: true, hint: 'fb01' },
  },
  health: { state: 'CONNECTED', errorCode: null, errorMessage: null },
  workflow: { id: '12' },
  createdAt: '2025-06-19T01:39:42.765Z',
  updatedAt: '2025-06-20T01:39:42.765Z',
};

const withCredential = graphql(`
  query ListChannelsWithCredential {
    channels {
      nodes {
        credential {
          id
        }
      }
    }
  }
`);

describe('one answer for every spelling', () => {
  test.each(eachWith(listEnvelopes))('channels: %s, in %s', async (_spelling, _envelope, wire, wrap) => {
    const { execute, names } = await gatewayOver({ 'GET /v1/channels': wrap([wire]) });

    const { data, errors } = await execute(wholeList);

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channels: { nodes: [sameForAll], totalCount: 1, unreadableCount: 0 } });
    expect(names()).toEqual(['GET /v1/channels']);
  });

  test.each(eachWith(objectEnvelopes))('channel: %s, as %s', async (_spelling, _envelope, wire, wrap) => {
    const { execute, names } = await gatewayOver({ 'GET /v1/channels/ch_1': wrap(wire) });

    const { data, errors } = await execute(oneChannel, { id: 'ch_1' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channel: sameForAll });
    expect(names()).toEqual(['GET /v1/channels/ch_1']);
  });

  test.each(Object.entries(listEnvelopes))('no channels in %s', async (_, wrap) => {
    const { execute } = await gatewayOver({ 'GET /v1/channels': wrap([]) });

    const { data, errors } = await execute(wholeList);

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channels: { nodes: [], totalCount: 0, unreadableCount: 0 } });
  });

  test.each([
    ['a string', '7'],
    ['a number', 7],
  ])('credential_id as %s leads to the credential', async (_, credential_id) => {
    const { execute, names } = await gatewayOver({
      'GET /v1/channels': [channel({ credential_id })],
      'GET /v1/channels/credentials/7': { _id: '7' },
    });

    const { data, errors } = await execute(withCredential);

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channels: { nodes: [{ credential: { id: '7' } }] } });
    expect(names()).toEqual(['GET /v1/channels', 'GET /v1/channels/credentials/7']);
  });

  test.each([
    ['is_active false', { is_active: false }, { isActive: false }],
    ['active false', { is_active: undefined, active: false }, { isActive: false }],
    ['is_disabled true alone', { is_active: undefined, is_disabled: true }, { isActive: false }],
    ['is_init null', { is_init: null }, { isDefault: false }],
    ['business_unit_id missing', { business_unit_id: undefined }, { businessUnitId: null }],
    ['object_name missing', { object_name: undefined }, {}],
    ['workflow_id null', { workflow_id: null }, { workflow: null }],
    ['workflow_id a number', { workflow_id: 12 }, { workflow: { id: '12' } }],
    ['workflow_id a string', { workflow_id: 'wf_1' }, { workflow: { id: 'wf_1' } }],
    ['an instant in another zone', { created_at: '2025-06-19T09:39:42.765+08:00' }, {}],
  ])('%s', async (_, wire, expected) => {
    const { execute } = await gatewayOver({ 'GET /v1/channels': [channel({ config: null, ...wire })] });

    const { data, errors } = await execute(wholeList);

    expect(errors).toBeUndefined();
    expect(data?.channels.nodes).toEqual([
      { ...answered, __typename: 'WebChannel', type: 'WEB', config: null, ...expected },
    ]);
  });
});

describe('what can’t be shown', () => {
  test('unreadable items are left out, counted and logged, and cost no neighbour', async () => {
    const { execute, logged, names } = await gatewayOver({
      'GET /v1/channels': [
        channel({ id: 'ch_1' }),
        channel({ id: undefined }),
        null,
        'FAKE-not-a-channel',
        channel({ id: 'ch_2' }),
        channel({ created_at: 'yesterday' }),
        channel({ name: null }),
        channel({ type: undefined }),
        channel({ is_active: undefined }),
        [],
        channel({ id: 'ch_3' }),
      ],
    });

    const { data, errors } = await execute(ids, { orderBy: { field: 'NAME', direction: 'ASC' } });

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channels: { nodes: asNodes('ch_1', 'ch_2', 'ch_3'), totalCount: 3, unreadableCount: 8 },
    });
    expect(names()).toEqual(['GET /v1/channels']);
    const warnings = logged.map((line) => JSON.parse(line)).filter(({ unreadable }) => unreadable);
    expect(warnings).toEqual([
      expect.objectContaining({
        call: 'GET /v1/channels',
        unreadable: [
          { index: 1, issues: ['id'] },
          { index: 2, issues: [''] },
          { index: 3, issues: [''] },
          { index: 5, issues: ['created_at'] },
          { index: 6, issues: ['name'] },
          { index: 7, issues: ['type'] },
          { index: 8, issues: ['is_active'] },
          { index: 9, issues: [''] },
        ],
      }),
    ]);
    expect(logged.join('\n')).not.toContain('FAKE-not-a-channel');
  });

  test('deleted channels are left out, and are no unreadable ones', async () => {
    const { execute } = await gatewayOver({
      'GET /v1/channels': [
        channel({ id: 'ch_1', is_deleted: true }),
        channel({ id: 'ch_2', is_deleted: false }),
        channel({ id: 'ch_3' }),
      ],
    });

    const { data, errors } = await execute(ids, { orderBy: { field: 'NAME', direction: 'ASC' } });

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channels: { nodes: asNodes('ch_2', 'ch_3'), totalCount: 2, unreadableCount: 0 },
    });
  });

  test.each([
    ['an object that is no list', { channels: [] }],
    ['a string', 'none' as unknown as object],
    ['null', null],
  ])('%s in place of the list is the upstream’s fault', async (_, answer) => {
    const { execute } = await gatewayOver({ 'GET /v1/channels': json(() => answer) });

    const { data, errors } = await execute(wholeList);

    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({ path: ['channels'], extensions: { code: 'UPSTREAM_INVALID_RESPONSE' } }),
    ]);
  });
});

describe('the upstream’s own pages', () => {
  const byName: ChannelOrder = { field: 'NAME', direction: 'ASC' };
  const named = (id: string) => channel({ id, name: id });

  test('has_more is followed by offset and limit', async () => {
    const list = (data: object[], has_more: boolean) => ({ object_name: 'list', data, has_more, total: 5 });
    const { execute, names } = await gatewayOver({
      'GET /v1/channels': list([named('a'), named('b')], true),
      'GET /v1/channels?offset=2&limit=100': list([named('c'), { id: 'unreadable' }], true),
      'GET /v1/channels?offset=4&limit=100': list([named('d')], false),
    });

    const { data, errors } = await execute(ids, { orderBy: byName });

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channels: { nodes: asNodes('a', 'b', 'c', 'd'), totalCount: 4, unreadableCount: 1 },
    });
    expect(names()).toEqual([
      'GET /v1/channels',
      'GET /v1/channels?offset=2&limit=100',
      'GET /v1/channels?offset=4&limit=100',
    ]);
  });

  test('has_next is followed by page', async () => {
    const list = (page: number, data: object[]) => ({
      success: true,
      data,
      pagination: { page, limit: 2, total: 5, total_pages: 3, has_next: page < 3, has_prev: page > 1 },
    });
    const { execute, names } = await gatewayOver({
      'GET /v1/channels': list(1, [named('a'), named('b')]),
      'GET /v1/channels?page=2&limit=2': list(2, [named('c'), named('d')]),
      'GET /v1/channels?page=3&limit=2': list(3, [named('e')]),
    });

    const { data, errors } = await execute(ids, { orderBy: byName });

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channels: { nodes: asNodes('a', 'b', 'c', 'd', 'e'), totalCount: 5, unreadableCount: 0 },
    });
    expect(names()).toEqual([
      'GET /v1/channels',
      'GET /v1/channels?page=2&limit=2',
      'GET /v1/channels?page=3&limit=2',
    ]);
  });

  test('the type that was asked for is asked for again on every page', async () => {
    const { execute, names } = await gatewayOver({
      'GET /v1/channels?type=web': { data: [named('a')], has_more: true },
      'GET /v1/channels?type=web&offset=1&limit=100': { data: [named('b')], has_more: false },
    });

    const { data, errors } = await execute(ids, { types: ['WEB'], orderBy: byName });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channels: { nodes: asNodes('a', 'b'), totalCount: 2, unreadableCount: 0 } });
    expect(names()).toEqual(['GET /v1/channels?type=web', 'GET /v1/channels?type=web&offset=1&limit=100']);
  });

  test('an empty page that claims to have more ends the list', async () => {
    const { execute, names } = await gatewayOver({
      'GET /v1/channels': { data: [named('a')], has_more: true },
      'GET /v1/channels?offset=1&limit=100': { data: [], has_more: true },
    });

    const { data, errors } = await execute(ids);

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channels: { nodes: asNodes('a'), totalCount: 1, unreadableCount: 0 } });
    expect(names()).toEqual(['GET /v1/channels', 'GET /v1/channels?offset=1&limit=100']);
  });

  test('a list without an end is read to its ten thousandth channel', async () => {
    const { execute, names, logged } = await gatewayOver({
      'GET /v1/channels': (response, { name }) => {
        const offset = Number(/offset=(\d+)/.exec(name)?.[1] ?? 0);
        const data = Array.from({ length: 2_500 }, (_, index) => named(`ch_${offset + index}`));
        response.end(JSON.stringify({ data, has_more: true }));
      },
    });

    const { data, errors } = await execute('{ channels(first: 1) { totalCount } }');

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channels: { totalCount: 10_000 } });
    expect(names()).toEqual([
      'GET /v1/channels',
      ...[2_500, 5_000, 7_500].map((offset) => `GET /v1/channels?offset=${offset}&limit=100`),
    ]);
    expect(logged.join('')).toContain('list not read to its end');
  });

  test('a page that fails fails the list', async () => {
    const { execute } = await gatewayOver({
      'GET /v1/channels': { data: [named('a')], has_more: true },
      'GET /v1/channels?offset=1&limit=100': status(500, { code: 99_999, message: 'try again later' }),
    });

    const { data, errors } = await execute(ids);

    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({ path: ['channels'], extensions: { code: 'UPSTREAM_ERROR' } }),
    ]);
  });
});

describe('a deployment that lists no channels without a type', () => {
  const wantsType = status(400, { code: 40_000, field: 'type', message: 'type is required' });

  test('is asked for each of the eight, and the list is their union', async () => {
    const { execute, names } = await gatewayOver({
      'GET /v1/channels': wantsType,
      ...Object.fromEntries(
        types.map((type) => [`GET /v1/channels?type=${type}`, [channel({ id: type, name: type, type }), {}]]),
      ),
    });

    const { data, errors } = await execute(ids, { orderBy: { field: 'NAME', direction: 'ASC' } });

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channels: { nodes: asNodes(...types.toSorted()), totalCount: 8, unreadableCount: 8 },
    });
    const [first, ...rest] = names();
    expect(first).toBe('GET /v1/channels');
    expect(rest.toSorted()).toEqual(types.map((type) => `GET /v1/channels?type=${type}`).toSorted());
  });

  test('is read to about the ten thousandth channel of all types together', async () => {
    const { execute, names, logged } = await gatewayOver({
      'GET /v1/channels': (response, call) => {
        const query = new URLSearchParams(call.name.split('?')[1]);
        const type = query.get('type');
        if (!type) return void response.writeHead(400).end('{"code":40000,"field":"type"}');
        const offset = Number(query.get('offset') ?? 0);
        const data = Array.from({ length: 1_000 }, (_, index) =>
          channel({ id: `ch_${type}_${offset + index}`, type }),
        );
        response.end(JSON.stringify({ data, has_more: true }));
      },
    });

    const { data, errors } = await execute('{ channels(first: 1) { totalCount } }');

    expect(errors).toBeUndefined();
    // Eight pages may be under way when the last one is read.
    const read = (names().length - 1) * 1_000;
    expect(data).toEqual({ channels: { totalCount: read } });
    expect(read).toBeGreaterThanOrEqual(10_000);
    expect(read).toBeLessThan(18_000);
    expect(logged.join('')).toContain('list not read to its end');
  });

  test('is asked once where one type is wanted', async () => {
    const { execute, names } = await gatewayOver({
      'GET /v1/channels': wantsType,
      'GET /v1/channels?type=line': [channel({ type: 'line' })],
    });

    const { data, errors } = await execute(ids, { types: ['LINE'] });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channels: { nodes: asNodes('ch_1'), totalCount: 1, unreadableCount: 0 } });
    expect(names()).toEqual(['GET /v1/channels?type=line']);
  });

  test('a 400 to a type is passed on', async () => {
    const { execute, names } = await gatewayOver({ 'GET /v1/channels': wantsType });

    const { data, errors } = await execute(ids, { types: ['LINE'] });

    expect(data).toBeNull();
    expect(errors).toEqual([badInput('channels')]);
    expect(names()).toEqual(['GET /v1/channels?type=line']);
  });

  test.each([
    [401, 40_001, 'UNAUTHENTICATED'],
    [403, 40_003, 'FORBIDDEN'],
    [404, 40_004, 'NOT_FOUND'],
    [500, 99_999, 'UPSTREAM_ERROR'],
  ])('a %i without a type is no such deployment', async (httpStatus, code, expected) => {
    const { execute, names } = await gatewayOver({
      'GET /v1/channels': status(httpStatus, { code, message: 'no' }),
    });

    const { data, errors } = await execute(ids);

    expect(data).toBeNull();
    expect(errors).toEqual([expect.objectContaining({ path: ['channels'], extensions: { code: expected } })]);
    // A GET that failed may be tried again, but for no type.
    expect(new Set(names())).toEqual(new Set(['GET /v1/channels']));
  });
});

describe('filters', () => {
  const channels = [
    channel({ id: 'ch_1', name: 'Help desk', type: 'web', is_active: true }),
    channel({ id: 'ch_2', name: 'HELP line', type: 'line', is_active: false }),
    channel({ id: 'ch_3', name: 'Sales', type: 'web', is_active: false }),
    channel({ id: 'ch_4', name: 'Telegram', type: 'telegram', is_active: true }),
    channel({ id: 'ch_5', name: 'Übersee (100%)', type: 'whatsapp', is_active: true }),
  ];
  const all = 'GET /v1/channels';

  test.each<[string, ListChannelIdsQueryVariables, string[], string]>([
    ['none', {}, ['ch_1', 'ch_2', 'ch_3', 'ch_4', 'ch_5'], all],
    ['one type', { types: ['WEB'] }, ['ch_1', 'ch_3'], `${all}?type=web`],
    ['a type of no channel', { types: ['EMAIL'] }, [], `${all}?type=email`],
    ['several types', { types: ['LINE', 'WHATSAPP'] }, ['ch_2', 'ch_5'], all],
    ['the unknown type', { types: ['UNKNOWN'] }, ['ch_4'], all],
    ['the unknown type and another', { types: ['UNKNOWN', 'LINE'] }, ['ch_2', 'ch_4'], all],
    ['types null', { types: null }, ['ch_1', 'ch_2', 'ch_3', 'ch_4', 'ch_5'], all],
    ['switched on', { isActive: true }, ['ch_1', 'ch_4', 'ch_5'], all],
    ['switched off', { isActive: false }, ['ch_2', 'ch_3'], all],
    ['isActive null', { isActive: null }, ['ch_1', 'ch_2', 'ch_3', 'ch_4', 'ch_5'], all],
    ['search in any case', { search: 'help' }, ['ch_1', 'ch_2'], all],
    ['search within the name', { search: 'ALE' }, ['ch_3'], all],
    ['search beyond ASCII', { search: 'übersee' }, ['ch_5'], all],
    ['search is no pattern', { search: '.*' }, [], all],
    ['search with signs', { search: '(100%)' }, ['ch_5'], all],
    ['search for nothing', { search: '' }, ['ch_1', 'ch_2', 'ch_3', 'ch_4', 'ch_5'], all],
    ['all together', { types: ['WEB', 'LINE'], isActive: false, search: 'help' }, ['ch_2'], all],
  ])('%s', async (_, variables, expected, call) => {
    // An upstream that heeds no `type`: the gateway still does.
    const { execute, names } = await gatewayOver({ 'GET /v1/channels': channels });

    const { data, errors } = await execute(ids, {
      orderBy: { field: 'UPDATED_AT', direction: 'ASC' },
      ...variables,
    });

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channels: { nodes: asNodes(...expected), totalCount: expected.length, unreadableCount: 0 },
    });
    expect(names()).toEqual([call]);
  });
});

describe('order', () => {
  // Each two are alike in each key, so that only the id tells them apart.
  const day = (date: number) => `2025-06-${String(date).padStart(2, '0')}T00:00:00.000Z`;
  const channels = [
    ['ch_c', 'Channel 10', 'web', 3, 9],
    ['ch_a', 'banana', 'web', 2, 8],
    ['ch_e', 'apple', 'line', 1, 7],
    ['ch_b', 'channel 2', 'email', 3, 7],
    ['ch_d', 'Apple', 'email', 1, 8],
  ].map(([id, name, type, created, updated]) =>
    channel({ id, name, type, created_at: day(Number(created)), updated_at: day(Number(updated)) }),
  );

  const orders = [
    ['NAME', ['ch_d', 'ch_e', 'ch_a', 'ch_b', 'ch_c']],
    ['TYPE', ['ch_b', 'ch_d', 'ch_e', 'ch_a', 'ch_c']],
    ['CREATED_AT', ['ch_d', 'ch_e', 'ch_a', 'ch_b', 'ch_c']],
    ['UPDATED_AT', ['ch_b', 'ch_e', 'ch_a', 'ch_d', 'ch_c']],
  ] as const;
  const cases = orders.flatMap(([field, ascending]) => [
    { field, direction: 'ASC' as const, expected: [...ascending] },
    { field, direction: 'DESC' as const, expected: ascending.toReversed() },
  ]);

  test.each(cases)('$field $direction', async ({ field, direction, expected }) => {
    const { execute } = await gatewayOver({ 'GET /v1/channels': channels });

    const { data, errors } = await execute(ids, { orderBy: { field, direction } });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channels: { nodes: asNodes(...expected), totalCount: 5, unreadableCount: 0 } });
  });

  test.each<[string, ChannelOrder | null | undefined, string[]]>([
    ['left out, the newest first', undefined, ['ch_c', 'ch_b', 'ch_a', 'ch_e', 'ch_d']],
    ['null, the newest first', null, ['ch_c', 'ch_b', 'ch_a', 'ch_e', 'ch_d']],
    ['by default descending', { field: 'TYPE' } as ChannelOrder, ['ch_c', 'ch_a', 'ch_e', 'ch_d', 'ch_b']],
    [
      'by default when they were made',
      { direction: 'ASC' } as ChannelOrder,
      ['ch_d', 'ch_e', 'ch_a', 'ch_b', 'ch_c'],
    ],
  ])('%s', async (_, orderBy, expected) => {
    const { execute } = await gatewayOver({ 'GET /v1/channels': channels });

    const { data, errors } = await execute(ids, orderBy === undefined ? {} : { orderBy });

    expect(errors).toBeUndefined();
    expect(data?.channels.nodes).toEqual(asNodes(...expected));
  });

  test.each(cases)(
    'pages of $field $direction are the whole list',
    async ({ field, direction, expected }) => {
      const { execute, names } = await gatewayOver({ 'GET /v1/channels': channels });

      const walked = await walk(execute, { field, direction }, 2);

      expect(walked.map(({ nodes }) => nodes)).toEqual([
        asNodes(...expected.slice(0, 2)),
        asNodes(...expected.slice(2, 4)),
        asNodes(...expected.slice(4)),
      ]);
      expect(walked.map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual([
        [false, true],
        [true, true],
        [true, false],
      ]);
      for (const { edges, nodes, pageInfo, totalCount } of walked) {
        expect(edges.map(({ node }) => node)).toEqual(nodes);
        expect(pageInfo.startCursor).toBe(edges.at(0)?.cursor);
        expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor);
        expect(totalCount).toBe(5);
      }
      expect(names()).toEqual(Array(3).fill('GET /v1/channels'));
    },
  );
});

type Execute = Awaited<ReturnType<typeof gatewayOver>>['execute'];

async function readPage(execute: Execute, variables: ListChannelsPageQueryVariables) {
  const { data, errors } = await execute(page, variables);
  expect(errors).toBeUndefined();
  if (!data) throw new Error('no data');
  return data.channels;
}

/** All pages by `first`, each from the last one’s end. */
async function walk(execute: Execute, orderBy: ChannelOrder, first: number) {
  const pages = [await readPage(execute, { orderBy, first })];
  for (let last = pages[0]; last?.pageInfo.hasNextPage && pages.length < 20; last = pages.at(-1)) {
    pages.push(await readPage(execute, { orderBy, first, after: last.pageInfo.endCursor }));
  }
  return pages;
}

describe('a page', () => {
  const byName: ChannelOrder = { field: 'NAME', direction: 'ASC' };
  const listOf = (...listed: string[]) => listed.map((id) => channel({ id, name: id }));

  test('without first is the rest of the list', async () => {
    const { execute } = await gatewayOver({ 'GET /v1/channels': listOf('a', 'b', 'c') });

    const { pageInfo } = await readPage(execute, { orderBy: byName, first: 1 });
    const rest = await readPage(execute, { orderBy: byName, after: pageInfo.endCursor });

    expect(rest).toEqual({
      edges: [
        { cursor: expect.any(String), node: { id: 'b' } },
        { cursor: expect.any(String), node: { id: 'c' } },
      ],
      nodes: asNodes('b', 'c'),
      pageInfo: {
        hasNextPage: false,
        hasPreviousPage: true,
        startCursor: rest.edges[0]?.cursor,
        endCursor: rest.edges[1]?.cursor,
      },
      totalCount: 3,
    });
  });

  test.each([3, 4])('of %i holds a list of three', async (first) => {
    const { execute } = await gatewayOver({ 'GET /v1/channels': listOf('a', 'b', 'c') });

    const { nodes, pageInfo } = await readPage(execute, { orderBy: byName, first });

    expect(nodes).toEqual(asNodes('a', 'b', 'c'));
    expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  });

  test('of none only tells the total', async () => {
    const { execute } = await gatewayOver({ 'GET /v1/channels': listOf('a', 'b') });

    expect(await readPage(execute, { first: 0 })).toEqual({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 2,
    });
  });

  test('after the last channel is empty', async () => {
    const { execute } = await gatewayOver({ 'GET /v1/channels': listOf('a', 'b') });

    const { pageInfo } = await readPage(execute, { orderBy: byName, first: 2 });

    expect(await readPage(execute, { orderBy: byName, first: 2, after: pageInfo.endCursor })).toEqual({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
      totalCount: 2,
    });
  });

  test.each([
    ['the one that the cursor names is removed', ['a', 'c', 'd'], ['c', 'd']],
    ['one before it is removed', ['b', 'c', 'd'], ['c', 'd']],
    ['all before it are removed', ['c', 'd'], ['c', 'd']],
    ['one comes in before it', ['a', 'aa', 'b', 'c', 'd'], ['c', 'd']],
    ['one comes in after it', ['a', 'b', 'bb', 'c', 'd'], ['bb', 'c']],
    ['all after it are removed', ['a', 'b'], []],
  ])('follows the last one though %s', async (_, later, expected) => {
    let stored = listOf('a', 'b', 'c', 'd');
    const { execute } = await gatewayOver({ 'GET /v1/channels': json(() => stored) });

    const first = await readPage(execute, { orderBy: byName, first: 2 });
    stored = listOf(...later);
    const second = await readPage(execute, { orderBy: byName, first: 2, after: first.pageInfo.endCursor });

    expect(first.nodes).toEqual(asNodes('a', 'b'));
    expect(second.nodes).toEqual(asNodes(...expected));
  });

  const encoded = (cursor: unknown) => Buffer.from(JSON.stringify(cursor)).toString('base64url');

  test.each([
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['null', encoded(null)],
    ['an object', encoded({ key: 'a', id: 'a' })],
    ['a number', encoded(7)],
    ['too short', encoded(['CREATED_AT DESC', 'a'])],
    ['of numbers', encoded(['CREATED_AT DESC', 1, 2])],
    ['of another order', encoded(['CREATED_AT ASC', 'a', 'a'])],
  ])('after a cursor that is %s is refused', async (_, after) => {
    const { execute } = await gatewayOver({ 'GET /v1/channels': listOf('a') });

    const { data, errors } = await execute(page, { after });

    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['channels'],
        extensions: {
          code: 'BAD_USER_INPUT',
          issues: [{ path: ['after'], message: expect.any(String), code: 'custom' }],
        },
      }),
    ]);
  });

  test('after a cursor of another order is refused', async () => {
    const { execute } = await gatewayOver({ 'GET /v1/channels': listOf('a', 'b') });

    const { pageInfo } = await readPage(execute, { orderBy: byName, first: 1 });
    const { data, errors } = await execute(page, {
      orderBy: { field: 'NAME', direction: 'DESC' },
      after: pageInfo.endCursor,
    });

    expect(data).toBeNull();
    expect(errors).toEqual([badInput('channels')]);
  });

  test.each([
    [-1, 'too_small'],
    [10_001, 'too_big'],
  ])('of %i is refused before any call', async (first, code) => {
    const { execute, names } = await gatewayOver({ 'GET /v1/channels': [] }, { MAX_COST: '1000000' });

    const { data, errors } = await execute(page, { first });

    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['channels'],
        extensions: {
          code: 'BAD_USER_INPUT',
          issues: [{ path: ['first'], message: expect.any(String), code }],
        },
      }),
    ]);
    expect(names()).toEqual([]);
  });
});

describe('one channel', () => {
  test('is read by its id', async () => {
    const { execute, names } = await gatewayOver({ 'GET /v1/channels/ch_1': channel({ config: null }) });

    const { data, errors } = await execute(oneChannel, { id: 'ch_1' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channel: { ...answered, __typename: 'WebChannel', type: 'WEB', config: null },
    });
    expect(names()).toEqual(['GET /v1/channels/ch_1']);
  });

  test.each<[string, Script]>([
    ['the channel API knows none', {}],
    ['it was deleted', { 'GET /v1/channels/ch_1': channel({ is_deleted: true }) }],
  ])('is null where %s', async (_, script) => {
    const { execute, names } = await gatewayOver(script);

    const { data, errors } = await execute(oneChannel, { id: 'ch_1' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channel: null });
    expect(names()).toEqual(['GET /v1/channels/ch_1']);
  });

  test.each<[string, object | null]>([
    ['an object without id', channel({ id: undefined })],
    ['a list', [channel()]],
    ['null', null],
    ['nothing but success', { success: true }],
  ])('is an error where the channel API answers %s', async (_, answer) => {
    const { execute } = await gatewayOver({ 'GET /v1/channels/ch_1': json(() => answer) });

    const { data, errors } = await execute(oneChannel, { id: 'ch_1' });

    expect(data).toEqual({ channel: null });
    expect(errors).toEqual([
      expect.objectContaining({ path: ['channel'], extensions: { code: 'UPSTREAM_INVALID_RESPONSE' } }),
    ]);
  });

  test.each([
    ['a', '/v1/channels/a'],
    ['-', '/v1/channels/-'],
    ['ch_1.2-3', '/v1/channels/ch_1.2-3'],
    ['urn:ch:1', '/v1/channels/urn%3Ach%3A1'],
    ['credentials2', '/v1/channels/credentials2'],
    ['a'.repeat(128), `/v1/channels/${'a'.repeat(128)}`],
  ])('the id %s is asked for', async (id, path) => {
    const { execute, names } = await gatewayOver({});

    const { data, errors } = await execute(oneChannel, { id });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ channel: null });
    expect(names()).toEqual([`GET ${path}`]);
  });

  test.each([
    '../x',
    '..',
    '.',
    '.x',
    '_x',
    '_count',
    '',
    ' ',
    'a b',
    ' a',
    'a\n',
    'a/b',
    'a\\b',
    'a?b',
    'a#b',
    'a%2fb',
    '%2e%2e',
    'ü',
    'ch_１',
    'a\u0000',
    'credentials',
    'Credentials',
    'workflows',
    'providers',
    'status',
    'a'.repeat(129),
  ])('the id %j is refused before any call', async (id) => {
    const { execute, names } = await gatewayOver({});

    const { data, errors } = await execute(oneChannel, { id });

    expect(data).toEqual({ channel: null });
    expect(errors).toEqual([badInput('channel')]);
    expect(names()).toEqual([]);
  });
});

test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ['holds', {}, { state: 'CONNECTED', errorCode: null, errorMessage: null }],
  [
    'holds where the error is null',
    { errorCode: null, errorMessage: null },
    { state: 'CONNECTED', errorCode: null, errorMessage: null },
  ],
  [
    'is broken by a code and a message',
    { errorCode: 190, errorMessage: 'The session has expired.' },
    { state: 'RECONNECT_REQUIRED', errorCode: 190, errorMessage: 'The session has expired.' },
  ],
  [
    'is broken by a code alone',
    { errorCode: 190 },
    { state: 'RECONNECT_REQUIRED', errorCode: 190, errorMessage: null },
  ],
  [
    'is broken by a code that is a string',
    { errorCode: '190' },
    { state: 'RECONNECT_REQUIRED', errorCode: 190, errorMessage: null },
  ],
  [
    'is broken by a message alone',
    { errorMessage: 'The session has expired.' },
    { state: 'RECONNECT_REQUIRED', errorCode: null, errorMessage: 'The session has expired.' },
  ],
  [
    'is broken by a code that is no Int',
    { errorCode: 'OAuthException', errorMessage: 'The session has expired.' },
    { state: 'RECONNECT_REQUIRED', errorCode: null, errorMessage: 'The session has expired.' },
  ],
])('the connection to the platform %s', async (_, wire, health) => {
  const { execute } = await gatewayOver({ 'GET /v1/channels/ch_1': channel({ config: null, ...wire }) });

  const { data, errors } = await execute(oneChannel, { id: 'ch_1' });

  expect(errors).toBeUndefined();
  expect(data).toEqual({
    channel: { ...answered, __typename: 'WebChannel', type: 'WEB', config: null, health },
  });
});
