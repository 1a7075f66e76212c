"""fvcore's schedulers, which Detectron2's schedules are made of; what Detectron2 adds is written anew here."""

import importlib.metadata
import types

import torch
from fvcore.common.param_scheduler import CompositeParamScheduler, LinearParamScheduler, MultiStepParamScheduler
from torch.optim.lr_scheduler import LambdaLR

from drivers.bare import stand_in

stand_in("detectron2")
# A lazy call keeps its arguments until instantiate(), which then does what the call does here at once.
stand_in("detectron2.config", LazyCall=lambda scheduler: scheduler)
for package in ("configs", "configs.common", "configs.model"):
    stand_in(package).__path__ = []
OPTIMIZER = stand_in("configs.common.optim", SGD=types.SimpleNamespace()).SGD
TRAIN = stand_in("configs.common.train", train=types.SimpleNamespace()).train


def version():
    return f"fvcore {importlib.metadata.version('fvcore')}"


def train(multiplier, lr, max_iter):
    """LRMultiplier, stepped by the hook after each iteration, the last one too."""
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=lr)
    scheduler = LambdaLR(optimizer, lambda iteration: multiplier(iteration / max_iter))
    rates = []
    for _ in range(max_iter):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    # The rate after the last update has to be one, although nothing uses it.
    float(optimizer.param_groups[0]["lr"])
    return rates


def rates_of(code, run):
    # A file of configs/ that imports from configs/common/, as those of Detectron2 do.
    names = {"__name__": "configs.model.config", "__package__": "configs.model"}
    exec(compile(code, "snippet", "exec"), names)
    assert TRAIN.max_iter == run["totalSteps"]
    return train(names["lr_multiplier"], OPTIMIZER.lr, TRAIN.max_iter)


def own(convention, length, start, peak, updates):
    length, start = 1000 if length is None else length, 1 / 1000 if start is None else start
    # WarmupParamScheduler around a schedule that stays at the peak, as build_lr_scheduler makes it.
    peaked = MultiStepParamScheduler([1.0], num_updates=updates)
    share = min(length / updates, 1.0)
    warmup = LinearParamScheduler(start * peaked(0.0), peaked(share))
    both = CompositeParamScheduler([warmup, peaked], lengths=[share, 1 - share], interval_scaling=["rescaled", "fixed"])
    return train(both, peak, updates)
