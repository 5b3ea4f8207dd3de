"""What Doxygen reads in place of a file: its INPUT_FILTER.

    python3 filter.py FILE

A page keeps its words. Its code blocks become notes to render.py that say which
lines of which file to show, its links become links of the site. A header passes
as it is, but for the insides of the harness.
"""
import json
import pathlib
import re
import sys

import blocks
from project import ROOT, Wrong, lesson_of, page_of, relative

LINK = re.compile(r"(\[(?:[^\]\\]|\\.)*\])\(([^)\s]+)\)")
MARKUP = re.compile(r"(`[^`]+`)|\*\*((?:[^*`]|`[^`]+`|\*(?!\*))+?)\*\*|\"")
INSIDES = re.compile(r"^/\*\* @name What the macros are made of$.*\Z", re.M | re.S)


def note(what):
    """A block that Doxygen hands on unread."""
    return f"\n\\htmlonly[block]\n{json.dumps(what, default=relative)}\n\\endhtmlonly\n"


def link(page):
    def rewritten(match):
        text, target = match.groups()
        if re.match(r"https?:", target):
            return match[0]
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        if not file.is_file():
            raise Wrong(f"{relative(page)}: no such file: {target}")
        anchor = f"#{anchor}" if anchor else ""
        return f"{text}(site:{page_of(file)}{anchor})"

    return rewritten


def plainly(match):
    """Code, bold text and quotes, written so that Doxygen cannot misread them:
    it ends code at an apostrophe, drops a % before a word, sees no bold text
    that begins with code, and leaves what stands in quotes as it is."""
    code, bold = match.groups()
    if not code and not bold:
        return "&quot;"
    if bold:
        return f"<b>{MARKUP.sub(plainly, bold)}</b>"
    if "%" in code:
        code = re.sub(r"%(?=\w)", r"%%", code)
    return f"`{code}`" if "'" in code else code


def paragraph(page, lines):
    """Lines without fences; indented code stays as it is."""
    words = []
    for line in [*lines, None]:
        if line is not None and not re.match(r"(> ?)?    \S", line):
            words.append(line)
            continue
        if words:
            yield MARKUP.sub(plainly, LINK.sub(link(page), "\n".join(words)))
        words = []
        if line is not None:
            yield line


def title(page, line):
    """The page's first line, with the name of the page in the XML."""
    name = re.sub(r"[^a-z0-9]", "_", page_of(page)[:-len(".html")])
    return f"{line} {{#page_{name}}}"


def page(path):
    lesson = lesson_of(relative(path))
    lines = path.read_text().splitlines()
    yield title(path, lines[0])
    for kind, what in blocks.Page(path, lesson, lines[1:]).read():
        if kind == "words":
            yield from paragraph(path, what)
        else:
            yield note(what)


def main(name):
    path = pathlib.Path(name).resolve()
    try:
        if path.suffix == ".md":
            print("\n".join(page(path)))
        else:
            text = path.read_text()
            if path == ROOT / "tests/autograder/harness/harness.h":
                text = INSIDES.sub("#endif\n", text)
            print(text, end="")
    except Wrong as wrong:
        # Doxygen takes no notice of a filter's exit status, but fails for this.
        print(f"error: {wrong}", file=sys.stderr)
        print(f"\\copydoc {wrong}".replace("\n", " "))


if __name__ == "__main__":
    main(sys.argv[1])
