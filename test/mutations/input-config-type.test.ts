import { describe, expect, test } from 'vitest';
import { channel, gatewayOver } from '../support/harness.ts';
import { platforms } from '../support/platforms.ts';
import { check, invalid, issue, mutations } from './input-support.ts';

describe('createChannel', () => {
  const pairs = platforms.flatMap((platform) =>
    platforms.map((other) => [platform.value, other.configField, platform] as const),
  );
  const unfit = 'This config belongs to another platform. Pass the config of the channel’s own type.';

  test.each(pairs)(
    'accepts only the config of its own type: type %s, config %s',
    async (value, field, { type, configField }) => {
      const fits = configField === field;
      const { execute, names } = await gatewayOver({
        'POST /v1/channels': channel({ type }),
      });

      const { data, errors } = await execute(mutations.createChannel.document, {
        input: { name: 'Support', type: value, config: { [field]: {} } },
      });

      expect({ data, errors }).toEqual(
        fits
          ? { data: { result: { __typename: 'CreateChannelPayload' } } }
          : invalid([issue(['config', field], unfit, 'custom')]),
      );
      expect(names()).toEqual(fits ? ['POST /v1/channels'] : []);
    },
  );

  test('rejects the type UNKNOWN', async () => {
    const { answer, names } = await check('createChannel', { type: 'UNKNOWN' });

    expect(answer).toEqual(invalid([issue(['type'], 'Choose a platform other than UNKNOWN.', 'custom')]));
    expect(names).toEqual([]);
  });

  test('rejects the type UNKNOWN with the config of a known platform', async () => {
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
