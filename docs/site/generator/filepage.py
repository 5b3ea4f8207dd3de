"""A file that a page links to: with numbered lines, and of cases a list of them."""
import frame
import highlight
import linewise
import search
from project import ROOT, lesson_of, listed, relative


def cases_in(path):
    """The cases that a file holds, by their lines."""
    return {case.line: case.name
            for lesson in listed() if path == ROOT / "tests" / lesson.folder / "cases.c"
            for case in lesson.cases}


def contents(cases):
    """What a file of cases has at its top: the cases, and where the words that they
    are made of are explained."""
    if not cases:
        return ""
    rows = "".join(f'<li><a href="#{name}">{name.replace("_", " ")}</a></li>'
                   for name in cases.values())
    return (
        "<p><code>MAKE</code>, <code>DROP</code>, <code>EXPECT_NEXT</code> and what else is "
        'in capitals: see <a href="reference-harness.html">the reference of the harness</a>.'
        f'</p><nav class="cases" aria-label="Cases"><ul>{rows}</ul></nav>'
    )


def language_of(path):
    if path.suffix == ".py":
        return "python"
    return "c" if path.suffix in (".c", ".cpp", ".h") else "shell"


def numbered(path, cases, defined):
    """The lines. The coverage map names a case, a verdict any line."""
    coloured = highlight.code(path.read_text(), language_of(path)).rstrip("\n")
    for number, line in enumerate(coloured.split("\n"), 1):
        name = ""
        if number in cases:
            name = f' id="{cases[number]}"'
            line = f'<span id="L{number}">{line}</span>'
        elif cases or number in defined:
            name = f' id="L{number}"'
        yield linewise.line(line, name)


def body(path, title):
    """The page's body, and the lines of its cases and of what it defines."""
    cases = cases_in(path)
    defined = {} if cases else search.definitions(path.read_text().splitlines())
    lesson = lesson_of(relative(path))
    back = (f'<p class="eyebrow"><a href="{lesson.page}">Lesson {lesson.number}: '
            f"{frame.short(lesson)}</a></p>" if lesson else "")
    shown = (
        f"{back}<h1>{title}</h1>"
        f'<p class="path"><code>{highlight.breakable(relative(path))}</code></p>'
        f"{contents(cases)}"
        f'<pre class="whole"><code>{"".join(numbered(path, cases, defined))}</code></pre>'
    )
    return shown, cases, defined
