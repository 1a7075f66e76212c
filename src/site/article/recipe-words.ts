// What the prose says of published training runs.
import { format, percent } from '../../parameters/format.ts';
import { findById } from '../../schedule/find.ts';
import { type Recipe, recipes, shareOf, untunedSteps } from '../../figures/warmup-rules/recipes.ts';

/**
 * A recipe of content/recipes.json.
 *
 * @throws RangeError if none has the **id**, with the list
 */
export const recipeOf = (id: string): Recipe => findById('recipe', recipes, id);

/** Adam’s β₂ in a recipe. */
function beta2Of({ id, beta2 }: Recipe): number {
  if (beta2 === undefined) throw new RangeError(`${id} has no β₂: the places cited do not say`);
  return beta2;
}

/** A number of millions in words: "375 million", "300 billion". */
const millions = (count: number): string =>
  count % 1000 === 0 ? `${format(count / 1000)} billion` : `${format(count)} million`;

/** What may be said of a recipe in a sentence, by name. */
export const recipeWords: Readonly<Record<string, (recipe: Recipe) => string>> = {
  /** How long its warmup is: "2,000 steps". */
  warmup: ({ warmup, unit }) => `${format(warmup)} ${unit}`,
  /** The same within its run, where that is counted alike: "2,000 of 350,000 steps", "375 million of 300 billion tokens". */
  length: ({ warmup, total, unit }) => {
    if (total === undefined) return `${format(warmup)} ${unit}`;
    if (unit === 'million tokens') return `${millions(warmup)} of ${millions(total)} tokens`;
    return `${format(warmup)} of ${format(total)} ${unit}`;
  },
  /** Adam’s β₂ in it: "0.95". */
  beta2: (recipe) => format(beta2Of(recipe)),
  /** The steps that the rule for that β₂ asks for: "40". */
  untuned: (recipe) => format(untunedSteps(beta2Of(recipe))),
  /** Its warmup as a share of its run: "0.57%". */
  share: (recipe) => {
    const share = shareOf(recipe);
    if (share === undefined) throw new RangeError(`${recipe.id} has no share: its run is counted in another unit`);
    return percent(share);
  },
};
