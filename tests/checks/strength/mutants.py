"""All ways in which a solution is made wrong, one at a time."""
import re
from collections import Counter
from dataclasses import dataclass

import expressions
import statements
from c_text import CText

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
NOTHING = "(nothing)"
WITHIN = {"operator": expressions.operators, "constant": expressions.constants,
          "status": expressions.statuses, "off by one": expressions.off_by_one,
          "condition": expressions.conditions, "member": expressions.members,
          "argument": expressions.arguments, "field": expressions.fields,
          "initial value": expressions.initial_values}
WHOLE = {"condition": statements.conditions, "statement": statements.removals,
         "release": statements.releases, "repetition": statements.repetitions,
         "order": statements.order, "result": statements.results,
         "jump": statements.jumps}


@dataclass(frozen=True)
class Mutant:
    """A wrong version of a lesson's solution. What was changed is told by the
    lines it is in, before and after, without needless space; where a function
    has the same change twice, number tells them apart."""
    lesson: str
    function: str
    number: int
    before: str
    after: str
    kind: str
    line: int
    text: str

    def key(self):
        """What it is known by, whatever else changes in the file."""
        return (self.lesson, self.function, self.number, self.before, self.after)

    def place(self):
        """Its function, and which of several same changes it is."""
        return self.function + (f" ({self.number})" if self.number > 1 else "")


def _edits(code):
    """(kind, function's name, first token, last token, what comes there)."""
    for function in code.functions:
        body = range(function.body.first + 1, function.body.last)
        for kind, change in WITHIN.items():
            for edit in change(code, body):
                yield kind, function.name, *edit
        for kind, change in WHOLE.items():
            for edit in change(code, function):
                yield kind, function.name, *edit


def _spare(text):
    """Without comments, and without space that says nothing."""
    return " ".join(COMMENT.sub(" ", text).split())


def of(lesson, text):
    """All mutants of a solution, each text once. No line moves: where there was
    a line's end, there is one."""
    code, seen, times = CText(text), {text}, Counter()
    for kind, function, first, last, new in _edits(code):
        start, end = code.tokens[first].start, code.tokens[last].end
        new += "\n" * (text.count("\n", start, end) - new.count("\n"))
        changed = text[:start] + new + text[end:]
        if changed in seen:
            continue
        seen.add(changed)
        begin, close = text.rfind("\n", 0, start) + 1, text.find("\n", end)
        before = _spare(text[begin:close])
        after = _spare(text[begin:start] + new + text[end:close]) or NOTHING
        times[function, before, after] += 1
        yield Mutant(lesson, function, times[function, before, after], before,
                     after, kind, text.count("\n", 0, start) + 1, changed)
