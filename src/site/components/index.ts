// What any page's prose may name: a component is registered by its file in article/.
import { byName } from './by-name.ts';

const { Link, Table, ...others } = byName(
  import.meta.glob(['./article/*.astro', './figure/Figure.astro', './figure/Parameter.astro'], {
    eager: true,
    import: 'default',
  }),
);

/** The one map that hands components to MDX. */
export const components = {
  ...others,
  /** What Markdown calls a link and a table. */
  a: Link,
  table: Table,
};
