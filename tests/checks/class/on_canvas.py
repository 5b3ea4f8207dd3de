"""From Canvas' export to every report, and back into its gradebook."""
import canvas
from canvas_importer import CanvasImporter
from classes import CLASSES, LESSONS, graded, new_class
from differ import Differences
from same_everywhere import compare_all
from tap import check


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
    titles = ["All"] + [f"L {lesson.number}" for lesson in LESSONS]
    old = {(user, title): 1.0 for user in users for title in titles}
    for name, each in (("All", False), ("L {lesson}", True)):
        names = {f"L {lesson.number}": lesson.number for lesson in LESSONS} if each else {"All": 9}
        importer = CanvasImporter(names, users)
        importer.grades = dict(old)
        grades = importer.take(new.report("canvas", ASSIGNMENT=name))
        assert not importer.created, importer.created
        differ = Differences(new.expected())
        differ.compare("canvas " + name, canvas_wanted(new, each),
                       [(str(user), (title, grade)) for (user, title), grade in grades.items()
                        if title in names])
        differ.none()


def canvas_wanted(new, each):
    """What Canvas has of each user afterwards."""
    for one in new.expected():
        user = one.student.number
        if user is None:
            continue
        grades = [(f"L {lesson.number}", "EX" if lesson not in one.counted else lesson.points)
                  for lesson in one.lessons] if each else [
                      ("All", one.grade() if one.counted else "EX")]
        for title, grade in grades:
            if grade is not None:
                yield str(user), (title, grade if grade == "EX" else grade / 100)
    for number in {one.folder_number for one in new.students if one.row.rival}:
        for title in [f"L {lesson.number}" for lesson in LESSONS] if each else ["All"]:
            yield str(number), (title, 1.0)  # as before
