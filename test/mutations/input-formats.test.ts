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
import { type FixtureRule, getPlatform, platforms } from '../support/platforms.ts';
import { format, type Rule, rules } from './input-rules.ts';
import {
  configMutations,
  invalid,
  mutations,
  otherMutations,
  type Target,
  upstreamOf,
} from './input-support.ts';

type RuleName = keyof typeof rules;

const under = <Rule>(path: string, fields: Record<string, Rule>) =>
  Object.fromEntries(Object.entries(fields).map(([field, rule]) => [`${path}.${field}`, rule]));

const login = { pageId: 'digits', credentialId: 'id', accessToken: 'token' } as const;

/** The rule of each text of an input, except for the ids of objects to change. The configs are in the fixtures. */
const inputs: Record<Target, Record<string, RuleName>> = {
  createChannel: { name: 'name' },
  updateChannel: { name: 'name', 'config.web.windowName': 'line' },
  updateChannelCredential: { name: 'name', 'config.line.channelSecret': 'lineSecret' },
  updateChannelWorkflow: { channelId: 'id' },
  createWebChannel: {
    name: 'name',
    description: 'paragraph',
    ...under('config', getPlatform('web').rules as Record<string, RuleName>),
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
};

/** The input with a value at a dotted path. */
function withValue(input: object, path: string[], value: unknown): object {
  const [first = '', ...rest] = path;
  const inner = (input as Record<string, object | undefined>)[first] ?? {};
  return { ...input, [first]: rest.length === 0 ? value : withValue(inner, rest, value) };
}

const configs = Object.fromEntries(
  platforms.map(({ configField, rules }) => [configField, under(`config.${configField}`, rules)]),
);

function getRule(rule: string | FixtureRule): Rule {
  return typeof rule === 'string' ? rules[rule as RuleName] : format(rule.message, rule.valid, rule.invalid);
}

const targets = { ...mutations, ...otherMutations, ...configMutations };

const otherInputs = Object.fromEntries(
  Object.entries(otherMutations).map(([name, { rules }]) => [name, rules]),
);
const allInputs: Record<string, Record<string, string | FixtureRule>> = { ...inputs, ...otherInputs };

const table = Object.entries({ ...allInputs, ...configs }).flatMap(([target, fields]) =>
  Object.entries(fields).map(([path, rule]) => [target, path, rule] as const),
);

describe.each(table)('%s, %s (%s)', (target, dotted, rule) => {
  const { document, input, ...mutation } = targets[target as Target];
  const { valid, invalid: wrong } = getRule(rule);
  const path = dotted.split('.');

  test('accepts values within the limits', async () => {
    const { execute, names } = await gatewayOver(upstreamOf(mutation));

    for (const value of valid) {
      const { data, errors } = await execute(document, { input: withValue(input, path, value) });
      expect({ data, errors }, value).toEqual({
        data: { result: { __typename: expect.stringMatching(/Payload$/) } },
      });
    }

    expect(names().filter((name) => name === mutation.call)).toHaveLength(valid.length);
  });

  test('rejects values past the limits', async () => {
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

test('every text of every input has a rule', async () => {
  const schema = buildSchema(await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
  const paths = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(
    ({ name, args: [input] }) => {
      const type = getNamedType(input?.type);
      return type instanceof GraphQLInputObjectType ? texts(type).map((path) => `${name}.${path}`) : [];
    },
  );
  const config = Object.values({ ...allInputs, ...configs }).flatMap((fields) => Object.keys(fields));
  // `validate.test.ts` compares the dry run with `createChannel`.
  const hasOwnCheck =
    /^(?:(?:update|delete)Channel(?:Credential|Workflow)?\.(?:id|workflowId)|setChannelsActive\.ids)$|^validateChannel\./;
  const hasRule = (path: string) => {
    const [target = '', ...rest] = path.split('.');
    return rest[0] === 'config' && target !== 'createWebChannel'
      ? config.includes(rest.join('.'))
      : rest.join('.') in (allInputs[target] ?? {});
  };

  expect(paths.length).toBeGreaterThan(100);
  expect(paths.filter((path) => !hasOwnCheck.test(path) && !hasRule(path))).toEqual([]);
});
