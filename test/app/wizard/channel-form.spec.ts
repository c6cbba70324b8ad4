import { describe, expect, test } from 'vitest';
import { findViolations, openApp, openSandbox } from '../support/browser.ts';
import {
  clickButton,
  createValues,
  fillForm,
  getChannelNames,
  getCreateError,
  getDryRunMessage,
  getField,
  getFormPath,
  getInput,
  getMessages,
  getPlatform,
  isFocused,
  sandboxValues,
} from '../support/wizard.ts';
import type { FieldSpec } from './catalogue.ts';

test('shows a hint when a field loses the focus and removes it when the value is corrected', async () => {
  const { page, gateway } = await openApp(getFormPath('LINE'));
  const line = await getPlatform(gateway, 'LINE');
  const secret = getField(line, 'channelSecret');
  await getInput(page, secret).fill('too short');
  expect(await getMessages(page, secret)).toEqual([]);

  await getInput(page, secret).blur();

  expect(await getMessages(page, secret)).toHaveLength(1);
  expect(await getInput(page, secret).getAttribute('aria-invalid')).toBe('true');
  expect(await findViolations(page)).toEqual([]);
  await getInput(page, secret).fill(secret.example ?? '');
  expect(await getMessages(page, secret)).toEqual([]);
});

test('sends no request while a mandatory field is missing, and focuses it', async () => {
  const { page, gateway, url } = await openApp(getFormPath('FACEBOOK'));
  const facebook = await getPlatform(gateway, 'FACEBOOK');
  const [pageId, credentialId, accessToken] = ['pageId', 'credentialId', 'accessToken'].map((name) =>
    getField(facebook, name),
  ) as [FieldSpec, FieldSpec, FieldSpec];
  await page.getByRole('heading', { name: 'Connect Facebook' }).waitFor();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));

  await clickButton(page, 'Connect');

  await expect.poll(() => isFocused(getInput(page, pageId))).toBe(true);
  for (const field of [pageId, credentialId, accessToken]) {
    expect(await getMessages(page, field)).toEqual(['To fix: This field is required.']);
  }
  await getInput(page, pageId).fill(sandboxValues.FACEBOOK?.pageId ?? '');
  await getInput(page, credentialId).fill(sandboxValues.FACEBOOK?.credentialId ?? '');
  // A login makes the access token optional.
  expect(await getMessages(page, accessToken)).toEqual([]);
  expect(requests).toEqual([]);
  await clickButton(page, 'Connect');
  await page.locator('.channel-row[data-new]').waitFor();
  expect(requests).toContain(`${url}/graphql`);
});

describe('an invalid secret', () => {
  const invalidSecret = 'not-a-secret';

  test.each([
    ['checking', 'Check'],
    ['connecting', 'Connect'],
  ])('is reported next to its field when %s', async (_, button) => {
    const { page, gateway } = await openApp(getFormPath('LINE'));
    const line = await getPlatform(gateway, 'LINE');
    const secret = getField(line, 'channelSecret');
    const before = await getChannelNames(gateway);
    await page.getByRole('heading', { name: 'Connect LINE' }).waitFor();
    const values = { ...createValues(line), channelSecret: invalidSecret };
    const message = await getDryRunMessage(gateway, line, values, 'channelSecret');
    await fillForm(page, line, values);

    await clickButton(page, button);

    await page.getByText('Not ready yet: 1 problem to fix').waitFor();
    expect(await getMessages(page, secret)).toEqual([`To fix: ${message}`]);
    expect(await isFocused(getInput(page, secret))).toBe(true);
    expect(await getInput(page, secret).inputValue()).toBe(invalidSecret);
    expect(await getChannelNames(gateway)).toEqual(before);
    expect(await findViolations(page)).toEqual([]);

    await getInput(page, secret).fill(secret.example ?? '');
    expect(await getMessages(page, secret)).toEqual([]);
    await clickButton(page, 'Connect');
    await page.locator('.channel-row[data-new]').waitFor();
  });

  test('is masked until it is shown on request, and is not stored', async () => {
    const { page, gateway } = await openApp(getFormPath('LINE'));
    const line = await getPlatform(gateway, 'LINE');
    const secret = getInput(page, getField(line, 'channelSecret'));
    await secret.fill(invalidSecret);

    const toggle = page.getByRole('button', { name: `Show ${getField(line, 'channelSecret').label}` });
    expect(await secret.getAttribute('type')).toBe('password');
    await toggle.click();
    expect(await secret.getAttribute('type')).toBe('text');
    expect(await toggle.getAttribute('aria-pressed')).toBe('true');
    await toggle.click();
    expect(await secret.getAttribute('type')).toBe('password');

    expect(page.url()).not.toContain(invalidSecret);
    expect(
      await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, history.state])),
    ).not.toContain(invalidSecret);
    await page.reload();
    await secret.waitFor();
    expect(await secret.inputValue()).toBe('');
  });
});

test('reports an account that is connected already, when checking and when connecting', async () => {
  const { page, gateway } = await openApp(getFormPath('LINE'));
  const line = await getPlatform(gateway, 'LINE');
  const account = getField(line, 'lineChannelId');
  await page.getByRole('heading', { name: 'Connect LINE' }).waitFor();
  const values = { ...createValues(line), lineChannelId: '1650000001' };
  const checkMessage = await getDryRunMessage(gateway, line, values, 'lineChannelId');
  const createMessage = await getCreateError(gateway, line, values);
  await fillForm(page, line, values);

  await clickButton(page, 'Check');
  await page.getByText('Not ready yet: 1 problem to fix').waitFor();
  expect(await getMessages(page, account)).toEqual([
    `To fix: ${checkMessage} LINE Bangkok (opens in a new tab)`,
  ]);
  expect(await page.getByRole('link', { name: 'LINE Bangkok' }).getAttribute('href')).toBe(
    '/?search=LINE%20Bangkok',
  );

  await clickButton(page, 'Connect');
  await expect.poll(() => getMessages(page, account)).toEqual([`To fix: ${createMessage}`]);
  expect(await isFocused(getInput(page, account))).toBe(true);
  expect(await findViolations(page)).toEqual([]);
});

test('reports a saved login that does not exist', async () => {
  const { page, gateway } = await openApp(getFormPath('FACEBOOK'));
  const facebook = await getPlatform(gateway, 'FACEBOOK');
  await page.getByRole('heading', { name: 'Connect Facebook' }).waitFor();
  const values = { pageId: '104300000000003', credentialId: 'cred_missing' };
  const message = await getCreateError(gateway, facebook, values);
  await fillForm(page, facebook, values);

  await clickButton(page, 'Connect');

  await expect
    .poll(() => page.locator('.field, .result-summary').filter({ hasText: message }).count())
    .toBe(1);
  expect(await findViolations(page)).toEqual([]);
});

test('keeps the input in an outage and connects on the next try', async () => {
  const { page, gateway, sandbox } = await openApp(getFormPath('LINE'));
  const line = await getPlatform(gateway, 'LINE');
  await page.getByRole('heading', { name: 'Connect LINE' }).waitFor();
  const values = createValues(line);
  await fillForm(page, line, values);
  await sandbox.close();

  await clickButton(page, 'Connect');

  const alert = page.getByRole('alert').filter({ hasText: 'What you typed is still in the form.' });
  await alert.waitFor();
  for (const [name, value] of Object.entries(values)) {
    expect(await getInput(page, getField(line, name)).inputValue()).toBe(value);
  }
  expect(await findViolations(page)).toEqual([]);

  await openSandbox(sandbox.port);
  await alert.getByRole('button', { name: 'Try again' }).click();

  await page.locator('.channel-row[data-new]').waitFor();
  expect(await getChannelNames(gateway)).toHaveLength(14);
});
