# The stand-in for tensors: numbers, their shape, and the way back for gradients.
import math
import random

_MOST = 100000


class Tensor:
    """Numbers in one list, the shape they stand in, and how a gradient goes back to what they were computed from."""

    def __init__(self, values, shape, back=None):
        self.values = values
        self.shape = tuple(shape)
        self.back = back

    def backward(self):
        if len(self.values) != 1:
            raise RuntimeError("backward() begins at one number; this tensor has {}".format(len(self.values)))
        if self.back is None:
            raise RuntimeError("this tensor was not computed from a parameter, so there is no gradient")
        self.back([1.0])

    def _through(self, values, shape, back):
        def to_self(gradient):
            self.back(back(gradient))

        return Tensor(values, shape, self.back and to_self)

    def square(self):
        return self._through(
            [v * v for v in self.values],
            self.shape,
            lambda gradient: [2 * v * g for v, g in zip(self.values, gradient)],
        )

    def sum(self):
        return self._through([sum(self.values)], (), lambda gradient: gradient * len(self.values))

    def mean(self):
        count = len(self.values)
        return self._through([sum(self.values) / count], (), lambda gradient: [gradient[0] / count] * count)

    def split(self, size):
        """Parts of so many rows; the last may have fewer."""
        width = len(self.values) // len(self)
        parts = []
        for row in range(0, len(self), size):
            count = min(size, len(self) - row)
            parts.append(Tensor(self.values[row * width : (row + count) * width], (count,) + self.shape[1:]))
        return tuple(parts)

    def item(self):
        if len(self.values) != 1:
            raise RuntimeError("item() needs a tensor of one number; this one has {}".format(len(self.values)))
        return self.values[0]

    def __len__(self):
        if not self.shape:
            raise TypeError("a tensor of one number has no length")
        return self.shape[0]

    # There is no __float__: MicroPython would call it in number * tensor.
    def __rmul__(self, number):
        return Tensor([number * v for v in self.values], self.shape)

    def __sub__(self, other):
        return Tensor([a - b for a, b in zip(self.values, other.values)], self.shape)

    def __repr__(self):
        shown = ", ".join([repr(v) for v in self.values[:6]]) + (", ..." if len(self.values) > 6 else "")
        return "tensor({}, shape={})".format(shown, self.shape)


def randn(*shape):
    count = 1
    for size in shape:
        count *= size
    if not 1 <= count <= _MOST:
        raise ValueError("torch.randn of {} numbers; in this stand-in there may be 1 to {}".format(count, _MOST))

    def normal():
        return math.sqrt(-2 * math.log(1 - random.random())) * math.cos(2 * math.pi * random.random())

    return Tensor([normal() for _ in range(count)], shape)
