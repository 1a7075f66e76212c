"""The schedules of Hugging Face transformers."""

import transformers

from drivers.torch_loop import rates_of, step_through

# With this many steps for a decay from 1 to 1, the rate stays where the warmup brought it.
MANY = 10**6


def version():
    return f"transformers {transformers.__version__}"


# Every schedule that shares the warmup from 0, and what it needs besides.
SHARED = {
    "get_constant_schedule_with_warmup": {},
    "get_linear_schedule_with_warmup": {"num_training_steps": MANY},
    "get_cosine_schedule_with_warmup": {"num_training_steps": MANY},
    "get_cosine_with_hard_restarts_schedule_with_warmup": {"num_training_steps": MANY},
    "get_polynomial_decay_schedule_with_warmup": {"num_training_steps": MANY},
    "get_inverse_sqrt_schedule": {},
    "get_cosine_with_min_lr_schedule_with_warmup": {"num_training_steps": MANY, "min_lr_rate": 0.5},
}


def shared_warmup(length, peak, updates):
    """Drives all of them; they must agree to the peak. After it, only the constant one stays there."""
    rates = {}
    for name, others in SHARED.items():
        function = getattr(transformers, name)
        rates[name] = step_through(lambda optimizer: function(optimizer, length, **others), peak, updates)
    constant = rates["get_constant_schedule_with_warmup"]
    for name, other in rates.items():
        assert other[: length + 1] == constant[: length + 1], name
    return constant


def own(convention, length, start, peak, updates):
    if convention == "transformers-linear":
        return shared_warmup(length, peak, updates)
    if convention == "transformers-wsd":
        ratio = {} if start is None else {"min_lr_ratio": start}
        build = lambda optimizer: transformers.get_wsd_schedule(optimizer, length, 1, num_stable_steps=MANY, **ratio)
    else:
        rate = {} if start is None else {"warmup_lr_rate": start}
        build = lambda optimizer: transformers.get_cosine_with_min_lr_schedule_with_warmup_lr_rate(
            optimizer, length, MANY, min_lr_rate=1.0, **rate
        )
    return step_through(build, peak, updates)
