"""What the instructor set by hand, in the reports.

    check_by_hand.py PROGRAM [WORD]
"""
import csv
import io
import sys

from reports import check, fixture, main, read, report, run, write

REASON = 'it came by mail, "late" <b>'
SAID = f"Set by hand to 8 of 10: {REASON} (was open)"


def by_hand(scratch, status="unclear"):
    """An ordinary class, of which one lesson was set by hand."""
    head, (one, *rest) = read(fixture("ordinary"))
    first, *others = one["lessons"]
    first = {**first, "status": status, "points": 8, "deducted": 0,
             "cases": [], "override": {"points": 8, "was": None,
                                       "reason": REASON}}
    one = {**one, "points": 18, "lessons": [first, *others]}
    return write(scratch / "by-hand.jsonl", head, [one, *rest])


@check
def rows_say_it(scratch):
    """csv and moodle: points set by hand are there, with the reason"""
    path = by_hand(scratch)
    header, row, other, *_ = csv.reader(io.StringIO(report(path, "csv")))
    assert header[-1] == "by hand" and row[-1] == f"Lesson 1: {SAID}", row
    assert row[1] == "8" and row[-2] == "" and other[-1] == "", (row, other)
    header, row, *_ = csv.reader(io.StringIO(report(path, "moodle")))
    comment = dict(zip(header, row))["Feedback comments"]
    assert comment.startswith(f"Lesson 1: 8 of 10. {SAID}; "), comment


@check
def pages_say_it(scratch):
    """table, html and feedback: marked, with the reason, and not to look at"""
    path = by_hand(scratch)
    table = report(path, "table")
    assert " 8= " in table and "  =      set by hand" in table, table
    assert not [row for row in table.splitlines()
                if "!" in row and "8=" in row], table
    page = report(path, "html")
    assert "(was open)\">by hand</abbr> 8</td>" in page
    assert "<b>" not in page.split("<body")[1]
    done = run("--feedback", path, scratch / "texts")
    assert done.returncode == 0, done
    text = next((scratch / "texts").glob("Ada*")).read_text()
    assert "Set by hand to 8 of 10" in text and "will look" not in text, text


@check
def it_needs_no_look(scratch):
    """table and html: what was asked about a lesson is answered by its points"""
    head, (one, *_) = read(by_hand(scratch))
    first, second = one["lessons"]
    first = {**first, "message": "Which of the two?", "flags": ["Is it his?"]}
    one = {**one, "problems": ["Which of the two?"], "lessons": [first, second]}
    del first["override"]["points"]
    path = write(scratch / "asked.jsonl", head, [one])
    assert "!" in report(path, "table") and "Is it his?" in report(path, "html")
    first["override"]["points"] = 8
    path = write(scratch / "set.jsonl", head, [one])
    page = report(path, "html")
    assert "!" not in report(path, "table"), report(path, "table")
    assert "Nothing: no flags" in page and "Is it his?" not in page
    one["problems"].append("Another.")
    page = report(write(scratch / "more.jsonl", head, [one]), "html")
    look = page[page.index('"look"'):page.index("Another.")]
    assert "Which of the two?" not in look, look


@check
def it_is_not_contradicted(scratch):
    """what was set by hand is final, and counts for who was excused"""
    for status, was, untrue in (("broken", "open", "not final"),
                                ("excused", "excused", "You are excused")):
        path = by_hand(scratch, status)
        text = report(path, "feedback").split("\nBj")[0]
        assert f"(was {was})" in text and untrue not in text, text
        assert "8 of 10 points" in text, text
        assert f"(was {was})" in report(path, "csv").split("\n")[1]
    assert "The grader failed on this file." in report(
        by_hand(scratch, "broken"), "feedback")


if __name__ == "__main__":
    sys.exit(main())
