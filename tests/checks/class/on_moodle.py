"""From Moodle's export to every report, and back into Moodle's worksheet."""
import csv
import io
import re

import moodle
from classes import CLASSES, graded, new_class
from differ import Differences
from moodle_importer import IN_GERMAN, MoodleImporter
from outcomes import text_of
from same_everywhere import compare_all
from tap import check


@check
def moodles_class_is_in_every_report_as_the_table_has_it():
    new = new_class("moodle")
    new.submissions = moodle.export(new.students, new.folder)
    new.worksheet = new.folder / "sheet.csv"
    most = int(sum(new.rules.most.values()) / 100)
    new.worksheet.write_text(moodle.worksheet(new.students, most))
    said = graded(new)
    strangers = sum(one.roster is None for one in new.students)
    missing = sum(not one.row.handed_in for one in new.students)
    assert f"Of nobody in the roster, or of more than one there ({strangers})" in said, said
    assert f"{missing} in the roster handed in nothing" in said, said
    compare_all(new)


def arrives(language, most):
    """Moodle's own worksheet, or one of ours, goes back to Moodle: everybody gets
    what is theirs, and keeps what they had where points are open."""
    new = CLASSES["moodle"]
    people = moodle.participants(new.students)
    sheet = new.folder / f"{language}.csv"
    sheet.write_text(moodle.worksheet(new.students, most, language) if language else "")
    text = new.report("moodle", WORKSHEET=str(sheet) if language else "")
    importer = MoodleImporter({str(number) for number in people}, most,
                              **(IN_GERMAN if language == "german" else {}))
    grades = importer.take(text)
    differ = Differences(new.expected())
    for one in new.expected():
        number, grade = one.student.number, one.grade(most * 100)
        had = one.student.row.had if language else ""
        wanted = grade / 100 if grade is not None else float(had) if had else None
        if number:
            differ.compare("moodle", [(str(number), wanted)],
                           [(str(number), grades.pop(str(number), None))])
    for number, grade in grades.items():
        differ.add("moodle", people[int(number)].name, f"{grade} is somebody else's")
    if language:
        compare_lessons(new, text, differ)
    differ.none()


def compare_lessons(new, text, differ):
    """The columns behind the worksheet's own, a lesson each."""
    titles = [f"Lesson {lesson.number}" for lesson in new.lessons]
    got = {}
    for row in csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))):
        number = re.search(r"\d+$", next(iter(row.values())))[0]
        got[number] = tuple(row[title] for title in titles)
    for one in new.expected():
        number = str(one.student.number)
        if one.student.number:
            differ.compare("moodle's lessons", [(number, tuple(
                text_of(lesson.points) for lesson in one.lessons))], [(number, got[number])])


@check
def moodle_takes_everybodys_grade():
    arrives("english", int(sum(CLASSES["moodle"].rules.most.values()) / 100))


@check
def moodle_takes_everybodys_grade_in_german_and_of_a_hundred():
    arrives("german", 100)


@check
def moodle_takes_everybodys_grade_without_its_worksheet():
    arrives(None, int(sum(CLASSES["moodle"].rules.most.values()) / 100))
