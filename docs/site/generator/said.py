"""A recorded command and what it says, as text in a frame.

    <!-- said NAME -->          all of the recording
    <!-- said NAME/1,3-4 -->    the command, and these paragraphs

It stands there twice, as a wide terminal has it and as a phone has room for; the
style shows one of them.
"""
import html
import re

import recorded
from project import Wrong

# The classes of the style for the terminal's codes.
LOOKS = {"1": "bold", "2": "dim", "31": "red", "32": "green"}
# So many lines are shown at most; what is cut off is no more than an example.
MOST = {recorded.WIDE: 20, recorded.NARROW: 30}
CUT = [("…", "2")]


def paragraphs(lines):
    """The lines in groups, parted where one is empty."""
    groups = [[]]
    for line in lines:
        if recorded.plain(line):
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    return groups


def chosen(groups, wanted):
    """The groups that `wanted`, as 1,3-4, counts up; a sign where some are left out."""
    out, last = [], 0
    for part in wanted.split(","):
        first, _, end = part.partition("-")
        for number in range(int(first), int(end or first) + 1):
            if number > len(groups):
                raise Wrong(f"there is no paragraph {number} in what is said")
            out += [[]] if last else []
            out += [CUT, []] if number > last + 1 else []
            out += groups[number - 1]
            last = number
    return out + ([[], CUT] if last < len(groups) else [])


def extract(name, columns):
    """The lines to show of a recording."""
    name, _, wanted = name.partition("/")
    command, *lines = recorded.lines(name, columns)
    if wanted:
        lines = chosen(paragraphs(lines), wanted)
    if len(lines) > MOST[columns]:
        lines = lines[: MOST[columns] - 1] + [CUT]
    return [command, *lines]


def coloured(pieces):
    out = ""
    for text, code in pieces:
        look = " ".join(LOOKS[one] for one in code.split(";") if one in LOOKS)
        shown = html.escape(text, quote=False)
        out += f'<span class="{look}">{shown}</span>' if look else shown
    return out


def column(name, columns, kind):
    text = "\n".join(coloured(line) for line in extract(name, columns))
    return f'<pre class="{kind}"><code>{text}</code></pre>'


def figure(name):
    command = re.sub(r"^\$ ", "", recorded.plain(recorded.lines(name.partition("/")[0])[0]))
    return (
        f'<figure class="said" role="group" aria-label="In a terminal: {html.escape(command)}">'
        + column(name, recorded.WIDE, "wide")
        + column(name, recorded.NARROW, "narrow")
        + "</figure>"
    )
