// What the recogniser answers: a refusal, nothing that fits, an unfinished line, or a warmup.
import type { WarmupSettings } from '../frameworks/framework.ts';
import type { RunSpec } from '../schedule/index.ts';

/** One rate that was read, with what the best match gives there. */
export interface FittedPoint {
  /** As read: the place in a list from 0, the step a log line names, or the line's place from 0 where it names none. */
  readonly step: number;
  /** The number as it was written: its last digit bounds the rounding. */
  readonly text: string;
  readonly given: number;
  readonly fitted: number;
  /** given − fitted. */
  readonly residual: number;
  /** The residual in units of the last digit that was written; 0.5 is the most that rounding explains. */
  readonly inLastDigit: number;
}

/** One setting, as a user would write it. */
export interface Setting {
  readonly name: string;
  readonly value: string;
  /** Read in the pasted config, the framework's default, or fitted to the rates. */
  readonly from: 'given' | 'default' | 'fitted';
}

/** One convention that yields the rates, or that the config sets. All members of a set yield the same written rates. */
export interface Match {
  /** `id` of the Framework. */
  readonly framework: string;
  /** `id` of the Convention. */
  readonly convention: string;
  /** What was typed there: N in updates, and the start as a share of the peak. */
  readonly typed: WarmupSettings;
  /** The least and greatest N that print the same rates; equal where the digits tell them apart. */
  readonly lengths: readonly [number, number];
  /** In the order in which a user would type them: length, start where there is one, peak where it is known. */
  readonly settings: readonly Setting[];
  readonly peakLr: number;
  /** A line numbered n shows the rate of update n + shift: 1 where the log shows the next update's rate. */
  readonly shift: number;
  /** Which counting of the lines it takes for granted, where the matches differ in that: "if …". */
  readonly counting?: string;
  /** Whether nobody had to choose the start: it is fixed, or the default. Such matches come first. */
  readonly asShipped: boolean;
}

/** What was read as rates. */
export interface Reading {
  readonly from: 'rates' | 'log';
  /** What a step counts: a list's places and numbered lines are updates; lines without a number are `line`s. */
  readonly unit: 'update' | 'line' | 'epoch';
  readonly points: readonly { readonly step: number; readonly text: string; readonly given: number }[];
}

/** The text cannot be read, or says too little: the message names what was found and what is wanted. */
export interface Refused {
  readonly kind: 'refused';
  readonly message: string;
}

/** Readable rates that no convention fits. */
export interface Unmatched {
  readonly kind: 'none';
  /** One or two sentences: that nothing fits, what comes nearest, and by how much it misses. */
  readonly message: string;
  readonly read: Reading;
  /** The straight warmup that comes nearest, to draw beside the points. */
  readonly nearest: { readonly run: RunSpec; readonly points: readonly FittedPoint[] } | undefined;
}

/** A straight line that has not arrived: its slope is known, its length and peak are not both. */
export interface Unfinished {
  readonly kind: 'unfinished';
  readonly message: string;
  readonly read: Reading;
  /** How much the rate rises per step. */
  readonly slope: number;
  /** The rate at step 0, by the line. */
  readonly startLr: number;
  /** The conventions that stay possible: `id`s of framework and convention. */
  readonly possible: readonly { readonly framework: string; readonly convention: string }[];
}

/** A warmup that was recognised. */
export interface Found {
  readonly kind: 'found';
  readonly from: 'rates' | 'log' | 'config';
  /** One sentence that answers: which, with which numbers. */
  readonly message: string;
  /** One or more, best first; they cannot be told apart by what was pasted. */
  readonly matches: readonly Match[];
  /** Of the first match; undefined where a config does not say it, and `run` uses the site's default. */
  readonly peakLr: number | undefined;
  /** w and W of the one linear family, where the first match is one. */
  readonly linear: { readonly startFactor: number; readonly warmupSteps: number } | undefined;
  /** What was read, and undefined for a config. */
  readonly read: Reading | undefined;
  /** The rates that were fitted: all up to the peak, and those that stay at it. Empty for a config. */
  readonly points: readonly FittedPoint[];
  /** The largest |residual|, and the largest |inLastDigit|; 0 for a config. */
  readonly largestResidual: { readonly absolute: number; readonly inLastDigit: number };
  /** What is worth knowing, most important first: sentences. */
  readonly findings: readonly string[];
  /** The warmup as a run with a constant rate after it, to render elsewhere; undefined where no family is its equal. */
  readonly run: RunSpec | undefined;
}

/** What the text turned out to be. */
export type Answer = Refused | Unmatched | Unfinished | Found;
