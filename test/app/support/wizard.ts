import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLEnumType } from 'graphql';
import type { Locator, Page } from 'playwright-core';
import { ChannelTypesDocument } from '#schema/client/index.ts';
import { type FieldSpec, type PlatformSpec, readCatalogue } from '../wizard/catalogue.ts';
import { toDryRunVariables } from '../wizard/dry-run.ts';
import { type FormValues, toVariables } from '../wizard/form-values.ts';
import { demoHeaders, type openApp } from './browser.ts';

type Gateway = Pick<Awaited<ReturnType<typeof openApp>>['gateway'], 'execute'>;
type Labelled = Pick<FieldSpec, 'label'>;

const sdl = readFileSync(join(import.meta.dirname, '../../../schema/schema.graphql'), 'utf8');

/** Every known `ChannelType`. Specs are defined for each of them before a gateway runs. */
export const platformTypes = (buildSchema(sdl).getType('ChannelType') as GraphQLEnumType)
  .getValues()
  .map(({ name }) => name)
  .filter((name) => name !== 'UNKNOWN');

export async function getCatalogue({ execute }: Gateway, language = 'en'): Promise<readonly PlatformSpec[]> {
  const { data } = await execute(ChannelTypesDocument, {}, { ...demoHeaders, 'accept-language': language });
  return data ? readCatalogue(data) : [];
}

export async function getPlatform(gateway: Gateway, type: string, language?: string): Promise<PlatformSpec> {
  const platform = (await getCatalogue(gateway, language)).find((each) => each.type === type);
  if (!platform) throw new Error(`The catalogue has no platform of type ${type}.`);
  return platform;
}

export function getField({ type, fields }: PlatformSpec, name: string): FieldSpec {
  const field = fields.find((each) => each.name === name);
  if (!field) throw new Error(`The form of ${type} has no field ${name}.`);
  return field;
}

/** The sandbox's accounts and logins that the examples of the catalogue do not name. */
export const sandboxValues: Record<string, Record<string, string>> = {
  FACEBOOK: { pageId: '104300000000003', credentialId: 'cred_facebook_main' },
  INSTAGRAM: { pageId: '104400000000002', credentialId: 'cred_instagram_main' },
  WHATSAPP: { phoneNumberId: '106540000000009' },
};

/** Values with which the sandbox connects a channel, by field name. */
export function createValues({ type, fields }: PlatformSpec): Record<string, string> {
  const examples = fields
    .filter(({ requiredUnless, kind }) => requiredUnless.length === 0 && kind !== 'BOOLEAN')
    .map(({ name, example }) => [name, example ?? 'Some words'] as const);
  return { ...Object.fromEntries(examples), ...sandboxValues[type] };
}

export const getFormPath = (type: string) => `/connect?platform=${type}&step=form`;

export const getInput = (page: Page, { label }: Labelled) => page.getByLabel(label, { exact: true });

export const getFieldElement = (page: Page, field: Labelled) =>
  page.locator('.field', { has: getInput(page, field) });

export const getMessages = (page: Page, field: Labelled) =>
  getFieldElement(page, field).locator('.messages li').allTextContents();

export const clickButton = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click();

export const isFocused = (locator: Locator) =>
  locator.evaluate((element) => element === document.activeElement);

export async function expandOptionalFields(page: Page): Promise<void> {
  const summary = page.locator('details:not([open]) > summary');
  if ((await summary.count()) > 0) await summary.click();
}

export async function fillForm(
  page: Page,
  platform: PlatformSpec,
  values: Record<string, string>,
): Promise<void> {
  await expandOptionalFields(page);
  for (const [name, value] of Object.entries(values)) {
    await getInput(page, getField(platform, name)).fill(value);
  }
}

export async function getChannelNames({ execute }: Gateway): Promise<string[]> {
  const { data } = await execute<{ channels: { nodes: { name: string }[] } }, unknown>(
    '{ channels { nodes { name } } }',
    {},
    demoHeaders,
  );
  return data?.channels.nodes.map(({ name }) => name) ?? [];
}

/** The gateway's messages contain backticks, which the app renders as `<code>`. */
const toPlainText = (text: string) => text.replaceAll('`', '');

/** The message of a dry run about one field, as the app shows it: an error takes precedence over a passed check. */
export async function getDryRunMessage(
  { execute }: Gateway,
  platform: PlatformSpec,
  values: FormValues,
  fieldName: string,
  language = 'en',
): Promise<string> {
  const { data } = await execute<
    { validateChannel: { checks?: { state: string; message: string; path: string[] }[] } },
    unknown
  >(
    'mutation ($input: CreateChannelInput!) { validateChannel(input: $input) { ... on ValidateChannelPayload { checks { state message path } } } }',
    toDryRunVariables(platform, values),
    { ...demoHeaders, 'accept-language': language },
  );
  const path = getField(platform, fieldName).dryRunPath?.join();
  const checks = data?.validateChannel.checks?.filter((each) => each.path.join() === path) ?? [];
  const check = checks.find(({ state }) => state === 'FAIL') ?? checks[0];
  if (!check) throw new Error(`The dry run has no check of ${fieldName}.`);
  return toPlainText(check.message);
}

/** The message of the error that the create mutation of a platform returns. */
export async function getCreateError(
  { execute }: Gateway,
  platform: PlatformSpec,
  values: FormValues,
): Promise<string> {
  const mutation = platform.createMutation ?? 'createChannel';
  const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data } = await execute<Record<string, { message?: string }>, unknown>(
    `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { ... on ChannelError { message } } }`,
    toVariables(platform, values, 'path'),
    demoHeaders,
  );
  const message = data?.[mutation]?.message;
  if (message === undefined) throw new Error(`${mutation} returned no error.`);
  return toPlainText(message);
}
