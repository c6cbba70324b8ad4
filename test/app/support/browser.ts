import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';
import { demoKey, startSandbox } from '#src/sandbox/server.ts';
import { startGateway } from '../../support/harness.ts';
import { proxyTo } from '../proxy.ts';

export const demoHeaders = { 'x-api-key': demoKey };

/** Settings with which the gateway notices the end of an outage at once. */
export const instantRecovery = { UPSTREAM_ATTEMPTS: '1', UPSTREAM_BREAKER_OPEN_MS: '1' };

export const phone = { viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true };

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: inject('chromiumPath'),
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

/** Starts a sandbox. A test that simulates an outage starts a second one on the port of the first. */
export async function openSandbox(port = 0, dialect: 'documented' | 'live' = 'live') {
  const sandbox = await startSandbox({ port, dialect });
  onTestFinished(() => sandbox.close());
  return { ...sandbox, port: Number(new URL(sandbox.url).port) };
}

/** Serves the built app, with `/graphql` proxied to the gateway. */
export async function serveApp(gatewayUrl: string, apiKey: string = demoKey): Promise<string> {
  const server = await preview({
    configFile: `${import.meta.dirname}/../vite.config.ts`,
    logLevel: 'warn',
    build: { outDir: inject('buildDirectory') },
    preview: { host: '127.0.0.1', port: 0, proxy: proxyTo(gatewayUrl, apiKey) },
  });
  onTestFinished(() => server.close());
  const [url = ''] = server.resolvedUrls?.local ?? [];
  return url.replace(/\/$/, '');
}

/** Opens a page in a new browser profile. The test fails if the page requests another origin or logs an error. */
export async function openPage(
  url: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; url: string }> {
  const context = await browser.newContext({
    viewport: { width: 1040, height: 780 },
    locale: 'en-GB',
    ...options,
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const requestedOrigins = new Set<string>();
  const pageErrors: string[] = [];
  context.on('request', (request) => requestedOrigins.add(new URL(request.url()).origin));
  page.on('pageerror', (error) => pageErrors.push(String(error)));
  page.on('console', (message) => {
    // Chromium logs each failed request itself. Tests of outages expect those.
    const isFailedRequest = message.text().startsWith('Failed to load resource');
    if (['error', 'warning'].includes(message.type()) && !isFailedRequest) pageErrors.push(message.text());
  });
  onTestFinished(async () => {
    await context.close();
    const foreignOrigins = [...requestedOrigins].filter(
      (origin) => origin !== url && !origin.startsWith('null'),
    );
    expect(foreignOrigins).toEqual([]);
    expect(pageErrors).toEqual([]);
  });
  return { page, url };
}

/** Opens the app with a gateway in front of the sandbox and its sample data. */
export async function openApp(path = '/', options: BrowserContextOptions = {}) {
  const sandbox = await openSandbox();
  const gateway = await startGateway(sandbox.url, { CHANNEL_API_DIALECT: 'live', ...instantRecovery });
  const { page, url } = await openPage(await serveApp(gateway.url), options);
  await page.goto(url + path);
  return { page, url, sandbox, gateway };
}

/** The accessibility violations that axe finds. The dark scheme differs in colours only. */
export async function findViolations(page: Page): Promise<unknown[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await new AxeBuilder({ page }).analyze();
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return [...light.violations, ...dark.violations].map(({ id, nodes }) => ({
    id,
    elements: nodes.map(({ html, failureSummary }) => [html, failureSummary]),
  }));
}
