"""A generated class, from what platforms export to what they import, compared with
the table of situations. Prints TAP.

    python3 check.py FOLDER SIZE LESSON...

SIZE is how many students there are at least; 0: one of each situation, and few
texts, so that it is soon graded.
"""
import pathlib
import re
import shutil
import sys

import canvas
import dated
import moodle
import points
from generate import Generator
from gradebook import Class, rules_of
from lessons_of import Lesson
from same_everywhere import compare_all
from table import TABLE

import tap
from canvas_importer import CanvasImporter
from differ import Differences
from moodle_importer import MoodleImporter
from tap import check

FOLDER, SIZE = pathlib.Path(sys.argv[1]), int(sys.argv[2])
LESSONS = [Lesson(int(number)) for number in sys.argv[3:]]
CLASSES = {}


def new_class(platform, times=True, **rules):
    """A class of that platform, whose names are as it writes them."""
    students = Generator(LESSONS, 17, SIZE > 0).of_table(TABLE[platform], SIZE)
    if platform == "canvas":
        canvas.rename(students)
    if platform in ("blackboard", "checkouts"):
        for one in students:
            one.name = one.name.replace("_", "-").replace("/", "-")
    home = FOLDER / platform
    home.mkdir()
    new = CLASSES[platform] = Class(home, students, LESSONS, rules_of(LESSONS, **rules), times)
    return new


def graded(new):
    """Grades it, as far as another class has not had it graded."""
    if CLASSES["moodle"] is not new:
        new.copy_verdicts(CLASSES["moodle"])
    status, _, said = new.grade()
    looks = any(one.open and any(lesson.open and lesson.status != "missing"
                                 for lesson in one.lessons) for one in new.expected())
    assert status == looks, (status, said)
    return said


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
        wanted = float(had) if grade is None and had else grade and grade / 100
        if number and grades.pop(str(number), None) != (0 if grade == 0 else wanted):
            differ.add("moodle", one.name, f"{wanted} has not arrived")
    for number in grades:
        differ.add("moodle", people[int(number)].name, f"{grades[number]} is somebody else's")
    differ.none()


@check
def moodle_takes_everybodys_grade():
    arrives("english", int(sum(CLASSES["moodle"].rules.most.values()) / 100))


@check
def moodle_takes_everybodys_grade_in_german_and_of_a_hundred():
    arrives("german", 100)


@check
def what_is_no_part_of_the_class_changes_nothing():
    new = CLASSES["moodle"]
    before = (new.book / "results.jsonl").read_bytes()
    status, _, said = new.make("grade", f"SUBMISSIONS=solutions/{LESSONS[0].folder}/"
                               f"{LESSONS[0].file}", f"LESSON={LESSONS[0].number}")
    assert status == 2 and "make explain STUDENT=name" in said, said
    assert (new.book / "results.jsonl").read_bytes() == before


@check
def grades_are_explained_and_the_same_here():
    new = CLASSES["moodle"]
    rows = ["a minute late with a mistake", "points set by hand", "two texts, one chosen",
            "in work.7z", "a team with a mistake", "does not compile"]
    for one in new.expected():
        if one.student.row.what not in rows or one.student.who > (400 if SIZE else 90):
            continue
        rows.remove(one.student.row.what)
        status, text, said = new.make("explain", f"STUDENT={one.name}")
        assert status == 0, (one.student.row.what, text, said)
        for lesson in one.lessons:
            if lesson.status in ("graded", "not_compiled"):
                assert f"Lesson {lesson.number}, graded again: the same here" in said, said
        if rows and not SIZE and len(rows) <= 4:
            break


@check
def two_shards_give_what_one_run_gives():
    new = CLASSES["moodle"]
    parts = new.folder / "parts"
    shutil.copytree(new.book, parts)
    (parts / "results.jsonl").unlink()
    for shard in ("1/2", "2/2"):
        status, _, said = new.grade(f"SHARD={shard}", book=parts)
        assert status == 0, said
    status, merged, said = new.make("grade-merge", "FORMAT=csv", book=parts)
    assert status == 1, said
    assert sorted(merged.splitlines()) == sorted(new.report("csv").splitlines())


@check
def whose_points_change_is_told_and_why():
    new = CLASSES["moodle"]
    before = new.expected()
    lesson = LESSONS[0]
    case = next(case.name for case in lesson.cases if case.graded)
    new.rules.weights[lesson.number, case] = 0
    new.write_down()
    graded(new)
    compare_all(new)
    _, text, _ = new.make("grade-changes")
    wanted, students = [], 0
    for had, has in zip(before, new.expected()):
        changed = [(a, b) for a, b in zip(had.lessons, has.lessons) if a.points != b.points]
        students += bool(changed)
        for a, b in changed:
            wanted.append((has.name[:20].strip(), (str(a.number), *(
                points.text(x.points) for x in (a, b)))))
    got = [(found[1].strip()[:20].strip(), found.groups()[1:4]) for found in re.finditer(
        r"^(.{28}) +(\d+) +(\S+) -> (\S+) +the lesson's cases or their points are others$",
        text, re.M)]
    differ = Differences(new.expected())
    differ.compare("changes", wanted, got)
    differ.none()
    assert wanted and f"\n{students} of {len(new.students)} students" in text, text


@check
def canvas_class_is_in_every_report_as_the_table_has_it():
    new = new_class("canvas", times=False, missing_blank=True, sections=False)
    new.submissions = canvas.export(new.students, new.folder)
    graded(new)
    compare_all(new)


@check
def canvas_takes_everybodys_grade():
    new = CLASSES["canvas"]
    users = [number for one in new.students if (number := one.number or one.folder_number)]
    old = {(user, name): 1.0 for user in users for name in ("All", "L 2", "L 3")}
    for name, each in (("All", False), ("L {lesson}", True)):
        names = {f"L {lesson.number}": lesson.number for lesson in LESSONS} if each else {"All": 9}
        importer = CanvasImporter(names, users)
        importer.grades = dict(old)
        grades = importer.take(new.report("canvas", ASSIGNMENT=name))
        assert not importer.created, importer.created
        differ = Differences(new.expected())
        differ.compare("canvas " + name, canvas_wanted(new, each, old),
                       [(str(user), (title, grade)) for (user, title), grade in grades.items()
                        if title in names])
        differ.none()


def canvas_wanted(new, each, old):
    """What Canvas has of each user afterwards."""
    for one in new.expected():
        user = one.student.number
        if user is None:
            continue
        grades = [(f"L {lesson.number}", "EX" if lesson.status == "excused" else lesson.points)
                  for lesson in one.lessons] if each else [
                      ("All", one.grade() if one.counted else "EX")]
        for title, grade in grades:
            if grade is not None:
                yield str(user), (title, grade if grade == "EX" else grade / 100)
    for one in new.students[::-1]:
        if one.number is None and one.name.startswith("mallory"):
            for title in old and ([f"L {lesson.number}" for lesson in LESSONS] if each
                                  else ["All"]):
                yield str(one.folder_number), (title, 1.0)


@check
def github_classrooms_class_is_in_every_report_as_the_table_has_it():
    new = new_class("checkouts")
    new.submissions = dated.checkouts(new.students, new.folder)
    graded(new)
    compare_all(new)


@check
def blackboards_class_is_in_every_report_as_the_table_has_it():
    new = new_class("blackboard", missing_blank=True)
    new.submissions = dated.blackboard(new.students, new.folder)
    graded(new)
    compare_all(new)


@check
def brightspaces_class_is_in_every_report_as_the_table_has_it():
    new = new_class("brightspace")
    new.submissions = dated.brightspace(new.students, new.folder)
    graded(new)
    compare_all(new)


if __name__ == "__main__":
    sys.exit(not tap.run("class: "))
