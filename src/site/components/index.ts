import Arms from './Arms.astro';
import Aside from './Aside.astro';
import Cite from './Cite.astro';
import Eq from './Eq.astro';
import Equation from './Equation.astro';
import Figure from './Figure.astro';
import Listing from './Listing.astro';
import LogTable from './LogTable.astro';
import Only from './Only.astro';
import Parameter from './Parameter.astro';
import Recipe from './Recipe.astro';
import Recipes from './Recipes.astro';
import References from './References.astro';
import Result from './Result.astro';
import Sources from './Sources.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';
import Sub from './Sub.astro';
import Table from './Table.astro';
import Value from './Value.astro';
import When from './When.astro';

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
