# %% Does the ramp matter? A small training to try it on
# The network of the article starts from hidden weights twice as large as usual, where the loss bends sharply, and the
# peak rate is too high for that.
from functools import partial

# %% include sharp-net

# Any f(x) will do: add `"my own": own`, and see.
multipliers = {"no warmup": lambda step: 1.0, "50 steps of warmup": linear_warmup(50, 0.001)}
schedulers = {name: partial(LambdaLR, lr_lambda=multiplier) for name, multiplier in multipliers.items()}
# %% include who-trains
