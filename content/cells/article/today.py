# %% LinearLR beside the helper
from torch.optim.lr_scheduler import LinearLR


# %% include rates-of


# The same line, up to rounding, which adds up where each rate is made from the one before.
helper = rates_of(lambda optimizer: linear_warmup(optimizer, 1000, 0.001), 2000)
linear_lr = rates_of(lambda optimizer: LinearLR(optimizer, start_factor=0.001, total_iters=1000), 2000)
print("largest difference:", max(abs(one - other) for one, other in zip(helper, linear_lr)))

# With no warmup steps the helper leaves the rate alone, and LinearLR leaves it low for ever.
print("helper:  ", rates_of(lambda optimizer: linear_warmup(optimizer, 0, 0.001), 3))
print("LinearLR:", rates_of(lambda optimizer: LinearLR(optimizer, start_factor=0.001, total_iters=0), 3))

# And these start factors it refuses.
for factor in (0, 2):
    try:
        rates_of(lambda optimizer: LinearLR(optimizer, start_factor=factor), 1)
    except ValueError as error:
        print(f"start_factor={factor}: {error}")
