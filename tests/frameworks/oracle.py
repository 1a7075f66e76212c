"""Runs listings and schedulers on the real PyTorch: JSON in, JSON out.

JSON carries floats in their shortest exact form both ways, so no bit is lost.
"""

import contextlib
import io
import json
import sys

import torch
from torch.optim.lr_scheduler import LinearLR


def execute(source):
    """Runs a listing as a script; returns its names and the lines it printed."""
    names = {"__name__": "__main__"}
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(compile(source, "listing", "exec"), names)
    return names, printed.getvalue().splitlines()


def step_through(run, linear_warmup):
    """Returns the groups' rates after the constructor and after each step.

    `LambdaLR` is the one that the listing's own helper builds. Before the step
    number `changeBefore`, every rate is changed by hand, and noted once more.
    """
    groups = [{"params": [torch.nn.Parameter(torch.zeros(1))], "lr": lr} for lr in run["peakLrs"]]
    optimizer = torch.optim.SGD(groups)
    factor, steps = run["startFactor"], run["warmupSteps"]
    if run["scheduler"] == "LinearLR":
        scheduler = LinearLR(optimizer, start_factor=factor, total_iters=steps)
    else:
        scheduler = linear_warmup(optimizer, steps, factor)
    rates = [[group["lr"] for group in optimizer.param_groups]]
    for step in range(1, run["steps"] + 1):
        if step == run.get("changeBefore"):
            for group in optimizer.param_groups:
                group["lr"] *= 0.1
            rates.append([group["lr"] for group in optimizer.param_groups])
        optimizer.step()
        scheduler.step()
        rates.append([group["lr"] for group in optimizer.param_groups])
    return rates


task = json.load(sys.stdin)
executed = [execute(listing) for listing in task["listings"]]
helper = executed[0][0]["linear_warmup"]
json.dump(
    {
        "torch": torch.__version__.split("+")[0],
        "printed": [lines for _, lines in executed],
        "logs": [names["log"] for names, _ in executed],
        "rates": [step_through(run, helper) for run in task["runs"]],
    },
    sys.stdout,
)
