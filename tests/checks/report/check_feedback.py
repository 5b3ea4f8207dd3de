"""What each student gets back.

    check_feedback.py PROGRAM [WORD]
"""
import re
import sys
import unicodedata

from reports import (
    CLASSES, UNSHOWABLE, check, columns, fixture, main, read, report, run,
    write)


def feedback(results, folder):
    """The feedback's files by name."""
    done = run("--feedback", results, folder)
    assert done.returncode == 0, done.stderr
    return {path.name: path.read_text() for path in folder.iterdir()}


@check
def feedback_has_safe_names(scratch):
    """feedback: a file each, names safe anywhere, the same every time"""
    for path in CLASSES:
        folder = scratch / path.stem
        files = feedback(path, folder)
        assert len(files) == len(read(path)[1])
        kinds = {unicodedata.normalize("NFC", name).casefold()
                 for name in files}
        assert len(kinds) == len(files)
        for name in files:
            assert not re.search(r'[/\\:*?"<>|]', name), name
            assert name[0] not in ".-~" and name.endswith(".txt")
            assert len(name.encode()) <= 200
            assert not UNSHOWABLE.search(name), name
            assert name.split(".")[0].lower() not in ("con", "nul", "aux")
        assert feedback(path, folder) == files
    names = sorted(p.name for p in (scratch / "ordinary").iterdir())
    assert names[0] == "Ada Moreau_12345_assignsubmission_file_feedback.txt"
    assert sorted(p.name for p in scratch.iterdir()) == sorted(
        path.stem for path in CLASSES)


@check
def feedback_names_never_collide(scratch):
    """feedback: names alike but for capitals, accents or length stay apart"""
    head, (one, *_) = read(fixture("one"))
    origins = ["jane", "Jane", "JANE", "\u00e9", "e\u0301", "\u00c9", "a/b",
               "a:b", "a-b", "x" * 300, "x" * 301, "X" * 300, "CON", "con",
               "con.a", "\u00e9_1_assignsubmission_file_",
               "e\u0301_1_assignsubmission_file_", "student", "", ".", "..", "\u738b", "\u674e"]
    path = write(scratch / "r.jsonl", head,
                 [{**one, "origin": origin} for origin in origins])
    files = feedback(path, scratch / "out")
    kinds = {unicodedata.normalize("NFD", name).casefold() for name in files}
    assert len(kinds) == len(origins), sorted(files)


@check
def feedback_of_a_long_name_is_still_moodles(scratch):
    """feedback: a name of many letters keeps the number Moodle knows it by"""
    head, (one, *_) = read(fixture("one"))
    for letter, most in (("x", 170), ("\u0e01", 56), ("\u65e5", 56)):
        for count in (30, most - 1, most):
            origin = letter * count + "_4711_assignsubmission_file_"
            path = write(scratch / "r.jsonl", head, [{**one, "origin": origin}])
            (name,) = feedback(path, scratch / f"{letter}{count}")
            assert name.startswith(letter * 30), name
            assert name.endswith("_4711_assignsubmission_file_feedback.txt"), name
            assert len(name.encode()) <= 200, name


@check
def what_can_be_compared_has_safe_names(scratch):
    """likeness: a line each, a team once by name, nobody like another"""
    head, (one, *_) = read(fixture("one"))
    one["lessons"][1]["hash"] = "a" * 64
    one["identifiers"] = {}
    students = ["jane", "Jane", "../x", "a\tb\nc", "\u00e9", "e\u0301", "..",
                "con", "x" * 300, "jane"]
    path = write(scratch / "r.jsonl", head, [
        *[{**one, "student": student} for student in students],
        *[{**one, "student": member, "of_team": "Red"} for member in "ab"]])
    done = run("--likeness", path, "2")
    lines = [line.split("\t") for line in done.stdout.decode().splitlines()]
    assert {(line[0], line[2]) for line in lines} == {
        ("02-my-range", "a" * 64)}, lines
    names = [unicodedata.normalize("NFD", line[1]).casefold()
             for line in lines]
    assert len(names) == 12 and len(set(names)) == 11, names
    assert names[-2:] == ["red", "red"] and names[0] == "jane", names
    for name in names:
        assert not re.search(r'[/\\:*?"<>|\n]|^\.|^con$', name), name
    for wrong in ("9", "x", "-1"):
        done = run("--likeness", path, wrong)
        assert done.returncode == 2 and b"no such lesson" in done.stderr, wrong
    del one["lessons"][1]["hash"]
    path = write(scratch / "r.jsonl", head, [one])
    assert run("--likeness", path, "2").stdout.endswith(b"\tmissing\n")


@check
def feedback_says_what_a_number_is(scratch):
    """feedback: a function's name stands beside the TODO that the lesson means"""
    head, (one, *_) = read(fixture("one"))
    for case in head["lessons"][0]["cases"]:
        case["function"] = "count"
    files = feedback(write(scratch / "r.jsonl", head, [one]), scratch / "out")
    text = " ".join("".join(files.values()).split())
    assert "Next: TODO 2, count(), in iterable_vs_iterator.c." in text, text
    for case in one["lessons"][0]["cases"]:
        case["message"] = "TODO 7 is still to be written.\n"
    files = feedback(write(scratch / "own.jsonl", head, [one]), scratch / "own")
    assert "Next: TODO 7 in iterable" in "".join(files.values()), files


@check
def sentences_are_broken_into_lines(scratch):
    """feedback: a sentence of the judge is broken, and its steps stay in line"""
    head, (one, *_) = read(fixture("one"))
    sentence = "It did not come to an end, " * 5 + "and was stopped."
    steps = "    a = my_range(7704, 7705)" + 60 * " " + "7704"
    for case in one["lessons"][0]["cases"]:
        case["message"] = f"{steps}\n{sentence}\n"
    text = report(write(scratch / "r.jsonl", head, [one]), "feedback")
    assert f"      {steps}\n" in text and sentence not in text, text
    assert sentence in " ".join(text.split()), text


@check
def a_function_keeps_its_name(scratch):
    """feedback: in a case's name a function is called as in C"""
    head, (one, *_) = read(fixture("one"))
    known = head["lessons"][0]["cases"]
    failed = next(case for case in one["lessons"][0]["cases"]
                  if case["status"] != "passed")
    case = next(case for case in known if case["name"] == failed["name"])
    case["words"] = "my_range_next gives it"
    files = feedback(write(scratch / "r.jsonl", head, [one]), scratch / "out")
    assert "fails: my_range_next gives it\n" in "".join(files.values()), files


@check
def feedback_follows_no_link(scratch):
    """feedback: a link in the way is replaced, not followed"""
    victim, folder = scratch / "victim", scratch / "out"
    folder.mkdir()
    victim.write_text("precious")
    name = "Ada Moreau_12345_assignsubmission_file_feedback.txt"
    for link in (name, ".feedback.new"):
        (folder / link).symlink_to(victim)
    files = feedback(fixture("ordinary"), folder)
    assert victim.read_text() == "precious"
    assert not (folder / name).is_symlink() and "Ada Moreau" in files[name]
    assert not (folder / ".feedback.new").exists()
    (folder / name).unlink()
    (folder / name).mkdir()
    assert run("--feedback", fixture("ordinary"), folder).returncode == 2


def adds_up(text, lesson):
    """Does a student who adds the lines of a lesson come to its points?"""
    part = text[text.index("\nLesson "):]
    cents = lambda number: round(100 * float(number))
    total, most = re.search(r"([0-9.]+) of ([0-9.]+) points\n", part).groups()
    cases = re.findall(r"^  (passed|FAILED) +(?:([0-9.]+) of ([0-9.]+)|shown|left out) "
                       r" +(.*)$", part, re.M)
    late = re.search(r"^  late +-([0-9.]+) +(?:(\d+) %)?", part, re.M)
    folded = re.search(r"^  (\d+) of (\d+) cases, ([0-9.]+) point", part, re.M)
    if folded:
        assert not cases and folded[1] == folded[2]
        assert all(case["status"] == "passed" for case in lesson["cases"])
        reached = cents(folded[3])
    else:
        assert len(cases) == len(lesson["cases"])
        reached = sum(cents(case[1] or 0) for case in cases)
        assert sum(cents(case[2] or 0) for case in cases) == cents(most)
        assert reached == cents(re.search("^  sum +([0-9.]+)", part, re.M)[1])
    if late and late[2]:
        assert cents(late[1]) == int(reached * int(late[2]) / 100 + 0.5)
    off = cents(late[1]) if late else 0
    assert bool(late) == (lesson["deducted"] > 0)
    return reached - off == cents(total) == cents(lesson["points"])


@check
def feedback_adds_up(scratch):
    """feedback: case by case, less what came late, it adds up to the points"""
    head, (one, *_) = read(fixture("one"))
    known, lesson = head["lessons"][0], one["lessons"][0]
    head["lessons"], one["lessons"] = [known], [lesson]
    graded = [i for i, case in enumerate(known["cases"]) if case["graded"]]
    number = 0
    for most in (1000, 700, 10, 1):
        for passes in range(1 << len(graded)):
            for deducted in (0, 10, 25, 33.33):
                reached = 0
                for i, case in enumerate(lesson["cases"]):
                    place = graded.index(i) if i in graded else None
                    share = 0 if place is None else (
                        most * (place + 1) // len(graded)
                        - most * place // len(graded))
                    passed = place is None or passes >> place & 1
                    known["cases"][i]["points"] = share / 100
                    case["status"] = "passed" if passed else "failed"
                    case["points"] = passed * share / 100
                    case["message"] = "" if passed else "It fails.\n"
                    reached += passed * share
                off = int(reached * deducted / 100 + 0.5)
                known["points"] = head["possible"] = most / 100
                lesson.update(deducted=off / 100, points=(reached - off) / 100,
                              passed=sum(case["status"] == "passed"
                                         for case in lesson["cases"]))
                one["points"] = lesson["points"]
                path = write(scratch / "r.jsonl", head, [one])
                text = report(path, "feedback")
                assert adds_up(text, lesson), text
                assert max(map(columns, text.split("\n"))) <= 80
                number += 1
    assert number == 4 * 8 * 4


@check
def feedback_lists_the_cases(scratch):
    """feedback: what is only shown is said; times by the class's clock"""
    head, (one, *_) = read(fixture("one"))
    head["lessons"][1]["due"] = "2026-11-18T22:59:00Z"
    text = report(write(scratch / "r.jsonl", head, [one]), "feedback")
    for line in ("  passed        shown     first of an empty list is a stop",
                 "  FAILED      0 of 5      a closed range ends at its end",
                 "  late       -1           20 % off, as it came late",
                 "  points      4",
                 "  It was due 2026-11-18 22:59 and came 2026-11-20 10:00 (UTC)."):
        assert line + "\n" in text, text
    for zone, times in (
            ("Europe/Berlin", "2026-11-18 23:59 and came 2026-11-20 11:00 "
                              "(Europe/Berlin)."),
            ("America/North_Dakota/New_Salem",
             "2026-11-18 16:59 and came 2026-11-20 04:00\n"
             "  (America/North_Dakota/New_Salem)."),
            ("Europe", "2026-11-18 22:59 and came 2026-11-20 10:00 (UTC)."),
            ("../etc", "2026-11-18 22:59 and came 2026-11-20 10:00 (UTC).")):
        text = report(write(scratch / "z.jsonl", {**head, "zone": zone}, [one]), "feedback")
        assert f"  It was due {times}\n" in text, text
    one["lessons"][1]["submitted"] = "2026-11-19T08:00:00Z"
    text = report(write(scratch / "o.jsonl", head, [one]), "feedback")
    assert "and came 2026-11-19 08:00 (UTC)." in text, text
    one["lessons"][1]["submitted"] = "2026-11-01T10:00:00Z"
    text = report(write(scratch / "s.jsonl", head, [one]), "feedback")
    assert "It was due" not in text


@check
def what_is_left_out_is_no_failure(scratch):
    """feedback: a case of weight 0 is left out, and is not what fails first"""
    head, (one, *_) = read(fixture("one"))
    known, lesson = head["lessons"][1], one["lessons"][1]
    left = next(i for i, case in enumerate(lesson["cases"])
                if case["status"] != "passed" and known["cases"][i]["graded"])
    known["cases"][left]["points"] = lesson["cases"][left]["points"] = 0
    name = lesson["cases"][left]["name"].replace("_", " ")
    for case in lesson["cases"][left + 1:]:
        case["status"] = "passed"
    text = report(write(scratch / "r.jsonl", head, [one]), "feedback")
    part = text[text.index("Lesson 2"):]
    assert f"  FAILED        left out  {name}\n" in part, part
    assert "The first that fails" not in part and "Well done." in part, part


@check
def feedback_is_for_the_student(scratch):
    """feedback: points, what failed and why, what is next; no flags, paths"""
    files = feedback(fixture("ordinary"), scratch / "ordinary")
    everything = "".join(files.values())
    for words in ("97 %", "reference", "3f9a12c0", "Otto Brandt", "/tmp/", "/var/", "seed",
                  "Landlock"):
        assert words not in everything, words
    björn = next(text for name, text in files.items() if "Björn" in name)
    for words in ("Björn Weiß", "10.67 of 20 points", "6.67 of 10 points",
                  "3 of 4 cases pass", "count counts every item",
                  "      count(ITERABLE(source))   expected 246, got 247",
                  "This counts the question", "make lesson-1",
                  "TODO 2 in iterable_vs_iterator.c",
                  "20 % off, as it came late"):
        assert words in björn, words
    for words in ("my_range.c:31:5: error", "hand in my_range.c",
                  "still as it was given out", "calls system()",
                  "There are two files", "Well done", "not text",
                  "these points are not final", "10 of 10 points so far",
                  "open, of 10 points", "There are 2 files for my_range.c"):
        assert words in everything, words
    inés = next(text for name, text in files.items() if "In" in name)
    assert "nothing for you to do" in inés and "mend" not in inés
    assert max(map(columns, everything.split("\n"))) <= 80
    for text in feedback(fixture("hostile"), scratch / "hostile").values():
        assert not UNSHOWABLE.search(text)


if __name__ == "__main__":
    sys.exit(main())
