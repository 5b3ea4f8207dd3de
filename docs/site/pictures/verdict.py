"""Draws docs/verdict.svg, README's picture of a terminal: what `make lesson-1` says
of a file in which count() counts the stop as well, as docs/site/said has it.

    python3 docs/site/pictures/verdict.py > docs/verdict.svg

The picture's description is what the run said.
"""
import pathlib
import sys
from html import escape

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "generator"))
import recorded  # noqa: E402

# Every size follows from that of a letter. Then what the terminal paints, by the
# numbers of its codes. The picture has a ground of its own, so that it can be
# read on a light page and on a dark one.
WIDE, HIGH, SIZE, EDGE = 8.4, 19, 14, 18
LOOKS = {"1": 'font-weight="bold" fill="#ffffff"', "1;31": 'font-weight="bold" fill="#ff938a"',
         "1;32": 'font-weight="bold" fill="#7ee2a8"', "2": 'fill="#a9b4c0"'}
NO_BREAK = "\u00a0"  # two of them are not shown as one


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
    words, body = [], ""
    for row, line in enumerate(lines):
        column = 0
        for shown, code in line:
            body += text(column, row, shown, code)
            column += len(shown)
        words.append(recorded.plain(line))
    width = recorded.WIDE * WIDE + 2 * EDGE
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


sys.stdout.write(draw(recorded.lines("lesson-1")))
