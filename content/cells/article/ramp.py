# %% The ramp, computed by PyTorch
import torch
from torch.optim.lr_scheduler import LambdaLR

peak_lr = 0.005
warmup_iters = 1000
warmup_factor = 0.001


def multiplier(step):
    if step >= warmup_iters:
        return 1.0
    alpha = step / warmup_iters
    return warmup_factor * (1 - alpha) + alpha


optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=peak_lr)
scheduler = LambdaLR(optimizer, multiplier)
rates = []
for step in range(2 * warmup_iters + 1):
    rates.append(optimizer.param_groups[0]["lr"])
    optimizer.step()
    scheduler.step()

table([[step, rates[step]] for step in (0, 1, warmup_iters // 2, warmup_iters)], ["step", "learning rate"])
plot(rates, peak_lr, warmup_iters, warmup_factor)
