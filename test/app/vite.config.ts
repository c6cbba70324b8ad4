import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  // One address for the page and the graph: no other origin is asked, and none has to be let in.
  appType: 'spa',
  clearScreen: false,
  build: { target: 'es2024', emptyOutDir: true },
});
