"""DeepSpeed's schedulers, built and stepped as deepspeed/runtime/engine.py does."""

import importlib.metadata
import json
import logging

import torch

from drivers.bare import bare, stand_in

bare("deepspeed")
bare("deepspeed.runtime")
stand_in("deepspeed.utils", logger=logging.getLogger("deepspeed"))
from deepspeed.runtime import lr_schedules

logging.getLogger("deepspeed").setLevel(logging.ERROR)


def version():
    return f"deepspeed {importlib.metadata.version('deepspeed')}"


def scheduler_from_config(scheduler, optimizer):
    """What the engine's _scheduler_from_config does: DeepSpeed's own of that name, else PyTorch's, else none."""
    if scheduler is None:
        return None
    name = scheduler["type"]
    schedulers = lr_schedules if hasattr(lr_schedules, name) else torch.optim.lr_scheduler
    return getattr(schedulers, name)(optimizer, **scheduler["params"])


def train(config, updates):
    """_take_model_step steps the optimizer, then the scheduler."""
    lr = config["optimizer"]["params"]["lr"]
    optimizer = torch.optim.AdamW([torch.nn.Parameter(torch.zeros(1))], lr=lr)
    scheduler = scheduler_from_config(config.get("scheduler"), optimizer)
    rates = []
    for _ in range(updates):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        if scheduler is not None:
            scheduler.step()
    return rates


def rates_of(code, run):
    return train(json.loads(code), run["totalSteps"])


def own(convention, length, start, peak, updates):
    params = {} if length is None else {"warmup_num_steps": length}
    if convention.endswith("linear"):
        params["warmup_type"] = "linear"
    if "cosine" in convention:
        # So slow a cosine that it is 1 throughout: constant after the warmup.
        params |= {"total_num_steps": 10**18} | ({} if start is None else {"warmup_min_ratio": start})
        name = "WarmupCosineLR"
    else:
        params |= {} if start is None else {"warmup_min_lr": start * peak}
        name = "WarmupLR"
    optimizer = {"type": "AdamW", "params": {"lr": peak}}
    return train({"optimizer": optimizer, "scheduler": {"type": name, "params": params}}, updates)
