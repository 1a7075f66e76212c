import cell from '../../../content/cells/stand-in.py?raw';
import guard from './guard.py?raw';
import prelude from './prelude.py?raw';
import runner from './runner.py?raw';
import init from './stand-ins/torch/__init__.py?raw';
import nn from './stand-ins/torch/nn.py?raw';
import only from './stand-ins/torch/only.py?raw';
import optim from './stand-ins/torch/optim/__init__.py?raw';
import scheduler from './stand-ins/torch/optim/lr_scheduler.py?raw';
import tensor from './stand-ins/torch/tensor.py?raw';
import { moduleFiles, setupFiles, type Sources, standIn } from './sources.ts';

const setup: Record<(typeof setupFiles)[number], string> = {
  'prelude.py': prelude,
  'runner.py': runner,
  'guard.py': guard,
};

const modules: Record<(typeof moduleFiles)[number], string> = {
  'torch/__init__.py': init,
  'torch/only.py': only,
  'torch/tensor.py': tensor,
  'torch/nn.py': nn,
  'torch/optim/__init__.py': optim,
  'torch/optim/lr_scheduler.py': scheduler,
};

/** The Python around the cells, as the page's worker carries it. */
export const sources: Sources = {
  setup: setupFiles.map((name) => setup[name]),
  modules: { ...modules, [standIn]: cell },
};
