# Goes through one run of stand-in-runs.ts with the LambdaLR, SGD, Parameter and tensor that stand before it: those of
# PyTorch or those of the stand-in. It is written in what MicroPython has as well.
import json


def warmup(steps, start):
    def f(x):
        if x >= steps:
            return 1.0
        alpha = x / steps
        return start * (1 - alpha) + alpha

    return f


def go_through(run):
    """The groups' rates and weights at each update, and after the last; all rates first."""
    groups = []
    for each in run["groups"]:
        group = {"params": [Parameter(tensor(float(each["weight"])))]}
        if each["lr"] is not None:
            group["lr"] = each["lr"]
        if each["initial"] is not None:
            group["initial_lr"] = each["initial"]
        groups.append(group)
    optimizer = SGD(groups, lr=run["lr"])
    functions = [warmup(steps, start) for steps, start in run["warmups"]]
    if len(functions) == 1:
        functions = functions[0]
    scheduler = LambdaLR(optimizer, functions, last_epoch=run["lastEpoch"])
    rates = []
    weights = []

    def note():
        rates.append([float(group["lr"]) for group in optimizer.param_groups])
        weights.append([float(group["params"][0].data) for group in optimizer.param_groups])

    for update, gradients in enumerate(run["gradients"]):
        if update == run["again"]:
            scheduler = LambdaLR(optimizer, functions)
        note()
        for group, gradient in zip(optimizer.param_groups, gradients):
            group["params"][0].grad = None if gradient is None else tensor(float(gradient))
        optimizer.step()
        scheduler.step()
    note()
    return rates + weights
