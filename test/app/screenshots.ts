import { expect, test } from 'vitest';
import { ChannelTypesDocument } from '#schema/client/index.ts';
import { demoKey } from '#src/sandbox/server.ts';
import { openApp } from './support/browser.ts';
import { readSpecs } from './wizard/catalogue.ts';

// The README’s pictures: `npm run app:screenshots`.

const size = { width: 1000, height: 720 };

async function scene(path: string, viewport = size) {
  const { page, gateway, sandbox } = await openApp(path, { viewport, reducedMotion: 'reduce' });
  const headers = { 'x-api-key': demoKey };
  const { data } = await gateway.execute(ChannelTypesDocument, {}, headers);
  const line = data && readSpecs(data).find(({ type }) => type === 'LINE');
  const label = (name: string) => line?.fields.find((field) => field.name === name)?.label ?? name;
  const type = (name: string, value: string) => page.getByLabel(label(name), { exact: true }).fill(value);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  async function shoot(name: string, fullPage = false): Promise<void> {
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `${import.meta.dirname}/screenshots/${name}.png`, fullPage });
  }
  return { page, sandbox, type, press, shoot };
}

const secret = 'fa4efa4efa4efa4efa4efa4efa4e0009';
const token = 'FAKE-line-access-token-0009';
const form = '/connect?platform=LINE&step=form';

test('board', async () => {
  const { page, shoot } = await scene('/', { width: 1000, height: 860 });
  await page.locator('.row').first().waitFor();
  await shoot('board');
});

test('board, narrowed', async () => {
  const { page, shoot } = await scene('/?type=WEB&type=EMAIL&active=true');
  await page.getByText('4 of 13 channels').waitFor();
  await shoot('board-filter');
});

test('board, switched', async () => {
  const { page, press, shoot } = await scene('/?type=WEB&type=EMAIL');
  for (const name of ['Online shop', 'Customer support']) await page.getByLabel(`Select ${name}`).check();
  await press('Switch off');
  await page.getByText('1 switched, 1 couldn’t be switched').waitFor();
  await shoot('board-switch');
});

test('board, in an outage', async () => {
  const { page, sandbox, shoot } = await scene('/');
  await page.locator('.row').first().waitFor();
  await sandbox.close();
  await page.getByRole('switch', { name: 'Online shop is on' }).click();
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  await shoot('board-outage');
});

test('wizard, platforms', async () => {
  const { page, shoot } = await scene('/connect');
  await page.locator('.card').first().waitFor();
  await shoot('wizard-platforms');
});

test('wizard, console', async () => {
  const { page, shoot } = await scene('/connect?platform=LINE');
  await page.locator('.console').waitFor();
  await shoot('wizard-console');
});

test('wizard, form', async () => {
  const { page, shoot } = await scene('/connect?platform=WEB&step=form', { width: 1000, height: 1040 });
  await page.locator('summary').click();
  await shoot('wizard-form');
});

test('wizard, dry run', async () => {
  const { page, type, press, shoot } = await scene(form);
  await type('name', 'LINE Taipei');
  await type('lineChannelId', '1650000001');
  await type('channelSecret', 'fa4e');
  await type('channelAccessToken', token);
  await press('Check');
  await page.getByText('Not ready yet').waitFor();
  await shoot('wizard-dry-run', true);
});

test('wizard, typed error', async () => {
  const { page, type, press, shoot } = await scene(form);
  await type('name', 'LINE Taipei');
  await type('channelSecret', 'not a secret');
  await type('channelAccessToken', token);
  await press('Connect');
  await page.getByText('Not ready yet').waitFor();
  await shoot('wizard-error', true);
});

test('wizard, connected already, and connected', async () => {
  const { page, type, press, shoot } = await scene(form);
  await type('name', 'LINE Taipei');
  await type('lineChannelId', '1650000001');
  await type('channelSecret', secret);
  await type('channelAccessToken', token);
  await press('Connect');
  await page.getByText('Not ready yet').waitFor();
  await shoot('wizard-conflict', true);

  await type('lineChannelId', '1650000009');
  await press('Connect');
  await page.locator('.row[data-new]').waitFor();
  await shoot('connected');
});

test('on a phone, in Chinese, in the dark', async () => {
  const phone = { width: 375, height: 760 };
  const { page, type, press, shoot } = await scene('/', phone);
  await page.locator('.row').first().waitFor();
  await shoot('phone-board');

  const { url } = { url: new URL(page.url()).origin };
  await page.goto(url + form);
  await type('channelSecret', 'fa4e');
  await press('Check');
  await page.getByText('Not ready yet').waitFor();
  await shoot('phone-form');

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('combobox').selectOption('简体中文');
  await page.goto(`${url}/connect`);
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh-CN');
  await page.locator('.card').first().waitFor();
  await shoot('phone-chinese-dark');
});
