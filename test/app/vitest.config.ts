import { defineConfig, mergeConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

/** Runs the specs in Chromium. With `--mode screenshots` it takes the screenshots of the README instead. */
export default defineConfig(({ mode }) =>
  mergeConfig(
    { resolve: shared.resolve ?? {} },
    {
      test: {
        dir: import.meta.dirname,
        include: [mode === 'screenshots' ? 'screenshots.ts' : '**/*.spec.ts'],
        globalSetup: `${import.meta.dirname}/support/global-setup.ts`,
        // Several browsers at once slow each other down until polls time out.
        fileParallelism: false,
        testTimeout: 60_000,
        // Vitest's default of one second is too short on a busy machine.
        expect: { poll: { timeout: 10_000 } },
        hookTimeout: 60_000,
      },
    },
  ),
);
