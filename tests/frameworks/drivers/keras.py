"""Keras 3 on JAX, in float64."""

import os

os.environ["KERAS_BACKEND"] = "jax"

import jax

jax.config.update("jax_enable_x64", True)

import keras
import numpy

keras.config.set_floatx("float64")

schedules = keras.optimizers.schedules
UPDATE = keras.optimizers.SGD._backend_update_step


def version():
    return f"keras {keras.__version__}"


def noting(rates):
    """SGD's update, that notes the rate it uses: also out of a compiled training step."""

    def update(optimizer, grads, variables, learning_rate):
        # A constant rate arrives as a variable.
        rate = keras.ops.convert_to_tensor(learning_rate)
        jax.debug.callback(lambda value: rates.append(float(value)), rate, ordered=True)
        UPDATE(optimizer, grads, variables, learning_rate)

    return update


def rates_of(code, run):
    rates = []
    keras.optimizers.SGD._backend_update_step = noting(rates)
    batch = numpy.ones((1, 1))
    model = keras.Sequential([keras.layers.Input((1,)), keras.layers.Dense(1)])
    names = {
        "model": model,
        "loss": "mse",
        "batches": ((batch, batch) for _ in range(run["totalSteps"])),
    }
    try:
        exec(compile(code, "snippet", "exec"), names)
        jax.effects_barrier()
    finally:
        keras.optimizers.SGD._backend_update_step = UPDATE
    return rates


def own(convention, length, start, peak, updates):
    if convention == "keras-cosine":
        chosen = {} if length is None else {"warmup_target": peak, "warmup_steps": length}
        first = peak if length is None else start * peak
        # With alpha 1 the cosine is flat: constant after the warmup.
        schedule = schedules.CosineDecay(first, 1000, alpha=1.0, **chosen)
    else:
        schedule = schedules.PolynomialDecay(start * peak, length, end_learning_rate=peak)
    optimizer = keras.optimizers.SGD(schedule)
    weight = keras.Variable(0.0)
    optimizer.build([weight])
    rates = []
    for _ in range(updates):
        rates.append(float(optimizer.learning_rate))
        optimizer.apply([keras.ops.ones(())], [weight])
    return rates
