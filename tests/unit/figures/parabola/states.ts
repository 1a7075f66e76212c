// The states in which the pictures and sentences of the figure parabola are kept.
import type { States } from '../states.ts';

export const states: States = {
  default: {},
  asked: { parabolaLr: 2.1 },
  wrong: { parabolaLr: 2.1, predictedLr: 2.1, prediction: 'over', parabolaStep: 5 },
  right: { parabolaLr: 0.5, curvature: 4, predictedLr: 0.5, predictedCurvature: 4, prediction: 'same' },
  closer: { parabolaLr: 0.3, predictedLr: 0.3, prediction: 'closer', parabolaStep: 0 },
  steepest: { parabolaLr: 4, curvature: 4, predictedLr: 4, predictedCurvature: 4, prediction: 'away' },
};
