// nanoGPT's way: no scheduler, but a function of your own that the training loop asks.
import { line, N, zero } from './formulas.ts';
import type { Convention, Formula, Framework } from './framework.ts';
import { pythonFloat } from './literals.ts';
import { type PythonNames, pythonSchedule, tidy } from './python/index.ts';
import { thread } from './traps.ts';

const shared = {
  lengthName: 'warmup_iters',
  startIs: 'fixed',
  peakName: 'learning_rate',
  defaults: { warmup_iters: '2000', learning_rate: '6e-4' },
  unit: 'update',
} as const;
const share: Formula = { words: '1 / (N + 1)', value: ({ length }) => 1 / (length + 1) };

const conventions: readonly Convention[] = [
  {
    ...shared,
    id: 'nanogpt',
    title: 'get_lr in train.py',
    defaultSettings: { length: 2000, startFactor: 1 / 2001 },
    ...line(share, N),
    source: { repo: 'karpathy/nanoGPT', file: 'train.py', commit: '3adf61e1' },
  },
  {
    ...shared,
    id: 'nanogpt-before-2024-12',
    title: 'get_lr in train.py before December 2024',
    defaultSettings: { length: 2000, startFactor: 0 },
    ...line(zero, N),
    source: { repo: 'karpathy/nanoGPT', file: 'train.py', commit: 'dc81cb36^' },
  },
];

const names: PythonNames = {
  name: 'get_lr',
  step: 'it',
  warmupSteps: 'warmup_iters',
  peak: 'learning_rate',
  doc: 'The learning rate of update `it`, counted from 0.',
};

/** The way of nanoGPT: a function of your own gives the rate, and the loop writes it into the optimizer. */
export const nanogpt: Framework = {
  id: 'nanogpt',
  title: 'nanoGPT’s way',
  notExecuted:
    'nanoGPT is a training script and no package, so its warmup is read from its source. The code here is plain Python around PyTorch, and was executed.',
  language: 'Python',
  precision: 'double',
  stepping:
    'There is no scheduler. The loop asks your function for the rate and writes it into every parameter group before each update, so all groups get the same rate.',
  conventions,
  // Many scripts have a warmup_iters: whoever has it and more is asked before.
  configs: [{ convention: 'nanogpt', precedence: 1, when: (scope) => scope.words('warmup_iters') !== undefined }],
  traps: [
    thread(
      'karpathy/nanoGPT#443',
      'idle-first',
      'The first update ran at a rate of 0: the line was it / warmup_iters. Since December 2024 it is (it + 1) / (warmup_iters + 1), which never is 0 and still arrives at warmup_iters.',
    ),
  ],
  render(run) {
    // What train.py itself writes, where the start factor is its own.
    const own = run.warmup === 'linear-warmup' && run.startFactor === 1 / (run.warmupSteps + 1);
    const warmup = own ? { warmup: 'learning_rate * (it + 1) / (warmup_iters + 1)' } : {};
    const { imports, constants, definition } = pythonSchedule(run, { ...names, ...warmup });
    return {
      code: tidy(`${imports}
import torch

learning_rate = ${pythonFloat(run.peakLr)}
${constants}

${definition}


optimizer = torch.optim.AdamW(model.parameters(), lr=learning_rate)

for it, batch in enumerate(batches):
    lr = get_lr(it)
    for param_group in optimizer.param_groups:
        param_group["lr"] = lr
    loss = model(batch)
    loss.backward()
    optimizer.step()
    optimizer.zero_grad(set_to_none=True)
`),
    };
  },
};
