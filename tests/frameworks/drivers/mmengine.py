"""MMEngine's schedulers, built from a configuration by its registries and stepped as its ParamSchedulerHook does."""

import importlib.metadata
import logging

import torch
from mmengine.config import Config
from mmengine.optim import build_optim_wrapper
from mmengine.registry import PARAM_SCHEDULERS
from torch.optim.optimizer import register_optimizer_step_pre_hook

logging.disable(logging.WARNING)


def version():
    return f"mmengine {importlib.metadata.version('mmengine')}"


def train(config, updates):
    """Runner.build_param_scheduler, then after each iteration ParamSchedulerHook.after_train_iter."""
    rates = []
    hook = register_optimizer_step_pre_hook(lambda optimizer, *_: rates.append(optimizer.param_groups[0]["lr"]))
    model = torch.nn.Linear(1, 1)
    wrapper = build_optim_wrapper(model, config.optim_wrapper)
    schedulers = []
    for scheduler in config.param_scheduler:
        scheduler.setdefault("end", updates)
        schedulers.append(PARAM_SCHEDULERS.build(scheduler, default_args=dict(optimizer=wrapper, epoch_length=updates)))
    for _ in range(updates):
        wrapper.update_params(model(torch.ones(1)).sum())
        for scheduler in schedulers:
            if not scheduler.by_epoch:
                scheduler.step()
    hook.remove()
    return rates


def rates_of(code, run):
    config = Config.fromstring(code, ".py")
    assert not config.train_cfg.by_epoch and config.train_cfg.max_iters == run["totalSteps"]
    return train(config, run["totalSteps"])


def own(convention, length, start, peak, updates):
    # By iterations rather than epochs, the default, so that a step is an update.
    warmup = dict(type="LinearLR", by_epoch=False, end=length) | ({} if start is None else dict(start_factor=start))
    config = dict(optim_wrapper=dict(optimizer=dict(type="SGD", lr=peak)), param_scheduler=[warmup])
    return train(Config(config), updates)
