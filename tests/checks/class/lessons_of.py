"""What the generated class hands in of a lesson, and what has to come out: the
solution, the stub, known mistakes, what is half done. Which cases fail stands in
the lesson's own records, not in what the grader says."""
import functools
import pathlib
import re
import sys
from dataclasses import dataclass

CHECKS = pathlib.Path(__file__).resolve().parents[1]
for folder in ("bench", "collect", "report", ""):
    sys.path.append(str(CHECKS / folder))
import make_class  # noqa: E402
from lessons import listed  # noqa: E402  make_class knows where it is


@dataclass(frozen=True)
class Work:
    """A text, what the grader has to call it, and the cases that fail."""
    text: str
    status: str = "graded"
    fails: frozenset = frozenset()

    def by(self, mark):
        """The same, as somebody else would have it."""
        return Work(f"{self.text}\n/* {mark} */\n", self.status, self.fails)


class Lesson:
    """A lesson's texts and cases."""

    def __init__(self, number):
        self.number = number
        known = next(one for one in listed() if one.folder.startswith(f"{number:02}-"))
        self.folder, self.cases = known.folder, known.cases
        self.file = known.name + ".c"
        self.words = {"n": number, "nn": f"{number:02}", "folder": self.folder,
                      "file": self.file, "name": known.name,
                      "NAME": known.name.upper()}
        self.solution = make_class.solution(self.folder)
        self.stub = pathlib.Path("tests", self.folder, "stub.c").read_text()
        self.fails = dict(recorded(self.folder))

    def right(self):
        return Work(self.solution)

    def untouched(self):
        return Work(self.stub, "untouched")

    @functools.cache
    def mistake(self, name):
        diff = pathlib.Path("tests", self.folder, "misconceptions", name + ".diff")
        return Work(make_class.mistake(self.folder, diff), "graded", self.fails[name])

    def partly(self, done):
        """The TODOs up to that one are written; of the others no case passes."""
        fails = frozenset(case.name for case in self.cases if case.task > done)
        text = self.solution
        for name, whole in functions(self.stub):
            todo = re.search(r"TODO (\d+):", whole)
            if todo and int(todo[1]) > done:
                mine = dict(functions(text))[name]
                text = text.replace(mine, whole)
        return Work(text, "graded", fails)

    def uncompiled(self):
        return Work(self.solution.rstrip().removesuffix("}"), "not_compiled")

    def refused(self):
        return Work(self.solution + "\n#include <stdlib.h>\nint more(void);\n"
                    'int more(void) { return system("true"); }\n', "refused")


def functions(text):
    """The functions with a body, by name."""
    for found in re.finditer(r"^(?!struct \w+ \{)[\w *]+?\b(\w+)\([^;{]*\)\n\{\n.*?^\}\n",
                             text, re.M | re.S):
        yield found[1], found[0]


def recorded(folder):
    """The cases that each known mistake fails; none that runs for ever."""
    text = pathlib.Path("tests", folder, "mistakes.txt").read_text()
    for part in text.split("\nmistake ")[1:]:
        fails = re.findall(r"^fails (\w+) \d+ (.*)$", part, re.M)
        if fails and not any("endless" in shows for _, shows in fails):
            yield part.split("\n")[0], frozenset(name for name, _ in fails)
