"""PaddlePaddle: its schedulers compute in Python's doubles."""

import paddle
from paddle.optimizer import lr

STEP = paddle.optimizer.SGD.step


def version():
    return f"paddlepaddle {paddle.__version__}"


def noting(rates):
    """SGD's step, that notes the rate it is about to use."""

    def step(optimizer):
        rates.append(optimizer.get_lr())
        STEP(optimizer)

    return step


def rates_of(code, run):
    rates = []
    paddle.optimizer.SGD.step = noting(rates)
    names = {
        "model": paddle.nn.Linear(1, 1),
        "batches": [paddle.ones([1])] * run["totalSteps"],
    }
    try:
        exec(compile(code, "snippet", "exec"), names)
    finally:
        paddle.optimizer.SGD.step = STEP
    return rates


def own(convention, length, start, peak, updates):
    if convention == "paddle-linear-warmup":
        scheduler = lr.LinearWarmup(peak, length, start * peak, peak)
    else:
        # Left out where the framework's own default is wanted.
        chosen = {} if start is None else {"start_factor": start}
        scheduler = lr.LinearLR(peak, length, **chosen)
    model = paddle.nn.Linear(1, 1)
    optimizer = paddle.optimizer.SGD(scheduler, parameters=model.parameters())
    rates = []
    for _ in range(updates):
        model(paddle.ones([1])).backward()
        rates.append(optimizer.get_lr())
        optimizer.step()
        optimizer.clear_grad()
        scheduler.step()
    return rates
