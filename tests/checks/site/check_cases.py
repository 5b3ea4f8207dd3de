"""Does every case that the coverage map names lead to that case, as built?

Follows the links of the built map to the elements where they end, and reads what
stands there. Prints the links that lead nowhere, or to another case, and the
cases that no link names.
"""
import re
import sys
from html.parser import HTMLParser

sys.path.insert(0, "docs/site/generator")
from project import ROOT, SITE  # noqa: E402

VOID = {"br", "hr", "img", "input", "link", "meta", "wbr"}
CASES = re.compile(r"file-tests-([\w-]+)-cases-c\.html#(.+)")


class Page(HTMLParser):
    """The texts of all elements with an id, and of all links, of a page."""

    def __init__(self, name):
        super().__init__()
        self.open, self.texts, self.links = [], {}, []
        self.feed((SITE / name).read_text())

    def handle_starttag(self, tag, attributes):
        if tag in VOID:
            return
        text = []
        self.open.append((tag, text))
        attributes = dict(attributes)
        if "id" in attributes:
            self.texts.setdefault(attributes["id"], []).append(text)
        if tag == "a":
            self.links.append((attributes.get("href", ""), text))

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        for _, text in self.open:
            text.append(data)


def named():
    """The cases beside a link to a cases.c in the map: (folder of tests, case)."""
    for cell in (ROOT / "docs/coverage.md").read_text().split("|"):
        for folder in re.findall(r"\.\./tests/([\w-]+)/cases\.c", cell):
            for case in re.findall(r"`(\w+)`", cell):
                yield folder, case


def wrong():
    pages, reached = {}, set()
    for address, text in Page("coverage.html").links:
        found = CASES.fullmatch(address)
        if not found:
            continue
        page, case = address.partition("#")[0], "".join(text)
        reached.add((found[1], case))
        pages.setdefault(page, Page(page))
        there = pages[page].texts.get(found[2], [])
        if len(there) != 1:
            yield f"{address}: there are {len(there)} such places"
        elif not re.match(rf"\w*CASE\(\d+, {re.escape(case)}\)$", "".join(there[0]).strip()):
            yield f"{address}: there stands {''.join(there[0]).strip()}"
    wanted = set(named())
    if not wanted:
        yield "the coverage map names no case"
    for folder, case in sorted(wanted - reached):
        yield f"no link of the coverage map leads to {folder}: {case}"


def main():
    found = list(wrong())
    print("\n".join(found))
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
