"""How long a learner waits for a verdict. Works in a copy of the workbook, so
that no learner's file is touched. Usage: python3 loop.py [REPETITIONS]"""
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

REPETITIONS = int(sys.argv[1]) if len(sys.argv) > 1 else 15
CC = os.environ.get("CC", "cc")
ROOT = Path(__file__).resolve().parents[3]
LESSON, NAME = "01-iterable-vs-iterator", "iterable_vs_iterator.c"
STUB = (ROOT / "tests" / LESSON / "stub.c").read_text()
SOLUTION = (ROOT / "solutions" / LESSON / NAME).read_text()


def beginning_with(statement):
    """The solution, but for the first statement of its first function."""
    return SOLUTION.replace("\n{\n", "\n{\n    " + statement + "\n", 1)


ENDLESS = beginning_with("for (;;)\n        ;")
COUNTING = beginning_with("for (long n = 0;; n++)\n        ;")
CRASHING = beginning_with("*(volatile int *)0 = 1;")


class Workbook:
    """A copy in a folder of its own. Its methods return milliseconds."""

    def __init__(self, folder):
        self.folder = Path(folder)
        shutil.copy(ROOT / "Makefile", folder)
        for part in ("docs", "lessons", "solutions", "tests"):
            shutil.copytree(ROOT / part, self.folder / part)
        self.stub = self.folder / "lessons" / LESSON / NAME
        # What a make that called us has put there is not for the next one.
        inherited = {"MAKEFLAGS", "MFLAGS", "MAKELEVEL", "JUDGE_FILE"}
        self.environment = {
            name: os.environ[name] for name in os.environ.keys() - inherited
        }

    def run(self, command, status=0):
        done = subprocess.run(
            command,
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        if done.returncode != status:
            sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}")

    def judge(self, text, status):
        self.stub.write_text(text)
        start = perf_counter()
        self.run(["make", f"CC={CC}", "lesson-1"], status)
        return (perf_counter() - start) * 1000

    def build_alone(self):
        self.stub.write_text(STUB)
        cc, plain = shlex.split(CC), next(self.folder.glob("build/*/plain"))
        options = f"-O0 -g -Wall -Wextra -Ilessons/protocol -Ilessons/{LESSON}"
        start = perf_counter()
        self.run([*cc, *options.split(), "-c", "-o", "alone.o", self.stub])
        parts = (LESSON + "/cases.o", "harness/main.o", "harness.a")
        self.run([*cc, "-o", "alone", "alone.o", *map(plain.joinpath, parts)])
        return (perf_counter() - start) * 1000


def measure(workbook):
    kinds = {
        "fail": lambda: workbook.judge(STUB, status=2),
        "pass": lambda: workbook.judge(SOLUTION, status=0),
        "crash": lambda: workbook.judge(CRASHING, status=2),
        "loop": lambda: workbook.judge(ENDLESS, status=2),
        "count": lambda: workbook.judge(COUNTING, status=2),
        "base": workbook.build_alone,
    }
    samples = {kind: [] for kind in kinds}
    for _ in range(REPETITIONS + 1):
        for kind, run in kinds.items():
            samples[kind].append(run())
    return {kind: median(times[1:]) for kind, times in samples.items()}


def report(times):
    def line(what, kind, aim):
        ratio = times[kind] / times["base"]
        print(f"{what:<45}{times[kind]:6.0f}{ratio:8.2f}   {aim}")

    print(f"{'make lesson-1':<45}{'ms':>6}{'/ base':>8}   at most")
    line("base: compile and link the file, no judge", "base", "-")
    line("the untouched file fails", "fail", "2.5 times base")
    line("the solution passes, with sanitizers", "pass", "150 ms")
    line("a crash is found and explained", "crash", "150 ms")
    line("an endless loop is found and explained", "loop", "350 ms")
    line("the same of one that counts", "count", "900 ms")


with tempfile.TemporaryDirectory() as scratch:
    report(measure(Workbook(scratch)))
