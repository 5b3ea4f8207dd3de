"""How well cases tell students apart, by the page on a class.

    check_cases.py PROGRAM [WORD]
"""
import random
import statistics
import sys

import page_faults
from reports import check, fixture, main, read, report, write

POINTS = [3, 2, 3, 1, 2, 1, 0]
# How likely a file passes each case, of a student who knows so much; the last
# is not graded.
CHANCES = [lambda knows: knows, lambda knows: knows, lambda knows: knows ** 2,
           lambda knows: 1 - knows, lambda knows: 1, lambda knows: 0,
           lambda knows: knows]


def made_up(scratch, count, worth=None):
    """A class of that many, and for each file which cases pass."""
    worth = worth or POINTS
    head, (one, *_) = read(fixture("ordinary"))
    chance = random.Random(4)
    cases = [{"name": f"case_{i}", "task": 1, "line": i, "graded": i < 6,
              "points": most} for i, most in enumerate(worth)]
    lesson = {**head["lessons"][0], "points": sum(worth), "cases": cases}
    files = []
    for _ in range(count):
        knows = chance.random()
        files.append([chance.random() < likely(knows) for likely in CHANCES])
    submissions = [{**one, "lessons": [{
        **one["lessons"][0], "deducted": 3, "cases": [
            {**case, "status": "passed" if passed else "failed",
             "points": case["points"] * passed, "message": ""}
            for case, passed in zip(cases, passes)]}]} for passes in files]
    path = write(scratch / "made.jsonl", {**head, "lessons": [lesson]},
                 submissions)
    return report(path, "html"), files


@check
def cases_tell_students_apart(scratch):
    """html: the correlation of each case with the rest of its lesson"""
    text, files = made_up(scratch, 60)
    found = {row[0]: row[3:] for row in page_faults.rows(text, "cases")}
    words = set()
    for i, most in enumerate(POINTS):
        passes = [passed[i] for passed in files]
        share, count, number, word = found[f"case {i}"]
        assert count == "60"
        assert abs(int(share.removesuffix("&nbsp;%"))
                   - 100 * sum(passes) / 60) <= 0.5, share
        if i > 3:
            assert (number, word) == (
                "–", "–" if most else "not graded"), found
            continue
        rest = [sum(worth * passed for worth, passed in zip(POINTS, one))
                - most * one[i] for one in files]
        r = statistics.correlation(passes, rest)
        said = float(number.replace("−", "-"))
        assert abs(said - r) < 0.0051, (i, said, r)
        words.add(word)
        assert word == ("well" if said >= 0.4 else "somewhat" if said >= 0.2
                        else "hardly" if said >= -2 / 60 ** 0.5
                        else "the wrong way round")
    assert len(words) > 1 and "the wrong way round" in words, words
    first = text[text.index("Look at these first"):]
    first = first[:first.index("</ol>")]
    assert first.count("<li>") == 1 and "weight 01 case_3 0" in first, first


@check
def what_is_left_out_is_no_longer_pointed_at(scratch):
    """html: a case of weight 0 keeps its number, and is said to be left out"""
    text, _ = made_up(scratch, 60, [3, 2, 3, 0, 2, 1, 0])
    assert "Look at these first" not in text
    assert ["the wrong way round, left out"] == [
        row[6] for row in page_faults.rows(text, "cases")
        if row[0] == "case 3"]


@check
def few_files_tell_nothing(scratch):
    """html: of fewer than ten files, nothing is said of what tells apart"""
    text, _ = made_up(scratch, 0)
    assert {(row[3], row[4], row[5]) for row in page_faults.rows(
        text, "cases")} == {("–", "0", "–")}
    for count, said in ((9, False), (10, True)):
        text, _ = made_up(scratch, count)
        numbers = [row[5] for row in page_faults.rows(text, "cases")]
        assert any(number != "–" for number in numbers) == said, numbers
        assert said or "Look at these first" not in text


if __name__ == "__main__":
    sys.exit(main())
