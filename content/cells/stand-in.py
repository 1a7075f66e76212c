class Parameter:
    def __init__(self, data):
        self.data = data
        self.grad = None


class SGD:
    def __init__(self, params, lr):
        groups = list(params)
        grouped = isinstance(groups[0], dict)
        self.param_groups = groups if grouped else [{"params": groups}]
        for group in self.param_groups:
            group.setdefault("lr", lr)

    def step(self):
        for group in self.param_groups:
            for parameter in group["params"]:
                if parameter.grad is not None:
                    parameter.data -= group["lr"] * parameter.grad


class LambdaLR:
    def __init__(self, optimizer, lr_lambda, last_epoch=-1):
        groups = optimizer.param_groups
        many = isinstance(lr_lambda, (list, tuple))
        self.lr_lambdas = list(lr_lambda) if many else [lr_lambda] * len(groups)
        if len(self.lr_lambdas) != len(groups):
            raise ValueError(f"{len(lr_lambda)} functions for {len(groups)} groups")
        if last_epoch == -1:
            for group in groups:
                group.setdefault("initial_lr", group["lr"])
        self.base_lrs = [group["initial_lr"] for group in groups]
        self.optimizer = optimizer
        self.last_epoch = last_epoch
        self.step()

    def step(self):
        self.last_epoch += 1
        groups = self.optimizer.param_groups
        for group, base_lr, f in zip(groups, self.base_lrs, self.lr_lambdas):
            group["lr"] = base_lr * f(self.last_epoch)


def tensor(value):
    return value
