"""Whose points are others than in the run before, and why.

    check_changes.py PROGRAM [WORD]
"""
import copy
import re
import sys

from reports import check, columns, fixture, main, read, run, write


def changes(scratch, change):
    """What is told after change(head, submission), line by line."""
    head, (one, *_) = read(fixture("one"))
    after = copy.deepcopy((head, one))
    change(*after)
    done = run("--changes", write(scratch / "before.jsonl", head, [one]),
               write(scratch / "now.jsonl", after[0], [after[1]]))
    assert done.returncode == 0, done.stderr
    lines = done.stdout.decode().splitlines()
    assert max(map(columns, lines)) <= 80, lines
    return [re.sub(" +", " ", line).strip() for line in lines[2:-2]]


def told(scratch, arrow, *reasons):
    """A change of the second lesson leads to that, for these reasons."""
    def compare(change):
        found = changes(scratch, lambda head, one: change(
            head["lessons"][1], one["lessons"][1]))
        name, *rest = found
        assert name.endswith(f" 2 {arrow} {reasons[0]}"), found
        assert tuple(rest) == reasons[1:], found
    return compare


@check
def what_the_roster_decides_is_told(scratch):
    """changes: who is excused, and what is missing, has that for a reason"""
    head, (one, *_) = read(fixture("one"))
    was = f"{one['lessons'][1]['points']:g}"
    nothing = {"cases": [], "passed": 0, "deducted": 0, "points": None}
    told(scratch, f"{was} -> excused", "excused, by the roster")(
        lambda known, lesson: lesson.update(nothing, status="excused"))
    missing = {**one["lessons"][1], **nothing, "status": "missing"}
    before = {**one, "lessons": [one["lessons"][0], {**missing, "points": 0}]}
    after = {**one, "lessons": [one["lessons"][0], missing]}
    text = run("--changes", write(scratch / "a.jsonl", head, [before]),
               write(scratch / "b.jsonl", head, [after])).stdout.decode()
    assert re.search(" 0 -> blank +the rule for what is missing\n", text), text


@check
def every_reason_is_told(scratch):
    """changes: where a case's weight and lateness changed, both are named"""
    both = ("the lesson's cases or points; and",
            "what is taken off for being late")

    def left_out(known, lesson):
        for cases in known["cases"], lesson["cases"]:
            for case, worth in zip(cases, (10, 0)):
                case["points"] = worth
        lesson.update(points=10, deducted=0)
    told(scratch, "4 -> 10", *both)(left_out)

    def scaled(known, lesson):
        known["points"] *= 2
        for case in lesson["cases"]:
            case["points"] *= 2
        lesson.update(points=lesson["points"] * 2,
                      deducted=lesson["deducted"] * 2)
    told(scratch, "4 -> 8", "the lesson's cases or points")(scaled)

    def only_late(_, lesson):
        lesson.update(points=5, deducted=0)
    told(scratch, "4 -> 5", "what is taken off for being late")(only_late)

    def judged(_, lesson):
        lesson.update(points=0, deducted=0, cases=[])
    told(scratch, "4 -> 0", "judged otherwise: look at it")(judged)


@check
def another_count_of_seeds_is_told(scratch):
    """changes: where only the count of secret numbers is another, that is told"""
    head, (one, *_) = read(fixture("one"))
    worse = copy.deepcopy(one)
    worse["lessons"][1].update(points=0, deducted=0, cases=[])
    text = run("--changes", write(scratch / "a.jsonl", {**head, "seeds": 3}, [one]),
               write(scratch / "b.jsonl", {**head, "seeds": 9}, [worse])).stdout
    assert b"-> 0        more or fewer secret numbers\n" in text, text


@check
def two_of_one_name_are_compared_each_with_itself(scratch):
    """changes: two of one name are told apart by number or by what was found"""
    head, (one, *_) = read(fixture("one"))
    less = [{**lesson, "points": 1} for lesson in one["lessons"]]
    both = [{**one, "identifiers": {}, "origin": "Jane"},
            {**one, "identifiers": {}, "origin": "Jane.zip", "lessons": less}]
    numbered = [{**each, "identifiers": {"brightspace_user": str(number)},
                 "origin": "at another time"} for number, each in enumerate(both)]

    def told_of(before, now):
        done = run("--changes", write(scratch / "a.jsonl", head, before),
                   write(scratch / "b.jsonl", head, now))
        return [re.sub(" +", " ", line).strip()
                for line in done.stdout.decode().splitlines()[2:]]
    none = ["0 of 2 students have other points than before."]
    for before, now in ((both, both), (numbered, numbered), (both, numbered),
                        (numbered, numbered[::-1]), (both, both[::-1])):
        assert told_of(before, now) == none, told_of(before, now)
    for class_ in (both, numbered):
        gone, new = told_of(class_, class_[1:]), told_of(class_[:1], class_)
        assert len(gone) == 3 and gone[0].endswith("gone"), gone
        assert len(new) == 3 and new[0].endswith("new"), new


if __name__ == "__main__":
    sys.exit(main())
