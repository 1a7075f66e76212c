// A hundredth of a pixel is more than anyone sees.
const geometry = /^(?:[cd]?[xy][12]?|[dr]|width|height|points|transform)$/;

/** Rounds the coordinates of a picture where it stands, so that a page has fewer bytes of them. */
export function roundIn(svg: SVGSVGElement): void {
  for (const part of svg.querySelectorAll('*')) {
    for (const { name, value } of [...part.attributes]) {
      if (!geometry.test(name)) continue;
      part.setAttribute(
        name,
        value.replace(/\d+\.\d{3,}/g, (digits) => String(+(+digits).toFixed(2))),
      );
    }
  }
}
