plot(rates, peak_lr, warmup_iters, warmup_factor)
