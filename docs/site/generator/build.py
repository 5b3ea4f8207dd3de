"""Builds the documentation site into build/docs.

    python3 build.py

Doxygen reads the pages and headers and checks them; its XML is laid out here.
"""
import html
import os
import re
import shutil
import subprocess
import sys
from itertools import chain, repeat

import described
import filepage
import finish
import frame
import front
import glossary
import highlight
import look
import missing
import parts
import preview
import reference
import render
import search
import show
import todo
from project import (
    BUILD, PARTS, ROOT, SITE, XML, Wrong, headers, lesson_of, lessons, page_of,
    relative,
)
from teaching import Teaching


# Pages that are mostly tables.
WIDE = ("coverage.html", "side-by-side.html")
# Pages, beside the lessons, that show how a name is used.
TAUGHT = ("side-by-side", "using-it")
REFERENCE = ("Every function, macro and type of the workbook's protocol and lessons, by the "
             "header that it is in, with the lesson that teaches it.")


def documents():
    """The pages that are written as Markdown."""
    pages = [*sorted(ROOT.glob("docs/*.md")), *(lesson.readme for lesson in lessons())]
    # The glossary says where the lessons use its words.
    return sorted(pages, key=lambda path: path.stem == "glossary")


# --- Doxygen ------------------------------------------------------------------


def run_doxygen():
    """Doxygen's warnings are errors, and so is a tag that it does not know."""
    shutil.rmtree(XML, ignore_errors=True)
    PARTS.mkdir(parents=True, exist_ok=True)
    files = [relative(path) for path in [*documents(), *headers()]]
    settings = (ROOT / "docs/site/Doxyfile").read_text()
    settings += "INPUT = " + " ".join(f'"{name}"' for name in files) + "\n"
    done = subprocess.run(
        ["doxygen", "-"], cwd=ROOT, input=settings, text=True, capture_output=True
    )
    said = (done.stdout + done.stderr).replace(f"{ROOT}/", "").strip()
    if done.returncode or re.search(r"warning:|error:", said):
        raise Wrong(f"Doxygen complains:\n{said}")
    wrong = list(reference.check())
    if wrong:
        raise Wrong("\n".join(wrong))


# --- Pages --------------------------------------------------------------------


class Site:
    def __init__(self):
        self.reference = reference.Reference()
        self.teaching = Teaching()
        self.taught = glossary.Taught()
        self.files = {}  # page of a source file -> the file
        self.index = []
        self.pages = {}

    def link(self, target):
        """Where a link of a page leads to."""
        if not target.startswith("site:"):
            return target
        page = target[len("site:") :].partition("#")[0]
        if page.startswith("file-"):
            self.files.setdefault(page, None)
        return target[len("site:") :]

    def add(self, page, title, description, body, headings=(), kind="page"):
        if page in self.pages:
            raise Wrong(f"two pages are called {page}")
        self.pages[page] = frame.whole(
            page, title, description, finish.page(body), headings, kind
        )
        if kind != "file":
            self.index.append(search.page(page, title, body))

    def document(self, path):
        """A page of docs/ or of a lesson."""
        page, lesson = page_of(path), lesson_of(relative(path))
        name = re.sub(r"[^a-z0-9]", "_", page[: -len(".html")])
        compound = render.load(XML / f"page_{name}.xml")
        title = compound.findtext("title")
        parts.page = lesson
        text = render.Text(self.link, references=False)
        body = text.blocks(compound.find("detaileddescription"))
        body = show.one_width(self.link_names(body, lesson, page))
        if lesson or path.stem in TAUGHT:
            self.teaching.add(lesson, page, title, body)
        if lesson:
            described_as = described.lesson(lesson)
            body = glossary.link(body)
            self.taught.note(lesson, body)
            body = todo.with_bars(body, lesson)
            body += self.folder(lesson) + frame.way_on(lesson)
            shown = f"{frame.eyebrow(lesson)}<h1>{title.partition('. ')[2]}</h1>"
        else:
            described_as = described.page(path.stem, body)
            shown = f"<h1>{html.escape(title)}</h1>"
        if page == "glossary.html":
            body = self.taught.link(body)
        if page == "coverage.html":
            body = link_cases(body)
        kind = f"wide {page[:-len('.html')]}" if page in WIDE else "front" if page == "index.html" else "page"
        self.add(page, title, described_as, f"{shown}\n{body}", text.headings, kind)

    def link_names(self, body, lesson, page):
        """The first use of a name of the protocol leads to the reference."""
        seen = set()

        def linked(match):
            name = html.unescape(match[1])
            address, path = self.reference.named.get(name, (None, None))
            if not address or name.removesuffix("()") in seen or match[0] in seen:
                return match[0]
            if lesson_of(relative(path)) not in (None,) and path.parent.name != "given":
                return match[0]
            if not re.search(r"[_A-Z ]", name):
                return match[0]  # a plain word is more likely Python's
            seen.add(name.removesuffix("()"))
            return f'<a href="{address}"><code>{match[1]}</code></a>'

        pieces = re.split(r"(<a .*?</a>|<pre.*?</pre>|<h\d.*?</h\d>)", body, flags=re.S)
        for number, piece in enumerate(pieces):
            if not re.match(r"<(?:a |pre|h\d)", piece):
                pieces[number] = re.sub(r"<code>([^<]+)</code>", linked, piece)
        return "".join(pieces)

    def folder(self, lesson):
        """The files of a lesson, at the end of its page. The one that is edited has no
        page of its own: it leads to the first task."""
        shown = [
            (lesson.home / f"{lesson.name}.c", "the file you edit"),
            (lesson.header, "what it promises"),
            (lesson.tests / "cases.c", "how it is judged"),
            (lesson.home / "example.py", "the examples, in Python"),
            *zip(lesson.examples, chain(["and in C"], repeat("more of them, in C"))),
            *((path, "what these share") for path in lesson.home.glob("example.h")),
        ]
        rows = []
        for path, what in shown:
            mine = path == shown[0][0]
            address = "#todo-1" if mine else self.link("site:" + page_of(path))
            name = f"<code>{highlight.breakable(path.name)}</code>"
            rows.append(f'<li><a href="{address}">{name}</a> <span>{what}</span></li>')
        return (
            '<section class="files"><h2 id="files">The files of this lesson</h2>'
            f"<ul>{''.join(rows)}</ul></section>"
        )

    def source(self, path):
        """A file that a page links to, with numbered lines."""
        title = described.title(path)
        body, cases, defined = filepage.body(path, unbroken(title))
        self.add(page_of(path), title, described.file(path), body, kind="file")
        starts = {line: (called, called) for line, called in cases.items()}
        starts |= {line: (f"L{line}", called) for line, called in defined.items()}
        self.index.append(search.source(
            page_of(path), title, relative(path), lesson_of(relative(path)),
            path.read_text().splitlines(), starts))

    def sources(self):
        """The pages of all files that have been linked to."""
        known = {}
        for path in ROOT.rglob("*.*"):
            inside = path.relative_to(ROOT).parts
            if inside[0] in ("lessons", "tests", "docs") and path.is_file():
                if "node_modules" not in inside and "misconceptions" not in inside:
                    known[page_of(path)] = path
        for page in self.files:
            self.source(known[page])

    def write(self):
        new = BUILD / "docs.new"
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir(parents=True)
        for page, text in self.pages.items():
            (new / page).write_text(text)
        for path in parts.files():
            shutil.copy(path, new / path.name)
        if front.WORKBOOK.is_file():
            shutil.copy(front.WORKBOOK, new)
        if (PARTS / "judge/page.js").is_file():
            shutil.copytree(PARTS / "judge", new / "judge",
                            ignore=shutil.ignore_patterns("judge.css"))
        (new / "404.html").write_text(missing.page())
        if preview.address():
            shutil.copy(preview.PICTURE, new)
        (new / "style.css").write_text(look.style())
        (new / "site.js").write_text(look.script())
        if (PARTS / "search/find.js").is_file():
            shutil.copytree(PARTS / "search", new / "search")
            (new / "search/pages.js").write_text(search.script(self.index))
        shutil.rmtree(SITE, ignore_errors=True)
        new.rename(SITE)


def unbroken(title):
    """A lesson's number stays with its word."""
    return re.sub(r"(?<=lesson) (?=\d)", "\u00a0", title)


def link_cases(body):
    """In the coverage map, a case's name leads to the case."""

    def row(match):
        cell = match[0]
        page = re.search(r'href="(file-[\w-]+-cases-c\.html)"', cell)
        if not page:
            return cell
        return re.sub(
            r"<code>(\w+)</code>",
            lambda name: f'<a href="{page[1]}#{name[1]}"><code>'
            f"{name[1].replace('_', '_<wbr>')}</code></a>",
            cell,
        )

    return re.sub(r"<td\b.*?</td>", row, body, flags=re.S)


def main():
    run_doxygen()
    site = Site()
    for path in documents():
        site.document(path)
    body, headings = site.reference.index()
    site.add("reference.html", "Reference", REFERENCE, body, headings)
    for header in site.reference.headers:
        body, headings = site.reference.body(header, site.teaching)
        said = site.reference.description(header)
        site.add(header.page, header.path.name, said, body, headings, "reference")
    site.sources()
    unused = parts.unused()
    if unused:
        raise Wrong("No page has a marker for " + ", ".join(unused))
    site.write()
    print(f"Wrote build/docs: {len(site.pages)} pages. Open build/docs/index.html,")
    print("or type make docs-serve.")


if __name__ == "__main__":
    try:
        main()
    except Wrong as wrong:
        print(f"docs: {wrong}", file=sys.stderr)
        sys.exit(1)
