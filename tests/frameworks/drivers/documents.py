"""What documents show of PyTorch, done with the real PyTorch."""

import math

import torch
from torch.optim.lr_scheduler import LinearLR
from torch.optim.optimizer import register_optimizer_step_pre_hook

from drivers.torch_loop import step_through
from drivers.torch_loop import torch_version as version


class CosineAfterWarmup:
    """The scheduler of Dive into Deep Learning’s page, in our words: asked about an epoch, it answers with a rate."""

    def __init__(self, peak, end, steps, total):
        self.peak, self.end, self.steps, self.total = peak, end, steps, total

    def __call__(self, epoch):
        if epoch < self.steps:
            return self.peak * epoch / self.steps
        progress = (min(epoch, self.total) - self.steps) / (self.total - self.steps)
        return self.end + (self.peak - self.end) * (1 + math.cos(math.pi * progress)) / 2


def d2l(peak, steps, epochs):
    """Trains as the page's loop does: the scheduler is asked once an epoch is over, about that epoch."""
    scheduler = CosineAfterWarmup(peak, 0.01, steps, 20)
    weight = torch.nn.Parameter(torch.zeros(1))
    trainer = torch.optim.SGD([weight], lr=peak)
    rates = []
    hook = register_optimizer_step_pre_hook(lambda *_: rates.append(trainer.param_groups[0]["lr"]))
    for epoch in range(epochs):
        trainer.step()
        for group in trainer.param_groups:
            group["lr"] = scheduler(epoch)
    hook.remove()
    return rates


def own(convention, length, start, peak, updates):
    if convention == "d2l":
        return d2l(peak, length, updates)
    return step_through(lambda optimizer: LinearLR(optimizer, start_factor=start, total_iters=length), peak, updates)
