// Builds the viewer page into dist/viewer, where `onrecord view` serves it from.
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'viewer',
  base: './',
  build: { outDir: '../dist/viewer', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1200 },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
