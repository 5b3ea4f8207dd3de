"""The index of the full-text search: every section of every page."""
import json
import re
from html.parser import HTMLParser


class Sections(HTMLParser):
    """Splits a page's main part at its headings."""

    SKIP = {"svg", "script", "nav", "style", "figcaption"}

    def __init__(self, page):
        super().__init__()
        self.page, self.found, self.skip = page, [], 0
        self.heading = None

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.skip += tag in self.SKIP
        if re.fullmatch(r"h[1-4]", tag):
            anchor = attributes.get("id")
            self.heading = tag
            self.found.append([f"{self.page}#{anchor}" if anchor else self.page, "", []])
        elif tag in ("p", "li", "td", "th", "dt", "dd", "div", "pre", "summary"):
            self.handle_data(" ")

    def handle_endtag(self, tag):
        self.skip -= tag in self.SKIP
        if tag == self.heading:
            self.heading = None

    def handle_data(self, data):
        if self.skip or not self.found:
            return
        if self.heading:
            self.found[-1][1] += data
        else:
            self.found[-1][2].append(data)


def sections(page, title, body):
    """[address, page's title, section's title, text] of each section."""
    reader = Sections(page)
    reader.feed(body)
    for address, heading, words in reader.found:
        text = " ".join("".join(words).split())
        heading = " ".join(heading.split())
        yield [address, title, "" if heading == title else heading, text]


def script(entries):
    """The index as a script, so that it loads from a file: address, too."""
    return f"searchIndex({json.dumps(entries, ensure_ascii=False, separators=(',', ':'))});\n"
