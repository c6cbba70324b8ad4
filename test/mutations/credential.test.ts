import { expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { type Answer, gatewayOver, type Script, status } from '../support/harness.ts';

const secret = 'fa4efa4efa4efa4efa4efa4efa4e0001';

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

const updateCredential = graphql(`
  mutation ChangeCredential($input: UpdateChannelCredentialInput!) {
    result: updateChannelCredential(input: $input) {
      __typename
      ... on UpdateChannelCredentialPayload {
        credential {
          id
          name
          type
          config {
            __typename
            ... on LineChannelConfig { lineChannelId channelSecret { isSet hint } }
          }
        }
      }
      ... on ChannelError { message }
    }
  }
`);

const get = 'GET /v1/channels/credentials/cred_1';
const put = 'PUT /v1/channels/credentials/cred_1';
const credential = {
  _id: 'cred_1',
  type: 'line',
  name: 'LINE login',
  config: { line_channel_id: '1650000001', line_channel_secret: secret },
};
const answered = {
  data: {
    result: {
      __typename: 'UpdateChannelCredentialPayload',
      credential: {
        id: 'cred_1',
        name: 'LINE login',
        type: 'line',
        config: {
          __typename: 'LineChannelConfig',
          lineChannelId: '1650000001',
          channelSecret: { isSet: true, hint: '0001' },
        },
      },
    },
  },
};

async function update(input: object, script: Script) {
  const { execute, calls } = await gatewayOver(script);
  const { data, errors } = await execute(updateCredential, { input: { id: 'cred_1', ...input } });
  return { answer: { data, errors }, calls: calls.map(({ name, body }) => ({ name, body })) };
}

test.each([
  ['a name', { name: 'LINE login' }, { name: 'LINE login' }],
  ['a config', { config: { line: { channelSecret: secret } } }, { config: { line_channel_secret: secret } }],
  [
    'both',
    { name: 'LINE login', config: { line: { basicId: null } } },
    { name: 'LINE login', config: { line_basic_id: null } },
  ],
  [
    'a config of any platform, with null to clear',
    { config: { web: { headerColor: '#fff', offlineEmail: { buttonUrl: null } } } },
    { config: { header_color: '#fff', email_config: { button_url: null } } },
  ],
])('sends the changes: %s', async (_, input, body) => {
  const { answer, calls } = await update(input, { [put]: credential });

  expect(answer).toEqual(answered);
  expect(calls).toEqual([{ name: put, body }]);
});

test.each([{}, { name: null, config: null }])('rejects an update without changes: %o', async (input) => {
  const { answer, calls } = await update(input, { [put]: credential });

  expect(answer).toEqual({
    data: {
      result: {
        __typename: 'ChannelValidationError',
        message:
          'The input is invalid. input: The update changes nothing. Pass at least one field besides the id.',
      },
    },
  });
  expect(calls).toEqual([]);
});

test.each([
  ['{data}', { data: credential }],
  ['{success, data}', { success: true, data: credential }],
  ['its documented id', { ...credential, _id: undefined, id: 'cred_1' }],
])('reads a response in %s', async (_, given) => {
  const { answer, calls } = await update({ name: 'LINE login' }, { [put]: given });

  expect(answer).toEqual(answered);
  expect(calls).toEqual([{ name: put, body: { name: 'LINE login' } }]);
});

test.each<[string, Answer]>([
  ['{}', {}],
  ['{"success": true}', { success: true }],
  ['{"data": {}}', { success: true, data: {} }],
  ['204', status(204)],
  ['an empty body', status(200)],
  ['null', status(200, 'null')],
  ['its id alone', { _id: 'cred_1' }],
])('reads the saved login again if the response does not contain it: %s', async (_, given) => {
  const { answer, calls } = await update({ name: 'LINE login' }, { [put]: given, [get]: credential });

  expect(answer).toEqual(answered);
  expect(calls).toEqual([
    { name: put, body: { name: 'LINE login' } },
    { name: get, body: undefined },
  ]);
});

test('returns an error if the saved login cannot be read again', async () => {
  const { answer, calls } = await update({ name: 'LINE login' }, { [put]: {} });

  expect(answer).toEqual(unreadable);
  expect(calls.map(({ name }) => name)).toEqual([put, get]);
});
