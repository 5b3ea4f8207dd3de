"""The list of mutants that no case can refuse, each with the reason why.

An entry is what the screen shows of a survivor; below one, or several, stands
the reason, indented, and then an empty line. A line with a # says nothing."""
import re
from dataclasses import dataclass

HEAD = re.compile(r"(?P<lesson>\w\S*) (?P<function>\w+)(?: \((?P<number>\d+)\))?$")


class Faulty(Exception):
    """The list can't be read."""


@dataclass(frozen=True)
class Entry:
    """A mutant's key, the reason, and the line it stands in."""
    key: tuple
    reason: str
    line: int


def _key(head, before, after):
    return (head["lesson"], head["function"], int(head["number"] or 1),
            " ".join(before), " ".join(after))


class _Reader:
    """What was read of a list so far."""

    def __init__(self):
        self.entries, self.heads, self.reason = {}, [], []

    def line(self, number, text):
        """The next line."""
        head = HEAD.match(text)
        if text.startswith("#"):
            pass
        elif head:
            self.heads.append((number, head, {"-": [], "+": []}))
        elif text[:2] in ("- ", "+ ") and self.heads and not self.reason:
            self.heads[-1][2][text[0]].append(text[2:].strip())
        elif text[:2] == "  " and self.heads:
            self.reason.append(text.strip())
        elif text.strip():
            raise Faulty(f"line {number} belongs to no entry")
        elif self.heads:
            self._close()

    def _close(self):
        for line, head, parts in self.heads:
            if not (parts["-"] and parts["+"] and self.reason):
                raise Faulty(f"line {line} begins an entry that is not whole")
            key = _key(head, parts["-"], parts["+"])
            if key in self.entries:
                raise Faulty(f"line {line} says again what line "
                             f"{self.entries[key].line} does")
            self.entries[key] = Entry(key, " ".join(self.reason), line)
        self.heads, self.reason = [], []


def read(text):
    """All entries, by their keys."""
    reader = _Reader()
    for number, line in enumerate([*text.splitlines(), ""], 1):
        reader.line(number, line)
    return reader.entries


def stale(entries, mutants):
    """The entries that match none of those mutants."""
    known = {mutant.key() for mutant in mutants}
    return [entry for entry in entries.values() if entry.key not in known]


