import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    chromiumPath: string;
    buildDirectory: string;
  }
}

/** Builds the app once for all specs. */
export default async function setup(project: TestProject) {
  const { CHROMIUM = '/usr/bin/chromium' } = process.env;
  if (!existsSync(CHROMIUM)) {
    throw new Error(
      `Chromium is not installed at ${CHROMIUM}. On Debian run "apt-get install chromium". Elsewhere set CHROMIUM to the path of a browser.`,
    );
  }
  const buildDirectory = await mkdtemp(join(tmpdir(), 'channel-app-'));
  await build({
    configFile: `${import.meta.dirname}/../vite.config.ts`,
    // Vitest sets NODE_ENV to "test", so Vite builds React in development mode. Its warnings fail the specs,
    // and only errors are logged because the bundle is larger than Vite recommends.
    logLevel: 'error',
    build: { outDir: buildDirectory },
  });
  project.provide('chromiumPath', CHROMIUM);
  project.provide('buildDirectory', buildDirectory);
  return () => rm(buildDirectory, { recursive: true });
}
