import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string;
    built: string;
  }
}

/** The app as it would be deployed, for all tests; and a browser to use it with. */
export default async function setup(project: TestProject) {
  const { CHROMIUM = '/usr/bin/chromium' } = process.env;
  if (!existsSync(CHROMIUM)) {
    throw new Error(
      `There is no Chromium at ${CHROMIUM}. On Debian: apt-get install chromium. Elsewhere set CHROMIUM to a browser’s path.`,
    );
  }
  const built = await mkdtemp(join(tmpdir(), 'channel-app-'));
  await build({
    configFile: `${import.meta.dirname}/../vite.config.ts`,
    // React’s own warnings are in it, which are mistakes too; and it is the larger for them.
    logLevel: 'error',
    build: { outDir: built },
  });
  project.provide('chromium', CHROMIUM);
  project.provide('built', built);
  return () => rm(built, { recursive: true });
}
