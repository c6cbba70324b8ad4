import { describe, expect, test } from 'vitest';
import { findViolations, openApp } from '../support/browser.ts';
import {
  clickButton,
  getDryRunMessage,
  getField,
  getFieldElement,
  getFormPath,
  getInput,
  getMessages,
  getPlatform,
} from '../support/wizard.ts';

describe('in Chinese', () => {
  test.each([
    ['zh-CN', '简体中文', '选择平台', '检查', '待解决'],
    ['zh-TW', '繁體中文', '選擇平台', '檢查', '待解決'],
  ])('shows the app, the catalogue and the dry run in %s', async (code, name, heading, check, toFix) => {
    const { page, gateway } = await openApp('/connect');
    const line = await getPlatform(gateway, 'LINE', code);
    const english = await getPlatform(gateway, 'LINE');
    expect(line.steps).not.toEqual(english.steps);

    await page.getByRole('combobox', { name: 'Language' }).selectOption(name);

    await page.getByRole('heading', { name: heading }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(code);
    await expect
      .poll(() => page.locator('.card', { hasText: line.title }).first().textContent())
      .toContain(line.description);
    expect(await findViolations(page)).toEqual([]);
    await page.locator('.card', { has: page.getByText(line.title, { exact: true }) }).click();
    await expect
      .poll(() => page.locator('.console-steps li p').allTextContents())
      .toEqual(line.steps.map(({ text }) => text.replaceAll('`', '')));
    await page.locator('.actions .primary').click();
    for (const field of line.fields) expect(await getFieldElement(page, field).count()).toBe(1);
    await clickButton(page, check);
    await page.locator('.result-summary[data-state="FAIL"]').waitFor();
    const message = await getDryRunMessage(gateway, line, {}, 'channelSecret', code);
    expect(message).toMatch(/\p{Script=Han}/u);
    expect(await getMessages(page, getField(line, 'channelSecret'))).toEqual([`${toFix}: ${message}`]);
    expect(await findViolations(page)).toEqual([]);

    await page.reload();
    await page.locator('.channel-form').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(code);
  });

  test('starts in the language of the browser', async () => {
    const { page } = await openApp('/', { locale: 'zh-HK' });

    await page.getByRole('link', { name: '連接管道' }).waitFor();

    expect(await page.locator('html').getAttribute('lang')).toBe('zh-TW');
  });

  test('keeps the input when the language changes', async () => {
    const { page, gateway } = await openApp(getFormPath('LINE'));
    const secret = getField(await getPlatform(gateway, 'LINE'), 'channelSecret');
    await getInput(page, secret).fill('typed before');

    await page.getByRole('combobox', { name: 'Language' }).selectOption('繁體中文');

    const translated = getField(await getPlatform(gateway, 'LINE', 'zh-TW'), 'channelSecret');
    await page.getByRole('heading', { name: '連接 LINE' }).waitFor();
    expect(await getInput(page, translated).inputValue()).toBe('typed before');
  });
});
