"""Has one framework execute code and drive its own warmups: JSON in, JSON out.

`python drive.py <driver>` imports drivers/<driver>.py, which offers:

    version() -> str
        the package and its version, as a reader would name it: "transformers 5.23.0"
    rates_of(code, run) -> list of floats
        executes `code`, exactly as shown, and returns the rate at the moment of each of the
        run["totalSteps"] optimizer updates
    own(convention, length, start, peak, updates) -> list of floats
        drives the framework's own warmup `convention` with N = length and the start factor
        `start` at the peak rate `peak`, and returns the rate of each of the first `updates`
        updates; length or start is None where the framework's own default is to be used

Floats travel in their shortest exact form, so no bit is lost.
"""

import importlib
import json
import sys
import traceback


def answer(function, *arguments):
    """Calls a driver; an error is an answer too, and fails the run that asked."""
    try:
        return [float(rate) for rate in function(*arguments)]
    except Exception:
        return {"error": traceback.format_exc(limit=-4)}


if __name__ == "__main__":
    driver = importlib.import_module(f"drivers.{sys.argv[1]}")
    task = json.load(sys.stdin)
    # What frameworks print themselves must not mix with the answer.
    out, sys.stdout = sys.stdout, sys.stderr
    rates = [answer(driver.rates_of, each["code"], each["run"]) for each in task["runs"]]
    own = []
    for each in task["own"]:
        # JSON has no 0.0: rates and shares are floats, as a user would write them.
        start = None if each["start"] is None else float(each["start"])
        peak = float(each["peak"])
        own.append(answer(driver.own, each["convention"], each["length"], start, peak, each["updates"]))
    json.dump({"version": driver.version(), "rates": rates, "own": own}, out)
