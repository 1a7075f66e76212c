# %% The same ramp, from PyTorch’s own LinearLR
from torch.optim.lr_scheduler import LinearLR


# %% include rates-of


steps = 2 * warmup_iters
by_formula = rates_of(lambda optimizer: LambdaLR(optimizer, f), steps)
by_linear_lr = rates_of(
    lambda optimizer: LinearLR(optimizer, start_factor=warmup_factor, total_iters=warmup_iters), steps
)

# LinearLR makes each rate from the one before, so roundings add up. LambdaLR computes each afresh.
largest = max(abs(one - other) for one, other in zip(by_formula, by_linear_lr))
print("largest difference:", largest)
print("as a share of the peak rate:", largest / peak_lr)

# That is also why it cannot start from nothing: from 0 there is no way up by multiplying.
try:
    LinearLR(SGD([Parameter(tensor(0.0))], lr=peak_lr), start_factor=0.0)
except ValueError as error:
    print("A start factor of 0:", error)
