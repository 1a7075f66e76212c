"""What the drivers of PyTorch schedulers share: a model of one weight, and the rate at the moment of each update."""

import torch
from torch.optim.optimizer import register_optimizer_step_pre_hook


class OneWeight(torch.nn.Module):
    """A model that returns its loss."""

    def __init__(self):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.ones(1))

    def forward(self, batch):
        return (self.weight * batch).sum()


def rates_of(code, run, batches_of=lambda count: [torch.ones(1)] * count):
    """Executes code as a script that is given `model` and `batches`."""
    rates = []
    hook = register_optimizer_step_pre_hook(lambda optimizer, *_: rates.append(optimizer.param_groups[0]["lr"]))
    try:
        names = {"__name__": "__main__", "model": OneWeight(), "batches": batches_of(run["totalSteps"])}
        exec(compile(code, "snippet", "exec"), names)
    finally:
        hook.remove()
    return rates


def step_through(build, peak, updates):
    """Returns the rate of each update under the scheduler that `build` makes for an optimizer."""
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=peak)
    scheduler = build(optimizer)
    rates = []
    for _ in range(updates):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return rates


def torch_version():
    return f"torch {torch.__version__.split('+')[0]}"
