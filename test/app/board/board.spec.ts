import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ChannelBoardDocument, ChannelTypesDocument } from '#schema/client/index.ts';
import { demoKey } from '#src/sandbox/server.ts';
import { channel, gatewayOver, startGateway } from '../../support/harness.ts';
import { impatient, openApp, openPage, sandboxOn, serveApp, violations } from '../support/browser.ts';

const caller = { 'x-api-key': demoKey };

const names = (page: Page) => page.locator('.row h2').allTextContents();
const turn = (page: Page, name: string) => page.getByRole('switch', { name: `${name} is on` });
const isOn = (page: Page, name: string) => turn(page, name).getAttribute('aria-checked');

test('shows every channel, its platform and its health, and how many there are of each', async () => {
  const { page, gateway } = await openApp();
  const { data } = await gateway.execute(ChannelBoardDocument, { first: 50 }, caller);
  const { data: catalogue } = await gateway.execute(ChannelTypesDocument, {}, caller);

  await page.locator('.row').first().waitFor();
  await expect.poll(() => page.locator('.chip').count()).toBe(9);

  const titles = new Map(catalogue?.channelTypes.map(({ type, title }) => [type, title]));
  const rows = data?.channels.nodes.map((node) => Object(node)) ?? [];
  expect(rows).toHaveLength(13);
  expect(await names(page)).toEqual(rows.map(({ name }) => name));
  expect(await page.locator('.row .who p').allTextContents()).toEqual(
    rows.map(({ type, isDefault }) => `${titles.get(type)}${isDefault ? 'Default' : ''}`),
  );
  expect(await page.locator('.row .health').allTextContents()).toEqual(
    rows.map(({ health }) => (health.errorMessage ? `Reconnect${health.errorMessage}` : 'Connected')),
  );
  expect(rows.filter(({ health }) => health.errorMessage)).toHaveLength(1);
  expect(await page.locator('.chip').allTextContents()).toEqual([
    'All 13',
    ...[...titles].map(
      ([type, title]) => `${title} ${data?.channelCount.byType?.find((each) => each.type === type)?.count}`,
    ),
  ]);
  expect(await violations(page)).toEqual([]);
});

test('shows no numbers where the channel API only tells the total', async () => {
  const sandbox = await sandboxOn(0, 'documented');
  const gateway = await startGateway(sandbox.url);
  const { page, url } = await openPage(await serveApp(gateway.url));
  const { data: catalogue } = await gateway.execute(ChannelTypesDocument, {}, caller);

  await page.goto(url);

  const titles = catalogue?.channelTypes.map(({ title }) => title) ?? [];
  await expect.poll(() => page.locator('.chip').allTextContents()).toEqual(['All 13', ...titles]);
  expect(await violations(page)).toEqual([]);
});

test('asks for the board and the catalogue, once each', async () => {
  const { page, gateway } = await openApp();
  await expect.poll(() => page.locator('.chip').count()).toBe(9);
  await page.waitForLoadState('networkidle');

  const operations = gateway.logged.map((line) => JSON.parse(line).operation).filter(Boolean);

  expect(operations.toSorted()).toEqual(['ChannelBoard', 'ChannelTypes']);
});

test('narrows by platform, state and name; a reload and Back keep it', async () => {
  const { page, url } = await openApp();
  await page.locator('.row').first().waitFor();

  await page.getByRole('button', { name: /^Web 3/ }).click();
  await expect.poll(() => names(page)).toEqual(['Online shop', 'Careers', 'Customer support']);
  await page.getByRole('button', { name: /^E-mail 2/ }).click();
  await expect.poll(() => names(page)).toHaveLength(5);
  await page.getByRole('searchbox', { name: 'Search by name' }).fill('CAREE');
  await expect.poll(() => names(page)).toEqual(['Careers']);
  await page.getByRole('radio', { name: 'Off' }).check();
  await expect.poll(() => page.url()).toBe(`${url}/?type=WEB&type=EMAIL&active=false&search=CAREE`);
  expect(await page.getByText('1 of 13 channels').isVisible()).toBe(true);
  expect(await violations(page)).toEqual([]);

  await page.reload();

  await expect.poll(() => names(page)).toEqual(['Careers']);
  expect(await page.getByRole('searchbox').inputValue()).toBe('CAREE');
  expect(await page.getByRole('radio', { name: 'Off' }).isChecked()).toBe(true);
  expect(await page.locator('.chip[aria-pressed="true"]').allTextContents()).toEqual(['E-mail 2', 'Web 3']);

  await page.getByRole('link', { name: 'Connect a channel' }).click();
  await page.getByRole('heading', { name: 'Which platform?' }).waitFor();
  await page.goBack();

  await expect.poll(() => names(page)).toEqual(['Careers']);
});

test('says where nothing fits, and clears the filters', async () => {
  const { page } = await openApp('/?search=nothing+is+called+this');

  await page.getByRole('heading', { name: 'No channel fits these filters' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Clear filters' }).click();

  await expect.poll(() => names(page)).toHaveLength(13);
  expect(await page.getByRole('searchbox').inputValue()).toBe('');
  expect(await page.getByRole('searchbox').evaluate((box) => box === document.activeElement)).toBe(true);
});

test('switches a channel off; after a reload it still is', async () => {
  const { page, gateway } = await openApp();
  expect(await isOn(page, 'Online shop')).toBe('true');

  await turn(page, 'Online shop').click();

  await expect.poll(() => isOn(page, 'Online shop')).toBe('false');
  await page.reload();
  await turn(page, 'Online shop').waitFor();
  expect(await isOn(page, 'Online shop')).toBe('false');
  const { data } = await gateway.execute('{ channel(id: "ch_web_shop") { isActive } }', {}, caller);
  expect(data).toEqual({ channel: { isActive: false } });
});

test('shows why the default channel can’t be switched off, beside it, and leaves it on', async () => {
  const { page, gateway } = await openApp();
  const setActive =
    'mutation ($input: SetChannelsActiveInput!) { setChannelsActive(input: $input) { ... on SetChannelsActivePayload { results { error { message } } } } }';
  const { data } = await gateway.execute<
    { setChannelsActive: { results: [{ error: { message: string } }] } },
    unknown
  >(setActive, { input: { ids: ['ch_web_support'], isActive: false } }, caller);
  const why = data?.setChannelsActive.results[0].error.message;

  await turn(page, 'Customer support').click();

  const refusal = page.locator('.row', { hasText: 'Customer support' }).getByRole('alert');
  await expect.poll(() => refusal.textContent()).toBe(why);
  expect(await isOn(page, 'Customer support')).toBe('true');
  expect(await violations(page)).toEqual([]);
});

test('switches the selected off at once, and keeps those selected that it couldn’t', async () => {
  const { page } = await openApp();
  const selected = page.getByRole('checkbox', { checked: true });
  for (const name of ['Online shop', 'Customer support', 'Support mailbox']) {
    await page.getByRole('checkbox', { name: `Select ${name}` }).check();
  }
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Switch off' }).click();

  await page.getByText('2 switched, 1 couldn’t be switched').waitFor();
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

describe('what can’t be shown', () => {
  test('a skeleton, until the gateway has answered', async () => {
    const { page, url } = await openApp();
    await page.locator('.row').first().waitFor();
    const held = Promise.withResolvers<void>();
    await page.route(`${url}/graphql`, (route) => held.promise.then(() => route.continue()));

    await page.reload({ waitUntil: 'commit' });

    await page.locator('.skeleton').waitFor();
    expect(await violations(page)).toEqual([]);
    held.resolve();
    await expect.poll(() => names(page)).toHaveLength(13);
    expect(await page.locator('.skeleton').count()).toBe(0);
  });

  test('no channels at all: the way to the first one', async () => {
    const none = { all: 0, web: 0 };
    const gateway = await gatewayOver({ 'GET /v1/channels': [], 'GET /v1/channels/_count': none });
    const { page, url } = await openPage(await serveApp(gateway.url));

    await page.goto(url);

    await page.getByRole('heading', { name: 'No channel is connected yet' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.locator('.nothing').getByRole('link', { name: 'Connect a channel' }).click();
    await page.getByRole('heading', { name: 'Which platform?' }).waitFor();
  });

  test('an outage: what the gateway says of it, and another try', async () => {
    const first = await sandboxOn();
    const gateway = await startGateway(first.url, impatient);
    await first.close();
    const { page, url } = await openPage(await serveApp(gateway.url));

    await page.goto(url);

    const alert = page.getByRole('alert').filter({ hasText: 'That didn’t work' });
    await alert.waitFor();
    const { errors } = await gateway.execute('{ channelCount { total } }', {}, caller);
    expect(errors?.[0]?.extensions?.code).toBe('UPSTREAM_UNAVAILABLE');
    expect(await alert.textContent()).toContain(errors?.[0]?.message);
    expect(await violations(page)).toEqual([]);

    await sandboxOn(first.port);
    await page.getByRole('button', { name: 'Try again' }).click();

    await expect.poll(() => names(page)).toHaveLength(13);
    await expect.poll(() => alert.count()).toBe(0);
  });

  test('no network: what was last seen, until it is back', async () => {
    const { page } = await openApp();
    await page.locator('.row').first().waitFor();

    await page.context().setOffline(true);

    const notice = page.getByRole('status').filter({ hasText: 'You are offline' });
    await notice.waitFor();
    expect(await names(page)).toHaveLength(13);
    await turn(page, 'Online shop').click();
    const alert = page.getByRole('alert').filter({ hasText: 'The gateway can’t be reached' });
    await alert.waitFor();
    expect(await isOn(page, 'Online shop')).toBe('true');
    expect(await violations(page)).toEqual([]);

    await page.context().setOffline(false);
    await expect.poll(() => notice.count()).toBe(0);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => isOn(page, 'Online shop')).toBe('false');
    await expect.poll(() => alert.count()).toBe(0);
  });
});

test('shows fifty at a time, a platform that nobody knows among them', async () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    channel({ id: `ch_${index}`, name: `Channel ${index}`, type: index === 59 ? 'pigeon' : 'web' }),
  );
  const gateway = await gatewayOver({
    'GET /v1/channels': many,
    'GET /v1/channels/_count': { all: 60, web: 59, pigeon: 1 },
  });
  const { page, url } = await openPage(await serveApp(gateway.url));

  await page.goto(url);

  await expect.poll(() => names(page)).toHaveLength(50);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => names(page)).toHaveLength(60);
  expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0);
  expect(await page.locator('.row', { hasText: 'Channel 59' }).textContent()).toContain('pigeon');
  expect(await violations(page)).toEqual([]);
});

test('switches more than the graph takes at once', async () => {
  const ids = Array.from({ length: 101 }, (_, index) => `ch_${index}`);
  const gateway = await gatewayOver({
    'GET /v1/channels': ids.map((id) => channel({ id })),
    'GET /v1/channels/_count': { count: ids.length },
    ...Object.fromEntries(ids.map((id) => [`PUT /v1/channels/${id}`, channel({ id, is_active: false })])),
  });
  const { page, url } = await openPage(await serveApp(gateway.url));
  await page.goto(url);
  for (const shown of [50, 100]) {
    await expect.poll(() => names(page)).toHaveLength(shown);
    await page.getByRole('button', { name: 'Show more' }).click();
  }
  await expect.poll(() => names(page)).toHaveLength(101);

  await page.getByRole('checkbox', { name: 'Select all' }).check();
  await page.getByRole('button', { name: 'Switch off' }).click();

  await page.getByText('101 switched').waitFor();
  const operations = gateway.logged.map((line) => JSON.parse(line).operation);
  expect(operations.filter((name) => name === 'SetChannelsActive')).toHaveLength(2);
  expect(gateway.names().filter((name) => name.startsWith('PUT '))).toHaveLength(101);
});

test('fits a phone', async () => {
  const { page } = await openApp('/', {
    viewport: { width: 375, height: 700 },
    hasTouch: true,
    isMobile: true,
  });
  await page.locator('.row').first().waitFor();

  await turn(page, 'Customer support').tap();
  await page.getByRole('checkbox', { name: 'Select Online shop' }).tap();

  await page.locator('.refusal').filter({ hasText: /./ }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  expect(await violations(page)).toEqual([]);
});
