// The build's configuration is a module that Node reads.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('Node reads astro.config.mjs as it is: where it cannot, Astro says nothing and reads it by way of Vite', () => {
  const script = `import('./astro.config.mjs').then(({ default: { integrations } }) =>
    console.log(integrations.map(({ name }) => name).join()))`;
  const options = { cwd: join(import.meta.dirname, '../..'), encoding: 'utf8' } as const;
  expect(execFileSync(process.execPath, ['-e', script], options).trim()).toBe(
    'fonts,@astrojs/mdx,destyle,sheets,ipynb,search-index',
  );
});
