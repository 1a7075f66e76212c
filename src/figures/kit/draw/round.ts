// Rounds the coordinates of a picture: the digits that nobody sees would be a twentieth of a page.

const geometry = /^(?:[cd]?[xy][12]?|[dr]|width|height|points|transform)$/;

/**
 * Rounds every coordinate in a picture to a hundredth of a pixel, where it stands.
 *
 * @param svg a picture in the browser, or in the document of a build
 */
export function roundCoordinates(svg: SVGSVGElement): void {
  for (const part of [svg, ...svg.querySelectorAll('*')]) {
    for (const { name, value } of [...part.attributes]) {
      if (!geometry.test(name)) continue;
      part.setAttribute(
        name,
        value.replace(/\d+\.\d{3,}/g, (digits) => String(+(+digits).toFixed(2))),
      );
    }
  }
}
