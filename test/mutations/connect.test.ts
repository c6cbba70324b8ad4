import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { describe, expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { channel, gatewayOver, status } from '../support/harness.ts';

// What Meta's logins connect: one login may bring several pages along, so the answer may be a list.

type Fields = Record<string, unknown>;

const token = 'EAAFAKEfaketokenfaketoken0001';
const canary = 'CANARY-the-session-has-expired';

interface Example<Input> {
  call: string;
  type: string;
  input: Input;
  body: Fields;
  least: Input;
  leastBody: Fields;
  /** The upstream key that tells the page or number, and the input that names it. */
  key: string;
  field: string;
  shown: { __typename: string; config: (page: string) => Fields };
}

function connection<Input>(
  document: TypedDocumentNode<{ result: { __typename: string } }, { input: Input }>,
  example: Example<Input>,
) {
  return {
    ...example,
    document: document as TypedDocumentNode<{ result: unknown }, { input: unknown }>,
  };
}

const page = '104500000000001';
const otherPage = '104500000000002';

const login = {
  body: { page_id: page, credential_id: 'cred_1', access_token: token },
  input: { pageId: page, credentialId: 'cred_1', accessToken: token },
  least: { pageId: page, accessToken: token, credentialId: null },
  leastBody: { page_id: page, access_token: token },
  key: 'page_id',
  field: 'pageId',
};

const connections = {
  createFacebookChannel: connection(
    graphql(`
      mutation ConnectFacebook($input: CreateFacebookChannelInput!) {
        result: createFacebookChannel(input: $input) {
          __typename
          ... on CreateFacebookChannelPayload {
            channel { __typename id name type config { pageId pageName pageToken { isSet hint } } }
          }
          ... on ChannelError { message }
          ... on ChannelValidationError { issues { path message code } }
          ... on ChannelConflictError { path }
        }
      }
    `),
    {
      ...login,
      call: 'POST /v3/channels/_facebook',
      type: 'facebook',
      shown: {
        __typename: 'FacebookChannel',
        config: (pageId) => ({ pageId, pageName: null, pageToken: { isSet: true, hint: '0001' } }),
      },
    },
  ),
  updateFacebookChannel: connection(
    graphql(`
      mutation ReconnectFacebook($input: UpdateFacebookChannelInput!) {
        result: updateFacebookChannel(input: $input) {
          __typename
          ... on UpdateFacebookChannelPayload {
            channel { __typename id name type config { pageId pageName pageToken { isSet hint } } }
          }
          ... on ChannelError { message }
          ... on ChannelValidationError { issues { path message code } }
          ... on ChannelConflictError { path }
        }
      }
    `),
    {
      ...login,
      call: 'PUT /v2/channels/_facebook',
      type: 'facebook',
      shown: {
        __typename: 'FacebookChannel',
        config: (pageId) => ({ pageId, pageName: null, pageToken: { isSet: true, hint: '0001' } }),
      },
    },
  ),
  createInstagramChannel: connection(
    graphql(`
      mutation ConnectInstagram($input: CreateInstagramChannelInput!) {
        result: createInstagramChannel(input: $input) {
          __typename
          ... on CreateInstagramChannelPayload {
            channel { __typename id name type config { pageId username pageToken { isSet hint } } }
          }
          ... on ChannelError { message }
          ... on ChannelValidationError { issues { path message code } }
          ... on ChannelConflictError { path }
        }
      }
    `),
    {
      ...login,
      call: 'POST /v1/channels/_instagram',
      type: 'instagram',
      shown: {
        __typename: 'InstagramChannel',
        config: (pageId) => ({ pageId, username: null, pageToken: { isSet: true, hint: '0001' } }),
      },
    },
  ),
  updateWhatsAppChannel: connection(
    graphql(`
      mutation ReconnectWhatsApp($input: UpdateWhatsAppChannelInput!) {
        result: updateWhatsAppChannel(input: $input) {
          __typename
          ... on UpdateWhatsAppChannelPayload {
            channel { __typename id name type config { phoneNumberId businessAccountId accessToken { isSet } } }
          }
          ... on ChannelError { message }
          ... on ChannelValidationError { issues { path message code } }
          ... on ChannelConflictError { path }
        }
      }
    `),
    {
      call: 'PUT /v2/channels/_whatsapp',
      type: 'whatsapp',
      input: {
        phoneNumberId: page,
        accessToken: token,
        businessAccountId: '102290129340398',
        phoneNumber: '+85212345678',
        name: 'Support',
      },
      body: {
        phone_number_id: page,
        access_token: token,
        business_account_id: '102290129340398',
        phone_number: '+85212345678',
        name: 'Support',
      },
      least: {
        phoneNumberId: page,
        accessToken: null,
        businessAccountId: null,
        phoneNumber: null,
        name: null,
      },
      leastBody: { phone_number_id: page },
      key: 'phone_number_id',
      field: 'phoneNumberId',
      shown: {
        __typename: 'WhatsAppChannel',
        config: (phoneNumberId) => ({
          phoneNumberId,
          businessAccountId: null,
          accessToken: { isSet: false },
        }),
      },
    },
  ),
};

type Connection = (typeof connections)[keyof typeof connections];

const each = Object.entries(connections) as [keyof typeof connections, Connection][];

function connected({ type, key }: Connection, of = page, id = 'ch_1') {
  return channel({ id, type, config: { [key]: of, page_token: token } });
}

function failed({ key }: Connection, of: string, said: Fields = {}) {
  return { errorCode: 190, errorMessage: canary, config: { [key]: of, page_name: canary }, ...said };
}

function answered({ type, shown: { __typename, config } }: Connection, of = page, id = 'ch_1') {
  const made = { __typename, id, name: 'Support', type: type.toUpperCase(), config: config(of) };
  return { data: { result: { __typename: expect.stringMatching(/^\w+Payload$/), channel: made } } };
}

/** The input’s own name; the channel API’s words are not passed on. */
function what(path: string[]): string {
  return path.length > 1 ? `\`${path.at(-1)}\`` : 'this input';
}

function invalid(path: string[]) {
  const message = `The channel API refuses ${what(path)}. Check it against the platform’s console.`;
  return {
    data: {
      result: {
        __typename: 'ChannelValidationError',
        message: `The input is wrong. ${path.join('.')}: ${message}`,
        issues: [{ path, message, code: 'refused' }],
      },
    },
  };
}

const conflict = (path: string[]) => ({
  data: {
    result: {
      __typename: 'ChannelConflictError',
      message:
        'This page, number or account is connected already. Update its channel, or delete it and connect it anew.',
      path,
    },
  },
});

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

describe.each(each)('%s', (_, connection) => {
  const { call, document, input, key, field, type } = connection;

  /** One mutation over an upstream that gives this answer, and whatever else the script says. */
  async function connect(answer: unknown, variables: { input: unknown } = { input }, script = {}) {
    const play = typeof answer === 'function' ? (answer as () => void) : status(200, answer);
    const { execute, calls, names } = await gatewayOver({ [call]: play, ...script });
    const { data, errors } = await execute(document, variables);
    return {
      answer: { data, errors },
      calls: calls.map(({ name, body }) => ({ name, body })),
      names: names(),
    };
  }

  test('sends every input by its documented name, and answers the channel', async () => {
    const { answer, calls } = await connect(connected(connection));

    expect(answer).toEqual(answered(connection));
    expect(calls).toEqual([{ name: call, body: connection.body }]);
  });

  test('sends nothing for null', async () => {
    const { answer, calls } = await connect(connected(connection), { input: connection.least });

    expect(answer).toEqual(answered(connection));
    expect(calls).toEqual([{ name: call, body: connection.leastBody }]);
  });

  test.each([
    ['{data}', { data: connected(connection) }],
    ['{success, data}', { success: true, data: connected(connection) }],
    ['a bare list', [connected(connection)]],
    ['{data: [ ]}', { data: [connected(connection)] }],
    ['{success, data: [ ]}', { success: true, data: [connected(connection)] }],
    ['a documented list', { object_name: 'list', data: [connected(connection)], has_more: false, count: 1 }],
  ])('reads the answer from %s', async (_, given) => {
    const { answer, names } = await connect(given);

    expect(answer).toEqual(answered(connection));
    expect(names).toEqual([call]);
  });

  test.each([
    ['after another', [connected(connection, otherPage, 'ch_2'), connected(connection)]],
    ['before another', [connected(connection), connected(connection, otherPage, 'ch_2')]],
    ['beside one that failed', [failed(connection, otherPage), connected(connection)]],
    [
      'beside one that is connected already',
      [
        failed(connection, otherPage, { errorCode: 40000, errorMessage: 'Duplicate key' }),
        connected(connection),
      ],
    ],
    [
      'by a number',
      [
        connected(connection, otherPage, 'ch_2'),
        channel({ type, config: { [key]: Number(page), page_token: token } }),
      ],
    ],
    ['by its own key', [connected(connection, otherPage, 'ch_2'), { ...connected(connection), [key]: page }]],
  ])('takes the page that was asked for out of a list: %s', async (_, list) => {
    const { answer, names } = await connect(list);

    expect(answer).toEqual(answered(connection));
    expect(names).toEqual([call]);
  });

  test('takes the only item, when it doesn’t say which page it is', async () => {
    const { answer, names } = await connect(
      [{ id: 'ch_1' }],
      { input },
      {
        'GET /v1/channels/ch_1': connected(connection),
      },
    );

    expect(answer).toEqual(answered(connection));
    expect(names).toEqual([call, 'GET /v1/channels/ch_1']);
  });

  test.each([
    ['in its config', failed(connection, page)],
    ['beside it', { errorCode: 190, errorMessage: canary, [key]: page }],
    ['as a text', failed(connection, page, { errorCode: '190' })],
    ['without a message', failed(connection, page, { errorMessage: undefined })],
  ])('answers a failed page as the input that names it: %s', async (_, item) => {
    const { answer, names } = await connect([connected(connection, otherPage, 'ch_2'), item]);

    expect(answer).toEqual(invalid(['input', field]));
    expect(JSON.stringify(answer)).not.toContain(canary);
    expect(names).toEqual([call]);
  });

  test.each([
    ['bare', failed(connection, page)],
    ['in data', { data: failed(connection, page) }],
    ['the only one of a list, without its page', [{ errorCode: 190, errorMessage: canary }]],
  ])('answers a failure that comes alone: %s', async (_, given) => {
    const { answer, names } = await connect(given);

    expect(answer).toEqual(invalid(['input', field]));
    expect(names).toEqual([call]);
  });

  test('answers a page that is connected already as a conflict', async () => {
    const { answer, names } = await connect([
      connected(connection, otherPage, 'ch_2'),
      failed(connection, page, { errorCode: 40000, errorMessage: 'Duplicate key' }),
    ]);

    expect(answer).toEqual(conflict(['input', field]));
    expect(names).toEqual([call]);
  });

  test.each([
    ['others', [connected(connection, otherPage, 'ch_2'), connected(connection, '1045', 'ch_3')]],
    ['one other', [connected(connection, otherPage, 'ch_2')]],
    ['one other that failed', [failed(connection, otherPage, { errorMessage: 'Duplicate key' })]],
    ['nothing', []],
  ])('never answers another page for the one asked for: the list has %s', async (_, list) => {
    const { answer, names } = await connect(list);

    expect(answer).toEqual(invalid(['input', field]));
    expect(names).toEqual([call]);
  });

  test.each([
    ['an id', { id: 'ch_1' }],
    ['a public_id and a flag', { data: { public_id: 'ch_1', active: true } }],
    ['an item with an _id', [connected(connection, otherPage, 'ch_2'), { _id: 'ch_1', [key]: page }]],
  ])('reads the channel again where the answer is hardly more than %s', async (_, given) => {
    const { answer, names } = await connect(
      given,
      { input },
      {
        'GET /v1/channels/ch_1': connected(connection),
      },
    );

    expect(answer).toEqual(answered(connection));
    expect(names).toEqual([call, 'GET /v1/channels/ch_1']);
  });

  test.each([
    ['{}', status(200, {})],
    ['{"success": true}', status(200, { success: true })],
    ['204', status(204)],
    ['an empty body', status(200)],
  ])('looks the channel up by its page where the answer says nothing: %s', async (_, given) => {
    const { answer, names } = await connect(
      given,
      { input },
      {
        'GET /v1/channels': [connected(connection, otherPage, 'ch_2'), connected(connection)],
      },
    );

    expect(answer).toEqual(answered(connection));
    expect(names).toEqual([call, `GET /v1/channels?type=${type}`]);
  });

  test('says so where the channel can’t be found again', async () => {
    const { answer, names } = await connect(
      { success: true },
      { input },
      {
        'GET /v1/channels': [connected(connection, otherPage, 'ch_2')],
      },
    );

    expect(answer).toEqual(unreadable);
    expect(names).toEqual([call, `GET /v1/channels?type=${type}`]);
  });

  test.each([
    ['alone', (other: object) => other],
    ['in a list', (other: object) => [other]],
  ])('refuses an answer of another type, %s', async (_, wrap) => {
    const { answer, names } = await connect(wrap({ ...connected(connection), type: 'line' }));

    expect(answer).toEqual(unreadable);
    expect(names).toEqual([call]);
  });

  test('refuses a channel of another page that comes alone', async () => {
    const { answer, names } = await connect(connected(connection, otherPage, 'ch_2'));

    expect(answer).toEqual(invalid(['input', field]));
    expect(names).toEqual([call]);
  });
});

describe('a stored login', () => {
  test.each([
    ['createFacebookChannel', connections.createFacebookChannel],
    ['updateFacebookChannel', connections.updateFacebookChannel],
    ['createInstagramChannel', connections.createInstagramChannel],
  ] as const)('%s sends the page and the credential', async (_, connection) => {
    const { execute, calls } = await gatewayOver({ [connection.call]: connected(connection) });

    const { data, errors } = await execute(connection.document, {
      input: { pageId: page, credentialId: 'cred_1' },
    });

    expect({ data, errors }).toEqual(answered(connection));
    expect(calls.map(({ name, body }) => ({ name, body }))).toEqual([
      { name: connection.call, body: { page_id: page, credential_id: 'cred_1' } },
    ]);
  });
});

describe('createInstagramChannel with a token alone', () => {
  const instagram = connections.createInstagramChannel;

  /** No page was named, so that none is at fault. */
  const message = expect.stringContaining('The channel API refuses');
  const refused = {
    data: {
      result: {
        __typename: 'ChannelValidationError',
        message,
        issues: [{ path: ['input'], message, code: 'refused' }],
      },
    },
  };

  async function connect(answer: object) {
    const { execute, calls } = await gatewayOver({ [instagram.call]: answer });
    const { data, errors } = await execute(instagram.document, { input: { accessToken: token } });
    expect(calls.map(({ name, body }) => ({ name, body }))).toEqual([
      { name: instagram.call, body: { access_token: token } },
    ]);
    return { data, errors };
  }

  test('answers the first that is connected', async () => {
    expect(
      await connect([
        failed(instagram, '1045'),
        connected(instagram, otherPage, 'ch_2'),
        connected(instagram, page, 'ch_1'),
      ]),
    ).toEqual(answered(instagram, otherPage, 'ch_2'));
  });

  test('answers a channel that comes alone', async () => {
    expect(await connect(connected(instagram))).toEqual(answered(instagram));
  });

  test('answers the failure where all have failed', async () => {
    expect(await connect([failed(instagram, page), failed(instagram, otherPage)])).toEqual(refused);
  });

  test('answers an error where the login has no account', async () => {
    expect(await connect([])).toEqual(refused);
  });

  test('says so where the answer doesn’t tell what was connected', async () => {
    expect(await connect({ success: true })).toEqual(unreadable);
  });
});
