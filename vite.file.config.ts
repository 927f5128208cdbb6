// Builds the page that `onrecord export --format html` writes into one file: one script, one style sheet, no console.
import { defineConfig } from 'vite';
import page from './vite.config.js';

export default defineConfig({
  ...page,
  mode: 'file',
  // Its icon stands in the document.
  publicDir: false,
  build: {
    ...page.build,
    outDir: '../dist/viewer-file',
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      input: 'viewer/file.tsx',
      output: { codeSplitting: false, entryFileNames: 'page.js', assetFileNames: 'page[extname]' },
    },
  },
});
