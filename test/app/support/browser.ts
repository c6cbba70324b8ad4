import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';
import { demoKey, startSandbox } from '#src/sandbox/server.ts';
import { startGateway } from '../../support/harness.ts';
import { proxyTo } from '../proxy.ts';

/** An outage is over for the gateway as soon as it is over. */
export const impatient = { UPSTREAM_ATTEMPTS: '1', UPSTREAM_BREAKER_OPEN_MS: '1' };

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: inject('chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
});
afterAll(() => browser.close());

/** The sandbox, on a port that can be taken again after an outage. */
export async function sandboxOn(port = 0, dialect: 'documented' | 'live' = 'live') {
  const sandbox = await startSandbox({ port, dialect });
  onTestFinished(() => sandbox.close());
  return { ...sandbox, port: Number(new URL(sandbox.url).port) };
}

/** The app as built, before a gateway as shipped. */
export async function serveApp(gatewayUrl: string, apiKey: string = demoKey): Promise<string> {
  const server = await preview({
    configFile: `${import.meta.dirname}/../vite.config.ts`,
    logLevel: 'warn',
    build: { outDir: inject('built') },
    preview: { host: '127.0.0.1', port: 0, proxy: proxyTo(gatewayUrl, apiKey) },
  });
  onTestFinished(() => server.close());
  const [url = ''] = server.resolvedUrls?.local ?? [];
  return url.replace(/\/$/, '');
}

interface Opened {
  page: Page;
  url: string;
  /** The page’s own mistakes; of failed requests the browser tells by itself. */
  mistakes: string[];
}

/** A page of a fresh browser profile. When the test ends, it must have asked no other host and made no mistake. */
export async function openPage(url: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1040, height: 780 },
    locale: 'en-GB',
    ...options,
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const asked = new Set<string>();
  const mistakes: string[] = [];
  context.on('request', (request) => asked.add(new URL(request.url()).origin));
  page.on('pageerror', (error) => mistakes.push(String(error)));
  page.on('console', (message) => {
    const isRequest = message.text().startsWith('Failed to load resource');
    if (['error', 'warning'].includes(message.type()) && !isRequest) mistakes.push(message.text());
  });
  onTestFinished(async () => {
    await context.close();
    expect([...asked].filter((origin) => origin !== url && !origin.startsWith('null'))).toEqual([]);
    expect(mistakes).toEqual([]);
  });
  return { page, url, mistakes };
}

/** All of it over the sandbox’s sample data. */
export async function openApp(path = '/', options: BrowserContextOptions = {}) {
  const sandbox = await sandboxOn();
  const gateway = await startGateway(sandbox.url, { CHANNEL_API_DIALECT: 'live', ...impatient });
  const opened = await openPage(await serveApp(gateway.url), options);
  await opened.page.goto(opened.url + path);
  return { ...opened, sandbox, gateway };
}

/** What axe finds wrong; in the dark only the colours are others. */
export async function violations(page: Page): Promise<unknown[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await new AxeBuilder({ page }).analyze();
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return [...light.violations, ...dark.violations].map(({ id, nodes }) => ({
    id,
    at: nodes.map(({ html, failureSummary }) => [html, failureSummary]),
  }));
}
