"""timm's schedulers, which write plain Python floats into PyTorch's optimizers."""

import importlib.metadata
import importlib.util
import sys
import types

import torch
from torch.optim.optimizer import register_optimizer_step_pre_hook

# Its schedulers need torch alone; the package as a whole would also import torchvision.
package = types.ModuleType("timm")
package.__path__ = importlib.util.find_spec("timm").submodule_search_locations
sys.modules["timm"] = package

from timm.scheduler import CosineLRScheduler
from timm.scheduler.scheduler_factory import create_scheduler_v2


def version():
    return f"timm {importlib.metadata.version('timm')}"


def rates_of(code, run):
    rates = []
    note = lambda optimizer, *_: rates.append(optimizer.param_groups[0]["lr"])
    hook = register_optimizer_step_pre_hook(note)
    names = {
        "model": torch.nn.Linear(1, 1),
        "batches": [torch.ones(1)] * run["totalSteps"],
    }
    try:
        exec(compile(code, "snippet", "exec"), names)
    finally:
        hook.remove()
    return rates


def own(convention, length, start, peak, updates):
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=peak)
    if convention == "timm-prefix":
        chosen = {} if length is None else {"warmup_t": length}
        chosen |= {} if start is None else {"warmup_lr_init": start * peak}
        # The lowest rate is the peak: constant after the warmup.
        scheduler = CosineLRScheduler(
            optimizer, 1000, lr_min=peak, warmup_prefix=True, t_in_epochs=False, **chosen
        )
        advance = scheduler.step_update
    else:
        chosen = {} if length is None else {"warmup_epochs": length}
        chosen |= {} if start is None else {"warmup_lr": start * peak}
        scheduler, _ = create_scheduler_v2(optimizer, sched="constant", **chosen)
        advance = scheduler.step  # one update an epoch
    rates = []
    for update in range(updates):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        advance(update + 1)
    return rates
