import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Vite would take graphql’s ES module where Node takes its CommonJS one, and two realms don’t mix.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    // A second, Vitest’s own, is little on a busy machine.
    expect: { poll: { timeout: 10_000 } },
  },
});
