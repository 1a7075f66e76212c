// The part of Plot that readers fetch draws what all of it drew when the site was built.
import { figures } from '../../src/figures/index.ts';
import { aliveFigure, expect, test } from './reader.ts';

for (const { id } of figures) {
  test(`${id} is drawn in the browser as it was in the build`, async ({ page }) => {
    await page.goto(`/embed/${id}/`);
    const picture = page.locator(`figure#${id} .slot:visible > svg`);
    // Places are rounded when they are built, and half a pixel off on some screens.
    const shapes = () =>
      picture.evaluate((svg) =>
        [...svg.querySelectorAll('*')].map((each) => {
          const inks = ['fill', 'stroke', 'stroke-width', 'opacity'].map((name) => each.getAttribute(name));
          return [each.localName, ...inks, each.children.length === 0 ? each.textContent : ''].join(' ');
        }),
      );
    const built = await shapes();
    await aliveFigure(page, id);
    expect(await shapes()).toEqual(built);
    expect(built.length).toBeGreaterThan(20);
  });
}
