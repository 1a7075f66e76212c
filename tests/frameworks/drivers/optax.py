"""optax on JAX, with float64 on.

optax counts updates in an int32, and JAX divides an int32 into a float32 even
with float64 on. Here the count is an int64, so that schedules compute in double
precision; nothing else differs from what a user runs.
"""

import jax

jax.config.update("jax_enable_x64", True)

import jax.numpy as jnp
import optax


def version():
    return f"optax {optax.__version__}"


def counting_in_64_bits(make):
    """An optimizer whose state counts in int64."""

    def optimizer(*arguments, **keywords):
        init, update = make(*arguments, **keywords)
        wide = lambda leaf: leaf.astype(jnp.int64) if leaf.dtype == jnp.int32 else leaf
        return optax.GradientTransformationExtraArgs(
            lambda params: jax.tree.map(wide, init(params)), update
        )

    return optimizer


sgd, apply_updates = optax.sgd, optax.apply_updates
optax.sgd = counting_in_64_bits(sgd)


def rates_of(code, run):
    rates = []

    def apply_and_note(params, updates):
        # The gradient is 1, so the update is minus the rate.
        rates.append(-float(updates))
        return apply_updates(params, updates)

    optax.apply_updates = apply_and_note
    names = {
        "params": jnp.zeros(()),
        "loss": lambda params, batch: params,
        "batches": [None] * run["totalSteps"],
    }
    try:
        exec(compile(code, "snippet", "exec"), names)
    finally:
        optax.apply_updates = apply_updates
    return rates


SCHEDULES = {
    "optax-linear": lambda start, peak, length: optax.linear_schedule(start, peak, length),
    "optax-constant": lambda start, peak, length: optax.warmup_constant_schedule(
        start, peak, length
    ),
    # The peak is also the end: constant after the warmup.
    "optax-cosine": lambda start, peak, length: optax.warmup_cosine_decay_schedule(
        start, peak, length, decay_steps=length + 100, end_value=peak
    ),
    "optax-exponential": lambda start, peak, length: optax.warmup_exponential_decay_schedule(
        start, peak, length, transition_steps=100, decay_rate=1.0
    ),
}


def own(convention, length, start, peak, updates):
    schedule = SCHEDULES[convention](start * peak, peak, length)
    optimizer = optax.sgd(schedule)
    params = jnp.zeros(())
    state = optimizer.init(params)
    rates = []
    for _ in range(updates):
        update, state = optimizer.update(jnp.ones(()), state, params)
        rates.append(-float(update))
    return rates
