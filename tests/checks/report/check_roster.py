"""What the roster adds to the reports: sections, and who is excused.

    check_roster.py PROGRAM [WORD]
"""
import csv
import io
import sys

import page_faults
from reports import check, fixture, main, read, report, run, write


def excused(lesson):
    """The lesson, of somebody who is excused from it."""
    return {**lesson, "status": "excused", "points": None, "deducted": 0,
            "cases": [], "passed": 0}


def with_roster(scratch, number="moodle_participant"):
    """Two students, of whom one is excused from a lesson, one from all."""
    head, (one, *_) = read(fixture("ordinary"))
    first, second = one["lessons"]
    some = {**one, "section": "=B", "points": 5, "possible": 10,
            "identifiers": {number: "1"},
            "lessons": [{**first, "points": 5}, excused(second)]}
    every = {**one, "student": "Bo", "points": 0, "possible": 0, "identifiers": {number: "2"},
             "lessons": [excused(first), excused(second)]}
    return write(scratch / "roster.jsonl", head, [some, every])


def rows(path, form):
    """The rows of a table in CSV."""
    return list(csv.reader(io.StringIO(report(path, form))))


@check
def rows_have_sections(scratch):
    """csv, moodle, canvas: sections; who is excused has the same share, or EX"""
    path = with_roster(scratch)
    header, some, every = rows(path, "csv")
    assert header[:2] == ["student", "section"], header
    assert some[1:] == ["'=B", "5", "", "5", ""], some
    assert every[1:] == ["", "", "", "", ""], every
    _, some, every = rows(path, "moodle")
    assert (some[2], every[2]) == ("10", ""), (some, every)
    assert some[5] == ("Lesson 1: 5 of 10; Lesson 2: excused; "
                       "5 of 10 points, scaled to 20"), some
    _, _, some, every = rows(with_roster(scratch, "canvas_user"), "canvas")
    assert some[4:] == ["'=B", "10"] and every[4:] == ["", "EX"], (some, every)


@check
def moodle_takes_no_grade_away(scratch):
    """moodle: who is excused from all keeps the worksheet's grade, which is said"""
    sheet = scratch / "sheet.csv"
    for grade, said in (("7.00", b"Excused from all, but with a grade in the worksheet: 1.\n"),
                        ("-", b"")):
        sheet.write_text("Identifier,Name,Grade,Maximum,Handed in,Graded,Comment\n"
                         f"Participant 1,A,3.00,20,-,-,\nParticipant 2,B,{grade},20,-,-,\n")
        done = run(with_roster(scratch), "moodle", env={"WORKSHEET": str(sheet)})
        assert f"\nParticipant 2,B,{grade},20," in done.stdout.decode(), done.stdout
        assert done.returncode == 0 and said in done.stderr, done.stderr
        assert (b"Excused" in done.stderr) == bool(said), done.stderr


@check
def pages_have_sections(scratch):
    """table and html: excused is neither open nor to be looked at"""
    path = with_roster(scratch)
    table = report(path, "table")
    assert "exc." in table and "!" not in table and "open" not in table, table
    page = report(path, "html")
    assert ">Section</th>" in page and "<bdi>=B</bdi>" in page
    assert "<td class=\"none\">excused</td>" in page


@check
def who_handed_in_nothing_is_no_submission(scratch):
    """table and html: who handed in nothing is counted apart"""
    head, (one, *_) = read(fixture("ordinary"))
    nothing = {**one, "points": 0, "lessons": [
        {**excused(one["lessons"][0]), "status": "missing", "points": 0},
        excused(one["lessons"][1])]}
    other = {**nothing, "problems": ["work.pdf is no C file."]}
    with_file = {**nothing, "lessons": [
        nothing["lessons"][0], {**nothing["lessons"][1], "file": "my_range.c"}]}
    for class_, words in (([one, nothing, other, with_file],
                           "3 submissions, and 1 who handed in nothing"),
                          ([one, nothing], "1 submission, and 1 who"),
                          ([one, one], "2 submissions, graded 20")):
        path = write(scratch / "n.jsonl", head, class_)
        table = report(path, "table")
        assert f"Iterators by Hand: {words}" in table.replace("\n", " "), table
    page = page_faults.Page(report(path, "html")).words
    assert "submissions2 " in page and "in nothing" not in page, page
    path = write(scratch / "n.jsonl", head, [one, nothing, nothing])
    page = page_faults.Page(report(path, "html")).words
    assert "submissions1 and 2 who handed in nothing" in page, page


@check
def sections_are_compared(scratch):
    """html: a row for each section, in order, and one for those in none"""
    head, (ada, _, _, eun, ines, *_) = read(fixture("ordinary"))
    hostile = '"><script>1</script> \u202e'
    text = report(write(scratch / "s.jsonl", head, [
        {**ada, "section": "B"}, {**ines, "section": "B"}, {**eun},
        {**ada, "section": hostile, "points": 5},
        {**ada, "section": hostile, "points": 8}]), "html")
    assert not page_faults.Page(text).faults, page_faults.Page(text).faults
    shown = "&quot;&gt;&lt;script&gt;1&lt;/script&gt; \ufffd"
    assert page_faults.rows(text, "sections") == [
        ["in none", "1", "0", "0", "1"], [shown, "2", "6.5", "0", "0"],
        ["B", "2", "20", "1", "0"]], page_faults.rows(text, "sections")
    for value in ("", shown, "B"):
        assert f'<option value="{value}">' in text, value
    assert "Sections" not in report(fixture("ordinary"), "html")


if __name__ == "__main__":
    sys.exit(main())
