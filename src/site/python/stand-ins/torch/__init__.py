# A stand-in for PyTorch: as much as a loop needs that trains one linear layer under a learning rate schedule.
import random

from . import nn, optim
from .cell import tensor
from .only import only
from .tensor import Tensor, randn

__getattr__ = only("torch")


def manual_seed(seed):
    random.seed(seed)
