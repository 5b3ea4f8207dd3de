"""Records what the commands say, for README's picture and the pages of the site.

    python3 docs/site/said/record.py [COPY [OUTPUT]]

All of them are typed beside a file of lesson 1 in which count() counts the stop as
well. The judge fits its words to the terminal, so each is typed in a wide one and
in one as narrow as a phone: NAME.80.txt, NAME.40.txt. A recording begins with
what was typed, and has the terminal's codes for colours.

COPY is a copy of the workbook that may be written to; one is made if none is given.
"""
import fcntl
import os
import pathlib
import pty
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import termios

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
LESSON = "01-iterable-vs-iterator"
NAME = "iterable_vs_iterator.c"
RIGHT = """\
    while ((status = iter_next(it, &item)) == ITER_NEXT)
        total++;
"""
WRONG = """\
    do {
        status = iter_next(it, &item);
        total++;
    } while (status == ITER_NEXT);
"""
WIDTHS = (80, 40)
# In this order: what a command says depends on those before it.
COMMANDS = {
    "lesson-1": "make lesson-1",
    "make": "make",
    "hint-1": "make hint-1",
    "example-1": "make example-1",
    "try-1": "make try-1 DO='a = list_of(4, 7); count(a)'",
    "trace-1": "make trace-1",
    "solution-1": "make solution-1",
    "watch": "make watch",
}
ENDS_BY_ITSELF = "Keys: "  # make watch has said all when it says this, and goes on

PAINTED = r"(?:\x1b\[[0-9;]*m)*"
# make's own words are not recorded, and so nothing is said of them.
OF_MAKE = re.compile(rf"\n{PAINTED} *\(What make prints.*?\){PAINTED}(?=\n|$)", re.S)
CLOCK = re.compile(r"\b\d\d:\d\d:\d\d\b")


def copy(folder):
    """The workbook as it is here, without what is not kept."""
    names = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "-z"],
                           cwd=ROOT, check=True, capture_output=True, text=True)
    for name in names.stdout.split("\0"):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)


def environment():
    kept = {key: value for key, value in os.environ.items() if not
            key.startswith(("MAKE", "MFLAGS", "COLUMNS", "NO_COLOR"))}
    return kept | {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8"}


def typed(command, folder, columns):
    """What a terminal of so many columns shows of a command."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("4H", 40, columns, 0, 0))
    run = subprocess.Popen(command, shell=True, cwd=folder, env=environment(),
                           stdin=theirs, stdout=theirs, stderr=subprocess.DEVNULL)
    os.close(theirs)
    output = b""
    try:
        while piece := os.read(ours, 4096):
            output += piece
            if ENDS_BY_ITSELF.encode() in output:
                os.write(ours, b"q")
    except OSError:
        pass  # so a terminal ends
    run.wait()
    return output.decode().replace("\r\n", "\n")


def tidy(text):
    """Without what is not the command's own, and what differs from run to run."""
    text = CLOCK.sub("09:30:00", OF_MAKE.sub("", text.strip("\n")))
    return "".join(f"{line.rstrip()}\n" for line in text.split("\n"))


def record(folder, output):
    solution = (folder / "solutions" / LESSON / NAME).read_text()
    if RIGHT not in solution:
        sys.exit(f"count() is written otherwise in the solution of {LESSON}")
    # What is built first is told, and so are the lessons that are laid out.
    for command in ("make -s", "make -s trace-1"):
        subprocess.run(command.split(), cwd=folder, env=environment(), check=False,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    (folder / "lessons" / LESSON / NAME).write_text(solution.replace(RIGHT, WRONG))
    for columns in WIDTHS:
        shutil.rmtree(folder / "build/progress", ignore_errors=True)
        for name, command in COMMANDS.items():
            said = tidy(typed(command, folder, columns))
            (output / f"{name}.{columns}.txt").write_text(
                f"\x1b[2m$ \x1b[0m{command}\n{said}")


def main():
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else scratch)
        if len(sys.argv) < 2:
            copy(folder)
        record(folder, pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else HERE)


main()
