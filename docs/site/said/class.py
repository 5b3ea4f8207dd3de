"""Records the page on a class that `make grade FORMAT=html` writes, for the
instructor's guide: docs/site/said/class.html.

    python3 docs/site/said/class.py [OUTPUT]

The class is made up: what six people handed in for two lessons. Of the page those
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
# What each handed in: our solution; it in words of their own, or that with a known
# mistake; the stub as it was given out; what no compiler takes; or two files.
CLASS = {
    "Ada Moreau": ("own", "own"),
    "Ben Okafor": ("counts_the_stop_too", "own"),
    "Chloe Lind": ("own", "never_moves_on"),
    "Dario Conti": ("counts_the_stop_too", "stub"),
    "Emil Novak": ("solution", "broken"),
    "Fay Silva": ("own", "two"),
}
# Whoever writes it alone writes it otherwise here and there.
OWN = (
    ("if (status != ITER_STOP)\n        return status;\n    *out = fallback;\n    return ITER_NEXT;",
     "if (status == ITER_STOP) {\n        *out = fallback;\n        status = ITER_NEXT;\n    }\n"
     "    return status;"),
    ("if (walk->index >= container_length(walk->list))\n        return ITER_STOP;\n"
     "    *out = list_get(walk->list, walk->index);\n    walk->index++;\n    return ITER_NEXT;",
     "if (walk->index < container_length(walk->list)) {\n"
     "        *out = list_get(walk->list, walk->index++);\n        return ITER_NEXT;\n    }\n"
     "    return ITER_STOP;"),
    ("if (walk->word[walk->index] == '\\0')\n        return ITER_STOP;\n"
     "    *out = value_bytes(&walk->word[walk->index], 1);\n    walk->index++;\n    return ITER_NEXT;",
     "const char *letter = walk->word + walk->index;\n    if (*letter != '\\0') {\n"
     "        walk->index = walk->index + 1;\n        *out = value_bytes(letter, 1);\n"
     "        return ITER_NEXT;\n    }\n    return ITER_STOP;"),
)
SEED = "5" * 64
KEPT = ("look", "lessons", "mistakes", "students")


def hand_in(folder, name, what):
    """A student's file of a lesson."""
    lesson, file = name.split("/")
    if what == "stub":
        shutil.copy(ROOT / f"tests/{lesson}/stub.c", folder / file)
        return
    text = (ROOT / "solutions" / name).read_text()
    if what == "two":
        for where in ("old", "new"):
            (folder / where).mkdir()
        (folder / "old" / file).write_text(text)
        folder = folder / "new"
    if what != "solution":
        for ours, theirs in OWN:
            text = text.replace(ours, theirs)
    (folder / file).write_text("}\n" + text if what == "broken" else text)
    if what not in ("solution", "own", "broken", "two"):
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
    subprocess.run(  # it fails, as somebody has to look; then the page is there
        ["make", "-s", "grade", f"SUBMISSIONS={folder}/class", "LESSON=1,2", "FORMAT=html",
         f"GRADEBOOK={folder}/book", f"SEED={SEED}", f"OUT={folder}/class.html"],
        cwd=ROOT, env=kept, check=False, stderr=subprocess.DEVNULL)
    return (folder / "class.html").read_text()


def part(page, name):
    """A section, without what is folded up in it, and what waits for a script."""
    found = re.search(rf'<section aria-labelledby="{name}">\n(.*?)</section>\n', page, re.S)
    if not found:
        sys.exit(f"the page on a class has no part {name}")
    return re.sub(r"<details>.*?</details>\n?|<(\w+) [^>]*hidden>.*?</\1>\n?", "", found[1],
                  flags=re.S)


def main():
    with tempfile.TemporaryDirectory() as scratch:
        page = graded(pathlib.Path(scratch))
    output = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "class.html"
    output.write_text("".join(part(page, name) for name in KEPT))


main()
