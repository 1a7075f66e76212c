// The address of the source that the pages link to.
import { expect, test } from 'vitest';
import pkg from '../../../package.json' with { type: 'json' };
import { site } from '../../../src/site/address/site.ts';

test('the source is where package.json says', () => {
  expect(`git+${site.repository}.git`).toBe(pkg.repository.url);
});
