// A platform that does not exist: the texts of the three steps of the recipe in docs/contributing.md. It has an account, a
// secret and a mutation that connects it.

export const platformPath = 'schema/platforms/smoke-signal.ts';

export const platformFile = `import { decodeObject, toSecretStatus, toText } from '#src/upstream/decode/decoders.ts';
import { builder } from '../builder.ts';
import { SecretStatus } from '../scalars.ts';
import * as fields from './fields.ts';
import { fieldOptions } from './fields.ts';
import { defineChannelMutation, defineChannelType, type Platform, type PlatformRoute } from './platform.ts';

const consoleUrl = 'https://fires.example/console';

const hillCode = fields
  .patternField(/^\\d{4}$/, 'A hill code must be 4 digits. Copy it from the console, Hills.', 4)
  .meta({
    label: { en: 'Hill code' },
    help: {
      en: 'The code of the hill, 4 digits: console, Hills.',
      'zh-Hans': '4 位数字：控制台，Hills。',
      'zh-Hant': '4 位數字：主控台，Hills。',
    },
    example: '1234',
    sourceUrl: consoleUrl,
  });
const fireToken = fields.token.meta({
  label: { en: 'Fire token' },
  help: {
    en: 'The token that lights the fire, up to 4,096 characters without spaces: console, Fires.',
    'zh-Hans': '点火的 Token，不含空格，最多 4096 个字符：控制台，Fires。',
    'zh-Hant': '點火的 Token，不含空格，最多 4096 個字元：主控台，Fires。',
  },
  example: 'FAKE-fire-token-0000',
  sourceUrl: consoleUrl,
});

const storedConfig = { hill_code: toText, fire_token: toSecretStatus };
const readConfig = decodeObject(storedConfig);

const SmokeSignalChannelConfig = builder
  .objectRef<ReturnType<typeof readConfig>>('SmokeSignalChannelConfig')
  .implement({
    description: 'The settings of a hill that sends smoke signals.',
    fields: (t) => ({
      hillCode: t.exposeString('hill_code', {
        nullable: true,
        description: 'The code of the hill, 4 digits.',
      }),
      fireToken: t.expose('fire_token', {
        type: SecretStatus,
        nullable: false,
        description: 'The token that lights the fire.',
      }),
    }),
  });

const SmokeSignalChannel = defineChannelType('SmokeSignalChannel', {
  description: 'A channel by smoke signals: a hill.',
  config: SmokeSignalChannelConfig,
  configDescription: 'The settings for smoke signals; null if none are stored.',
  readConfig,
});

const SmokeSignalChannelConfigInput = builder.inputType('SmokeSignalChannelConfigInput', {
  description: 'The settings for smoke signals. An omitted field keeps its value; null clears it.',
  fields: (t) => ({
    hillCode: t.string(fieldOptions(hillCode)),
    fireToken: t.field({ type: 'Secret', ...fieldOptions(fireToken) }),
  }),
});

const CreateSmokeSignalChannelInput = builder.inputType('CreateSmokeSignalChannelInput', {
  description: 'The hill to connect.',
  fields: (t) => ({
    name: t.string(fieldOptions(fields.name)),
    hillCode: t.string({ required: true, ...fieldOptions(hillCode) }),
    fireToken: t.field({ type: 'Secret', required: true, ...fieldOptions(fireToken) }),
  }),
});

const createRoute: PlatformRoute = {
  type: 'smoke_signal',
  method: 'POST',
  path: '/v1/channels/_smoke_signal',
  mapping: {
    name: 'name',
    hillCode: ['code', 'config.hill_code'],
    fireToken: ['token', 'config.fire_token'],
  },
  constants: { config: { type: 'smoke_signal' } },
};

defineChannelMutation('createSmokeSignalChannel', {
  description: 'Connects a hill.',
  input: CreateSmokeSignalChannelInput,
  inputDescription: 'The hill to connect.',
  channel: SmokeSignalChannel,
  route: createRoute,
});

export const smokeSignal = {
  type: 'smoke_signal',
  value: 'SMOKE_SIGNAL',
  title: { en: 'Smoke signals' },
  setup: {
    about: {
      en: 'A hill that sends smoke signals.',
      'zh-Hans': '发出烟雾信号的山丘。',
      'zh-Hant': '發出煙霧信號的山丘。',
    },
    mutation: 'createSmokeSignalChannel',
    account: ['hillCode'],
    steps: [
      {
        text: {
          en: 'In the console, open Hills and copy the code. Under Fires, create a token.',
          'zh-Hans': '在控制台打开 Hills，复制代码；在 Fires 创建 Token。',
          'zh-Hant': '在主控台開啟 Hills，複製代碼；在 Fires 建立 Token。',
        },
        url: consoleUrl,
      },
    ],
  },
  channel: SmokeSignalChannel,
  config: SmokeSignalChannelConfig,
  storedConfig,
  readConfig,
  configField: 'smokeSignal',
  configInput: SmokeSignalChannelConfigInput,
  configMapping: { hillCode: 'hill_code', fireToken: 'fire_token' },
  requiredConfig: ['hillCode', 'fireToken'],
  routes: { create: createRoute },
} satisfies Platform;
`;

export const registryPath = 'schema/platforms/index.ts';

export const registryLine = "export { smokeSignal } from './smoke-signal.ts';\n";

export const fixturePath = 'test/fixtures/platforms/smoke_signal.json';

export const fixture = `{
  "value": "SMOKE_SIGNAL",
  "channelType": "SmokeSignalChannel",
  "createMutation": "createSmokeSignalChannel",
  "configField": "smokeSignal",
  "stored": {
    "hill_code": "0815",
    "fire_token": "FAKE-stored-fire-token-ss01"
  },
  "secrets": ["FAKE-stored-fire-token-ss01"],
  "config": {
    "__typename": "SmokeSignalChannelConfig",
    "hillCode": "0815",
    "fireToken": {
      "isSet": true,
      "hint": "ss01"
    }
  },
  "input": {
    "hillCode": "4711",
    "fireToken": "FAKE-sent-fire-token-ss02"
  },
  "body": {
    "hill_code": "4711",
    "fire_token": "FAKE-sent-fire-token-ss02"
  },
  "rules": {
    "hillCode": {
      "message": "A hill code must be 4 digits. Copy it from the console, Hills.",
      "valid": ["0000", "4711"],
      "invalid": ["", "471", "47110", "hill", "4711\\n"]
    },
    "fireToken": "token"
  }
}
`;
