"""What the search knows: every section of every page, and of a page of source every
case or function. docs/site/search/ is what finds in it."""
import json
import re
from html.parser import HTMLParser

import frame
import glossary

# What a section need not be found by: it only lists what is elsewhere.
UNLISTED = ("files",)


class Sections(HTMLParser):
    """Splits a page's main part at its headings: [anchor, heading, words]."""

    SKIP = {"svg", "script", "nav", "style", "template", "figcaption"}
    APART = {"p", "li", "td", "th", "dt", "dd", "div", "pre", "summary", "br"}

    def __init__(self):
        super().__init__()
        self.found, self.skipped, self.heading = [], [], None

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        # Of the bars that say how a task is judged, one is like the other.
        if tag in self.SKIP or attributes.get("class") == "todo":
            self.skipped.append(tag)
        if re.fullmatch(r"h[1-4]", tag):
            before = self.found[-1][0] if self.found else ""
            self.heading = tag
            self.found.append([attributes.get("id", before), "", []])
        elif tag in self.APART:
            self.handle_data(" ")

    def handle_endtag(self, tag):
        if self.skipped and self.skipped[-1] == tag:
            self.skipped.pop()
        if tag == self.heading:
            self.heading = None

    def handle_data(self, data):
        if self.skipped or not self.found:
            return
        if self.heading:
            self.found[-1][1] += data
        else:
            self.found[-1][2].append(data)


def squeezed(text):
    return " ".join(text.split())


def kind_of(page):
    """How near a page is to who asks, and what it is called in a list of results."""
    lesson = re.match(r"(\d\d)-", page)
    if lesson:
        return "lesson", f"Lesson {int(lesson[1])}"
    if page.startswith("reference"):
        return "reference", "Reference"
    name = page.removesuffix(".html")
    if name == "index":
        return "front", None
    if name in ("coverage", "CHANGELOG"):
        return "record", dict(frame.MORE)[name]
    return ("behind" if name in dict(frame.MORE) else "help"), None


def page(name, title, body):
    """A page, with its sections: [anchor, heading, text, other words for it]."""
    reader = Sections()
    reader.feed(body)
    also = {}
    if name == "glossary.html":
        also = {anchor: " ".join(forms[1:]) for forms, anchor in glossary.forms()}
    kind, label = kind_of(name)
    return {
        "page": name, "title": title, "kind": kind, "label": label or title,
        "sections": [
            [anchor, squeezed(heading), squeezed("".join(words)), also.get(anchor, "")]
            for anchor, heading, words in reader.found if anchor not in UNLISTED
        ],
    }


def source(name, title, path, lesson, lines, starts):
    """A page of source. `starts` are its cases or functions: line -> (anchor, name)."""
    parts = [["", path, 1]]
    parts += [[anchor, called, first_of(lines, line)]
              for line, (anchor, called) in sorted(starts.items())]
    ends = [first for _, _, first in parts[1:]] + [len(lines) + 1]
    return {
        "page": name, "title": title, "kind": "source",
        "label": f"Source, lesson {lesson.number}" if lesson else "Source",
        "sections": [
            [anchor, called, squeezed("\n".join(lines[first - 1 : end - 1])), ""]
            for (anchor, called, first), end in zip(parts, ends)
        ],
    }


def first_of(lines, line):
    """The first line of what belongs to a definition: a comment may stand above."""
    while line > 1 and re.match(r"\s*(/?\*|//|#|@)", lines[line - 2]):
        line -= 1
    return line


DEFINED = re.compile(
    r"(?:def|class) (?P<python>\w+)|struct (?P<struct>\w+) {|\w[\w ]*[ *](?P<c>\w+)\(.*[^;]$"
)


def definitions(lines):
    """line -> name, of what a file of C or Python defines at its margin."""
    found = {}
    for number, line in enumerate(lines, 1):
        match = DEFINED.match(line)
        if match and not line.startswith(("#", "return ")):
            found[number] = match["python"] or match["struct"] or match["c"]
    return found


def script(pages):
    """The index as a script, so that it loads from a file: address, too."""
    return f"searchPages={json.dumps(pages, ensure_ascii=False, separators=(',', ':'))};\n"
