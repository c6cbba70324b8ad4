import { describe, expect, test } from 'vitest';
import { status } from '../support/harness.ts';
import {
  ask,
  createNames,
  error,
  missing,
  type Name,
  notFound,
  page,
  refuse,
  said,
  updates,
} from './refusals-support.ts';

describe('what is missing', () => {
  const body = { code: 40004, ...said };

  test.each(createNames)('%s names nothing that can be missing, so that is an error', async (name) => {
    expect(await refuse(name, status(404, body))).toEqual(error('NOT_FOUND', missing));
  });

  test.each<[Name, string]>([
    ['updateChannel', 'ch_1'],
    ['updateChannelCredential', 'cred_1'],
    ['updateChannelWorkflow', 'wf_1'],
    ['updateWhatsAppChannel', '106540352242922'],
    ['deleteChannel', 'ch_1'],
    ['deleteChannelCredential', 'cred_1'],
    ['deleteChannelWorkflow', 'wf_1'],
  ])('%s answers the one id that it was given: %s', async (name, id) => {
    expect(await refuse(name, status(404, body))).toEqual(notFound(id));
    expect(await refuse(name, status(404))).toEqual(notFound(id));
    expect(await refuse(name, status(200, { success: false, ...body }))).toEqual(notFound(id));
  });

  test.each<[Name, string, string]>([
    ['createFacebookChannel', 'credential_id', 'cred_1'],
    ['createFacebookChannel', 'page_id', page],
    ['createInstagramChannel', 'credential_id', 'cred_1'],
    ['createInstagramChannel', 'page_id', page],
    ['updateFacebookChannel', 'credential_id', 'cred_1'],
    ['updateFacebookChannel', 'page_id', page],
    ['updateWhatsAppChannel', 'phone_number_id', '106540352242922'],
  ])('%s answers the id that the channel API names: %s', async (name, field, id) => {
    expect(await refuse(name, status(404, { ...body, field }))).toEqual(notFound(id));
  });

  const { document, call } = updates.updateChannelWorkflow;
  const input = { workflowId: 'wf_1', channelId: 'ch_1' };

  test('the workflow or the channel: null where the channel API doesn’t say', async () => {
    const { answer } = await ask({ document, input }, { [call]: status(404, body) });

    expect(answer).toEqual(notFound(null));
  });

  test('the channel, where the channel API says so', async () => {
    const { answer } = await ask(
      { document, input },
      { [call]: status(404, { ...body, field: 'channel_id' }) },
    );

    expect(answer).toEqual(notFound('ch_1'));
  });
});
