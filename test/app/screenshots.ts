import { expect, test } from 'vitest';
import { ChannelTypesDocument } from '#schema/client/index.ts';
import { demoHeaders, openApp } from './support/browser.ts';
import { readCatalogue } from './wizard/catalogue.ts';

// `npm run app:screenshots` takes the screenshots of the README. They show the fonts Inter and Noto Sans CJK,
// which must be installed (on Debian: fonts-inter and fonts-noto-cjk).

const desktop = { width: 1000, height: 720 };

async function openScene(path: string, viewport = desktop) {
  const { page, gateway, sandbox } = await openApp(path, { viewport, reducedMotion: 'reduce' });
  const { data } = await gateway.execute(ChannelTypesDocument, {}, demoHeaders);
  const line = data && readCatalogue(data).find(({ type }) => type === 'LINE');
  const getLabel = (name: string) => line?.fields.find((field) => field.name === name)?.label ?? name;
  const fill = (name: string, value: string) => page.getByLabel(getLabel(name), { exact: true }).fill(value);
  const clickButton = (name: string) => page.getByRole('button', { name, exact: true }).click();
  async function capture(name: string, fullPage = false): Promise<void> {
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `${import.meta.dirname}/screenshots/${name}.png`, fullPage });
  }
  return { page, sandbox, fill, clickButton, capture };
}

const secret = 'fa4efa4efa4efa4efa4efa4efa4e0009';
const token = 'FAKE-line-access-token-0009';
const formPath = '/connect?platform=LINE&step=form';

test('board', async () => {
  const { page, capture } = await openScene('/', { width: 1000, height: 860 });
  await page.locator('.channel-row').first().waitFor();
  await capture('board');
});

test('board, filtered', async () => {
  const { page, capture } = await openScene('/?type=WEB&type=EMAIL&active=true');
  await page.getByText('4 of 13 channels').waitFor();
  await capture('board-filter');
});

test('board, channels switched', async () => {
  const { page, clickButton, capture } = await openScene('/?type=WEB&type=EMAIL');
  for (const name of ['Online shop', 'Customer support']) await page.getByLabel(`Select ${name}`).check();
  await clickButton('Switch off');
  await page.getByText('1 switched, 1 could not be switched').waitFor();
  await capture('board-switch');
});

test('board, outage', async () => {
  const { page, sandbox, capture } = await openScene('/');
  await page.locator('.channel-row').first().waitFor();
  await sandbox.close();
  await page.getByRole('switch', { name: 'Online shop is on' }).click();
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  await capture('board-outage');
});

test('wizard, platforms', async () => {
  const { page, capture } = await openScene('/connect');
  await page.locator('.card').first().waitFor();
  await capture('wizard-platforms');
});

test('wizard, console steps', async () => {
  const { page, capture } = await openScene('/connect?platform=LINE');
  await page.locator('.console-steps').waitFor();
  await capture('wizard-console');
});

test('wizard, form', async () => {
  const { page, capture } = await openScene('/connect?platform=WEB&step=form', { width: 1000, height: 1040 });
  await page.locator('summary').click();
  await capture('wizard-form');
});

test('wizard, dry run', async () => {
  const { page, fill, clickButton, capture } = await openScene(formPath);
  await fill('name', 'LINE Taipei');
  await fill('lineChannelId', '1650000001');
  await fill('channelSecret', 'fa4e');
  await fill('channelAccessToken', token);
  await clickButton('Check');
  await page.getByText('Not ready yet').waitFor();
  await capture('wizard-dry-run', true);
});

test('wizard, typed error', async () => {
  const { page, fill, clickButton, capture } = await openScene(formPath);
  await fill('name', 'LINE Taipei');
  await fill('channelSecret', 'not a secret');
  await fill('channelAccessToken', token);
  await clickButton('Connect');
  await page.getByText('Not ready yet').waitFor();
  await capture('wizard-error', true);
});

test('wizard, account connected already, then connected', async () => {
  const { page, fill, clickButton, capture } = await openScene(formPath);
  await fill('name', 'LINE Taipei');
  await fill('lineChannelId', '1650000001');
  await fill('channelSecret', secret);
  await fill('channelAccessToken', token);
  await clickButton('Connect');
  await page.getByText('Not ready yet').waitFor();
  await capture('wizard-conflict', true);

  await fill('lineChannelId', '1650000009');
  await clickButton('Connect');
  await page.locator('.channel-row[data-new]').waitFor();
  await capture('connected');
});

test('board, form and dark Chinese wizard on a phone', async () => {
  const phone = { width: 375, height: 760 };
  const { page, fill, clickButton, capture } = await openScene('/', phone);
  await page.locator('.channel-row').first().waitFor();
  await capture('phone-board');

  const url = new URL(page.url()).origin;
  await page.goto(url + formPath);
  await fill('channelSecret', 'fa4e');
  await clickButton('Check');
  await page.getByText('Not ready yet').waitFor();
  await capture('phone-form');

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('combobox').selectOption('简体中文');
  await page.goto(`${url}/connect`);
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh-CN');
  await page.locator('.card').first().waitFor();
  await capture('phone-chinese-dark');
});
