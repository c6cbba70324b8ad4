import { readFile } from 'node:fs/promises';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  buildSchema,
  GraphQLEnumType,
  GraphQLInputObjectType,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { channel, gatewayOver } from '../support/harness.ts';

// What is refused before any call: the input’s formats, its shape, and ids that can’t be the channel API’s.

graphql(`
  fragment Issues on ChannelError {
    message
    ... on ChannelValidationError { issues { path message code } }
  }
`);

type Document<Input> = TypedDocumentNode<{ result: { __typename: string } }, { input: Input }>;

/** A mutation and the least input that is all right. */
function mutation<Input>(document: Document<Input>, call: string, type: string, input: Input) {
  return { document: document as Document<unknown>, call, type, input: input as object };
}

const secret = 'fa4efa4efa4efa4efa4efa4efa4e0001';
const token = 'fake-access-token-0002';
const page = '104500000000001';

const createChannel = graphql(`
  mutation CheckChannel($input: CreateChannelInput!) {
    result: createChannel(input: $input) { __typename ...Issues }
  }
`);
const updateChannel = graphql(`
  mutation CheckUpdate($input: UpdateChannelInput!) {
    result: updateChannel(input: $input) { __typename ...Issues }
  }
`);
const updateCredential = graphql(`
  mutation CheckCredential($input: UpdateChannelCredentialInput!) {
    result: updateChannelCredential(input: $input) { __typename ...Issues }
  }
`);
const updateWorkflow = graphql(`
  mutation CheckWorkflow($input: UpdateChannelWorkflowInput!) {
    result: updateChannelWorkflow(input: $input) { __typename ...Issues }
  }
`);
const createWeb = graphql(`
  mutation CheckWeb($input: CreateWebChannelInput!) {
    result: createWebChannel(input: $input) { __typename ...Issues }
  }
`);
const createEmail = graphql(`
  mutation CheckEmail($input: CreateEmailChannelInput!) {
    result: createEmailChannel(input: $input) { __typename ...Issues }
  }
`);
const createWeChat = graphql(`
  mutation CheckWeChat($input: CreateWeChatChannelInput!) {
    result: createWeChatChannel(input: $input) { __typename ...Issues }
  }
`);
const createLine = graphql(`
  mutation CheckLine($input: CreateLineChannelInput!) {
    result: createLineChannel(input: $input) { __typename ...Issues }
  }
`);
const createWhatsApp = graphql(`
  mutation CheckWhatsApp($input: CreateWhatsAppChannelInput!) {
    result: createWhatsAppChannel(input: $input) { __typename ...Issues }
  }
`);
const updateWhatsApp = graphql(`
  mutation CheckWhatsAppUpdate($input: UpdateWhatsAppChannelInput!) {
    result: updateWhatsAppChannel(input: $input) { __typename ...Issues }
  }
`);
const createFacebook = graphql(`
  mutation CheckFacebook($input: CreateFacebookChannelInput!) {
    result: createFacebookChannel(input: $input) { __typename ...Issues }
  }
`);
const updateFacebook = graphql(`
  mutation CheckFacebookUpdate($input: UpdateFacebookChannelInput!) {
    result: updateFacebookChannel(input: $input) { __typename ...Issues }
  }
`);
const createInstagram = graphql(`
  mutation CheckInstagram($input: CreateInstagramChannelInput!) {
    result: createInstagramChannel(input: $input) { __typename ...Issues }
  }
`);
const deleteChannel = graphql(`
  mutation CheckDelete($input: DeleteChannelInput!) {
    result: deleteChannel(input: $input) { __typename ...Issues }
  }
`);
const deleteCredential = graphql(`
  mutation CheckCredentialDelete($input: DeleteChannelCredentialInput!) {
    result: deleteChannelCredential(input: $input) { __typename ...Issues }
  }
`);
const deleteWorkflow = graphql(`
  mutation CheckWorkflowDelete($input: DeleteChannelWorkflowInput!) {
    result: deleteChannelWorkflow(input: $input) { __typename ...Issues }
  }
`);

const connectPages = graphql(`
  mutation CheckPages($input: ConnectFacebookPagesInput!) {
    result: connectFacebookPages(input: $input) { __typename ...Issues }
  }
`);
const connectAccounts = graphql(`
  mutation CheckAccounts($input: ConnectInstagramAccountsInput!) {
    result: connectInstagramAccounts(input: $input) { __typename ...Issues }
  }
`);

const createOf = (
  value: 'WEB' | 'FACEBOOK' | 'INSTAGRAM' | 'WHATSAPP' | 'WECHAT' | 'LINE' | 'EMAIL' | 'WECOM',
) => mutation(createChannel, 'POST /v1/channels', value.toLowerCase(), { name: 'Support', type: value });

const mutations = {
  createChannel: createOf('WEB'),
  updateChannel: mutation(updateChannel, 'PUT /v1/channels/ch_1', 'web', { id: 'ch_1' }),
  updateChannelCredential: mutation(updateCredential, 'PUT /v1/channels/credentials/cred_1', 'line', {
    id: 'cred_1',
  }),
  updateChannelWorkflow: mutation(updateWorkflow, 'PUT /v1/channels/workflows/wf_1', 'web', {
    workflowId: 'wf_1',
    isActive: true,
  }),
  createWebChannel: mutation(createWeb, 'POST /v1/channels/_web', 'web', { name: 'Support' }),
  createEmailChannel: mutation(createEmail, 'POST /v1/channels/_email', 'email', { name: 'Support' }),
  createWeChatChannel: mutation(createWeChat, 'POST /v1/channels/_wechat', 'wechat', {
    appId: 'wx00000000000000ff',
    appSecret: secret,
  }),
  createLineChannel: mutation(createLine, 'POST /v1/channels/_line', 'line', {
    channelSecret: secret,
    channelAccessToken: token,
  }),
  createWhatsAppChannel: mutation(createWhatsApp, 'POST /v1/channels/_whatsapp', 'whatsapp', {
    phoneNumberId: page,
    accessToken: token,
  }),
  updateWhatsAppChannel: mutation(updateWhatsApp, 'PUT /v2/channels/_whatsapp', 'whatsapp', {
    phoneNumberId: page,
  }),
  createFacebookChannel: mutation(createFacebook, 'POST /v3/channels/_facebook', 'facebook', {
    pageId: page,
    accessToken: token,
  }),
  updateFacebookChannel: mutation(updateFacebook, 'PUT /v2/channels/_facebook', 'facebook', {
    pageId: page,
    accessToken: token,
  }),
  createInstagramChannel: mutation(createInstagram, 'POST /v1/channels/_instagram', 'instagram', {
    pageId: page,
    accessToken: token,
  }),
  connectFacebookPages: mutation(connectPages, 'POST /v3/channels/_facebook', 'facebook', {
    accessToken: token,
  }),
  connectInstagramAccounts: mutation(connectAccounts, 'POST /v1/channels/_instagram', 'instagram', {
    accessToken: token,
  }),
  web: createOf('WEB'),
  facebook: createOf('FACEBOOK'),
  instagram: createOf('INSTAGRAM'),
  whatsApp: createOf('WHATSAPP'),
  weChat: createOf('WECHAT'),
  line: createOf('LINE'),
  email: createOf('EMAIL'),
  weCom: createOf('WECOM'),
};

type Target = keyof typeof mutations;

interface Rule {
  valid: string[];
  /** With the message and the code that each is refused with. */
  invalid: [value: string, message: string, code: string][];
}

/** A rule with one message for all. */
function format(message: string, valid: string[], invalid: string[]): Rule {
  return { valid, invalid: invalid.map((value) => [value, message, 'invalid_format']) };
}

const atMost = (most: number): Rule => ({
  valid: ['', 'x', '客'.repeat(most)],
  invalid: [['x'.repeat(most + 1), `Up to ${most} characters.`, 'too_big']],
});

const least = 'A name has at least one character.';
const most = 'A name has at most 128 characters.';

const rules = {
  name: {
    valid: ['S', 'é'.repeat(128), `  ${'x'.repeat(128)}\n`, '<b>客服</b> 🙂'],
    invalid: [
      ['', least, 'too_small'],
      ['   ', least, 'too_small'],
      [' \t\n', least, 'too_small'],
      ['x'.repeat(129), most, 'too_big'],
    ],
  },
  line: atMost(256),
  paragraph: atMost(4096),
  digits: format(
    'This id is made of digits only, as the platform’s console shows it.',
    ['1', '106540352242922', '9'.repeat(32)],
    ['', '9'.repeat(33), '+1', '1.5', '1 2', '12a', '１２３', '1\n', '../1'],
  ),
  id: {
    valid: ['c', 'cred_1', '64d0f000-0000:1.2', 'x'.repeat(128)],
    invalid: [
      '../x',
      'a/b',
      '_web',
      '.hidden',
      'x'.repeat(129),
      'a b',
      'a?b',
      'a%2fb',
      'credentials',
      'Workflows',
      'é',
      'a\n',
    ].map((value) => [value, 'This is no id of the channel API.', 'custom']),
  },
  email: format(
    'An e-mail address looks like name@example.com.',
    ['a@b.co', 'shop+chat@mail.example.com', `${'x'.repeat(64)}@example.com`],
    [
      '',
      'shop',
      'shop@',
      '@example.com',
      'a b@example.com',
      'a@b@example.com',
      'shop@example.com\nbcc: x@example.com',
    ],
  ),
  color: format(
    'A colour is written #RGB or #RRGGBB, as in #1A73E8.',
    ['#000', '#fff', '#1A73E8', '#abcdef'],
    ['', '#', '#12', '#1234', '#12345', '#1234567', '1A73E8', '#ggg', 'red', 'rgb(0,0,0)', '#fff;', '#fff\n'],
  ),
  url: format(
    'A URL begins with https:// or http://.',
    [
      'https://shop.example',
      'http://shop.example/a?b=c#d',
      'https://shop.example:8443/客',
      'HTTPS://SHOP.EXAMPLE',
    ],
    [
      '',
      'shop.example',
      '//shop.example',
      'https://',
      'javascript:alert(1)',
      'JavaScript:alert(1)//https://shop.example',
      'data:text/html,x',
      'ftp://shop.example',
      'file:///etc/passwd',
      'mailto:shop@example.com',
    ],
  ),
  phoneNumber: format(
    'A phone number is written in E.164, as in +85212345678.',
    ['+1234567', '+85212345678', '+123456789012345'],
    [
      '',
      '85212345678',
      '+',
      '+0123456789',
      '+123456',
      '+1234567890123456',
      '+852 1234 5678',
      '+852-12345678',
      '0085212345678',
    ],
  ),
  token: format(
    'A token has no spaces, and 4,096 characters at most.',
    ['x', '!~"%', 'x'.repeat(4096)],
    ['x'.repeat(4097), 'with space', ' leading', 'line\nbreak', 'x\n', 'é', '\u007f'],
  ),
  encodingAesKey: format(
    'An EncodingAESKey is 43 letters and digits.',
    ['FAKEaeskeyFAKEaeskeyFAKEaeskeyFAKEaeskey003'],
    ['x'.repeat(42), 'x'.repeat(44), `${'x'.repeat(42)}=`, `${'x'.repeat(42)}/`, `${'x'.repeat(43)}\n`],
  ),
  callbackToken: format(
    'A token is 3 to 32 letters and digits.',
    ['abc', 'A1b', 'x'.repeat(32)],
    ['ab', 'x'.repeat(33), 'with-dash', 'with space', 'a_b', 'abc\n'],
  ),
  lineChannelId: format(
    'A LINE channel ID is 10 digits: LINE Developers Console, Basic settings.',
    ['1650000001', '0000000000'],
    ['', '165000000', '16500000012', '165000000x', '1650000001\n', ' 1650000001'],
  ),
  lineSecret: format(
    'A LINE channel secret is 32 hex digits: LINE Developers Console, Basic settings.',
    [secret, secret.toUpperCase()],
    [secret.slice(1), `${secret}0`, `g${secret.slice(1)}`, `${secret}\n`, ` ${secret.slice(1)}`],
  ),
  weChatAppId: format(
    'A WeChat AppID is “wx” and 16 letters or digits: WeChat console, Basic Configuration.',
    ['wx00000000000000ff', 'wxABCDEFGHIJKLMN09'],
    [
      '',
      'wx',
      'wx00000000000000f',
      'wx00000000000000fff',
      'ww00000000000000ff',
      'WX00000000000000ff',
      'wx00000000000000f-',
    ],
  ),
  weChatSecret: format(
    'A WeChat AppSecret is 32 letters and digits: WeChat console, Basic Configuration.',
    [secret, 'FAKEwechatsecretFAKEwechatsecr09'],
    [secret.slice(1), `${secret}0`, `-${secret.slice(1)}`, `${secret}\n`],
  ),
  weComCorpId: format(
    'A WeCom CorpID is “ww” or “wx” and 16 letters or digits: WeCom console, My Enterprise.',
    ['ww00000000000000ff', 'wx00000000000000ff', 'wwABCDEFGHIJKLMN09'],
    [
      '',
      'wy00000000000000ff',
      'ww00000000000000f',
      'ww00000000000000fff',
      'WW00000000000000ff',
      'ww00000000000000f ',
    ],
  ),
} satisfies Record<string, Rule>;

const mail = {
  email: 'email',
  subjectTitle: 'line',
  profileName: 'line',
  actionButtonText: 'line',
  buttonUrl: 'url',
  signatureName: 'line',
  signatureInformation: 'paragraph',
  signatureLogoUrl: 'url',
  legalDisclaimer: 'paragraph',
} as const;

const webLooks = {
  windowName: 'line',
  windowLogoUrl: 'url',
  chatbotName: 'line',
  chatbotAvatarUrl: 'url',
  welcomeMessage: 'paragraph',
  primaryColor: 'color',
  secondaryColor: 'color',
  headerColor: 'color',
  backgroundColor: 'color',
  fontSize: 'line',
} as const;

const under = (path: string, fields: Record<string, keyof typeof rules>) =>
  Object.fromEntries(Object.entries(fields).map(([field, rule]) => [`${path}.${field}`, rule]));

const login = { pageId: 'digits', credentialId: 'id', accessToken: 'token' } as const;

/** Which rule each input goes by; each has one, but for the flags and the ids that mutations are asked for by. */
const inputs: Record<Target, Record<string, keyof typeof rules>> = {
  createChannel: { name: 'name' },
  updateChannel: { name: 'name', 'config.web.windowName': 'line' },
  updateChannelCredential: { name: 'name', 'config.line.channelSecret': 'lineSecret' },
  updateChannelWorkflow: { channelId: 'id' },
  createWebChannel: {
    name: 'name',
    description: 'paragraph',
    ...under('config', webLooks),
    ...under('config.offlineEmail', mail),
  },
  createEmailChannel: { name: 'name', email: 'email' },
  createWeChatChannel: {
    name: 'name',
    appId: 'weChatAppId',
    appSecret: 'weChatSecret',
    userName: 'line',
    token: 'callbackToken',
    encodingAesKey: 'encodingAesKey',
  },
  createLineChannel: {
    name: 'name',
    lineChannelId: 'lineChannelId',
    channelSecret: 'lineSecret',
    channelAccessToken: 'token',
  },
  createWhatsAppChannel: {
    name: 'name',
    phoneNumberId: 'digits',
    accessToken: 'token',
    businessAccountId: 'digits',
    phoneNumber: 'phoneNumber',
  },
  updateWhatsAppChannel: {
    name: 'name',
    phoneNumberId: 'digits',
    accessToken: 'token',
    businessAccountId: 'digits',
    phoneNumber: 'phoneNumber',
  },
  createFacebookChannel: login,
  updateFacebookChannel: login,
  createInstagramChannel: login,
  connectFacebookPages: { accessToken: 'token' },
  connectInstagramAccounts: { accessToken: 'token' },
  web: { ...under('config.web', webLooks), ...under('config.web.offlineEmail', mail) },
  email: under('config.email', mail),
  facebook: under('config.facebook', {
    pageId: 'digits',
    pageName: 'line',
    facebookUserId: 'digits',
    pageToken: 'token',
  }),
  instagram: under('config.instagram', {
    instagramUserId: 'digits',
    username: 'line',
    profilePictureUrl: 'url',
    pageId: 'digits',
    facebookUserId: 'digits',
    pageToken: 'token',
  }),
  whatsApp: under('config.whatsApp', {
    phoneNumber: 'phoneNumber',
    phoneNumberId: 'digits',
    businessAccountId: 'digits',
    namespace: 'line',
    accessToken: 'token',
    signingKey: 'token',
  }),
  weChat: under('config.weChat', {
    userName: 'line',
    appId: 'weChatAppId',
    appSecret: 'weChatSecret',
    token: 'callbackToken',
    encodingAesKey: 'encodingAesKey',
  }),
  line: under('config.line', {
    lineChannelId: 'lineChannelId',
    basicId: 'line',
    channelSecret: 'lineSecret',
    channelAccessToken: 'token',
  }),
  weCom: under('config.weCom', {
    corpId: 'weComCorpId',
    agentId: 'digits',
    secret: 'token',
    token: 'callbackToken',
    encodingAesKey: 'encodingAesKey',
  }),
};

/** The input with a value at a dotted path. */
function withValue(input: object, path: string[], value: unknown): object {
  const [first = '', ...rest] = path;
  const inner = (input as Record<string, object | undefined>)[first] ?? {};
  return { ...input, [first]: rest.length === 0 ? value : withValue(inner, rest, value) };
}

function upstreamOf({ call, type }: { call: string; type: string }) {
  const config = { page_id: page, phone_number_id: page };
  const answer = call.includes('/credentials/')
    ? { _id: 'cred_1', type, config: {} }
    : channel({ type, config });
  return {
    [call]: call.includes('channels/_') && !/_(web|email|line|wechat)$/.test(call) ? { id: 'ch_1' } : answer,
    'GET /v1/channels/ch_1': channel({ type }),
  };
}

interface Issue {
  path: string[];
  message: string;
  code: string;
}

const invalid = (issues: Issue[]) => ({
  data: {
    result: {
      __typename: 'ChannelValidationError',
      message: `The input is wrong. ${issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' ')}`,
      issues,
    },
  },
});

const table = Object.entries(inputs).flatMap(([target, fields]) =>
  Object.entries(fields).map(([path, rule]) => [target as Target, path, rule] as const),
);

describe.each(table)('%s, %s (%s)', (target, dotted, rule) => {
  const { document, input, ...mutation } = mutations[target];
  const { valid, invalid: wrong } = rules[rule];
  const path = dotted.split('.');

  test('to its limits', async () => {
    const { execute, names } = await gatewayOver(upstreamOf(mutation));

    for (const value of valid) {
      const { data, errors } = await execute(document, { input: withValue(input, path, value) });
      expect({ data, errors }, value).toEqual({
        data: { result: { __typename: expect.stringMatching(/Payload$/) } },
      });
    }

    expect(names().filter((name) => name === mutation.call)).toHaveLength(valid.length);
  });

  test('and nothing past them', async () => {
    const { execute, names } = await gatewayOver(upstreamOf(mutation));

    for (const [value, message, code] of wrong) {
      const { data, errors } = await execute(document, { input: withValue(input, path, value) });
      expect({ data, errors }, value).toEqual(invalid([{ path: ['input', ...path], message, code }]));
    }

    expect(names()).toEqual([]);
  });
});

/** The inputs that hold a text, by their dotted paths. */
function texts(type: GraphQLInputObjectType, under = ''): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (isInputObjectType(inner)) return texts(inner, `${under}${field.name}.`);
    return inner instanceof GraphQLEnumType || inner.name === 'Boolean' ? [] : [`${under}${field.name}`];
  });
}

test('every text of every input goes by a rule', async () => {
  const schema = buildSchema(await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
  const all = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(
    ({ name, args: [input] }) => {
      const type = getNamedType(input?.type);
      return type instanceof GraphQLInputObjectType ? texts(type).map((path) => `${name}.${path}`) : [];
    },
  );
  const config = Object.values(inputs).flatMap((fields) => Object.keys(fields));
  // The dry run goes by the rules of `createChannel`: `dryrun.test.ts` compares the two.
  const asked =
    /^(?:(?:update|delete)Channel(?:Credential|Workflow)?\.(?:id|workflowId)|setChannelsActive\.ids)$|^validateChannel\./;
  const ruled = (path: string) => {
    const [target = '', ...rest] = path.split('.');
    return rest[0] === 'config' && target !== 'createWebChannel'
      ? config.includes(rest.join('.'))
      : rest.join('.') in (inputs[target as Target] ?? {});
  };

  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((path) => !asked.test(path) && !ruled(path))).toEqual([]);
});

async function check(target: Target, changes: object, left: object = mutations[target].input) {
  const { execute, names } = await gatewayOver(upstreamOf(mutations[target]));
  const { data, errors } = await execute(mutations[target].document, { input: { ...left, ...changes } });
  return { answer: { data, errors }, names: names() };
}

const issue = (path: string[], message: string, code: string) => ({
  path: ['input', ...path],
  message,
  code,
});

describe('everything that is wrong is told at once', () => {
  const color = 'A colour is written #RGB or #RRGGBB, as in #1A73E8.';
  const url = 'A URL begins with https:// or http://.';
  const email = 'An e-mail address looks like name@example.com.';
  const digits = 'This id is made of digits only, as the platform’s console shows it.';
  const unfit = 'This is the config of another type than the channel’s.';

  test('of a web channel, its config, and its offline e-mails', async () => {
    const { answer, names } = await check('createWebChannel', {
      name: ' ',
      description: 'x'.repeat(4097),
      config: {
        windowName: 'x'.repeat(257),
        chatbotAvatarUrl: 'javascript:alert(1)',
        primaryColor: 'red',
        offlineEmail: { email: 'shop', buttonUrl: 'shop.example' },
      },
    });

    expect(answer).toEqual(
      invalid([
        issue(['name'], least, 'too_small'),
        issue(['description'], 'Up to 4096 characters.', 'too_big'),
        issue(['config', 'windowName'], 'Up to 256 characters.', 'too_big'),
        issue(['config', 'chatbotAvatarUrl'], url, 'invalid_format'),
        issue(['config', 'primaryColor'], color, 'invalid_format'),
        issue(['config', 'offlineEmail', 'email'], email, 'invalid_format'),
        issue(['config', 'offlineEmail', 'buttonUrl'], url, 'invalid_format'),
      ]),
    );
    expect(names).toEqual([]);
  });

  test('of a LINE account', async () => {
    const { answer, names } = await check('createLineChannel', {
      name: 'x'.repeat(129),
      lineChannelId: '1',
      channelSecret: 'CANARY',
      channelAccessToken: 'CANARY with a space',
    });

    expect(answer).toEqual(
      invalid([
        issue(['name'], most, 'too_big'),
        issue(['lineChannelId'], rules.lineChannelId.invalid[0]?.[1] ?? '', 'invalid_format'),
        issue(['channelSecret'], rules.lineSecret.invalid[0]?.[1] ?? '', 'invalid_format'),
        issue(['channelAccessToken'], rules.token.invalid[0]?.[1] ?? '', 'invalid_format'),
      ]),
    );
    expect(JSON.stringify(answer)).not.toContain('CANARY');
    expect(names).toEqual([]);
  });

  test('formats, and a config that doesn’t fit', async () => {
    const { answer, names } = await check('createChannel', {
      name: '',
      type: 'LINE',
      config: { web: { primaryColor: 'red' } },
    });

    expect(answer).toEqual(
      invalid([
        issue(['name'], least, 'too_small'),
        issue(['config', 'web', 'primaryColor'], color, 'invalid_format'),
        issue(['config', 'web'], unfit, 'custom'),
      ]),
    );
    expect(names).toEqual([]);
  });

  test('formats, and a login that is missing', async () => {
    const { answer, names } = await check('createFacebookChannel', { pageId: 'my-page' }, {});

    expect(answer).toEqual(
      invalid([
        issue(['pageId'], digits, 'invalid_format'),
        issue(['credentialId'], 'Pass a `credentialId`, or an `accessToken`.', 'custom'),
      ]),
    );
    expect(names).toEqual([]);
  });

  test('of an update, before its channel is read', async () => {
    const { answer, names } = await check('updateChannel', {
      name: '',
      config: { web: { headerColor: 'red', offlineEmail: { signatureLogoUrl: 'ftp://shop.example' } } },
    });

    expect(answer).toEqual(
      invalid([
        issue(['name'], least, 'too_small'),
        issue(['config', 'web', 'headerColor'], color, 'invalid_format'),
        issue(['config', 'web', 'offlineEmail', 'signatureLogoUrl'], url, 'invalid_format'),
      ]),
    );
    expect(names).toEqual([]);
  });

  test('of a workflow', async () => {
    const { answer, names } = await check('updateChannelWorkflow', { channelId: '', isActive: null });

    expect(answer).toEqual(
      invalid([
        issue(['channelId'], 'This is no id of the channel API.', 'custom'),
        issue(
          ['channelId'],
          'Pass a `channelId` to attach it to, `isActive` to switch it, or both.',
          'custom',
        ),
      ]),
    );
    expect(names).toEqual([]);
  });
});

describe('a login', () => {
  const none = issue(['credentialId'], 'Pass a `credentialId`, or an `accessToken`.', 'custom');
  const which = issue(['pageId'], 'Pass the `pageId` too: a stored login may have several pages.', 'custom');

  test.each<[Target, object, Issue]>([
    ['createFacebookChannel', { pageId: page }, none],
    ['createFacebookChannel', { pageId: page, credentialId: null, accessToken: null }, none],
    ['updateFacebookChannel', { pageId: page }, none],
    ['createInstagramChannel', {}, none],
    ['createInstagramChannel', { pageId: page }, none],
    ['createInstagramChannel', { pageId: null, credentialId: null, accessToken: null }, none],
    ['createInstagramChannel', { credentialId: 'cred_1' }, which],
    ['createInstagramChannel', { pageId: null, credentialId: 'cred_1', accessToken: token }, which],
  ])('%s is not connected with %o', async (target, input, wrong) => {
    const { answer, names } = await check(target, input, {});

    expect(answer).toEqual(invalid([wrong]));
    expect(names).toEqual([]);
  });

  test.each<[Target, object]>([
    ['createFacebookChannel', { pageId: page, credentialId: 'cred_1' }],
    ['createFacebookChannel', { pageId: page, accessToken: token }],
    ['updateFacebookChannel', { pageId: page, credentialId: 'cred_1', accessToken: token }],
    ['createInstagramChannel', { accessToken: token }],
    ['createInstagramChannel', { pageId: page, credentialId: 'cred_1' }],
  ])('%s is connected with %o', async (target, input) => {
    const { answer } = await check(target, input, {});

    expect(answer).toEqual({ data: { result: { __typename: expect.stringMatching(/Payload$/) } } });
  });

  test.each<Target>(['createFacebookChannel', 'updateFacebookChannel', 'createInstagramChannel'])(
    '%s: an empty credential beside a token is no id, and nothing more',
    async (target) => {
      const { answer, names } = await check(target, { credentialId: '' });

      expect(answer).toEqual(
        invalid([issue(['credentialId'], 'This is no id of the channel API.', 'custom')]),
      );
      expect(names).toEqual([]);
    },
  );
});

describe('the config of createChannel fits its type', () => {
  const fields = {
    WEB: 'web',
    FACEBOOK: 'facebook',
    INSTAGRAM: 'instagram',
    WHATSAPP: 'whatsApp',
    WECHAT: 'weChat',
    LINE: 'line',
    EMAIL: 'email',
    WECOM: 'weCom',
  };
  const pairs = Object.keys(fields).flatMap((type) =>
    Object.values(fields).map((field) => [type, field] as const),
  );
  const unfit = 'This is the config of another type than the channel’s.';

  test.each(pairs)('%s, %s', async (type, field) => {
    const fits = fields[type as keyof typeof fields] === field;
    const { execute, names } = await gatewayOver({
      'POST /v1/channels': channel({ type: type.toLowerCase() }),
    });

    const { data, errors } = await execute(mutations.createChannel.document, {
      input: { name: 'Support', type, config: { [field]: {} } },
    });

    expect({ data, errors }).toEqual(
      fits
        ? { data: { result: { __typename: 'CreateChannelPayload' } } }
        : invalid([issue(['config', field], unfit, 'custom')]),
    );
    expect(names()).toEqual(fits ? ['POST /v1/channels'] : []);
  });

  test('no channel is made of a platform that isn’t known', async () => {
    const { answer, names } = await check('createChannel', { type: 'UNKNOWN' });

    expect(answer).toEqual(invalid([issue(['type'], 'Name a platform: not UNKNOWN.', 'custom')]));
    expect(names).toEqual([]);
  });

  test('nor with the config of one that is', async () => {
    const { answer, names } = await check('createChannel', { type: 'UNKNOWN', config: { line: {} } });

    expect(answer).toEqual(
      invalid([
        issue(['type'], 'Name a platform: not UNKNOWN.', 'custom'),
        issue(['config', 'line'], unfit, 'custom'),
      ]),
    );
    expect(names).toEqual([]);
  });
});

/** GraphQL refuses the shape of a variable itself: an error that says where, and never what. */
describe('the shape of an input', () => {
  const canary = 'CANARY-value';
  const number = 90071992547;

  const oneKey = 'Exactly one key must be specified for OneOf type "ChannelConfigInput".';
  const single = 'A single value is expected.';
  const noSecret = 'A Secret is a string that is not empty.';
  const noText = 'String cannot represent a non string value: this value.';
  const noId = 'ID cannot represent value: this value.';
  const noFlag = 'Boolean cannot represent a non boolean value: this value.';
  const noPlatform = 'Value this value does not exist in "ChannelType" enum.';
  const isNull = (type: string) => `Expected non-nullable type "${type}" not to be null.`;
  const noField = (field: string, type: string) => `Field "${field}" is not defined by type "${type}".`;

  test.each<[string, Target, object, Record<string, string>]>([
    ['no config at all', 'createChannel', { config: {} }, { config: oneKey }],
    ['two configs', 'createChannel', { config: { line: {}, web: {} } }, { config: oneKey }],
    [
      'a config, and one that is null',
      'createChannel',
      { config: { line: {}, web: null } },
      { config: oneKey },
    ],
    [
      'a config that is null',
      'createChannel',
      { config: { line: null } },
      { 'config.line': 'Field "line" must be non-null.' },
    ],
    ['no config of an update', 'updateChannel', { config: {} }, { config: oneKey }],
    [
      'two configs of a credential',
      'updateChannelCredential',
      { config: { line: { channelSecret: canary }, weCom: { secret: canary } } },
      { config: oneKey },
    ],
    [
      'an object for a Secret',
      'createLineChannel',
      { channelSecret: { canary } },
      { channelSecret: noSecret },
    ],
    ['a list for a Secret', 'createLineChannel', { channelSecret: [canary] }, { channelSecret: noSecret }],
    ['a number for a Secret', 'createLineChannel', { channelSecret: number }, { channelSecret: noSecret }],
    ['an empty Secret', 'createLineChannel', { channelSecret: '' }, { channelSecret: noSecret }],
    [
      'an object for a Secret within a config',
      'createChannel',
      { type: 'LINE', config: { line: { channelSecret: { canary } } } },
      { 'config.line.channelSecret': noSecret },
    ],
    [
      'null for a Secret that is required',
      'createLineChannel',
      { channelSecret: null },
      { channelSecret: isNull('Secret!') },
    ],
    ['null for a name that is required', 'createEmailChannel', { name: null }, { name: isNull('String!') }],
    ['a number for a name', 'createEmailChannel', { name: number }, { name: noText }],
    [
      'a flag for a name',
      'createEmailChannel',
      { name: true },
      { name: 'String cannot represent a non string value: true.' },
    ],
    ['an object for a name', 'createEmailChannel', { name: { canary } }, { name: single }],
    ['a list for a name', 'createEmailChannel', { name: [canary] }, { name: single }],
    ['an object for an id', 'updateChannel', { id: { canary } }, { id: single }],
    ['a list for an id', 'createFacebookChannel', { pageId: [canary] }, { pageId: single }],
    ['a flag for an id', 'updateChannel', { id: true }, { id: 'ID cannot represent value: true.' }],
    ['a fraction for an id', 'updateChannel', { id: number + 0.5 }, { id: noId }],
    ['a text for a flag', 'updateChannel', { isActive: canary }, { isActive: noFlag }],
    ['an object for a platform', 'createChannel', { type: { canary } }, { type: single }],
    ['a platform that there isn’t', 'createChannel', { type: canary }, { type: noPlatform }],
    [
      'a platform in small letters',
      'createChannel',
      { type: 'line' },
      { type: `${noPlatform} Did you mean the enum value "LINE"?` },
    ],
    [
      'a text for a config',
      'createChannel',
      { config: canary },
      { config: 'Expected type "ChannelConfigInput" to be an object.' },
    ],
    [
      'a field that there isn’t',
      'createEmailChannel',
      { password: canary },
      { '': noField('password', 'CreateEmailChannelInput') },
    ],
    [
      'a field that is misspelt',
      'createEmailChannel',
      { emial: canary },
      { '': `${noField('emial', 'CreateEmailChannelInput')} Did you mean "email"?` },
    ],
    [
      'a field of the channel API’s',
      'createWebChannel',
      { config: { window_name: canary } },
      { config: `${noField('window_name', 'WebChannelConfigInput')} Did you mean "windowName"?` },
    ],
    [
      'several at once',
      'createLineChannel',
      { channelAccessToken: { canary }, channelSecret: [canary], name: number },
      { name: noText, channelAccessToken: noSecret, channelSecret: noSecret },
    ],
  ])('%s', async (_, target, changes, wrong) => {
    const { execute, names, logged } = await gatewayOver(upstreamOf(mutations[target]));
    const { document, input } = mutations[target];

    const { data, errors } = await execute(document, { input: { ...input, ...changes } });

    const complaints = Object.entries(wrong).map(
      ([path, message]) => `\`${['input', path].filter(Boolean).join('.')}\`: ${message}`,
    );
    expect({ data, errors }).toEqual({
      errors: [
        {
          message: expect.stringMatching(/^The variable `\$input` is wrong\. /),
          locations: [expect.anything()],
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
    const told = errors?.[0]?.message.replace('The variable `$input` is wrong. ', '').split(/ (?=`input)/);
    expect(told?.toSorted()).toEqual(complaints.toSorted());
    expect(JSON.stringify(errors) + logged.join('')).not.toMatch(/CANARY|90071992547/);
    expect(names()).toEqual([]);
  });

  test.each([
    ['left out', undefined],
    ['null', null],
    ['a text', canary],
    ['a list', [canary]],
  ])('an input that is no object: %s', async (_, input) => {
    const { document } = mutations.createLineChannel;
    const { execute, names, logged } = await gatewayOver({});

    const { data, errors } = await execute(document, { input });

    const complaint = input
      ? 'Expected type "CreateLineChannelInput" to be an object.'
      : isNull('CreateLineChannelInput!');
    expect({ data, errors }).toEqual({
      errors: [
        {
          message: `The variable \`$input\` is wrong. \`input\`: ${complaint}`,
          locations: [expect.anything()],
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
    expect(JSON.stringify(errors) + logged.join('')).not.toContain(canary);
    expect(names()).toEqual([]);
  });
});

describe('ids that can’t be the channel API’s never become a call', () => {
  const ids = [
    '',
    '../x',
    '..',
    '.',
    'a/b',
    'a\\b',
    'a?b=c',
    'a#b',
    '%2e%2e',
    'a b',
    'a\n',
    'a\u0000',
    'é',
    '_web',
    '_facebook',
    'credentials',
    'Credentials',
    'workflows',
    'providers',
    'status',
    'x'.repeat(129),
  ];

  const named = (document: Document<never>, field: string, input: object = {}) => ({
    document: document as unknown as Document<unknown>,
    field,
    input,
  });

  test.each([
    ['deleteChannel', named(deleteChannel, 'id')],
    ['deleteChannel, V3', named(deleteChannel, 'id', { apiVersion: 'V3' })],
    ['deleteChannelCredential', named(deleteCredential, 'id')],
    ['deleteChannelWorkflow', named(deleteWorkflow, 'workflowId')],
    ['updateChannel', named(updateChannel, 'id', { isActive: true })],
    ['updateChannel with a config', named(updateChannel, 'id', { config: { web: {} } })],
    ['updateChannelCredential', named(updateCredential, 'id', { name: 'Support' })],
    ['updateChannelWorkflow', named(updateWorkflow, 'workflowId', { isActive: true })],
  ])('%s', async (_, { document, field, input }) => {
    const { execute, names } = await gatewayOver({});

    for (const id of ids) {
      const { data, errors } = await execute(document, { input: { ...input, [field]: id } });
      expect({ data, errors }, id).toEqual({
        data: null,
        errors: [
          {
            message:
              'This id can’t be one of the channel API’s: an id is 1 to 128 letters, digits, “_”, “.”, “:” or “-”, ' +
              'doesn’t begin with “_” or “.”, and is no word of its routes.',
            path: ['result'],
            locations: [expect.anything()],
            extensions: { code: 'BAD_USER_INPUT' },
          },
        ],
      });
    }

    expect(names()).toEqual([]);
  });
});
