// The states in which the pictures and sentences of the figure first-epoch are kept.
export { articleStates as states } from '../article-states.ts';
