import { readFile } from 'node:fs/promises';
import {
  buildSchema,
  GraphQLEnumType,
  GraphQLInputObjectType,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { gatewayOver } from '../support/harness.ts';
import { rules } from './input-rules.ts';
import { invalid, mutations, type Target, upstreamOf } from './input-support.ts';

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
