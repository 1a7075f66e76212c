# %% A ramp that the first epoch cuts off
# An epoch has 60 batches here, and the ramp wants 1000 steps: the helper of the listing, without the minimum.
optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.005)
decay = StepLR(optimizer, step_size=3, gamma=0.1)
rows = []
for epoch in range(4):
    if epoch == 0:
        warmup = linear_warmup(optimizer, 1000, 0.001)
    for batch in range(60):
        optimizer.step()
        if epoch == 0:
            warmup.step()
    rows.append([epoch, optimizer.param_groups[0]["lr"]])
    decay.step()

table(rows, ["epoch", "rate at its end"])
