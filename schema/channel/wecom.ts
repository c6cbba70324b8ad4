import { z } from 'zod';
import { optionalId, optionalText, secretStatus } from '#src/upstream/wire.ts';
import { builder } from '../builder.ts';
import { SecretStatus } from '../scalars.ts';
import { channelType, type Platform } from './platform.ts';
import * as rules from './rules.ts';

const corpId = z
  .string()
  .regex(
    /^w[wx][A-Za-z0-9]{16}$/,
    'A WeCom CorpID is “ww” or “wx” and 16 letters or digits: WeCom console, My Enterprise.',
  );

// No live WeCom channel has been seen: these are the platform’s own terms.
const stored = z.object({
  corp_id: optionalText,
  agent_id: optionalId,
  secret: secretStatus,
  token: secretStatus,
  encoding_aes_key: secretStatus,
});

const WeComChannelConfig = builder.objectRef<z.output<typeof stored>>('WeComChannelConfig').implement({
  description: 'An application of a WeCom organization. Connect one with `createChannel`.',
  fields: (t) => ({
    corpId: t.exposeString('corp_id', {
      nullable: true,
      description: 'CorpID: `ww` or `wx` and 16 letters or digits.',
    }),
    agentId: t.exposeID('agent_id', { nullable: true, description: 'AgentId of the application, digits.' }),
    secret: t.expose('secret', {
      type: SecretStatus,
      nullable: false,
      description: 'The application’s secret.',
    }),
    token: t.expose('token', {
      type: SecretStatus,
      nullable: false,
      description: 'The token that signs the callbacks.',
    }),
    encodingAesKey: t.expose('encoding_aes_key', {
      type: SecretStatus,
      nullable: false,
      description: 'EncodingAESKey, which encrypts the callbacks.',
    }),
  }),
});

const WeComChannel = channelType('WeComChannel', {
  description: 'A WeCom (WeChat Work) application.',
  config: WeComChannelConfig,
  configDescription: 'What WeCom needs to know; null where none is stored.',
  readConfig: stored.parse,
});

const WeComChannelConfigInput = builder.inputType('WeComChannelConfigInput', {
  description: 'What WeCom needs to know. What is left out stays as it is; null clears it.',
  fields: (t) => ({
    corpId: t.string({
      description: 'CorpID: `ww` or `wx` and 16 letters or digits.',
      validate: { schema: corpId },
    }),
    agentId: t.id({ description: 'AgentId of the application, digits.', validate: { schema: rules.digits } }),
    secret: t.field({
      type: 'Secret',
      description: 'The application’s secret.',
      validate: { schema: rules.token },
    }),
    token: t.field({
      type: 'Secret',
      description: 'Token, 3 to 32 letters and digits.',
      validate: { schema: rules.callbackToken },
    }),
    encodingAesKey: t.field({
      type: 'Secret',
      description: 'EncodingAESKey, 43 letters and digits.',
      validate: { schema: rules.encodingAesKey },
    }),
  }),
});

export const wecom = {
  type: 'wecom',
  value: 'WECOM',
  title: 'WeCom',
  channel: WeComChannel,
  config: WeComChannelConfig,
  readConfig: stored.parse,
  configField: 'weCom',
  configInput: WeComChannelConfigInput,
  configNames: {
    corpId: 'corp_id',
    agentId: 'agent_id',
    secret: 'secret',
    token: 'token',
    encodingAesKey: 'encoding_aes_key',
  },
} satisfies Platform;
