"""What the commands say, as docs/site/said/record.py has recorded it."""
import re

from project import ROOT, Wrong, relative

WIDE, NARROW = 80, 40
CODE = re.compile(r"\x1b\[([0-9;]*)m")


def lines(name, columns=WIDE):
    """The lines of a recording, the command first: of each its pieces of one
    colour, as (text, the terminal's code)."""
    path = ROOT / f"docs/site/said/{name}.{columns}.txt"
    if not path.is_file():
        raise Wrong(f"{relative(path)} is missing: docs/site/said/record.py makes it")
    found, code = [], ""
    for line in path.read_text().rstrip("\n").split("\n"):
        found.append([])
        for number, part in enumerate(CODE.split(line)):
            if number % 2:
                code = "" if part == "0" else part
            elif part:
                found[-1].append((part, code))
    return found


def plain(pieces):
    """A line without its colours."""
    return "".join(text for text, _ in pieces)
