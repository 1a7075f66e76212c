// The whole transformer, put together from its layers.
import type { Random } from '../seeded.ts';
import { attention } from './attention.ts';
import { crossEntropy, type Score } from './cross-entropy.ts';
import { embedding } from './embedding.ts';
import { feedForward } from './feed-forward.ts';
import { layerNorm } from './layer-norm.ts';
import { linear } from './linear.ts';
import { residual } from './residual.ts';
import { sizes } from './sizes.ts';
import type { Batch } from './task.ts';
import { type Build, groupsOf, initialize, roomFor } from './weights.ts';

/** A transformer. */
export interface Transformer {
  /** All of its weights. */
  readonly weights: Float64Array;
  /** The gradient of the loss with respect to them, once **learn** has been called. */
  readonly gradient: Float64Array;
  /** How good its guesses for a batch are. */
  readonly score: (batch: Batch) => Score;
  /** The same, and **gradient** is that of the batch. */
  readonly learn: (batch: Batch) => Score;
}

/**
 * A transformer that guesses one letter per place, each from all letters of its sequence: an encoder.
 *
 * @param random gives its first weights
 * @example transformer({ norm: 'post', blocks: 4 }, seeded(1)).weights.length // 8928
 */
export function transformer(build: Build, random: Random): Transformer {
  const groups = groupsOf(build);
  const weights = roomFor(groups);
  initialize(weights, groups, random);

  const of = weights.of;
  const norm = (name: string) => layerNorm(of(`${name} gain`), of(`${name} bias`));
  const around = residual[build.norm];
  const embedded = embedding(of('letters'), of('positions'));
  const layers = Array.from({ length: build.blocks }, (_, index) => {
    const block = `block ${index + 1}`;
    const ofBlock = (name: string) => of(`${block} ${name}`);
    return [
      around(attention(ofBlock), norm(`${block} attention`)),
      around(feedForward(ofBlock), norm(`${block} feed-forward`)),
    ];
  }).flat();
  if (build.norm === 'pre') layers.push(norm('last'));
  layers.push(linear(sizes.width, sizes.letters, of('head')));
  const judge = crossEntropy();

  const score = ({ letters, answers }: Batch): Score =>
    judge.score(
      layers.reduce((x, layer) => layer.forward(x), embedded.forward(letters)),
      answers,
    );

  function learn(batch: Batch): Score {
    const result = score(batch);
    weights.gradient.fill(0);
    embedded.backward(layers.reduceRight((g, layer) => layer.backward(g), judge.backward(batch.answers)));
    return result;
  }

  return { weights: weights.value, gradient: weights.gradient, score, learn };
}
