import Arms from './article/Arms.astro';
import Aside from './page/Aside.astro';
import Cite from './article/Cite.astro';
import Eq from './article/Eq.astro';
import Equation from './article/Equation.astro';
import Figure from './figure/Figure.astro';
import Listing from './article/Listing.astro';
import LogTable from './article/LogTable.astro';
import Only from './page/Only.astro';
import Parameter from './figure/Parameter.astro';
import Recipe from './article/Recipe.astro';
import Recipes from './article/Recipes.astro';
import References from './article/References.astro';
import Result from './article/Result.astro';
import Sources from './article/Sources.astro';
import Step from './page/Step.astro';
import Steps from './page/Steps.astro';
import Sub from './page/Sub.astro';
import Table from './page/Table.astro';
import Value from './article/Value.astro';
import When from './article/When.astro';

/** The one map that hands components to MDX; prose names them and imports nothing. */
export const components = {
  Arms,
  Aside,
  Cite,
  Eq,
  Equation,
  Figure,
  Listing,
  LogTable,
  Only,
  Parameter,
  Recipe,
  Recipes,
  References,
  Result,
  Sources,
  Step,
  Steps,
  Sub,
  /** What Markdown calls a table. */
  table: Table,
  Value,
  When,
};
