import { expect, test } from 'vitest';
import { channel, gatewayOver } from '../support/harness.ts';
import { answered, oneChannel } from './channels-support.ts';

test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ['holds', {}, { state: 'CONNECTED', errorCode: null, errorMessage: null }],
  [
    'holds where the error is null',
    { errorCode: null, errorMessage: null },
    { state: 'CONNECTED', errorCode: null, errorMessage: null },
  ],
  [
    'is broken by a code and a message',
    { errorCode: 190, errorMessage: 'The session has expired.' },
    { state: 'RECONNECT_REQUIRED', errorCode: 190, errorMessage: 'The session has expired.' },
  ],
  [
    'is broken by a code alone',
    { errorCode: 190 },
    { state: 'RECONNECT_REQUIRED', errorCode: 190, errorMessage: null },
  ],
  [
    'is broken by a code that is a string',
    { errorCode: '190' },
    { state: 'RECONNECT_REQUIRED', errorCode: 190, errorMessage: null },
  ],
  [
    'is broken by a message alone',
    { errorMessage: 'The session has expired.' },
    { state: 'RECONNECT_REQUIRED', errorCode: null, errorMessage: 'The session has expired.' },
  ],
  [
    'is broken by a code that is no Int',
    { errorCode: 'OAuthException', errorMessage: 'The session has expired.' },
    { state: 'RECONNECT_REQUIRED', errorCode: null, errorMessage: 'The session has expired.' },
  ],
])('the connection to the platform %s', async (_, wire, health) => {
  const { execute } = await gatewayOver({ 'GET /v1/channels/ch_1': channel({ config: null, ...wire }) });

  const { data, errors } = await execute(oneChannel, { id: 'ch_1' });

  expect(errors).toBeUndefined();
  expect(data).toEqual({
    channel: { ...answered, __typename: 'WebChannel', type: 'WEB', config: null, health },
  });
});
