import { describe, expect, test } from 'vitest';
import { status } from '../support/harness.ts';
import {
  ask,
  createNames,
  error,
  type Kind,
  missing,
  missingUnknown,
  type Name,
  notFound,
  page,
  refuse,
  said,
  updates,
} from './refusals-support.ts';

describe('a 404 of the channel API', () => {
  const body = { code: 40004, ...said };
  const phoneNumber = '106540352242922';

  test.each(createNames)('is a GraphQL error of %s, whose union has no such type', async (name) => {
    const message = name === 'createWhatsAppChannel' ? missing('phone number', phoneNumber) : missingUnknown;
    expect(await refuse(name, status(404, body))).toEqual(error('NOT_FOUND', message));
  });

  test.each<[Name, Kind, string]>([
    ['updateChannel', 'channel', 'ch_1'],
    ['updateChannelCredential', 'saved login', 'cred_1'],
    ['updateChannelWorkflow', 'workflow', 'wf_1'],
    ['updateWhatsAppChannel', 'phone number', phoneNumber],
    ['deleteChannel', 'channel', 'ch_1'],
    ['deleteChannelCredential', 'saved login', 'cred_1'],
    ['deleteChannelWorkflow', 'workflow', 'wf_1'],
  ])('is a typed error of %s that names the only id of the input: %s %s', async (name, kind, id) => {
    const answer = notFound(id, missing(kind, id));
    expect(await refuse(name, status(404, body))).toEqual(answer);
    expect(await refuse(name, status(404))).toEqual(answer);
    expect(await refuse(name, status(200, { success: false, ...body }))).toEqual(answer);
  });

  test.each<[Name, string, Kind, string]>([
    ['createFacebookChannel', 'credential_id', 'saved login', 'cred_1'],
    ['createFacebookChannel', 'page_id', 'page', page],
    ['createInstagramChannel', 'credential_id', 'saved login', 'cred_1'],
    ['createInstagramChannel', 'page_id', 'page', page],
    ['updateFacebookChannel', 'credential_id', 'saved login', 'cred_1'],
    ['updateFacebookChannel', 'page_id', 'page', page],
    ['updateWhatsAppChannel', 'phone_number_id', 'phone number', phoneNumber],
  ])('with a field is a typed error of %s that names its id: %s', async (name, field, kind, id) => {
    expect(await refuse(name, status(404, { ...body, field }))).toEqual(notFound(id, missing(kind, id)));
  });

  const { document, call } = updates.updateChannelWorkflow;
  const input = { workflowId: 'wf_1', channelId: 'ch_1' };

  test('without a field names no id if the input has several', async () => {
    const { answer } = await ask({ document, input }, { [call]: status(404, body) });

    expect(answer).toEqual(notFound(null, missingUnknown));
  });

  test('with a field names that field’s id if the input has several', async () => {
    const { answer } = await ask(
      { document, input },
      { [call]: status(404, { ...body, field: 'channel_id' }) },
    );

    expect(answer).toEqual(notFound('ch_1', missing('channel', 'ch_1')));
  });
});
