import { defineConfig, mergeConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

/** In a real browser. `--mode screenshots` makes the README’s pictures. */
export default defineConfig(({ mode }) =>
  mergeConfig(
    { resolve: shared.resolve ?? {} },
    {
      test: {
        dir: import.meta.dirname,
        include: [mode === 'screenshots' ? 'screenshots.ts' : '**/*.spec.ts'],
        globalSetup: `${import.meta.dirname}/support/global-setup.ts`,
        // One browser at a time.
        fileParallelism: false,
        testTimeout: 60_000,
        // A second, Vitest’s own, is little on a busy machine.
        expect: { poll: { timeout: 10_000 } },
        hookTimeout: 60_000,
      },
    },
  ),
);
