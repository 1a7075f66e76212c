def own(x):
    if x >= warmup_iters:
        return 1.0
    return (x / warmup_iters) ** 0.5


use(own, peak_lr, warmup_iters, warmup_factor)
