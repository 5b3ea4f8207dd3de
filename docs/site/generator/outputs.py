"""What each line of an example.py prints.

The example is run, and every print is put down to the line of the file, outside
of functions, that was being run. All of it together must be what the tests have
recorded in example.txt, for Python and C alike.
"""
import functools
import os
import sys

from project import ROOT, Wrong, relative


class Listener:
    """Stands in for standard output and notes who printed what."""

    def __init__(self, file):
        self.file, self.heard = file, []

    def write(self, text):
        frame, line = sys._getframe(1), 0
        while frame:
            if frame.f_code.co_filename == self.file:
                line = frame.f_lineno
            frame = frame.f_back
        self.heard.append((line, text))
        return len(text)

    def flush(self):
        pass


@functools.lru_cache(maxsize=None)
def heard(lesson):
    """[(line, text)] in the order of printing."""
    file = lesson.home / "example.py"
    listener, stdout, here = Listener(str(file)), sys.stdout, os.getcwd()
    sys.stdout = listener
    try:
        os.chdir(ROOT)
        code = compile(file.read_text(), str(file), "exec")
        exec(code, {"__name__": "__main__", "__file__": str(file)})
    finally:
        sys.stdout = stdout
        os.chdir(here)
    recorded = lesson.tests / "example.txt"
    if "".join(text for _, text in listener.heard) != recorded.read_text():
        raise Wrong(f"{relative(file)} does not print {relative(recorded)}")
    return listener.heard


def printed(lesson, piece):
    """What the lines of a piece of example.py print."""
    _, first, last = piece
    return "".join(text for line, text in heard(lesson) if first <= line <= last)
