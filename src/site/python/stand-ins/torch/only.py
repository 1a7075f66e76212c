# What the stand-in says of names that only PyTorch has.
_HAS = (
    "torch.manual_seed, randn, tensor, torch.nn.Linear, Parameter, torch.optim.SGD, "
    "torch.optim.lr_scheduler.LambdaLR, StepLR"
)


def only(module):
    """What a module answers when asked for a name that it has not: that it is no PyTorch, and what there is."""

    def __getattr__(name):
        # Python itself asks for such names, and goes on without.
        if name.startswith("__"):
            raise AttributeError(name)
        raise AttributeError(
            "{}.{} is not here: this torch is a small stand-in for PyTorch, which does not run in a browser. "
            "It has {}".format(module, name, _HAS)
        )

    return __getattr__
