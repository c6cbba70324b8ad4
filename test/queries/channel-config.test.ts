import { print } from 'graphql';
import { describe, expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { channel, gatewayOver } from '../support/harness.ts';
import { getPlatform, platformTypes, unknownType } from '../support/platforms.ts';
import { answered, wholeList } from './channels-support.ts';

const narrowed = graphql(`
  query ListNarrowedChannels {
    channels(orderBy: { field: NAME, direction: ASC }) {
      nodes {
        id
        ... on LineChannel {
          config {
            lineChannelId
          }
        }
        ... on WeComChannel {
          config {
            corpId
          }
        }
      }
    }
  }
`);

const unset = { isSet: false, hint: null };

describe('the config of a channel', () => {
  test.each(platformTypes)('of %s has every field, and whether each secret is set', async (type) => {
    const { stored, secrets, value, channelType, config } = getPlatform(type);
    const { execute, names } = await gatewayOver({
      'GET /v1/channels': [channel({ type, config: { ...stored, brand_new_key: 'FAKE-brand-new-key' } })],
    });

    const { data, errors } = await execute(wholeList);

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channels: {
        nodes: [{ ...answered, __typename: channelType, type: value, config }],
        totalCount: 1,
        unreadableCount: 0,
      },
    });
    expect(names()).toEqual(['GET /v1/channels']);
    expect(secrets).not.toEqual([]);
  });

  test.each(platformTypes)('of %s never leaves the gateway with a secret or an unknown key', async (type) => {
    const { stored, secrets, config } = getPlatform(type);
    const { url, logged } = await gatewayOver({
      'GET /v1/channels': [
        channel({ type, config: { ...stored, brand_new_key: 'FAKE-brand-new-key' } }),
        // Unreadable, and so written to the log.
        channel({ type, id: null, config: stored }),
      ],
    });

    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': 'api_test' },
      body: JSON.stringify({ query: print(wholeList) }),
    });
    const seen = (await response.text()) + JSON.stringify([...response.headers]) + logged.join('\n');

    expect(seen).toContain(`"__typename":"${config.__typename}"`);
    for (const secret of [...secrets, 'FAKE-brand-new-key']) expect(seen).not.toContain(secret);
    expect(seen).not.toContain('brand_new_key');
  });

  test.each([
    ['the last four characters of sixteen', 'FAKE-0123456wxyz', { isSet: true, hint: 'wxyz' }],
    ['no character of fifteen', 'FAKE-012345wxyz', { isSet: true, hint: null }],
    ['that an empty one is not set', '', unset],
    ['that null is not set', null, unset],
    ['that a missing one is not set', undefined, unset],
  ])('shows this of a secret: %s', async (_, page_token, pageToken) => {
    const { execute } = await gatewayOver({
      'GET /v1/channels': [channel({ type: 'facebook', config: { page_token } })],
    });

    const { data, errors } = await execute(wholeList);

    expect(errors).toBeUndefined();
    expect(data?.channels.nodes[0]?.config).toEqual({
      __typename: 'FacebookChannelConfig',
      pageId: null,
      pageName: null,
      facebookUserId: null,
      pageToken,
    });
  });

  test.each([
    ['null', null],
    ['missing', undefined],
    ['of another kind', 'none'],
  ])('is null if the stored one is %s', async (_, config) => {
    const { execute } = await gatewayOver({ 'GET /v1/channels': [channel({ config })] });

    const { data, errors } = await execute(wholeList);

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channels: {
        nodes: [{ ...answered, __typename: 'WebChannel', type: 'WEB', config: null }],
        totalCount: 1,
        unreadableCount: 0,
      },
    });
  });

  test('has null for a value of another kind, and keeps the other values', async () => {
    const config = { page_id: { id: 1 }, page_name: ['Harbour'], fb_user_id: 10_001, page_token: 12_345 };
    const { execute } = await gatewayOver({ 'GET /v1/channels': [channel({ type: 'facebook', config })] });

    const { data, errors } = await execute(wholeList);

    expect(errors).toBeUndefined();
    expect(data?.channels.nodes[0]?.config).toMatchObject({
      pageId: null,
      pageName: null,
      facebookUserId: '10001',
    });
  });

  test('shows a WhatsApp number that is stored as msisdn only as the phone number', async () => {
    const { execute } = await gatewayOver({
      'GET /v1/channels': [channel({ type: 'whatsapp', config: { msisdn: '85212345678' } })],
    });

    const { data, errors } = await execute(wholeList);

    expect(errors).toBeUndefined();
    expect(data?.channels.nodes[0]?.config).toEqual({
      __typename: 'WhatsAppChannelConfig',
      phoneNumber: '85212345678',
      phoneNumberId: null,
      businessAccountId: null,
      namespace: null,
      accessToken: unset,
      signingKey: unset,
    });
  });

  test('is narrowed by the channel’s type', async () => {
    const { execute } = await gatewayOver({
      'GET /v1/channels': [
        channel({ id: 'ch_1', name: 'a', type: 'line', config: { line_channel_id: '1650000001' } }),
        channel({ id: 'ch_2', name: 'b', type: 'wecom', config: { corp_id: 'ww0000000000000001' } }),
        channel({ id: 'ch_3', name: 'c', type: 'web' }),
      ],
    });

    const { data, errors } = await execute(narrowed);

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channels: {
        nodes: [
          { id: 'ch_1', config: { lineChannelId: '1650000001' } },
          { id: 'ch_2', config: { corpId: 'ww0000000000000001' } },
          { id: 'ch_3' },
        ],
      },
    });
  });
});

test('a channel of an unknown platform is an UnknownChannel without config', async () => {
  const { execute, names } = await gatewayOver({
    'GET /v1/channels': [channel({ type: unknownType, config: { bot_token: 'FAKE-pigeon-bot-token' } })],
  });

  const { data, errors } = await execute(wholeList);

  expect(errors).toBeUndefined();
  expect(data).toEqual({
    channels: {
      nodes: [
        {
          ...answered,
          __typename: 'UnknownChannel',
          type: 'UNKNOWN',
          upstreamType: unknownType,
          config: null,
        },
      ],
      totalCount: 1,
      unreadableCount: 0,
    },
  });
  expect(names()).toEqual(['GET /v1/channels']);
});
