"""Draws docs/verdict.svg, README's picture of a terminal: what `make lesson-1` says
today of a file in which count() counts the stop as well.

    python3 docs/site/pictures/verdict.py > docs/verdict.svg

The run takes place in a copy of the workbook; or in FOLDER, if that is one that
may be written to. The picture's description is what the run said.
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
from html import escape

ROOT = pathlib.Path(__file__).resolve().parents[3]
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
COMMAND = "make lesson-1"
COLUMNS = 80

# Every size follows from that of a letter. Then what the terminal paints, by the
# numbers of its codes. The picture has a ground of its own, so that it can be
# read on a light page and on a dark one.
WIDE, HIGH, SIZE, EDGE = 8.4, 19, 14, 18
LOOKS = {"1": 'font-weight="bold" fill="#ffffff"', "1;31": 'font-weight="bold" fill="#ff938a"',
         "1;32": 'font-weight="bold" fill="#7ee2a8"', "2": 'fill="#a9b4c0"'}
NO_BREAK = "\u00a0"  # two of them are not shown as one
CODE = re.compile(r"\x1b\[([0-9;]*)m")


def copy(folder):
    """The workbook as it is here, without what is not kept."""
    names = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "-z"],
                           cwd=ROOT, check=True, capture_output=True, text=True)
    for name in names.stdout.split("\0"):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)


def said(folder):
    """What a terminal shows of the run."""
    solution = (folder / "solutions" / LESSON / NAME).read_text()
    if RIGHT not in solution:
        sys.exit(f"count() is written otherwise in the solution of {LESSON}")
    (folder / "lessons" / LESSON / NAME).write_text(solution.replace(RIGHT, WRONG))
    environment = {key: value for key, value in os.environ.items() if not
                   key.startswith(("MAKE", "MFLAGS", "COLUMNS", "NO_COLOR"))}
    environment |= {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8"}
    # What is built first is told, and no part of the verdict.
    subprocess.run(["make", "-s"], cwd=folder, env=environment, check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("4H", 40, COLUMNS, 0, 0))
    run = subprocess.Popen(COMMAND.split(), cwd=folder, env=environment,
                           stdin=theirs, stdout=theirs, stderr=subprocess.DEVNULL)
    os.close(theirs)
    output = b""
    try:
        while (piece := os.read(ours, 4096)):
            output += piece
    except OSError:
        pass  # so a terminal ends
    run.wait()
    return output.decode().replace("\r\n", "\n").rstrip("\n").split("\n")


def pieces(line, code):
    """(column, text, code) for each piece of one colour."""
    column = 0
    for number, part in enumerate(CODE.split(line)):
        if number % 2:
            code = "" if part == "0" else part
        elif part:
            yield column, part, code
            column += len(part)
    yield column, "", code


def text(column, row, shown, code):
    start = len(shown) - len(shown.lstrip(" "))
    shown = shown.strip(" ")
    if not shown:
        return ""
    return (f'<text x="{EDGE + (column + start) * WIDE:g}" '
            f'y="{EDGE + row * HIGH + SIZE:g}" '
            f'textLength="{len(shown) * WIDE:g}" {LOOKS.get(code, "")}>'
            f"{escape(shown, quote=False).replace(' ', NO_BREAK)}</text>\n")


def draw(lines):
    words, body, code = [], "", ""
    for row, line in enumerate([f"\x1b[2m$ \x1b[0m{COMMAND}", *lines]):
        for column, shown, code in pieces(line, code):
            body += text(column, row, shown, code)
        words.append(CODE.sub("", line).rstrip())
    width = COLUMNS * WIDE + 2 * EDGE
    height = len(words) * HIGH + 2 * EDGE
    described = escape("\n".join(words), quote=False)
    return f"""\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" \
role="img" aria-labelledby="verdict-title" aria-describedby="verdict-words">
<title id="verdict-title">A verdict on a file that counts one too many</title>
<desc id="verdict-words">{described}</desc>
<rect x="0.5" y="0.5" width="{width - 1:g}" height="{height - 1:g}" rx="8" \
fill="#1c2128" stroke="#6b7684"/>
<g font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" \
font-size="{SIZE}" fill="#e6e8ea">
{body}</g>
</svg>
"""


def main():
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else scratch)
        if len(sys.argv) < 2:
            copy(folder)
        sys.stdout.write(draw(said(folder)))


main()
