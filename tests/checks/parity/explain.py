"""What is behind a difference: one that is meant, or something to be shown."""
from dataclasses import replace
from types import NoneType

import script
import sides
from differences import MEANT
from script import Error

NEEDS_ITS_VALUES = ("have", "add", "obj", "start_signal")
NAMES = [one.name for one in MEANT]


def reasons(cases):
    """For [(statements, what C told)]: of each the fewest deviations with which
    Python tells the same, or None. One alone is tried before all together."""
    found = [None] * len(cases)

    def try_out(candidates):
        """Of [(case, deviations)] those with which both say the same."""
        told = sides.in_python([(cases[i][0], names) for i, names in candidates])
        return [one for one, text in zip(candidates, told)
                if text == cases[one[0]][1]]

    for name in NAMES:
        for i, names in try_out([(i, (name,)) for i, one in enumerate(found)
                                 if not one]):
            found[i] = names
    rest = [i for i, names in enumerate(found) if not names]
    for i, names in try_out([(i, tuple(NAMES)) for i in rest]):
        found[i] = names
    for name in NAMES:
        fewer = [(i, tuple(n for n in found[i] if n != name)) for i in rest
                 if found[i] and name in found[i]]
        for i, names in try_out(fewer):
            found[i] = names
    return found


def smaller(statements):
    """The programs that lack a few statements of these, or one; that have only
    what a loop stands around; or a None where a value stood."""
    for i, one in enumerate(statements):
        before, after = statements[:i], statements[i + 1:]
        if one.word not in ("def", "main"):
            yield before + after
        if one.word not in ("def", "main", "cleanup"):
            yield before + after[3:]
            yield before + after[9:]
        if one.word == "loop":
            yield before + one.body + after
        for body in smaller(one.body):
            yield before + [replace(one, body=body)] + after
        for j, value in enumerate(one.values):
            if one.word not in NEEDS_ITS_VALUES and not isinstance(
                    value, (NoneType, Error)):
                values = one.values[:j] + [None] + one.values[j + 1:]
                yield before + [replace(one, values=values)] + after


def without_unused(statements):
    """A program without the functions that it does not call."""
    def calls(block):
        return {n for one in block for n in [*calls(one.body), *(
            one.numbers if one.word == "scripted" else ())]}
    called = calls(statements)
    return [one for one in statements
            if one.word == "main" or one.numbers[0] in called]


def differing(machine, programs):
    """Those of the programs that differ, and not as it is meant."""
    texts = {n: script.text(n, one) for n, one in enumerate(programs)}
    told = sides.run((machine,), texts)
    left = list(texts)
    for deviations in ((), NAMES):
        python = sides.in_python([(programs[n], deviations) for n in left])
        left = [n for n, text in zip(left, python) if text != told[n]]
    return [programs[n] for n in left]


def shrunk(machine, statements):
    """The smallest program found that still differs, one step after another, as
    long as there is any."""
    while True:
        found = differing(machine, list(smaller(statements)))
        if not found:
            return without_unused(statements)
        statements = min(found, key=lambda one: len(script.text(0, one)))
