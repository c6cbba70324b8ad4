import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findViolations, openApp, phone } from '../support/browser.ts';
import {
  clickButton,
  createValues,
  expandOptionalFields,
  fillForm,
  getCatalogue,
  getChannelNames,
  getField,
  getFieldElement,
  getFormPath,
  getInput,
  getPlatform,
  isFocused,
  platformTypes,
} from '../support/wizard.ts';
import type { FieldSpec, PlatformSpec } from './catalogue.ts';

test('leads from the platforms through the console steps to the form, and focuses each heading', async () => {
  const { page, gateway } = await openApp('/connect');
  const platforms = await getCatalogue(gateway);
  const heading = page.getByRole('heading', { level: 1 });

  await page.getByRole('heading', { name: 'Choose a platform' }).waitFor();
  expect(await page.locator('.card strong').allTextContents()).toEqual(platforms.map(({ title }) => title));
  expect(await findViolations(page)).toEqual([]);

  const line = await getPlatform(gateway, 'LINE');
  await page.getByRole('link', { name: line.title }).click();
  await page.getByRole('heading', { name: 'Prepare LINE' }).waitFor();
  expect(await isFocused(heading)).toBe(true);
  expect(await page.title()).toBe('Prepare LINE');
  expect(await page.locator('.console-steps li p').allTextContents()).toEqual(
    line.steps.map(({ text }) => text.replaceAll('`', '')),
  );
  expect(
    await page
      .locator('.console-steps a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(line.steps.flatMap(({ url }) => url ?? []));
  expect(await findViolations(page)).toEqual([]);

  await page.getByRole('link', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'Connect LINE' }).waitFor();
  expect(await isFocused(heading)).toBe(true);
  await getInput(page, getField(line, 'channelSecret')).fill('typed before');
  await page.goBack();
  await page.getByRole('heading', { name: 'Prepare LINE' }).waitFor();
  await page.getByRole('link', { name: 'Continue' }).click();
  expect(await getInput(page, getField(line, 'channelSecret')).inputValue()).toBe('typed before');
});

describe.each(platformTypes)('the form of %s', (type) => {
  test('shows each field as the catalogue describes it', async () => {
    const { page, gateway } = await openApp(getFormPath(type));
    const platform = await getPlatform(gateway, type);
    await page.getByRole('heading', { name: `Connect ${platform.title}` }).waitFor();
    await expandOptionalFields(page);

    expect((await page.locator('.field .field-label label').allTextContents()).toSorted()).toEqual(
      platform.fields.map(({ label }) => label).toSorted(),
    );
    for (const field of platform.fields) await expectMatchesSpec(page, platform, field);
    expect(await findViolations(page)).toEqual([]);
  });

  test('checks and connects a channel, which the board then marks as new', async () => {
    const { page, gateway, url } = await openApp(getFormPath(type));
    const platform = await getPlatform(gateway, type);
    const before = await getChannelNames(gateway);
    await page.getByRole('heading', { name: `Connect ${platform.title}` }).waitFor();
    await fillForm(page, platform, createValues(platform));

    await clickButton(page, 'Check');
    await page.getByText('Ready to connect').waitFor();
    expect(await findViolations(page)).toEqual([]);
    expect(await getChannelNames(gateway)).toEqual(before);
    await clickButton(page, 'Connect');

    const newRow = page.locator('.channel-row[data-new]');
    await newRow.waitFor();
    const [name = ''] = (await getChannelNames(gateway)).filter((each) => !before.includes(each));
    expect(await newRow.locator('h2').textContent()).toBe(name);
    expect(
      await page
        .getByRole('status')
        .filter({ hasText: `${name} is connected.` })
        .isVisible(),
    ).toBe(true);
    expect(await page.locator('.channel-row').count()).toBe(before.length + 1);
    expect(page.url()).toMatch(`${url}/?connected=ch_`);
    expect(await findViolations(page)).toEqual([]);
  });
});

async function expectMatchesSpec(page: Page, platform: PlatformSpec, field: FieldSpec): Promise<void> {
  const input = getInput(page, field);
  const container = getFieldElement(page, field);
  const attributes = await input.evaluate((element) =>
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  );
  const tag = await input.evaluate((element) => element.localName);
  const isMandatory = field.isRequired || field.requiredUnless.length > 0;
  const isText = field.kind !== 'BOOLEAN';

  expect({ tag, ...attributes }).toMatchObject({
    tag: field.kind === 'MULTILINE_TEXT' ? 'textarea' : 'input',
    ...(field.isSecret && { type: 'password' }),
    ...(!isText && { type: 'checkbox' }),
    ...(isText && field.example && { placeholder: field.example }),
    autocomplete: 'off',
    'aria-required': String(isMandatory),
  });
  const help = await container.locator('.field-help').textContent();
  expect(help).toContain((field.help ?? '').replaceAll('`', ''));
  for (const name of field.requiredUnless) expect(help).toContain(getField(platform, name).label);
  expect(attributes['aria-describedby']?.split(' ')[0]).toBe(
    await container.locator('.field-help').getAttribute('id'),
  );
  const link = container.locator('.field-label a');
  expect(await link.evaluateAll((links) => links.map((each) => each.getAttribute('href')))).toEqual(
    field.sourceUrl ? [field.sourceUrl] : [],
  );
  expect(await container.locator('input[type="color"]').count()).toBe(field.kind === 'COLOR' ? 1 : 0);
}

test('works with the keyboard alone', async () => {
  const { page, gateway } = await openApp();
  const line = await getPlatform(gateway, 'LINE');
  await page.locator('.channel-row').first().waitFor();

  async function tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await isFocused(target)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('Sixty presses of Tab did not reach the element.');
  }

  await tabTo(page.getByRole('switch', { name: 'Online shop is on' }));
  await page.keyboard.press('Space');
  await expect
    .poll(() => page.getByRole('switch', { name: 'Online shop is on' }).getAttribute('aria-checked'))
    .toBe('false');
  expect(await isFocused(page.getByRole('switch', { name: 'Online shop is on' }))).toBe(true);

  await page.keyboard.press('Control+Home');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await tabTo(page.getByRole('link', { name: 'Connect a channel' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Choose a platform' }).waitFor();
  await tabTo(page.getByRole('link', { name: line.title }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Prepare LINE' }).waitFor();
  await tabTo(page.getByRole('link', { name: 'Continue' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Connect LINE' }).waitFor();
  for (const [name, value] of Object.entries(createValues(line)).filter(
    ([name]) => getField(line, name).isRequired,
  )) {
    await tabTo(getInput(page, getField(line, name)));
    await page.keyboard.type(name === 'channelSecret' ? 'wrong' : value);
  }
  await page.keyboard.press('Enter');

  const secret = getInput(page, getField(line, 'channelSecret'));
  await expect.poll(() => isFocused(secret)).toBe(true);
  await expect.poll(() => secret.getAttribute('aria-invalid')).toBe('true');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(getField(line, 'channelSecret').example ?? '');
  await page.keyboard.press('Enter');

  await page.locator('.channel-row[data-new]').waitFor();
  await expect.poll(() => isFocused(page.locator('.notice.success'))).toBe(true);
});

test('fits the screen of a phone with all fields of every form expanded', async () => {
  const { page, url } = await openApp('/connect', phone);
  const getWidth = () => page.evaluate(() => document.documentElement.scrollWidth);
  await page.locator('.card').first().waitFor();
  expect(await getWidth()).toBe(375);

  for (const type of platformTypes) {
    await page.goto(`${url}/connect?platform=${type}`);
    await page.locator('.console-steps').waitFor({ state: 'attached' });
    expect(await getWidth()).toBe(375);
    await page.getByRole('link', { name: 'Continue' }).tap();
    await page.locator('.channel-form').waitFor();
    await expandOptionalFields(page);
    await clickButton(page, 'Check');
    await page.locator('.result-summary[data-state]').waitFor();
    expect(await getWidth()).toBe(375);
  }
  expect(await findViolations(page)).toEqual([]);
});
