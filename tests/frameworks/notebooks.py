"""Executes notebooks from top to bottom, each with a Jupyter kernel of this Python: JSON in, JSON out.

In: paths. Out: of each notebook, what every code cell printed, by the cell's id, and how many pictures it drew. A cell that
raises ends it all with its message, as does a file that is no valid notebook.
"""

import asyncio
import json
import os
import sys
import tempfile

import nbformat
from nbclient import NotebookClient


def shown(cell):
    printed = "".join(each["text"] for each in cell.outputs if each.output_type == "stream" and each.name == "stdout")
    pictures = sum("image/png" in each.get("data", {}) for each in cell.outputs)
    said = [each["text"] for each in cell.outputs if each.output_type == "stream" and each.name == "stderr"]
    if said:
        raise RuntimeError(f"{cell.id} warns: {''.join(said)}")
    return {"printed": printed, "pictures": pictures}


async def execute(path, folder):
    notebook = nbformat.read(path, as_version=nbformat.NO_CONVERT)
    nbformat.validate(notebook)
    client = NotebookClient(
        notebook,
        timeout=600,
        kernel_name="python3",
        resources={"metadata": {"path": folder}},
        extra_arguments=["--log-level=ERROR", "--HistoryManager.enabled=False"],
    )
    await client.async_execute()
    # What it became is a notebook, too.
    nbformat.validate(notebook)
    return {cell.id: shown(cell) for cell in notebook.cells if cell.cell_type == "code"}


async def main(paths):
    with tempfile.TemporaryDirectory() as folder:
        # Nothing of the user's own Jupyter or IPython has a part in it. Threads would only wait for one another.
        os.environ.update(JUPYTER_DATA_DIR=folder, JUPYTER_NO_CONFIG="1", IPYTHONDIR=folder, OMP_NUM_THREADS="1")
        os.environ.pop("MPLBACKEND", None)
        return await asyncio.gather(*[execute(path, folder) for path in paths])


executed = asyncio.run(main(json.load(sys.stdin)))
json.dump(executed, sys.stdout)
