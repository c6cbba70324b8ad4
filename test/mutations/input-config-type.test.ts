import { describe, expect, test } from 'vitest';
import { channel, gatewayOver } from '../support/harness.ts';
import { check, invalid, issue, mutations } from './input-support.ts';

describe('the config of createChannel fits its type', () => {
  const fields = {
    WEB: 'web',
    FACEBOOK: 'facebook',
    INSTAGRAM: 'instagram',
    WHATSAPP: 'whatsApp',
    WECHAT: 'weChat',
    LINE: 'line',
    EMAIL: 'email',
    WECOM: 'weCom',
  };
  const pairs = Object.keys(fields).flatMap((type) =>
    Object.values(fields).map((field) => [type, field] as const),
  );
  const unfit = 'This config belongs to another platform. Pass the config of the channel’s own type.';

  test.each(pairs)('%s, %s', async (type, field) => {
    const fits = fields[type as keyof typeof fields] === field;
    const { execute, names } = await gatewayOver({
      'POST /v1/channels': channel({ type: type.toLowerCase() }),
    });

    const { data, errors } = await execute(mutations.createChannel.document, {
      input: { name: 'Support', type, config: { [field]: {} } },
    });

    expect({ data, errors }).toEqual(
      fits
        ? { data: { result: { __typename: 'CreateChannelPayload' } } }
        : invalid([issue(['config', field], unfit, 'custom')]),
    );
    expect(names()).toEqual(fits ? ['POST /v1/channels'] : []);
  });

  test('no channel is made of a platform that isn’t known', async () => {
    const { answer, names } = await check('createChannel', { type: 'UNKNOWN' });

    expect(answer).toEqual(invalid([issue(['type'], 'Choose a platform other than UNKNOWN.', 'custom')]));
    expect(names).toEqual([]);
  });

  test('nor with the config of one that is', async () => {
    const { answer, names } = await check('createChannel', { type: 'UNKNOWN', config: { line: {} } });

    expect(answer).toEqual(
      invalid([
        issue(['type'], 'Choose a platform other than UNKNOWN.', 'custom'),
        issue(['config', 'line'], unfit, 'custom'),
      ]),
    );
    expect(names).toEqual([]);
  });
});
