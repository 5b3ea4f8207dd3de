"""The corpus: wrong files as learners write them, each with what is wrong said
beforehand.

A file of sentences/NN-lesson holds what a learner wrote in place of the
solution, whole functions or structs, and begins with a comment:

    /* Wrong: in words, for whoever reads it
     * Must: part of the cause | the same in other words
     * May: part of a sentence that is true, but says only what it looks like
     * Never: part of a sentence that would be untrue */

Every line but the first may stand there several times, or not at all. A part
is looked for without regard to case; three dots in it are any other words."""
import pathlib
import re
from dataclasses import dataclass

import sample

FOLDER = pathlib.Path(__file__).resolve().parent / "sentences"
HEAD = re.compile(r"/\*(.*?)\*/\s*", re.DOTALL)
FIELD = re.compile(r"^[ *]*(Wrong|Must|May|Never):", re.MULTILINE)
# A function or a struct, from the first column to its closing brace there.
DEFINITION = re.compile(r"^[a-z][^;{}]*\{$.*?^\};?$|^[a-z][^;{}]*\n?\{.*?^\};?$",
                        re.MULTILINE | re.DOTALL)
NAME = re.compile(r"(struct \w+) \{|(\w+)\(")


class Faulty(Exception):
    """A file of the corpus can't be read."""


@dataclass(frozen=True)
class Wrong:
    """A wrong file: whose lesson it is, what it is called, what is wrong, the
    parts of sentences, and the whole text."""
    lesson: str
    name: str
    what: str
    must: tuple
    may: tuple
    never: tuple
    kind: str
    text: str

    def key(self):
        """What the sample is drawn by."""
        return (self.lesson, self.name)


def _name(definition):
    found = NAME.search(definition)
    return found and (found[1] or found[2])


def merged(solution, written):
    """The solution with what was written in place of what has the same name;
    what has none goes in front of the first."""
    ours = {_name(found[0]): found for found in DEFINITION.finditer(solution)}
    changes, loose, last = [], [], 0
    for found in DEFINITION.finditer(written):
        loose.append(written[last:found.start()].strip("\n"))
        last = found.end()
        place = ours.get(_name(found[0]))
        loose.append("" if place else found[0])
        if place:
            before = "\n\n".join(part for part in loose if part)
            changes.append((place, before + "\n\n" * bool(before) + found[0]))
            loose = []
    if not changes or written[last:].strip() or any(loose):
        raise Faulty("what is written replaces nothing, or ends in the middle")
    for place, text in sorted(changes, key=lambda one: -one[0].start()):
        solution = solution[:place.start()] + text + solution[place.end():]
    return solution


def _parts(fields, wanted):
    return tuple(" ".join(part.split()) for name, said in fields
                 for part in said.split("|") if name == wanted and part.strip())


def read(lesson, name, text, solution):
    """A file of the corpus."""
    head = HEAD.match(text)
    pieces = FIELD.split(head[1]) if head else [""]
    fields = [(field, said.replace("\n *", "\n"))
              for field, said in zip(pieces[1::2], pieces[2::2])]
    what = _parts(fields, "Wrong")
    if len(what) != 1 or not _parts(fields, "Must"):
        raise Faulty(f"{lesson}/{name}: it must say what is wrong, once, and "
                     "what has to be said of it")
    try:
        whole = merged(solution, text[head.end():])
    except Faulty as fault:
        raise Faulty(f"{lesson}/{name}: {fault}") from fault
    kind = _name(DEFINITION.search(text, head.end())[0])
    return Wrong(lesson, name, what[0], _parts(fields, "Must"),
                 _parts(fields, "May"), _parts(fields, "Never"), kind, whole)


def of(texts, count=""):
    """The corpus of some lessons, given as {folder: solution}; or a sample."""
    found = [read(lesson, path.stem, path.read_text(), texts[lesson])
             for lesson in texts
             for path in sorted((FOLDER / lesson).glob("*.c"))]
    return sample.of(found, int(count)) if count else found
