import { z } from 'zod';
import {
  address,
  aesKey,
  callbackToken,
  colour,
  digits,
  flag,
  lineChannelId,
  lineSecret,
  phoneNumber,
  text,
  wechatAppId,
  wechatSecret,
  wecomCorpId,
  words,
} from './formats.ts';
import type { ChannelType, Config } from './records.ts';
import { type Body, check } from './request-bodies.ts';

const signature = {
  subject_title: words,
  profile_name: words,
  action_button_text: words,
  button_url: words,
  e_signature_name: words,
  e_signature_information: words,
  e_signature_logo: words,
  show_powered_by: flag,
};

const emailConfig = z.looseObject({ email: address.nullish(), ...signature }, 'must be an object').nullish();

const configs: Record<ChannelType, z.ZodObject> = {
  web: z.looseObject({
    window_name: words,
    window_logo: words,
    chatbot_name: words,
    chatbot_avatar: words,
    welcome_message: words,
    primary_color: colour.nullish(),
    secondary_color: colour.nullish(),
    header_color: colour.nullish(),
    background_color: colour.nullish(),
    email_config: emailConfig,
  }),
  facebook: z.looseObject({ page_id: digits, page_name: words, page_token: text.optional() }),
  whatsapp: z.looseObject({
    phone_number_id: digits,
    phone_number: phoneNumber.optional(),
    business_account_id: digits.optional(),
    access_key: text.optional(),
    code: text.optional(),
  }),
  instagram: z.looseObject({ page_id: digits, user_name: words, page_token: text.optional() }),
  wechat: z.looseObject({
    app_id: wechatAppId,
    secret: wechatSecret,
    user_name: words,
    token: callbackToken.optional(),
    encoding_aes_key: aesKey.optional(),
  }),
  line: z.looseObject({
    line_channel_id: lineChannelId.optional(),
    line_basic_id: words,
    line_channel_secret: lineSecret,
    line_channel_token: text,
  }),
  email: z.looseObject({ email: address, ...signature, email_config: emailConfig }),
  wecom: z.looseObject({
    corp_id: wecomCorpId,
    agent_id: digits.optional(),
    secret: text,
    token: callbackToken.optional(),
    encoding_aes_key: aesKey.optional(),
  }),
};

const connections: Record<ChannelType, z.ZodType<Config>> = {
  ...configs,
  whatsapp: configs.whatsapp.refine(({ access_key, code }) => access_key || code, {
    path: ['access_key'],
    error: 'is required',
  }),
};

/** Documented names that stand beside `name` in the body → their keys in `config`. */
const flatNames: Record<ChannelType, Record<string, string>> = {
  web: {},
  facebook: {},
  whatsapp: {
    phone_number_id: 'phone_number_id',
    access_token: 'access_key',
    code: 'code',
    phone_number: 'phone_number',
    business_account_id: 'business_account_id',
  },
  instagram: {},
  wechat: {
    app_id: 'app_id',
    app_secret: 'secret',
    user_name: 'user_name',
    token: 'token',
    encoding_aes_key: 'encoding_aes_key',
  },
  line: {
    channel_secret: 'line_channel_secret',
    channel_access_token: 'line_channel_token',
    line_channel_id: 'line_channel_id',
  },
  email: { email: 'email' },
  wecom: {},
};

/** The key of `config` by which a platform knows the account: connected once per organization. */
export const accountKeys: Partial<Record<ChannelType, string>> = {
  facebook: 'page_id',
  whatsapp: 'phone_number_id',
  instagram: 'page_id',
  wechat: 'app_id',
  line: 'line_channel_id',
  email: 'email',
  wecom: 'corp_id',
};

export interface Account {
  config: Config;
  /** The name under which the body had this key of `config`. */
  sentAs(path: string): string;
}

export function readAccount(type: ChannelType, body: Body): Account {
  return read(connections[type], type, body);
}

export function readPartialAccount(type: ChannelType, body: Body): Account {
  return read(configs[type].partial(), type, body);
}

function read(schema: z.ZodType<Config>, type: ChannelType, body: Body): Account {
  const nested = body.config as Config | null | undefined;
  const flat = Object.entries(flatNames[type]).filter(([name]) => body[name] !== undefined);
  const gathered = { ...nested, ...Object.fromEntries(flat.map(([name, key]) => [key, body[name]])) };
  // WeChat, LINE and WhatsApp repeat the type in `config`; the channel knows it.
  delete gathered.type;
  const unsent = nested && flat.length === 0 ? [] : Object.entries(flatNames[type]);
  const nameOf = (names: [string, string][], path: string) => names.find(([, key]) => key === path)?.[0];
  const sentAs = (path: string) => {
    const nestedName = `config.${path}`;
    return nameOf(flat, path) ?? (nested && path in nested ? nestedName : nameOf(unsent, path)) ?? nestedName;
  };
  return { config: check(schema, gathered, sentAs), sentAs };
}
