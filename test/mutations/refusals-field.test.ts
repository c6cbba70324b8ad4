import { describe, expect, test } from 'vitest';
import { channel, status } from '../support/harness.ts';
import {
  ask,
  canary,
  invalid,
  mutations,
  type Name,
  named,
  refuse,
  refuses,
  said,
  secret,
  token,
  updates,
} from './refusals-support.ts';

describe('the path of a rejected field', () => {
  const fields: [Name, string, string[]][] = [
    ['createChannel', 'name', ['name']],
    ['createChannel', 'type', ['type']],
    ['createChannel', 'config.line_channel_id', ['config', 'line', 'lineChannelId']],
    ['createChannel', 'config.line_channel_secret', ['config', 'line', 'channelSecret']],
    ['createChannel', 'line_channel_secret', ['config', 'line', 'channelSecret']],
    ['createWebChannel', 'name', ['name']],
    ['createWebChannel', 'description', ['description']],
    ['createWebChannel', 'config.window_name', ['config', 'windowName']],
    ['createWebChannel', 'config.primary_color', ['config', 'primaryColor']],
    ['createWebChannel', 'primary_color', ['config', 'primaryColor']],
    ['createWebChannel', 'config.email_config.email', ['config', 'offlineEmail', 'email']],
    ['createWebChannel', 'config.email_config.button_url', ['config', 'offlineEmail', 'buttonUrl']],
    ['createWebChannel', 'email_config.button_url', ['config', 'offlineEmail', 'buttonUrl']],
    ['createEmailChannel', 'name', ['name']],
    ['createEmailChannel', 'email', ['email']],
    ['createEmailChannel', 'config.email', ['email']],
    ['createWeChatChannel', 'app_id', ['appId']],
    ['createWeChatChannel', 'config.app_id', ['appId']],
    ['createWeChatChannel', 'app_secret', ['appSecret']],
    ['createWeChatChannel', 'config.secret', ['appSecret']],
    ['createWeChatChannel', 'secret', ['appSecret']],
    ['createWeChatChannel', 'user_name', ['userName']],
    ['createWeChatChannel', 'config.user_name', ['userName']],
    ['createWeChatChannel', 'token', ['token']],
    ['createWeChatChannel', 'config.token', ['token']],
    ['createWeChatChannel', 'encoding_aes_key', ['encodingAesKey']],
    ['createWeChatChannel', 'config.encoding_aes_key', ['encodingAesKey']],
    ['createLineChannel', 'name', ['name']],
    ['createLineChannel', 'line_channel_id', ['lineChannelId']],
    ['createLineChannel', 'config.line_channel_id', ['lineChannelId']],
    ['createLineChannel', 'channel_secret', ['channelSecret']],
    ['createLineChannel', 'config.line_channel_secret', ['channelSecret']],
    ['createLineChannel', 'line_channel_secret', ['channelSecret']],
    ['createLineChannel', 'channel_access_token', ['channelAccessToken']],
    ['createLineChannel', 'config.line_channel_token', ['channelAccessToken']],
    ['createWhatsAppChannel', 'phone_number_id', ['phoneNumberId']],
    ['createWhatsAppChannel', 'config.phone_number_id', ['phoneNumberId']],
    ['createWhatsAppChannel', 'access_token', ['accessToken']],
    ['createWhatsAppChannel', 'config.access_key', ['accessToken']],
    ['createWhatsAppChannel', 'business_account_id', ['businessAccountId']],
    ['createWhatsAppChannel', 'config.business_account_id', ['businessAccountId']],
    ['createWhatsAppChannel', 'phone_number', ['phoneNumber']],
    ['createWhatsAppChannel', 'config.phone_number', ['phoneNumber']],
    ['createFacebookChannel', 'page_id', ['pageId']],
    ['createFacebookChannel', 'credential_id', ['credentialId']],
    ['createFacebookChannel', 'access_token', ['accessToken']],
    ['createInstagramChannel', 'page_id', ['pageId']],
    ['createInstagramChannel', 'credential_id', ['credentialId']],
    ['createInstagramChannel', 'config.access_token', ['accessToken']],
    ['updateFacebookChannel', 'page_id', ['pageId']],
    ['updateFacebookChannel', 'access_token', ['accessToken']],
    ['updateWhatsAppChannel', 'config.access_key', ['accessToken']],
    ['updateWhatsAppChannel', 'name', ['name']],
    ['updateChannel', 'name', ['name']],
    ['updateChannel', 'active', ['isActive']],
    ['updateChannelCredential', 'name', ['name']],
    ['updateChannelCredential', 'config.line_channel_secret', ['config', 'line', 'channelSecret']],
    ['updateChannelWorkflow', 'active', ['isActive']],
    ['updateChannel', 'organization_id', []],
    ['createLineChannel', 'touchpoints', []],
    ['deleteChannel', 'organization_id', []],
  ];

  test.each(fields)('of %s, by %s', async (name, field, at) => {
    const path = ['input', ...at];
    const expected = invalid(path, refuses(path));

    expect(await refuse(name, status(400, { code: 40000, ...said, field }))).toEqual(expected);
    expect(await refuse(name, status(400, { code: 40000, ...said, validate: field }))).toEqual(expected);
    expect(await refuse(name, status(422, { ...said, field: 'config', validate: field }))).toEqual(expected);
    expect(await refuse(name, status(200, { success: false, code: 40000, ...said, field }))).toEqual(
      expected,
    );
    expect(await refuse(name, status(400, { code: 3, ...said, field }))).toEqual(
      invalid(
        path,
        `The channel API rejected the format of ${named(path)}. Check how it is written.`,
        'invalid_format',
      ),
    );
  });

  test('of an update of a config', async () => {
    const script = {
      'GET /v1/channels/ch_1': channel(),
      'PUT /v1/channels/ch_1': status(400, { ...said, validate: 'config.email_config.button_url' }),
    };
    const input = { id: 'ch_1', config: { web: { offlineEmail: { buttonUrl: 'https://shop.example' } } } };
    const { answer, names } = await ask({ document: updates.updateChannel.document, input }, script);

    expect(answer).toEqual(
      invalid(['input', 'config', 'web', 'offlineEmail', 'buttonUrl'], refuses(['input', 'buttonUrl'])),
    );
    expect(names).toEqual(['GET /v1/channels/ch_1', 'PUT /v1/channels/ch_1']);
  });

  test('of the channel of a workflow', async () => {
    const { document, call } = updates.updateChannelWorkflow;
    const input = { workflowId: 'wf_1', channelId: 'ch_1' };
    const { answer } = await ask(
      { document, input },
      { [call]: status(400, { ...said, field: 'channel_id' }) },
    );

    expect(answer).toEqual(invalid(['input', 'channelId'], refuses(['input', 'channelId'])));
  });

  test.each<[Name, object, string, string[]]>([
    ['createLineChannel', { channelSecret: secret, channelAccessToken: token }, 'name', ['name']],
    [
      'createLineChannel',
      { channelSecret: secret, channelAccessToken: token },
      'config.line_channel_id',
      ['lineChannelId'],
    ],
    ['createEmailChannel', { name: 'Support' }, 'email', ['email']],
    ['createWhatsAppChannel', { phoneNumberId: '1', accessToken: token }, 'phone_number', ['phoneNumber']],
    ['createInstagramChannel', { accessToken: token }, 'page_id', ['pageId']],
  ])('of %s if it was omitted: %s, %s', async (name, input, field, at) => {
    const { document, call } = mutations[name];
    const { answer } = await ask({ document, input }, { [call]: status(400, { ...said, field }) });

    expect(answer).toEqual(invalid(['input', ...at], refuses(['input', ...at])));
  });

  test.each([
    ['a sentence', `the token ${canary} is wrong`],
    ['a value', canary],
    ['a list', [canary]],
    ['an object', { name: canary }],
  ])('is unknown if the field is not a name: %s', async (_, field) => {
    expect(await refuse('createLineChannel', status(400, { code: 40000, field }))).toEqual(
      invalid(['input'], refuses(['input'])),
    );
  });
});
