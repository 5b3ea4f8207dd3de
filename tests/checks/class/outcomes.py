"""What every report says of each student, beside what it has to say. For each
format there is a pair: what is wanted of an Expected, and what is read of the
text; both are lists of (name, what is said)."""
import csv
import html.parser
import io
import json
import re
import xml.etree.ElementTree

import points
from reports import is_formula

CELLS = {"untouched": "stub", "missing": "-", "not_compiled": "build", "refused": "gate",
         "unreadable": "file?", "unclear": "who?", "excused": "exc."}
WORDS = {"not_compiled": "not compiling"}


def text_of(hundredths):
    return "" if hundredths is None else points.text(hundredths)


def in_csv(name):
    return "'" + name if is_formula(name) else name


# --- csv ------------------------------------------------------------------------


def csv_wanted(one):
    total = "" if one.open or not one.counted else points.text(one.total)
    is_open = "; ".join(f"Lesson {lesson.number}: {WORDS.get(lesson.status, lesson.status)}"
                        for lesson in one.lessons if lesson.open)
    by_hand = "; ".join(f"Lesson {lesson.number}: {lesson.by_hand}"
                        for lesson in one.lessons if lesson.by_hand)
    return in_csv(one.name), (in_csv(one.section), *(text_of(x.points) for x in one.lessons),
                              total, is_open, by_hand)


def csv_read(text):
    rows = list(csv.DictReader(io.StringIO(text)))
    for row in rows:
        yield row["student"], (row.get("section", ""),
                               *(row[key] for key in row if key.startswith("lesson-")),
                               row["total"], row["open"], row.get("by hand", ""))


# --- json -----------------------------------------------------------------------


def json_wanted(one):
    return one.name, tuple(
        (lesson.status, text_of(lesson.points), points.text(lesson.deducted),
         tuple(sorted((name, points.text(worth)) for name, worth in lesson.cases.items())),
         lesson.days > 0 if lesson.status == "graded" else None)
        for lesson in one.lessons)


def hundredths(number):
    return None if number is None else round(number * 100)


def json_read(text):
    for one in json.loads(text)["submissions"]:
        yield one["student"], tuple(
            (lesson["status"], text_of(hundredths(lesson["points"])),
             points.text(hundredths(lesson["deducted"])),
             tuple(sorted((case["name"], points.text(hundredths(case["points"])))
                          for case in lesson["cases"])),
             lesson["late"] if lesson["status"] == "graded" else None)
            for lesson in one["lessons"])


# --- table ----------------------------------------------------------------------


def table_cell(lesson):
    if lesson.status == "graded" or lesson.overridden:
        mark = "=" if lesson.overridden else "*" if lesson.deducted else ""
        return text_of(lesson.points) + mark
    return CELLS[lesson.status]


def table_wanted(one):
    total = "open" if one.open else points.text(one.total) if one.counted else "exc."
    return one.name, (*map(table_cell, one.lessons), total)


def table_read(text, names):
    """Names may be cut off there, so they are those of the other reports."""
    rows = text.split("\n\n")[1].splitlines()[1:]
    assert len(rows) == len(names), f"table: {len(rows)} rows of {len(names)}"
    for row, name in zip(rows, names):
        cells = re.sub("^.{0,40}? [! ] (?= )", "", row).split()
        assert row[:8].strip()[:8] in name, f"table: {row}"
        yield name, tuple(cells[-lesson_count(text) - 1:])


def lesson_count(text):
    return len(text.split("\n\n")[1].splitlines()[0].split()) - 2


# --- html -----------------------------------------------------------------------


class StudentsTable(html.parser.HTMLParser):
    """The cells of the table of all students."""

    def __init__(self, text):
        super().__init__()
        self.rows, self.cell, self.link = [], None, False
        self.feed(text.split('<table class="students">')[1].split("</table>")[0])

    def handle_starttag(self, tag, attributes):
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.cell = ""
        self.link = tag == "a"

    def handle_endtag(self, tag):
        if tag in ("td", "th") and self.cell is not None:
            self.rows[-1].append(self.cell.strip())
            self.cell = None
        self.link = False

    def handle_data(self, data):
        if self.cell is not None and not self.link:
            self.cell += data


def html_cell(lesson):
    marks = "by hand " if lesson.overridden else "comment " if lesson.by_hand else ""
    marks += "late " if lesson.deducted else ""
    shows = lesson.status == "graded" or lesson.overridden
    return marks + (text_of(lesson.points) if shows
                    else WORDS.get(lesson.status, lesson.status))


def html_wanted(one):
    total = "open" if one.open else points.text(one.total) if one.counted else "excused"
    return one.name, (one.section, *map(html_cell, one.lessons), total)


def html_read(text):
    head, *rows = StudentsTable(text).rows
    for row in rows:
        yield row[0], tuple(row[1:] if "Section" in head else ["", *row[1:]])


# --- junit and tap ---------------------------------------------------------------


def failing(one, lesson_cases):
    """The graded cases that fail, or the lesson, if it was not run."""
    for lesson in one.lessons:
        if lesson.status != "graded":
            if lesson.status != "excused":
                yield "open" if lesson.open else "fails"
            continue
        for name in one.student.works[lesson.number].fails:
            if lesson_cases[lesson.number, name]:
                yield "fails"


def junit_wanted(one, lesson_cases):
    fails = list(failing(one, lesson_cases))
    return one.name, (fails.count("fails"), fails.count("open"))


def junit_read(text):
    for suite in xml.etree.ElementTree.fromstring(text).iter("testsuite"):
        counted = (sum(1 for _ in suite.iter("failure")), sum(1 for _ in suite.iter("error")))
        assert counted == (int(suite.get("failures")), int(suite.get("errors"))), suite.attrib
        yield suite.get("name"), counted


def tap_wanted(one, lesson_cases):
    return one.name, (len(list(failing(one, lesson_cases))),)


def tap_read(text, names):
    """One that is hostile to TAP is escaped there."""
    counts = {}
    for line in text.splitlines():
        found = re.match(r"(not )?ok \d+ - (.*?), (?:lesson|Lesson) ", line)
        if found:
            name = re.sub(r"\\(.)", r"\1", found[2])
            counts.setdefault(name, 0)
            counts[name] += bool(found[1]) and "# TODO" not in line
    assert set(counts) == set(names), f"tap: {set(counts) ^ set(names)}"
    yield from ((name, (count,)) for name, count in counts.items())
