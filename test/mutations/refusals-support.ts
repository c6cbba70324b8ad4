import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { expect } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { type Answer, gatewayOver, type Script } from '../support/harness.ts';

// Rejections of the channel API, and the errors that a client receives for them. Every rejection contains a canary text,
// which no response to a client may contain.

export const canary = 'CANARY-bodies-may-quote-secrets';
export const said = {
  message: canary,
  url: `https://upstream.example/${canary}`,
  stack: [canary],
  value: canary,
};
export const html = `<html><head><title>${canary}</title></head><body>nginx</body></html>`;

export const secret = 'fa4efa4efa4efa4efa4efa4efa4e0001';
export const token = 'fake-access-token-0002';

graphql(`
  fragment Refusal on ChannelError {
    message
    ... on ChannelValidationError { issues { path message code } }
    ... on ChannelConflictError { path }
    ... on ChannelNotFoundError { id }
  }
`);

type Document<Input> = TypedDocumentNode<{ result: { __typename: string } }, { input: Input }>;

/** A mutation with a valid input, and the call that it makes. */
function mutation<Input>(document: Document<Input>, call: string, input: Input) {
  return { document: document as Document<unknown>, call, input };
}

const createChannel = graphql(`
  mutation RefuseChannel($input: CreateChannelInput!) {
    result: createChannel(input: $input) { __typename ...Refusal }
  }
`);
const createWeb = graphql(`
  mutation RefuseWeb($input: CreateWebChannelInput!) {
    result: createWebChannel(input: $input) { __typename ...Refusal }
  }
`);
const createEmail = graphql(`
  mutation RefuseEmail($input: CreateEmailChannelInput!) {
    result: createEmailChannel(input: $input) { __typename ...Refusal }
  }
`);
const createWeChat = graphql(`
  mutation RefuseWeChat($input: CreateWeChatChannelInput!) {
    result: createWeChatChannel(input: $input) { __typename ...Refusal }
  }
`);
const createLine = graphql(`
  mutation RefuseLine($input: CreateLineChannelInput!) {
    result: createLineChannel(input: $input) { __typename ...Refusal }
  }
`);
const createWhatsApp = graphql(`
  mutation RefuseWhatsApp($input: CreateWhatsAppChannelInput!) {
    result: createWhatsAppChannel(input: $input) { __typename ...Refusal }
  }
`);
const createFacebook = graphql(`
  mutation RefuseFacebook($input: CreateFacebookChannelInput!) {
    result: createFacebookChannel(input: $input) { __typename ...Refusal }
  }
`);
const createInstagram = graphql(`
  mutation RefuseInstagram($input: CreateInstagramChannelInput!) {
    result: createInstagramChannel(input: $input) { __typename ...Refusal }
  }
`);
const updateChannel = graphql(`
  mutation RefuseUpdate($input: UpdateChannelInput!) {
    result: updateChannel(input: $input) { __typename ...Refusal }
  }
`);
const updateFacebook = graphql(`
  mutation RefuseFacebookUpdate($input: UpdateFacebookChannelInput!) {
    result: updateFacebookChannel(input: $input) { __typename ...Refusal }
  }
`);
const updateWhatsApp = graphql(`
  mutation RefuseWhatsAppUpdate($input: UpdateWhatsAppChannelInput!) {
    result: updateWhatsAppChannel(input: $input) { __typename ...Refusal }
  }
`);
const updateCredential = graphql(`
  mutation RefuseCredential($input: UpdateChannelCredentialInput!) {
    result: updateChannelCredential(input: $input) { __typename ...Refusal }
  }
`);
const updateWorkflow = graphql(`
  mutation RefuseWorkflow($input: UpdateChannelWorkflowInput!) {
    result: updateChannelWorkflow(input: $input) { __typename ...Refusal }
  }
`);
const deleteChannel = graphql(`
  mutation RefuseDelete($input: DeleteChannelInput!) {
    result: deleteChannel(input: $input) { __typename ...Refusal }
  }
`);
const deleteCredential = graphql(`
  mutation RefuseCredentialDelete($input: DeleteChannelCredentialInput!) {
    result: deleteChannelCredential(input: $input) { __typename ...Refusal }
  }
`);
const deleteWorkflow = graphql(`
  mutation RefuseWorkflowDelete($input: DeleteChannelWorkflowInput!) {
    result: deleteChannelWorkflow(input: $input) { __typename ...Refusal }
  }
`);

export const page = '104500000000001';

export const creates = {
  createChannel: mutation(createChannel, 'POST /v1/channels', {
    name: 'Support',
    type: 'LINE',
    config: { line: { lineChannelId: '1650000001', channelSecret: secret } },
  }),
  createWebChannel: mutation(createWeb, 'POST /v1/channels/_web', {
    name: 'Support',
    description: 'The shop window',
    config: {
      windowName: 'Ask us',
      primaryColor: '#fff',
      offlineEmail: { email: 'shop@example.com', buttonUrl: 'https://shop.example' },
    },
  }),
  createEmailChannel: mutation(createEmail, 'POST /v1/channels/_email', {
    name: 'Support',
    email: 'shop@example.com',
  }),
  createWeChatChannel: mutation(createWeChat, 'POST /v1/channels/_wechat', {
    name: 'Support',
    appId: 'wx00000000000000ff',
    appSecret: secret,
    userName: 'gh_00000000fake',
    token: 'fakeToken',
    encodingAesKey: 'FAKEaeskeyFAKEaeskeyFAKEaeskeyFAKEaeskey003',
  }),
  createLineChannel: mutation(createLine, 'POST /v1/channels/_line', {
    name: 'Support',
    lineChannelId: '1650000001',
    channelSecret: secret,
    channelAccessToken: token,
  }),
  createWhatsAppChannel: mutation(createWhatsApp, 'POST /v1/channels/_whatsapp', {
    name: 'Support',
    phoneNumberId: '106540352242922',
    accessToken: token,
    businessAccountId: '102290129340398',
    phoneNumber: '+85212345678',
  }),
};

const connects = {
  createFacebookChannel: mutation(createFacebook, 'POST /v3/channels/_facebook', {
    pageId: page,
    credentialId: 'cred_1',
    accessToken: token,
  }),
  createInstagramChannel: mutation(createInstagram, 'POST /v1/channels/_instagram', {
    pageId: page,
    credentialId: 'cred_1',
    accessToken: token,
  }),
  updateFacebookChannel: mutation(updateFacebook, 'PUT /v2/channels/_facebook', {
    pageId: page,
    credentialId: 'cred_1',
    accessToken: token,
  }),
};

export const updates = {
  updateChannel: mutation(updateChannel, 'PUT /v1/channels/ch_1', {
    id: 'ch_1',
    name: 'Support',
    isActive: true,
  }),
  updateWhatsAppChannel: mutation(updateWhatsApp, 'PUT /v2/channels/_whatsapp', {
    phoneNumberId: '106540352242922',
    accessToken: token,
    businessAccountId: '102290129340398',
    phoneNumber: '+85212345678',
    name: 'Support',
  }),
  updateChannelCredential: mutation(updateCredential, 'PUT /v1/channels/credentials/cred_1', {
    id: 'cred_1',
    name: 'Support',
    config: { line: { channelSecret: secret } },
  }),
  updateChannelWorkflow: mutation(updateWorkflow, 'PUT /v1/channels/workflows/wf_1', {
    workflowId: 'wf_1',
    isActive: true,
  }),
};

const deletes = {
  deleteChannel: mutation(deleteChannel, 'DELETE /v1/channels/ch_1', { id: 'ch_1' }),
  deleteChannelCredential: mutation(deleteCredential, 'DELETE /v1/channels/credentials/cred_1', {
    id: 'cred_1',
  }),
  deleteChannelWorkflow: mutation(deleteWorkflow, 'DELETE /v1/channels/workflows/wf_1', {
    workflowId: 'wf_1',
  }),
};

export const mutations = { ...creates, ...connects, ...updates, ...deletes };
export type Name = keyof typeof mutations;

interface Asked {
  document: Document<unknown>;
  input: unknown;
}

/** Runs a mutation, checks that the response contains no text of the channel API, and returns it. */
export async function ask({ document, input }: Asked, script: Script, env = {}) {
  const { url, names } = await gatewayOver(script, env);
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': 'api_test' },
    body: JSON.stringify({ query: print(document), variables: { input } }),
  });
  const text = await response.text();
  expect(text).not.toContain('CANARY');
  expect(text).not.toMatch(/127\.0\.0\.1|channel-service|\/v\d\/channels/);
  return { answer: JSON.parse(text), names: names(), headers: response.headers };
}

/** Runs a mutation over a channel API that gives this answer, and checks that the call is made once. */
export async function refuse(name: Name, answer: Answer) {
  const mutation = mutations[name];
  const { answer: seen, names } = await ask(mutation, { [mutation.call]: answer });
  expect(names).toEqual([mutation.call]);
  return seen;
}

export function invalid(path: string[], message: string, code = 'refused') {
  return {
    data: {
      result: {
        __typename: 'ChannelValidationError',
        message: `The input is invalid. ${path.join('.')}: ${message}`,
        issues: [{ path, message, code }],
      },
    },
  };
}

/** How the message refers to an input: by the name of the last field of its path. */
export const named = (path: string[]) => (path.length > 1 ? `\`${path.at(-1)}\`` : 'this input');
export const refuses = (path: string[]) =>
  `The channel API rejected ${named(path)}. Compare it with the platform’s console.`;

/** The kinds of objects that ids belong to, each with the end of the message if the object does not exist. */
const absences = {
  channel: 'It may have been deleted.',
  'saved login': 'It may have been deleted.',
  page: 'It may have been deleted, or it is not connected.',
  'phone number': 'It may have been deleted, or it is not connected.',
  workflow: 'It may have been deleted.',
};
export type Kind = keyof typeof absences;

export const missing = (kind: Kind, id: string) => `No ${kind} with id \`${id}\`. ${absences[kind]}`;
export const missingUnknown =
  'An object that the input names does not exist in this organization. It may have been deleted.';
export const notFound = (id: string | null, message: string) => ({
  data: { result: { __typename: 'ChannelNotFoundError', message, id } },
});

export const forbidden = {
  data: {
    result: {
      __typename: 'ChannelForbiddenError',
      message:
        'This credential is not allowed to do that. Use one with the required permissions in this organization.',
    },
  },
};

export function error(
  code: string,
  message: unknown = expect.stringMatching(/^[A-Z].*\.$/),
  rest: object = {},
) {
  return {
    data: null,
    errors: [{ message, path: ['result'], locations: [expect.anything()], extensions: { code, ...rest } }],
  };
}

export const names = Object.keys(mutations) as Name[];
export const createNames = Object.keys(creates) as Name[];
export const deleteNames = Object.keys(deletes) as Name[];
