// Training logs of many kinds are recognised as they are pasted.
import { describe, expect, it } from 'vitest';
import { frameworks } from '../../../src/frameworks/index.ts';
import { answer, type Found } from '../../../src/which/index.ts';

/** The rates of one convention: update in, rate out. */
function rates(id: string, length: number, peakLr: number, start?: number): (update: number) => number {
  const convention = frameworks.flatMap(({ conventions }) => conventions).find((each) => each.id === id);
  if (convention === undefined) throw new Error(`no convention ${id}`);
  const schedule = convention.schedule({ length, startFactor: start ?? convention.defaultSettings.startFactor });
  return (update) => peakLr * schedule(update);
}

/** As Python prints a float. */
const python = (value: number) =>
  value !== 0 && value < 1e-4 ? value.toExponential().replace(/e-(\d)$/, 'e-0$1') : String(value);

const upTo = (count: number, every = 1, from = every) =>
  Array.from({ length: Math.ceil(count / every) }, (_, place) => from + place * every);

const names = ({ matches }: Found) => matches.map(({ convention, shift }) => `${convention}@${shift}`);

function found(lines: readonly string[]): Found {
  const result = answer(lines.join('\n'));
  expect(result.kind, JSON.stringify(result).slice(0, 600)).toBe('found');
  return result as Found;
}

describe('a log as it is pasted', () => {
  it('of torchvision’s detection tutorial is its helper, w = 0.001, W = 59, peak 0.005, logged one late', () => {
    // pytorch/tutorials@064d0b9b, intermediate_source/torchvision_tutorial.rst.
    const logged = ['0.000090', '0.000936', '0.001783', '0.002629', '0.003476', '0.004323', '0.005000'];
    const lines = logged.map((lr, place) => {
      const batch = String(place === 6 ? 59 : place * 10).padStart(2);
      return `Epoch: [0]  [${batch}/60]  eta: 0:00:21  lr: ${lr}  loss: 4.7 (4.7)  time: 0.36  data: 0.02  max mem: 3001`;
    });
    const result = found(lines);
    expect(names(result)[0]).toBe('torchvision-helper@1');
    expect(result.linear).toEqual({ startFactor: 0.001, warmupSteps: 59 });
    expect(result.peakLr).toBe(0.005);
    expect(result.largestResidual.inLastDigit).toBeLessThanOrEqual(0.5);
    expect(result.findings).toContain(
      'The log is one late: the rate on line n is that of the next update, so the very first update’s rate is never shown.',
    );
  });

  it('of the transformers Trainer, with its progress bar, is recognised with its steps', () => {
    const rate = rates('transformers-linear', 100, 5e-5);
    const lines = upTo(300, 10).flatMap((step) => [
      ` ${step / 10}%|▎         | ${step}/1000 [00:0${step % 9}<02:10,  7.2it/s]`,
      `{'loss': 2.31, 'grad_norm': 1.5, 'learning_rate': ${python(rate(step - 1))}, 'epoch': ${step / 500}}`,
    ]);
    const result = found(lines);
    expect(names(result)).toContain('transformers-linear@-1');
    expect(result.linear).toEqual({ startFactor: 0, warmupSteps: 100 });
    expect(result.peakLr).toBe(5e-5);
    expect(result.findings).toContain('The first update runs at rate 0: it moves no weight.');
  });

  it('of the transformers Trainer without its bar says how many updates lie between two lines', () => {
    const rate = rates('transformers-linear', 55, 2e-4);
    const lines = upTo(150, 10).map(
      (step) => `{'loss': '0.51', 'learning_rate': '${python(rate(step - 1))}', 'epoch': '${step / 400}'}`,
    );
    const result = found(lines);
    expect(names(result)).toContain('transformers-linear@-1');
    expect(result.linear).toEqual({ startFactor: 0, warmupSteps: 55 });
    expect(result.findings).toContain('The lines name no step. They fit one line every 10 updates.');
  });

  it('whose peak lies between two lines, before a decay, is recognised by its line', () => {
    const rate = rates('transformers-linear', 500, 3e-4);
    const decayed = (step: number) => (step <= 500 ? rate(step) : (3e-4 * (5000 - step)) / 4500);
    const lines = upTo(2000, 150).map((step) => `step ${step} | loss 3.2 | lr ${decayed(step).toExponential(4)}`);
    const result = found(lines);
    expect(names(result)).toContain('transformers-linear@0');
    expect(result.linear).toEqual({ startFactor: 0, warmupSteps: 500 });
    expect(result.peakLr).toBe(3e-4);
    expect(result.findings.join(' ')).toContain('No line shows the peak: anything from 489 to 599');
  });

  it('with two rates on its ramp and the peak between two lines says too little', () => {
    const lines = ['200 lr 1.20000e-4', '400 lr 2.40000e-4', '600 lr 2.93333e-4', '800 lr 2.80000e-4'];
    expect(answer(lines.map((line) => `step ${line}`).join('\n')).kind).toBe('none');
  });

  it('of the Trainer’s own trainer_state.json is read entry by entry', () => {
    const rate = rates('transformers-linear', 100, 5e-5);
    const history = upTo(300, 10).map((step) => ({
      epoch: step / 500,
      grad_norm: 1.5,
      learning_rate: rate(step - 1),
      loss: 2.31,
      step,
    }));
    const result = found([JSON.stringify({ epoch: 0.6, global_step: 300, log_history: history }, undefined, 2)]);
    expect(names(result)[0]).toBe('transformers-linear@-1');
    expect(result.linear).toEqual({ startFactor: 0, warmupSteps: 100 });
  });

  it('of a tqdm bar is read by its count', () => {
    const rate = rates('transformers-linear', 300, 1e-4);
    const lines = upTo(600, 50).map(
      (step) => ` ${step / 10}%|█     | ${step}/1000 [00:10<01:30, 10.0it/s, loss=2.3, lr=${rate(step)}]`,
    );
    const result = found(lines);
    expect(names(result)).toContain('transformers-linear@0');
    expect(result.linear).toEqual({ startFactor: 0, warmupSteps: 300 });
  });

  it('of get_last_lr(), printed line by line, is read as a list', () => {
    const rate = rates('torchtitan', 8, 1e-3);
    const result = found(upTo(14, 1, 0).map((step) => `[${rate(step)}]`));
    expect(names(result)).toContain('torchtitan@0');
  });

  it('exported from Weights & Biases as CSV is read by its columns', () => {
    const rate = rates('nanogpt', 200, 6e-4);
    const heading = '"iter","lively-frog-7 - lr","lively-frog-7 - lr__MIN","lively-frog-7 - lr__MAX"';
    const lines = upTo(400, 20, 0).map((step) => `"${step}",${[1, 2, 3].map(() => `"${rate(step)}"`).join(',')}`);
    const result = found([heading, ...lines]);
    expect(names(result)[0]).toBe('nanogpt@0');
    expect(result.linear?.warmupSteps).toBe(200);
  });

  it('exported from TensorBoard as CSV is read by its columns', () => {
    const rate = rates('torchtitan', 40, 3e-4);
    const lines = upTo(60, 1, 0).map((step) => `1700000000.${step},${step},${rate(step)}`);
    const result = found(['Wall time,Step,Value', ...lines]);
    expect(names(result)).toContain('torchtitan@0');
  });

  it('of Lightning’s CSVLogger skips the rows without a rate', () => {
    const rate = rates('linear-lr', 30, 1e-3, 0.1);
    const lines = upTo(60, 1, 0).flatMap((step) => [`0,${rate(step)},${step},`, `0,,${step},0.53`]);
    const result = found(['epoch,lr-AdamW,step,train_loss', ...lines]);
    expect(result.linear).toEqual({ startFactor: 0.1, warmupSteps: 30 });
  });

  it('of Lightning’s progress bar counts on from epoch to epoch', () => {
    const rate = rates('transformers-linear', 150, 1e-3);
    const lines = [0, 1].flatMap((epoch) =>
      upTo(100, 10).map(
        (step) =>
          `Epoch ${epoch}:  ${step}%|██        | ${step}/100 [00:01<00:04, 18.1it/s, v_num=0, train_loss=2.30, lr=${rate(100 * epoch + step - 1).toPrecision(3)}]`,
      ),
    );
    const result = found(lines);
    expect(names(result)).toContain('transformers-linear@-1');
    expect(result.matches[0]?.lengths[0]).toBeLessThanOrEqual(150);
    expect(result.matches[0]?.lengths[1]).toBeGreaterThanOrEqual(150);
  });

  it('of Megatron-LM is read by its iterations', () => {
    const rate = rates('megatron', 200, 1.5e-4);
    const lines = upTo(400, 10).map(
      (step) =>
        ` [2024-05-01 10:00:00] iteration ${String(step).padStart(8)}/   50000 | consumed samples: ${step * 256} | elapsed time per iteration (ms): 512.3 | learning rate: ${rate(step).toExponential(6).replace('e-', 'E-0')} | global batch size:   256 | lm loss: 9.1E+00 |`,
    );
    const result = found(lines);
    expect(names(result)).toContain('megatron@0');
    expect(result.linear).toEqual({ startFactor: 0, warmupSteps: 200 });
  });

  it('of Detectron2 is read by its iterations, counted from 0', () => {
    const rate = rates('detectron2', 1000, 0.02);
    const lines = upTo(1400, 20, 19).map(
      (step) =>
        `[05/01 10:00:00 d2.utils.events]:  eta: 9:59:59  iter: ${step}  total_loss: 4.2  time: 0.31  lr: ${Number(rate(step).toPrecision(5))}  max_mem: 2000M`,
    );
    const result = found(lines);
    expect(names(result)).toContain('detectron2@0');
    expect(result.linear).toEqual({ startFactor: 0.001, warmupSteps: 1000 });
  });

  it('of MMEngine is read by its iterations, across epochs counted from 1', () => {
    const rate = rates('mmengine-linearlr', 500, 0.02, 0.001);
    const lines = [1, 2].flatMap((epoch) =>
      upTo(400, 50).map(
        (step) =>
          `05/01 10:00:00 - mmengine - INFO - Epoch(train)  [${epoch}][ ${step}/400]  lr: ${rate((epoch - 1) * 400 + step - 1).toExponential(4)}  eta: 2:11:05  time: 0.4`,
      ),
    );
    const result = found(lines);
    expect(names(result)).toContain('torchvision-helper@-1');
    expect(result.linear).toEqual({ startFactor: 0.001, warmupSteps: 499 });
  });

  it('of fairseq in JSON is read by num_updates', () => {
    const rate = rates('fairseq-inverse-sqrt', 400, 5e-4);
    const lines = upTo(700, 50).map(
      (step) =>
        `2024-05-01 10:00:00 | INFO | train_inner | {"epoch": 1, "update": 0.${step}, "loss": "14.2", "lr": "${Number(rate(step).toPrecision(6))}", "num_updates": "${step}"}`,
    );
    const result = found(lines);
    expect(names(result)).toContain('fairseq-inverse-sqrt@0');
    expect(result.linear?.warmupSteps).toBe(400);
  });

  it('of DeepSpeed is its logarithm', () => {
    const rate = rates('deepspeed-log', 100, 1e-3);
    const lines = upTo(160, 10).map(
      (step) =>
        `[2024-05-01] [INFO] [logging.py:96:log_dist] [Rank 0] step=${step}, skipped=0, lr=[${rate(step)}], mom=[(0.9, 0.999)]`,
    );
    const result = found(lines);
    expect(names(result)[0]).toBe('deepspeed-log@0');
    expect(result.matches[0]?.typed).toEqual({ length: 100, startFactor: 0 });
    expect(result.run).toBeUndefined();
  });

  it('of Keras, once per epoch, is read by its steps', () => {
    const rate = rates('keras-cosine', 1000, 0.01);
    const lines = upTo(20).flatMap((epoch) => [
      `Epoch ${epoch}/20`,
      `100/100 ━━━━━━━━━━━━━━━━━━━━ 1s 2ms/step - accuracy: 0.51 - loss: 0.71 - learning_rate: ${rate(100 * epoch).toExponential(4)}`,
    ]);
    const result = found(lines);
    expect(result.linear).toEqual({ startFactor: 0, warmupSteps: 1000 });
    expect(names(result)).toContain('transformers-linear@0');
  });

  it('of a Keras LearningRateScheduler, which moves once per epoch, is read by its epochs', () => {
    const rate = rates('transformers-linear', 5, 0.01);
    const lines = upTo(12, 1, 0).flatMap((epoch) => [
      `Epoch ${epoch + 1}/12`,
      `100/100 ━━━━━━━━━━━━━━━━━━━━ 1s 2ms/step - loss: 0.71 - learning_rate: ${rate(epoch).toExponential(4)}`,
    ]);
    const result = found(lines);
    expect(result.read?.unit).toBe('epoch');
    expect(result.linear).toEqual({ startFactor: 0, warmupSteps: 5 });
    expect(result.findings).toContain('Steps here are epochs: the rate stands still within each.');
  });

  it('of timm is read by its batches', () => {
    const rate = rates('timm-prefix', 200, 1e-3, 0.01);
    const lines = upTo(400, 50, 0).map(
      (step) =>
        `Train: 0 [ ${step}/1251 (  4%)]  Loss: 6.93 (6.93)  Time: 0.4s,  600.1/s  LR: ${rate(step).toExponential(3)}  Data: 0.01 (0.02)`,
    );
    const result = found(lines);
    expect(names(result)).toContain('timm-prefix@0');
    expect(result.linear).toEqual({ startFactor: 0.01, warmupSteps: 200 });
  });

  it('of per-epoch lines is read by its epochs', () => {
    const rate = rates('timm-default', 5, 1e-3, 0.01);
    const lines = upTo(12, 1, 0).map(
      (epoch) => `{"train_lr": ${rate(epoch)}, "train_loss": 6.9, "epoch": ${epoch}, "n_parameters": 86}`,
    );
    const result = found(lines);
    expect(result.read?.unit).toBe('epoch');
    expect(result.linear).toEqual({ startFactor: 0.01, warmupSteps: 5 });
  });

  it('of a hand-made loop, a line per update, is the helper logged one late', () => {
    const rate = rates('torchvision-helper', 60, 0.005);
    const result = found(upTo(90, 1, 0).map((step) => `loss=0.5 lr=${rate(step + 1).toFixed(6)}`));
    expect(names(result)).toContain('torchvision-helper@1');
    expect(result.linear).toEqual({ startFactor: 0.001, warmupSteps: 60 });
  });

  it('in single precision, with all its digits, is recognised and said to be', () => {
    const rate = rates('optax-cosine', 37, 3e-4);
    const result = found(upTo(60, 1, 0).map((step) => String(Math.fround(rate(step)))));
    expect(result.linear).toEqual({ startFactor: 0, warmupSteps: 37 });
    expect(result.findings).toContain('The rates were computed in single precision.');
  });
});

describe('a list as it is pasted', () => {
  const line = [0, 0.25, 0.5, 0.75, 1, 1, 1];
  it.each([
    ['a Python list', `lrs = [${line.join(', ')}]`],
    ['a JSON array', JSON.stringify(line)],
    ['one per line, with Windows line ends', line.join('\r\n')],
    ['a tensor', `tensor([${line.map((rate) => rate.toFixed(4)).join(', ')}], device='cuda:0')`],
    ['NumPy scalars', `[${line.map((rate) => `np.float64(${rate})`).join(', ')}]`],
    ['semicolons', line.join('; ')],
    ['a step and a rate per line', line.map((rate, step) => `${step}\t${rate}`).join('\n')],
    ['pairs', `[${line.map((rate, step) => `(${step}, ${rate})`).join(',\n')}]`],
    ['percent', line.map((rate) => `${rate * 100}%`).join(' ')],
  ])('is read from %s', (_, text) => {
    const result = found([text]);
    expect(result.linear).toEqual({ startFactor: 0, warmupSteps: 4 });
    expect(names(result)).toContain('transformers-linear@0');
  });

  it('that says the peak twice before it falls is told so', () => {
    const result = found(['0 0.25 0.5 0.75 1 1 0.9 0.8 0.7']);
    expect(result.linear).toEqual({ startFactor: 0, warmupSteps: 4 });
    expect(result.findings).toContain(
      'The peak appears twice: the decay begins one step late, as where two schedules are joined.',
    );
  });

  it('of (x + 1) / N is told that the full rate comes one early', () => {
    const result = found(['0.01 0.02 0.03 0.04 0.05 0.05 0.05']);
    const titan = result.matches.find(({ convention }) => convention === 'torchtitan');
    expect(titan?.typed).toEqual({ length: 5, startFactor: 0.2 });
    expect(result.matches.find(({ convention }) => convention === 'torchvision-helper')?.typed.length).toBe(4);
    expect(result.linear).toEqual({ startFactor: 0.2, warmupSteps: 4 });
    expect(result.findings.join(' ')).toContain('N = 4 with nanoGPT’s way');
    expect(result.findings.join(' ')).toMatch(/N = 5 with .*torchtitan/);
  });

  it('in percent has a peak of 1', () => {
    expect(found(['0% 25% 50% 75% 100% 100%']).peakLr).toBe(1);
  });

  it('gives a start that is a rate of its own as a rate', () => {
    const result = found(['0.001 0.0325 0.064 0.0955 0.127 0.127 0.127']);
    const optax = result.matches.find(({ convention }) => convention === 'optax-cosine');
    expect(optax?.settings).toEqual([
      { name: 'warmup_steps', value: '4', from: 'fitted' },
      { name: 'init_value', value: '0.001', from: 'fitted' },
      { name: 'peak_value', value: '0.127', from: 'fitted' },
    ]);
  });

  it('may jump back to its peak after a cycle of restarts, but not after a slip', () => {
    const warmup = '0 0.25 0.5 0.75 1';
    expect(answer(`${warmup} 0.9 0.7 0.5 0.3 0.1 1 0.9 0.7`).kind).toBe('found');
    expect(answer(`${warmup} 0.9 1 0.9 0.7`).kind).toBe('none');
  });

  it('of a few short numbers is taken as typed before it is taken as rounded', () => {
    const result = found(['0 0 0.2 0.4 0.6 0.8 1 1']);
    expect(names(result)[0]).toBe('deepspeed-linear@0');
    expect(result.matches[0]?.typed).toEqual({ length: 5, startFactor: 0 });
    expect(result.findings[0]).toBe('The first two updates run at rate 0: they move no weight.');
    expect(result.findings[1]).toBe(
      'With warmup_num_steps = 5 the full rate is reached at update 6, counted from 0: one update late.',
    );
  });

  it('that ends before it bends is a line of known slope', () => {
    const result = answer('0 0.001 0.002 0.003');
    expect(result).toMatchObject({
      kind: 'unfinished',
      startLr: expect.closeTo(0, 9),
      slope: expect.closeTo(0.001, 9),
    });
  });

  it('of 100,000 rates is fitted whole', { timeout: 60_000 }, () => {
    const rate = rates('torchvision-helper', 90_000, 0.1);
    const result = found([
      upTo(100_000, 1, 0)
        .map((step) => rate(step).toPrecision(6))
        .join('\n'),
    ]);
    expect(result.points).toHaveLength(100_000);
    expect(result.linear).toEqual({ startFactor: 0.001, warmupSteps: 90_000 });
  });
});
