"""A loop that writes the rate into the optimizer itself: plain Python around torch."""

from drivers.torch_loop import rates_of
from drivers.torch_loop import torch_version as version
