"""Packages without their __init__: a framework's scheduler needs little of what the framework as a whole imports."""

import importlib.util
import sys
import types


def bare(name, **attributes):
    """Registers the installed package `name` unexecuted; its modules import as ever, and it has these attributes."""
    package = types.ModuleType(name)
    package.__path__ = list(importlib.util.find_spec(name).submodule_search_locations)
    return registered(package, attributes)


def stand_in(name, **attributes):
    """Registers a module that has nothing but these attributes."""
    return registered(types.ModuleType(name), attributes)


def registered(module, attributes):
    vars(module).update(attributes)
    sys.modules[module.__name__] = module
    parent, _, name = module.__name__.rpartition(".")
    if parent:
        setattr(sys.modules[parent], name, module)
    return module
