// The states in which the pictures and sentences of the figure interpolation are kept.
export { articleStates as states } from '../article-states.ts';
