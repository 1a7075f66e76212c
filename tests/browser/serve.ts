// Serves the built site to the browser tests.
import { preview } from 'vite';

// Serves dist/ as a plain host would. `astro preview` runs once per project: a reader's `npm start` would stop the tests.
await preview({
  configFile: false,
  appType: 'mpa',
  build: { outDir: process.env.DIST ?? 'dist' },
  preview: { host: '127.0.0.1', port: Number(process.argv[2]), strictPort: true },
});
