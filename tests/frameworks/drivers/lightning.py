"""PyTorch Lightning's Trainer, made quiet: it trains as it always does, and writes nothing to disk or screen."""

import functools
import logging

import pytorch_lightning
import torch
from torch.utils.data import DataLoader

from drivers import torch_loop

logging.getLogger("pytorch_lightning").setLevel(logging.ERROR)
pytorch_lightning.Trainer = functools.partial(
    pytorch_lightning.Trainer,
    accelerator="cpu",
    logger=False,
    enable_checkpointing=False,
    enable_progress_bar=False,
    enable_model_summary=False,
)


def version():
    return f"pytorch-lightning {pytorch_lightning.__version__}"


def rates_of(code, run):
    # It takes a list for a list of data loaders.
    return torch_loop.rates_of(code, run, lambda count: DataLoader(torch.ones(count)))
