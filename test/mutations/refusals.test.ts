import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { describe, expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { type Answer, channel, gatewayOver, type Script, startGateway, status } from '../support/harness.ts';

// What the channel API says no with, and what the client sees of it. Its own words stand in every answer here, and
// must not come out in any.

const canary = 'CANARY-bodies-may-quote-secrets';
const said = { message: canary, url: `https://upstream.example/${canary}`, stack: [canary], value: canary };
const html = `<html><head><title>${canary}</title></head><body>nginx</body></html>`;

const secret = 'fa4efa4efa4efa4efa4efa4efa4e0001';
const token = 'fake-access-token-0002';

graphql(`
  fragment Refusal on ChannelError {
    message
    ... on ChannelValidationError { issues { path message code } }
    ... on ChannelConflictError { path }
    ... on ChannelNotFoundError { id }
  }
`);

type Document<Input> = TypedDocumentNode<{ result: { __typename: string } }, { input: Input }>;

/** A mutation with an input that is all right, and the call that it makes. */
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

const page = '104500000000001';

const creates = {
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

const updates = {
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

const mutations = { ...creates, ...connects, ...updates, ...deletes };
type Name = keyof typeof mutations;

interface Asked {
  document: Document<unknown>;
  input: unknown;
}

/** The answer as the client reads it, once its text is known to hold nothing of the upstream's. */
async function ask({ document, input }: Asked, script: Script, env = {}) {
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

/** One mutation over an upstream that answers its call so; it is made once, and never again. */
async function refuse(name: Name, answer: Answer) {
  const mutation = mutations[name];
  const { answer: seen, names } = await ask(mutation, { [mutation.call]: answer });
  expect(names).toEqual([mutation.call]);
  return seen;
}

function invalid(path: string[], message: string, code = 'refused') {
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

/** The input’s own name; the channel API’s words are not passed on. */
const named = (path: string[]) => (path.length > 1 ? `\`${path.at(-1)}\`` : 'this input');
const refuses = (path: string[]) =>
  `The channel API refuses ${named(path)}. Check it against the platform’s console.`;

const conflicting =
  'This page, number or account is connected already. Update its channel, or delete it and connect it anew.';
const conflict = (path: string[] | null) => ({
  data: { result: { __typename: 'ChannelConflictError', message: conflicting, path } },
});

const missing = 'There is no such thing in this organization. It may have been deleted: list again.';
const notFound = (id: string | null) => ({
  data: { result: { __typename: 'ChannelNotFoundError', message: missing, id } },
});

const forbidden = {
  data: {
    result: {
      __typename: 'ChannelForbiddenError',
      message: 'This credential may not do that. Use one with the right permissions in this organization.',
    },
  },
};

function error(code: string, message: unknown = expect.stringMatching(/^[A-Z].*\.$/), rest: object = {}) {
  return {
    data: null,
    errors: [{ message, path: ['result'], locations: [expect.anything()], extensions: { code, ...rest } }],
  };
}

const names = Object.keys(mutations) as Name[];
const createNames = Object.keys(creates) as Name[];
const deleteNames = Object.keys(deletes) as Name[];
const changeNames = names.filter((name) => !deleteNames.includes(name));

describe.each(names)('%s', (name) => {
  test.each([
    ['400', status(400, { code: 40000, ...said })],
    ['422', status(422, { code: 40000, ...said })],
    [
      '400 with its message as an object',
      status(400, { code: 40000, ...said, message: { message: canary } }),
    ],
    ['400 without a body', status(400)],
    ['400 with a page', status(400, html, { 'content-type': 'text/html' })],
    ['400 with a list', status(400, [canary])],
    ['200 with success: false', status(200, { success: false, code: 40000, ...said })],
  ])('a refusal that names no field is about the input: %s', async (_, answer) => {
    expect(await refuse(name, answer)).toEqual(invalid(['input'], refuses(['input'])));
  });

  test.each([
    ['400', status(400, { code: 3, ...said })],
    ['200 with success: false', status(200, { success: false, code: 3, ...said })],
  ])('code 3 is about a format: %s', async (_, answer) => {
    expect(await refuse(name, answer)).toEqual(
      invalid(['input'], 'The channel API refuses the format of this input.', 'invalid_format'),
    );
  });

  test.each([
    ['403', status(403, { code: 40003, ...said })],
    ['403 without a body', status(403)],
    ['200 with success: false', status(200, { success: false, code: 40003, ...said })],
  ])('a credential that may not do it is a typed error: %s', async (_, answer) => {
    expect(await refuse(name, answer)).toEqual(forbidden);
  });

  test.each<[string, Answer, string]>([
    ['401', status(401, { code: 40001, ...said }), 'UNAUTHENTICATED'],
    ['401 in 200', status(200, { success: false, code: 40001, ...said }), 'UNAUTHENTICATED'],
    ['402', status(402, { ...said }), 'UPSTREAM_ERROR'],
    ['429', status(429, { ...said }), 'RATE_LIMITED'],
    ['500', status(500, { code: 99999, ...said }), 'UPSTREAM_ERROR'],
    ['500 with a duplicate key', status(500, { ...said, message: 'Duplicate key' }), 'UPSTREAM_ERROR'],
    ['99999 in 200', status(200, { success: false, code: 99999, ...said }), 'UPSTREAM_ERROR'],
    ['no code in 200', status(200, { success: false, ...said }), 'UPSTREAM_ERROR'],
    ['502', status(502, html, { 'content-type': 'text/html' }), 'UPSTREAM_UNAVAILABLE'],
    ['503', status(503, { ...said }), 'UPSTREAM_UNAVAILABLE'],
    ['504', status(504, html, { 'content-type': 'text/html' }), 'UPSTREAM_UNAVAILABLE'],
    ['a lost connection', (response) => void response.destroy(), 'UPSTREAM_UNAVAILABLE'],
    ['a redirect', status(302, said, { location: `/${canary}` }), 'UPSTREAM_INVALID_RESPONSE'],
    ['a page with 200', status(200, html, { 'content-type': 'text/html' }), 'UPSTREAM_INVALID_RESPONSE'],
  ])('what an operator has to mend is an error, and never data: %s', async (_, answer, code) => {
    expect(await refuse(name, answer)).toEqual(error(code));
  });
});

describe('conflicts', () => {
  test.each(changeNames)('%s', async (name) => {
    expect(await refuse(name, status(409, said))).toEqual(conflict(null));
    expect(await refuse(name, status(400, { code: 40000, message: 'Duplicate key' }))).toEqual(
      conflict(null),
    );
  });

  test.each(deleteNames)('%s conflicts with nothing, so that one is an error', async (name) => {
    expect(await refuse(name, status(409, said))).toEqual(error('CONFLICT', conflicting));
    expect(await refuse(name, status(400, { message: 'Duplicate key', detail: canary }))).toEqual(
      error('CONFLICT', conflicting),
    );
  });

  test.each<[Name, string, string[]]>([
    ['createChannel', 'config.line_channel_id', ['config', 'line', 'lineChannelId']],
    ['createEmailChannel', 'email', ['email']],
    ['createWeChatChannel', 'config.app_id', ['appId']],
    ['createLineChannel', 'line_channel_id', ['lineChannelId']],
    ['createWhatsAppChannel', 'phone_number_id', ['phoneNumberId']],
    ['createFacebookChannel', 'page_id', ['pageId']],
    ['createInstagramChannel', 'page_id', ['pageId']],
    ['updateFacebookChannel', 'page_id', ['pageId']],
    ['updateWhatsAppChannel', 'config.phone_number_id', ['phoneNumberId']],
    ['updateChannel', 'name', ['name']],
  ])('%s tells the input that names it: %s', async (name, field, path) => {
    const expected = conflict(['input', ...path]);

    expect(await refuse(name, status(409, { ...said, field }))).toEqual(expected);
    expect(await refuse(name, status(400, { message: 'Duplicate key', field }))).toEqual(expected);
  });

  test.each([
    ['in other words', { message: `E11000 duplicate key error: ${canary}` }],
    ['as an object', { message: { message: 'Duplicate key', detail: canary } }],
    ['with 200', { success: false, code: 40000, message: 'Duplicate key', detail: canary }],
  ])('a duplicate key is one however it is said: %s', async (_, body) => {
    const answer = status('success' in body ? 200 : 400, { code: 40000, ...body, field: 'page_id' });

    expect(await refuse('createFacebookChannel', answer)).toEqual(conflict(['input', 'pageId']));
  });
});

describe('what is missing', () => {
  const body = { code: 40004, ...said };

  test.each(createNames)('%s names nothing that can be missing, so that is an error', async (name) => {
    expect(await refuse(name, status(404, body))).toEqual(error('NOT_FOUND', missing));
  });

  test.each<[Name, string]>([
    ['updateChannel', 'ch_1'],
    ['updateChannelCredential', 'cred_1'],
    ['updateChannelWorkflow', 'wf_1'],
    ['updateWhatsAppChannel', '106540352242922'],
    ['deleteChannel', 'ch_1'],
    ['deleteChannelCredential', 'cred_1'],
    ['deleteChannelWorkflow', 'wf_1'],
  ])('%s answers the one id that it was given: %s', async (name, id) => {
    expect(await refuse(name, status(404, body))).toEqual(notFound(id));
    expect(await refuse(name, status(404))).toEqual(notFound(id));
    expect(await refuse(name, status(200, { success: false, ...body }))).toEqual(notFound(id));
  });

  test.each<[Name, string, string]>([
    ['createFacebookChannel', 'credential_id', 'cred_1'],
    ['createFacebookChannel', 'page_id', page],
    ['createInstagramChannel', 'credential_id', 'cred_1'],
    ['createInstagramChannel', 'page_id', page],
    ['updateFacebookChannel', 'credential_id', 'cred_1'],
    ['updateFacebookChannel', 'page_id', page],
    ['updateWhatsAppChannel', 'phone_number_id', '106540352242922'],
  ])('%s answers the id that the channel API names: %s', async (name, field, id) => {
    expect(await refuse(name, status(404, { ...body, field }))).toEqual(notFound(id));
  });

  const { document, call } = updates.updateChannelWorkflow;
  const input = { workflowId: 'wf_1', channelId: 'ch_1' };

  test('the workflow or the channel: null where the channel API doesn’t say', async () => {
    const { answer } = await ask({ document, input }, { [call]: status(404, body) });

    expect(answer).toEqual(notFound(null));
  });

  test('the channel, where the channel API says so', async () => {
    const { answer } = await ask(
      { document, input },
      { [call]: status(404, { ...body, field: 'channel_id' }) },
    );

    expect(answer).toEqual(notFound('ch_1'));
  });
});

describe('the field that is refused', () => {
  const fields: [Name, string, string[]][] = [
    ['createChannel', 'name', ['name']],
    ['createChannel', 'type', ['type']],
    ['createChannel', 'config.line_channel_id', ['config', 'line', 'lineChannelId']],
    ['createChannel', 'config.line_channel_secret', ['config', 'line', 'channelSecret']],
    ['createChannel', 'line_channel_secret', ['config', 'line', 'channelSecret']],
    ['createWebChannel', 'name', ['name']],
    ['createWebChannel', 'description', ['description']],
    ['createWebChannel', 'config.window_name', ['config', 'windowName']],
    ['createWebChannel', 'config.primary_color', ['config', 'primaryColor']],
    ['createWebChannel', 'primary_color', ['config', 'primaryColor']],
    ['createWebChannel', 'config.email_config.email', ['config', 'offlineEmail', 'email']],
    ['createWebChannel', 'config.email_config.button_url', ['config', 'offlineEmail', 'buttonUrl']],
    ['createWebChannel', 'email_config.button_url', ['config', 'offlineEmail', 'buttonUrl']],
    ['createEmailChannel', 'name', ['name']],
    ['createEmailChannel', 'email', ['email']],
    ['createEmailChannel', 'config.email', ['email']],
    ['createWeChatChannel', 'app_id', ['appId']],
    ['createWeChatChannel', 'config.app_id', ['appId']],
    ['createWeChatChannel', 'app_secret', ['appSecret']],
    ['createWeChatChannel', 'config.secret', ['appSecret']],
    ['createWeChatChannel', 'secret', ['appSecret']],
    ['createWeChatChannel', 'user_name', ['userName']],
    ['createWeChatChannel', 'config.user_name', ['userName']],
    ['createWeChatChannel', 'token', ['token']],
    ['createWeChatChannel', 'config.token', ['token']],
    ['createWeChatChannel', 'encoding_aes_key', ['encodingAesKey']],
    ['createWeChatChannel', 'config.encoding_aes_key', ['encodingAesKey']],
    ['createLineChannel', 'name', ['name']],
    ['createLineChannel', 'line_channel_id', ['lineChannelId']],
    ['createLineChannel', 'config.line_channel_id', ['lineChannelId']],
    ['createLineChannel', 'channel_secret', ['channelSecret']],
    ['createLineChannel', 'config.line_channel_secret', ['channelSecret']],
    ['createLineChannel', 'line_channel_secret', ['channelSecret']],
    ['createLineChannel', 'channel_access_token', ['channelAccessToken']],
    ['createLineChannel', 'config.line_channel_token', ['channelAccessToken']],
    ['createWhatsAppChannel', 'phone_number_id', ['phoneNumberId']],
    ['createWhatsAppChannel', 'config.phone_number_id', ['phoneNumberId']],
    ['createWhatsAppChannel', 'access_token', ['accessToken']],
    ['createWhatsAppChannel', 'config.access_key', ['accessToken']],
    ['createWhatsAppChannel', 'business_account_id', ['businessAccountId']],
    ['createWhatsAppChannel', 'config.business_account_id', ['businessAccountId']],
    ['createWhatsAppChannel', 'phone_number', ['phoneNumber']],
    ['createWhatsAppChannel', 'config.phone_number', ['phoneNumber']],
    ['createFacebookChannel', 'page_id', ['pageId']],
    ['createFacebookChannel', 'credential_id', ['credentialId']],
    ['createFacebookChannel', 'access_token', ['accessToken']],
    ['createInstagramChannel', 'page_id', ['pageId']],
    ['createInstagramChannel', 'credential_id', ['credentialId']],
    ['createInstagramChannel', 'config.access_token', ['accessToken']],
    ['updateFacebookChannel', 'page_id', ['pageId']],
    ['updateFacebookChannel', 'access_token', ['accessToken']],
    ['updateWhatsAppChannel', 'config.access_key', ['accessToken']],
    ['updateWhatsAppChannel', 'name', ['name']],
    ['updateChannel', 'name', ['name']],
    ['updateChannel', 'active', ['isActive']],
    ['updateChannelCredential', 'name', ['name']],
    ['updateChannelCredential', 'config.line_channel_secret', ['config', 'line', 'channelSecret']],
    ['updateChannelWorkflow', 'active', ['isActive']],
    ['updateChannel', 'organization_id', []],
    ['createLineChannel', 'touchpoints', []],
    ['deleteChannel', 'organization_id', []],
  ];

  test.each(fields)('of %s, by %s', async (name, field, at) => {
    const path = ['input', ...at];
    const expected = invalid(path, refuses(path));

    expect(await refuse(name, status(400, { code: 40000, ...said, field }))).toEqual(expected);
    expect(await refuse(name, status(400, { code: 40000, ...said, validate: field }))).toEqual(expected);
    expect(await refuse(name, status(422, { ...said, field: 'config', validate: field }))).toEqual(expected);
    expect(await refuse(name, status(200, { success: false, code: 40000, ...said, field }))).toEqual(
      expected,
    );
    expect(await refuse(name, status(400, { code: 3, ...said, field }))).toEqual(
      invalid(path, `The channel API refuses the format of ${named(path)}.`, 'invalid_format'),
    );
  });

  test('of an update of a config', async () => {
    const script = {
      'GET /v1/channels/ch_1': channel(),
      'PUT /v1/channels/ch_1': status(400, { ...said, validate: 'config.email_config.button_url' }),
    };
    const input = { id: 'ch_1', config: { web: { offlineEmail: { buttonUrl: 'https://shop.example' } } } };
    const { answer, names } = await ask({ document: updates.updateChannel.document, input }, script);

    expect(answer).toEqual(
      invalid(['input', 'config', 'web', 'offlineEmail', 'buttonUrl'], refuses(['input', 'buttonUrl'])),
    );
    expect(names).toEqual(['GET /v1/channels/ch_1', 'PUT /v1/channels/ch_1']);
  });

  test('of the channel of a workflow', async () => {
    const { document, call } = updates.updateChannelWorkflow;
    const input = { workflowId: 'wf_1', channelId: 'ch_1' };
    const { answer } = await ask(
      { document, input },
      { [call]: status(400, { ...said, field: 'channel_id' }) },
    );

    expect(answer).toEqual(invalid(['input', 'channelId'], refuses(['input', 'channelId'])));
  });

  test.each<[Name, object, string, string[]]>([
    ['createLineChannel', { channelSecret: secret, channelAccessToken: token }, 'name', ['name']],
    [
      'createLineChannel',
      { channelSecret: secret, channelAccessToken: token },
      'config.line_channel_id',
      ['lineChannelId'],
    ],
    ['createEmailChannel', { name: 'Support' }, 'email', ['email']],
    ['createWhatsAppChannel', { phoneNumberId: '1', accessToken: token }, 'phone_number', ['phoneNumber']],
    ['createInstagramChannel', { accessToken: token }, 'page_id', ['pageId']],
  ])('of %s, where it was left out: %s, %s', async (name, input, field, at) => {
    const { document, call } = mutations[name];
    const { answer } = await ask({ document, input }, { [call]: status(400, { ...said, field }) });

    expect(answer).toEqual(invalid(['input', ...at], refuses(['input', ...at])));
  });

  test.each([
    ['a sentence', `the token ${canary} is wrong`],
    ['a value', canary],
    ['a list', [canary]],
    ['an object', { name: canary }],
  ])('is told only where it is a name: %s', async (_, field) => {
    expect(await refuse('createLineChannel', status(400, { code: 40000, field }))).toEqual(
      invalid(['input'], refuses(['input'])),
    );
  });
});

describe('updateChannel, where the channel has to be read first', () => {
  const get = 'GET /v1/channels/ch_1';
  const { document, call } = updates.updateChannel;
  const input = { id: 'ch_1', config: { web: { windowName: 'Ask us' } } };

  const update = (answer: Answer) => ask({ document, input }, { [get]: answer, [call]: channel() });

  test('a channel of another organization is a typed error', async () => {
    const { answer, names } = await update(status(403, { code: 40003, ...said }));

    expect(answer).toEqual(forbidden);
    expect(names).toEqual([get]);
  });

  test('a channel that is missing is a typed error', async () => {
    const { answer, names } = await update(status(404, { code: 40004, ...said }));

    expect(answer).toEqual(notFound('ch_1'));
    expect(names).toEqual([get]);
  });

  test.each([
    [401, 'UNAUTHENTICATED'],
    [429, 'RATE_LIMITED'],
    [500, 'UPSTREAM_ERROR'],
    [502, 'UPSTREAM_UNAVAILABLE'],
  ])('nothing is changed after a %i', async (code, expected) => {
    const { answer, names } = await update(status(code, said));

    expect(answer).toEqual(error(expected));
    // A read may be repeated; nothing else is called.
    expect(new Set(names)).toEqual(new Set([get]));
  });

  test('nothing is changed where the channel can’t be understood', async () => {
    const { answer, names } = await update({ ...said, id: canary });

    expect(answer).toEqual(error('UPSTREAM_INVALID_RESPONSE'));
    expect(names).toEqual([get]);
  });
});

describe('too many requests', () => {
  const limited = (retryAfter: string) =>
    refuse('createLineChannel', status(429, said, { 'retry-after': retryAfter }));
  const message = 'The channel API is asked too often. Wait, then try again.';

  test.each([
    ['0', 0],
    ['7', 7],
    ['120', 120],
  ])('are told how many seconds to wait: %s', async (retryAfter, expected) => {
    expect(await limited(retryAfter)).toEqual(error('RATE_LIMITED', message, { retryAfter: expected }));
  });

  test('are told so where the channel API gives a date', async () => {
    const answer = await limited(new Date(Date.now() + 60_000).toUTCString());

    const { retryAfter } = answer.errors[0].extensions;
    expect(answer).toEqual(error('RATE_LIMITED', message, { retryAfter: expect.any(Number) }));
    expect(Number.isInteger(retryAfter)).toBe(true);
    expect(retryAfter).toBeGreaterThan(50);
    expect(retryAfter).toBeLessThanOrEqual(60);
  });

  test('may come at once where the date is past', async () => {
    expect(await limited('Thu, 19 Jun 2025 01:39:42 GMT')).toEqual(
      error('RATE_LIMITED', message, { retryAfter: 0 }),
    );
  });

  test('aren’t told what can’t be understood', async () => {
    expect(await limited(canary)).toEqual(error('RATE_LIMITED', message));
  });
});

test('a channel API that takes too long is an error, and the mutation isn’t repeated', async () => {
  const { document, call, input } = creates.createLineChannel;
  const { answer, names } = await ask(
    { document, input },
    { [call]: () => undefined },
    { UPSTREAM_TIMEOUT_MS: '200' },
  );

  expect(answer).toEqual(error('UPSTREAM_TIMEOUT'));
  expect(names).toEqual([call]);
});

test('a channel API that can’t be reached is an error without its address', async () => {
  const { document, input } = creates.createLineChannel;
  const { execute } = await startGateway('http://127.0.0.1:9/channel-service');

  const { data, errors } = await execute(document, { input });

  expect({ data, errors }).toEqual(error('UPSTREAM_UNAVAILABLE'));
  expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|channel-service/);
});
