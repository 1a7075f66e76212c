# %% Two groups, each with its own peak
weights = [torch.nn.Parameter(torch.zeros(1)) for _ in range(2)]
groups = [{"params": [weights[0]], "lr": 0.005}, {"params": [weights[1]], "lr": 0.1}]
optimizer = torch.optim.SGD(groups)
warmup = linear_warmup(optimizer, 4, 0.001)
rows = []
for step in range(6):
    rows.append([step, *[group["lr"] for group in optimizer.param_groups]])
    optimizer.step()
    warmup.step()

table(rows, ["step", "first group", "second group"])
