"""The style sheet of the page on a class.

    check_style.py PROGRAM [WORD]
"""
import re
import sys

import page_faults
import tinycss2
from reports import CLASSES, ROOT, check, main, read, report, write

SHEET = ROOT / "tests/autograder/report/html/class.css"


def parsed(parts):
    """The parts, none of which may be an error, however deep inside."""
    for part in parts:
        assert part.type != "error", f"line {part.source_line}: {part.message}"
        for inside in ("prelude", "content", "value", "arguments"):
            if isinstance(getattr(part, inside, None), list):
                parsed(getattr(part, inside))
    return parts


def rules(text):
    """Each rule as its selector and its declarations, and where it holds."""
    def listed(found, place):
        for rule in parsed(found):
            prelude = tinycss2.serialize(rule.prelude).strip()
            if rule.type == "at-rule":
                assert rule.lower_at_keyword == "media", prelude
                yield from listed(tinycss2.parse_rule_list(
                    rule.content, True, True), place + prelude)
                continue
            assert re.fullmatch(r"[\w\s*.,:-]+", prelude), prelude
            body = parsed(tinycss2.parse_declaration_list(
                rule.content, True, True))
            assert body, f"{prelude} says nothing"
            for one in body:  # two in one, for want of a semicolon
                assert ":" not in tinycss2.serialize(one.value), one.name
            yield place, prelude, body
    return list(listed(tinycss2.parse_stylesheet(text, True, True), ""))


def said(text):
    """All that a style sheet says, white space left out."""
    return [(re.sub(r"\s", "", place), re.sub(r"\s", "", prelude), [
        (one.name, re.sub(r"\s", "", tinycss2.serialize(one.value)))
        for one in body]) for place, prelude, body in rules(text)]


@check
def the_style_sheet_is_valid(scratch):
    """html: the style sheet has no error, and gets whole into the page"""
    page = page_faults.Page(report(CLASSES[0], "html"))
    assert said(page.style) == said(SHEET.read_text())
    assert "/*" not in page.style and "  " not in page.style


@check
def the_style_sheet_is_used(scratch):
    """html: what the style sheet names is there, and the other way round"""
    sheet = SHEET.read_text()
    found = rules(sheet)
    given = {one.name for _, _, body in found for one in body}
    assert set(re.findall(r"var\((--\w+)\)", sheet)) <= given
    styled = {name for _, prelude, _ in found
              for name in re.findall(r"\.(-?[A-Za-z_]\w*(?:-\w+)*)", prelude)}
    used = set()
    head, (one, *_) = read(CLASSES[0])
    lessons = [{**lesson, "status": "excused"} for lesson in one["lessons"]]
    excused = write(scratch / "e.jsonl", head, [
        {**one, "section": "B", "lessons": lessons}])
    for path in [*CLASSES, excused]:
        for names in re.findall(r'class="([^"]*)"', report(path, "html")):
            used |= set(names.split())
    assert used <= styled, used - styled
    assert styled - used <= {f"h{tenth}" for tenth in range(11)}, styled - used


if __name__ == "__main__":
    sys.exit(main())
