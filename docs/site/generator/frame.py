"""What stands around a page: the sidebar, the way on, the map of the lessons."""
import base64
import functools
import hashlib
import html
import re
import string

import preview
from project import PARTS, ROOT, lessons

WORDS = ROOT / "docs"
THEME = WORDS / "site"
# The pages that are no lesson, as the sidebar has them: file, title.
FIRST = [("getting-started", "Getting started")]
PAGES = [
    ("first-aid", "First aid in C"),
    ("editors", "Your editor"),
    ("side-by-side", "Python and C, side by side"),
    ("generator-in-c", "A generator in C"),
    ("using-it", "Using it"),
    ("glossary", "Glossary"),
]
MORE = [
    ("instructors", "For instructors"),
    ("writing-a-lesson", "How to write a lesson"),
    ("CONTRIBUTING", "How to change something"),
    ("design", "Why a transcript judge"),
    ("coverage", "Coverage map"),
    ("CHANGELOG", "What changed"),
]


# What a page may load: what lies beside it, and nothing from another host. Styles
# may stand in the page: pictures, pairs of code and the editor bring their own.
POLICY = {
    "default-src": "'none'", "script-src": "'self' 'wasm-unsafe-eval'",
    "worker-src": "'self'", "connect-src": "'self'", "img-src": "'self' data:",
    "style-src": "'self' 'unsafe-inline'", "base-uri": "'none'",
    "form-action": "'none'",
}


def policy(head):
    """The policy, with the scripts that stand in the page: one sets the theme
    before anything is seen."""
    allowed = dict(POLICY)
    for script in re.findall("<script>(.*?)</script>", head, re.S):
        digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
        allowed["script-src"] += f" 'sha256-{digest}'"
    return "; ".join(f"{what} {where}" for what, where in allowed.items())


def judge(page):
    """What loads the judge, where it has been built."""
    if not (PARTS / "judge/page.js").is_file():
        return ""
    # On the front page stands the first task of all.
    home = lessons()[0].page if page == "index.html" else page
    of = [f' data-lesson="{l.folder}"' for l in lessons() if l.page == home]
    return f'\n<script src="judge/page.js" defer{"".join(of)}></script>'


def field():
    """Where one types what to search for, if there is what finds it."""
    if not (PARTS / "search/find.js").is_file():
        return ""
    return (THEME / "search/field.html").read_text().rstrip()


def there(pages):
    return [(f"{n}.html", t) for n, t in pages if (WORDS / f"{n}.md").is_file()]


def short(lesson):
    """A lesson's title without its number."""
    return html.escape(lesson.title.partition(". ")[2])


@functools.lru_cache(maxsize=None)
def timetable():
    """What README.md's table says of each lesson: number -> (task, minutes)."""
    rows = re.findall(
        r"^\| (\d+) \| \[.*?\]\(.*?\) \| (.*?) \| (\d+) \|$",
        (ROOT / "README.md").read_text(),
        re.M,
    )
    return {int(number): (task, minutes) for number, task, minutes in rows}


def coded(text):
    """Backticks of a line of Markdown as code."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(text, quote=False))


def link(address, text, current):
    here = ""
    if address == current:
        here = ' aria-current="page"'
    elif address == home(current):
        here = ' class="within"'
    return f'<a href="{address}"{here}>{text}</a>'


def home(page):
    """The page in the sidebar that a page belongs to, if it is not there itself."""
    if page.startswith("reference-"):
        return "reference.html"
    belongs = re.match(r"file-(?:lessons|tests)-(\d\d-)", page)
    return next((lesson.page for lesson in lessons()
                 if belongs and lesson.page.startswith(belongs[1])), None)


def sidebar(current, headings):
    """All pages; below the current one its sections."""

    def item(address, text):
        inside = ""
        if address == current and headings:
            rows = "".join(
                f'<li><a href="#{name}">{title}</a></li>' for name, title in headings
            )
            inside = f'<ol class="sections">{rows}</ol>'
        return f"<li>{link(address, text, current)}{inside}</li>"

    ways = [
        f'<span class="number">{lesson.number}</span> {short(lesson)}'
        for lesson in lessons()
    ]
    taught = "".join(item(l.page, way) for l, way in zip(lessons(), ways))
    around = "".join(item(*page) for page in there(PAGES))
    around += item("reference.html", "Reference")
    begin = "".join(item(*page) for page in [("index.html", "Start here"), *there(FIRST)])
    return (
        f"<ul>{begin}</ul>"
        f'<h2>Lessons</h2><ol class="lessons">{taught}</ol>'
        f"<h2>To look up</h2><ul>{around}</ul>"
        f"<h2>Behind it</h2><ul>{''.join(item(*page) for page in there(MORE))}</ul>"
    )


def lesson_list():
    """The lessons as the front page shows them."""
    rows = []
    for lesson in lessons():
        task, minutes = timetable().get(lesson.number, ("", ""))
        rows.append(
            f'<li><a href="{lesson.page}">{short(lesson)}</a>'
            f'<span class="minutes">{minutes} minutes</span>'
            f"<span class=\"task\">{coded(task)}</span></li>"
        )
    return f'<ol class="cards">{"".join(rows)}</ol>'


def eyebrow(lesson):
    _, minutes = timetable().get(lesson.number, ("", ""))
    total = len(lessons())
    time = f" · about {minutes} minutes" if minutes else ""
    return f'<p class="eyebrow">Lesson {lesson.number} of {total}{time}</p>'


def way_on(lesson):
    """The map of the lessons, and the ones before and after this one."""
    all_lessons = lessons()
    at = [l.folder for l in all_lessons].index(lesson.folder)
    stops = "".join(
        f'<li>{link(l.page, f"<span>{l.number}</span> {short(l)}", lesson.page)}</li>'
        for l in all_lessons
    )
    ends = []
    if at:
        before = all_lessons[at - 1]
        ends.append(
            f'<a rel="prev" href="{before.page}" aria-keyshortcuts="p">'
            f'<span>Previous <kbd aria-hidden="true">p</kbd></span> {short(before)}</a>'
        )
    if at + 1 < len(all_lessons):
        after = all_lessons[at + 1]
        ends.append(
            f'<a rel="next" href="{after.page}" aria-keyshortcuts="n">'
            f'<span>Next <kbd aria-hidden="true">n</kbd></span> {short(after)}</a>'
        )
    return (
        f'<nav class="map" aria-label="Lesson map"><ol>{stops}</ol></nav>'
        f'<nav class="way" aria-label="Previous and next lesson">{"".join(ends)}</nav>'
    )


def whole(page, title, description, body, headings, kind):
    """The page with the theme around it."""
    top = (THEME / "header.html").read_text()
    head = string.Template(top)
    foot = string.Template((THEME / "footer.html").read_text())
    name = "Iterators by Hand"
    values = {
        "title": name if title == name else f"{title} · {name}",
        "preview": preview.tags(page, title, description),
        "sidebar": sidebar(page, headings),
        "kind": kind,
        "policy": policy(top),
        "judge": judge(page),
        "search": field(),
    }
    return f"{head.substitute(values)}{body}\n{foot.substitute(values)}"
