import type { z } from 'zod';
import type { Context } from '#src/request/context.ts';
import type { ChannelRecord } from '#src/upstream/decode/channel.ts';
import { builder } from '../../builder.ts';
import { ChannelForbiddenError, callUpstream } from '../../errors/user-errors.ts';
import { type Locale, type Text, textIn } from '../../i18n.ts';
import * as rules from '../../platforms/fields.ts';
import { Channel, type Platform } from '../../platforms/platform.ts';
import { misfit, platformOf } from '../../platforms/registry.ts';
import { dryRunOf, type Field, formOf } from '../../setup/form-fields.ts';
import { CreateChannelInput, noPlatform, unfit } from './create-update-delete.ts';

// The dry run: what creating a channel would say, without creating one.

interface Check {
  state: 'PASS' | 'WARN' | 'FAIL';
  code: string;
  path: string[];
  message: Text;
  channel?: ChannelRecord;
}

type NewChannel = typeof CreateChannelInput.$inferInput;

const says = {
  right: { en: 'This looks right.', 'zh-Hans': '格式正确。', 'zh-Hant': '格式正確。' },
  required: {
    en: 'This is needed to connect the channel.',
    'zh-Hans': '连接渠道需要此项。',
    'zh-Hant': '連接管道需要此項。',
  },
  replaceable: {
    en: 'This is needed to connect the channel, unless something else stands in for it.',
    'zh-Hans': '连接渠道需要此项，除非由其他项代替。',
    'zh-Hant': '連接管道需要此項，除非由其他項代替。',
  },
  connected: {
    en: 'This is connected already. Update its channel, or delete it and connect it anew.',
    'zh-Hans': '此账号已连接。请更新其渠道，或删除后重新连接。',
    'zh-Hant': '此帳號已連接。請更新其管道，或刪除後重新連接。',
  },
  free: { en: 'This isn’t connected yet.', 'zh-Hans': '此账号尚未连接。', 'zh-Hant': '此帳號尚未連接。' },
  unlisted: {
    en: 'Whether this is connected already can’t be told: some channels don’t say which account is theirs.',
    'zh-Hans': '无法判断此账号是否已连接：部分渠道未注明其账号。',
    'zh-Hant': '無法判斷此帳號是否已連接：部分管道未註明其帳號。',
  },
  unnamed: {
    en: 'Without this it can’t be told whether the account is connected already.',
    'zh-Hans': '未填此项，无法判断账号是否已连接。',
    'zh-Hant': '未填此項，無法判斷帳號是否已連接。',
  },
} satisfies Record<string, Text>;

/** Everything there is to say of an input, in the order of its fields. */
async function checksOf(input: NewChannel, context: Context): Promise<Check[]> {
  const platform = platformOf(input.type);
  if (!platform) {
    const name = formatCheck(input.name, ['input', 'name'], rules.name, context.language());
    return [name, { state: 'FAIL', code: 'unknown_type', path: ['input', 'type'], message: noPlatform }];
  }
  const fields = dryRunOf(platform);
  const formats = fields.flatMap((field) => fieldCheck(field, input, platform, context.language()));
  const strange = misfit(input.type, input.config);
  const fits: Check[] = strange
    ? [{ state: 'FAIL', code: 'misfit', path: ['input', 'config', strange], message: unfit }]
    : [];
  return [...formats, ...fits, ...(await accountChecks(platform, fields, input, formats, context))];
}

function fieldCheck(field: Field, input: NewChannel, platform: Platform, language: Locale): Check[] {
  const { path, rule } = field;
  const value = valueAt(input, path);
  if (value !== null && value !== undefined) return [formatCheck(value, path, rule, language)];
  const asked = formOf(platform).find((each) => each.rule === rule);
  if (asked?.isRequired) return [{ state: 'FAIL', code: 'required', path, message: says.required }];
  if (!asked?.requiredUnless.length) return [];
  return [{ state: 'WARN', code: 'required', path, message: says.replaceable }];
}

function valueAt(input: object, path: string[]): unknown {
  return path
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], input);
}

/** Zod’s own words are English; in other languages the field’s help says how the value is written. */
function formatCheck(value: unknown, path: string[], rule: z.ZodType, language: Locale): Check {
  const issue = rule.safeParse(value).error?.issues[0];
  if (!issue) return { state: 'PASS', code: 'ok', path, message: says.right };
  const help = rule.meta()?.help;
  const message = help?.[language] && language !== 'en' ? help : { en: issue.message };
  return { state: 'FAIL', code: issue.code, path, message };
}

/** Whether the account is connected already, by the channels that are listed. */
async function accountChecks(
  { type, setup, configField, configNames }: Platform,
  fields: Field[],
  input: NewChannel,
  formats: Check[],
  context: Context,
): Promise<Check[]> {
  const named = fields.filter(
    ({ name, path }) => setup.account.includes(name) && path.at(-2) === configField,
  );
  const stateOf = ({ path }: Field) => formats.find((check) => check.path === path)?.state;
  const given = named.filter((field) => stateOf(field) === 'PASS');
  const [first] = named;
  if (given.length === 0) {
    if (!first || stateOf(first) === 'FAIL') return [];
    return [{ state: 'WARN', code: 'unverified', path: first.path, message: says.unnamed }];
  }
  const { items } = await callUpstream(context, input, {}, () => context.loaders.listChannels(type));
  return given.map(({ name, path }): Check => {
    const accountOf = ({ config }: ChannelRecord) => lowerCase(config?.[configNames[name] as string]);
    const account = lowerCase(valueAt(input, path));
    const channel = items.find((item) => accountOf(item) === account);
    if (channel) return { state: 'FAIL', code: 'connected', path, message: says.connected, channel };
    const isTold = items.every((item) => accountOf(item) !== undefined);
    if (!isTold) return { state: 'WARN', code: 'unverified', path, message: says.unlisted };
    return { state: 'PASS', code: 'not_connected', path, message: says.free };
  });
}

function lowerCase(account: unknown): string | undefined {
  return typeof account === 'string' || typeof account === 'number'
    ? String(account).toLowerCase()
    : undefined;
}

const ChannelCheckState = builder.enumType('ChannelCheckState', {
  description: 'What came of a check.',
  values: {
    PASS: { description: 'All right.' },
    WARN: {
      description: 'Not certain, or to be thought of; it doesn’t keep the channel from being created.',
    },
    FAIL: { description: 'Creating the channel would be refused.' },
  },
});

const ChannelCheck = builder.objectRef<Check>('ChannelCheck').implement({
  description: 'One thing that was checked.',
  fields: (t) => ({
    state: t.expose('state', { type: ChannelCheckState, nullable: false, description: 'What came of it.' }),
    code: t.exposeString('code', {
      nullable: false,
      description:
        'For programs: `ok`, Zod’s issue codes (`invalid_format`, `too_big` …), `required`, `connected`, ' +
        '`not_connected`, `unverified`, `misfit` or `unknown_type`.',
    }),
    path: t.exposeStringList('path', {
      nullable: false,
      description: 'The input that it is about: `["input", "config", "line", "channelSecret"]`.',
    }),
    message: t.string({
      nullable: false,
      description: 'What to do, for a form to show: in English, 简体中文 or 繁體中文, by `Accept-Language`.',
      resolve: ({ message }, _, { language }) => textIn(language(), message),
    }),
    channel: t.field({
      type: Channel,
      nullable: true,
      description: 'The channel by which the account is connected already.',
      resolve: ({ channel }) => channel,
    }),
  }),
});

const ValidateChannelPayload = builder.objectRef<Check[]>('ValidateChannelPayload').implement({
  description: 'What creating the channel would say.',
  fields: (t) => ({
    isReady: t.boolean({
      nullable: false,
      description: 'Whether nothing failed.',
      resolve: (checks) => checks.every(({ state }) => state !== 'FAIL'),
    }),
    checks: t.field({
      type: [ChannelCheck],
      nullable: false,
      description:
        'What was checked: each value that was given or is missing, and whether its account is free.',
      resolve: (checks) => checks,
    }),
  }),
});

builder.mutationField('validateChannel', (t) =>
  t.field({
    type: ValidateChannelPayload,
    nullable: false,
    description:
      'A dry run: the checks that creating the channel would make, and nothing is created. One upstream call at most, ' +
      'which lists the channels of the type; no value of the input is sent anywhere. Where the form asks for no name, ' +
      'pass the platform’s title.',
    errors: { types: [ChannelForbiddenError] },
    extensions: { skipsValidation: true },
    args: {
      input: t.arg({
        type: CreateChannelInput,
        required: true,
        description: 'The channel as it would be made.',
      }),
    },
    resolve: (_, { input }, context) => checksOf(input, context),
  }),
);
