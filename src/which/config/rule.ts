import type { Named, Scope } from './scope.ts';

/** How one convention is set in a config. */
export interface Rule {
  /** `id`s of the framework and the convention. */
  readonly framework: string;
  readonly convention: string;
  /** The name of the call that sets it, and its arguments in order. */
  readonly call?: RegExp;
  readonly places?: readonly string[];
  /** What else must be in the config. */
  when?(scope: Scope): boolean;
  /** What this config calls N and s, where it is not what the record calls them. */
  readonly length?: string;
  readonly start?: string;
  /** More names of the peak; what the record calls it is looked for anyway. */
  readonly peak?: readonly string[];
  /** N where it takes more than reading one number; undefined for its default. */
  lengthOf?(scope: Scope): Named | undefined;
  /** s where it takes more than that. */
  startOf?(scope: Scope): Named | undefined;
  /** The rate at which it starts where none is set, if that is not the record's default. */
  readonly usualStart?: number;
  /** The peak where none is set, if the caller has one. */
  readonly usualPeak?: number;
  /**
   * Whether N counts epochs here: then the rate stands still within each, or rises with every update ("smooth");
   * undefined where N counts updates.
   */
  epochs?(scope: Scope): 'stairs' | 'smooth' | undefined;
  /** Why this config is no warmup that can be named, if it is none. */
  refuse?(scope: Scope): string | undefined;
  /** What is worth knowing. */
  notes?(scope: Scope): readonly string[];
}
