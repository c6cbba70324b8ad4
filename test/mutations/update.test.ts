import { describe, expect, test } from 'vitest';
import type { ChannelConfigInput, UpdateChannelInput } from '../support/generated/graphql.ts';
import { graphql } from '../support/generated/index.ts';
import { type Answer, channel, gatewayOver, type Script, status } from '../support/harness.ts';

const secret = 'fa4efa4efa4efa4efa4efa4efa4e0001';
const token = 'fake-access-token-0002';
const aesKey = 'FAKEaeskeyFAKEaeskeyFAKEaeskeyFAKEaeskey003';

const unreadable = {
  data: null,
  errors: [
    {
      message: 'The channel API sent a response that breaks its contract. The operator finds the details in the log.',
      path: ['result'],
      locations: [expect.anything()],
      extensions: { code: 'UPSTREAM_INVALID_RESPONSE' },
    },
  ],
};

function validation(path: string[], message: string, code = 'custom') {
  return {
    data: {
      result: {
        __typename: 'ChannelValidationError',
        message: `The input is wrong. ${path.join('.')}: ${message}`,
        issues: [{ path, message, code }],
      },
    },
  };
}

const notFound = (id: string) => ({
  data: {
    result: {
      __typename: 'ChannelNotFoundError',
      message: 'There is no such thing in this organization. It may have been deleted: list again.',
      id,
    },
  },
});

/** Answers that tell hardly more than that it is done. */
const partial: [string, Answer][] = [
  ['{"active": false}', { active: false }],
  ['{"data": {"active": false}}', { success: true, data: { active: false } }],
  ['{}', {}],
  ['{"success": true}', { success: true }],
  ['an id', { id: 'ch_1' }],
  ['204', status(204)],
  ['an empty body', status(200)],
  ['null', status(200, 'null')],
];

/** What is sent for each of a platform’s config inputs. */
const configs = {
  web: {
    type: 'web',
    config: {
      web: {
        windowName: 'Ask us',
        windowLogoUrl: 'https://shop.example/logo.png',
        chatbotName: 'Ada',
        chatbotAvatarUrl: 'https://shop.example/ada.png',
        welcomeMessage: 'Hello!',
        primaryColor: '#1A73E8',
        secondaryColor: '#fff',
        headerColor: '#000000',
        backgroundColor: '#EEE',
        fontSize: '14px',
        offlineEmail: {
          email: 'shop@example.com',
          subjectTitle: 'Your question',
          profileName: 'The shop',
          actionButtonText: 'Answer',
          buttonUrl: 'https://shop.example/chat',
          signatureName: 'Ada',
          signatureInformation: 'The shop\n1 Harbour Lane',
          signatureLogoUrl: 'https://shop.example/ada.png',
          showPoweredBy: true,
          legalDisclaimer: 'None.',
        },
      },
    },
    sent: {
      window_name: 'Ask us',
      window_logo: 'https://shop.example/logo.png',
      chatbot_name: 'Ada',
      chatbot_avatar: 'https://shop.example/ada.png',
      welcome_message: 'Hello!',
      primary_color: '#1A73E8',
      secondary_color: '#fff',
      header_color: '#000000',
      background_color: '#EEE',
      font_size: '14px',
      email_config: {
        email: 'shop@example.com',
        subject_title: 'Your question',
        profile_name: 'The shop',
        action_button_text: 'Answer',
        button_url: 'https://shop.example/chat',
        e_signature_name: 'Ada',
        e_signature_information: 'The shop\n1 Harbour Lane',
        e_signature_logo: 'https://shop.example/ada.png',
        show_powered_by: true,
        legal_disclaimer: 'None.',
      },
    },
  },
  facebook: {
    type: 'facebook',
    config: {
      facebook: { pageId: '1045', pageName: 'The shop', facebookUserId: '1001', pageToken: token },
    },
    sent: { page_id: '1045', page_name: 'The shop', fb_user_id: '1001', page_token: token },
  },
  instagram: {
    type: 'instagram',
    config: {
      instagram: {
        instagramUserId: '1784',
        username: 'shop',
        profilePictureUrl: 'https://shop.example/ada.png',
        pageId: '1045',
        facebookUserId: '1001',
        usesFacebookLogin: false,
        pageToken: token,
      },
    },
    sent: {
      igsid: '1784',
      user_name: 'shop',
      ig_profile_picture_url: 'https://shop.example/ada.png',
      page_id: '1045',
      fb_user_id: '1001',
      use_facebook_login: false,
      page_token: token,
    },
  },
  whatsApp: {
    type: 'whatsapp',
    config: {
      whatsApp: {
        phoneNumber: '+85212345678',
        phoneNumberId: '106540352242922',
        businessAccountId: '102290129340398',
        namespace: 'shop_templates',
        accessToken: token,
        signingKey: secret,
      },
    },
    sent: {
      phone_number: '+85212345678',
      phone_number_id: '106540352242922',
      business_account_id: '102290129340398',
      namespace: 'shop_templates',
      access_key: token,
      signing_key: secret,
    },
  },
  weChat: {
    type: 'wechat',
    config: {
      weChat: {
        userName: 'gh_00000000fake',
        appId: 'wx00000000000000ff',
        appSecret: secret,
        token: 'fakeToken',
        encodingAesKey: aesKey,
      },
    },
    sent: {
      user_name: 'gh_00000000fake',
      app_id: 'wx00000000000000ff',
      secret,
      token: 'fakeToken',
      encoding_aes_key: aesKey,
    },
  },
  line: {
    type: 'line',
    config: {
      line: {
        lineChannelId: '1650000001',
        basicId: '@shop',
        channelSecret: secret,
        channelAccessToken: token,
      },
    },
    sent: {
      line_channel_id: '1650000001',
      line_basic_id: '@shop',
      line_channel_secret: secret,
      line_channel_token: token,
    },
  },
  email: {
    type: 'email',
    config: { email: { email: 'shop@example.com', showPoweredBy: false, legalDisclaimer: '' } },
    sent: { email: 'shop@example.com', show_powered_by: false, legal_disclaimer: '' },
  },
  weCom: {
    type: 'wecom',
    config: {
      weCom: {
        corpId: 'ww00000000000000ff',
        agentId: '1000002',
        secret,
        token: 'fakeToken',
        encodingAesKey: aesKey,
      },
    },
    sent: {
      corp_id: 'ww00000000000000ff',
      agent_id: '1000002',
      secret,
      token: 'fakeToken',
      encoding_aes_key: aesKey,
    },
  },
} satisfies Record<string, { type: string; config: ChannelConfigInput; sent: object }>;

describe('updateChannel', () => {
  const updateChannel = graphql(`
    mutation ChangeChannel($input: UpdateChannelInput!) {
      result: updateChannel(input: $input) {
        __typename
        ... on UpdateChannelPayload {
          channel {
            __typename
            id
            name
            type
            isActive
            ... on WebChannel { config { windowName offlineEmail { email } } }
          }
        }
        ... on ChannelError { message }
        ... on ChannelValidationError { issues { path message code } }
        ... on ChannelNotFoundError { id }
      }
    }
  `);

  async function update(input: UpdateChannelInput, script: Script) {
    const { execute, calls, names } = await gatewayOver(script);
    const { data, errors } = await execute(updateChannel, { input });
    const put = calls.filter(({ name }) => name.startsWith('PUT')).map(({ body }) => body);
    return { answer: { data, errors }, names: names(), put };
  }

  const get = 'GET /v1/channels/ch_1';
  const put = 'PUT /v1/channels/ch_1';
  const off = channel({ is_active: false, config: { window_name: 'Ask us' } });
  const answered = {
    data: {
      result: {
        __typename: 'UpdateChannelPayload',
        channel: {
          __typename: 'WebChannel',
          id: 'ch_1',
          name: 'Support',
          type: 'WEB',
          isActive: false,
          config: { windowName: 'Ask us', offlineEmail: null },
        },
      },
    },
  };

  test.each<[string, Partial<UpdateChannelInput>, object]>([
    ['a name', { name: ' Support ' }, { name: 'Support' }],
    ['on', { isActive: true }, { active: true }],
    ['off', { isActive: false }, { active: false }],
    ['a name, and nulls', { name: 'Support', isActive: null, config: null }, { name: 'Support' }],
    ['off, and nulls', { name: null, isActive: false, config: null }, { active: false }],
  ])('changes what is told, in one call: %s', async (_, changes, body) => {
    const { answer, names, put: sent } = await update({ id: 'ch_1', ...changes }, { [put]: off });

    expect(answer).toEqual(answered);
    expect(names).toEqual([put]);
    expect(sent).toEqual([body]);
  });

  test.each([
    ['{data}', { data: off }],
    ['{success, data}', { success: true, data: off }],
    [
      'live spelling',
      { ...off, id: undefined, public_id: 'ch_1', _id: '64d0', is_active: undefined, active: false },
    ],
    ['the negated flag', { ...off, is_active: undefined, is_disabled: true }],
    ['a type in its config', { ...off, type: undefined, config: { ...off.config, type: 'web' } }],
  ])('reads an answer in %s', async (_, given) => {
    const { answer, names } = await update({ id: 'ch_1', isActive: false }, { [put]: given });

    expect(answer).toEqual(answered);
    expect(names).toEqual([put]);
  });

  test.each(partial)('reads the channel again where the answer is a part of it: %s', async (_, given) => {
    const { answer, names } = await update({ id: 'ch_1', isActive: false }, { [put]: given, [get]: off });

    expect(answer).toEqual(answered);
    expect(names).toEqual([put, get]);
  });

  test('says so where the channel can’t be read again', async () => {
    const { answer, names } = await update({ id: 'ch_1', isActive: false }, { [put]: {} });

    expect(answer).toEqual(unreadable);
    expect(names).toEqual([put, get]);
  });

  describe('config', () => {
    test('is sent as far as it is given, for the channel API to merge', async () => {
      const {
        answer,
        names,
        put: sent,
      } = await update(
        { id: 'ch_1', config: { web: { windowName: 'Ask us', offlineEmail: { buttonUrl: null } } } },
        { [get]: channel(), [put]: off },
      );

      expect(answer).toEqual(answered);
      expect(names).toEqual([get, put]);
      expect(sent).toEqual([{ config: { window_name: 'Ask us', email_config: { button_url: null } } }]);
    });

    test('goes together with a name and a switch', async () => {
      const { put: sent } = await update(
        { id: 'ch_1', name: 'Shop', isActive: true, config: { web: { primaryColor: '#fff' } } },
        { [get]: channel(), [put]: off },
      );

      expect(sent).toEqual([{ name: 'Shop', active: true, config: { primary_color: '#fff' } }]);
    });

    test('null clears what is stored', async () => {
      const { put: sent } = await update(
        { id: 'ch_1', config: { web: { chatbotName: null, welcomeMessage: '', offlineEmail: null } } },
        { [get]: channel(), [put]: off },
      );

      expect(sent).toEqual([{ config: { chatbot_name: null, welcome_message: '', email_config: null } }]);
    });

    test.each(Object.entries(configs))('has a place upstream for every input: %s', async (_, example) => {
      const { type, config, sent } = example;
      const { names, put: body } = await update(
        { id: 'ch_1', config },
        { [get]: channel({ type }), [put]: { success: true } },
      );

      expect(names).toEqual([get, put, get]);
      expect(body).toEqual([{ config: sent }]);
    });

    const unfit = 'This is the config of another type than the channel’s.';

    test.each([
      ['facebook', 'web'],
      ['web', 'facebook'],
      ['email', 'web'],
      ['wechat', 'weCom'],
      ['viber', 'line'],
    ] as const)('never reaches a channel of another type: %s, %s', async (type, field) => {
      const { config } = configs[field];
      const { answer, names } = await update(
        { id: 'ch_1', name: 'Shop', config },
        { [get]: channel({ type }), [put]: off },
      );

      expect(answer).toEqual(validation(['input', 'config', field], unfit));
      expect(names).toEqual([get]);
    });

    test.each([
      ['there is none', {}],
      ['it is deleted', { [get]: { ...off, is_deleted: true } }],
    ])('needs the channel: %s', async (_, script) => {
      const { answer, names } = await update({ id: 'ch_1', config: { web: {} } }, { [put]: off, ...script });

      expect(answer).toEqual(notFound('ch_1'));
      expect(names).toEqual([get]);
    });
  });

  test('mutations of one request run one after the other, each over the channel as it then is', async () => {
    const twice = graphql(`
      mutation ChangeTwice($first: UpdateChannelInput!, $second: UpdateChannelInput!) {
        first: updateChannel(input: $first) {
          ... on UpdateChannelPayload { channel { id } }
        }
        second: updateChannel(input: $second) {
          ... on UpdateChannelPayload { channel { id } }
        }
      }
    `);
    const { execute, names } = await gatewayOver({ [get]: channel(), [put]: off });
    const { config } = configs.web;

    const { data, errors } = await execute(twice, {
      first: { id: 'ch_1', config },
      second: { id: 'ch_1', config },
    });

    expect({ data, errors }).toEqual({
      data: { first: { channel: { id: 'ch_1' } }, second: { channel: { id: 'ch_1' } } },
    });
    expect(names()).toEqual([get, put, get, put]);
  });
});
