export type { Schedule } from './schedule.ts';
export type { Range } from './refuse.ts';
export type { Family, FamilyParameter, ParameterValue } from './families/family.ts';
export { linearWarmup } from './families/linear-warmup.ts';
export { cosineWarmup } from './families/cosine-warmup.ts';
export { exponentialWarmup } from './families/exponential-warmup.ts';
export { logarithmicWarmup } from './families/logarithmic-warmup.ts';
export { linearDecay } from './families/linear-decay.ts';
export { cosine } from './families/cosine.ts';
export { cosineRestarts } from './families/cosine-restarts.ts';
export { sqrtCooldown } from './families/sqrt-cooldown.ts';
export { polynomial } from './families/polynomial.ts';
export { exponential } from './families/exponential.ts';
export { step } from './families/step.ts';
export { multiStep } from './families/multi-step.ts';
export { inverseSqrt } from './families/inverse-sqrt.ts';
export { constant } from './families/constant.ts';
export { oneCycle } from './families/one-cycle.ts';
export { wsdLinear } from './families/wsd-linear.ts';
export { wsdCosine } from './families/wsd-cosine.ts';
export { wsdSqrt } from './families/wsd-sqrt.ts';
export { noam } from './families/noam.ts';
export { build, families, type ScheduleSpec } from './families/index.ts';
export { join } from './join.ts';
export { scale } from './scale.ts';
export { sample, type Sample } from './sample.ts';
export { LambdaLR, parameterGroups, type ParameterGroup } from './lambda-lr.ts';
export { iterationsPerEpoch, warmupStepsInScript, type ScriptConfig } from './script-config.ts';
export { runScript, type ScriptUpdate } from './script.ts';
export { updateAt } from './update-at.ts';
export { area, warmupArea } from './area.ts';
export { equations } from './equations/index.ts';
export { tex, type Equation, type Point, type Relation, type Side } from './equations/equation.ts';
export {
  type DecayKind,
  decayKinds,
  defaultRun,
  partsOf,
  type RunParts,
  runSchedule,
  type RunSpec,
  type WarmupKind,
  warmupKinds,
} from './run.ts';
