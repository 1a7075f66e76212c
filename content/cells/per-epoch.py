weight = Parameter(tensor(0.0))
optimizer = SGD([weight], lr=peak_lr)
scheduler = LambdaLR(optimizer, f)

seen = []
for epoch in range(5):
    for batch in range(300):
        seen.append(optimizer.param_groups[0]["lr"])
        weight.grad = 2 * (weight.data - 3)
        optimizer.step()
    scheduler.step()

plot(seen, peak_lr, warmup_iters, warmup_factor)
