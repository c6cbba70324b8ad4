import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startGateway } from '../../support/harness.ts';
import { findViolations, openApp, openPage, openSandbox, serveApp } from '../support/browser.ts';
import {
  clickButton,
  getDryRunMessage,
  getField,
  getFormPath,
  getInput,
  getMessages,
  getPlatform,
} from '../support/wizard.ts';
import type { FieldSpec, PlatformSpec } from './catalogue.ts';

/** Starts the gateway of another source tree as a separate process. */
async function startGatewayProcess(directory: string, channelApiUrl: string): Promise<string> {
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

describe('a changed catalogue', () => {
  test('shows a label and a rule that changed in the gateway only', async () => {
    const copy = await mkdtemp(join(tmpdir(), 'changed-gateway-'));
    onTestFinished(() => rm(copy, { recursive: true }));
    const root = join(import.meta.dirname, '../../..');
    for (const part of ['package.json', 'src', 'schema']) {
      await cp(join(root, part), join(copy, part), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
    const { url: sandboxUrl } = await openSandbox();
    const gateway = await startGateway(sandboxUrl);
    const line = await getPlatform(gateway, 'LINE');
    const secret = getField(line, 'channelSecret');
    const values = { channelSecret: 'invalid' };
    const message = await getDryRunMessage(gateway, line, values, 'channelSecret');
    const passedMessage = await getDryRunMessage(
      gateway,
      line,
      { channelSecret: secret.example ?? '' },
      'channelSecret',
    );
    const platformFile = join(copy, 'schema/platforms/line.ts');
    const changed = { label: 'The new secret', message: message.replaceAll(/\b32\b/g, '8') };
    expect(changed.message).not.toBe(message);
    const before = await readFile(platformFile, 'utf8');
    const after = before.replaceAll(`'${secret.label}'`, `'${changed.label}'`).replaceAll(/\b32\b/g, '8');
    expect(after).not.toBe(before);
    await writeFile(platformFile, after);
    const { page, url } = await openPage(await serveApp(await startGatewayProcess(copy, sandboxUrl)));

    await page.goto(url + getFormPath('LINE'));
    await getInput(page, changed).fill('123456789');
    await clickButton(page, 'Check');

    await page.locator('.result-summary[data-state="FAIL"]').waitFor();
    expect(await getMessages(page, changed)).toEqual([`To fix: ${changed.message}`]);
    await getInput(page, changed).fill('12345678');
    await clickButton(page, 'Check');
    await expect.poll(() => getMessages(page, changed)).toEqual([`Passed: ${passedMessage}`]);
  });

  test('shows a platform that is newer than the client package, and connects it with createChannel', async () => {
    const { page, gateway, url } = await openApp();
    const line = await getPlatform(gateway, 'LINE');
    const [secret, token] = ['channelSecret', 'channelAccessToken'].map((name) => getField(line, name)) as [
      FieldSpec,
      FieldSpec,
    ];
    const carrierPigeon: PlatformSpec = {
      ...line,
      title: 'Carrier pigeon',
      description: 'Messages on foot.',
      createMutation: 'createCarrierPigeonChannel',
      steps: [],
      fields: [
        { ...secret, label: 'Ring number', path: ['input', 'ring'] },
        { ...token, label: 'Loft', path: ['input', 'loft'] },
      ],
    };
    await page.route(`${url}/graphql`, async (route) => {
      if (!route.request().postData()?.includes('channelTypes')) return route.continue();
      return route.fulfill({ json: { data: { __typename: 'Query', channelTypes: [carrierPigeon] } } });
    });

    const message = await getDryRunMessage(gateway, line, { channelSecret: 'wrong' }, 'channelSecret');

    await page.goto(`${url}/connect`);
    await page.getByRole('link', { name: 'Carrier pigeon' }).click();
    await page.getByText('There is nothing to prepare.').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Continue' }).click();
    await getInput(page, { label: 'Ring number' }).fill('wrong');
    await getInput(page, { label: 'Loft' }).fill(token.example ?? '');
    await clickButton(page, 'Connect');
    await page.locator('.result-summary[data-state="FAIL"]').waitFor();
    expect(await getMessages(page, { label: 'Ring number' })).toEqual([`To fix: ${message}`]);
    await getInput(page, { label: 'Ring number' }).fill(secret.example ?? '');
    const request = page.waitForRequest((each) => each.postData()?.includes('createChannel') ?? false);
    await clickButton(page, 'Connect');

    expect((await request).postDataJSON().variables).toEqual({
      input: {
        name: 'Carrier pigeon',
        type: 'LINE',
        config: { line: { channelSecret: secret.example, channelAccessToken: token.example } },
      },
    });
    await page.locator('.channel-row[data-new]').waitFor();
  });

  test('shows a platform that is not creatable without a link to its form', async () => {
    const { page, gateway, url } = await openApp();
    const line = await getPlatform(gateway, 'LINE');
    await page.route(`${url}/graphql`, async (route) => {
      if (!route.request().postData()?.includes('channelTypes')) return route.continue();
      const notCreatable: PlatformSpec = { ...line, isCreatable: false, createMutation: null, fields: [] };
      return route.fulfill({ json: { data: { __typename: 'Query', channelTypes: [notCreatable] } } });
    });

    await page.goto(`${url}${getFormPath('LINE')}`);

    await page.getByRole('alert').filter({ hasText: 'This platform is not available' }).waitFor();
    expect(await page.locator('.card').textContent()).toBe(`L${line.title}Cannot be connected here`);
    expect(await page.getByRole('link', { name: line.title }).count()).toBe(0);
    expect(await findViolations(page)).toEqual([]);
  });
});
