"""fairseq's schedulers, built from flags by its own options and stepped as fairseq/trainer.py does."""

import argparse
import dataclasses
import functools
import importlib.metadata
import logging
import shlex

import torch
import hydra.core.config_store
from omegaconf import OmegaConf

from drivers.bare import bare, stand_in

# From Python 3.11 on a default must be hashable; fairseq's are other dataclasses. Hashing is all that this changes.
dataclass = dataclasses.dataclass
dataclasses.dataclass = functools.partial(dataclass, unsafe_hash=True)
bare("fairseq")
stand_in("fairseq.utils")
package = bare("fairseq.optim")
from fairseq.optim.fairseq_optimizer import FairseqOptimizer

package.FairseqOptimizer = FairseqOptimizer
from fairseq.dataclass.configs import OptimizationConfig
from fairseq.dataclass.utils import gen_parser_from_dataclass
from fairseq.optim import lr_scheduler

dataclasses.dataclass = dataclass
logging.disable(logging.WARNING)


def version():
    return f"fairseq {importlib.metadata.version('fairseq')}"


class SGD(FairseqOptimizer):
    """A FairseqOptimizer around PyTorch's SGD, as those of fairseq/optim are."""

    def __init__(self, lr):
        super().__init__(None)
        self._optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=lr)


def parse(flags):
    """What fairseq/options.py does with a registry's choice: its dataclass or its add_args makes the flags."""
    parser = argparse.ArgumentParser(allow_abbrev=False)
    parser.add_argument("--lr-scheduler", default="fixed", choices=lr_scheduler.LR_SCHEDULER_REGISTRY.keys())
    # Others' settings that a scheduler refers to, at their defaults.
    parser.add_argument("--maximize-best-checkpoint-metric", action="store_true")
    gen_parser_from_dataclass(parser, OptimizationConfig())
    chosen, _ = parser.parse_known_args(flags)
    lr_scheduler.LR_SCHEDULER_REGISTRY[chosen.lr_scheduler].add_args(parser)
    return parser.parse_args(flags)


def config_of(args):
    """The lr_scheduler part of convert_namespace_to_omegaconf: what was given, for the scheduler's dataclass to type."""
    known = lr_scheduler.LR_SCHEDULER_DATACLASS_REGISTRY.get(args.lr_scheduler)
    if known is None:
        return args
    names = {field.name for field in dataclasses.fields(known)}
    given = {name: value for name, value in vars(args).items() if name in names and value is not None}
    return OmegaConf.create({**given, "_name": args.lr_scheduler})


def train(flags, updates):
    """Trainer._build_optimizer, begin_epoch, then set_num_updates after each update."""
    args = parse(flags)
    optimizer = SGD(args.lr[0])
    scheduler = lr_scheduler.build_lr_scheduler(config_of(args), optimizer)
    scheduler.step_update(0)
    scheduler.step_begin_epoch(1)
    scheduler.step_update(0)
    rates = []
    for update in range(updates):
        rates.append(optimizer.get_lr())
        optimizer.optimizer.step()
        scheduler.step_update(update + 1)
    return rates


def rates_of(code, run):
    command, data, *flags = shlex.split(code.replace("\\\n", " "))
    assert command == "fairseq-train"
    assert int(flags[flags.index("--max-update") + 1]) == run["totalSteps"]
    return train(flags, run["totalSteps"])


# What makes each schedule constant after the warmup.
FLAT = {
    "inverse_sqrt": [],
    "polynomial_decay": ["--total-num-update", "1e18"],
    "cosine": ["--lr-period-updates", "1e18"],
    "tri_stage": ["--hold-steps", str(10**9), "--decay-steps", "1"],
    "fixed": [],
    "reduce_lr_on_plateau": [],
}


def own(convention, length, start, peak, updates):
    name = convention.removeprefix("fairseq-").replace("-", "_")
    tri_stage = name == "tri_stage"
    flags = ["--lr", repr(peak), "--lr-scheduler", name, "--max-update", str(updates), *FLAT[name]]
    if length is not None:
        flags += ["--warmup-steps" if tri_stage else "--warmup-updates", str(length)]
    if start is not None:
        flags += ["--init-lr-scale", repr(start)] if tri_stage else ["--warmup-init-lr", repr(start * peak)]
    rates = train(flags, updates)
    if name == "inverse_sqrt":
        # It decays at once: the warmup is compared, up to the peak and with it.
        steps = 4000 if length is None else length
        rates = [rates[min(update, steps)] for update in range(updates)]
    return rates
