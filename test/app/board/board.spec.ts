import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ChannelBoardDocument, ChannelTypesDocument } from '#schema/client/index.ts';
import { channel, gatewayOver, startGateway } from '../../support/harness.ts';
import {
  demoHeaders,
  findViolations,
  instantRecovery,
  openApp,
  openPage,
  openSandbox,
  phone,
  serveApp,
} from '../support/browser.ts';

const getNames = (page: Page) => page.locator('.channel-row h2').allTextContents();
const getSwitch = (page: Page, name: string) => page.getByRole('switch', { name: `${name} is on` });
const isOn = (page: Page, name: string) => getSwitch(page, name).getAttribute('aria-checked');

test('shows each channel with its platform and health, and the number of channels per platform', async () => {
  const { page, gateway } = await openApp();
  const { data } = await gateway.execute(ChannelBoardDocument, { first: 50 }, demoHeaders);
  const { data: catalogue } = await gateway.execute(ChannelTypesDocument, {}, demoHeaders);

  await page.locator('.channel-row').first().waitFor();
  const titles = new Map(catalogue?.channelTypes.map(({ type, title }) => [type, title]));
  const counts = new Map(data?.channelCount.byType?.map(({ type, count }) => [type, count]));
  expect(counts.size).toBeGreaterThan(7);
  await page.locator('.chip', { hasText: 'E-mail' }).waitFor();

  const rows = data?.channels.nodes.map((node) => Object(node)) ?? [];
  expect(rows).toHaveLength(13);
  expect(await getNames(page)).toEqual(rows.map(({ name }) => name));
  expect(await page.locator('.channel-row .channel-name p').allTextContents()).toEqual(
    rows.map(({ type, isDefault }) => `${titles.get(type)}${isDefault ? 'Default' : ''}`),
  );
  expect(await page.locator('.channel-row .channel-health').allTextContents()).toEqual(
    rows.map(({ health }) => (health.errorMessage ? `Reconnect needed${health.errorMessage}` : 'Connected')),
  );
  expect(rows.filter(({ health }) => health.errorMessage)).toHaveLength(1);
  expect(await page.locator('.chip').allTextContents()).toEqual([
    'All 13',
    ...[...titles].map(([type, title]) => `${title} ${counts.get(type) ?? 0}`),
  ]);
  expect(await findViolations(page)).toEqual([]);
});

test('shows no counts per platform when the channel API reports only the total', async () => {
  const sandbox = await openSandbox(0, 'documented');
  const gateway = await startGateway(sandbox.url);
  const { page, url } = await openPage(await serveApp(gateway.url));
  const { data: catalogue } = await gateway.execute(ChannelTypesDocument, {}, demoHeaders);

  await page.goto(url);

  const titles = catalogue?.channelTypes.map(({ title }) => title) ?? [];
  await expect.poll(() => page.locator('.chip').allTextContents()).toEqual(['All 13', ...titles]);
  expect(await findViolations(page)).toEqual([]);
});

test('sends one query for the board and one for the catalogue', async () => {
  const { page, gateway } = await openApp();
  await page.locator('.chip', { hasText: 'E-mail' }).waitFor();
  await page.waitForLoadState('networkidle');

  const operations = gateway.logged.map((line) => JSON.parse(line).operation).filter(Boolean);

  expect(operations.toSorted()).toEqual(['ChannelBoard', 'ChannelTypes']);
});

test('filters by platform, status and name, and restores the filters after reload and Back', async () => {
  const { page, url } = await openApp();
  await page.locator('.channel-row').first().waitFor();

  await page.getByRole('button', { name: /^Web 3/ }).click();
  await expect.poll(() => getNames(page)).toEqual(['Online shop', 'Careers', 'Customer support']);
  await page.getByRole('button', { name: /^E-mail 2/ }).click();
  await expect.poll(() => getNames(page)).toHaveLength(5);
  await page.getByRole('searchbox', { name: 'Search by name' }).fill('CAREE');
  await expect.poll(() => getNames(page)).toEqual(['Careers']);
  await page.getByRole('radio', { name: 'Off' }).check();
  await expect.poll(() => page.url()).toBe(`${url}/?type=WEB&type=EMAIL&active=false&search=CAREE`);
  expect(await page.getByText('1 of 13 channels').isVisible()).toBe(true);
  expect(await findViolations(page)).toEqual([]);

  await page.reload();

  await expect.poll(() => getNames(page)).toEqual(['Careers']);
  expect(await page.getByRole('searchbox').inputValue()).toBe('CAREE');
  expect(await page.getByRole('radio', { name: 'Off' }).isChecked()).toBe(true);
  expect(await page.locator('.chip[aria-pressed="true"]').allTextContents()).toEqual(['E-mail 2', 'Web 3']);

  await page.getByRole('link', { name: 'Connect a channel' }).click();
  await page.getByRole('heading', { name: 'Choose a platform' }).waitFor();
  await page.goBack();

  await expect.poll(() => getNames(page)).toEqual(['Careers']);
});

test('offers to clear the filters when no channel matches', async () => {
  const { page } = await openApp('/?search=nothing+is+called+this');

  await page.getByRole('heading', { name: 'No channels match these filters' }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Clear filters' }).click();

  await expect.poll(() => getNames(page)).toHaveLength(13);
  expect(await page.getByRole('searchbox').inputValue()).toBe('');
  expect(await page.getByRole('searchbox').evaluate((box) => box === document.activeElement)).toBe(true);
});

test('switches a channel off, which a reload confirms', async () => {
  const { page, gateway } = await openApp();
  expect(await isOn(page, 'Online shop')).toBe('true');

  await getSwitch(page, 'Online shop').click();

  await expect.poll(() => isOn(page, 'Online shop')).toBe('false');
  await page.reload();
  await getSwitch(page, 'Online shop').waitFor();
  expect(await isOn(page, 'Online shop')).toBe('false');
  const { data } = await gateway.execute('{ channel(id: "ch_web_shop") { isActive } }', {}, demoHeaders);
  expect(data).toEqual({ channel: { isActive: false } });
});

test('leaves the default channel on and shows next to it why it cannot be switched off', async () => {
  const { page, gateway } = await openApp();
  const setActive =
    'mutation ($input: SetChannelsActiveInput!) { setChannelsActive(input: $input) { ... on SetChannelsActivePayload { results { error { message } } } } }';
  const { data } = await gateway.execute<
    { setChannelsActive: { results: [{ error: { message: string } }] } },
    unknown
  >(setActive, { input: { ids: ['ch_web_support'], isActive: false } }, demoHeaders);
  const message = data?.setChannelsActive.results[0].error.message;

  await getSwitch(page, 'Customer support').click();

  const alert = page.locator('.channel-row', { hasText: 'Customer support' }).getByRole('alert');
  await expect.poll(() => alert.textContent()).toBe(message);
  expect(await isOn(page, 'Customer support')).toBe('true');
  expect(await findViolations(page)).toEqual([]);
});

test('switches the selected channels off together and keeps those selected that failed', async () => {
  const { page } = await openApp();
  const selected = page.getByRole('checkbox', { checked: true });
  for (const name of ['Online shop', 'Customer support', 'Support mailbox']) {
    await page.getByRole('checkbox', { name: `Select ${name}` }).check();
  }
  expect(await findViolations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Switch off' }).click();

  await page.getByText('2 switched, 1 could not be switched').waitFor();
  await expect.poll(() => isOn(page, 'Online shop')).toBe('false');
  expect(await isOn(page, 'Support mailbox')).toBe('false');
  expect(await isOn(page, 'Customer support')).toBe('true');
  expect(await selected.evaluateAll((boxes) => boxes.map((box) => box.ariaLabel))).toEqual([
    'Select Customer support',
  ]);

  await page.getByRole('checkbox', { name: '1 selected' }).click();
  await page.getByRole('checkbox', { name: '13 selected' }).click();
  await expect.poll(() => selected.count()).toBe(0);
});

describe('without data', () => {
  test('shows a skeleton until the gateway responds', async () => {
    const { page, url } = await openApp();
    await page.locator('.channel-row').first().waitFor();
    const hold = Promise.withResolvers<void>();
    await page.route(`${url}/graphql`, (route) => hold.promise.then(() => route.continue()));

    await page.reload({ waitUntil: 'commit' });

    await page.locator('.skeleton').waitFor();
    expect(await findViolations(page)).toEqual([]);
    hold.resolve();
    await expect.poll(() => getNames(page)).toHaveLength(13);
    expect(await page.locator('.skeleton').count()).toBe(0);
  });

  test('leads to the wizard when no channel is connected', async () => {
    const counts = { all: 0, web: 0 };
    const gateway = await gatewayOver({ 'GET /v1/channels': [], 'GET /v1/channels/_count': counts });
    const { page, url } = await openPage(await serveApp(gateway.url));

    await page.goto(url);

    await page.getByRole('heading', { name: 'No channels are connected yet' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.locator('.empty-state').getByRole('link', { name: 'Connect a channel' }).click();
    await page.getByRole('heading', { name: 'Choose a platform' }).waitFor();
  });

  test('shows the gateway’s error message in an outage and offers to try again', async () => {
    const first = await openSandbox();
    const gateway = await startGateway(first.url, instantRecovery);
    await first.close();
    const { page, url } = await openPage(await serveApp(gateway.url));

    await page.goto(url);

    const alert = page.getByRole('alert').filter({ hasText: 'Something went wrong' });
    await alert.waitFor();
    const { errors } = await gateway.execute('{ channelCount { total } }', {}, demoHeaders);
    expect(errors?.[0]?.extensions?.code).toBe('UPSTREAM_UNAVAILABLE');
    expect(await alert.textContent()).toContain(errors?.[0]?.message);
    expect(await findViolations(page)).toEqual([]);

    await openSandbox(first.port);
    await page.getByRole('button', { name: 'Try again' }).click();

    await expect.poll(() => getNames(page)).toHaveLength(13);
    await expect.poll(() => alert.count()).toBe(0);
  });

  test('keeps showing the loaded channels while the browser is offline', async () => {
    const { page } = await openApp();
    await page.locator('.channel-row').first().waitFor();

    await page.context().setOffline(true);

    const notice = page.getByRole('status').filter({ hasText: 'You are offline' });
    await notice.waitFor();
    expect(await getNames(page)).toHaveLength(13);
    await getSwitch(page, 'Online shop').click();
    const alert = page.getByRole('alert').filter({ hasText: 'The server cannot be reached' });
    await alert.waitFor();
    expect(await isOn(page, 'Online shop')).toBe('true');
    expect(await findViolations(page)).toEqual([]);

    await page.context().setOffline(false);
    await expect.poll(() => notice.count()).toBe(0);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => isOn(page, 'Online shop')).toBe('false');
    await expect.poll(() => alert.count()).toBe(0);
  });
});

test('shows fifty channels at a time, including one of an unknown platform', async () => {
  const channels = Array.from({ length: 60 }, (_, index) =>
    channel({ id: `ch_${index}`, name: `Channel ${index}`, type: index === 59 ? 'carrier_pigeon' : 'web' }),
  );
  const gateway = await gatewayOver({
    'GET /v1/channels': channels,
    'GET /v1/channels/_count': { all: 60, web: 59, carrier_pigeon: 1 },
  });
  const { page, url } = await openPage(await serveApp(gateway.url));

  await page.goto(url);

  await expect.poll(() => getNames(page)).toHaveLength(50);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => getNames(page)).toHaveLength(60);
  expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0);
  expect(await page.locator('.channel-row', { hasText: 'Channel 59' }).textContent()).toContain(
    'carrier_pigeon',
  );
  expect(await findViolations(page)).toEqual([]);
});

test('splits a selection of more than 100 channels into several requests', async () => {
  const ids = Array.from({ length: 101 }, (_, index) => `ch_${index}`);
  const gateway = await gatewayOver({
    'GET /v1/channels': ids.map((id) => channel({ id })),
    'GET /v1/channels/_count': { count: ids.length },
    ...Object.fromEntries(ids.map((id) => [`PUT /v1/channels/${id}`, channel({ id, is_active: false })])),
  });
  const { page, url } = await openPage(await serveApp(gateway.url));
  await page.goto(url);
  for (const shown of [50, 100]) {
    await expect.poll(() => getNames(page)).toHaveLength(shown);
    await page.getByRole('button', { name: 'Show more' }).click();
  }
  await expect.poll(() => getNames(page)).toHaveLength(101);

  await page.getByRole('checkbox', { name: 'Select all' }).check();
  await page.getByRole('button', { name: 'Switch off' }).click();

  await page.getByText('101 switched').waitFor();
  const operations = gateway.logged.map((line) => JSON.parse(line).operation);
  expect(operations.filter((name) => name === 'SetChannelsActive')).toHaveLength(2);
  expect(gateway.names().filter((name) => name.startsWith('PUT '))).toHaveLength(101);
});

test('fits the screen of a phone', async () => {
  const { page } = await openApp('/', phone);
  await page.locator('.channel-row').first().waitFor();

  await getSwitch(page, 'Customer support').tap();
  await page.getByRole('checkbox', { name: 'Select Online shop' }).tap();

  await page.locator('.channel-error').filter({ hasText: /./ }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  expect(await findViolations(page)).toEqual([]);
});
