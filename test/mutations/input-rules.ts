import { secret } from './input-support.ts';

export interface Rule {
  valid: string[];
  /** Invalid values, each with its message and code. */
  invalid: [value: string, message: string, code: string][];
}

/** A rule with one message for every invalid value. */
export function format(message: string, valid: string[], invalid: string[]): Rule {
  return { valid, invalid: invalid.map((value) => [value, message, 'invalid_format']) };
}

const atMost = (most: number): Rule => ({
  valid: ['', 'x', '客'.repeat(most)],
  invalid: [['x'.repeat(most + 1), `Enter at most ${most.toLocaleString('en')} characters.`, 'too_big']],
});

export const least = 'Enter a name of at least 1 character.';
export const most = 'Enter a name of at most 128 characters.';

export const rules = {
  name: {
    valid: ['S', 'é'.repeat(128), `  ${'x'.repeat(128)}\n`, '<b>客服</b> 🙂'],
    invalid: [
      ['', least, 'too_small'],
      ['   ', least, 'too_small'],
      [' \t\n', least, 'too_small'],
      ['x'.repeat(129), most, 'too_big'],
    ],
  },
  line: atMost(256),
  paragraph: atMost(4096),
  digits: format(
    'This id must be 1 to 32 digits. Copy it from the platform’s console.',
    ['1', '106540352242922', '9'.repeat(32)],
    ['', '9'.repeat(33), '+1', '1.5', '1 2', '12a', '１２３', '1\n', '../1'],
  ),
  id: {
    valid: ['c', 'cred_1', '64d0f000-0000:1.2', 'x'.repeat(128)],
    invalid: [
      '../x',
      'a/b',
      '_web',
      '.hidden',
      'x'.repeat(129),
      'a b',
      'a?b',
      'a%2fb',
      'credentials',
      'Workflows',
      'é',
      'a\n',
    ].map((value) => [
      value,
      'This id is not valid. Pass an id exactly as this graph returned it.',
      'custom',
    ]),
  },
  email: format(
    'This is not an e-mail address. Enter one such as name@example.com.',
    ['a@b.co', 'shop+chat@mail.example.com', `${'x'.repeat(64)}@example.com`],
    [
      '',
      'shop',
      'shop@',
      '@example.com',
      'a b@example.com',
      'a@b@example.com',
      'shop@example.com\nbcc: x@example.com',
    ],
  ),
  color: format(
    'This is not a colour. Enter #RGB or #RRGGBB, for example #1A73E8.',
    ['#000', '#fff', '#1A73E8', '#abcdef'],
    ['', '#', '#12', '#1234', '#12345', '#1234567', '1A73E8', '#ggg', 'red', 'rgb(0,0,0)', '#fff;', '#fff\n'],
  ),
  url: format(
    'This is not a URL. Enter one that begins with https:// or http://.',
    [
      'https://shop.example',
      'http://shop.example/a?b=c#d',
      'https://shop.example:8443/客',
      'HTTPS://SHOP.EXAMPLE',
    ],
    [
      '',
      'shop.example',
      '//shop.example',
      'https://',
      'javascript:alert(1)',
      'JavaScript:alert(1)//https://shop.example',
      'data:text/html,x',
      'ftp://shop.example',
      'file:///etc/passwd',
      'mailto:shop@example.com',
    ],
  ),
  phoneNumber: format(
    'This is not a phone number in E.164 format. Enter one such as +85212345678.',
    ['+1234567', '+85212345678', '+123456789012345'],
    [
      '',
      '85212345678',
      '+',
      '+0123456789',
      '+123456',
      '+1234567890123456',
      '+852 1234 5678',
      '+852-12345678',
      '0085212345678',
    ],
  ),
  token: format(
    'A token must be 1 to 4,096 characters without spaces. Copy it again from the platform’s console.',
    ['x', '!~"%', 'x'.repeat(4096)],
    ['x'.repeat(4097), 'with space', ' leading', 'line\nbreak', 'x\n', 'é', '\u007f'],
  ),
  encodingAesKey: format(
    'An EncodingAESKey must be 43 letters and digits. Copy it again from the platform’s console.',
    ['FAKEaeskeyFAKEaeskeyFAKEaeskeyFAKEaeskey003'],
    ['x'.repeat(42), 'x'.repeat(44), `${'x'.repeat(42)}=`, `${'x'.repeat(42)}/`, `${'x'.repeat(43)}\n`],
  ),
  callbackToken: format(
    'A callback token must be 3 to 32 letters and digits. Enter the one that the platform’s console shows.',
    ['abc', 'A1b', 'x'.repeat(32)],
    ['ab', 'x'.repeat(33), 'with-dash', 'with space', 'a_b', 'abc\n'],
  ),
  lineChannelId: format(
    'A LINE channel ID must be 10 digits. Copy it from the LINE Developers Console, Basic settings.',
    ['1650000001', '0000000000'],
    ['', '165000000', '16500000012', '165000000x', '1650000001\n', ' 1650000001'],
  ),
  lineSecret: format(
    'A LINE channel secret must be 32 hexadecimal digits. Copy it from the LINE Developers Console, Basic settings.',
    [secret, secret.toUpperCase()],
    [secret.slice(1), `${secret}0`, `g${secret.slice(1)}`, `${secret}\n`, ` ${secret.slice(1)}`],
  ),
  weChatAppId: format(
    'A WeChat AppID must be “wx” and 16 letters or digits. Copy it from the WeChat console, Basic Configuration.',
    ['wx00000000000000ff', 'wxABCDEFGHIJKLMN09'],
    [
      '',
      'wx',
      'wx00000000000000f',
      'wx00000000000000fff',
      'ww00000000000000ff',
      'WX00000000000000ff',
      'wx00000000000000f-',
    ],
  ),
  weChatSecret: format(
    'A WeChat AppSecret must be 32 letters and digits. Copy it from the WeChat console, Basic Configuration.',
    [secret, 'FAKEwechatsecretFAKEwechatsecr09'],
    [secret.slice(1), `${secret}0`, `-${secret.slice(1)}`, `${secret}\n`],
  ),
  weComCorpId: format(
    'A WeCom CorpID must be “ww” or “wx” and 16 letters or digits. Copy it from the WeCom console, My Enterprise.',
    ['ww00000000000000ff', 'wx00000000000000ff', 'wwABCDEFGHIJKLMN09'],
    [
      '',
      'wy00000000000000ff',
      'ww00000000000000f',
      'ww00000000000000fff',
      'WW00000000000000ff',
      'ww00000000000000f ',
    ],
  ),
} satisfies Record<string, Rule>;
