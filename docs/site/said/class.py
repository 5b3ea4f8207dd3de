"""Records the page on a class that `make grade FORMAT=html` writes, for the
instructor's guide: docs/site/said/class.html.

    python3 docs/site/said/class.py [OUTPUT]

The class is made up: what five people handed in for two lessons. Of the page those
parts are kept that are the same whenever and wherever it is graded. Run in the
project's folder, where grading has to be possible.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
FILES = ("01-iterable-vs-iterator/iterable_vs_iterator.c", "02-my-range/my_range.c")
# What each handed in: our solution, or that with a known mistake; the stub as it
# was given out; or what no compiler takes.
CLASS = {
    "Ada Moreau": ("solution", "solution"),
    "Ben Okafor": ("counts_the_stop_too", "solution"),
    "Chloe Lind": ("solution", "never_moves_on"),
    "Dario Conti": ("counts_the_stop_too", "stub"),
    "Emil Novak": ("solution", "broken"),
}
SEED = "5" * 64
KEPT = ("lessons", "mistakes", "students")


def hand_in(folder, name, what):
    """A student's file of a lesson."""
    lesson, file = name.split("/")
    if what == "stub":
        shutil.copy(ROOT / f"tests/{lesson}/stub.c", folder / file)
        return
    shutil.copy(ROOT / "solutions" / name, folder / file)
    if what == "broken":
        (folder / file).write_text("}\n" + (folder / file).read_text())
    elif what != "solution":
        diff = ROOT / f"tests/{lesson}/misconceptions/{what}.diff"
        subprocess.run(["patch", "-s", folder / file, diff], check=True)


def graded(folder):
    """The whole page on the class."""
    for student, handed in CLASS.items():
        (folder / "class" / student).mkdir(parents=True)
        for name, what in zip(FILES, handed):
            hand_in(folder / "class" / student, name, what)
    folder.chmod(0o755)  # the grader may have to look in as somebody else
    kept = {key: value for key, value in os.environ.items()
            if not key.startswith(("MAKE", "MFLAGS"))}
    subprocess.run(
        ["make", "-s", "grade", f"SUBMISSIONS={folder}/class", "LESSON=1,2", "FORMAT=html",
         f"GRADEBOOK={folder}/book", f"SEED={SEED}", f"OUT={folder}/class.html"],
        cwd=ROOT, env=kept, check=True, stderr=subprocess.DEVNULL)
    return (folder / "class.html").read_text()


def part(page, name):
    """A section, without what is folded up in it."""
    found = re.search(rf'<section aria-labelledby="{name}">\n(.*?)</section>\n', page, re.S)
    if not found:
        sys.exit(f"the page on a class has no part {name}")
    return re.sub(r"<details>.*?</details>\n?", "", found[1], flags=re.S)


def main():
    with tempfile.TemporaryDirectory() as scratch:
        page = graded(pathlib.Path(scratch))
    output = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "class.html"
    output.write_text("".join(part(page, name) for name in KEPT))


main()
