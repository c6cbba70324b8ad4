import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ChannelTypesDocument } from '#schema/client/index.ts';
import { demoKey } from '#src/sandbox/server.ts';
import { openApp, openPage, sandboxOn, serveApp, violations } from '../support/browser.ts';
import { type Field, readSpecs, type Spec } from './catalogue.ts';

type Gateway = Awaited<ReturnType<typeof openApp>>['gateway'];

const platforms = ['EMAIL', 'FACEBOOK', 'INSTAGRAM', 'LINE', 'WEB', 'WECHAT', 'WECOM', 'WHATSAPP'] as const;

async function catalogue({ execute }: Gateway, language = 'en'): Promise<readonly Spec[]> {
  const headers = { 'x-api-key': demoKey, 'accept-language': language };
  const { data } = await execute(ChannelTypesDocument, {}, headers);
  return data ? readSpecs(data) : [];
}

async function specOf(gateway: Gateway, type: string, language?: string): Promise<Spec> {
  const spec = (await catalogue(gateway, language)).find((each) => each.type === type);
  if (!spec) throw new Error(`The catalogue has no ${type}.`);
  return spec;
}

const formOf = (type: string) => `/connect?platform=${type}&step=form`;
const input = (page: Page, { label }: Pick<Field, 'label'>) => page.getByLabel(label, { exact: true });
const fieldOf = (page: Page, { label }: Pick<Field, 'label'>) =>
  page.locator('.field', { has: page.getByLabel(label, { exact: true }) });
const notes = (page: Page, field: Pick<Field, 'label'>) =>
  fieldOf(page, field).locator('.notes li').allTextContents();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const focused = (locator: Locator) => locator.evaluate((element) => element === document.activeElement);
const byName = (spec: Spec, name: string) => spec.fields.find((each) => each.name === name) as Field;

/** What the sandbox takes where the catalogue’s example names something that isn’t there, or is there already. */
const known: Record<string, Record<string, string>> = {
  FACEBOOK: { pageId: '104300000000003', credentialId: 'cred_facebook_main' },
  INSTAGRAM: { pageId: '104400000000002', credentialId: 'cred_instagram_main' },
  WHATSAPP: { phoneNumberId: '106540000000009' },
};

/** Values that a platform’s channel is connected with, by its fields’ names. */
function valuesFor({ type, fields }: Spec): Record<string, string> {
  const typed = fields.filter(
    ({ requiredUnless, kind }) => requiredUnless.length === 0 && kind !== 'BOOLEAN',
  );
  const examples = typed.map(({ name, example }) => [name, example ?? 'Some words'] as const);
  return { ...Object.fromEntries(examples), ...known[type] };
}

async function fill(page: Page, spec: Spec, values: Record<string, string>): Promise<void> {
  const folded = page.locator('details:not([open]) > summary');
  if ((await folded.count()) > 0) await folded.click();
  for (const [name, value] of Object.entries(values)) await input(page, byName(spec, name)).fill(value);
}

async function channelNames({ execute }: Gateway): Promise<string[]> {
  const { data } = await execute<{ channels: { nodes: { name: string }[] } }, unknown>(
    '{ channels { nodes { name } } }',
    {},
    { 'x-api-key': demoKey },
  );
  return data?.channels.nodes.map(({ name }) => name) ?? [];
}

test('goes from the platforms to the console to the form, and back, with the heading in focus', async () => {
  const { page, gateway } = await openApp('/connect');
  const specs = await catalogue(gateway);
  const heading = page.getByRole('heading', { level: 1 });

  await page.getByRole('heading', { name: 'Which platform?' }).waitFor();
  expect(await page.locator('.card strong').allTextContents()).toEqual(specs.map(({ title }) => title));
  expect(await violations(page)).toEqual([]);

  const line = await specOf(gateway, 'LINE');
  await page.getByRole('link', { name: line.title }).click();
  await page.getByRole('heading', { name: 'Prepare LINE' }).waitFor();
  expect(await focused(heading)).toBe(true);
  expect(await page.title()).toBe('Prepare LINE');
  expect(await page.locator('.console li p').allTextContents()).toEqual(
    line.steps.map(({ text }) => text.replaceAll('`', '')),
  );
  expect(
    await page.locator('.console a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(line.steps.flatMap(({ url }) => url ?? []));
  expect(await violations(page)).toEqual([]);

  await page.getByRole('link', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'Connect LINE' }).waitFor();
  expect(await focused(heading)).toBe(true);
  await input(page, byName(line, 'channelSecret')).fill('typed before');
  await page.goBack();
  await page.getByRole('heading', { name: 'Prepare LINE' }).waitFor();
  await page.getByRole('link', { name: 'Continue' }).click();
  expect(await input(page, byName(line, 'channelSecret')).inputValue()).toBe('typed before');
});

describe.each(platforms)('%s', (type) => {
  test('has the form that the catalogue describes', async () => {
    const { page, gateway } = await openApp(formOf(type));
    const spec = await specOf(gateway, type);
    await page.getByRole('heading', { name: `Connect ${spec.title}` }).waitFor();
    const folded = page.locator('details:not([open]) > summary');
    if ((await folded.count()) > 0) await folded.click();

    expect((await page.locator('.field .label label').allTextContents()).toSorted()).toEqual(
      spec.fields.map(({ label }) => label).toSorted(),
    );
    for (const field of spec.fields) await expectDrawn(page, spec, field);
    expect(await violations(page)).toEqual([]);
  });

  test('is checked, connected, and stands marked on the board', async () => {
    const { page, gateway, url } = await openApp(formOf(type));
    const spec = await specOf(gateway, type);
    const before = await channelNames(gateway);
    await page.getByRole('heading', { name: `Connect ${spec.title}` }).waitFor();
    await fill(page, spec, valuesFor(spec));

    await press(page, 'Check');
    await page.getByText('Ready to connect').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await channelNames(gateway)).toEqual(before);
    await press(page, 'Connect');

    const marked = page.locator('.row[data-new]');
    await marked.waitFor();
    const [name = ''] = (await channelNames(gateway)).filter((each) => !before.includes(each));
    expect(await marked.locator('h2').textContent()).toBe(name);
    expect(
      await page
        .getByRole('status')
        .filter({ hasText: `${name} is connected.` })
        .isVisible(),
    ).toBe(true);
    expect(await page.locator('.row').count()).toBe(before.length + 1);
    expect(page.url()).toMatch(`${url}/?connected=ch_`);
    expect(await violations(page)).toEqual([]);
  });
});

/** A gateway of another tree, as a process of its own. */
async function startProcess(directory: string, channelApiUrl: string): Promise<string> {
  const env = { PATH: process.env.PATH, PORT: '0', CHANNEL_API_URL: channelApiUrl };
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: directory,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill());
  const [line] = await once(createInterface(child.stdout), 'line');
  return new URL(JSON.parse(line).url).origin;
}

async function expectDrawn(page: Page, spec: Spec, field: Field): Promise<void> {
  const drawn = input(page, field);
  const around = fieldOf(page, field);
  const attributes = await drawn.evaluate((element) =>
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  );
  const tag = await drawn.evaluate((element) => element.localName);
  const isEssential = field.isRequired || field.requiredUnless.length > 0;
  const isTyped = field.kind !== 'BOOLEAN';

  expect({ tag, ...attributes }).toMatchObject({
    tag: field.kind === 'MULTILINE_TEXT' ? 'textarea' : 'input',
    ...(field.isSecret && { type: 'password' }),
    ...(!isTyped && { type: 'checkbox' }),
    ...(isTyped && field.example && { placeholder: field.example }),
    autocomplete: 'off',
    'aria-required': String(isEssential),
  });
  const help = await around.locator('.help').textContent();
  expect(help).toContain((field.help ?? '').replaceAll('`', ''));
  for (const name of field.requiredUnless) expect(help).toContain(byName(spec, name).label);
  expect(attributes['aria-describedby']?.split(' ')[0]).toBe(
    await around.locator('.help').getAttribute('id'),
  );
  const link = around.locator('.label a');
  expect(await link.evaluateAll((links) => links.map((each) => each.getAttribute('href')))).toEqual(
    field.sourceUrl ? [field.sourceUrl] : [],
  );
  expect(await around.locator('input[type="color"]').count()).toBe(field.kind === 'COLOR' ? 1 : 0);
}

test('hints at what the catalogue’s rules say once a field is left, and doesn’t insist', async () => {
  const { page, gateway } = await openApp(formOf('LINE'));
  const line = await specOf(gateway, 'LINE');
  const secret = byName(line, 'channelSecret');
  await input(page, secret).fill('too short');
  expect(await notes(page, secret)).toEqual([]);

  await input(page, secret).blur();

  expect(await notes(page, secret)).toHaveLength(1);
  expect(await input(page, secret).getAttribute('aria-invalid')).toBe('true');
  expect(await violations(page)).toEqual([]);
  await input(page, secret).fill(secret.example ?? '');
  expect(await notes(page, secret)).toEqual([]);
});

test('asks for nothing while something needed is missing, and goes to it', async () => {
  const { page, gateway, url } = await openApp(formOf('FACEBOOK'));
  const facebook = await specOf(gateway, 'FACEBOOK');
  const [pageId, credentialId, accessToken] = ['pageId', 'credentialId', 'accessToken'].map((name) =>
    byName(facebook, name),
  ) as [Field, Field, Field];
  await page.getByRole('heading', { name: 'Connect Facebook' }).waitFor();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));

  await press(page, 'Connect');

  await expect.poll(() => focused(input(page, pageId))).toBe(true);
  for (const field of [pageId, credentialId, accessToken]) {
    expect(await notes(page, field)).toEqual(['To mend: This is needed.']);
  }
  await input(page, pageId).fill(known.FACEBOOK?.pageId ?? '');
  await input(page, credentialId).fill(known.FACEBOOK?.credentialId ?? '');
  // One stands in for the other.
  expect(await notes(page, accessToken)).toEqual([]);
  expect(asked).toEqual([]);
  await press(page, 'Connect');
  await page.locator('.row[data-new]').waitFor();
  expect(asked).toContain(`${url}/graphql`);
});

describe('a wrong secret', () => {
  const wrong = 'not-a-secret';

  test.each([
    ['the dry run', 'Check'],
    ['the gateway, when it is connected', 'Connect'],
  ])('is told beside its field by %s', async (_, button) => {
    const { page, gateway } = await openApp(formOf('LINE'));
    const line = await specOf(gateway, 'LINE');
    const secret = byName(line, 'channelSecret');
    const before = await channelNames(gateway);
    await page.getByRole('heading', { name: 'Connect LINE' }).waitFor();
    await fill(page, line, { ...valuesFor(line), channelSecret: wrong });

    await press(page, button);

    await page.getByText('Not ready yet: 1 thing to mend').waitFor();
    expect(await notes(page, secret)).toEqual([
      'To mend: A LINE channel secret is 32 hex digits: LINE Developers Console, Basic settings.',
    ]);
    expect(await focused(input(page, secret))).toBe(true);
    expect(await input(page, secret).inputValue()).toBe(wrong);
    expect(await channelNames(gateway)).toEqual(before);
    expect(await violations(page)).toEqual([]);

    await input(page, secret).fill(secret.example ?? '');
    expect(await notes(page, secret)).toEqual([]);
    await press(page, 'Connect');
    await page.locator('.row[data-new]').waitFor();
  });

  test('is shown only to who asks for it, and kept nowhere', async () => {
    const { page, gateway } = await openApp(formOf('LINE'));
    const line = await specOf(gateway, 'LINE');
    const secret = input(page, byName(line, 'channelSecret'));
    await secret.fill(wrong);

    const toggle = page.getByRole('button', { name: `Show ${byName(line, 'channelSecret').label}` });
    expect(await secret.getAttribute('type')).toBe('password');
    await toggle.click();
    expect(await secret.getAttribute('type')).toBe('text');
    expect(await toggle.getAttribute('aria-pressed')).toBe('true');
    await toggle.click();
    expect(await secret.getAttribute('type')).toBe('password');

    expect(page.url()).not.toContain(wrong);
    expect(
      await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, history.state])),
    ).not.toContain(wrong);
    await page.reload();
    await secret.waitFor();
    expect(await secret.inputValue()).toBe('');
  });
});

test('says that an account is connected already: by the dry run, and by the gateway', async () => {
  const { page, gateway } = await openApp(formOf('LINE'));
  const line = await specOf(gateway, 'LINE');
  const account = byName(line, 'lineChannelId');
  await page.getByRole('heading', { name: 'Connect LINE' }).waitFor();
  await fill(page, line, { ...valuesFor(line), lineChannelId: '1650000001' });

  await press(page, 'Check');
  await page.getByText('Not ready yet: 1 thing to mend').waitFor();
  expect(await notes(page, account)).toEqual([
    'To mend: This is connected already. Update its channel, or delete it and connect it anew. LINE Bangkok (opens in a new tab)',
  ]);
  expect(await page.getByRole('link', { name: 'LINE Bangkok' }).getAttribute('href')).toBe(
    '/?search=LINE%20Bangkok',
  );

  await press(page, 'Connect');
  await expect
    .poll(() => notes(page, account))
    .toEqual([
      'To mend: This page, number or account is connected already. Update its channel, or delete it and connect it anew.',
    ]);
  expect(await focused(input(page, account))).toBe(true);
  expect(await violations(page)).toEqual([]);
});

test('says that a stored login isn’t there', async () => {
  const { page, gateway } = await openApp(formOf('FACEBOOK'));
  const facebook = await specOf(gateway, 'FACEBOOK');
  await page.getByRole('heading', { name: 'Connect Facebook' }).waitFor();
  await fill(page, facebook, { pageId: '104300000000003', credentialId: 'cred_nobodys' });

  await press(page, 'Connect');

  await expect
    .poll(() => page.locator('.field, .summary').filter({ hasText: 'There is no such thing' }).count())
    .toBe(1);
  expect(await violations(page)).toEqual([]);
});

test('keeps what was typed through an outage, and tries again', async () => {
  const { page, gateway, sandbox } = await openApp(formOf('LINE'));
  const line = await specOf(gateway, 'LINE');
  await page.getByRole('heading', { name: 'Connect LINE' }).waitFor();
  const values = valuesFor(line);
  await fill(page, line, values);
  await sandbox.close();

  await press(page, 'Connect');

  const alert = page.getByRole('alert').filter({ hasText: 'What you typed is still here.' });
  await alert.waitFor();
  for (const [name, value] of Object.entries(values)) {
    expect(await input(page, byName(line, name)).inputValue()).toBe(value);
  }
  expect(await violations(page)).toEqual([]);

  await sandboxOn(sandbox.port);
  await alert.getByRole('button', { name: 'Try again' }).click();

  await page.locator('.row[data-new]').waitFor();
  expect(await channelNames(gateway)).toHaveLength(14);
});

test('is used by the keyboard alone', async () => {
  const { page, gateway } = await openApp();
  const line = await specOf(gateway, 'LINE');
  await page.locator('.row').first().waitFor();

  async function tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await focused(target)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('Tab never gets there.');
  }

  await tabTo(page.getByRole('switch', { name: 'Online shop is on' }));
  await page.keyboard.press('Space');
  await expect
    .poll(() => page.getByRole('switch', { name: 'Online shop is on' }).getAttribute('aria-checked'))
    .toBe('false');
  expect(await focused(page.getByRole('switch', { name: 'Online shop is on' }))).toBe(true);

  await page.keyboard.press('Control+Home');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await tabTo(page.getByRole('link', { name: 'Connect a channel' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Which platform?' }).waitFor();
  await tabTo(page.getByRole('link', { name: line.title }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Prepare LINE' }).waitFor();
  await tabTo(page.getByRole('link', { name: 'Continue' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Connect LINE' }).waitFor();
  for (const [name, value] of Object.entries(valuesFor(line)).filter(
    ([name]) => byName(line, name).isRequired,
  )) {
    await tabTo(input(page, byName(line, name)));
    await page.keyboard.type(name === 'channelSecret' ? 'wrong' : value);
  }
  await page.keyboard.press('Enter');

  const secret = input(page, byName(line, 'channelSecret'));
  await expect.poll(() => focused(secret)).toBe(true);
  await expect.poll(() => secret.getAttribute('aria-invalid')).toBe('true');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(byName(line, 'channelSecret').example ?? '');
  await page.keyboard.press('Enter');

  await page.locator('.row[data-new]').waitFor();
  await expect.poll(() => focused(page.locator('.notice.good'))).toBe(true);
});

test('fits a phone, with every platform’s form unfolded', async () => {
  const { page, url } = await openApp('/connect', {
    viewport: { width: 375, height: 700 },
    hasTouch: true,
    isMobile: true,
  });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  await page.locator('.card').first().waitFor();
  expect(await width()).toBe(375);

  for (const type of platforms) {
    await page.goto(`${url}/connect?platform=${type}`);
    await page.locator('.console').waitFor({ state: 'attached' });
    expect(await width()).toBe(375);
    await page.getByRole('link', { name: 'Continue' }).tap();
    await page.locator('.form').waitFor();
    const folded = page.locator('details:not([open]) > summary');
    if ((await folded.count()) > 0) await folded.tap();
    await press(page, 'Check');
    await page.locator('.summary[data-state]').waitFor();
    expect(await width()).toBe(375);
  }
  expect(await violations(page)).toEqual([]);
});

describe('in Chinese', () => {
  test.each([
    ['zh-CN', '简体中文', '选择平台', '检查'],
    ['zh-TW', '繁體中文', '選擇平台', '檢查'],
  ])('speaks %s, the catalogue and the dry run with it', async (code, name, choose, check) => {
    const { page, gateway } = await openApp('/connect');
    const line = await specOf(gateway, 'LINE', code);
    const english = await specOf(gateway, 'LINE');
    expect(line.steps).not.toEqual(english.steps);

    await page.getByRole('combobox', { name: 'Language' }).selectOption(name);

    await page.getByRole('heading', { name: choose }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(code);
    await expect
      .poll(() => page.locator('.card', { hasText: line.title }).first().textContent())
      .toContain(line.description);
    expect(await violations(page)).toEqual([]);
    await page.locator('.card', { has: page.getByText(line.title, { exact: true }) }).click();
    await expect
      .poll(() => page.locator('.console li p').allTextContents())
      .toEqual(line.steps.map(({ text }) => text.replaceAll('`', '')));
    await page.locator('.actions .primary').click();
    for (const field of line.fields) expect(await fieldOf(page, field).count()).toBe(1);
    await press(page, check);
    await page.locator('.summary[data-state="FAIL"]').waitFor();
    expect((await notes(page, byName(line, 'channelSecret'))).join()).toMatch(/需要/);
    expect(await violations(page)).toEqual([]);

    await page.reload();
    await page.locator('.form').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(code);
  });

  test('from the first page on where the browser asks for it', async () => {
    const { page } = await openApp('/', { locale: 'zh-HK' });

    await page.getByRole('link', { name: '連接管道' }).waitFor();

    expect(await page.locator('html').getAttribute('lang')).toBe('zh-TW');
  });

  test('keeps what was typed when the language changes', async () => {
    const { page, gateway } = await openApp(formOf('LINE'));
    const secret = byName(await specOf(gateway, 'LINE'), 'channelSecret');
    await input(page, secret).fill('typed before');

    await page.getByRole('combobox', { name: 'Language' }).selectOption('繁體中文');

    const drawn = byName(await specOf(gateway, 'LINE', 'zh-TW'), 'channelSecret');
    await page.getByRole('heading', { name: '連接 LINE' }).waitFor();
    expect(await input(page, drawn).inputValue()).toBe('typed before');
  });
});

describe('rules that change', () => {
  test('shows a rule that was changed in the gateway, and nothing of the app was', async () => {
    const copy = await mkdtemp(join(tmpdir(), 'changed-gateway-'));
    onTestFinished(() => rm(copy, { recursive: true }));
    const root = join(import.meta.dirname, '../../..');
    for (const part of ['package.json', 'src', 'schema'])
      await cp(join(root, part), join(copy, part), { recursive: true });
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
    const platform = join(copy, 'schema/platforms/line.ts');
    const before = await readFile(platform, 'utf8');
    const after = before
      .replaceAll("{ en: 'Channel secret' }", "{ en: 'The new secret' }")
      .replaceAll(/\b32\b/g, '8');
    expect(after).not.toBe(before);
    await writeFile(platform, after);
    const { url: sandboxUrl } = await sandboxOn();
    const { page, url } = await openPage(await serveApp(await startProcess(copy, sandboxUrl)));

    await page.goto(url + formOf('LINE'));
    await input(page, { label: 'The new secret' }).fill('123456789');
    await press(page, 'Check');

    await page.locator('.summary[data-state="FAIL"]').waitFor();
    expect(await notes(page, { label: 'The new secret' })).toEqual([
      'To mend: A LINE channel secret is 8 hex digits: LINE Developers Console, Basic settings.',
    ]);
    await input(page, { label: 'The new secret' }).fill('12345678');
    await press(page, 'Check');
    await expect.poll(() => notes(page, { label: 'The new secret' })).toEqual(['Passed: This looks right.']);
  });

  test('draws a platform that the app has never heard of, and connects it by the mutation for all', async () => {
    const { page, gateway, url } = await openApp();
    const line = await specOf(gateway, 'LINE');
    const [secret, token] = ['channelSecret', 'channelAccessToken'].map((name) => byName(line, name)) as [
      Field,
      Field,
    ];
    const pigeon: Spec = {
      ...line,
      title: 'Pigeon',
      description: 'Messages on foot.',
      createMutation: 'createPigeonChannel',
      steps: [],
      fields: [
        { ...secret, label: 'Ring number', path: ['input', 'ring'] },
        { ...token, label: 'Loft', path: ['input', 'loft'] },
      ],
    };
    await page.route(`${url}/graphql`, async (route) => {
      if (!route.request().postData()?.includes('channelTypes')) return route.continue();
      return route.fulfill({ json: { data: { __typename: 'Query', channelTypes: [pigeon] } } });
    });

    await page.goto(`${url}/connect`);
    await page.getByRole('link', { name: 'Pigeon' }).click();
    await page.getByText('There is nothing to prepare.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Continue' }).click();
    await input(page, { label: 'Ring number' }).fill('wrong');
    await input(page, { label: 'Loft' }).fill(token.example ?? '');
    await press(page, 'Connect');
    await page.locator('.summary[data-state="FAIL"]').waitFor();
    expect(await notes(page, { label: 'Ring number' })).toEqual([
      'To mend: A LINE channel secret is 32 hex digits: LINE Developers Console, Basic settings.',
    ]);
    await input(page, { label: 'Ring number' }).fill(secret.example ?? '');
    const sent = page.waitForRequest((request) => request.postData()?.includes('createChannel') ?? false);
    await press(page, 'Connect');

    expect((await sent).postDataJSON().variables).toEqual({
      input: {
        name: 'Pigeon',
        type: 'LINE',
        config: { line: { channelSecret: secret.example, channelAccessToken: token.example } },
      },
    });
    await page.locator('.row[data-new]').waitFor();
  });

  test('shows a platform that can’t be connected here, and doesn’t lead there', async () => {
    const { page, gateway, url } = await openApp();
    const line = await specOf(gateway, 'LINE');
    await page.route(`${url}/graphql`, async (route) => {
      if (!route.request().postData()?.includes('channelTypes')) return route.continue();
      const closed: Spec = { ...line, isCreatable: false, createMutation: null, fields: [] };
      return route.fulfill({ json: { data: { __typename: 'Query', channelTypes: [closed] } } });
    });

    await page.goto(`${url}${formOf('LINE')}`);

    await page.getByRole('alert').filter({ hasText: 'There is no such platform' }).waitFor();
    expect(await page.locator('.card').textContent()).toBe(`L${line.title}Can’t be connected here`);
    expect(await page.getByRole('link', { name: line.title }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
  });
});
