# The stand-in for torch.nn: one linear layer with its gradients.
import random

from .cell import Parameter
from .only import only
from .tensor import Tensor

__getattr__ = only("torch.nn")


def _add(parameter, gradient):
    if parameter.grad is not None:
        gradient = [a + b for a, b in zip(parameter.grad.values, gradient)]
    parameter.grad = Tensor(gradient, parameter.data.shape)


class Linear:
    """rows @ weight.T + bias, and the gradients of both."""

    def __init__(self, in_features, out_features):
        bound = in_features**-0.5

        def drawn(count, shape):
            return Parameter(Tensor([random.uniform(-bound, bound) for _ in range(count)], shape))

        self.ins = in_features
        self.outs = out_features
        self.weight = drawn(out_features * in_features, (out_features, in_features))
        self.bias = drawn(out_features, (out_features,))

    def parameters(self):
        return iter([self.weight, self.bias])

    def __call__(self, rows):
        ins, outs = self.ins, self.outs
        if rows.shape[-1:] != (ins,):
            raise RuntimeError("a tensor of shape {} for a layer that takes {} inputs".format(rows.shape, ins))
        inputs = [rows.values[at : at + ins] for at in range(0, len(rows.values), ins)]
        weight = self.weight.data.values
        bias = self.bias.data.values
        values = []
        for x in inputs:
            for o in range(outs):
                values.append(bias[o] + sum([x[i] * weight[o * ins + i] for i in range(ins)]))

        def back(gradient):
            at_weight = [0.0] * (outs * ins)
            at_bias = [0.0] * outs
            for row, x in enumerate(inputs):
                for o in range(outs):
                    g = gradient[row * outs + o]
                    at_bias[o] += g
                    for i in range(ins):
                        at_weight[o * ins + i] += g * x[i]
            _add(self.weight, at_weight)
            _add(self.bias, at_bias)

        return Tensor(values, rows.shape[:-1] + (outs,), back)
