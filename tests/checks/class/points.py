"""How many points come out, by the guide: shares in whole hundredths, what is
taken off, what adds up. In hundredths; written after docs/instructors.md, not
after the grader."""
from dataclasses import dataclass
from fractions import Fraction

DUE = "2027-03-26 23:59"  # a Friday; clocks change on the Sunday after
PER_DAY, AT_MOST = 10, 35
SECTION_DUE, SECTION_PER_DAY, SECTION_AT_MOST = "2027-03-27 12:00", 25, 50


def half_up(number):
    return int(number + Fraction(1, 2))


@dataclass
class Rules:
    """What grading.conf says."""
    most: dict      # of lessons, in hundredths
    weights: dict   # of cases that do not weigh 1
    missing_blank: bool = False
    sections: bool = True

    def lines(self):
        yield "zone Europe/Berlin"
        for number, most in self.most.items():
            yield f"points {number:02} {text(most)}"
        for (number, name), weight in self.weights.items():
            yield f"weight {number:02} {name} {weight}"
        yield f"due {DUE}"
        yield f"late {PER_DAY} {AT_MOST}"
        if self.sections:
            yield f"due {SECTION_DUE} section B"
            yield f"late {SECTION_PER_DAY} {SECTION_AT_MOST} section B"
        yield "missing " + ("blank" if self.missing_blank else "0")

    def shares(self, lesson):
        """The points of each case: what was shared out before is rounded, so that
        all of it is the lesson's."""
        weights = [self.weights.get((lesson.number, case.name), 1) * case.graded
                   for case in lesson.cases]
        most, all_of_them, before, shares = self.most[lesson.number], sum(weights), 0, []
        for i, _ in enumerate(weights):
            now = half_up(Fraction(most * sum(weights[:i + 1]), all_of_them))
            shares.append(now - before)
            before = now
        return shares


def text(hundredths):
    """As a reader would write it."""
    return f"{hundredths // 100}.{hundredths % 100:02}".rstrip("0").rstrip(".")


def deduction(points, days, section=""):
    per_day, most = ((SECTION_PER_DAY, SECTION_AT_MOST) if section == "B"
                     else (PER_DAY, AT_MOST))
    return half_up(Fraction(points * min(days * per_day, most), 100))
