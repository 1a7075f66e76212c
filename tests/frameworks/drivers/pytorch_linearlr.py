"""LinearLR, ConstantLR and OneCycleLR as torch ships them."""

from torch.optim.lr_scheduler import ConstantLR, LinearLR, OneCycleLR

from drivers.torch_loop import rates_of, step_through
from drivers.torch_loop import torch_version as version


def given(**arguments):
    """Without those that are None: the class's own defaults are used for them."""
    return {name: value for name, value in arguments.items() if value is not None}


def one_cycle(optimizer, length, start, peak, updates):
    # Its length is what pct_start makes it; with these factors it stays at max_lr after the rise.
    factor = 25.0 if start is None else 1 / start
    rise = given(div_factor=None if start is None else factor)
    return OneCycleLR(
        optimizer,
        max_lr=peak,
        total_steps=updates,
        pct_start=(length + 1) / updates,
        final_div_factor=1 / factor,
        cycle_momentum=False,
        **rise,
    )


def own(convention, length, start, peak, updates):
    def build(optimizer):
        if convention == "one-cycle":
            return one_cycle(optimizer, length, start, peak, updates)
        if convention == "constant-lr":
            return ConstantLR(optimizer, **given(factor=start, total_iters=length))
        if convention == "torchvision-linear-lr":
            return LinearLR(optimizer, start_factor=1 / 1000 if start is None else start, total_iters=length or 1000)
        return LinearLR(optimizer, **given(start_factor=start, total_iters=length))

    return step_through(build, peak, updates)
