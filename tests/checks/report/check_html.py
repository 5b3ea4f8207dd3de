"""The page on a class.

    check_html.py PROGRAM [WORD]
"""
import re
import sys

import page_faults
from reports import (
    CLASSES, UNSHOWABLE, check, fixture, main, name_of, read, report,
    shown)


@check
def html_is_whole_and_harmless(scratch):
    """html: balanced, without scripts or requests, with table headers"""
    for path in CLASSES:
        head, submissions = read(path)
        text = report(path, "html")
        page = page_faults.Page(text)
        assert not page.faults, page.faults[:5]
        assert "color-scheme:light dark" in page.style
        assert "light-dark(" in page.style
        assert "default-src 'none'" in text
        assert ("UNSAFE. These" in page.words) == head["unsafe"]
        assert ("UNSAFE" in page.words) == head["unsafe"]
        assert shown(head["confinement"]) in page.words or head["unsafe"]
        assert not UNSHOWABLE.search(text.replace("\n", ""))
        for one in submissions:
            name = re.sub(r"\s+", " ", shown(name_of(one))).strip()
            assert name[:40] in page.words, name


@check
def html_says_what_matters(scratch):
    """html: counts, hardest case, commonest mistake, flags and problems"""
    page = page_faults.Page(report(fixture("ordinary"), "html"))
    for words in ("submissions10 ", "7 graded", "2 missing", "1 unreadable",
                  "2 of 7 fail", "count counts every item",
                  "2 of 10 students", "This counts the question",
                  "flag: 97 %", "There are two files for lesson 2",
                  "grader failed: the compiler was killed",
                  "not compiling", "untouched", "unclear: There are 2 files",
                  "flag: The number 12354", "Inés Tran10unclearopen"):
        assert words in page.words, words
    assert "3 of 10 students" not in page.words
    assert page.words.index("count counts") < page.words.index("two walks")


if __name__ == "__main__":
    sys.exit(main())
