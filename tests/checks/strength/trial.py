"""Which mutants are tried: of one lesson or all, a sample or all."""
import pathlib
import sys

import mutants
import reviewed
import sample
from judging import Bench
from outcome import Outcome

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "tools"))
import lessons  # noqa: E402 (found by the line above)

LIST = HERE / "reviewed.txt"


def _number(text):
    return text.lstrip("0")


def solutions(lesson=""):
    """{folder: the solution's text} of a lesson, by its number, or of all."""
    texts = {listed.folder: (lessons.ROOT / "solutions" / listed.folder
                             / f"{listed.name}.c").read_text()
             for listed in lessons.listed() if not lesson or _number(
                 listed.folder.split("-")[0]) == _number(lesson)}
    if not texts:
        sys.exit(f"There is no lesson {lesson}.")
    return texts


def number(count):
    """How many a sample has; empty for all."""
    if not str(count).isdigit() and count:
        sys.exit(f"SAMPLE says how many, and {count} is no number.")
    return count


class Trial:
    """Those of a lesson, by its number, or of all; and no more than count, if
    that is not empty."""

    def __init__(self, lesson="", count=""):
        folders = {listed.folder for listed in lessons.listed()}
        self.texts = solutions(lesson)
        count = number(count)
        self.all = [mutant for folder, text in self.texts.items()
                    for mutant in mutants.of(folder, text)]
        self.entries = reviewed.read(LIST.read_text())
        self.stale = [entry for entry in reviewed.stale(self.entries, self.all)
                      if entry.key[0] in self.texts or entry.key[0] not in folders]
        self.chosen = sample.of(self.all, int(count)) if count else self.all

    def outcomes(self):
        """What became of them, lesson by lesson."""
        bench = Bench()
        for folder, text in self.texts.items():
            yield Outcome(
                bench, folder, text,
                [one for one in self.all
                 if one.lesson == folder and one.key() in self.entries],
                [one for one in self.chosen if one.lesson == folder])
