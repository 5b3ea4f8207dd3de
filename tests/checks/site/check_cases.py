"""Does every case that the coverage map names lead to that case, as built?

Follows the links of the built page to the line where they end. Prints the
cases that no link reaches.
"""
import html
import re
import sys

sys.path.insert(0, "docs/site/generator")
from project import ROOT, SITE  # noqa: E402

LINK = re.compile(r'<a href="(file-[^"#]+)#([^"]+)"><code>(.*?)</code></a>')


def plain(text):
    return html.unescape(re.sub(r"<[^>]+>", "", text))


def lines_reached(page):
    """What each anchored line of a built source page says."""
    text = (SITE / page).read_text()
    return {name: plain(line) for name, line in
            re.findall(r'<span class="line" id="(\w+)">(.*)$', text, flags=re.M)}


def named():
    """The cases beside a link to a cases.c, by the page that shows that file."""
    for cell in (ROOT / "docs/coverage.md").read_text().split("|"):
        for folder in re.findall(r"\.\./tests/([\w-]+)/cases\.c", cell):
            for case in re.findall(r"`(\w+)`", cell):
                yield f"file-tests-{folder}-cases-c.html", case


def main():
    found = {(page, plain(text)): anchor for page, anchor, text in
             LINK.findall((SITE / "coverage.html").read_text())}
    wanted = set(named())
    reached = {page: lines_reached(page) for page, _ in wanted}
    wrong = [f"{page}: no link of the coverage map leads to {case}"
             for page, case in sorted(wanted)
             if case not in reached[page].get(found.get((page, case)), "")]
    if not wanted:
        wrong.append("the coverage map names no case")
    print("\n".join(wrong))
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
