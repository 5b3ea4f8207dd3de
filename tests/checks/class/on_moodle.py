"""From Moodle's export to every report, and back into Moodle's worksheet."""
import moodle
from classes import CLASSES, graded, new_class
from differ import Differences
from moodle_importer import MoodleImporter
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
    assert f"{strangers} submissions are of nobody" in said, said
    assert f"{missing} in the roster handed in nothing" in said, said
    compare_all(new)


def arrives(language, most):
    """Moodle's own worksheet goes back to Moodle: to everybody what is theirs."""
    new = CLASSES["moodle"]
    sheet = new.folder / f"{language}.csv"
    sheet.write_text(moodle.worksheet(new.students, most, language))
    people = moodle.participants(new.students)
    texts = {} if language == "english" else {
        "identifier": "ID", "participant": "Teilnehmer/in", "grade": "Bewertung",
        "modified": "Zuletzt geändert (Bewertung)", "comments": "Feedback als Kommentar"}
    importer = MoodleImporter({str(number) for number in people}, most, **texts)
    grades = importer.take(new.report("moodle", WORKSHEET=str(sheet)))
    differ = Differences(new.expected())
    for one in new.expected():
        number, grade = one.student.number, one.grade(most * 100)
        had = one.student.row.had
        wanted = grade / 100 if grade is not None else float(had) if had else None
        if number:
            differ.compare("moodle", [(str(number), wanted)],
                           [(str(number), grades.pop(str(number), None))])
    for number, grade in grades.items():
        differ.add("moodle", people[int(number)].name, f"{grade} is somebody else's")
    differ.none()


@check
def moodle_takes_everybodys_grade():
    arrives("english", int(sum(CLASSES["moodle"].rules.most.values()) / 100))


@check
def moodle_takes_everybodys_grade_in_german_and_of_a_hundred():
    arrives("german", 100)
