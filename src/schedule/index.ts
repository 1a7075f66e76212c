export type { Schedule } from './schedule.ts';
export type { Range } from './refuse.ts';
export type { Family, FamilyParameter } from './families/family.ts';
export { constant, constantFamily, type ConstantParams } from './families/constant.ts';
export { linearWarmup, linearWarmupFamily, type LinearWarmupParams } from './families/linear-warmup.ts';
export { build, families, type ScheduleSpec } from './families/index.ts';
export { join } from './join.ts';
export { scale } from './scale.ts';
export { sample, type Sample } from './sample.ts';
export { LambdaLR, parameterGroups, type ParameterGroup } from './lambda-lr.ts';
export { iterationsPerEpoch, warmupStepsInScript, type ScriptConfig } from './script-config.ts';
export { runScript, type ScriptUpdate } from './script.ts';
export { updateAt } from './update-at.ts';
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
