"""The formats that learning platforms import: moodle, canvas.

    check_platforms.py PROGRAM [WORD]
"""
import csv
import io
import re
import sys

from reports import (
    check, fixture, is_formula, main, points, read, report, run, write)


@check
def moodle_takes_the_worksheet(scratch):
    """moodle: the columns its importer asks for, one row a participant"""
    for path in (fixture("ordinary"), fixture("hostile"), fixture("one")):
        head, submissions = read(path)
        numbers = [one for one in submissions if re.fullmatch(
            "[0-9]+", one["identifiers"].get("moodle_participant", ""))]
        rows = list(csv.DictReader(io.StringIO(report(path, "moodle"))))
        assert len(rows) == len(numbers) > 0
        for row, one in zip(rows, numbers):
            number = one["identifiers"]["moodle_participant"]
            assert row["Identifier"] == f"Participant {number}"
            assert row["Grade"] == points(one["points"])
            assert row["Maximum Grade"] == points(head["possible"])
            assert row["Last modified (grade)"] == "-"
            assert row["Feedback comments"].startswith("Lesson 1: ")
            assert head["confinement"] in row["Graded under"]
            assert ("UNSAFE" in row["Graded under"]) == head["unsafe"]
            assert None not in row and not is_formula(row["Full name"])


def canvas_class(scratch):
    """The ordinary class as Canvas would have given it out."""
    head, submissions = read(fixture("ordinary"))
    for number, one in enumerate(submissions):
        one["identifiers"] = {"canvas_user": str(4711 + number),
                              "canvas_submission": "99"}
    return write(scratch / "canvas.jsonl", head, submissions)


@check
def canvas_takes_the_gradebook(scratch):
    """canvas: the student's columns, one assignment, the points possible"""
    path = canvas_class(scratch)
    _, submissions = read(path)
    text = report(path, "canvas", env={"ASSIGNMENT": "Iterators (77)"})
    rows = list(csv.reader(io.StringIO(text)))
    assert rows[0] == ["Student", "ID", "SIS User ID", "SIS Login ID",
                       "Section", "Iterators (77)"]
    assert rows[1] == ["    Points Possible", "", "", "", "", "20"]
    assert [row[1] for row in rows[2:]] == [
        one["identifiers"]["canvas_user"] for one in submissions]
    assert [row[5] for row in rows[2:]] == [
        points(one["points"]) for one in submissions]
    assert "Iterators by Hand" in report(path, "canvas")


@check
def platforms_need_their_numbers(scratch):
    """moodle, canvas: without numbers a clear refusal, the old file stays"""
    old = scratch / "old.csv"
    head, submissions = read(fixture("ordinary"))
    path = write(scratch / "no.jsonl", head,
                 [{**one, "identifiers": {}} for one in submissions])
    for form in ("moodle", "canvas"):
        old.write_text("old")
        done = run(path, form, old)
        assert done.returncode == 2 and b"csv" in done.stderr, done
        assert old.read_text() == "old" and len(list(scratch.iterdir())) == 2
    mixed = write(path, head, [{**submissions[0], "identifiers": {}},
                               *submissions[1:]])
    done = run(mixed, "moodle")
    assert b"1 of 10" in done.stderr and done.stdout.count(b"\n") == 10, done


if __name__ == "__main__":
    sys.exit(main())
