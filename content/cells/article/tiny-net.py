# %% The small network, trained by PyTorch
# The hidden weights start twice as large as usual, so the loss bends sharply there.
# %% include sharp-net

schedulers = {
    "no warmup": lambda optimizer: linear_warmup(optimizer, 0, 0.001),
    "50 steps of warmup": lambda optimizer: linear_warmup(optimizer, 50, 0.001),
}
# %% include who-trains
