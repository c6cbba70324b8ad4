import { describe, expect, test } from 'vitest';
import { type Answer, channel, status } from '../support/harness.ts';
import {
  ask,
  canary,
  error,
  forbidden,
  html,
  invalid,
  missing,
  names,
  notFound,
  refuse,
  refuses,
  said,
  updates,
} from './refusals-support.ts';

describe.each(names)('%s', (name) => {
  test.each([
    ['400', status(400, { code: 40000, ...said })],
    ['422', status(422, { code: 40000, ...said })],
    [
      '400 with its message as an object',
      status(400, { code: 40000, ...said, message: { message: canary } }),
    ],
    ['400 without a body', status(400)],
    ['400 with a page', status(400, html, { 'content-type': 'text/html' })],
    ['400 with a list', status(400, [canary])],
    ['200 with success: false', status(200, { success: false, code: 40000, ...said })],
  ])('returns a rejection without a field as an issue of the input: %s', async (_, answer) => {
    expect(await refuse(name, answer)).toEqual(invalid(['input'], refuses(['input'])));
  });

  test.each([
    ['400', status(400, { code: 3, ...said })],
    ['200 with success: false', status(200, { success: false, code: 3, ...said })],
  ])('returns code 3 as an invalid format: %s', async (_, answer) => {
    expect(await refuse(name, answer)).toEqual(
      invalid(
        ['input'],
        'The channel API rejected the format of this input. Check how it is written.',
        'invalid_format',
      ),
    );
  });

  test.each([
    ['403', status(403, { code: 40003, ...said })],
    ['403 without a body', status(403)],
    ['200 with success: false', status(200, { success: false, code: 40003, ...said })],
  ])('returns a missing permission as a typed error: %s', async (_, answer) => {
    expect(await refuse(name, answer)).toEqual(forbidden);
  });

  test.each<[string, Answer, string]>([
    ['401', status(401, { code: 40001, ...said }), 'UNAUTHENTICATED'],
    ['401 in 200', status(200, { success: false, code: 40001, ...said }), 'UNAUTHENTICATED'],
    ['402', status(402, { ...said }), 'UPSTREAM_ERROR'],
    ['429', status(429, { ...said }), 'RATE_LIMITED'],
    ['500', status(500, { code: 99999, ...said }), 'UPSTREAM_ERROR'],
    ['500 with a duplicate key', status(500, { ...said, message: 'Duplicate key' }), 'UPSTREAM_ERROR'],
    ['99999 in 200', status(200, { success: false, code: 99999, ...said }), 'UPSTREAM_ERROR'],
    ['no code in 200', status(200, { success: false, ...said }), 'UPSTREAM_ERROR'],
    ['502', status(502, html, { 'content-type': 'text/html' }), 'UPSTREAM_UNAVAILABLE'],
    ['503', status(503, { ...said }), 'UPSTREAM_UNAVAILABLE'],
    ['504', status(504, html, { 'content-type': 'text/html' }), 'UPSTREAM_UNAVAILABLE'],
    ['a lost connection', (response) => void response.destroy(), 'UPSTREAM_UNAVAILABLE'],
    ['a redirect', status(302, said, { location: `/${canary}` }), 'UPSTREAM_INVALID_RESPONSE'],
    ['a page with 200', status(200, html, { 'content-type': 'text/html' }), 'UPSTREAM_INVALID_RESPONSE'],
  ])('returns a fault that only an operator can fix as a GraphQL error: %s', async (_, answer, code) => {
    expect(await refuse(name, answer)).toEqual(error(code));
  });
});

describe('updateChannel of a config, which reads the channel first', () => {
  const get = 'GET /v1/channels/ch_1';
  const { document, call } = updates.updateChannel;
  const input = { id: 'ch_1', config: { web: { windowName: 'Ask us' } } };

  const update = (answer: Answer) => ask({ document, input }, { [get]: answer, [call]: channel() });

  test('returns ChannelForbiddenError for a channel of another organization', async () => {
    const { answer, names } = await update(status(403, { code: 40003, ...said }));

    expect(answer).toEqual(forbidden);
    expect(names).toEqual([get]);
  });

  test('returns ChannelNotFoundError for a missing channel', async () => {
    const { answer, names } = await update(status(404, { code: 40004, ...said }));

    expect(answer).toEqual(notFound('ch_1', missing('channel', 'ch_1')));
    expect(names).toEqual([get]);
  });

  test.each([
    [401, 'UNAUTHENTICATED'],
    [429, 'RATE_LIMITED'],
    [500, 'UPSTREAM_ERROR'],
    [502, 'UPSTREAM_UNAVAILABLE'],
  ])('changes nothing if the read fails with a %i', async (code, expected) => {
    const { answer, names } = await update(status(code, said));

    expect(answer).toEqual(error(expected));
    // A read may be repeated. No other call is made.
    expect(new Set(names)).toEqual(new Set([get]));
  });

  test('changes nothing if the channel cannot be decoded', async () => {
    const { answer, names } = await update({ ...said, id: canary });

    expect(answer).toEqual(error('UPSTREAM_INVALID_RESPONSE'));
    expect(names).toEqual([get]);
  });
});
