import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import type { ChannelType } from '../support/generated/graphql.ts';
import { graphql } from '../support/generated/index.ts';
import { channel, gatewayOver } from '../support/harness.ts';
import { ownCreations } from '../support/own-creations.ts';
import { type PlatformFixture, platforms } from '../support/platforms.ts';

// The checks that reject an input before any call: of its formats, of its shape, and of ids.

graphql(`
  fragment Issues on ChannelError {
    message
    ... on ChannelValidationError { issues { path message code } }
  }
`);

export type Document<Input> = TypedDocumentNode<{ result: { __typename: string } }, { input: Input }>;

/** A mutation and its smallest valid input. */
function mutation<Input>(document: Document<Input>, call: string, type: string, input: Input) {
  return { document: document as Document<unknown>, call, type, input: input as object };
}

export const secret = 'fa4efa4efa4efa4efa4efa4efa4e0001';
export const token = 'fake-access-token-0002';
export const page = '104500000000001';

const createChannel = graphql(`
  mutation CheckChannel($input: CreateChannelInput!) {
    result: createChannel(input: $input) { __typename ...Issues }
  }
`);
export const updateChannel = graphql(`
  mutation CheckUpdate($input: UpdateChannelInput!) {
    result: updateChannel(input: $input) { __typename ...Issues }
  }
`);
export const updateCredential = graphql(`
  mutation CheckCredential($input: UpdateChannelCredentialInput!) {
    result: updateChannelCredential(input: $input) { __typename ...Issues }
  }
`);
export const updateWorkflow = graphql(`
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

const create = (value: ChannelType) =>
  mutation(createChannel, 'POST /v1/channels', value.toLowerCase(), { name: 'Support', type: value });

export const mutations = {
  createChannel: create('WEB'),
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
};

export type Target = keyof typeof mutations;

/** The creations that are not above, by the name of their mutation, which connects channels of one platform only. */
export const otherMutations = Object.fromEntries(
  ownCreations
    .filter(({ platform }) => !(platform.createMutation in mutations))
    .map(({ platform: { createMutation, type, rules }, name, call, input, requiredInput }) => {
      const document = parse(`mutation Check${name}($input: ${name}Input!) {
        result: ${createMutation}(input: $input) {
          __typename
          ... on ChannelError { message }
          ... on ChannelValidationError { issues { path message code } }
        }
      }`);
      const inputRules = Object.keys(input).map((field) => [field, field === 'name' ? 'name' : rules[field]]);
      return [
        createMutation,
        {
          ...mutation(document as Document<object>, call, type, requiredInput),
          rules: Object.fromEntries(inputRules) as PlatformFixture['rules'],
        },
      ];
    }),
);

/** The creation of a channel of each platform, by its field of `ChannelConfigInput`. */
export const configMutations = Object.fromEntries(
  platforms.map(({ configField, type, value }) => [configField, { ...create(value as ChannelType), type }]),
);

export function upstreamOf({ call, type }: { call: string; type: string }) {
  const config = { page_id: page, phone_number_id: page };
  const answer = call.includes('/credentials/')
    ? { _id: 'cred_1', type, config: {} }
    : channel({ type, config });
  return {
    [call]: call.includes('channels/_') && !/_(web|email|line|wechat)$/.test(call) ? { id: 'ch_1' } : answer,
    'GET /v1/channels/ch_1': channel({ type }),
  };
}

export interface Issue {
  path: string[];
  message: string;
  code: string;
}

export const invalid = (issues: Issue[]) => ({
  data: {
    result: {
      __typename: 'ChannelValidationError',
      message: `The input is invalid. ${issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' ')}`,
      issues,
    },
  },
});

export async function check(target: Target, changes: object, left: object = mutations[target].input) {
  const { execute, names } = await gatewayOver(upstreamOf(mutations[target]));
  const { data, errors } = await execute(mutations[target].document, { input: { ...left, ...changes } });
  return { answer: { data, errors }, names: names() };
}

export const issue = (path: string[], message: string, code: string) => ({
  path: ['input', ...path],
  message,
  code,
});
