import type { z } from 'zod';
import type { Context } from '#src/request/context.ts';
import type { ChannelRecord } from '#src/upstream/decode/channel.ts';
import { builder } from '../../builder.ts';
import { ChannelForbiddenError } from '../../errors/user-errors.ts';
import { type Locale, sharedText, type Text, translate } from '../../i18n.ts';
import { callUpstream } from '../../inputs/call-upstream.ts';
import * as fields from '../../platforms/fields.ts';
import { Channel, type Platform } from '../../platforms/platform.ts';
import { findMismatchedConfig, findPlatform } from '../../platforms/registry.ts';
import { getDryRunFields, getFormFields, type InputField } from '../../setup/form-fields.ts';
import { CreateChannelInput } from './create-update-delete.ts';

// The dry run: the checks of a channel’s creation, without the creation.

interface Check {
  state: 'PASS' | 'WARN' | 'FAIL';
  code: string;
  path: string[];
  message: Text;
  channel?: ChannelRecord;
}

type CreateInput = typeof CreateChannelInput.$inferInput;

/** All checks of an input, in the order of its fields. */
async function checkInput(input: CreateInput, context: Context): Promise<Check[]> {
  const platform = findPlatform(input.type);
  if (!platform) {
    const message = sharedText('errors.unknownType');
    return [
      checkFormat(input.name, ['input', 'name'], fields.name, context.language()),
      { state: 'FAIL', code: 'unknown_type', path: ['input', 'type'], message },
    ];
  }
  const inputFields = getDryRunFields(platform);
  const valueChecks = inputFields.flatMap((field) => checkField(field, input, platform, context.language()));
  return [
    ...valueChecks,
    ...checkConfigType(input),
    ...(await checkAccounts(platform, inputFields, input, valueChecks, context)),
  ];
}

function checkConfigType({ type, config }: CreateInput): Check[] {
  const field = findMismatchedConfig(type, config);
  if (!field) return [];
  const message = sharedText('errors.configOfOtherType');
  return [{ state: 'FAIL', code: 'misfit', path: ['input', 'config', field], message }];
}

function checkField(field: InputField, input: CreateInput, platform: Platform, language: Locale): Check[] {
  const { path, validator } = field;
  const value = getValue(input, path);
  if (value !== null && value !== undefined) return [checkFormat(value, path, validator, language)];
  const formField = getFormFields(platform).find((candidate) => candidate.validator === validator);
  if (formField?.isRequired) {
    return [{ state: 'FAIL', code: 'required', path, message: sharedText('checks.required') }];
  }
  if (!formField?.missingMessage) return [];
  return [{ state: 'WARN', code: 'required', path, message: formField.missingMessage }];
}

function getValue(input: object, path: string[]): unknown {
  return path
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], input);
}

/** Zod’s messages are in English. In other languages the field’s help says how the value is written. */
function checkFormat(value: unknown, path: string[], validator: z.ZodType, language: Locale): Check {
  const issue = validator.safeParse(value).error?.issues[0];
  if (!issue) return { state: 'PASS', code: 'ok', path, message: sharedText('checks.ok') };
  const help = validator.meta()?.help;
  const message = help?.[language] && language !== 'en' ? help : { en: issue.message };
  return { state: 'FAIL', code: issue.code, path, message };
}

/** Looks for the account among the listed channels of the platform. */
async function checkAccounts(
  { type, setup, configField, configMapping }: Platform,
  inputFields: InputField[],
  input: CreateInput,
  valueChecks: Check[],
  context: Context,
): Promise<Check[]> {
  const accountFields = inputFields.filter(
    ({ name, path }) => setup.account.includes(name) && path.at(-2) === configField,
  );
  const getState = ({ path }: InputField) => valueChecks.find((check) => check.path === path)?.state;
  const validFields = accountFields.filter((field) => getState(field) === 'PASS');
  const [firstField] = accountFields;
  if (validFields.length === 0) {
    if (!firstField || getState(firstField) === 'FAIL') return [];
    const message = sharedText('checks.accountMissing');
    return [{ state: 'WARN', code: 'unverified', path: firstField.path, message }];
  }
  const { items } = await callUpstream(context, input, {}, () => context.loaders.listChannels(type));
  return validFields.map(({ name, path }): Check => {
    const getAccount = ({ config }: ChannelRecord) =>
      normalizeAccount(config?.[configMapping[name] as string]);
    const account = normalizeAccount(getValue(input, path));
    const channel = items.find((item) => getAccount(item) === account);
    if (channel) {
      return { state: 'FAIL', code: 'connected', path, message: sharedText('checks.connected'), channel };
    }
    if (items.some((item) => getAccount(item) === undefined)) {
      return { state: 'WARN', code: 'unverified', path, message: sharedText('checks.accountsUnknown') };
    }
    return { state: 'PASS', code: 'not_connected', path, message: sharedText('checks.notConnected') };
  });
}

function normalizeAccount(account: unknown): string | undefined {
  return typeof account === 'string' || typeof account === 'number'
    ? String(account).toLowerCase()
    : undefined;
}

const ChannelCheckState = builder.enumType('ChannelCheckState', {
  description: 'The outcome of a check.',
  values: {
    PASS: { description: 'The check passed.' },
    WARN: { description: 'The outcome is uncertain or needs attention. The channel can still be created.' },
    FAIL: { description: 'The creation of the channel would be rejected.' },
  },
});

const ChannelCheck = builder.objectRef<Check>('ChannelCheck').implement({
  description: 'One check of the input.',
  fields: (t) => ({
    state: t.expose('state', {
      type: ChannelCheckState,
      nullable: false,
      description: 'The outcome of the check.',
    }),
    code: t.exposeString('code', {
      nullable: false,
      description:
        'A code for programs: `ok`, one of Zod’s issue codes (`invalid_format`, `too_big` and others), `required`, ' +
        '`connected`, `not_connected`, `unverified`, `misfit` or `unknown_type`.',
    }),
    path: t.exposeStringList('path', {
      nullable: false,
      description: 'The path of the checked input field: `["input", "config", "line", "channelSecret"]`.',
    }),
    message: t.string({
      nullable: false,
      description: 'What to do, as text for a form, in English, 简体中文 or 繁體中文 by `Accept-Language`.',
      resolve: ({ message }, _, { language }) => translate(language(), message),
    }),
    channel: t.field({
      type: Channel,
      nullable: true,
      description: 'The channel that already connects the account; null if the check found none.',
      resolve: ({ channel }) => channel,
    }),
  }),
});

const ValidateChannelPayload = builder.objectRef<Check[]>('ValidateChannelPayload').implement({
  description: 'The checks of the dry run.',
  fields: (t) => ({
    isReady: t.boolean({
      nullable: false,
      description: 'Whether no check failed.',
      resolve: (checks) => checks.every(({ state }) => state !== 'FAIL'),
    }),
    checks: t.field({
      type: [ChannelCheck],
      nullable: false,
      description:
        'One check for each value that is present or missing, and one for each account that may already be connected.',
      resolve: (checks) => checks,
    }),
  }),
});

builder.mutationField('validateChannel', (t) =>
  t.field({
    type: ValidateChannelPayload,
    nullable: false,
    description:
      'A dry run: makes the checks of `createChannel` and creates nothing. ' +
      'Of the input, only `type` is sent to the channel API. If the form has no name, pass the platform’s title.',
    errors: { types: [ChannelForbiddenError] },
    extensions: { skipsValidation: true },
    args: {
      input: t.arg({ type: CreateChannelInput, required: true, description: 'The channel to check.' }),
    },
    resolve: (_, { input }, context) => checkInput(input, context),
  }),
);
