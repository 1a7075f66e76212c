# What a cell may call: table, plot and use; and what the page calls behind the article's listing. What they are given goes to
# the page as text: a line of JSON behind \x1e.
import json

_MOST_ROWS = 1000
_MOST_COLUMNS = 20
_MOST_NUMBERS = 10000
_MOST_MULTIPLIER = 100
# As far as the site's own ramp is drawn.
_LEAST_MULTIPLIERS = 2000


def _show(record):
    print("\x1e" + json.dumps(record))


def _spelled(value):
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


def _written(value):
    if not isinstance(value, float):
        return str(value)
    # MicroPython itself writes some floats with a digit more than they need: 0.5004999999999999 for 0.5005.
    for digits in (15, 16):
        text = "{:.{}g}".format(value, digits)
        if float(text) == value:
            return text if any(mark in text for mark in ".en") else text + ".0"
    return str(value)


def _number(said, value, low, high, must):
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError("{} {}, which is a {}; {}".format(said, _spelled(value), type(value).__name__, must))
    if not low <= value <= high:
        raise ValueError("{} {}; {}".format(said, _spelled(value), must))
    return float(value)


def _many(what, count, least, most):
    if not least <= count <= most:
        raise ValueError("{}: {}; there may be {} to {}".format(what, count, least, most))


def _warmup(peak_lr, warmup_iters, warmup_factor):
    if isinstance(warmup_iters, bool) or not isinstance(warmup_iters, int):
        raise TypeError("warmup_iters is {}; it must be a whole number from 0 to 100000".format(_spelled(warmup_iters)))
    return {
        "peakLr": _number("peak_lr is", peak_lr, 1e-6, 10, "it must be a number from 0.000001 to 10"),
        "warmupSteps": int(
            _number("warmup_iters is", warmup_iters, 0, 100000, "it must be a whole number from 0 to 100000")
        ),
        "startFactor": _number("warmup_factor is", warmup_factor, 0, 2, "it must be a number from 0 to 2"),
    }


def table(rows, columns):
    if isinstance(columns, str):
        raise TypeError("table() takes the names of the columns as a list, such as ['x', 'f(x)']")
    columns = [str(name) for name in columns]
    rows = [[_written(value) for value in row] for row in rows]
    _many("columns of the table", len(columns), 1, _MOST_COLUMNS)
    _many("rows of the table", len(rows), 0, _MOST_ROWS)
    for number, row in enumerate(rows):
        if len(row) != len(columns):
            raise ValueError("rows[{}] has {} values for {} columns".format(number, len(row), len(columns)))
    _show({"kind": "table", "columns": columns, "rows": rows})


def plot(rates, peak_lr, warmup_iters, warmup_factor):
    warmup = _warmup(peak_lr, warmup_iters, warmup_factor)
    rates = list(rates)
    _many("rates to plot", len(rates), 1, _MOST_NUMBERS)
    most = 1.7976931348623157e308
    must = "a learning rate must be a finite number"
    numbers = [_number("rates[{}] is".format(step), rate, -most, most, must) for step, rate in enumerate(rates)]
    _show({"kind": "plot", "rates": numbers, "warmup": warmup})


def use(f, peak_lr, warmup_iters, warmup_factor):
    if not callable(f):
        raise TypeError("use() takes a function of the step first, not {}".format(_spelled(f)))
    warmup = _warmup(peak_lr, warmup_iters, warmup_factor)
    must = "a multiplier must be a number from 0 to {}".format(_MOST_MULTIPLIER)
    numbers = []
    for step in range(min(max(2 * warmup_iters, _LEAST_MULTIPLIERS) + 1, _MOST_NUMBERS)):
        numbers.append(_number("f({}) gave".format(step), f(step), 0, _MOST_MULTIPLIER, must))
    _show({"kind": "own", "multipliers": numbers, "warmup": warmup})


def _show_log(log):
    # What is no list of (epoch, i, used, logged) is nothing to be drawn, and no mistake.
    if not isinstance(log, list) or not 1 <= len(log) <= _MOST_NUMBERS:
        return
    for row in log:
        if not isinstance(row, (tuple, list)) or len(row) != 4:
            return
        for value in row:
            if isinstance(value, bool) or not isinstance(value, (int, float)) or not abs(value) <= 1.7976931348623157e308:
                return
    _show({"kind": "log", "rows": log})
