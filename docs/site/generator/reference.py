"""The pages of the reference: one for each header, from Doxygen's XML."""
import re

import highlight
import linewise
import render
from project import ROOT, XML, headers, page_of, relative

WIDTH = 72


class Header:
    """A header as Doxygen has read it."""

    def __init__(self, path):
        self.path, self.page = path, page_of(path)
        self.compound = None
        for file in XML.glob(f"*{path.stem.replace('_', '__')}_8h.xml"):
            compound = render.load(file)
            if compound.find("location").get("file") == relative(path):
                self.compound = compound

    def names(self):
        """Everything documented: (line, kind, element), in the header's order."""
        found = []
        for inner in self.compound.iter("innerclass"):
            struct = render.load(XML / f"{inner.get('refid')}.xml")
            found.append((line(struct), "struct", struct))
        for section in self.compound.iter("sectiondef"):
            if section.get("kind") == "user-defined":
                first = min(line(member) for member in section.iter("memberdef"))
                found.append((first - 0.5, "section", section))
            for member in section.iter("memberdef"):
                found.append((line(member), member.get("kind"), member))
        return sorted(found, key=lambda entry: entry[0])


def line(element):
    return int(element.find("location").get("line"))


def name_of(kind, element):
    name = element.findtext("compoundname") or element.findtext("name")
    if kind == "enum" and (not name or name.startswith("@")):
        return element.findtext("enumvalue/name")  # an enum without a name
    return f"{kind} {name}" if kind in ("struct", "enum") and name else name


def anchor(kind, element):
    return name_of(kind, element).replace(" ", "-")


class Reference:
    """All headers, and where each name stands."""

    def __init__(self):
        self.headers = [Header(path) for path in headers()]
        self.address = {}  # Doxygen's id -> address
        self.named = {}  # what a text calls it -> address
        self.undocumented = []
        for header in self.headers:
            if header.compound is None:
                continue
            self.address[header.compound.get("id")] = header.page
            for _, kind, element in header.names():
                if kind != "section":
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

    def names(self, header):
        """Links to all names of a header, if there are many."""
        links = [
            f'<li><a href="{header.page}#{anchor(kind, e)}">{name_of(kind, e)}</a></li>'
            for _, kind, e in header.names()
            if kind != "section"
        ]
        return f'<ul class="names">{"".join(links)}</ul>', len(links)

    def body(self, header):
        text = render.Text(self.link)
        words = text.blocks(header.compound.find("detaileddescription"))
        shown = relative(header.path)
        parts = [f'<p class="path"><code>{shown}</code></p>', words]
        links, count = self.names(header)
        if count > 5:
            parts.append(links)
        inside, headings = False, []
        for _, kind, element in header.names():
            level = 3 if inside else 2
            if kind == "section":
                title = element.findtext("header")
                parts.append(f'<h2 id="{render.slug(title)}">{title}</h2>')
                parts.append(text.blocks(element.find("description")))
                headings.append((render.slug(title), title))
                inside = True
                continue
            if not inside:
                headings.append(
                    (anchor(kind, element), f"<code>{name_of(kind, element)}</code>")
                )
            parts.append(self.entry(text, kind, element, level))
        return "\n".join(part for part in parts if part), headings

    def entry(self, text, kind, element, level):
        """One name: its heading, how it is written, what it is."""
        name, mark = name_of(kind, element), anchor(kind, element)
        words = text.blocks(element.find("detaileddescription"))
        code = highlight.code(written(kind, element), "c")
        parts = [
            f'<section class="entry"><h{level} id="{mark}"><code>{name}</code></h{level}>'
        ]
        if kind not in ("struct", "enum"):
            parts.append(linewise.block("signature", code))
        parts.append(words)
        if kind == "struct":
            members = [*element.iter("memberdef")]
            parts.append(self.fields(text, [(field(m), m) for m in members]))
        if kind == "enum":
            values = [*element.iter("enumvalue")]
            parts.append(self.fields(text, [(constant(v), v) for v in values]))
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
        parts = []
        for title, test in GROUPS:
            parts.append(f'<h2 id="{render.slug(title)}">{title}</h2>')
            for header in self.headers:
                if not re.match(test, relative(header.path)):
                    continue
                shown = relative(header.path).removeprefix("lessons/")
                parts.append(
                    f'<h3 id="{shown}"><a href="{header.page}"><code>{shown}</code></a></h3>'
                    f'<p>{first_sentence(header)}</p>'
                    f"{self.names(header)[0]}"
                )
        return "\n".join(parts), [(render.slug(title), title) for title, _ in GROUPS]


GROUPS = [
    ("The protocol", r"lessons/protocol/"),
    ("The lessons", r"lessons/\d\d-"),
    ("For writing cases", r"tests/"),
]


def first_sentence(header):
    para = header.compound.find("detaileddescription/para")
    text = " ".join("".join(para.itertext()).split())
    return render.escape(re.split(r"(?<=\.)\s", text)[0])


def plain(element):
    return "".join(element.itertext()).strip() if element is not None else ""


def constant(value):
    return f"{value.findtext('name')} {plain(value.find('initializer'))}".strip()


def field(member):
    """A member of a struct as it is declared."""
    kind, name = plain(member.find("type")), member.findtext("name")
    rest = member.findtext("argsstring") or ""
    kind = re.sub(r"union .*", "union { ... }", re.sub(r" \*$", " *", kind))
    gap = "" if kind.endswith("*") else " "
    return f"{kind}{gap}{name}{rest}"


def written(kind, element):
    """How a name is written where it is used."""
    name = element.findtext("name")
    if kind in ("struct", "enum"):
        return name_of(kind, element)
    if kind == "typedef":
        return element.findtext("definition") + (element.findtext("argsstring") or "")
    if kind == "define":
        given = [parameter.findtext("defname") or "" for parameter in element.iter("param")]
        return f"{name}({', '.join(given)})" if given else f"#define {name}"
    if kind == "variable":
        return element.findtext("definition")
    kind_of = plain(element.find("type")).replace("static ", "").replace("inline ", "")
    gap = "" if kind_of.endswith("*") else " "
    return wrapped(f"{kind_of}{gap}{name}", element.findtext("argsstring") or "")


def wrapped(start, arguments):
    """A prototype, with its parameters on lines of their own if it is long."""
    if len(start) + len(arguments) <= WIDTH:
        return start + arguments
    return start + arguments.replace(", ", ",\n" + " " * 4).replace("(", "(\n    ", 1)


def check():
    """A header that Doxygen has passed over, for want of @file, is an error."""
    for path in headers():
        if "@file" not in path.read_text():
            yield f"{relative(path)} has no @file: Doxygen would pass it over"
        elif Header(path).compound is None:
            yield f"{relative(path)} is not in Doxygen's output"
