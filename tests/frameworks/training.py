"""Has the real PyTorch do, in double precision, what src/training does: JSON in, JSON out.

Each task names a function below and its arguments; each answer is a list of numbers. Nothing here is a translation of our
code: derivatives come from autograd, steps from torch.optim, layers from torch.nn.functional.
"""

import json
import math
import sys

import torch
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)


def functions(function, values):
    """A function of the C library at some values: now and then torch answers a long exp with half its digits."""
    return torch.tensor([getattr(math, function)(value) for value in values])


def loss_of(sizes, activation, loss, inputs, targets):
    """The loss of a multilayer perceptron, as a function of its flat weights: layer by layer, rows, then biases."""
    x = torch.tensor(inputs).reshape(-1, sizes[0])
    y = torch.tensor(targets).reshape(-1, sizes[-1])

    def of(weights):
        h, at = x, 0
        for index, (fan_in, fan_out) in enumerate(zip(sizes, sizes[1:])):
            w = weights[at : at + fan_in * fan_out].reshape(fan_out, fan_in)
            b = weights[at + fan_in * fan_out : at + fan_in * fan_out + fan_out]
            at += fan_in * fan_out + fan_out
            h = F.linear(h, w, b)
            if index < len(sizes) - 2:
                h = getattr(torch, activation)(h)
        if loss == "square":
            return 0.5 * ((h - y) ** 2).sum(1).mean()
        return F.cross_entropy(h, y.argmax(1))

    return of


def gradient(net, weights):
    """The loss and its gradient."""
    w = torch.tensor(weights, requires_grad=True)
    value = loss_of(**net)(w)
    return torch.cat([value.reshape(1), *torch.autograd.grad(value, w)])


def product(net, weights, direction):
    """The Hessian times a direction, by differentiating twice."""
    w = torch.tensor(weights, requires_grad=True)
    (slope,) = torch.autograd.grad(loss_of(**net)(w), w, create_graph=True)
    return torch.autograd.grad(slope, w, torch.tensor(direction))[0]


def sharpness(net, weights):
    """The largest eigenvalue of the whole Hessian."""
    hessian = torch.autograd.functional.hessian(loss_of(**net), torch.tensor(weights))
    return torch.linalg.eigvalsh((hessian + hessian.T) / 2)[-1:]


def steps(net, weights, optimizer, options, rates):
    """The weights after a step at each of the rates."""
    w = torch.tensor(weights, requires_grad=True)
    mover = getattr(torch.optim, optimizer)([w], lr=0.0, **options)
    for rate in rates:
        mover.param_groups[0]["lr"] = rate
        mover.zero_grad()
        loss_of(**net)(w).backward()
        mover.step()
    return w.detach()


def clipped(values, limit):
    """A gradient after clip_grad_norm_."""
    w = torch.zeros(len(values), requires_grad=True)
    w.grad = torch.tensor(values)
    torch.nn.utils.clip_grad_norm_([w], limit)
    return w.grad


def transformer(norm, blocks, heads, groups, letters, answers):
    """The loss of the transformer and its gradient, group by group."""
    w = {name: torch.tensor(value).reshape(shape).requires_grad_() for name, shape, value in groups}

    def normal(name, x):
        return F.layer_norm(x, x.shape[-1:], w[f"{name} gain"], w[f"{name} bias"])

    def attention(block, x):
        def split(name):
            return F.linear(x, w[f"{block} {name}"]).unflatten(-1, (heads, -1)).transpose(1, 2)

        mixed = F.scaled_dot_product_attention(split("query"), split("key"), split("value"))
        return F.linear(mixed.transpose(1, 2).flatten(2), w[f"{block} out"])

    def feed_forward(block, x):
        hidden = F.relu(F.linear(x, w[f"{block} up"], w[f"{block} up bias"]))
        return F.linear(hidden, w[f"{block} down"], w[f"{block} down bias"])

    x = w["letters"][torch.tensor(letters)] + w["positions"]
    for index in range(blocks):
        block = f"block {index + 1}"
        for name, layer in (("attention", attention), ("feed-forward", feed_forward)):
            if norm == "post":
                x = normal(f"{block} {name}", x + layer(block, x))
            else:
                x = x + layer(block, normal(f"{block} {name}", x))
    if norm == "pre":
        x = normal("last", x)
    loss = F.cross_entropy(F.linear(x, w["head"]).flatten(0, 1), torch.tensor(answers).flatten())
    loss.backward()
    return torch.cat([loss.detach().reshape(1), *[value.grad.flatten() for value in w.values()]])


tasks = json.load(sys.stdin)
known = [functions, gradient, product, sharpness, steps, clipped, transformer]
by_name = {each.__name__: each for each in known}
answers = [by_name[task.pop("name")](**task).tolist() for task in tasks]
json.dump({"torch": torch.__version__.split("+")[0], "answers": answers}, sys.stdout)
