# %% The small network, trained by PyTorch
# 321 weights learn 16 points of a sine. The hidden weights start twice as large as usual, so the loss bends sharply there.
from torch import nn

inputs = torch.linspace(-1.5, 1.5, 16, dtype=torch.float64).unsqueeze(1)
targets = torch.sin(2 * inputs)


def sharp_net():
    net = nn.Sequential(nn.Linear(1, 16), nn.ReLU(), nn.Linear(16, 16), nn.ReLU(), nn.Linear(16, 1)).double()
    nn.init.normal_(net[0].weight, std=2 * 2**0.5)
    nn.init.normal_(net[2].weight, std=2 * (2 / 16) ** 0.5)
    nn.init.normal_(net[4].weight, std=(1 / 16) ** 0.5)
    for layer in net[::2]:
        nn.init.zeros_(layer.bias)
    return net


def train(seed, warmup_iters):
    """The loss after 0, 1, 2, … 200 updates, or until it is lost. The same seed gives the same first weights."""
    torch.manual_seed(seed)
    net = sharp_net()
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
    warmup = linear_warmup(optimizer, warmup_iters, 0.001)
    losses = []
    for _ in range(201):
        optimizer.zero_grad()
        loss = (net(inputs) - targets).square().mean() / 2
        loss.backward()
        losses.append(loss.item())
        if not losses[-1] < 1e6:
            break
        optimizer.step()
        warmup.step()
    return losses


seeds = range(1, 11)
curves = {
    "no warmup": [train(seed, 0) for seed in seeds],
    "50 steps of warmup": [train(seed, 50) for seed in seeds],
}

# Trained is what ends below a fifth of the loss of the best constant answer, which here is 0.
mark = targets.square().mean().item() / 2 / 5
trained = {name: [run[-1] < mark for run in runs] for name, runs in curves.items()}
for name, ends in trained.items():
    print(f"{name}: {sum(ends)} of {len(ends)} runs train")

# The runs of the first seed that do not all end alike.
differ = [len(set(ends)) > 1 for ends in zip(*trained.values())]
first = differ.index(True) if any(differ) else 0
draw({f"{name}, seed {seeds[first]}": runs[first] for name, runs in curves.items()}, "loss", scale="log")
