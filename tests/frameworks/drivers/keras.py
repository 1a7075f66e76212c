"""Keras 3 on JAX, in float64, as far as Keras goes: its cos and floor are float32 even so."""

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
    names = {"loss": "mse"}
    return fitted(lambda: exec(compile(code, "snippet", "exec"), names), names, run["totalSteps"])


def fitted(train, names, updates):
    """The rates of so many updates while **train** fits the model in **names** to the batches there."""
    rates = []
    batch = numpy.ones((1, 1))
    names["model"] = keras.Sequential([keras.layers.Input((1,)), keras.layers.Dense(1)])
    names["batches"] = ((batch, batch) for _ in range(updates))
    keras.optimizers.SGD._backend_update_step = noting(rates)
    try:
        train()
        jax.effects_barrier()
    finally:
        keras.optimizers.SGD._backend_update_step = UPDATE
        # Each fit compiles anew, and JAX would keep all of them.
        jax.clear_caches()
    return rates


def own(convention, length, start, peak, updates):
    if convention == "keras-cosine":
        chosen = {} if length is None else {"warmup_target": peak, "warmup_steps": length}
        first = peak if length is None else start * peak
        # With alpha 1 the cosine is flat: constant after the warmup.
        schedule = schedules.CosineDecay(first, 1000, alpha=1.0, **chosen)
    else:
        schedule = schedules.PolynomialDecay(start * peak, length, end_learning_rate=peak)
    names = {}

    def train():
        names["model"].compile(optimizer=keras.optimizers.SGD(schedule), loss="mse")
        names["model"].fit(names["batches"], verbose=0)

    return fitted(train, names, updates)
