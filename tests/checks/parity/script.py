"""The text form of a program: one statement a line, as machine/read.c says.
Here it is read into statements, and written."""
from dataclasses import dataclass, field

OPENING = ("def", "cleanup", "main", "loop")


class Error(Exception):
    """An error that a script names: raise Error("KeyError", "k")."""

    def __init__(self, kind, message=""):
        super().__init__(kind, message)
        self.kind, self.message = kind, message


@dataclass
class Statement:
    """One line, and for a block the statements up to its end."""
    word: str
    places: str = ""
    numbers: list = field(default_factory=list)
    values: list = field(default_factory=list)
    body: list = field(default_factory=list)


def written(value):
    """A value as a script spells it."""
    if value is None:
        return "n"
    if isinstance(value, int):
        return f"i{value}"
    if isinstance(value, float):
        return "f" + value.hex()
    if isinstance(value, str):
        return "s" + value.encode().hex()
    if isinstance(value, Error):
        return "e" + f"{value.kind}: {value.message}".encode().hex()
    return "(" + ",".join(map(written, value)) + ")"


def line(statement):
    """A statement as a line of a script."""
    words = [statement.word, *("$" + p for p in statement.places),
             *(f"#{n}" for n in statement.numbers),
             *map(written, statement.values)]
    return " ".join(words)


def lines(statements):
    """Statements, and what is in them, as lines."""
    for one in statements:
        yield line(one)
        if one.word in OPENING:
            yield from lines(one.body)
            yield "end"


def text(number, statements, deviations=()):
    """A program as a script; Python is to make those deviations in it."""
    head = " ".join([f"program {number}", *deviations])
    return "\n".join([head, *lines(statements), "done", ""])


def read_value(word, at=0):
    """The value at word[at], and where it ends."""
    kind = word[at]
    if kind == "(":
        left, at = read_value(word, at + 1)
        right, at = read_value(word, at + 1)
        return (left, right), at + 1
    end = at + 1
    while end < len(word) and word[end] not in ",)":
        end += 1
    rest = word[at + 1:end]
    if kind == "i":
        return int(rest), end
    if kind == "f":
        return float.fromhex(rest), end
    if kind == "s":
        return bytes.fromhex(rest).decode(), end
    if kind == "e":
        return Error(*bytes.fromhex(rest).decode().split(": ", 1)), end
    return None, end


def read(script):
    """A script's statements."""
    blocks = [[]]
    for row in script.splitlines():
        word, *rest = row.split()
        if word == "end":
            blocks.pop()
        elif word not in ("program", "done"):
            one = Statement(word)
            for part in rest:
                if part[0] == "$":
                    one.places += part[1]
                elif part[0] == "#":
                    one.numbers.append(int(part[1:]))
                else:
                    one.values.append(read_value(part)[0])
            blocks[-1].append(one)
            if word in OPENING:
                blocks.append(one.body)
    return blocks[0]


def scripts(stream):
    """(number, deviations, script) of each program of a file of them."""
    rows = []
    for row in stream:
        rows.append(row)
        if row == "done\n":
            _, number, *deviations = rows[0].split()
            yield int(number), frozenset(deviations), "".join(rows)
            rows = []
