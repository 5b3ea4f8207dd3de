"""The parts of the front page that are made from what the project has: how to begin,
a verdict beside the loop, the first task, and the workbook as a zip."""
import html
import math
import re

import said
import settings
import show
import sources
import todo
from project import PARTS, ROOT, lessons

WORKBOOK = PARTS / "workbook/iterators-by-hand.zip"
MEGA, KILO = 1e6, 1e3


def begin():
    """What there is to press. With progress, page.js fills in the first one."""
    first = lessons()[0]
    return (
        '<p class="begin"><a class="press go-on" hidden></a>'
        '<a class="press" href="#the-first-task">Try the first task</a>'
        '<a href="#get-the-workbook">Get the workbook</a>'
        f'<a href="{first.page}">Read lesson 1</a></p>'
    )


def first_look():
    """A verdict, and beside it the loop in both languages."""
    lesson = lessons()[0]
    python = sources.marked(lesson.home / "example.py", "for")
    c = sources.twin(lesson, "for")
    loops = [
        show.column(name, kind, [piece], [show.lines_of([piece])])
        for name, kind, piece in (("Python", "python", python), ("C", "c", c))
    ]
    return f'<div class="look">{said.figure("lesson-1")}<div>{"".join(loops)}</div></div>'


def first_task():
    """The first function that a reader writes, with the place to write it at."""
    lesson = lessons()[0]
    piece = sources.definition(lesson.stub, "first")
    code = show.column("C", "c", [piece], [show.lines_of([piece])], task=True)
    return code + todo.bar(lesson, 1, "Write the line here") + costs(lesson)


def costs(lesson):
    """What the judge in the page asks of the reader."""
    judge = PARTS / "judge"
    if not (judge / "page.js").is_file():
        return ""
    fetched = [*judge.glob("compiler*"), judge / "judge.wasm.gz", judge / "common.json.gz",
               judge / f"{lesson.folder}.json.gz"]
    size = math.ceil(sum(path.stat().st_size for path in fetched) / MEGA)
    return (
        '<p class="costs">Your browser compiles and runs it. Nothing is installed, and '
        f"nothing leaves your computer. The compiler is fetched once, {size} MB.</p>"
    )


def workbook():
    """Where the zip is, what it is, and what git clones."""
    out = ""
    if WORKBOOK.is_file():
        size = math.ceil(WORKBOOK.stat().st_size / KILO)
        out = (
            f'<p class="begin"><a class="press" href="{WORKBOOK.name}" download>'
            f"Download the workbook</a><span>{WORKBOOK.name}, {size} KB, "
            f"version {version()}</span></p>"
        )
    else:
        out = f"<p>Ask for <code>{WORKBOOK.name}</code> where you found this page.</p>"
    repository = settings.read()["repository"]
    if repository:
        out += (
            "<p>Or clone it, and get what is new with <code>git pull</code>:</p>"
            f'<pre class="shell"><code>git clone {html.escape(repository)} '
            "iterators-by-hand</code></pre>"
        )
    return out


def version():
    return re.search(r"^VERSION := (\S+)$", (ROOT / "Makefile").read_text(), re.M)[1]


# The parts that a page asks for by a marker, as <!-- begin -->.
MADE = {"begin": begin, "first-look": first_look, "first-task": first_task,
        "workbook": workbook}
