"""What has to come out for a student, by the table and the rules of points."""
from dataclasses import dataclass
from fractions import Fraction

import points
from generate import name_shown

OPEN = ("unreadable", "unclear")


@dataclass
class Lesson:
    """A lesson of a student's. Points in hundredths, None while they are open."""
    number: int
    status: str
    cases: dict       # what each is worth to the student; only of one that was run
    reached: int      # their sum
    deducted: int
    days: int
    points: int
    by_hand: str = ""  # the sentence
    overridden: bool = False

    @property
    def open(self):
        return self.points is None and self.status != "excused"


class Expected:
    """All of a student's grade."""

    def __init__(self, student, lessons, rules, times=True):
        self.student, self.name, self.rules = student, name_shown(student), rules
        self.times = times
        self.lesson_words = {lesson.number: lesson.words for lesson in lessons}
        self.section = (student.roster or {}).get("section", "")
        self.lessons = [self.lesson(lesson) for lesson in lessons]
        self.counted = [one for one in self.lessons
                        if one.status != "excused" or one.points is not None]
        self.open = any(one.points is None for one in self.counted)
        self.total = sum(one.points or 0 for one in self.counted)
        self.possible = sum(rules.most[one.number] for one in self.counted)
        self.most = sum(rules.most[one.number] for one in self.lessons)

    def days(self, number):
        row = self.student.row
        if not self.times:
            return 0
        if number != self.student.about and row.others_late is not None:
            return row.others_late
        return row.late

    def lesson(self, lesson):
        work, row = self.student.works[lesson.number], self.student.row
        cases = {}
        if work.status == "graded":
            cases = {case.name: 0 if case.name in work.fails else share
                     for case, share in zip(lesson.cases, self.rules.shares(lesson))}
        reached = sum(cases.values())
        days = self.days(lesson.number)
        off = points.deduction(reached, days, self.section if self.rules.sections else "")
        is_open = work.status in OPEN + ("excused",) or (
            work.status == "missing" and self.rules.missing_blank)
        one = Lesson(lesson.number, work.status, cases, reached, off, days,
                     None if is_open else reached - off)
        if row.by_hand and lesson.number == self.student.about:
            self.set_by_hand(one, *row.by_hand)
        return one

    def set_by_hand(self, one, to, reason):
        if to == "-":
            one.by_hand = f"Comment: {reason}"
            return
        blank = "excused" if one.status == "excused" else "open"
        was = blank if one.points is None else points.text(one.points)
        most = points.text(self.rules.most[one.number])
        one.by_hand = f"Set by hand to {to} of {most}: {reason} (was {was})"
        one.points, one.deducted = round(float(to) * 100), 0
        one.overridden = True

    def grade(self, most=None):
        """The share of what can be had, of the whole or of a platform's maximum; in
        hundredths, or None."""
        if self.open or self.possible == 0:
            return None
        of = self.most if most is None else most
        return points.half_up(Fraction(self.total * of, self.possible))
