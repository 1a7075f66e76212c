# %% Does the ramp matter? A small training to try it on
# The network of the article: 321 weights learn 16 points of a sine. It starts from hidden weights twice as large as
# usual, where the loss bends sharply, and the peak rate is too high for that.
from torch import nn

inputs = torch.linspace(-1.5, 1.5, 16).unsqueeze(1)
targets = torch.sin(2 * inputs)


def sharp_net():
    net = nn.Sequential(nn.Linear(1, 16), nn.ReLU(), nn.Linear(16, 16), nn.ReLU(), nn.Linear(16, 1))
    nn.init.normal_(net[0].weight, std=2 * 2**0.5)
    nn.init.normal_(net[2].weight, std=2 * (2 / 16) ** 0.5)
    nn.init.normal_(net[4].weight, std=(1 / 16) ** 0.5)
    for layer in net[::2]:
        nn.init.zeros_(layer.bias)
    return net


def train(seed, multiplier):
    """The loss after 0, 1, 2, … 200 updates, or until it is lost. The same seed gives the same first weights."""
    torch.manual_seed(seed)
    net = sharp_net()
    optimizer = SGD(net.parameters(), lr=0.1, momentum=0.9)
    scheduler = LambdaLR(optimizer, multiplier)
    losses = []
    for _ in range(201):
        optimizer.zero_grad()
        loss = (net(inputs) - targets).square().mean() / 2
        loss.backward()
        losses.append(loss.item())
        if not losses[-1] < 1e6:
            break
        optimizer.step()
        scheduler.step()
    return losses


# Any f(x) will do: add `"my own": own`, and see.
schedules = {"no warmup": lambda step: 1.0, "50 steps of warmup": linear_warmup(50, 0.001)}
seeds = range(1, 11)
curves = {name: [train(seed, multiplier) for seed in seeds] for name, multiplier in schedules.items()}

# Trained is what ends below a fifth of the loss of the best constant answer, which here is 0.
mark = targets.square().mean().item() / 2 / 5
trained = {name: [run[-1] < mark for run in runs] for name, runs in curves.items()}
for name, ends in trained.items():
    print(f"{name}: {sum(ends)} of {len(ends)} runs train")

# The runs of the first seed that do not all end alike.
differ = [len(set(ends)) > 1 for ends in zip(*trained.values())]
first = differ.index(True) if any(differ) else 0
draw({f"{name}, seed {seeds[first]}": runs[first] for name, runs in curves.items()}, "loss", scale="log")
