import { describe, expect, onTestFinished, test } from 'vitest';
import { demoKey, type SandboxOptions, startSandbox } from '#src/sandbox/server.ts';
import { startGateway } from '../support/harness.ts';
import { platforms } from '../support/platforms.ts';

// Every operation of the channel API, numbered as in its reference, between a gateway in the live dialect and a sandbox
// that answers and rejects as live deployments do.

const aesKey = 'FAKEaeskeyFAKEaeskeyFAKEaeskeyFAKEaeskey009';
const newId = expect.stringMatching(/^ch_[0-9a-f]{32}$/);
const set = (hint: string | null) => ({ isSet: true, hint });

interface Operation {
  query: string;
  input?: object;
  data: object;
  /** The upstream calls without their query strings. */
  calls: string[];
}

/** @param selection The fields of the payload. */
function mutation(
  field: string,
  selection: string,
  input: object,
  answer: object,
  calls: string[],
): Operation {
  const name = `${field[0]?.toUpperCase()}${field.slice(1)}`;
  const query = `mutation ($input: ${name}Input!) {
    result: ${field}(input: $input) {
      __typename
      ... on ChannelError { message }
      ... on ${name}Payload { ${selection} }
    }
  }`;
  return { query, input, data: { result: { __typename: `${name}Payload`, ...answer } }, calls };
}

/** A mutation that returns a channel. */
function connection(
  field: string,
  config: string,
  input: object,
  channel: { id: unknown; name: string; config: object },
  call: string,
): Operation {
  const [, type = ''] = /^(?:create|update)(.+)$/.exec(field) ?? [];
  const selection = `channel { __typename id name isActive ... on ${type} { config { ${config} } } }`;
  return mutation(field, selection, input, { channel: { __typename: type, isActive: true, ...channel } }, [
    call,
  ]);
}

/** The channels of the sandbox by type: 13 of eight types. */
const channelCounts: Record<string, number> = {
  EMAIL: 2,
  FACEBOOK: 2,
  INSTAGRAM: 1,
  LINE: 1,
  WEB: 3,
  WECHAT: 1,
  WECOM: 1,
  WHATSAPP: 2,
};

/** The counts of all platforms, zero unless given. */
const countByType = (counts: Record<string, number>) =>
  platforms.map(({ value }) => ({ type: value, count: counts[value] ?? 0 }));

/** The pages of a list that is read by type. The list of a type without channels is one empty page. */
const countPages = (pageSize: number) =>
  countByType(channelCounts).reduce(
    (pages, { count }) => pages + Math.max(1, Math.ceil(count / pageSize)),
    0,
  );

const line = {
  lineChannelId: '1650000009',
  channelSecret: 'fa4efa4efa4efa4efa4efa4efa4e0009',
  channelAccessToken: 'FAKElinechanneltoken0009',
};

const operations: Record<string, Operation> = {
  '2 get': {
    query:
      '{ channel(id: "ch_line_bangkok") { type isActive credential { id } ... on LineChannel { config { basicId } } } }',
    data: {
      channel: {
        type: 'LINE',
        isActive: true,
        credential: { id: 'cred_line_bangkok' },
        config: { basicId: '@harbourlane' },
      },
    },
    calls: ['GET /v1/channels/ch_line_bangkok', 'GET /v1/channels/credentials/cred_line_bangkok'],
  },
  '3 create': mutation(
    'createChannel',
    'channel { id name ... on WeComChannel { config { corpId agentId secret { isSet hint } } } }',
    {
      name: 'Suppliers on WeCom',
      type: 'WECOM',
      config: {
        weCom: { corpId: 'ww00000000000000ff', agentId: '1000009', secret: 'FAKEwecomsecretFAKE0009' },
      },
    },
    {
      channel: {
        id: newId,
        name: 'Suppliers on WeCom',
        config: { corpId: 'ww00000000000000ff', agentId: '1000009', secret: set('0009') },
      },
    },
    ['POST /v1/channels'],
  ),
  '4 update, answered with a part of the channel': mutation(
    'updateChannel',
    'channel { id name isActive }',
    { id: 'ch_web_shop', isActive: false },
    {
      channel: { id: 'ch_web_shop', name: 'Online shop', isActive: false },
    },
    ['PUT /v1/channels/ch_web_shop', 'GET /v1/channels/ch_web_shop'],
  ),
  '4 update of the config': mutation(
    'updateChannel',
    'channel { id name ... on LineChannel { config { basicId lineChannelId } } }',
    { id: 'ch_line_bangkok', name: 'LINE Thailand', config: { line: { basicId: '@harbour' } } },
    {
      channel: {
        id: 'ch_line_bangkok',
        name: 'LINE Thailand',
        config: { basicId: '@harbour', lineChannelId: '1650000001' },
      },
    },
    ['GET /v1/channels/ch_line_bangkok', 'PUT /v1/channels/ch_line_bangkok'],
  ),
  '5 delete': mutation('deleteChannel', 'deletedId', { id: 'ch_web_shop' }, { deletedId: 'ch_web_shop' }, [
    'DELETE /v1/channels/ch_web_shop',
  ]),
  '6 deleteV3': mutation(
    'deleteChannel',
    'deletedId',
    { id: 'ch_web_shop', apiVersion: 'V3' },
    { deletedId: 'ch_web_shop' },
    ['DELETE /v3/channels/ch_web_shop'],
  ),
  '7 getCount': {
    query: '{ channelCount { total byType { type count } } }',
    data: {
      channelCount: {
        total: 13,
        byType: countByType(channelCounts),
      },
    },
    calls: ['GET /v1/channels/_count'],
  },
  '8 createWeb': connection(
    'createWebChannel',
    'primaryColor offlineEmail { email }',
    { name: 'Landing page', config: { primaryColor: '#123', offlineEmail: { email: 'shop@example.com' } } },
    {
      id: newId,
      name: 'Landing page',
      config: { primaryColor: '#123', offlineEmail: { email: 'shop@example.com' } },
    },
    'POST /v3/channels/_web',
  ),
  '9 createFacebook': connection(
    'createFacebookChannel',
    'pageId pageToken { isSet hint }',
    { pageId: '104300000000003', credentialId: 'cred_facebook_main' },
    {
      id: newId,
      name: 'Harbour Lane Weddings',
      config: { pageId: '104300000000003', pageToken: set('0003') },
    },
    'POST /v3/channels/_facebook',
  ),
  '9 createFacebook with an access token': connection(
    'createFacebookChannel',
    'pageId',
    { pageId: '104500000000002', accessToken: 'EAAFAKEfaketokenfaketoken0001' },
    { id: newId, name: 'Harbour Lane Workshops', config: { pageId: '104500000000002' } },
    'POST /v3/channels/_facebook',
  ),
  '10 updateFacebook': connection(
    'updateFacebookChannel',
    'pageToken { isSet hint }',
    { pageId: '104300000000002', credentialId: 'cred_facebook_main' },
    { id: 'ch_facebook_outlet', name: 'Harbour Lane Outlet', config: { pageToken: set('0002') } },
    'PUT /v2/channels/_facebook',
  ),
  '11 createInstagram': connection(
    'createInstagramChannel',
    'username',
    { pageId: '104400000000003', credentialId: 'cred_instagram_main' },
    { id: newId, name: 'harbour.lane.garden', config: { username: 'harbour.lane.garden' } },
    'POST /v1/channels/_instagram',
  ),
  '12 createEmail': connection(
    'createEmailChannel',
    'email',
    { name: 'Press', email: 'press@harbourlane.example' },
    { id: newId, name: 'Press', config: { email: 'press@harbourlane.example' } },
    'POST /v1/channels/_email',
  ),
  '13 createWechat': connection(
    'createWeChatChannel',
    'appId userName appSecret { isSet hint } token { isSet } encodingAesKey { isSet hint }',
    {
      name: 'WeChat',
      appId: 'wx00000000000000ff',
      appSecret: 'FAKEwechatsecretFAKEwechatsec009',
      userName: 'gh_000000000001',
      token: 'FAKEtoken',
      encodingAesKey: aesKey,
    },
    {
      id: newId,
      name: 'WeChat',
      config: {
        appId: 'wx00000000000000ff',
        userName: 'gh_000000000001',
        appSecret: set('c009'),
        token: { isSet: true },
        encodingAesKey: set('y009'),
      },
    },
    'POST /v1/channels/_wechat',
  ),
  '14 createLine': connection(
    'createLineChannel',
    'lineChannelId channelSecret { isSet hint } channelAccessToken { isSet hint }',
    { name: 'LINE Osaka', ...line },
    {
      id: newId,
      name: 'LINE Osaka',
      config: { lineChannelId: '1650000009', channelSecret: set('0009'), channelAccessToken: set('0009') },
    },
    'POST /v1/channels/_line',
  ),
  '15 createWhatsApp': connection(
    'createWhatsAppChannel',
    'phoneNumberId phoneNumber businessAccountId accessToken { isSet hint }',
    {
      name: 'Late shift',
      phoneNumberId: '106540000000009',
      accessToken: 'EAAFAKEwhatsappaccesskey0009',
      phoneNumber: '+85291234567',
      businessAccountId: '108760000000009',
    },
    {
      id: newId,
      name: 'Late shift',
      config: {
        phoneNumberId: '106540000000009',
        phoneNumber: '+85291234567',
        businessAccountId: '108760000000009',
        accessToken: set('0009'),
      },
    },
    'POST /v3/channels/_whatsapp',
  ),
  '16 updateWhatsApp': connection(
    'updateWhatsAppChannel',
    'phoneNumberId accessToken { isSet hint }',
    { phoneNumberId: '106540000000002', accessToken: 'EAAFAKEwhatsapprenewedkey0010', name: 'Sales' },
    {
      id: 'ch_whatsapp_sales',
      name: 'Sales',
      config: { phoneNumberId: '106540000000002', accessToken: set('0010') },
    },
    'PUT /v2/channels/_whatsapp',
  ),
  '17 getFacebookPages': {
    query: '{ facebookPages(credentialId: "cred_facebook_main") { id isConnected accessToken { isSet } } }',
    data: {
      facebookPages: [
        { id: '104300000000001', isConnected: true, accessToken: { isSet: true } },
        { id: '104300000000002', isConnected: true, accessToken: { isSet: true } },
        { id: '104300000000003', isConnected: false, accessToken: { isSet: true } },
      ],
    },
    calls: ['GET /v1/channels/_facebook/credential/cred_facebook_main'],
  },
  '18 getCredential': {
    query: '{ channelCredential(id: "cred_whatsapp_business") { id type name config { __typename } } }',
    data: {
      channelCredential: {
        id: 'cred_whatsapp_business',
        type: 'whatsapp',
        name: 'Harbour Lane on WhatsApp',
        config: { __typename: 'WhatsAppChannelConfig' },
      },
    },
    calls: ['GET /v1/channels/credentials/cred_whatsapp_business'],
  },
  '19 updateCredential': mutation(
    'updateChannelCredential',
    'credential { id name config { ... on LineChannelConfig { channelAccessToken { hint } } } }',
    {
      id: 'cred_line_bangkok',
      name: 'LINE Thailand',
      config: { line: { channelAccessToken: 'FAKElinechanneltoken0011' } },
    },
    {
      credential: {
        id: 'cred_line_bangkok',
        name: 'LINE Thailand',
        config: { channelAccessToken: { hint: '0011' } },
      },
    },
    ['PUT /v1/channels/credentials/cred_line_bangkok'],
  ),
  '20 deleteCredential': mutation(
    'deleteChannelCredential',
    'deletedId',
    { id: 'cred_line_bangkok' },
    { deletedId: 'cred_line_bangkok' },
    ['DELETE /v1/channels/credentials/cred_line_bangkok'],
  ),
  '21 updateChannelWorkflow': mutation(
    'updateChannelWorkflow',
    'workflow { id } channel { id workflow { id } }',
    { workflowId: '4107', channelId: 'ch_web_careers', isActive: true },
    {
      workflow: { id: '4107' },
      channel: { id: 'ch_web_careers', workflow: { id: '4107' } },
    },
    ['PUT /v1/channels/workflows/4107', 'GET /v1/channels/ch_web_careers'],
  ),
  '22 deleteChannelWorkflow': mutation(
    'deleteChannelWorkflow',
    'workflowId',
    { workflowId: 'wf_sales' },
    { workflowId: 'wf_sales' },
    ['DELETE /v1/channels/workflows/wf_sales'],
  ),
  '23 listAssignableTeams': {
    query: '{ assignableTeams(conversationId: "conv_1001") { id name isAssigned } }',
    data: {
      assignableTeams: [
        { id: 'team_support', name: 'Support', isAssigned: true },
        { id: 'team_sales', name: 'Sales', isAssigned: false },
        { id: 'team_delivery', name: 'Delivery', isAssigned: false },
      ],
    },
    calls: ['GET /v1/assign/teams/all'],
  },
  '24 listTeamObservers': {
    query: '{ teamObservers(teamId: "team_sales", conversationId: "conv_1001") { role displayName } }',
    data: {
      teamObservers: [
        { role: 'admin', displayName: 'Leo Fernandes' },
        { role: 'member', displayName: 'Ben Carter' },
      ],
    },
    calls: ['GET /v1/assign/team/team_sales/observers'],
  },
  'conversation count': {
    query:
      '{ channelConversationCount(view: "open", teamId: "team_support") { total byType { type count } } }',
    data: {
      channelConversationCount: {
        total: 3,
        byType: countByType({ WEB: 1, FACEBOOK: 1, WHATSAPP: 1 }),
      },
    },
    calls: ['GET /v1/channels/_conv_count'],
  },
  providers: {
    query: '{ channelProviders { type isConfigured } }',
    data: {
      channelProviders: platforms.map(({ value }) => ({ type: value, isConfigured: value !== 'WECOM' })),
    },
    calls: ['GET /v1/channels/providers'],
  },
  'several channels deactivated with one call': mutation(
    'setChannelsActive',
    'results { id channel { isActive } error { message } }',
    { ids: ['ch_web_shop', 'ch_line_bangkok'], isActive: false },
    {
      results: ['ch_web_shop', 'ch_line_bangkok'].map((id) => ({
        id,
        channel: { isActive: false },
        error: null,
      })),
    },
    ['PATCH /v1/channels/status', 'GET /v1/channels/ch_web_shop', 'GET /v1/channels/ch_line_bangkok'],
  ),
};

const key = { 'x-api-key': demoKey };

/** Starts a gateway in front of a sandbox. Its answers include the upstream calls. */
async function startLive(options: SandboxOptions, dialect = 'live') {
  const sandbox = await startSandbox({ dialect: 'live', ...options });
  onTestFinished(sandbox.close);
  const env = { CHANNEL_API_DIALECT: dialect, NODE_ENV: 'development' };
  const { execute } = await startGateway(sandbox.url, env);
  return async (query: string, input?: object) => {
    const answer = await execute<object, object>(query, { input }, key);
    const { upstream = [] } = (answer as { extensions?: { upstream?: { call: string }[] } }).extensions ?? {};
    return { data: answer.data, errors: answer.errors, calls: upstream.map(({ call }) => call) };
  };
}

const list = 'GET /v1/channels';
const times = (count: number, call: string) => Array.from({ length: count }, () => call);

// Listing by type follows a first call that is rejected.
const deployments: [string, SandboxOptions, { all: string[]; web: string[]; facebook: string[] }][] = [
  [
    'that lists all channels, paged by offset',
    { pageSize: 5 },
    { all: times(3, list), web: [list], facebook: [list] },
  ],
  [
    'that lists all channels, paged by number',
    { pageSize: 2, paging: 'page' },
    { all: times(7, list), web: times(2, list), facebook: times(2, list) },
  ],
  [
    'that lists by type only, paged by offset',
    { list: 'typed', pageSize: 2 },
    { all: times(1 + countPages(2), list), web: times(2, list), facebook: times(2, list) },
  ],
  [
    'that lists by type only, paged by number',
    { list: 'typed', pageSize: 1, paging: 'page' },
    { all: times(1 + countPages(1), list), web: times(3, list), facebook: times(3, list) },
  ],
];

describe.each(deployments)('a live deployment %s', (_, options, lists) => {
  test.each(Object.entries(operations))('%s', async (_, { query, input, data, calls }) => {
    const ask = await startLive(options);

    expect(await ask(query, input)).toEqual({ data, errors: undefined, calls });
  });

  test('1 list', async () => {
    const ask = await startLive(options);
    const names = [
      'Careers',
      'Customer support',
      'Harbour Lane',
      'harbour.lane',
      'Harbour Lane Outlet',
      'LINE Bangkok',
      'Online shop',
      'Orders mailbox',
      'Partners on WeCom',
      'Support mailbox',
      'WhatsApp sales',
      'WhatsApp support',
      '海港里客服',
    ];

    const { data, errors, calls } = await ask(
      '{ channels(orderBy: { field: NAME, direction: ASC }) { totalCount unreadableCount nodes { name } } }',
    );

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channels: {
        totalCount: 13,
        unreadableCount: 0,
        nodes: expect.arrayContaining(names.map((name) => ({ name }))),
      },
    });
    expect(calls).toEqual(lists.all);
  });

  test('1 list of one type', async () => {
    const ask = await startLive(options);

    const { data, errors, calls } = await ask('{ channels(types: [WEB]) { totalCount nodes { id } } }');

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channels: {
        totalCount: 3,
        nodes: expect.arrayContaining([
          { id: 'ch_web_support' },
          { id: 'ch_web_shop' },
          { id: 'ch_web_careers' },
        ]),
      },
    });
    expect(calls).toEqual(lists.web);
  });

  test('channels are deactivated one by one where the deployment rejects one of them', async () => {
    const ask = await startLive(options);
    const ids = ['ch_web_support', 'ch_web_shop', 'ch_line_bangkok', 'ch_email_orders', 'ch_nothing'];
    const { query } = mutation(
      'setChannelsActive',
      'results { id channel { isActive } error { __typename } }',
      {},
      {},
      [],
    );

    const { data, errors, calls } = await ask(query, { ids, isActive: false });

    const off = { channel: { isActive: false }, error: null };
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      result: {
        __typename: 'SetChannelsActivePayload',
        results: [
          { id: 'ch_web_support', channel: null, error: { __typename: 'ChannelValidationError' } },
          { id: 'ch_web_shop', ...off },
          { id: 'ch_line_bangkok', ...off },
          { id: 'ch_email_orders', ...off },
          { id: 'ch_nothing', channel: null, error: { __typename: 'ChannelNotFoundError' } },
        ],
      },
    });
    expect(calls.slice(0, 6).toSorted()).toEqual(
      ['PATCH /v1/channels/status', ...ids.map((id) => `PUT /v1/channels/${id}`)].toSorted(),
    );
    expect(calls.slice(6).toSorted()).toEqual(
      ['ch_web_shop', 'ch_line_bangkok', 'ch_email_orders'].map((id) => `GET /v1/channels/${id}`).toSorted(),
    );
  });

  test('9 createFacebook for a whole login: pages connected before come from the channel list of their type', async () => {
    const ask = await startLive(options);
    const { query } = mutation('connectFacebookPages', 'results { state pageId channel { id } }', {}, {}, []);

    const { data, errors, calls } = await ask(query, { accessToken: 'EAAFAKEfaketokenfaketoken0003' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      result: {
        __typename: 'ConnectFacebookPagesPayload',
        results: [
          { state: 'CONNECTED', pageId: '104700000000001', channel: { id: newId } },
          { state: 'ALREADY_CONNECTED', pageId: '104300000000001', channel: { id: 'ch_facebook_main' } },
          { state: 'FAILED', pageId: '104700000000002', channel: null },
        ],
      },
    });
    expect(calls).toEqual(['POST /v3/channels/_facebook', ...lists.facebook]);
  });
});

test.each(['13 createWechat', '14 createLine', '15 createWhatsApp', '16 updateWhatsApp'])(
  'a live deployment rejects the documented body of %s',
  async (name) => {
    const ask = await startLive({}, 'documented');
    const { query, input } = operations[name] as Operation;

    expect((await ask(query, input)).data).toEqual({
      result: { __typename: 'ChannelValidationError', message: expect.any(String) },
    });
  },
);
