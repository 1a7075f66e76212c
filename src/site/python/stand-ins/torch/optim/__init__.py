# The stand-in for torch.optim: the notebook's SGD.
from .. import cell
from ..only import only
from . import lr_scheduler

__getattr__ = only("torch.optim")


class SGD(cell.SGD):
    """The notebook's SGD, which a loop may also tell to forget its gradients."""

    def zero_grad(self):
        for group in self.param_groups:
            for parameter in group["params"]:
                parameter.grad = None
