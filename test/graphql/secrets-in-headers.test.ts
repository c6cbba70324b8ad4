import { describe, expect, test } from 'vitest';
import type { Answer } from '../support/harness.ts';
import { leaksIn, observed, queries, storage, write } from './canaries.ts';

describe('a caller’s credential', () => {
  const credentials: Record<string, Record<string, string>> = {
    'an API key': { 'x-api-key': 'api_CANARY-key-0048' },
    'an access token': { 'x-access-token': 'acc_CANARY-token-0049' },
    'a bearer token': { authorization: 'Bearer CANARY.jwt.0050', 'x-organization-id': 'org_1' },
    'all of them': {
      'x-api-key': 'api_CANARY-key-0051',
      'x-access-token': 'acc_CANARY-token-0052',
      authorization: 'Basic CANARY0053',
      cookie: 'CANARY=0054',
      'proxy-authorization': 'Bearer CANARY-0055',
      'x-forwarded-access-token': 'CANARY-0056',
    },
  };

  test.each(Object.entries(credentials))(
    'is never in a response, log line or metric: %s',
    async (_, headers) => {
      for (const code of [200, 400, 401, 403, 500, 502]) {
        const script = Object.keys(storage()).map((name): [string, Answer] => [
          name,
          (response, call) => write(response, code, { success: code < 400, headers: call.headers }),
        ]);
        const { send, written, metrics, calls } = await observed(Object.fromEntries(script));
        for (const query of queries) expect(leaksIn(await send(query, {}, headers))).toEqual([]);
        expect(JSON.stringify(calls.map((call) => call.headers))).toContain('CANARY');
        expect([code, leaksIn(written())]).toEqual([code, []]);
        expect(leaksIn(await metrics())).toEqual([]);
      }
    },
  );

  test('is never in them when it is invalid', async () => {
    const { send, written } = await observed({});
    for (const value of ['CANARY\t0057', `CANARY${'x'.repeat(8_192)}`, 'CANARY-\u00e9-0058']) {
      expect(leaksIn(await send('{ __typename }', {}, { 'x-api-key': value }))).toEqual([]);
    }
    expect(leaksIn(written())).toEqual([]);
  });
});
