"""Does every report of a class say of everybody what the table says?"""
import json
import re

import check_feedback
import outcomes
import points
from differ import Differences


def compare_all(graded):
    """Names who differs, and where."""
    expected = graded.expected()
    differ = Differences(expected)
    text = graded.report("json")
    names = [one["student"] for one in json.loads(text)["submissions"]]
    differ.compare("json", map(outcomes.json_wanted, expected), outcomes.json_read(text))
    differ.compare("csv", map(outcomes.csv_wanted, expected),
                   outcomes.csv_read(graded.report("csv")))
    differ.compare("table", map(outcomes.table_wanted, expected),
                   outcomes.table_read(graded.report("table"), names))
    differ.compare("html", map(outcomes.html_wanted, expected),
                   outcomes.html_read(graded.report("html")))
    compare_cases(graded, expected, names, differ)
    compare_sums(json.loads(text), differ)
    compare_remarks(graded, expected, json.loads(text), differ)
    compare_feedback(graded, expected, json.loads(text), differ)
    differ.none()


def compare_cases(graded, expected, names, differ):
    """The formats that list cases."""
    counts = {(lesson.number, case.name): case.graded
              for lesson in graded.lessons for case in lesson.cases}
    differ.compare("junit", [outcomes.junit_wanted(one, counts) for one in expected],
                   outcomes.junit_read(graded.report("junit")))
    wanted = {}
    for one in expected:
        name, (count,) = outcomes.tap_wanted(one, counts)
        wanted[name] = (wanted.get(name, (0,))[0] + count,)
    differ.compare("tap", wanted.items(), outcomes.tap_read(graded.report("tap"), names))


def hundredths(number):
    return round(100 * (number or 0))


def compare_sums(results, differ):
    """Cases add up to lessons, lessons to the total: to the hundredth."""
    for known in results["lessons"]:
        if sum(hundredths(case["points"]) for case in known["cases"]) != \
                hundredths(known["points"]):
            differ.add("json", known["title"], "its cases do not add up")
    for one in results["submissions"]:
        for lesson in one["lessons"]:
            cases = sum(hundredths(case["points"]) for case in lesson["cases"])
            by_hand = "points" in lesson.get("override", {})
            if lesson["status"] == "graded" and not by_hand and \
                    cases - hundredths(lesson["deducted"]) != hundredths(lesson["points"]):
                differ.add("json", one["student"], f"{lesson['lesson']} does not add up")
        if one["points"] is not None and hundredths(one["points"]) != sum(
                hundredths(lesson["points"]) for lesson in one["lessons"]):
            differ.add("json", one["student"], "the total does not add up")


def compare_remarks(graded, expected, results, differ):
    """What is noted of a submission, and on the class page, which has it whole."""
    page = graded.report("html")
    said = {}
    for one in results["submissions"]:
        said.setdefault(one["student"], []).extend(
            one["problems"] + one.get("flags", []) +
            [lesson["message"] for lesson in one["lessons"]])
    for one in expected:
        words = words_of(one.student.row.says, one)
        if words and not any(words in sentence for sentence in said.get(one.name, [])):
            differ.add("json", one.name, f"{words!r} is not said: {said.get(one.name)}")
        if words and escaped(words) not in page:
            differ.add("html", one.name, f"{words!r} is not said")


def words_of(template, one):
    lesson = one.lesson_words[one.student.about]
    return template.format(**lesson, who=one.student.who)


def escaped(words):
    return words.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&#39;")


def compare_feedback(graded, expected, results, differ):
    """Every text begins with whom it is for and adds up; it tells what it has to."""
    wanted, got, texts = [], [], {}
    for text in graded.feedback().values():
        _, _, name, total, *_ = text.split("\n") + [""] * 4
        if not total:  # the name is followed by a line of its own
            total = text.split("\n")[4]
        headings = re.findall(r"^Lesson (\d+): .*? {2,}(.*)$", text, re.M)
        got.append((name, (total, *headings)))
        texts.setdefault(name, []).append(text)
    for one in expected:
        wanted.append((one.name, (feedback_total(one), *map(feedback_heading, [one] * 9,
                                                            one.lessons))))
        tells = words_of(one.student.row.tells, one)
        if not any(tells in " ".join(text.split()) for text in texts.get(one.name, [])):
            differ.add("feedback", one.name, f"{tells!r} is not told")
    differ.compare("feedback", wanted, got)
    for one in results["submissions"]:
        if not any(adds_up(text, one) for text in texts.get(one["student"], [])):
            differ.add("feedback", one["student"], "it does not add up")


def adds_up(text, submission):
    parts = re.split(r"(?=\nLesson \d+: )", text)[1:]
    try:
        return all(check_feedback.adds_up(part, lesson)
                   for part, lesson in zip(parts, submission["lessons"], strict=True)
                   if lesson["status"] == "graded"
                   and "points" not in lesson.get("override", {}))
    except AssertionError:
        return False


def feedback_heading(one, lesson):
    most = points.text(one.rules.most[lesson.number])
    if lesson.status == "excused" and not lesson.overridden:
        return str(lesson.number), "excused"
    return str(lesson.number), (f"open, of {most} points" if lesson.points is None
                                else f"{points.text(lesson.points)} of {most} points")


def feedback_total(one):
    if not one.counted:
        return "Excused from all lessons."
    known = [lesson for lesson in one.counted if lesson.points is not None]
    if not known:
        return "Nothing is counted yet."
    most = sum(one.rules.most[lesson.number] for lesson in known)
    so_far = " so far; what is open is not counted" if one.open else ""
    return f"{points.text(one.total)} of {points.text(most)} points{so_far}"
