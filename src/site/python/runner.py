# Runs the cells, all in one namespace that begins with nothing but what prelude.py lets them call.
import gc
import io
import sys

namespace = {"__name__": "__main__", "table": table, "plot": plot, "use": use, "_show_log": _show_log}


def _words(of, failure):
    # A reader's own exception may fail to say what it is.
    try:
        return of(failure)
    except BaseException:
        return ""


def _trace(failure):
    text = io.StringIO()
    sys.print_exception(failure, text)
    text = text.getvalue()
    return text if len(text) <= 20000 else text[:10000] + "\n" + text[-10000:]


def run_cell(id, code):
    try:
        exec(compile(code, "<cell " + id + ">", "exec"), namespace)
        return ""
    except BaseException as failure:
        if isinstance(failure, MemoryError):
            # No cell follows, and to say anything takes memory.
            namespace.clear()
            gc.collect()
        return json.dumps([type(failure).__name__, _words(str, failure)[:2000], _words(_trace, failure)])
