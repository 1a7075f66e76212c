# %% The two classes of PyTorch themselves
# The page has a stand-in here. From here on you use the real ones.
import torch
from torch import tensor
from torch.nn import Parameter
from torch.optim import SGD
from torch.optim.lr_scheduler import LambdaLR

# Python's own numbers have 64 bits; PyTorch's have 32 unless told.
torch.set_default_dtype(torch.float64)
print("PyTorch", torch.__version__)
