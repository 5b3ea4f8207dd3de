"""Lays out the code of a page: single, or Python left and C right."""
import html
import re

import align
import highlight
import linewise
import outputs
import parts
import settings
import sources
from project import ROOT, Wrong, lesson_of, page_of, relative


def source_link(piece):
    path = piece[0]
    name = path.name
    if name == "stub.c":
        # The stub lies beside the header under the lesson's name; this one is
        # what it is at first, and it has no page of its own.
        return f"{lesson_of(relative(path)).name}.c"
    return f'<a href="{page_of(path)}">{name}</a>'


def caption(language, pieces, task):
    seen = dict.fromkeys(source_link(piece) for piece in pieces)
    label = '<span class="at-first">to begin with: </span>' if task else ""
    return (
        f'<figcaption><span class="language">{language}</span> '
        f'<span class="source">{label}{", ".join(seen)}</span></figcaption>'
    )


def lines_of(pieces):
    """The lines of all pieces, with an empty one in between."""
    lines = []
    for piece in pieces:
        lines += [""] * bool(lines) + sources.text_of(piece)
    return lines


def steps(columns, language):
    """The lines of a column, coloured as one text, set apart by steps."""
    text = "\n".join("\n".join(lines) for lines in columns if lines)
    coloured = linewise.lines(highlight.code(text, language))
    for lines in columns:
        mine, coloured = coloured[: len(lines)], coloured[len(lines) :]
        yield f'<span class="step">{"".join(mine)}</span>'


def column(language, name, pieces, parts, task=False):
    return (
        f'<figure class="code {name}">{caption(language, pieces, task)}'
        f'<pre><code>{"".join(steps(parts, name))}</code></pre></figure>'
    )


def pair_width(python, c):
    return f"--left:{python};--right:{c}"


def one_width(body):
    """All pairs of a page as wide as the widest lines of the page ask for."""
    given = re.findall(pair_width(r"(\d+)", r"(\d+)"), body)
    if not given:
        return body
    widest = [max(map(int, side)) for side in zip(*given)]
    return re.sub(pair_width(r"\d+", r"\d+"), pair_width(*widest), body)


def pair(what):
    python, c = [what["python"]], what["c"]
    if what.get("task"):
        rows = list(align.by_parts(lines_of(python), [lines_of([p]) for p in c]))
    else:
        rows = align.rows(lines_of(python), lines_of(c))
    widths = [max(map(len, lines_of(pieces)), default=0) for pieces in (python, c)]
    return (
        f'<div class="pair" style="--steps:{len(rows)};{pair_width(*widths)}">'
        + column("Python", "python", python, [left for left, _ in rows])
        + column("C", "c", c, [right for _, right in rows], what.get("task"))
        + "</div>"
    )


def output(what):
    """What the example prints, folded up if the reader is asked to predict."""
    piece = what.get("python")
    lesson = lesson_of(relative(piece[0])) if piece else None
    if not lesson or not parts.page:
        return ""
    text = outputs.printed(lesson, piece)
    if not text.strip():
        return ""
    summary = "What it prints" + (", once you have predicted it" * what["predict"])
    opened = "" if what["predict"] or text.count("\n") > 8 else " open"
    return (
        f'<details class="output{" kept" * what["predict"]}"{opened}><summary>{summary}</summary>'
        f'{lined("printed", text.rstrip())}</details>'
    )


# A function of an example, and the line that says what it is in Python.
HELPER = re.compile(
    r"^/\*\*? ([^[].+?)\.? \*/\nstatic (?:inline )?\w[\w ]*[ *](\w+)\(", re.M)
told = set()  # (page, helper) that has been explained


def helpers(pieces):
    """What the helpers of an example stand for, where a page first has them."""
    lesson = lesson_of(relative(pieces[0][0]))
    if not lesson or not parts.page:
        return ""
    files = [*lesson.examples, *lesson.home.glob("example.h")]
    known = {name: what for file in files
             for what, name in HELPER.findall(file.read_text())}
    out = []
    for name in dict.fromkeys(re.findall(r"\b(\w+)\(", "\n".join(lines_of(pieces)))):
        if name in known and (parts.page.folder, name) not in told:
            told.add((parts.page.folder, name))
            what = re.sub("`(.+?)`", r"<code>\1</code>", html.escape(known[name]))
            out.append(f"<li><code>{name}</code>: {what}</li>")
    if not out:
        return ""
    return f'<div class="helpers">The example’s own helpers: <ul>{"".join(out)}</ul></div>'


# Something drawn with letters, which falls apart when its lines are broken: it is
# ruled, or has arrows, or columns of which the last is more than a comment.
DRAWN = re.compile(r"-{5,}|\w *-{2,}> *\w|\w *<-{2,} *\w|\S\S {3,}(?!#|//|/\*)\S|\S {20,}/\*")


def lined(kind, text, language=None):
    """A block of lines, or a drawing."""
    kind = "drawing" if DRAWN.search(text) else kind
    shown = highlight.code(text, language) if language else html.escape(text)
    if kind == "drawing":
        columns = max(len(line.expandtabs(4)) for line in text.split("\n"))
        return (f'<pre class="drawing" style="--columns:{columns}">'
                f"<code>{shown}</code></pre>")
    return linewise.block(kind, shown)


def text_block(what):
    text = "\n".join(what["text"])
    if what["show"] == "shell":
        typed = " typed" * what["typed"]
        return lined(f"shell{typed}", settings.cloned(text), "shell")
    if what["show"] == "figure":
        return f'<details class="kept"><summary>The same in words</summary>{lined("drawing", text)}</details>'
    return lined("text", text)


def block(what):
    """HTML of a note that blocks.py has left."""
    for key in ("python", "c"):
        if key in what:
            what[key] = resolved(what[key])
    if what["show"] in ("text", "shell", "figure"):
        return text_block(what)
    if what["show"] == "nothing":
        return ""
    if what["show"] == "pair":
        return pair(what) + helpers(what["c"]) + output(what)
    if what["show"] == "code":
        python = what.get("python")
        if python:
            return column("Python", "python", [python], [lines_of([python])]) + output(
                what
            )
        name = "C++" if what["c"][0][0].suffix == ".cpp" else "C"
        return column(name, "c", what["c"], [lines_of(what["c"])]) + helpers(what["c"])
    raise Wrong(f"nobody knows how to show {what['show']}")


def resolved(value):
    """Paths, which are text in a note, are paths again."""
    if isinstance(value[0], str):
        return (ROOT / value[0], *value[1:])
    return [resolved(piece) for piece in value]


def sketch(text):
    """Indented code within the words: a few lines of C, or commands."""
    is_c = any(mark in text for mark in (";", "{", "(self", ".name", "("))
    language = "c" if is_c else "shell"
    return lined("sketch", text.rstrip(), language)
