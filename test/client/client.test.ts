import { readFile } from 'node:fs/promises';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import type { ResultOf, TypedDocumentNode } from '@graphql-typed-document-node/core';
import { createClient, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { type DocumentNode, getOperationAST, parse, print } from 'graphql';
import { describe, expect, expectTypeOf, onTestFinished, test } from 'vitest';
import * as clientPackage from '#schema/client/index.ts';
import {
  ChannelBoardDocument,
  type ChannelCardFragment,
  ChannelCardFragmentDoc,
  ChannelDetailsDocument,
  ChannelErrorFieldsFragmentDoc,
  ChannelSettingsFragmentDoc,
  type ChannelType,
  CreateLineChannelDocument,
  type CreateLineChannelMutationVariables,
  documentId,
  LineSettingsFragmentDoc,
  possibleTypes,
  SecretHintFragmentDoc,
  UpdateChannelDocument,
  useFragment,
} from '#schema/client/index.ts';
import { demoKey, startSandbox } from '#src/sandbox/server.ts';
import { startGateway } from '../support/harness.ts';
import { ownCreations } from '../support/own-creations.ts';

/** The operations of the package by name. */
const operations = new Map(
  Object.values(clientPackage)
    .filter((each) => typeof each === 'object' && 'definitions' in each)
    .map((each) => [getOperationAST(each)?.name?.value ?? '', each] as const)
    .filter(([name]) => name !== ''),
);

const manifestPath = new URL('../../schema/client/generated/persisted-documents.json', import.meta.url);
const PERSISTED_DOCUMENTS = manifestPath.pathname;
const headers = { 'x-api-key': demoKey };

/** Starts a gateway in front of a new sandbox, and records the names of the parameters that clients send. */
async function startClientGateway(env: Record<string, string> = {}) {
  const sandbox = await startSandbox();
  onTestFinished(sandbox.close);
  const { url } = await startGateway(sandbox.url, env);
  const sent: string[][] = [];
  const watch: typeof fetch = (input, init) => {
    sent.push(Object.keys(JSON.parse(String(init?.body))).toSorted());
    return fetch(input, init);
  };
  return { url: `${url}/graphql`, sent, watch };
}

type Execute = <Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data | undefined>;

interface Client {
  /** The names of the parameters that the client sends: with the text of a document, and with its hash. */
  parameters: string[][];
  start(gateway: { url: string; watch: typeof fetch }, isPersisted: boolean): Execute;
}

const clients: Record<string, Client> = {
  'Apollo Client': {
    parameters: [
      ['extensions', 'operationName', 'query', 'variables'],
      ['extensions', 'operationName', 'variables'],
    ],
    start({ url, watch }, isPersisted) {
      const http = new HttpLink({ uri: url, headers, fetch: watch });
      const persisted = new PersistedQueryLink({ generateHash: documentId });
      const client = new ApolloClient({
        link: isPersisted ? ApolloLink.from([persisted, http]) : http,
        cache: new InMemoryCache({ possibleTypes }),
      });
      return async (document, variables) => {
        const { data } = isMutation(document)
          ? await client.mutate({ mutation: document, variables })
          : await client.query({ query: document, variables });
        return data as never;
      };
    },
  },
  urql: {
    parameters: [
      ['operationName', 'query', 'variables'],
      ['extensions', 'operationName', 'variables'],
    ],
    start({ url, watch }, isPersisted) {
      const persisted = persistedExchange({
        preferGetForPersistedQueries: false,
        enforcePersistedQueries: true,
        enableForMutation: true,
        generateHash: async (_, document) => documentId(document),
      });
      const client = createClient({
        url,
        preferGetMethod: false,
        fetch: watch,
        fetchOptions: { headers },
        exchanges: isPersisted ? [persisted, fetchExchange] : [fetchExchange],
      });
      return async (document, variables) => {
        const { data, error } = isMutation(document)
          ? await client.mutation(document, variables)
          : await client.query(document, variables);
        if (error) throw error;
        return data;
      };
    },
  },
  fetch: {
    parameters: [
      ['query', 'variables'],
      ['documentId', 'variables'],
    ],
    start({ url, watch }, isPersisted) {
      return async (document, variables) => {
        const reference = isPersisted ? { documentId: documentId(document) } : { query: print(document) };
        const response = await watch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ ...reference, variables }),
        });
        const { data, errors } = await response.json();
        if (errors) throw new Error(errors[0].message);
        return data;
      };
    },
  },
};

const combinations = Object.entries(clients).flatMap(([name, client]) => [
  [name, 'the text', client, {}] as const,
  [name, 'the hash', client, { PERSISTED_DOCUMENTS }] as const,
]);

describe.each(combinations)('%s, by %s', (_, by, { start, parameters }, env) => {
  const isPersisted = by === 'the hash';

  async function startClient() {
    const gateway = await startClientGateway(env);
    return { execute: start(gateway, isPersisted), sent: gateway.sent };
  }

  test('lists channels', async () => {
    const { execute, sent } = await startClient();

    const data = await execute(ChannelBoardDocument, {
      types: ['LINE', 'WECOM'],
      orderBy: { field: 'NAME' },
    });

    const cards = useFragment(ChannelCardFragmentDoc, data?.channels.nodes);
    expectTypeOf(cards).toEqualTypeOf<ChannelCardFragment[] | null | undefined>();
    expect(cards).toEqual([
      {
        __typename: 'WeComChannel',
        id: 'ch_wecom_partners',
        name: 'Partners on WeCom',
        type: 'WECOM',
        isActive: true,
        isDefault: false,
        updatedAt: '2026-03-05T03:48:19.277Z',
        health: { __typename: 'ChannelHealth', state: 'CONNECTED', errorCode: null, errorMessage: null },
        credential: null,
      },
      {
        __typename: 'LineChannel',
        id: 'ch_line_bangkok',
        name: 'LINE Bangkok',
        type: 'LINE',
        isActive: true,
        isDefault: false,
        updatedAt: '2026-01-14T09:27:55.031Z',
        health: { __typename: 'ChannelHealth', state: 'CONNECTED', errorCode: null, errorMessage: null },
        credential: { __typename: 'ChannelCredential', id: 'cred_line_bangkok', name: 'LINE Bangkok' },
      },
    ]);
    expect(data?.channels).toMatchObject({ totalCount: 2, unreadableCount: 0 });
    expect(data?.channelCount.total).toBe(13);
    expect(sent).toEqual([parameters[isPersisted ? 1 : 0]]);
  });

  test('reads the settings of a channel, and the last characters of its secret', async () => {
    const { execute } = await startClient();

    const data = await execute(ChannelDetailsDocument, { id: 'ch_line_bangkok' });

    const channel = useFragment(ChannelSettingsFragmentDoc, data?.channel);
    if (channel?.__typename !== 'LineChannel') throw new Error('The channel is not a LINE channel.');
    const line = useFragment(LineSettingsFragmentDoc, channel.config);
    expectTypeOf(line?.lineChannelId).toEqualTypeOf<string | null | undefined>();
    expect(line?.lineChannelId).toBe('1650000001');
    expect(useFragment(SecretHintFragmentDoc, line?.channelSecret)).toEqual({
      __typename: 'SecretStatus',
      isSet: true,
      hint: 'fa4e',
    });
  });

  test('creates a channel, and reads the type and the path of an error', async () => {
    const { execute } = await startClient();
    const input = {
      name: 'LINE Osaka',
      lineChannelId: '1650000009',
      channelSecret: 'fa4e'.repeat(8),
      channelAccessToken: 'FAKE-token',
    };

    const refused = await execute(CreateLineChannelDocument, {
      input: { ...input, channelSecret: 'FAKE-wrong' },
    });
    const created = await execute(CreateLineChannelDocument, { input });
    const repeated = await execute(CreateLineChannelDocument, { input });

    const error = refused?.createLineChannel;
    if (!error || error.__typename === 'CreateLineChannelPayload') throw new Error('The input was accepted.');
    expect(useFragment(ChannelErrorFieldsFragmentDoc, error)).toEqual({
      __typename: 'ChannelValidationError',
      message: expect.any(String),
      issues: [
        {
          __typename: 'ChannelValidationIssue',
          path: ['input', 'channelSecret'],
          message: expect.any(String),
          code: 'invalid_format',
        },
      ],
    });
    if (created?.createLineChannel.__typename !== 'CreateLineChannelPayload')
      throw new Error('The channel was not created.');
    const { channel } = created.createLineChannel;
    expect(useFragment(ChannelCardFragmentDoc, channel).name).toBe('LINE Osaka');
    expect(useFragment(LineSettingsFragmentDoc, channel.config)?.lineChannelId).toBe('1650000009');
    expect(repeated?.createLineChannel.__typename).toBe('ChannelConflictError');
  });
});

describe('the types', () => {
  test('refuse variables that the graph does not accept', () => {
    expectTypeOf<ChannelType>().toExtend<string>();
    expectTypeOf<CreateLineChannelMutationVariables['input']['channelSecret']>().toEqualTypeOf<string>();
    // @ts-expect-error The graph has no such platform.
    const types: ChannelType[] = ['CARRIER_PIGEON'];
    // @ts-expect-error The access token is missing.
    const input: CreateLineChannelMutationVariables['input'] = { channelSecret: 'FAKE' };
    expect([types, input]).toHaveLength(2);
  });

  test('mask the fields of a fragment', () => {
    type Node = ResultOf<typeof ChannelBoardDocument>['channels']['nodes'][number];
    expectTypeOf<Node>().toHaveProperty('id');
    expectTypeOf<Node>().not.toHaveProperty('name');
  });
});

describe('Apollo Client’s cache', () => {
  test('reads a channel of any platform through a fragment on `Channel`, and updates it after a mutation', async () => {
    const { url } = await startClientGateway();
    const cache = new InMemoryCache({ possibleTypes });
    const client = new ApolloClient({ link: new HttpLink({ uri: url, headers }), cache });
    await client.query({ query: ChannelBoardDocument, variables: {} });
    const readCard = () =>
      cache.readFragment({
        id: 'LineChannel:ch_line_bangkok',
        fragment: ChannelCardFragmentDoc,
        fragmentName: 'ChannelCard',
      });
    expect(readCard()?.isActive).toBe(true);

    await client.mutate({
      mutation: UpdateChannelDocument,
      variables: { input: { id: 'ch_line_bangkok', isActive: false } },
    });

    expect(readCard()?.isActive).toBe(false);
  });
});

describe('the manifest', () => {
  test('contains each document under its hash', async () => {
    const manifest: Record<string, string> = JSON.parse(await readFile(manifestPath, 'utf8'));
    expect(Object.keys(manifest).toSorted()).toEqual([...operations.values()].map(documentId).toSorted());
    for (const text of Object.values(manifest)) {
      const name = getOperationAST(parse(text))?.name?.value ?? '';
      expect(manifest[documentId(operations.get(name) ?? {})]).toBe(text);
    }
  });

  const page = { pageId: '104300000000003', credentialId: 'cred_facebook_main' };
  const aesKey = 'FAKEaeskey'.repeat(4).concat('FAK');
  const line = { channelSecret: 'fa4e'.repeat(8), channelAccessToken: 'FAKE-token' };
  const runs: [name: string, variables: object, type?: string][] = [
    ['ChannelBoard', {}],
    ['ChannelBoard', { types: ['WEB'], isActive: true, search: 'o', orderBy: { field: 'NAME' }, first: 10 }],
    ['ChannelDetails', { id: 'ch_web_support' }],
    ['UpdateChannel', { input: { id: 'ch_web_shop', name: 'Shop' } }, 'UpdateChannelPayload'],
    ['DeleteChannel', { input: { id: 'ch_web_careers' } }, 'DeleteChannelPayload'],
    [
      'SetChannelsActive',
      { input: { ids: ['ch_web_shop', 'ch_nothing'], isActive: false } },
      'SetChannelsActivePayload',
    ],
    ['ConversationCount', { teamId: 'team_support' }],
    ['CreateWebChannel', { input: { name: 'Docs' } }, 'CreateWebChannelPayload'],
    ['CreateFacebookChannel', { input: page }, 'CreateFacebookChannelPayload'],
    [
      'UpdateFacebookChannel',
      { input: { ...page, pageId: '104300000000002' } },
      'UpdateFacebookChannelPayload',
    ],
    [
      'CreateInstagramChannel',
      { input: { pageId: '104400000000002', credentialId: 'cred_instagram_main' } },
      'CreateInstagramChannelPayload',
    ],
    [
      'CreateWhatsAppChannel',
      { input: { phoneNumberId: '106540000000009', phoneNumber: '+85221230009', accessToken: 'FAKE-token' } },
      'CreateWhatsAppChannelPayload',
    ],
    [
      'UpdateWhatsAppChannel',
      { input: { phoneNumberId: '106540000000001', name: 'Support' } },
      'UpdateWhatsAppChannelPayload',
    ],
    [
      'CreateWeChatChannel',
      {
        input: { appId: 'wx00000000000000ff', appSecret: 'FAKE'.repeat(8), token: 'FAKE', userName: 'gh_1' },
      },
      'CreateWeChatChannelPayload',
    ],
    ['CreateLineChannel', { input: { ...line, lineChannelId: '1650000009' } }, 'CreateLineChannelPayload'],
    ['CreateEmailChannel', { input: { name: 'Mail', email: 'a@b.example' } }, 'CreateEmailChannelPayload'],
    [
      'CreateChannel',
      {
        input: {
          name: 'WeCom',
          type: 'WECOM',
          config: {
            weCom: {
              corpId: 'ww00000000000000ff',
              agentId: '1000009',
              secret: 'FAKE-secret',
              token: 'FAKE',
              encodingAesKey: aesKey,
            },
          },
        },
      },
      'CreateChannelPayload',
    ],
    ['ChannelTypes', {}],
    ['Providers', {}],
    [
      'ConnectFacebookPages',
      { input: { accessToken: 'EAAFAKEfaketokenfaketoken0001' } },
      'ConnectFacebookPagesPayload',
    ],
    [
      'ConnectInstagramAccounts',
      { input: { accessToken: 'EAAFAKEfaketokenfaketoken0002' } },
      'ConnectInstagramAccountsPayload',
    ],
    [
      'ValidateChannel',
      { input: { name: 'LINE', type: 'LINE', config: { line } } },
      'ValidateChannelPayload',
    ],
    ['ChannelCredential', { id: 'cred_whatsapp_business' }],
    ['FacebookPages', { credentialId: 'cred_facebook_main' }],
    [
      'UpdateChannelCredential',
      { input: { id: 'cred_line_bangkok', name: 'LINE' } },
      'UpdateChannelCredentialPayload',
    ],
    ['DeleteChannelCredential', { input: { id: 'cred_wechat_service' } }, 'DeleteChannelCredentialPayload'],
    ['AssignableTeams', {}],
    ['TeamDetails', { id: 'team_support' }],
    ['TeamObservers', { teamId: 'team_support' }],
    [
      'UpdateChannelWorkflow',
      { input: { workflowId: '4107', channelId: 'ch_web_shop', isActive: true } },
      'UpdateChannelWorkflowPayload',
    ],
    ['DeleteChannelWorkflow', { input: { workflowId: 'wf_sales' } }, 'DeleteChannelWorkflowPayload'],
  ];
  // The other platforms have an account that the sandbox has not connected.
  for (const { name, input } of ownCreations) {
    if (!runs.some(([each]) => each === name)) runs.push([name, { input }, `${name}Payload`]);
  }

  test('contains only documents that the next test runs', () => {
    expect(new Set(runs.map(([name]) => name))).toEqual(new Set(operations.keys()));
  });

  test.each(runs)('%s returns data for %j', async (name, variables, type) => {
    const { url } = await startClientGateway({ PERSISTED_DOCUMENTS });
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ documentId: documentId(operations.get(name) ?? {}), variables }),
    });

    const { data, errors } = await response.json();

    expect(errors).toBeUndefined();
    const { __typename, ...fields } = data;
    expect(__typename).toBe(type ? 'Mutation' : 'Query');
    for (const value of Object.values(fields)) expect(value).not.toBeNull();
    if (type)
      expect(fields).toEqual({
        [Object.keys(fields)[0] ?? '']: expect.objectContaining({ __typename: type }),
      });
  });
});

function isMutation(document: DocumentNode): boolean {
  return getOperationAST(document)?.operation === 'mutation';
}
