seeds = range(1, 11)
curves = {name: [train(seed, make_scheduler) for seed in seeds] for name, make_scheduler in schedulers.items()}

# Trained is what ends below a fifth of the loss of the best constant answer, which here is 0.
mark = targets.square().mean().item() / 2 / 5
trained = {name: [run[-1] < mark for run in runs] for name, runs in curves.items()}
for name, ends in trained.items():
    print(f"{name}: {sum(ends)} of {len(ends)} runs train")

# The runs of the first seed that do not all end alike.
differ = [len(set(ends)) > 1 for ends in zip(*trained.values())]
first = differ.index(True) if any(differ) else 0
draw({f"{name}, seed {seeds[first]}": runs[first] for name, runs in curves.items()}, "loss", scale="log")
