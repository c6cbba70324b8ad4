import { describe, expect, test } from 'vitest';
import { least, most, rules } from './input-rules.ts';
import { check, invalid, issue } from './input-support.ts';

describe('every issue of an input is returned at once', () => {
  const color = 'This is not a colour. Enter #RGB or #RRGGBB, for example #1A73E8.';
  const url = 'This is not a URL. Enter one that begins with https:// or http://.';
  const email = 'This is not an e-mail address. Enter one such as name@example.com.';
  const digits = 'This id must be 1 to 32 digits. Copy it from the platform’s console.';
  const unfit = 'This config belongs to another platform. Pass the config of the channel’s own type.';

  test('of a web channel, its config and its offline e-mails', async () => {
    const { answer, names } = await check('createWebChannel', {
      name: ' ',
      description: 'x'.repeat(4097),
      config: {
        windowName: 'x'.repeat(257),
        chatbotAvatarUrl: 'javascript:alert(1)',
        primaryColor: 'red',
        offlineEmail: { email: 'shop', buttonUrl: 'shop.example' },
      },
    });

    expect(answer).toEqual(
      invalid([
        issue(['name'], least, 'too_small'),
        issue(['description'], 'Enter at most 4,096 characters.', 'too_big'),
        issue(['config', 'windowName'], 'Enter at most 256 characters.', 'too_big'),
        issue(['config', 'chatbotAvatarUrl'], url, 'invalid_format'),
        issue(['config', 'primaryColor'], color, 'invalid_format'),
        issue(['config', 'offlineEmail', 'email'], email, 'invalid_format'),
        issue(['config', 'offlineEmail', 'buttonUrl'], url, 'invalid_format'),
      ]),
    );
    expect(names).toEqual([]);
  });

  test('of a LINE account', async () => {
    const { answer, names } = await check('createLineChannel', {
      name: 'x'.repeat(129),
      lineChannelId: '1',
      channelSecret: 'CANARY',
      channelAccessToken: 'CANARY with a space',
    });

    expect(answer).toEqual(
      invalid([
        issue(['name'], most, 'too_big'),
        issue(['lineChannelId'], rules.lineChannelId.invalid[0]?.[1] ?? '', 'invalid_format'),
        issue(['channelSecret'], rules.lineSecret.invalid[0]?.[1] ?? '', 'invalid_format'),
        issue(['channelAccessToken'], rules.token.invalid[0]?.[1] ?? '', 'invalid_format'),
      ]),
    );
    expect(JSON.stringify(answer)).not.toContain('CANARY');
    expect(names).toEqual([]);
  });

  test('of formats and a config of another platform', async () => {
    const { answer, names } = await check('createChannel', {
      name: '',
      type: 'LINE',
      config: { web: { primaryColor: 'red' } },
    });

    expect(answer).toEqual(
      invalid([
        issue(['name'], least, 'too_small'),
        issue(['config', 'web', 'primaryColor'], color, 'invalid_format'),
        issue(['config', 'web'], unfit, 'custom'),
      ]),
    );
    expect(names).toEqual([]);
  });

  test('of formats and a missing login', async () => {
    const { answer, names } = await check('createFacebookChannel', { pageId: 'my-page' }, {});

    expect(answer).toEqual(
      invalid([
        issue(['pageId'], digits, 'invalid_format'),
        issue(['credentialId'], 'Enter a page access token or choose a saved login.', 'custom'),
      ]),
    );
    expect(names).toEqual([]);
  });

  test('of an update before its channel is read', async () => {
    const { answer, names } = await check('updateChannel', {
      name: '',
      config: { web: { headerColor: 'red', offlineEmail: { signatureLogoUrl: 'ftp://shop.example' } } },
    });

    expect(answer).toEqual(
      invalid([
        issue(['name'], least, 'too_small'),
        issue(['config', 'web', 'headerColor'], color, 'invalid_format'),
        issue(['config', 'web', 'offlineEmail', 'signatureLogoUrl'], url, 'invalid_format'),
      ]),
    );
    expect(names).toEqual([]);
  });

  test('of a workflow', async () => {
    const { answer, names } = await check('updateChannelWorkflow', { channelId: '', isActive: null });

    expect(answer).toEqual(
      invalid([
        issue(['channelId'], 'This id is not valid. Pass an id exactly as this graph returned it.', 'custom'),
        issue(
          ['channelId'],
          'Pass `channelId` to attach the workflow, `isActive` to switch it on or off, or both.',
          'custom',
        ),
      ]),
    );
    expect(names).toEqual([]);
  });
});
