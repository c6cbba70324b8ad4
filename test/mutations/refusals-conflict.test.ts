import { describe, expect, test } from 'vitest';
import { status } from '../support/harness.ts';
import { canary, deleteNames, error, type Name, names, refuse, said } from './refusals-support.ts';

const conflicting =
  'This page, number or account is already connected. Update its channel, or delete that channel and connect it again.';
const conflict = (path: string[] | null) => ({
  data: { result: { __typename: 'ChannelConflictError', message: conflicting, path } },
});

const changeNames = names.filter((name) => !deleteNames.includes(name));

describe('a conflict', () => {
  test.each(changeNames)('is a typed error of %s', async (name) => {
    expect(await refuse(name, status(409, said))).toEqual(conflict(null));
    expect(await refuse(name, status(400, { code: 40000, message: 'Duplicate key' }))).toEqual(
      conflict(null),
    );
  });

  test.each(deleteNames)('is a GraphQL error of %s, whose union has no such type', async (name) => {
    expect(await refuse(name, status(409, said))).toEqual(error('CONFLICT', conflicting));
    expect(await refuse(name, status(400, { message: 'Duplicate key', detail: canary }))).toEqual(
      error('CONFLICT', conflicting),
    );
  });

  test.each<[Name, string, string[]]>([
    ['createChannel', 'config.line_channel_id', ['config', 'line', 'lineChannelId']],
    ['createEmailChannel', 'email', ['email']],
    ['createWeChatChannel', 'config.app_id', ['appId']],
    ['createLineChannel', 'line_channel_id', ['lineChannelId']],
    ['createWhatsAppChannel', 'phone_number_id', ['phoneNumberId']],
    ['createFacebookChannel', 'page_id', ['pageId']],
    ['createInstagramChannel', 'page_id', ['pageId']],
    ['updateFacebookChannel', 'page_id', ['pageId']],
    ['updateWhatsAppChannel', 'config.phone_number_id', ['phoneNumberId']],
    ['updateChannel', 'name', ['name']],
  ])('has the path of the rejected input of %s: %s', async (name, field, path) => {
    const expected = conflict(['input', ...path]);

    expect(await refuse(name, status(409, { ...said, field }))).toEqual(expected);
    expect(await refuse(name, status(400, { message: 'Duplicate key', field }))).toEqual(expected);
  });

  test.each([
    ['in other words', { message: `E11000 duplicate key error: ${canary}` }],
    ['as an object', { message: { message: 'Duplicate key', detail: canary } }],
    ['with 200', { success: false, code: 40000, message: 'Duplicate key', detail: canary }],
  ])('is recognized by the words of a duplicate key: %s', async (_, body) => {
    const answer = status('success' in body ? 200 : 400, { code: 40000, ...body, field: 'page_id' });

    expect(await refuse('createFacebookChannel', answer)).toEqual(conflict(['input', 'pageId']));
  });
});
