"""What the checks of the reports share. Each file of them is a program:

    check_KIND.py PROGRAM [WORD]

PROGRAM is the report; of the checks, those run whose names hold WORD, or all.
Prints TAP.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import traceback
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parents[3]
FIXTURES = ROOT / "tests/checks/report"
CLASSES = [FIXTURES / f"{name}.jsonl"
           for name in ("ordinary", "hostile", "empty", "one")]
CHECKS = []
ENVIRONMENT = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
               "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "")}
# What must not act on a screen: controls and overrides of direction.
UNSHOWABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f"
                        "\u2028-\u202e\u2066-\u206f\ufeff\ufffe\uffff]")


def check(function):
    """Makes a function one of the checks; its docstring is the name."""
    CHECKS.append(function)
    return function


def command(*arguments):
    """The program under test, with these arguments."""
    return [os.path.abspath(sys.argv[1]), *map(str, arguments)]


def run(*arguments, env=(), **more):
    """Runs it."""
    return subprocess.run(command(*arguments), check=False, **{
        "env": {**ENVIRONMENT, **dict(env)}, "stdout": subprocess.PIPE,
        "stderr": subprocess.PIPE, **more})


def report(results, form, **more):
    """A report's text; it must work."""
    done = run(results, form, **more)
    assert done.returncode == 0, (form, done.returncode, done.stderr)
    return done.stdout.decode()


def read(results):
    """A results file as its head and its submissions."""
    lines = pathlib.Path(results).read_text().split("\n")
    head, *rest = [json.loads(line) for line in lines if line]
    return head, rest


def write(path, head, submissions):
    """A results file."""
    text = [json.dumps(part, ensure_ascii=False)
            for part in [head, *submissions]]
    path.write_text("\n".join(text) + "\n")
    return path


def fixture(name):
    """The path of a fixture."""
    return FIXTURES / f"{name}.jsonl"


def points(value):
    """Points as a reader would write them; those that are open are nothing."""
    if value is None:
        return ""
    text = f"{value:.2f}"
    return text.rstrip("0").rstrip(".")


def shown(text):
    """A hostile text as it should look in one line."""
    text = re.sub(r"[\n\t\r]", " ", text)
    return re.sub("[\U000e0000-\U000e007f]", "\ufffd",
                  UNSHOWABLE.sub("\ufffd", text))


def name_of(submission):
    """What a report calls a student."""
    return submission["student"] or submission["origin"]


def is_formula(cell):
    """Would a spreadsheet compute it?"""
    return (re.match(r"[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]", cell)
            and not re.fullmatch(r"[+-]?(\d+(\.\d+)?|\.\d+)", cell))


def columns(line):
    """How wide a line is on a terminal."""
    width = 0
    for letter in line:
        if unicodedata.combining(letter) or letter in "\u200b\u200c\u200d":
            continue
        width += 1 + (unicodedata.east_asian_width(letter) in "WF")
    return width


def main():
    """Runs all checks, or those whose names hold the second argument."""
    failed = 0
    for function in CHECKS:
        if len(sys.argv) > 2 and sys.argv[2] not in function.__name__:
            continue
        try:
            with tempfile.TemporaryDirectory() as scratch:
                function(pathlib.Path(scratch))
            print(f"ok - {function.__doc__}", flush=True)
        except Exception:  # whatever it is, the check has failed
            failed += 1
            print(f"not ok - {function.__doc__}")
            for line in traceback.format_exc(limit=-2).splitlines()[-12:]:
                print(f"#   {line[:300]}", flush=True)
    return failed > 0
