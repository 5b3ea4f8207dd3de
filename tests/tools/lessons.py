"""The lessons and their cases, from the table that make keeps (lessons.awk)."""
import pathlib
from dataclasses import dataclass, field
from functools import cache

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLE = ROOT / "build/lessons.txt"


@dataclass
class Case:
    """A case of a lesson, and its line in cases.c."""
    task: int
    name: str
    line: int
    graded: bool


@dataclass
class Listed:
    """A lesson: its folder, the name that its files have, its title, its cases."""
    folder: str
    name: str
    title: str
    cases: list = field(default_factory=list)


@cache
def listed():
    """All lessons, in order; read once."""
    lessons = []
    for line in TABLE.read_text().splitlines():
        kind, *rest = line.split(" ", 3)
        if kind == "lesson":
            lessons.append(Listed(*rest))
        elif kind in ("case", "shown"):
            task, name, number = rest
            lessons[-1].cases.append(
                Case(int(task), name, int(number), kind == "case"))
    return lessons


def name_of(folder):
    """What the files of that lesson are called."""
    return next(lesson.name for lesson in listed() if lesson.folder == folder)
