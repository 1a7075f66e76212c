"""torchtitan's LRSchedulersContainer, built from its Config and stepped where torchtitan/trainer.py steps it."""

import importlib.metadata
import types

import torch

from drivers.bare import bare, stand_in

bare("torchtitan")
bare("torchtitan.config")
from torchtitan.config.configurable import Configurable

stand_in("torchtitan.config", Configurable=Configurable).__path__ = []
bare("torchtitan.components")
# A container of optimizers is needed as something to iterate over: a list is.
components = bare("torchtitan.components.optimizer")
stand_in("torchtitan.components.optimizer.optimizer", OptimizersContainer=list)
from torchtitan.components.optimizer.lr_scheduler import LRSchedulersContainer

components.LRSchedulersContainer = LRSchedulersContainer
# In the real package a config of one AdamW for all parameters; here its rate is all that is kept.
components.default_adamw = lambda lr: lr


def version():
    return f"torchtitan {importlib.metadata.version('torchtitan')}"


def train(lr_scheduler, lr, steps, updates):
    """Trainer.__init__ builds the schedulers, train_step steps the optimizers, then them."""
    optimizers = [torch.optim.AdamW([torch.nn.Parameter(torch.zeros(1))], lr=lr)]
    lr_schedulers = lr_scheduler.build(optimizers=optimizers, training_steps=steps)
    rates = []
    for _ in range(updates):
        rates.append(optimizers[0].param_groups[0]["lr"])
        optimizers[0].step()
        lr_schedulers.step()
    return rates


def rates_of(code, run):
    config = types.SimpleNamespace(training=types.SimpleNamespace())
    exec(compile(code, "snippet", "exec"), {"config": config})
    return train(config.lr_scheduler, config.optimizer, config.training.steps, run["totalSteps"])


def own(convention, length, start, peak, updates):
    chosen = {} if length is None else {"warmup_steps": length}
    # No decay: constant after the warmup.
    config = LRSchedulersContainer.Config(decay_ratio=0.0, **chosen)
    return train(config, peak, updates, updates)
