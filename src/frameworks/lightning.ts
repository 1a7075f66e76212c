// PyTorch Lightning, which ships no warmup, but decides when a scheduler is stepped.
import type { Framework } from './framework.ts';
import { pythonFloat } from './literals.ts';
import { pythonSchedule, tidy } from './python/index.ts';
import { thread } from './traps.ts';

/** PyTorch Lightning: it decides when a PyTorch scheduler is stepped. */
export const lightning: Framework = {
  id: 'lightning',
  title: 'PyTorch Lightning',
  package: 'pytorch-lightning',
  language: 'Python',
  precision: 'double',
  stepping:
    'The Trainer steps the scheduler that configure_optimizers returns: once per epoch unless you say "interval": "step", then once per optimizer update, however many batches it accumulates. The key belongs inside the "lr_scheduler" dictionary.',
  conventions: [],
  configs: [],
  traps: [
    thread(
      'Lightning-AI/pytorch-lightning#4929',
      'too-long',
      '"interval": "step" seemed to be ignored, and the scheduler went on once per epoch. The key stood beside the "lr_scheduler" dictionary instead of inside it.',
    ),
    thread(
      'ace-step/ACE-Step#198',
      'too-long',
      'No interval was given, so a warmup of 4,000 steps would have taken 4,000 epochs.',
    ),
    thread(
      'Lightning-AI/pytorch-lightning#1476',
      'too-soon',
      'A warmup of 16,000 steps was over after 1,000 updates: with 16 accumulated batches, the scheduler was stepped at every forward pass. It counts updates now.',
    ),
    thread(
      'Lightning-AI/pytorch-lightning#17972',
      'full-at-once',
      'A recipe in the documentation of the time set the rate after the update, so the very first update ran at the full rate. The recipe is gone.',
    ),
    thread(
      'Lightning-AI/pytorch-lightning#21339',
      'order-warning',
      'The warning about the order of the two step() calls came up although the order was right: mixed precision had skipped the first update.',
    ),
  ],
  render(run) {
    const { imports, constants, definition } = pythonSchedule(run);
    return {
      code: tidy(`${imports}
import pytorch_lightning as pl
import torch
from torch.optim.lr_scheduler import LambdaLR

${constants}

${definition}


class Training(pl.LightningModule):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def training_step(self, batch, batch_idx):
        return self.model(batch)

    def configure_optimizers(self):
        optimizer = torch.optim.SGD(self.parameters(), lr=${pythonFloat(run.peakLr)})
        scheduler = LambdaLR(optimizer, lr_multiplier)
        return {
            "optimizer": optimizer,
            "lr_scheduler": {"scheduler": scheduler, "interval": "step"},
        }


trainer = pl.Trainer(max_steps=${run.totalSteps})
trainer.fit(Training(model), batches)
`),
    };
  },
};
