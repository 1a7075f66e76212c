# %% What the cells below call
# `table`, `plot` and `use` are built into the page. Here they are in plain Python, which also runs without matplotlib.
import math


def table(rows, columns):
    """Prints rows under the names of their columns."""
    lines = [[str(value) for value in line] for line in [columns, *rows]]
    for number, line in enumerate(lines[1:]):
        if len(line) != len(columns):
            raise ValueError(f"rows[{number}] has {len(line)} values for {len(columns)} columns")
    widths = [max(len(value) for value in column) for column in zip(*lines)]
    for line in lines:
        print("  ".join(value.rjust(width) for value, width in zip(line, widths)))


def plot(rates, peak_lr, warmup_iters, warmup_factor):
    """Holds rates to the formula, and draws both."""
    rates = list(rates)
    if not 1 <= len(rates) <= 10_000:
        raise ValueError(f"rates to plot: {len(rates)}; there may be 1 to 10000")
    must = "a learning rate must be a finite number"
    rates = [number(f"rates[{step}] is", rate, math.isfinite, must) for step, rate in enumerate(rates)]
    formula = [peak_lr * multiplier for multiplier in ramp(len(rates), warmup_iters, warmup_factor)]
    compare("rates", rates, formula)
    draw({"these rates": rates, "the formula": formula}, "learning rate")


def use(f, peak_lr, warmup_iters, warmup_factor):
    """Holds f(0), f(1), f(2), … to the formula, and draws the rates that f makes."""
    count = min(max(2 * warmup_iters, 2000) + 1, 10_000)
    must = "a multiplier must be a number from 0 to 100"
    own = [number(f"f({step}) gave", f(step), lambda value: 0 <= value <= 100, must) for step in range(count)]
    formula = ramp(count, warmup_iters, warmup_factor)
    compare("multipliers", own, formula)
    rates = {"your f": own, "the formula": formula}
    draw({name: [peak_lr * each for each in numbers] for name, numbers in rates.items()}, "learning rate")


def ramp(count, warmup_iters, warmup_factor):
    """The multipliers of steps 0, 1, 2, … by the formula of the article."""
    multipliers = []
    for step in range(count):
        alpha = step / warmup_iters if step < warmup_iters else 1.0
        multipliers.append(warmup_factor * (1 - alpha) + alpha)
    return multipliers


def number(said, value, allowed, must):
    """The value as a float; refuses what is not an allowed number."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError(f"{said} {value!r}, which is a {type(value).__name__}; {must}")
    if not allowed(value):
        raise ValueError(f"{said} {value!r}; {must}")
    return float(value)


def compare(things, numbers, formula):
    """Says whether numbers are those of the formula, or where they differ most."""
    apart, step = max((abs(own - right), -step) for step, (own, right) in enumerate(zip(numbers, formula)))
    if apart == 0:
        print(f"All {len(numbers)} {things} are the formula’s, to the last bit.")
    else:
        own, right = numbers[-step], formula[-step]
        print(f"Of {len(numbers)} {things}, step {-step} differs most: {own}, not {right}. That is {apart} apart.")


def draw(lines, label, scale="linear"):
    """Draws lists of numbers over the steps, if matplotlib is installed."""
    try:
        from matplotlib import pyplot
    except ImportError:
        return
    for index, (name, values) in enumerate(lines.items()):
        # Where one line lies upon another, the dashes let it through.
        pyplot.plot(values, label=name, linestyle=["-", "--", ":", "-."][index % 4])
    pyplot.xlabel("step")
    pyplot.ylabel(label)
    pyplot.yscale(scale)
    pyplot.legend()
    pyplot.show()
