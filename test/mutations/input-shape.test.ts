import { describe, expect, test } from 'vitest';
import { gatewayOver } from '../support/harness.ts';
import { mutations, type Target, upstreamOf } from './input-support.ts';

/** GraphQL itself rejects a variable of the wrong shape. The error has the path of the value and does not quote it. */
describe('the shape of an input', () => {
  const canary = 'CANARY-value';
  const number = 90071992547;

  const oneKey = 'Exactly one key must be specified for OneOf type "ChannelConfigInput".';
  const single = 'Expected a single value.';
  const noSecret = 'A Secret must be a non-empty string.';
  const noText = 'String cannot represent a non string value: this value.';
  const noId = 'ID cannot represent value: this value.';
  const noFlag = 'Boolean cannot represent a non boolean value: this value.';
  const noPlatform = 'Value this value does not exist in "ChannelType" enum.';
  const isNull = (type: string) => `Expected non-nullable type "${type}" not to be null.`;
  const noField = (field: string, type: string) => `Field "${field}" is not defined by type "${type}".`;

  test.each<[string, Target, object, Record<string, string>]>([
    ['no config at all', 'createChannel', { config: {} }, { config: oneKey }],
    ['two configs', 'createChannel', { config: { line: {}, web: {} } }, { config: oneKey }],
    [
      'a config, and one that is null',
      'createChannel',
      { config: { line: {}, web: null } },
      { config: oneKey },
    ],
    [
      'a config that is null',
      'createChannel',
      { config: { line: null } },
      { 'config.line': 'Field "line" must be non-null.' },
    ],
    ['no config of an update', 'updateChannel', { config: {} }, { config: oneKey }],
    [
      'two configs of a credential',
      'updateChannelCredential',
      { config: { line: { channelSecret: canary }, weCom: { secret: canary } } },
      { config: oneKey },
    ],
    [
      'an object for a Secret',
      'createLineChannel',
      { channelSecret: { canary } },
      { channelSecret: noSecret },
    ],
    ['a list for a Secret', 'createLineChannel', { channelSecret: [canary] }, { channelSecret: noSecret }],
    ['a number for a Secret', 'createLineChannel', { channelSecret: number }, { channelSecret: noSecret }],
    ['an empty Secret', 'createLineChannel', { channelSecret: '' }, { channelSecret: noSecret }],
    [
      'an object for a Secret within a config',
      'createChannel',
      { type: 'LINE', config: { line: { channelSecret: { canary } } } },
      { 'config.line.channelSecret': noSecret },
    ],
    [
      'null for a Secret that is required',
      'createLineChannel',
      { channelSecret: null },
      { channelSecret: isNull('Secret!') },
    ],
    ['null for a name that is required', 'createEmailChannel', { name: null }, { name: isNull('String!') }],
    ['a number for a name', 'createEmailChannel', { name: number }, { name: noText }],
    [
      'a flag for a name',
      'createEmailChannel',
      { name: true },
      { name: 'String cannot represent a non string value: true.' },
    ],
    ['an object for a name', 'createEmailChannel', { name: { canary } }, { name: single }],
    ['a list for a name', 'createEmailChannel', { name: [canary] }, { name: single }],
    ['an object for an id', 'updateChannel', { id: { canary } }, { id: single }],
    ['a list for an id', 'createFacebookChannel', { pageId: [canary] }, { pageId: single }],
    ['a flag for an id', 'updateChannel', { id: true }, { id: 'ID cannot represent value: true.' }],
    ['a fraction for an id', 'updateChannel', { id: number + 0.5 }, { id: noId }],
    ['a text for a flag', 'updateChannel', { isActive: canary }, { isActive: noFlag }],
    ['an object for a platform', 'createChannel', { type: { canary } }, { type: single }],
    ['a platform that there isn’t', 'createChannel', { type: canary }, { type: noPlatform }],
    [
      'a platform in small letters',
      'createChannel',
      { type: 'line' },
      { type: `${noPlatform} Did you mean the enum value "LINE"?` },
    ],
    [
      'a text for a config',
      'createChannel',
      { config: canary },
      { config: 'Expected type "ChannelConfigInput" to be an object.' },
    ],
    [
      'a field that there isn’t',
      'createEmailChannel',
      { password: canary },
      { '': noField('password', 'CreateEmailChannelInput') },
    ],
    [
      'a field that is misspelt',
      'createEmailChannel',
      { emial: canary },
      { '': `${noField('emial', 'CreateEmailChannelInput')} Did you mean "email"?` },
    ],
    [
      'a field of the channel API’s',
      'createWebChannel',
      { config: { window_name: canary } },
      { config: `${noField('window_name', 'WebChannelConfigInput')} Did you mean "windowName"?` },
    ],
    [
      'several at once',
      'createLineChannel',
      { channelAccessToken: { canary }, channelSecret: [canary], name: number },
      { name: noText, channelAccessToken: noSecret, channelSecret: noSecret },
    ],
  ])('%s', async (_, target, changes, wrong) => {
    const { execute, names, logged } = await gatewayOver(upstreamOf(mutations[target]));
    const { document, input } = mutations[target];

    const { data, errors } = await execute(document, { input: { ...input, ...changes } });

    const complaints = Object.entries(wrong).map(
      ([path, message]) => `\`${['input', path].filter(Boolean).join('.')}\`: ${message}`,
    );
    expect({ data, errors }).toEqual({
      errors: [
        {
          message: expect.stringMatching(/^The variable `\$input` is invalid\. /),
          locations: [expect.anything()],
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
    const reasons = errors?.[0]?.message
      .replace('The variable `$input` is invalid. ', '')
      .split(/ (?=`input)/);
    expect(reasons?.toSorted()).toEqual(complaints.toSorted());
    expect(JSON.stringify(errors) + logged.join('')).not.toMatch(/CANARY|90071992547/);
    expect(names()).toEqual([]);
  });

  test.each([
    ['left out', undefined],
    ['null', null],
    ['a text', canary],
    ['a list', [canary]],
  ])('rejects an input that is not an object: %s', async (_, input) => {
    const { document } = mutations.createLineChannel;
    const { execute, names, logged } = await gatewayOver({});

    const { data, errors } = await execute(document, { input });

    const complaint = input
      ? 'Expected type "CreateLineChannelInput" to be an object.'
      : isNull('CreateLineChannelInput!');
    expect({ data, errors }).toEqual({
      errors: [
        {
          message: `The variable \`$input\` is invalid. \`input\`: ${complaint}`,
          locations: [expect.anything()],
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
    expect(JSON.stringify(errors) + logged.join('')).not.toContain(canary);
    expect(names()).toEqual([]);
  });
});
