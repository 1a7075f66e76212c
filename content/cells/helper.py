peak_lr = 0.005
warmup_iters = 1000
warmup_factor = 0.001


def linear_warmup(warmup_iters, warmup_factor):
    def f(x):
        if x >= warmup_iters:
            return 1.0
        alpha = x / warmup_iters
        return warmup_factor * (1 - alpha) + alpha

    return f


f = linear_warmup(warmup_iters, warmup_factor)
table([[x, f(x)] for x in (0, 1, 250, 500, 999, 1000, 2000)], ["x", "f(x)"])
