import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import platformConfigs from '#src/sandbox/platform-configs.json' with { type: 'json' };
import type { ConfigKey, PlatformConfig, PlatformConfigs } from '#src/sandbox/platform-configs.ts';
import {
  documentedChannel,
  duplicate,
  type Fields,
  get,
  liveChannel,
  ok,
  post,
  put,
  refused,
  remove,
  sandbox,
  start,
  startBeforeEach,
} from './support.ts';

// Their create routes take a login in place of a config.
const typesConnectedByLogin = ['facebook', 'instagram'];

const carrierPigeon: PlatformConfig = {
  title: 'Carrier pigeon',
  accountKey: 'loft_number',
  createPaths: ['/v1/channels/_carrier_pigeon', '/v3/channels/_carrier_pigeon'],
  updatePaths: ['/v2/channels/_carrier_pigeon'],
  bodyNames: { loft: 'loft_number', seal: 'wax_seal' },
  config: {
    loft_number: { kind: 'TEXT', required: true, pattern: '^\\d{4}$', example: '1234' },
    wax_seal: { kind: 'SECRET', secret: true, required: true, example: 'FAKEseal' },
    is_homing: { kind: 'BOOLEAN' },
    markings: { properties: { ring: { kind: 'COLOR', pattern: '^#[0-9A-F]{6}$', example: '#1A73E8' } } },
    stored_by_the_platform: {},
  },
};

const allConfigs: PlatformConfigs = { ...platformConfigs, carrier_pigeon: carrierPigeon };

const toExample = ({ kind, example, properties }: ConfigKey): unknown => {
  if (properties) return toExamples(properties);
  return kind === 'BOOLEAN' ? true : example;
};

const toExamples = (keys: Record<string, ConfigKey>): Fields =>
  Object.fromEntries(
    Object.entries(keys)
      .map(([key, rules]) => [key, toExample(rules)])
      .filter(([, example]) => example !== undefined),
  );

interface WrongValue {
  path: string;
  config: Fields;
}

/** One config for each key with a pattern, with the examples and a value that the pattern refuses. */
function toWrongConfigs(keys: Record<string, ConfigKey>): WrongValue[] {
  return Object.entries(keys).flatMap(([key, { pattern, properties }]) => {
    const withValue = (value: unknown) => ({ ...toExamples(keys), [key]: value });
    if (properties) {
      return toWrongConfigs(properties).map(({ path, config }) => ({
        path: `${key}.${path}`,
        config: withValue(config),
      }));
    }
    if (!pattern) return [];
    const wrong = ['not valid', '!', '\u0000'].find((value) => !new RegExp(pattern).test(value));
    expect(wrong, `a value that ${pattern} refuses`).toBeDefined();
    return [{ path: key, config: withValue(wrong) }];
  });
}

function toCreatePath(type: string, { createPaths }: PlatformConfig): string {
  const [own] = typesConnectedByLogin.includes(type) ? [] : (createPaths ?? []);
  return own ?? '/v1/channels';
}

describe.each(Object.entries(allConfigs))('%s', (type, platform) => {
  startBeforeEach({ platformConfigs: allConfigs });

  const path = toCreatePath(type, platform);
  const create = (config: Fields) => post(path, { name: 'New', type, config });

  async function removeChannels() {
    const { body: channels } = await get(`/v1/channels?type=${type}`);
    for (const { id } of channels) await remove(`/v1/channels/${id}`);
  }

  // The seed may have connected an account of the examples.
  beforeEach(removeChannels);

  test('the examples are accepted, and every required key has one', async () => {
    const config = toExamples(platform.config);
    const required = Object.entries(platform.config).flatMap(([key, { required }]) => (required ? key : []));
    expect(Object.keys(config)).toEqual(expect.arrayContaining(required));

    const created = await create(config);

    expect(created).toEqual(ok(documentedChannel(type, 'New', config)));
    expect((await get(`/v1/channels?type=${type}`)).body).toEqual([created.body]);
  });

  test('a value in the wrong format is refused and named', async () => {
    for (const { path, config } of toWrongConfigs(platform.config)) {
      const validate = `config.${path}`;
      expect(await create(config)).toEqual(
        refused(400, 40000, { message: `${validate} has the wrong format.`, validate }),
      );
    }
  });

  test('a missing required key is refused and named', async () => {
    for (const [key, { required }] of Object.entries(platform.config)) {
      const { [key]: _, ...config } = toExamples(platform.config);
      const validate = `config.${key}`;
      expect(await create(config)).toEqual(
        required
          ? refused(400, 40000, { message: `${validate} is required.`, validate })
          : ok(expect.objectContaining({ config })),
      );
      await removeChannels();
    }
  });

  test('the account is connected once', async () => {
    const config = toExamples(platform.config);
    expect((await create(config)).status).toBe(200);
    const { accountKey } = platform;
    expect(await create(config)).toEqual(
      accountKey ? duplicate(`config.${accountKey}`) : ok(documentedChannel(type, 'New', config)),
    );
  });

  const names = Object.entries(platform.bodyNames ?? {});

  if (names.length === 0) return;

  test('the documented body names set their keys of the config', async () => {
    const examples = toExamples(platform.config);
    const body = Object.fromEntries(names.map(([name, key]) => [name, examples[key]]));
    const config = Object.fromEntries(names.map(([, key]) => [key, examples[key]]));

    expect(await post(path, { name: 'New', type, ...body })).toEqual(
      ok(documentedChannel(type, 'New', config)),
    );
    const [accountName] = names.find(([, key]) => key === platform.accountKey) ?? [];
    expect(await post(path, { name: 'New', type, ...body })).toEqual(duplicate(String(accountName)));
  });
});

describe('a platform with nothing but an entry in the platform configs', () => {
  const config = { loft_number: '1234', wax_seal: 'FAKEseal' };

  afterEach(() => sandbox.close());

  test('is created without a name, updated, reconnected and deleted', async () => {
    await start({ platformConfigs: allConfigs });
    const created = await post('/v1/channels/_carrier_pigeon', { loft: '1234', seal: 'FAKEseal' });
    expect(created).toEqual(ok(documentedChannel('carrier_pigeon', 'Carrier pigeon', config)));
    const { id } = created.body;

    expect((await put(`/v1/channels/${id}`, { config: { is_homing: true } })).body.config).toEqual({
      ...config,
      is_homing: true,
    });
    expect(await put(`/v1/channels/${id}`, { config: { loft_number: null } })).toEqual(
      refused(400, 40000, { validate: 'config.loft_number' }),
    );

    const reconnected = await put('/v2/channels/_carrier_pigeon', { loft: '1234', seal: 'FAKEnewseal' });
    expect(reconnected.body).toMatchObject({ id, config: { ...config, wax_seal: 'FAKEnewseal' } });
    expect(await put('/v2/channels/_carrier_pigeon', { loft: '9999' })).toEqual(refused(404, 40004));

    expect((await remove(`/v1/channels/${id}`)).status).toBe(200);
    expect((await get('/v1/channels?type=carrier_pigeon')).body).toEqual([]);
  });

  test('is created, counted and offered as a provider in the live dialect', async () => {
    await start({ platformConfigs: allConfigs, dialect: 'live' });
    expect((await get('/v1/channels/_count')).body).toMatchObject({ all: 13, carrier_pigeon: 0 });

    const created = await post('/v3/channels/_carrier_pigeon', { name: 'New', config });

    const channel = liveChannel('New', config, { type: 'carrier_pigeon' });
    expect(created).toEqual(ok({ success: true, data: channel }));
    expect((await get('/v1/channels/_count')).body).toMatchObject({ all: 14, carrier_pigeon: 1 });
    expect((await get('/v1/channels/providers')).body.data).toContainEqual({
      provider: 'carrier_pigeon',
      configured: true,
    });
  });

  test('is unknown without its entry', async () => {
    await start();
    const { status, body } = await post('/v1/channels', { name: 'New', type: 'carrier_pigeon', config });
    const { data: providers } = (await get('/v1/channels/providers')).body;
    const types = providers.map(({ provider }: Fields) => provider).join(', ');
    expect(types.split(', ').toSorted()).toEqual(Object.keys(platformConfigs).toSorted());
    expect({ status, body }).toEqual(
      refused(400, 40000, { message: `type must be one of ${types}.`, validate: 'type' }),
    );
    expect(await post('/v1/channels/_carrier_pigeon', { config })).toEqual(refused(404, 40004));
  });
});
