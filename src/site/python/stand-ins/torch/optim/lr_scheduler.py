# The stand-in for torch.optim.lr_scheduler: LambdaLR and StepLR.
from ..cell import LambdaLR
from ..only import only

__getattr__ = only("torch.optim.lr_scheduler")


class StepLR:
    """Multiplies each group's rate, whatever it is by then, by gamma at every step_size-th step."""

    def __init__(self, optimizer, step_size, gamma=0.1):
        for group in optimizer.param_groups:
            if "initial_lr" not in group:
                group["initial_lr"] = group["lr"]
        self.optimizer = optimizer
        self.step_size = step_size
        self.gamma = gamma
        self.last_epoch = 0

    def step(self):
        self.last_epoch += 1
        if self.last_epoch % self.step_size == 0:
            for group in self.optimizer.param_groups:
                group["lr"] *= self.gamma
