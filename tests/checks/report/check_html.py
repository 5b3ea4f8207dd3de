"""The page on a class.

    check_html.py PROGRAM [WORD]
"""
import json
import re
import sys

import page_faults
from reports import (
    CLASSES, UNSHOWABLE, check, fixture, main, name_of, read, report, shown,
    write)


@check
def html_is_whole_and_harmless(scratch):
    """html: balanced, with table headers, no request and no other script"""
    for path in CLASSES:
        head, submissions = read(path)
        text = report(path, "html")
        page = page_faults.Page(text)
        assert not page.faults, page.faults[:5]
        assert "color-scheme:light dark" in page.style
        assert "light-dark(" in page.style
        assert "default-src 'none'" in text
        assert ("UNSAFE. These" in page.words) == head["unsafe"]
        assert ("UNSAFE" in page.words) == head["unsafe"]
        assert shown(head["confinement"]) in page.words or head["unsafe"]
        assert not UNSHOWABLE.search(text.replace("\n", ""))
        for one in submissions:
            name = re.sub(r"\s+", " ", shown(name_of(one))).strip()
            assert name[:40] in page.words, name


@check
def html_says_what_matters(scratch):
    """html: counts, hardest case, commonest mistake, flags and problems"""
    page = page_faults.Page(report(fixture("ordinary"), "html"))
    for words in ("submissions9 and 1 who handed in nothing", "7 graded", "2 missing", "1 unreadable",
                  "2 of 7 fail", "count counts every item",
                  "2 of 10 students", "This counts the question",
                  "flag: 97 %", "There are two files for lesson 2",
                  "grader failed: the compiler was killed",
                  "not compiling", "untouched", "unclear: There are 2 files",
                  "The number 12354", "Inés Tran to look at10unclearopen"):
        assert words in page.words, words
    assert "3 of 10 students" not in page.words
    assert page.words.index("count counts") < page.words.index("two walks")


@check
def one_byte_is_another_script(scratch):
    """html: a script that differs in one byte is not the one allowed"""
    text = report(CLASSES[0], "html")
    other = text.replace("words.every(", "words.ever7(")
    assert other != text and page_faults.Page(other).faults
    inside = text.replace("</bdi>", "<script>1</script></bdi>", 1)
    assert page_faults.Page(inside).faults


@check
def whoever_needs_a_look_comes_first(scratch):
    """html: the gravest first, one row each, with what to do next"""
    head, submissions = read(fixture("ordinary"))
    number = next(i for i, one in enumerate(submissions)
                  if one["student"] == "Inés Tran")
    unclear = submissions[number]["lessons"][1]
    submissions[number]["problems"] = [unclear["message"], "A note."]
    text = report(write(scratch / "c.jsonl", head, submissions), "html")
    look, everybody = (page_faults.rows(text, part)
                       for part in ("look", "students"))
    names = [row[0] for row in look]
    assert names == ["Inés Tranpoints open", "Priya Okaforpoints open",
                     "Jane Doe", "O&#39;Brien, Liam"], names
    assert look[0][1].split("\n") == [
        f"Lesson 2, unclear: {unclear['message']}", unclear["flags"][0],
        "A note."], look[0]
    assert "Lesson 2, refused: my_range.c calls system()" in look[2][1]
    first = " to look at"
    expected = [one["student"].replace("'", "&#39;") for one in submissions]
    found = [row[0] for row in everybody]
    assert [name for name in found if not name.endswith(first)] == [
        name for name in expected if name + first not in found]
    assert found[:4] == [name + first for name in expected
                         if name + first in found], found
    assert (f'<tr id="look-{number + 1}"><th scope="row">'
            f'<a href="#student-{number + 1}"><bdi>Inés Tran</bdi>') in text
    assert f'<a href="#look-{number + 1}">to look at</a>' in text
    assert text.index('id="look"') < text.index('id="lessons"')


@check
def what_many_lessons_say_is_said_once(scratch):
    """html: lessons that fared the same, in the same words, share a line"""
    head, (one, *_) = read(fixture("ordinary"))
    lessons = [{**lesson, "status": "unclear", "points": None, "cases": [],
                "message": "Two claim 4711."} for lesson in one["lessons"]]
    text = report(write(scratch / "c.jsonl", head, [
        {**one, "points": None, "lessons": lessons}]), "html")
    [[_, said]] = page_faults.rows(text, "look")
    assert said == "Lessons 1, 2, unclear: Two claim 4711.", said


@check
def what_only_instructors_read(scratch):
    """html, table: a flag of the whole submission is to look at; no student reads it"""
    head, (one, *_) = read(fixture("ordinary"))
    path = write(scratch / "t.jsonl", head, [{**one, "flags": ["It is a <team's."]}])
    assert "<li>It is a &lt;team&#39;s.</li>" in report(path, "html")
    assert "!" in report(path, "table").split("Mean")[0]
    for form in ("feedback", "autolab", "prairielearn"):
        assert "team" not in report(path, form), form
    *seen, hidden = json.loads(report(path, "gradescope"))["tests"]
    assert "team's" in hidden["output"] and "team's" not in json.dumps(seen)


if __name__ == "__main__":
    sys.exit(main())
