"""megatron-core's OptimizerParamScheduler, given what Megatron-LM's training.py would make of the flags."""

import argparse
import importlib.metadata
import shlex

import torch

from drivers.bare import bare, stand_in

bare("megatron")
bare("megatron.core")
from megatron.core._rank_utils import log_single_rank

stand_in("megatron.core.utils", log_single_rank=log_single_rank)
from megatron.core.optimizer_param_scheduler import OptimizerParamScheduler

# Any will do: the scheduler counts samples, and every count here is a multiple of it.
GLOBAL_BATCH_SIZE = 24

# Flags and defaults as in megatron/training/config/training_config.py and arguments.py of Megatron-LM.
PARSER = argparse.ArgumentParser(allow_abbrev=False)
PARSER.add_argument("--train-iters", type=int)
PARSER.add_argument("--lr", type=float)
PARSER.add_argument("--lr-warmup-init", type=float, default=0.0)
PARSER.add_argument("--lr-warmup-iters", type=int, default=0)
PARSER.add_argument("--lr-decay-style", default="linear")
PARSER.add_argument("--lr-decay-iters", type=int)
PARSER.add_argument("--lr-wsd-decay-style", default="exponential")
PARSER.add_argument("--lr-wsd-decay-iters", type=int)
PARSER.add_argument("--min-lr", type=float, default=0.0)


def version():
    return f"megatron-core {importlib.metadata.version('megatron-core')}"


def scheduler_of(args, optimizer):
    """What get_optimizer_param_scheduler of megatron/training/training.py does with iterations, weight decay left out."""
    samples = lambda iterations: None if iterations is None else iterations * GLOBAL_BATCH_SIZE
    decay_iters = args.train_iters if args.lr_decay_iters is None else args.lr_decay_iters
    return OptimizerParamScheduler(
        optimizer,
        init_lr=args.lr_warmup_init,
        max_lr=args.lr,
        min_lr=args.min_lr,
        lr_warmup_steps=samples(args.lr_warmup_iters),
        lr_decay_steps=samples(decay_iters),
        lr_decay_style=args.lr_decay_style,
        start_wd=0.0,
        end_wd=0.0,
        wd_incr_steps=samples(args.train_iters),
        wd_incr_style="constant",
        wsd_decay_steps=samples(args.lr_wsd_decay_iters),
        lr_wsd_decay_style=args.lr_wsd_decay_style,
    )


def train(flags, updates):
    """Steps the scheduler as training.py does: by the samples of the iteration, after its update."""
    args = PARSER.parse_args(flags)
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=args.lr)
    scheduler = scheduler_of(args, optimizer)
    rates = []
    for _ in range(updates):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step(increment=GLOBAL_BATCH_SIZE)
    return rates


def rates_of(code, run):
    name, _, array = code.partition("=(")
    assert name == "LEARNING_RATE_ARGS"
    flags = shlex.split(array.rstrip().removesuffix(")"))
    assert int(flags[flags.index("--train-iters") + 1]) == run["totalSteps"]
    return train(flags, run["totalSteps"])


def own(convention, length, start, peak, updates):
    flags = ["--lr", repr(peak), "--lr-decay-style", "constant", "--train-iters", str(updates)]
    flags += [] if length is None else ["--lr-warmup-iters", str(length)]
    flags += [] if start is None else ["--lr-warmup-init", repr(start * peak)]
    return train(flags, updates)
