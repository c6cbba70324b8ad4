import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  appType: 'spa',
  clearScreen: false,
  build: { target: 'es2024', emptyOutDir: true },
});
