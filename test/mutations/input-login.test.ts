import { describe, expect, test } from 'vitest';
import { check, type Issue, invalid, issue, page, type Target, token } from './input-support.ts';

describe('the login of a page', () => {
  const none = issue(['credentialId'], 'Enter a page access token or choose a saved login.', 'custom');
  const which = issue(
    ['pageId'],
    'Enter the page ID as well: a saved login can have several pages.',
    'custom',
  );

  test.each<[Target, object, Issue]>([
    ['createFacebookChannel', { pageId: page }, none],
    ['createFacebookChannel', { pageId: page, credentialId: null, accessToken: null }, none],
    ['updateFacebookChannel', { pageId: page }, none],
    ['createInstagramChannel', {}, none],
    ['createInstagramChannel', { pageId: page }, none],
    ['createInstagramChannel', { pageId: null, credentialId: null, accessToken: null }, none],
    ['createInstagramChannel', { credentialId: 'cred_1' }, which],
    ['createInstagramChannel', { pageId: null, credentialId: 'cred_1', accessToken: token }, which],
  ])('%s rejects an incomplete login: %o', async (target, input, wrong) => {
    const { answer, names } = await check(target, input, {});

    expect(answer).toEqual(invalid([wrong]));
    expect(names).toEqual([]);
  });

  test.each<[Target, object]>([
    ['createFacebookChannel', { pageId: page, credentialId: 'cred_1' }],
    ['createFacebookChannel', { pageId: page, accessToken: token }],
    ['updateFacebookChannel', { pageId: page, credentialId: 'cred_1', accessToken: token }],
    ['createInstagramChannel', { accessToken: token }],
    ['createInstagramChannel', { pageId: page, credentialId: 'cred_1' }],
  ])('%s accepts a complete login: %o', async (target, input) => {
    const { answer } = await check(target, input, {});

    expect(answer).toEqual({ data: { result: { __typename: expect.stringMatching(/Payload$/) } } });
  });

  test.each<Target>(['createFacebookChannel', 'updateFacebookChannel', 'createInstagramChannel'])(
    '%s rejects an empty credential id beside a token with one issue',
    async (target) => {
      const { answer, names } = await check(target, { credentialId: '' });

      expect(answer).toEqual(
        invalid([
          issue(
            ['credentialId'],
            'This id is not valid. Pass an id exactly as this graph returned it.',
            'custom',
          ),
        ]),
      );
      expect(names).toEqual([]);
    },
  );
});
