import { describe, expect, test } from 'vitest';
import type { ChannelConfigInput, UpdateChannelInput } from '../support/generated/graphql.ts';
import { graphql } from '../support/generated/index.ts';
import { type Answer, channel, gatewayOver, type Script, status } from '../support/harness.ts';
import { platforms, unknownType } from '../support/platforms.ts';

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

function validation(path: string[], message: string, code = 'custom') {
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

const notFound = (id: string) => ({
  data: {
    result: {
      __typename: 'ChannelNotFoundError',
      message: `No channel with id \`${id}\`. It may have been deleted.`,
      id,
    },
  },
});

/** Responses that contain little more than success. */
const partial: [string, Answer][] = [
  ['{"active": false}', { active: false }],
  ['{"data": {"active": false}}', { success: true, data: { active: false } }],
  ['{}', {}],
  ['{"success": true}', { success: true }],
  ['an id', { id: 'ch_1' }],
  ['204', status(204)],
  ['an empty body', status(200)],
  ['null', status(200, 'null')],
];

describe('updateChannel', () => {
  const updateChannel = graphql(`
    mutation ChangeChannel($input: UpdateChannelInput!) {
      result: updateChannel(input: $input) {
        __typename
        ... on UpdateChannelPayload {
          channel {
            __typename
            id
            name
            type
            isActive
            ... on WebChannel { config { windowName offlineEmail { email } } }
          }
        }
        ... on ChannelError { message }
        ... on ChannelValidationError { issues { path message code } }
        ... on ChannelNotFoundError { id }
      }
    }
  `);

  async function update(input: UpdateChannelInput, script: Script) {
    const { execute, calls, names } = await gatewayOver(script);
    const { data, errors } = await execute(updateChannel, { input });
    const put = calls.filter(({ name }) => name.startsWith('PUT')).map(({ body }) => body);
    return { answer: { data, errors }, names: names(), put };
  }

  const get = 'GET /v1/channels/ch_1';
  const put = 'PUT /v1/channels/ch_1';
  const off = channel({ is_active: false, config: { window_name: 'Ask us' } });
  const answered = {
    data: {
      result: {
        __typename: 'UpdateChannelPayload',
        channel: {
          __typename: 'WebChannel',
          id: 'ch_1',
          name: 'Support',
          type: 'WEB',
          isActive: false,
          config: { windowName: 'Ask us', offlineEmail: null },
        },
      },
    },
  };

  test.each<[string, Partial<UpdateChannelInput>, object]>([
    ['a name', { name: ' Support ' }, { name: 'Support' }],
    ['on', { isActive: true }, { active: true }],
    ['off', { isActive: false }, { active: false }],
    ['a name, and nulls', { name: 'Support', isActive: null, config: null }, { name: 'Support' }],
    ['off, and nulls', { name: null, isActive: false, config: null }, { active: false }],
  ])('sends the changes in one call: %s', async (_, changes, body) => {
    const { answer, names, put: sent } = await update({ id: 'ch_1', ...changes }, { [put]: off });

    expect(answer).toEqual(answered);
    expect(names).toEqual([put]);
    expect(sent).toEqual([body]);
  });

  test.each([
    ['{data}', { data: off }],
    ['{success, data}', { success: true, data: off }],
    [
      'live spelling',
      { ...off, id: undefined, public_id: 'ch_1', _id: '64d0', is_active: undefined, active: false },
    ],
    ['the negated flag', { ...off, is_active: undefined, is_disabled: true }],
    ['a type in its config', { ...off, type: undefined, config: { ...off.config, type: 'web' } }],
  ])('reads a response in %s', async (_, given) => {
    const { answer, names } = await update({ id: 'ch_1', isActive: false }, { [put]: given });

    expect(answer).toEqual(answered);
    expect(names).toEqual([put]);
  });

  test.each(partial)('reads the channel again if the response is a part of it: %s', async (_, given) => {
    const { answer, names } = await update({ id: 'ch_1', isActive: false }, { [put]: given, [get]: off });

    expect(answer).toEqual(answered);
    expect(names).toEqual([put, get]);
  });

  test('returns an error if the channel cannot be read again', async () => {
    const { answer, names } = await update({ id: 'ch_1', isActive: false }, { [put]: {} });

    expect(answer).toEqual(unreadable);
    expect(names).toEqual([put, get]);
  });

  describe('the config', () => {
    test('is sent without omitted fields, for the channel API to merge', async () => {
      const {
        answer,
        names,
        put: sent,
      } = await update(
        { id: 'ch_1', config: { web: { windowName: 'Ask us', offlineEmail: { buttonUrl: null } } } },
        { [get]: channel(), [put]: off },
      );

      expect(answer).toEqual(answered);
      expect(names).toEqual([get, put]);
      expect(sent).toEqual([{ config: { window_name: 'Ask us', email_config: { button_url: null } } }]);
    });

    test('is sent together with a name and a state', async () => {
      const { put: sent } = await update(
        { id: 'ch_1', name: 'Shop', isActive: true, config: { web: { primaryColor: '#fff' } } },
        { [get]: channel(), [put]: off },
      );

      expect(sent).toEqual([{ name: 'Shop', active: true, config: { primary_color: '#fff' } }]);
    });

    test('is sent with null, which clears the stored value', async () => {
      const { put: sent } = await update(
        { id: 'ch_1', config: { web: { chatbotName: null, welcomeMessage: '', offlineEmail: null } } },
        { [get]: channel(), [put]: off },
      );

      expect(sent).toEqual([{ config: { chatbot_name: null, welcome_message: '', email_config: null } }]);
    });

    test.each(platforms)(
      'is sent in the stored keys: $type',
      async ({ type, configField, input, body: sent }) => {
        const config = { [configField]: input } as ChannelConfigInput;
        const { names, put: body } = await update(
          { id: 'ch_1', config },
          { [get]: channel({ type }), [put]: { success: true } },
        );

        expect(names).toEqual([get, put, get]);
        expect(body).toEqual([{ config: sent }]);
      },
    );

    const unfit = 'This config belongs to another platform. Pass the config of the channel’s own type.';

    test.each([
      ['facebook', 'web'],
      ['web', 'facebook'],
      ['email', 'web'],
      ['wechat', 'weCom'],
      [unknownType, 'line'],
    ])('is never sent to a channel of another type: %s, %s', async (type, field) => {
      const platform = platforms.find(({ configField }) => configField === field);
      const config = { [field]: platform?.input } as ChannelConfigInput;
      const { answer, names } = await update(
        { id: 'ch_1', name: 'Shop', config },
        { [get]: channel({ type }), [put]: off },
      );

      expect(answer).toEqual(validation(['input', 'config', field], unfit));
      expect(names).toEqual([get]);
    });

    test.each([
      ['there is none', {}],
      ['it is deleted', { [get]: { ...off, is_deleted: true } }],
    ])('is not sent without the channel: %s', async (_, script) => {
      const { answer, names } = await update({ id: 'ch_1', config: { web: {} } }, { [put]: off, ...script });

      expect(answer).toEqual(notFound('ch_1'));
      expect(names).toEqual([get]);
    });
  });

  test('mutations of one request run one after the other, each on the current channel', async () => {
    const twice = graphql(`
      mutation ChangeTwice($first: UpdateChannelInput!, $second: UpdateChannelInput!) {
        first: updateChannel(input: $first) {
          ... on UpdateChannelPayload { channel { id } }
        }
        second: updateChannel(input: $second) {
          ... on UpdateChannelPayload { channel { id } }
        }
      }
    `);
    const { execute, names } = await gatewayOver({ [get]: channel(), [put]: off });
    const config = { web: { chatbotName: 'Ada' } };

    const { data, errors } = await execute(twice, {
      first: { id: 'ch_1', config },
      second: { id: 'ch_1', config },
    });

    expect({ data, errors }).toEqual({
      data: { first: { channel: { id: 'ch_1' } }, second: { channel: { id: 'ch_1' } } },
    });
    expect(names()).toEqual([get, put, get, put]);
  });
});
