"""A generated class, from what platforms export to what they import, compared with
the table of situations. Prints TAP.

    python3 check.py FOLDER SIZE LESSON...

SIZE is how many students there are at least; 0: one of each situation, and few
texts, so that it is soon graded.
"""
import importlib
import sys

import lessons_of  # noqa: F401  finds the other folders
import tap

# In this order: what one has had graded is not graded again for the next.
MODULES = ["on_moodle", "on_record", "on_canvas", "on_dated"]

if __name__ == "__main__":
    for module in MODULES:
        importlib.import_module(module)
    sys.exit(not tap.run("class: "))
