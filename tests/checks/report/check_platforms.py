"""The formats that learning platforms import: moodle, canvas.

    check_platforms.py PROGRAM [WORD]
"""
import csv
import io
import re
import sys

from canvas_importer import CanvasImporter
from moodle_importer import IN_GERMAN, MoodleImporter, Refused
from reports import (
    check, fixture, is_formula, main, points, read, report, run, write)

# A worksheet as German Moodle writes it; {most} is the most that can be had.
GERMAN = """\ufeffID,"Vollständiger Name",E-Mail-Adresse,Status,Bewertung,\
Bestwertung,"Bewertung kann geändert werden","Zuletzt geändert (Abgabe)",\
"Zuletzt geändert (Bewertung)","Feedback als Kommentar"
Teilnehmer/in12345,"Moreau, Ada",ada@x.org,Abgegeben,,"{most}",Ja,\
"Freitag, 20. November 2026, 10:00",-,
Teilnehmer/in12346,"Weiß ""B"", Björn",b@x.org, Abgegeben ,"3,00","{most}",Ja,\
"Freitag, 20. November 2026, 10:00",-,"mündlich: gut"
Teilnehmer/in4,Niemand,n@x.org,-,"7,50","{most}",Ja,-,-,
"""


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


def written_back(scratch, most, change=lambda text: text):
    """What a worksheet becomes, and what was said."""
    sheet = scratch / "sheet.csv"
    sheet.write_bytes(change(GERMAN.format(most=most)).encode())
    done = run(fixture("ordinary"), "moodle", env={"WORKSHEET": str(sheet)})
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@check
def moodle_gets_its_worksheet_back(scratch):
    """moodle: a worksheet in any language keeps all but grades and comments"""
    status, text, said = written_back(scratch, "20,00")
    assert status == 0 and "8 of 10 submissions, whose participants" in said, said
    assert said.count("\n  ") == 6 and said.endswith("\n  ...\n"), said
    moodle = MoodleImporter({"12345", "12346", "4"}, 20, **IN_GERMAN)
    assert moodle.take(text) == {"12345": 20, "12346": 10.67, "4": 7.5}
    assert moodle.feedback["12345"] == "Lesson 1: 10 of 10; Lesson 2: 10 of 10"
    assert moodle.feedback["12346"] == "mündlich: gut"
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["Lesson 1"] for row in rows] == ["10", "6.67", ""]
    kept = text.replace(',10,10,"Landlock and seccomp, as user 60600"', "")
    kept = kept.replace(',6.67,4,"Landlock and seccomp, as user 60600"', "")
    kept = kept.replace(',Lesson 1,Lesson 2,"Graded under"', "")
    kept = kept.replace("-,,,,\n", "-,\n").replace(",20,\"20,00", ",,\"20,00")
    kept = kept.replace('"Lesson 1: 10 of 10; Lesson 2: 10 of 10"', "")
    assert kept == GERMAN.format(most="20,00").replace('"3,00"', "10.67"), kept
    english = MoodleImporter({"12345"}, 20)
    try:
        english.take(text)
        assert False, "an English Moodle takes German headings"
    except Refused:
        pass


@check
def moodle_takes_commas_and_utf_8(scratch):
    """moodle: a worksheet that a spreadsheet saved is given back as Moodle reads"""
    text = GERMAN.format(most="20,00").removeprefix("\ufeff")
    rows = list(csv.reader(io.StringIO(text)))
    for separator, encoding in ((";", "cp1252"), ("\t", "utf-8-sig")):
        saved = io.StringIO()
        csv.writer(saved, delimiter=separator).writerows(rows)
        sheet = scratch / "saved.csv"
        sheet.write_bytes(saved.getvalue().encode(encoding))
        done = run(fixture("ordinary"), "moodle", env={"WORKSHEET": str(sheet)})
        moodle = MoodleImporter({"12345", "12346", "4"}, 20, **IN_GERMAN)
        assert moodle.take(done.stdout.decode()) == {
            "12345": 20, "12346": 10.67, "4": 7.5}, done
        assert moodle.feedback["12346"] == "mündlich: gut"


@check
def moodle_has_another_maximum(scratch):
    """moodle: grades are scaled to the maximum, above which all would vanish"""
    status, text, said = written_back(scratch, "10.00")
    moodle = MoodleImporter({"12345", "12346"}, 10, **IN_GERMAN)
    assert status == 0 and moodle.take(text) == {"12345": 10, "12346": 5.33}
    assert "at most 10 points, here 20" in said, said
    assert moodle.feedback["12345"].endswith("; 20 of 20 points, scaled to 10")
    plain = MoodleImporter({"12345", "12346"}, 10)
    assert plain.take(report(fixture("ordinary"), "moodle")) == {}


@check
def moodle_needs_a_maximum(scratch):
    """moodle: what is no worksheet with points is refused, with what to do"""
    for most, change in (("Gut", str), ("20", lambda text: "a,b\n1,2\n")):
        status, text, said = written_back(scratch, most, change)
        assert status == 2 and not text and "WORKSHEET=" in said, said


OURS = "Lesson 1: 10 of 10; Lesson 2: 10 of 10"
BY_HAND = ". Set by hand to 10 of 10: by mail (was 3.5)"


@check
def moodle_keeps_what_somebody_wrote(scratch):
    """moodle: a comment that begins like ours, or was added to, stays; ours goes"""
    for old, stays in (("Lesson 2 was great", True), ("Lesson 2: see me", True),
                       (OURS + "; see me", True), (OURS + ". And well done", True),
                       (OURS + "; 20 of 20 points, scaled to 10!", True),
                       ("Lesson 1: missing; Lesson 2: 3.5 of 10", False),
                       (OURS + "; 20 of 20 points, scaled to 10", False),
                       (OURS + BY_HAND, False), (OURS + BY_HAND + " See me!", True),
                       (OURS + BY_HAND + "; see me", True),
                       (OURS + BY_HAND.replace("was 3.5", "was open"), False),
                       (OURS + BY_HAND + "; 20 of 20 points, scaled to 10", False),
                       ("Lesson 1: 9 of 10" + BY_HAND + "; Lesson 2: missing", False),
                       ("Lesson 1: 9 of 10" + BY_HAND + " Hm; Lesson 2: missing", True),
                       (OURS + ". Set by hand to 2 of 10: it was (was 2); Lesson 3 "
                        "is better (was excused)", False),
                       ("Lesson 1: 9 of 10. Comment: oh; Lesson 2: 2 of 10" + BY_HAND, False),
                       ("Lesson 1: 9 of 10. Comment: oh; Lesson 2: 2 of 10" + BY_HAND + "!", True),
                       (OURS + ". Comment: well thought; and short", False)):
        _, text, said = written_back(scratch, "20", lambda text: text.replace(
            '10:00",-,\n', f'10:00",-,"{old}"\n'))
        moodle = MoodleImporter({"12345"}, 20, **IN_GERMAN)
        moodle.take(text)
        assert moodle.feedback["12345"] == (old if stays else OURS), (old, text)
        assert f"not all in them is ours: {1 + stays}." in said, said


@check
def moodle_knows_the_grade_among_numbers(scratch):
    """moodle: numbers and semesters of students are no grades and no maximum"""
    def add(text):
        out = io.StringIO()
        for i, row in enumerate(csv.reader(io.StringIO(text))):
            csv.writer(out).writerow(
                [*row[:2], *(["Nr", "Semester"], [1234560 + i, 3])[i > 0], *row[2:]])
        return out.getvalue()
    _, text, _ = written_back(scratch, "20,00", add)
    moodle = MoodleImporter({"12345", "12346", "4"}, 20, **IN_GERMAN)
    assert moodle.take(text) == {"12345": 20, "12346": 10.67, "4": 7.5}, text
    _, text, _ = written_back(scratch, "5", add)  # and there is a 7.50
    assert MoodleImporter({"12345"}, 5, **IN_GERMAN).take(text) == {"12345": 5}, text
    status, _, said = written_back(scratch, "Gut", add)
    assert status == 2 and "maximum grade" in said, said


@check
def moodle_takes_rows_without_their_last_cells(scratch):
    """moodle: a spreadsheet may leave blank cells away at the end of a row"""
    _, text, _ = written_back(scratch, "20", lambda text: text.replace(",-,\n", ",-\n"))
    moodle = MoodleImporter({"12345", "4"}, 20, **IN_GERMAN)
    assert moodle.take(text) == {"12345": 20, "4": 7.5}
    assert moodle.feedback == {"12345": OURS, "4": ""}


@check
def moodle_gets_no_empty_rows(scratch):
    """moodle: empty rows that a spreadsheet has saved are left out"""
    moodle = MoodleImporter({"12345", "12346", "4"}, 20, **IN_GERMAN)
    _, wanted, _ = written_back(scratch, "20")
    for end in "\n", "\r\n":
        def emptied(text):
            head, *rows = text.splitlines()
            empty = "," * head.count(",")
            return end.join([head, empty, "", *rows, empty, empty, ""])
        _, text, _ = written_back(scratch, "20", emptied)
        assert text == wanted.replace("\n", end), text
        assert moodle.take(text) == {"12345": 20, "12346": 10.67, "4": 7.5}


@check
def moodle_takes_its_own_report_again(scratch):
    """moodle: a report as worksheet is the same report again, with or without comments"""
    def bare(text):
        return "\n".join(line.rpartition(",")[0] for line in text.splitlines()) + "\n"
    for change in (str, bare):
        _, once, _ = written_back(scratch, "20", lambda text: change(
            text.replace("mündlich: gut", "")))
        _, again, said = written_back(scratch, "20", lambda text: once)
        assert again == once, (once, again)
        assert "not all in them is ours" not in said, said
    other = once.replace(",Lesson 1,Lesson 2", ",Lesson one,Lesson 2")
    assert ",Lesson one,Lesson 1" in written_back(scratch, "20", lambda text: other)[1]


@check
def moodle_has_words_for_grades(scratch):
    """moodle: words in place of a grade are told, with their line"""
    status, text, said = written_back(scratch, "20", lambda text: text.replace(
        '"7,50"', '"08. Mai"'))
    assert status == 2 and not text and 'line 4: the grade is "08. Mai"' in said, said


@check
def moodle_leaves_open_grades(scratch):
    """moodle: where points are open the worksheet's grade stays"""
    head, (one, *rest) = read(fixture("ordinary"))
    one["points"] = one["lessons"][0]["points"] = None
    one["lessons"][0]["status"] = "broken"
    path = write(scratch / "open.jsonl", head, [one, *rest])
    sheet = scratch / "sheet.csv"
    sheet.write_text(GERMAN.format(most="20").replace("Abgegeben,,",
                                                      "Abgegeben,9,"))
    text = report(path, "moodle", env={"WORKSHEET": str(sheet)})
    moodle = MoodleImporter({"12345"}, 20, **IN_GERMAN)
    assert moodle.take(text) == {"12345": 9}
    assert "grader failed" in moodle.feedback["12345"]


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
    canvas = CanvasImporter({"Iterators": 77}, range(4711, 4730))
    grades = canvas.take(text)
    assert not canvas.created and canvas.possible == {"Iterators": "20"}
    assert grades == {
        (4711 + i, "Iterators"): round(one["points"], 2)
        for i, one in enumerate(submissions) if one["points"] is not None}
    assert "Iterators by Hand" in report(path, "canvas")


@check
def canvas_takes_a_lesson_an_assignment(scratch):
    """canvas: {lesson} makes an assignment for each; what is open is blank"""
    path = canvas_class(scratch)
    _, submissions = read(path)
    canvas = CanvasImporter({"Iterators 1": 7, "Iterators 2": 8},
                            range(4711, 4730))
    grades = canvas.take(report(path, "canvas",
                                env={"ASSIGNMENT": "Iterators {lesson}"}))
    assert not canvas.created
    assert canvas.possible == {"Iterators 1": "10", "Iterators 2": "10"}
    wanted = {(4711 + i, f"Iterators {j}"): round(lesson["points"], 2)
              for i, one in enumerate(submissions)
              for j, lesson in enumerate(one["lessons"], 1)
              if lesson["points"] is not None}
    assert grades == wanted and len(wanted) < 2 * len(submissions)


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
