"""LambdaLR, and the helper that torchvision once wrapped around it, in our own words."""

from torch.optim.lr_scheduler import LambdaLR

from drivers.torch_loop import rates_of, step_through
from drivers.torch_loop import torch_version as version


def linear_warmup(optimizer, steps, start):
    def multiplier(step):
        if step >= steps:
            return 1
        progress = step / steps
        return start * (1 - progress) + progress

    return LambdaLR(optimizer, multiplier)


def own(convention, length, start, peak, updates):
    return step_through(lambda optimizer: linear_warmup(optimizer, length or 1000, 1 / 1000 if start is None else start), peak, updates)
