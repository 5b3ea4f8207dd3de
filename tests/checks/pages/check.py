"""Follows every link of every page, and every case that the coverage map names.

Prints TAP: "ok - page" or "not ok - page" with what leads nowhere.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tests/tools"))
from lessons import listed  # noqa: E402

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


def without_code(text):
    """The page without its fenced blocks, in which brackets are no links."""
    return re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)


def anchors(page):
    """The anchors that a page's headings get."""
    for line in without_code(page.read_text()).splitlines():
        if line.startswith("#"):
            title = line.lstrip("#").strip().lower()
            yield re.sub(r"[^\w\- ]", "", title).replace(" ", "-")


def broken_links(page):
    """What is wrong with the links of a page."""
    for target in LINK.findall(without_code(page.read_text())):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        if not file.exists():
            yield f"no such file: {target}"
        elif anchor and anchor not in anchors(file):
            yield f"no such section: {target}"


def missing_cases(page):
    """Cases that a row names in backticks beside a link to a cases.c."""
    cases = {lesson.folder: {case.name for case in lesson.cases}
             for lesson in listed()}
    for number, row in enumerate(page.read_text().splitlines(), 1):
        for target in LINK.findall(row):
            if not target.endswith("cases.c"):
                continue
            known = cases.get(pathlib.PurePath(target).parent.name, ())
            cell = row.split(target, 1)[1].split("|")[0]
            named = re.findall(r"`(\w+)`", cell)
            if not named:
                yield f"line {number} names no case of {target}"
            for name in named:
                if name not in known:
                    yield f"line {number}: no case {name} in {target}"


def main():
    failed = False
    pages = sorted(
        page
        for page in ROOT.rglob("*.md")
        if not {"build", "new-lesson", "node_modules"} & set(page.parts[len(ROOT.parts):])
    )
    for page in pages:
        name = page.relative_to(ROOT)
        wrong = list(broken_links(page))
        if name.name == "coverage.md":
            wrong += missing_cases(page)
        print(f"{'not ok' if wrong else 'ok'} - links of {name}")
        for complaint in wrong:
            print(f"#   {complaint}")
        failed = failed or bool(wrong)
    return failed


if __name__ == "__main__":
    sys.exit(main())
