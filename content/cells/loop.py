weight = Parameter(tensor(0.0))
optimizer = SGD([weight], lr=peak_lr)
scheduler = LambdaLR(optimizer, f)

rates = []
losses = []
for step in range(1500):
    rates.append(optimizer.param_groups[0]["lr"])
    losses.append(float((weight.data - 3) ** 2))
    weight.grad = 2 * (weight.data - 3)
    optimizer.step()
    scheduler.step()

shown = (0, 1, 10, 100, 500, 1000, 1499)
table([[x, rates[x], f"{losses[x]:.3g}"] for x in shown], ["step", "rate", "loss"])
