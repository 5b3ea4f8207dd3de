"""The formats in rows and columns: csv, and the table for a terminal.

    check_tables.py PROGRAM [WORD]
"""
import csv
import io
import os
import pty
import sys

from reports import (
    CLASSES, UNSHOWABLE, check, columns, fixture, is_formula, main,
    name_of, points, read, report, run, shown, write)


@check
def csv_has_a_row_a_student(scratch):
    """csv: one row a student, columns from the head, no formula"""
    for path in CLASSES:
        head, submissions = read(path)
        text = report(path, "csv")
        rows = list(csv.reader(io.StringIO(text)))
        assert rows[0] == ["student", *(f"lesson-{one['number']:02}"
                                        for one in head["lessons"]), "total",
                           "open"]
        assert len(rows) == 1 + len(submissions)
        assert text.count("\n") == len(rows)
        for row, one in zip(rows[1:], submissions):
            wanted = [points(part["points"]) for part in one["lessons"]]
            assert row[1:-1] == [*wanted, points(one["points"])], row
            assert row[-1].count("Lesson") == wanted.count(""), row
            assert (row[-1] != "") == (one["points"] is None), row
            name = shown(name_of(one))
            assert row[0] in (name, "'" + name), row
            assert not any(is_formula(cell) for cell in row), row


@check
def csv_tells_two_of_one_name_apart(scratch):
    """csv: where two have one name there are the platform's numbers"""
    head, (one, other, *_) = read(fixture("ordinary"))
    same = [{**one, "identifiers": {"moodle_participant": "11"}},
            {**one, "identifiers": {"canvas_user": "12"}},
            {**one, "identifiers": {"brightspace_user": "13"}},
            {**other, "identifiers": {}, "origin": "=b"}]
    rows = list(csv.DictReader(io.StringIO(report(write(
        scratch / "two.jsonl", head, same), "csv"))))
    assert [row["number"] for row in rows] == ["11", "12", "13", "'=b"], rows
    assert "number" not in report(write(scratch / "one.jsonl", head, same[2:]), "csv")


@check
def csv_keeps_numbers(scratch):
    """csv: a formula gets an apostrophe, a number does not"""
    head, (one, *_) = read(fixture("ordinary"))
    for name, wanted in (("-5", "-5"), ("+1.5", "+1.5"), ("-5-5", "'-5-5"),
                         ("=1", "'=1"), ("@a", "'@a"), ("-", "'-"),
                         ("\t1", "' 1"), ("a=1", "a=1"), ("'=1", "'=1")):
        path = write(scratch / "n.jsonl", head, [{**one, "student": name}])
        rows = list(csv.reader(io.StringIO(report(path, "csv"))))
        assert rows[1][0] == wanted, (rows[1], wanted)


@check
def table_fits_the_terminal(scratch):
    """table: 80 columns for any name, all totals, no colour on a pipe"""
    for path in CLASSES:
        head, submissions = read(path)
        text = report(path, "table")
        assert not UNSHOWABLE.search(text.replace("\n", ""))
        assert max(map(columns, text.split("\n"))) <= 80
        assert shown(head["confinement"]) in text
        assert ("UNSAFE" in text) == head["unsafe"]
        rows = text.split("\n\n")[1].splitlines()[1:]
        assert len(rows) == max(1, len(submissions))
        for row, one in zip(rows, submissions):
            assert row.split()[-1] == (points(one["points"]) or "open"), row
            name = shown(name_of(one))
            assert name in row or columns(name) > 32 or "\u0301" in name


def on_terminal(**environment):
    """The table as a terminal gets it."""
    master, slave = pty.openpty()
    done = run(fixture("ordinary"), "table", stdout=slave,
               env={"TERM": "xterm", **environment})
    assert done.returncode == 0, done
    os.close(slave)
    text = b""
    try:
        while part := os.read(master, 65536):
            text += part
    except OSError:
        pass
    os.close(master)
    return text


@check
def table_paints_only_where_welcome(scratch):
    """table: colour on a terminal, none with NO_COLOR or on a dumb one"""
    assert b"\x1b[" in on_terminal()
    assert b"\x1b" not in on_terminal(NO_COLOR="1")
    assert b"\x1b" not in on_terminal(TERM="dumb")


if __name__ == "__main__":
    sys.exit(main())
