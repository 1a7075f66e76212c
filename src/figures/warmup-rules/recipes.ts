// Published training runs with a warmup, and the rule for Adam that is compared with them.
import data from '../../../content/recipes.json' with { type: 'json' };

/** A published training run with a warmup, as its source states it. */
export interface Recipe {
  readonly id: string;
  /** What was trained. */
  readonly name: string;
  /** How long the rate rose, in units. */
  readonly warmup: number;
  /** How long the run was, in the same units, where the source says it in those. */
  readonly total?: number;
  readonly unit: 'steps' | 'epochs' | 'million tokens';
  /** The first rate is the peak divided by this; absent where the source does not say. */
  readonly oneIn?: number;
  /** Adam's β₂, where it was Adam and the source says it. */
  readonly beta2?: number;
  /** Keys of content/references.yaml. */
  readonly references: readonly string[];
  /** What else there is to say of its length. */
  readonly note?: string;
}

/** Every recipe that the site compares; src/content.config.ts checks each. */
export const recipes = data as unknown as readonly Recipe[];

/**
 * The share of its run that a recipe's warmup takes, from 0 to 1; undefined where the two are not counted alike.
 *
 * @param recipe its length and that of its run, in one unit
 * @example shareOf({ warmup: 5, total: 90 }) // 0.05555555555555555
 */
export const shareOf = ({ warmup, total }: Pick<Recipe, 'warmup'> & { total?: number | undefined }) =>
  total === undefined ? undefined : warmup / total;

/**
 * The warmup for Adam that needs no tuning: 2/(1 − β₂) steps, to the nearest whole one, since 1 − 0.999 is no exact double.
 * Ma and Yarats 2019, arXiv 1910.04209.
 *
 * @param beta2 Adam's β₂, from 0 to below 1
 * @example untunedSteps(0.999) // 2000
 */
export const untunedSteps = (beta2: number): number => Math.round(2 / (1 - beta2));
