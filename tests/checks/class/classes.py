"""The generated classes, one for each platform, as the checks come to need them."""
import pathlib
import sys

import canvas
from generate import Generator
from gradebook import Class, rules_of
from lessons_of import Lesson
from table import TABLE

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
