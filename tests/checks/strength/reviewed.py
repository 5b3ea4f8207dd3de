"""The list of mutants that no case can refuse, each with the reason why.

An entry is what the screen shows of a survivor, and the reason, indented;
entries are apart by an empty line. A line with a # says nothing here."""
import re
from dataclasses import dataclass

HEAD = re.compile(r"(?P<lesson>\S+) (?P<function>\w+)(?: \((?P<number>\d+)\))?$")


class Faulty(Exception):
    """The list can't be read."""


@dataclass(frozen=True)
class Entry:
    """A mutant's key, the reason, and the line it stands in."""
    key: tuple
    reason: str
    line: int


def _entry(line, block):
    head = HEAD.match(block[0])
    parts = {mark: " ".join(text[2:].strip() for text in block[1:]
                            if text.startswith(mark)) for mark in "-+ "}
    if not head or not all(parts.values()):
        raise Faulty(f"line {line} begins an entry that is not whole")
    key = (head["lesson"], head["function"], int(head["number"] or 1),
           parts["-"], parts["+"])
    return Entry(key, parts[" "], line)


def read(text):
    """All entries, by their keys."""
    entries, block = {}, []
    for number, line in enumerate([*text.splitlines(), ""], 1):
        if line.strip() and not line.startswith("#"):
            block.append(line)
        elif block and not line.strip():
            entry = _entry(number - len(block), block)
            if entry.key in entries:
                raise Faulty(f"line {entry.line} says again what line "
                             f"{entries[entry.key].line} does")
            entries[entry.key] = entry
            block = []
    return entries


def stale(entries, mutants):
    """The entries that match none of those mutants."""
    known = {mutant.key() for mutant in mutants}
    return [entry for entry in entries.values() if entry.key not in known]


