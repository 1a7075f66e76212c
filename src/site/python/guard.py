# What cells may import, and what they are told about the rest.
import builtins

_KNOWN = (
    "array cmath collections copy datetime functools heapq itertools json math operator random re string struct time torch"
).split()
_import = builtins.__import__
_inside = 0


def _guarded(name, globals=None, locals=None, fromlist=None, level=0):
    global _inside
    # A module that is known may import what it needs.
    if _inside == 0 and name.split(".")[0] not in _KNOWN:
        raise ImportError(
            "there is no module '{}' here: this is MicroPython inside your browser, without files, network or packages. "
            "It has {} and a small stand-in for torch".format(name, ", ".join(_KNOWN[:-1]))
        )
    _inside += 1
    try:
        return _import(name, globals, locals, fromlist, level)
    except ImportError as failure:
        if not name.startswith("torch."):
            raise
        # What a name that is not in our torch is told, whether it is imported or used.
        getattr(_import("torch"), name[6:])
        raise failure
    finally:
        _inside -= 1


def _open(*args, **kwargs):
    raise OSError("there are no files here: this is MicroPython inside your browser. Write the data into the cell")


def _input(*args):
    raise RuntimeError("nobody can be asked here: a cell cannot wait for input. Write the value into the cell")


builtins.__import__ = _guarded
builtins.open = _open
builtins.execfile = _open
builtins.input = _input
