// Read this file first: what the record of a framework holds.
import type { RunSpec, Schedule } from '../schedule/index.ts';
import type { ConfigRule } from './config-rule.ts';
import type { Symptom } from './symptoms.ts';

/** Where a fact about a framework can be read: a file at a commit, or a package as it is on PyPI. */
export interface Source {
  /** owner/name on GitHub. */
  readonly repo: string;
  /** A path inside it. */
  readonly file: string;
  /** The commit, or the tag of a release, at which it was read. */
  readonly commit: string;
}

/** How one of a framework's own warmups is set: by the number a user types as its length, and perhaps by a start. */
export interface WarmupSettings {
  /** N, what the user types: the value of the argument `lengthName`, in updates (converted from the framework's unit). */
  readonly length: number;
  /** s, the start as a share of the peak rate; the record's `start` where the framework leaves no choice. */
  readonly startFactor: number;
}

/** A number as a formula of N and s that a reader sees, and as the function that computes it. */
export interface Formula {
  /** In plain text, in N, s, numbers, + − · / and parentheses only: "1 / (N + 1)". */
  readonly words: string;
  value(settings: WarmupSettings): number;
}

/** One warmup that a framework brings along, exactly as it behaves when it is driven as its documentation says. */
export interface Convention {
  /** Its slug, unique among all conventions: "deepspeed-log". */
  readonly id: string;
  /** What the user calls: "get_linear_schedule_with_warmup". */
  readonly title: string;
  /** What the framework calls N: "num_warmup_steps". */
  readonly lengthName: string;
  /** What it calls the start, or undefined where the start cannot be chosen: "start_factor". */
  readonly startName?: string;
  /** Whether the start is a share of the peak, or a rate of its own that all parameter groups share. */
  readonly startIs: 'share' | 'rate' | 'fixed';
  /** What it calls the peak: "lr". */
  readonly peakName: string;
  /**
   * Defaults as a user would read them, by argument: { total_iters: '5' }. A text that begins with "required" or "no
   * default" says that there is none; what is required, nobody but the user says.
   */
  readonly defaults: Readonly<Record<string, string>>;
  /** N and s where the user sets neither: what the oracle drives for "its own defaults". N is 10 where N is required. */
  readonly defaultSettings: WarmupSettings;
  /** What one unit of its length is: an update of the optimizer, a call of the scheduler's step(), an epoch, a sample. */
  readonly unit: 'update' | 'call' | 'epoch' | 'sample';
  /** What else it can be, or how it is counted: "or updates, with by_epoch=False". */
  readonly unitNote?: string;
  /** The warmup as a member of the one linear family, where it is one. */
  readonly linear?: { readonly startFactor: Formula; readonly warmupSteps: Formula };
  /** Why it is not one: one sentence; there if and only if `linear` is not. */
  readonly notLinear?: string;
  /** What is different where a decay follows, and the rate after the warmup is not constant: one sentence. */
  readonly beforeDecay?: string;
  /**
   * Multiplier at each update, with a constant rate after the warmup. From `linear` wherever there is one. Throws
   * RangeError for an N or s that the framework does not take.
   */
  schedule(settings: WarmupSettings): Schedule;
  readonly source: Source;
  /** Why it was read and not driven, where the rest of its framework was. */
  readonly notExecuted?: string;
  /** What was written anew so that it could be driven, where it is in no package: one or two sentences. */
  readonly restated?: string;
}

/** A true story of what went wrong for somebody: two or three short sentences. */
export interface Trap {
  /** What one sees of it, and looks for. */
  readonly symptom: Symptom;
  readonly words: string;
  /** Its thread or file, as read: "huggingface/transformers#34754". */
  readonly reference: string;
  readonly url: string;
}

/** Code that yields exactly a run, or why there is none. */
export type Rendered =
  | { readonly code: string }
  | {
      /** Why this framework cannot: one sentence that names the value. */
      readonly refusal: string;
      /** What comes nearest, as one sentence, and as a run that this framework renders. */
      readonly nearest?: { readonly words: string; readonly run: RunSpec };
    };

/** A framework: everything the pages say of it, in one record. */
export interface Framework {
  /** Its slug: file name, fragment and name in the oracle. */
  readonly id: string;
  readonly title: string;
  /** The package on PyPI that the oracle executes; undefined where it cannot be installed here. */
  readonly package?: string;
  /** Where `package` is undefined: why it was read and not executed. */
  readonly notExecuted?: string;
  /** The language of its code, as a reader would call it: "Python", "TOML", "shell". */
  readonly language: string;
  /** What it computes rates in: its own float precision. */
  readonly precision: 'double' | 'single';
  /** Where and how often its scheduler is stepped: one or two sentences. */
  readonly stepping: string;
  /** Its own warmups, the one people use most first; empty where it ships none. */
  readonly conventions: readonly Convention[];
  /** How a config sets them, for the recogniser; a convention that none can tell from another has no rule. */
  readonly configs: readonly ConfigRule[];
  readonly traps: readonly Trap[];
  /** Idiomatic code for a run, of any length: what a user would write, ready to paste. Pure; never throws for a legal run. */
  render(run: RunSpec): Rendered;
}
