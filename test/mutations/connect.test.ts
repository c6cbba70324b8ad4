import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { describe, expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { channel, gatewayOver, status } from '../support/harness.ts';

// One login at Meta may have several pages, so the response may be a list.

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
  /** The key of the page or number in a response, and its input field. */
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

/** How the message refers to an input: by the name of the last field of its path. */
function what(path: string[]): string {
  return path.length > 1 ? `\`${path.at(-1)}\`` : 'this input';
}

function invalid(path: string[]) {
  const message = `The channel API rejected ${what(path)}. Compare it with the platform’s console.`;
  return {
    data: {
      result: {
        __typename: 'ChannelValidationError',
        message: `The input is invalid. ${path.join('.')}: ${message}`,
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
        'This page, number or account is already connected. Update its channel, or delete that channel and connect it again.',
      path,
    },
  },
});

const unreadable = {
  data: null,
  errors: [
    {
      message:
        'The channel API sent a response that breaks its contract. The operator finds the details in the log.',
      path: ['result'],
      locations: [expect.anything()],
      extensions: { code: 'UPSTREAM_INVALID_RESPONSE' },
    },
  ],
};

describe.each(each)('%s', (_, connection) => {
  const { call, document, input, key, field, type } = connection;

  /** Runs the mutation over a channel API that gives this answer, and the answers of `script` to other calls. */
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

  test('sends every input by its documented name and returns the channel', async () => {
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
  ])('reads the response from %s', async (_, given) => {
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
  ])('selects the requested page from a list: %s', async (_, list) => {
    const { answer, names } = await connect(list);

    expect(answer).toEqual(answered(connection));
    expect(names).toEqual([call]);
  });

  test('selects the only item if it does not identify its page', async () => {
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
  ])('returns a failed page as an error of its input: %s', async (_, item) => {
    const { answer, names } = await connect([connected(connection, otherPage, 'ch_2'), item]);

    expect(answer).toEqual(invalid(['input', field]));
    expect(JSON.stringify(answer)).not.toContain(canary);
    expect(names).toEqual([call]);
  });

  test.each([
    ['bare', failed(connection, page)],
    ['in data', { data: failed(connection, page) }],
    ['the only one of a list, without its page', [{ errorCode: 190, errorMessage: canary }]],
  ])('returns a failure outside a list: %s', async (_, given) => {
    const { answer, names } = await connect(given);

    expect(answer).toEqual(invalid(['input', field]));
    expect(names).toEqual([call]);
  });

  test('returns a conflict for a page that is already connected', async () => {
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
  ])('never returns another page than the requested one: the list has %s', async (_, list) => {
    const { answer, names } = await connect(list);

    expect(answer).toEqual(invalid(['input', field]));
    expect(names).toEqual([call]);
  });

  test.each([
    ['an id', { id: 'ch_1' }],
    ['a public_id and a flag', { data: { public_id: 'ch_1', active: true } }],
    ['an item with an _id', [connected(connection, otherPage, 'ch_2'), { _id: 'ch_1', [key]: page }]],
  ])('reads the channel again if the response has little more than %s', async (_, given) => {
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
  ])('finds the channel by its page if the response does not identify it: %s', async (_, given) => {
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

  test('returns an error if the channel cannot be found again', async () => {
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
  ])('rejects a response of another type, %s', async (_, wrap) => {
    const { answer, names } = await connect(wrap({ ...connected(connection), type: 'line' }));

    expect(answer).toEqual(unreadable);
    expect(names).toEqual([call]);
  });

  test('rejects a channel of another page outside a list', async () => {
    const { answer, names } = await connect(connected(connection, otherPage, 'ch_2'));

    expect(answer).toEqual(invalid(['input', field]));
    expect(names).toEqual([call]);
  });
});

describe('a saved login', () => {
  test.each([
    ['createFacebookChannel', connections.createFacebookChannel],
    ['updateFacebookChannel', connections.updateFacebookChannel],
    ['createInstagramChannel', connections.createInstagramChannel],
  ] as const)('is sent by %s with the page', async (_, connection) => {
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

  /** The input contains no page, so that the message blames none. */
  const message = expect.stringContaining('The channel API rejected');
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

  test('returns the first connected account', async () => {
    expect(
      await connect([
        failed(instagram, '1045'),
        connected(instagram, otherPage, 'ch_2'),
        connected(instagram, page, 'ch_1'),
      ]),
    ).toEqual(answered(instagram, otherPage, 'ch_2'));
  });

  test('returns a channel outside a list', async () => {
    expect(await connect(connected(instagram))).toEqual(answered(instagram));
  });

  test('returns the failure if every account failed', async () => {
    expect(await connect([failed(instagram, page), failed(instagram, otherPage)])).toEqual(refused);
  });

  test('returns an error if the login has no account', async () => {
    expect(await connect([])).toEqual(refused);
  });

  test('returns an error if the response does not identify the channel', async () => {
    expect(await connect({ success: true })).toEqual(unreadable);
  });
});
