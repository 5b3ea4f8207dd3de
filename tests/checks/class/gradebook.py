"""A generated class with its gradebook: the rules, the roster, what was decided by
hand; and make, which grades it."""
import csv
import io
import os
import pathlib
import re
import shutil
import subprocess

import points
from expect import Expected
from generate import name_shown

MAKE = os.environ.get("MAKE", "make")
REPORT = "build/" + os.environ.get("CC", "cc").replace("/", "_").replace(" ", "_") + "/report"
ENVIRONMENT = {key: value for key, value in os.environ.items()
               if key not in ("FORMAT", "OUT", "LESSON", "SEED", "MAKEFLAGS", "TEST")}


class Class:
    """What was handed in, and where it is graded."""

    def __init__(self, folder, students, lessons, rules, times=True):
        self.folder, self.students, self.lessons = folder, students, lessons
        self.rules, self.times = rules, times
        self.book = folder / "book"
        self.book.mkdir(mode=0o700)
        self.submissions = self.worksheet = None
        self.write_down()

    def write_down(self):
        """The small files of the gradebook, as the table wants them."""
        self.book.joinpath("grading.conf").write_text("\n".join(self.rules.lines()) + "\n")
        self.book.joinpath("roster.csv").write_text(self.roster())
        by_hand, choices = [], []
        for one in self.students:
            row = one.row
            whom = str(one.number) if one.name == "Kim Lee" else name_shown(one)
            if row.by_hand:
                by_hand.append(f"{whom}  {one.about:02}  {row.by_hand[0]}  {row.by_hand[1]}")
            if row.choice:
                lesson = next(x for x in self.lessons if x.number == one.about)
                choices.append(f"{name_shown(one)}  {one.about:02}  "
                               f"{row.choice.format(**lesson.words)}")
        self.book.joinpath("overrides.conf").write_text("\n".join(by_hand) + "\n")
        self.book.joinpath("choices.conf").write_text("\n".join(choices) + "\n")

    def roster(self):
        out = io.StringIO()
        keys = ["id", "name", "section", "extension", "grace", "team", "excused"]
        sheet = csv.DictWriter(out, keys, restval="")
        sheet.writeheader()
        for one in self.students:
            if one.roster is None:
                continue
            excused = "all" if one.row.excused == "all" else "; ".join(
                f"{number:02}" for number in one.excused)
            sheet.writerow({"id": one.number, "name": name_shown(one), "excused": excused,
                            **one.roster})
        return out.getvalue()

    def expected(self):
        return [Expected(one, self.lessons, self.rules, self.times) for one in self.students]

    def make(self, command, *options, book=None):
        """Runs make; returns the status of what it ran, of which make tells only in
        words, and all that was said."""
        done = subprocess.run(
            [MAKE, "-s", "--no-print-directory", command, f"GRADEBOOK={book or self.book}",
             *options], env=ENVIRONMENT, capture_output=True, text=True, check=False)
        status = re.search(r"\] Error (\d+)$", done.stderr, re.M)
        return int(status[1]) if status else done.returncode, done.stdout, done.stderr

    def grade(self, *options, book=None):
        wanted = ",".join(str(lesson.number) for lesson in self.lessons)
        sheet = [f"WORKSHEET={self.worksheet}"] if self.worksheet else []
        return self.make("grade", f"SUBMISSIONS={self.submissions}", f"LESSON={wanted}",
                         *sheet, *options, book=book)

    def copy_verdicts(self, other):
        """What one class has had graded need not be graded for another."""
        shutil.copy(other.book / "seed", self.book / "seed")
        shutil.copytree(other.book / "verdicts", self.book / "verdicts")

    def report(self, form, **environment):
        done = subprocess.run([REPORT, self.book / "results.jsonl", form], check=False,
                              env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
                                   **environment}, capture_output=True)
        assert done.returncode == 0, (form, done.stderr.decode())
        return done.stdout.decode()

    def feedback(self):
        """All texts, by the file's name."""
        folder = self.folder / "feedback"
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run([REPORT, "--feedback", self.book / "results.jsonl", folder], check=True)
        return {path.name: path.read_text() for path in pathlib.Path(folder).iterdir()}


def rules_of(lessons, **more):
    """Seven points are shared by many cases, ten by fewer."""
    return points.Rules({lesson.number: 700 if i == 0 else 1000
                         for i, lesson in enumerate(lessons)}, {}, **more)
