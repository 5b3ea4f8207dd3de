"""What a gradebook keeps of a class: explained, cut into shards, graded again."""
import re
import shutil

import points
from classes import CLASSES, LESSONS, SIZE, graded
from differ import Differences
from same_everywhere import compare_all
from tap import check


@check
def what_is_no_part_of_the_class_changes_nothing():
    new = CLASSES["moodle"]
    before = (new.book / "results.jsonl").read_bytes()
    status, _, said = new.make("grade", f"SUBMISSIONS=solutions/{LESSONS[0].folder}/"
                               f"{LESSONS[0].file}", f"LESSON={LESSONS[0].number}")
    assert status == 2 and "make explain STUDENT=name" in said, said
    assert (new.book / "results.jsonl").read_bytes() == before


EXPLAINED = ["a minute late with a mistake", "two of one name, the second", "points set by hand",
             "two texts, one chosen", "in work.7z", "a team with a mistake", "does not compile"]


@check
def grades_are_explained_and_the_same_here():
    new = CLASSES["moodle"]
    for what in EXPLAINED if SIZE else EXPLAINED[:2]:
        one = next(one for one in new.expected() if one.student.row.what == what)
        whom = one.student.number if one.name == "Kim Lee" else one.name
        status, text, said = new.make("explain", f"STUDENT={whom}")
        assert status == 0 and one.name in text, (what, text, said)
        for lesson in one.lessons:
            if lesson.status in ("graded", "not_compiled"):
                assert f"Lesson {lesson.number}, graded again: the same here" in said, said


@check
def who_of_two_with_one_name_is_meant_is_asked():
    status, _, said = CLASSES["moodle"].make("explain", "STUDENT=Kim Lee")
    assert status == 2 and said.count("Kim Lee, number 4") >= 2, said


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
        r"^(.{22}) +(\d+) +(\S+) -> (\S+) +the lesson's cases or points$",
        text, re.M)]
    differ = Differences(new.expected())
    differ.compare("changes", wanted, got)
    differ.none()
    assert wanted and f"\n{students} of {len(new.students)} students" in text, text
