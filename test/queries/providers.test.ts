import { expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { gatewayOver, status } from '../support/harness.ts';

const providers = graphql(`
  query Providers {
    channelProviders {
      type
      upstreamType
      isConfigured
    }
  }
`);

const route = 'GET /v1/channels/providers';
const web = { provider: 'web', configured: true };
const store = { provider: 'store', configured: false };

const listed = [
  { type: 'WEB', upstreamType: 'web', isConfigured: true },
  { type: 'UNKNOWN', upstreamType: 'store', isConfigured: false },
];

test.each([
  ['in data', { data: [web, store] }],
  ['bare', [web, store]],
  ['in data with success', { success: true, data: [web, store] }],
])('channelProviders returns the platforms of a deployment, %s', async (_, answer) => {
  const { execute, names } = await gatewayOver({ [route]: answer });

  const { data, errors } = await execute(providers);

  expect(errors).toBeUndefined();
  expect(data).toEqual({ channelProviders: listed });
  expect(names()).toEqual([route]);
});

test('channelProviders omits an unreadable platform', async () => {
  const broken = [null, {}, { provider: 'line' }, { provider: 'line', configured: 'yes' }];
  const { execute, logged } = await gatewayOver({ [route]: { data: [web, ...broken, store] } });

  const { data, errors } = await execute(providers);

  expect(errors).toBeUndefined();
  expect(data).toEqual({ channelProviders: listed });
  expect(logged.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({ msg: 'unreadable items left out', count: 4 }),
  );
});

test.each([
  [404, 'UPSTREAM_UNSUPPORTED'],
  [400, 'UPSTREAM_UNSUPPORTED'],
  [405, 'UPSTREAM_UNSUPPORTED'],
  [403, 'FORBIDDEN'],
  [500, 'UPSTREAM_ERROR'],
])('channelProviders returns an error code after a %d', async (code, expected) => {
  const { execute, names } = await gatewayOver({ [route]: status(code, { code: 40_004, message: 'no' }) });

  const { data, errors } = await execute(providers);

  expect(data).toBeNull();
  expect(errors).toEqual([
    expect.objectContaining({
      path: ['channelProviders'],
      ...(expected === 'UPSTREAM_UNSUPPORTED' && {
        message: 'This deployment of the channel API does not list the platforms it is configured for.',
      }),
      extensions: { code: expected },
    }),
  ]);
  expect(names()).toEqual([route]);
});
