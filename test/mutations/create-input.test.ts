import { describe, expect, test } from 'vitest';
import type { ChannelConfigInput, ChannelType } from '../support/generated/graphql.ts';
import { graphql } from '../support/generated/index.ts';
import { channel, gatewayOver } from '../support/harness.ts';
import { platforms } from '../support/platforms.ts';
import { creations, documented, each, whole } from './create-examples.ts';

describe.each(each)('%s', (_, creation) => {
  test('sends every input by its documented name and returns the channel', async () => {
    const { execute, calls } = await gatewayOver({ [creation.call]: documented(creation) });

    const { data, errors } = await execute(creation.document, { input: creation.input });

    expect({ data, errors }).toEqual(whole(creation));
    expect(calls.map(({ name, body }) => ({ name, body }))).toEqual([
      { name: creation.call, body: creation.body },
    ]);
    expect(calls[0]?.headers).toMatchObject({ 'x-api-key': 'api_test', 'content-type': 'application/json' });
  });

  test.each(['least', 'nulls'] as const)(
    'sends nothing for inputs that are omitted or null (%s)',
    async (which) => {
      const { execute, calls } = await gatewayOver({ [creation.call]: documented(creation) });

      const { data, errors } = await execute(creation.document, { input: creation[which] });

      expect({ data, errors }).toEqual(whole(creation));
      expect(calls.map(({ name, body }) => ({ name, body }))).toEqual([
        { name: creation.call, body: creation.leastBody },
      ]);
    },
  );
});

describe('createChannel', () => {
  const makeAny = graphql(`
    mutation MakeAny($input: CreateChannelInput!) {
      result: createChannel(input: $input) {
        __typename
        ... on CreateChannelPayload {
          channel {
            __typename
            id
            type
          }
        }
      }
    }
  `);

  test.each(platforms)('creates a channel of type $type', async (platform) => {
    const { value, type, channelType, configField, input, body: sent } = platform;
    const config = { [configField]: input } as ChannelConfigInput;
    const { execute, calls } = await gatewayOver({ 'POST /v1/channels': channel({ type }) });

    const { data, errors } = await execute(makeAny, {
      input: { name: 'Support', type: value as ChannelType, config },
    });

    expect({ data, errors }).toEqual({
      data: {
        result: {
          __typename: 'CreateChannelPayload',
          channel: { __typename: channelType, id: 'ch_1', type: value },
        },
      },
    });
    expect(calls.map(({ name, body }) => ({ name, body }))).toEqual([
      { name: 'POST /v1/channels', body: { name: 'Support', type, config: sent } },
    ]);
  });
});

test('createEmailChannel sends a name without the spaces around it', async () => {
  const { execute, calls } = await gatewayOver({
    'POST /v1/channels/_email': documented(creations.createEmailChannel),
  });

  await execute(creations.createEmailChannel.document, { input: { name: '  Support ' } });

  expect(calls.map(({ body }) => body)).toEqual([{ name: 'Support' }]);
});

test('createWebChannel sends null in a config, which clears the stored value', async () => {
  const { execute, calls } = await gatewayOver({
    'POST /v1/channels/_web': documented(creations.createWebChannel),
  });

  await execute(creations.createWebChannel.document, {
    input: { name: 'Support', config: { chatbotName: null, offlineEmail: { email: null } } },
  });

  expect(calls.map(({ body }) => body)).toEqual([
    { name: 'Support', config: { chatbot_name: null, email_config: { email: null } } },
  ]);
});
