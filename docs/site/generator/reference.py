"""The pages of the reference: one for each header, from Doxygen's XML."""
import re

import described
import highlight
import linewise
import render
from declared import Header, anchor, constant, field, name_of, written
from project import headers, lesson_of, relative

GROUPS = [
    ("The protocol", r"lessons/protocol/(?!array|hash|quick_step|utf8|sixteen)"),
    ("The lessons", r"lessons/\d\d-"),
    ("For writing cases", r"tests/"),
    ("Inside the protocol", r"lessons/protocol/(?:array|hash|quick_step|utf8|sixteen)"),
]
FEW = 5  # a page with so many names needs no list of them


class Reference:
    """All headers, and where each name stands."""

    def __init__(self):
        self.headers = [Header(path) for path in headers()]
        self.address = {}  # Doxygen's id -> address
        self.named = {}  # what a text calls it -> address
        for header in self.headers:
            if header.compound is None:
                continue
            self.address[header.compound.get("id")] = header.page
            for kind, element in header.names():
                self.note(header, kind, element)

    def note(self, header, kind, element):
        address = f"{header.page}#{anchor(kind, element)}"
        self.address[element.get("id")] = address
        name = name_of(kind, element)
        for form in (name, f"{name}()"):
            self.named.setdefault(form, (address, header.path))
        for value in element.iter("enumvalue"):
            self.address[value.get("id")] = address
            self.named.setdefault(value.findtext("name"), (address, header.path))
        for member in element.iter("memberdef"):
            self.address.setdefault(member.get("id"), address)

    def link(self, refid):
        return self.address.get(refid)

    # --- A header's page ------------------------------------------------------

    def body(self, header, teaching):
        """The page's body, and its headings for the sidebar."""
        text = render.Text(self.link)
        lesson = lesson_of(relative(header.path))
        parts = [
            back(lesson), f"<h1>{highlight.breakable(header.path.name)}</h1>",
            f'<p class="path"><code>{highlight.breakable(relative(header.path))}</code></p>',
            text.blocks(header.compound.find("detaileddescription")),
            self.contents(text, header),
        ]
        headings, inside = [], False
        for group in header.groups():
            if group.inside and not inside:
                headings.append(("insides", "Insides"))
                parts.append('<h2 id="insides">Insides</h2>')
                parts.append("<p>What the names above are made of. Nothing here is "
                             "called by hand.</p>")
                inside = True
            elif group.title and not group.inside:
                mark = render.slug(group.title)
                headings.append((mark, group.title))
                parts.append(f'<h2 id="{mark}">{group.title}</h2>')
                if group.words is not None:
                    parts.append(text.blocks(group.words))
            elif not group.title:
                headings += [(anchor(*name), f"<code>{name_of(*name)}</code>")
                             for name in group.names]
            for name in group.names:
                taught = "" if inside else teaching.link(forms(*name, lesson), lesson)
                level = 3 if group.title else 2
                parts.append(self.entry(text, *name, level, taught))
        return "\n".join(part for part in parts if part), headings

    def contents(self, text, header):
        """Every name with what it is for in a sentence; insides are folded up."""
        if len(header.names()) <= FEW:
            return ""
        parts, insides = [], []
        for group in header.groups():
            rows = [f"<li>{row(text, *name)}</li>" for name in group.names]
            if group.inside:
                insides += rows
                continue
            title = f"<p>{group.title}</p>" if group.title else ""
            parts.append(f'{title}<ul class="index">{"".join(rows)}</ul>')
        if insides:
            parts.append(f"<details><summary>Insides: {len(insides)} names, not to be called "
                         f'by hand</summary><ul class="index">{"".join(insides)}</ul></details>')
        return f'<nav aria-label="Names in {header.path.name}">{"".join(parts)}</nav>'

    def entry(self, text, kind, element, level, taught):
        """One name: its heading, how it is written, what it is, who teaches it."""
        name, mark = name_of(kind, element), anchor(kind, element)
        code = highlight.code(written(kind, element), "c")
        parts = [
            f'<section class="entry"><h{level} id="{mark}"><code>{name}</code></h{level}>'
        ]
        if kind not in ("struct", "enum"):
            parts.append(linewise.block("signature", code))
        parts.append(text.blocks(element.find("detaileddescription")))
        if kind == "struct":
            members = [*element.iter("memberdef")]
            parts.append(self.fields(text, [(field(m), m) for m in members]))
        if kind == "enum":
            values = [*element.iter("enumvalue")]
            parts.append(self.fields(text, [(constant(v), v) for v in values]))
        parts.append(taught)
        return "\n".join(part for part in parts if part) + "</section>"

    def fields(self, text, named):
        rows = [
            f"<dt><code>{render.escape(name)}</code></dt>"
            f"<dd>{text.item(element.find('detaileddescription'))}</dd>"
            for name, element in named
        ]
        return f'<dl class="fields">{"".join(rows)}</dl>'

    # --- The page of all headers ----------------------------------------------

    def index(self):
        """By header, users' names only: a header's own page has the insides."""
        parts = [
            "<h1>Reference</h1><p>Every name that you can use, by the header that it "
            "is in. The headers are short and made to be read: "
            "<code>lessons/protocol/</code>.</p>"
        ]
        for title, test in GROUPS:
            parts.append(f'<h2 id="{render.slug(title)}">{title}</h2>')
            for header in self.headers:
                if re.match(test, relative(header.path)):
                    parts.append(self.short(header))
        return "\n".join(parts), [(render.slug(title), title) for title, _ in GROUPS]

    def short(self, header):
        shown = relative(header.path).removeprefix("lessons/")
        links = [
            f'<li><a href="{header.page}#{anchor(*name)}">{name_of(*name)}</a></li>'
            for name in header.used()
        ]
        return (
            f'<h3 id="{shown}"><a href="{header.page}"><code>{shown}</code></a></h3>'
            f"<p>{first_sentence(header)}</p>"
            f'<ul class="names">{"".join(links)}</ul>'
        )

    def description(self, header):
        names = [name_of(*name) for name in header.used()]
        return described.header(header.path.name, plain_sentence(header), names)


def forms(kind, element, lesson):
    """What a page may call it. A plain word is a struct in its own lesson only."""
    values = [value.findtext("name") for value in element.iter("enumvalue")]
    name = name_of(kind, element)
    return [name, *values, *([name.split()[-1]] if lesson else [])]


def back(lesson):
    """Where a header's page leads back to."""
    links = ['<a href="reference.html">Reference</a>']
    if lesson:
        links.append(f'<a href="{lesson.page}">Lesson {lesson.number}</a>')
    return f'<p class="eyebrow">{" · ".join(links)}</p>'


def row(text, kind, element):
    """A name and the first sentence on it, without the links in that."""
    words = element.find("detaileddescription/para")
    shown = text.item(words) if words is not None else ""
    shown = re.sub(r"^<p>", "", shown)
    sentence = re.split(r"(?<=\.)\s+(?=[A-Z<(])|</p>|<(?:pre|ul|dl)\b", shown)[0]
    sentence = re.sub(r"</?(?:a|p)\b[^>]*>", "", sentence)
    name = highlight.breakable(name_of(kind, element))
    name = f'<a href="#{anchor(kind, element)}">{name}</a>'
    return f"{name} <span>{sentence}</span>"


def plain_sentence(header):
    para = header.compound.find("detaileddescription/para")
    text = " ".join("".join(para.itertext()).split())
    return re.split(r"(?<=\.)\s", text)[0]


def first_sentence(header):
    return render.escape(plain_sentence(header))


def check():
    """A header that Doxygen has passed over, for want of @file, is an error."""
    for path in headers():
        if "@file" not in path.read_text():
            yield f"{relative(path)} has no @file: Doxygen would pass it over"
        elif Header(path).compound is None:
            yield f"{relative(path)} is not in Doxygen's output"
