"""When something was handed in: Moodle's grading worksheet."""
import csv
import io
import os
import time

from listing import (CODE, MOODLE, OTHER, SEND, check, file_of, folder, found, look,
                     look_at_zip, says, tar_bytes, zip_bytes)

HEAD = ("Identifier,Full name,Email address,Status,Grade,Maximum grade,Grade can be changed,"
        "Last modified (submission),Online text,Last modified (grade),Feedback comments\r\n")


def stamp(*when):
    return int(time.mktime((*when, 0, 0, 0, -1)[:9]))


TEN = stamp(2026, 11, 20, 10, 0)


def row(number, when, who="Jane, Doe", word="Participant ", graded="Monday, 1 March 2027, 9:00 AM"):
    return f'"{word}{number}","{who}",x@x,Submitted,,10.00,Yes,"{when}",-,"{graded}",\r\n'


def read(sheet, numbers, encoding="utf-8-sig"):
    """The times of these participants, by that worksheet; and what was said."""
    files = {f"P_{number}_assignsubmission_file_/my_range.c": CODE for number in numbers}
    with folder({**{"class/" + name: code for name, code in files.items()},
                 "sheet.csv": sheet.encode(encoding)}) as top:
        listing = look(top + "/class", "--worksheet", top + "/sheet.csv")
    times = {s["moodle_participant"]: s["submitted"] for s in listing.all}
    return [times[str(number)] for number in numbers] if listing.all else [], listing


@check
def what_archives_say_is_no_time():
    inner = zip_bytes([("send.c", CODE)], when=(2020, 1, 1, 0, 0, 0))
    files = [(MOODLE + "/my_range.c", CODE), (MOODLE + "/work.zip", inner)]
    jane = look_at_zip(files).one()
    assert found(jane) and found(jane, SEND) and jane["submitted"] == -1
    with folder({"class.tgz": tar_bytes(files), "class.zip": zip_bytes(files),
                 "sheet.csv": (HEAD + row(12345, "Friday, 20 November 2026, 10:00 AM")).encode()}) as top:
        for name in ("/class.tgz", "/class.zip"):
            jane = look(top + name, "--worksheet", top + "/sheet.csv").one()
            assert jane["submitted"] == TEN, jane
            assert file_of(jane, SEND)["submitted"] == TEN


@check
def a_worksheets_times_are_read_in_many_languages():
    texts = [
        "Friday, 20 November 2026, 10:00 AM", "Friday, November 20, 2026, 10:00 AM",
        "Friday, 20 November 2026, 10:00\u202fAM", "20 Nov 2026 10:00 a.m.",
        "Freitag, 20. November 2026, 10:00", "am Freitag, 20. November 2026, 10:00",
        "vendredi 20 novembre 2026, 10:00", "vendredi 20 novembre 2026 \u00e0 10h00",
        "viernes, 20 de noviembre de 2026, 10:00", "venerd\u00ec, 20 novembre 2026, 10:00",
        "sexta-feira, 20 de novembro de 2026 \u00e0s 10:00", "vrijdag, 20 november 2026, 10:00",
        "pi\u0105tek, 20 listopada 2026, 10:00", "fredag, 20 november 2026, 10:00",
        "fredag den 20. november 2026, 10:00", "2026-11-20 10:00", "2026-11-20T10:00:00",
        "20.11.2026 10:00", "20/11/2026 10:00", "11/20/2026 10:00 AM", "2026/11/20 10:00"]
    sheet = HEAD + "".join(row(i + 1, text) for i, text in enumerate(texts))
    times, listing = read(sheet, range(1, len(texts) + 1))
    assert times == [TEN] * len(texts), [t for t, at in zip(texts, times) if at != TEN]
    assert listing.stderr == "", listing.stderr


@check
def months_and_halves_of_the_day_are_told_apart():
    texts = {
        "dimanche 14 juin 2026, 10:00": (2026, 6, 14, 10, 0),
        "mardi 14 juillet 2026, 10:00": (2026, 7, 14, 10, 0),
        "martes, 3 de marzo de 2026, 00:05": (2026, 3, 3, 0, 5),
        "mar 20 gennaio 2026, 23:59": (2026, 1, 20, 23, 59),
        "samedi 1 ao\u00fbt 2026, 09:07": (2026, 8, 1, 9, 7),
        "Samstag, 7. M\u00e4rz 2026, 23:59": (2026, 3, 7, 23, 59),
        "\u015broda, 9 wrze\u015bnia 2026, 23:59": (2026, 9, 9, 23, 59),
        "20/11/2026 08:00:00 p. m.": (2026, 11, 20, 20, 0),
        "20 de noviembre de 2026, 12:30 a.\u00a0m.": (2026, 11, 20, 0, 30),
        "Friday, 20 November 2026, 12:00 AM": (2026, 11, 20, 0, 0),
        "Friday, 20 November 2026, 12:59 PM": (2026, 11, 20, 12, 59),
        "Friday, 20 November 2026, 11:59 PM": (2026, 11, 20, 23, 59)}
    sheet = HEAD + "".join(row(i + 1, text) for i, text in enumerate(texts))
    times, _ = read(sheet, range(1, len(texts) + 1))
    assert times == [stamp(*when) for when in texts.values()], list(zip(texts, times))


@check
def a_time_that_cannot_be_read_is_unknown_and_said():
    good = "Friday, 20 November 2026, 10:00 AM"
    for bad in ("p\u00e1tek, 20. prosince 2026, 10:00", "Friday, 31 November 2026, 10:00 AM",
                "05/11/2026 10:00", "14 jui 2026, 10:00", "Friday, 20 November 2026, 25:00",
                "Friday, 20 November 2026, 13:00 AM", "20 November 21 2026, 10:00",
                "lun 3 mar ene 2026, 10:00", "soon"):
        times, listing = read(HEAD + row(1, good) + row(2, bad) + row(3, "-") + row(4, good),
                              [1, 2, 3, 4])
        assert times == [TEN, -1, -1, TEN], (bad, times)
        assert "1 of the times can't be read, for example in line 3:\n  " + bad in listing.stderr


@check
def a_worksheets_columns_are_known_by_what_is_in_them():
    head = ["ID", "Name", "Status", "Bewertung", "Max", "Zuletzt", "Text", "Bewertet", "Feedback"]
    rest = ["Abgegeben", "", "10,00", "Freitag, 20. November 2026, 10:00", "a\n\"b\"; c",
            "Montag, 1. M\u00e4rz 2027, 9:00", "-"]
    rows = [head, ["Teilnehmer/in 7", "\u00c4 2", *rest], ["Teilnehmer/in 8", "A", *rest],
            ["Teilnehmer/in9", "A", *rest]]
    rows[2][5] = "-"
    for separator in ",;\t":
        for end in ("\r\n", "\n", "\r"):
            for encoding in ("utf-8", "utf-8-sig", "utf-16"):
                sheet = io.StringIO()
                csv.writer(sheet, delimiter=separator, lineterminator=end).writerows(rows)
                got, listing = read(sheet.getvalue(), [7, 8, 9], encoding)
                assert got == [TEN, -1, TEN], (sheet.getvalue(), got, listing.stderr)


@check
def a_dash_in_place_of_a_grade_is_no_time():
    when = '"Freitag, 20. November 2026, 10:00"'
    sheet = ("ID,Bewertung,Bestwertung,Abgabe,Bewertet\n"
             f"Teilnehmer/in5,-,10,{when},-\nTeilnehmer/in6,-,10,-,-\nTeilnehmer/in7,-,10,-,-\n")
    assert read(sheet, [5, 6])[0] == [TEN, -1]


@check
def an_english_heading_says_which_column_it_is():
    sheet = ("Last modified (grade),Identifier,Last modified (submission)\n"
             '"Monday, 1 March 2027, 9:00 AM",Participant 5,"Friday, 20 November 2026, 10:00 AM"\n')
    assert read(sheet, [5])[0] == [TEN]


@check
def what_is_no_worksheet_ends_with_a_sentence():
    for sheet, words in (("", "participants"), ("a,b\n1,2\n", "participants"),
                         ("Identifier,x\nParticipant 1,y\n", "times"),
                         ("\"" * 999, "participants"), ("\0\0", "participants"),
                         (HEAD + row(1, "-") + row(2, "-") + '"x\n', "line 4: a quotation mark")):
        _, listing = read(sheet, [1])
        assert listing.status == 2 and words in listing.stderr, (sheet, listing.stderr)
        assert "Download" in listing.stderr
    with folder({"s/my_range.c": CODE}) as top:
        for path in (top + "/none.csv", top):
            assert "can't be read" in look(top, "--worksheet", path).stderr


@check
def a_number_that_the_worksheet_does_not_know_is_a_teams():
    with folder({"c/Blue_7_assignsubmission_file_/my_range.c": CODE,
                 "c/Jane_5_assignsubmission_file_/my_range.c": CODE,
                 "sheet.csv": (HEAD + row(5, "Friday, 20 November 2026, 10:00 AM")).encode()}) as top:
        blue, jane = look(top + "/c", "--worksheet", top + "/sheet.csv").all
    assert blue["team"] and blue["moodle_participant"] is None
    assert jane["moodle_participant"] == "5" and not jane["team"] and not jane["problems"]


@check
def a_teams_time_is_its_members():
    sheet = ("Identifier,Full name,Group,Last modified (submission)\n"
             'Participant 5,Ann,Team_Red,"Friday, 20 November 2026, 10:00 AM"\n'
             "Participant 6,Bo,Blue,-\nParticipant 7,Cy,Default group,2026-11-20 10:00\n")
    with folder({**{f"c/{name}_assignsubmission_file_/my_range.c": CODE
                    for name in ("Team Red_5", "Blue_9", "Default group")}, "sheet": sheet.encode()}) as top:
        listing = look(top + "/c", "--worksheet", top + "/sheet")
    assert all(one["team"] for one in listing.all) and listing.students() == ["Blue", "Default group", "Team Red"]
    assert [one["submitted"] for one in listing.all] == [-1, TEN, TEN]


@check
def a_worksheet_counts_more_than_a_students_repository():
    from checkouts import make_checkout
    with folder({"c/" + MOODLE + "/my_range.c": CODE, "c/lee/my_range.c": OTHER,
                 "sheet.csv": (HEAD + row(12345, "Friday, 20 November 2026, 10:00 AM")).encode()}) as top:
        for who in (MOODLE, "lee"):
            make_checkout(os.path.join(top, "c", who))
        jane, lee = look(top + "/c", "--worksheet", top + "/sheet.csv").all
    assert jane["submitted"] == TEN and lee["submitted"] == 1700000000
