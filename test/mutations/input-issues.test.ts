import { describe, expect, test } from 'vitest';
import { least, most, rules } from './input-rules.ts';
import { check, invalid, issue } from './input-support.ts';

describe('everything that is wrong is told at once', () => {
  const color = 'A colour is written #RGB or #RRGGBB, as in #1A73E8.';
  const url = 'A URL begins with https:// or http://.';
  const email = 'An e-mail address looks like name@example.com.';
  const digits = 'This id is made of digits only, as the platform’s console shows it.';
  const unfit = 'This is the config of another type than the channel’s.';

  test('of a web channel, its config, and its offline e-mails', async () => {
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
        issue(['description'], 'Up to 4096 characters.', 'too_big'),
        issue(['config', 'windowName'], 'Up to 256 characters.', 'too_big'),
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

  test('formats, and a config that doesn’t fit', async () => {
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

  test('formats, and a login that is missing', async () => {
    const { answer, names } = await check('createFacebookChannel', { pageId: 'my-page' }, {});

    expect(answer).toEqual(
      invalid([
        issue(['pageId'], digits, 'invalid_format'),
        issue(['credentialId'], 'Pass a `credentialId`, or an `accessToken`.', 'custom'),
      ]),
    );
    expect(names).toEqual([]);
  });

  test('of an update, before its channel is read', async () => {
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
        issue(['channelId'], 'This is no id of the channel API.', 'custom'),
        issue(
          ['channelId'],
          'Pass a `channelId` to attach it to, `isActive` to switch it, or both.',
          'custom',
        ),
      ]),
    );
    expect(names).toEqual([]);
  });
});
