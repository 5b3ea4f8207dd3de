"""Checks every report format with parsers that are not ours.

    check.py PROGRAM

PROGRAM is called as PROGRAM RESULTS FORMAT [OUT] and as
PROGRAM --feedback RESULTS FOLDER. Prints TAP.
"""
import csv
import io
import json
import os
import pathlib
import pty
import re
import resource
import signal
import subprocess
import sys
import tempfile
import traceback
import unicodedata
import xml.etree.ElementTree

sys.dont_write_bytecode = True
import json_schema  # noqa: E402
import page_faults  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[3]
FIXTURES = ROOT / "tests/checks/report"
PROGRAM = None
CHECKS = []
ENVIRONMENT = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
               "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "")}
# What must not act on a screen: controls and overrides of direction.
UNSHOWABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f"
                        "\u2028-\u202e\u2066-\u206f\ufeff\ufffe\uffff]")
PARSE_TAP = """use TAP::Parser; my $p = TAP::Parser->new({source => $ARGV[0]});
1 while $p->next; printf "%d %d %d %d\\n", $p->version, $p->tests_run,
scalar($p->failed), scalar($p->todo); print "$_\\n" for $p->parse_errors;"""


def check(function):
    """Makes a function one of the checks; its docstring is the name."""
    CHECKS.append(function)
    return function


def run(*arguments, **more):
    """Runs the program under test."""
    environment = {**ENVIRONMENT, **more.pop("env", {})}
    return subprocess.run([PROGRAM, *map(str, arguments)], env=environment,
                          capture_output=True, check=False, **more)


def report(results, form, **more):
    """A report's text; it must work."""
    done = run(results, form, **more)
    assert done.returncode == 0, (form, done.returncode, done.stderr)
    return done.stdout.decode()


def read(results):
    """A results file as its head and its submissions."""
    lines = pathlib.Path(results).read_text().split("\n")
    head, *rest = [json.loads(line) for line in lines if line]
    return head, rest


def write(path, head, submissions):
    """A results file."""
    text = [json.dumps(part, ensure_ascii=False)
            for part in [head, *submissions]]
    path.write_text("\n".join(text) + "\n")
    return path


def fixture(name):
    """The path of a fixture."""
    return FIXTURES / f"{name}.jsonl"


CLASSES = [fixture(name) for name in ("ordinary", "hostile", "empty", "one")]


def points(value):
    """Points as a reader would write them."""
    text = f"{value:.2f}"
    return text.rstrip("0").rstrip(".")


def shown(text):
    """A hostile text as it should look in one line."""
    text = re.sub(r"[\n\t\r]", " ", text)
    return re.sub("[\U000e0000-\U000e007f]", "\ufffd",
                  UNSHOWABLE.sub("\ufffd", text))


def name_of(submission):
    """What a report calls a student."""
    return submission["student"] or submission["origin"]


def valid(value, schema):
    """Fails if the value is not as the schema says."""
    found = list(json_schema.faults(value, json.loads(schema.read_text())))
    assert not found, found[:5]


def is_formula(cell):
    """Would a spreadsheet compute it?"""
    return (re.match(r"[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]", cell)
            and not re.fullmatch(r"[+-]?(\d+(\.\d+)?|\.\d+)", cell))


@check
def csv_has_a_row_a_student(scratch):
    """csv: one row a student, columns from the head, no formula"""
    for path in CLASSES:
        head, submissions = read(path)
        text = report(path, "csv")
        rows = list(csv.reader(io.StringIO(text)))
        assert rows[0] == ["student", *(f"lesson-{one['number']:02}"
                                        for one in head["lessons"]), "total"]
        assert len(rows) == 1 + len(submissions)
        assert text.count("\n") == len(rows)
        for row, one in zip(rows[1:], submissions):
            wanted = [points(part["points"]) for part in one["lessons"]]
            assert row[1:] == [*wanted, points(one["points"])], row
            name = shown(name_of(one))
            assert row[0] in (name, "'" + name), row
            assert not any(is_formula(cell) for cell in row), row


@check
def csv_keeps_numbers(scratch):
    """csv: a formula gets an apostrophe, a number does not"""
    head, (one, *_) = read(fixture("ordinary"))
    for name, wanted in (("-5", "-5"), ("+1.5", "+1.5"), ("-5-5", "'-5-5"),
                         ("=1", "'=1"), ("@a", "'@a"), ("-", "'-"),
                         ("\t1", "' 1"), ("a=1", "a=1"), ("'=1", "'=1")):
        path = write(scratch / "n.jsonl", head, [{**one, "student": name}])
        rows = list(csv.reader(io.StringIO(report(path, "csv"))))
        assert rows[1][0] == wanted, (rows[1], wanted)


@check
def moodle_takes_the_worksheet(scratch):
    """moodle: the columns its importer asks for, one row a participant"""
    for path in (fixture("ordinary"), fixture("hostile"), fixture("one")):
        head, submissions = read(path)
        numbers = [one for one in submissions if re.fullmatch(
            "[0-9]+", one["identifiers"].get("moodle_participant", ""))]
        rows = list(csv.DictReader(io.StringIO(report(path, "moodle"))))
        assert len(rows) == len(numbers) > 0
        for row, one in zip(rows, numbers):
            number = one["identifiers"]["moodle_participant"]
            assert row["Identifier"] == f"Participant {number}"
            assert row["Grade"] == points(one["points"])
            assert row["Maximum Grade"] == points(head["possible"])
            assert row["Last modified (grade)"] == "-"
            assert row["Feedback comments"].startswith("Lesson 1: ")
            assert head["confinement"] in row["Graded under"]
            assert ("UNSAFE" in row["Graded under"]) == head["unsafe"]
            assert None not in row and not is_formula(row["Full name"])


def canvas_class(scratch):
    """The ordinary class as Canvas would have given it out."""
    head, submissions = read(fixture("ordinary"))
    for number, one in enumerate(submissions):
        one["identifiers"] = {"canvas_user": str(4711 + number),
                              "canvas_submission": "99"}
    return write(scratch / "canvas.jsonl", head, submissions)


@check
def canvas_takes_the_gradebook(scratch):
    """canvas: the student's columns, one assignment, the points possible"""
    path = canvas_class(scratch)
    _, submissions = read(path)
    text = report(path, "canvas", env={"ASSIGNMENT": "Iterators (77)"})
    rows = list(csv.reader(io.StringIO(text)))
    assert rows[0] == ["Student", "ID", "SIS User ID", "SIS Login ID",
                       "Section", "Iterators (77)"]
    assert rows[1] == ["    Points Possible", "", "", "", "", "20"]
    assert [row[1] for row in rows[2:]] == [
        one["identifiers"]["canvas_user"] for one in submissions]
    assert [row[5] for row in rows[2:]] == [
        points(one["points"]) for one in submissions]
    assert "Iterators by Hand" in report(path, "canvas")


@check
def platforms_need_their_numbers(scratch):
    """moodle, canvas: without numbers a clear refusal, the old file stays"""
    old = scratch / "old.csv"
    head, submissions = read(fixture("ordinary"))
    path = write(scratch / "no.jsonl", head,
                 [{**one, "identifiers": {}} for one in submissions])
    for form in ("moodle", "canvas"):
        old.write_text("old")
        done = run(path, form, old)
        assert done.returncode == 2 and b"csv" in done.stderr, done
        assert old.read_text() == "old" and len(list(scratch.iterdir())) == 2
    mixed = write(path, head, [{**submissions[0], "identifiers": {}},
                               *submissions[1:]])
    done = run(mixed, "moodle")
    assert b"1 of 9" in done.stderr and done.stdout.count(b"\n") == 9, done


def unique(pairs):
    """An object no key of which comes twice."""
    assert len(dict(pairs)) == len(pairs), [key for key, _ in pairs]
    return dict(pairs)


def even(value):
    """JSON with numbers of 12 digits, and no zeros inside strings."""
    def number(text):
        return float(f"{float(text):.12g}")
    text = json.dumps(value).replace("\\u0000", "\\u0001")
    return json.loads(text, parse_float=number, parse_int=number)


@check
def json_is_the_native_document(scratch):
    """json: as docs/results.schema.json says, nothing lost"""
    for path in CLASSES:
        head, submissions = read(path)
        document = json.loads(report(path, "json"), object_pairs_hook=unique)
        valid(document, ROOT / "docs/results.schema.json")
        assert even(document.pop("submissions")) == even(submissions)
        head.pop("submissions")
        assert even(document) == even(head)


def expected(head, submissions):
    """How many cases pass, fail, and fail without being graded; how many
    lessons have no cases."""
    counts = {"passed": 0, "failed": 0, "shown": 0, "none": 0, "broken": 0}
    for one in submissions:
        for known, part in zip(head["lessons"], one["lessons"]):
            graded = {case["name"]: case["graded"] for case in known["cases"]}
            counts["none"] += part["status"] != "graded"
            counts["broken"] += part["status"] == "broken"
            for case in part["cases"]:
                word = ("passed" if case["status"] == "passed" else
                        "failed" if graded[case["name"]] else "shown")
                counts[word] += 1
    return counts


@check
def junit_is_xml(scratch):
    """junit: well-formed, its counts are true"""
    for path in CLASSES:
        head, submissions = read(path)
        counts = expected(head, submissions)
        root = xml.etree.ElementTree.fromstring(report(path, "junit"))
        assert root.tag == "testsuites" and len(root) == len(submissions)
        for suite, one in zip(root, submissions):
            cases = suite.findall("testcase")
            assert suite.get("name") == UNSHOWABLE.sub("\ufffd", name_of(one))
            assert int(suite.get("tests")) == len(cases)
            for kind, many in (("failure", "failures"), ("error", "errors"),
                               ("skipped", "skipped")):
                found = [case for case in cases if case.find(kind) is not None]
                assert int(suite.get(many)) == len(found), (kind, one)
            value = suite.find("properties/property").get("value")
            assert head["confinement"] in value
        found = {kind: len(root.findall(f".//{kind}"))
                 for kind in ("failure", "error", "skipped")}
        assert found == {"failure": counts["failed"] + counts["none"]
                         - counts["broken"], "error": counts["broken"],
                         "skipped": counts["shown"]}, (found, counts)


@check
def tap_is_read_by_prove(scratch):
    """tap: perl's own parser finds version 13, the counts, no error"""
    for path in CLASSES:
        counts = expected(*read(path))
        text = report(path, "tap")
        out = scratch / "out.tap"
        out.write_text(text)
        done = subprocess.run(["perl", "-e", PARSE_TAP, out],
                              capture_output=True, check=True, text=True)
        numbers, *errors = done.stdout.splitlines()
        assert not errors, errors[:3]
        failed = counts["failed"] + counts["none"]
        tests = failed + counts["passed"] + counts["shown"]
        assert numbers == f"13 {tests} {failed} {counts['shown']}", numbers
        proved = subprocess.run(["prove", "-e", "cat", out], check=False,
                                capture_output=True, text=True)
        assert "Parse errors" not in proved.stdout + proved.stderr
        assert (proved.returncode == 0) == (failed == 0), proved
        assert not UNSHOWABLE.search(text.replace("\n", ""))


@check
def html_is_whole_and_harmless(scratch):
    """html: balanced, without scripts or requests, with table headers"""
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
    for words in ("submissions9 ", "6 graded", "2 missing", "1 unreadable",
                  "2 of 6 fail", "count counts every item",
                  "2 of 9 students", "This counts the question",
                  "flag: 97 %", "There are two files for lesson 2",
                  "grader failed: the compiler was killed",
                  "not compiling", "untouched"):
        assert words in page.words, words
    assert "3 of 9 students" not in page.words
    assert page.words.index("count counts") < page.words.index("two walks")


def columns(line):
    """How wide a line is on a terminal."""
    width = 0
    for letter in line:
        if unicodedata.combining(letter) or letter in "\u200b\u200c\u200d":
            continue
        width += 1 + (unicodedata.east_asian_width(letter) in "WF")
    return width


@check
def table_fits_the_terminal(scratch):
    """table: 80 columns for any name, all totals, no colour on a pipe"""
    for path in CLASSES:
        head, submissions = read(path)
        text = report(path, "table")
        assert not UNSHOWABLE.search(text.replace("\n", ""))
        assert max(map(columns, text.split("\n"))) <= 80
        assert shown(head["confinement"]) in text
        assert ("UNSAFE" in text) == head["unsafe"]
        rows = text.split("\n\n")[1].splitlines()[1:]
        assert len(rows) == max(1, len(submissions))
        for row, one in zip(rows, submissions):
            assert row.split()[-1] == points(one["points"]), row
            name = shown(name_of(one))
            assert name in row or columns(name) > 32 or "\u0301" in name


def on_terminal(**environment):
    """The table as a terminal gets it."""
    master, slave = pty.openpty()
    subprocess.run([PROGRAM, fixture("ordinary"), "table"],
                   stdout=slave, env={**ENVIRONMENT, "TERM": "xterm",
                                      **environment}, check=True)
    os.close(slave)
    text = b""
    try:
        while part := os.read(master, 65536):
            text += part
    except OSError:
        pass
    os.close(master)
    return text


@check
def table_paints_only_where_welcome(scratch):
    """table: colour on a terminal, none with NO_COLOR or on a dumb one"""
    assert b"\x1b[" in on_terminal()
    assert b"\x1b" not in on_terminal(NO_COLOR="1")
    assert b"\x1b" not in on_terminal(TERM="dumb")


def each_alone(scratch):
    """Every submission of the fixtures as a class of its own."""
    for path in CLASSES:
        head, submissions = read(path)
        for one in submissions:
            yield head, one, write(scratch / "alone.jsonl", head, [one])


@check
def gradescope_gets_its_keys(scratch):
    """gradescope: schema, score, flags only where students cannot see"""
    for head, one, path in each_alone(scratch):
        document = json.loads(report(path, "gradescope"))
        valid(document, FIXTURES / "gradescope.schema.json")
        assert abs(document["score"] - one["points"]) < 0.006
        assert document["extra_data"]["confinement"] == head["confinement"]
        for test in document["tests"]:
            if "score" in test and "max_score" in test:
                assert test["score"] <= test["max_score"] + 0.001
        hidden = [test for test in document["tests"]
                  if test["visibility"] == "hidden"]
        assert len(hidden) == 1 and "score" not in hidden[0]
    document = json.loads(report(fixture("one"), "gradescope"))
    seen = [test for test in document["tests"]
            if test["visibility"] != "hidden"]
    assert "97 %" in json.dumps(document) and "97 %" not in json.dumps(seen)
    late = [test["score"] for test in seen if "late" in test["name"]]
    assert late == [-1], late
    scores = sum(test.get("score", 0) for test in document["tests"])
    assert abs(scores - document["score"]) < 0.02, scores
    assert "This counts the question" in json.dumps(seen)


@check
def classroom50_adds_up(scratch):
    """classroom50: schema, whole scores that add up, the runner's names"""
    names = {"CLASSROOM": "cs", "ASSIGNMENT": "hw", "SUBMISSION_TAG": "s/1",
             "COMMIT_URL": "c", "RELEASE_URL": "r", "REVIEW_URL": "v"}
    for _, one, path in each_alone(scratch):
        document = json.loads(report(path, "classroom50", env=names))
        valid(document, FIXTURES / "classroom50.schema.json")
        assert [document[key] for key in ("classroom", "assignment",
                                          "submission", "commit", "release",
                                          "review")] == list(names.values())
        for key in ("score", "max-score"):
            assert document[key] == sum(test[key]
                                        for test in document["tests"])
        assert abs(document["score"] - 100 * one["points"]) <= 2
        assert document["max-score"] == 2000
    valid(json.loads(report(fixture("one"), "classroom50")),
          FIXTURES / "classroom50.schema.json")


@check
def prairielearn_gets_a_share(scratch):
    """prairielearn: schema, a share of 1, what is gradable"""
    for head, one, path in each_alone(scratch):
        document = json.loads(report(path, "prairielearn"))
        valid(document, FIXTURES / "prairielearn.schema.json")
        assert abs(document["score"] - one["points"] / head["possible"]) < 1e-9
        fates = [part["status"] for part in one["lessons"]]
        gradable = "broken" not in fates and bool(
            {"graded", "untouched", "refused"} & set(fates))
        assert document["gradable"] == gradable, fates
        assert ("format_errors" in document) != gradable


@check
def prairielearn_stays_small(scratch):
    """prairielearn: less than a megabyte, whatever was printed"""
    head, (one, *_) = read(fixture("one"))
    case = head["lessons"][0]["cases"][0]
    for copy in range(400):
        head["lessons"][0]["cases"].append({**case, "name": f"more_{copy}"})
        one["lessons"][0]["cases"].append(
            {"name": f"more_{copy}", "task": 1, "status": "failed",
             "points": 0, "message": "\u00e9\"\n" * 5000})
    path = write(scratch / "big.jsonl", head, [one])
    text = report(path, "prairielearn")
    assert len(text.encode()) <= 1000000
    document = json.loads(text)
    assert len(document["tests"]) > 400
    assert any(len(test["message"]) > 200 for test in document["tests"])


@check
def autolab_ends_in_scores(scratch):
    """autolab: the last lines are stages and scores, hints hold no markup"""
    for head, one, path in each_alone(scratch):
        text = report(path, "autolab")
        assert not UNSHOWABLE.search(text.replace("\n", ""))
        *_, stages, scores = text.rstrip("\n").split("\n")
        scores = json.loads(scores)
        valid(scores, FIXTURES / "autolab.schema.json")
        assert list(scores["scores"]) == ["lesson-1", "lesson-2"]
        assert abs(scores["scoreboard"][0] - one["points"]) < 0.006
        stages = json.loads(stages)
        assert stages["_presentation"] == "semantic"
        assert len(stages["stages"]) == 2
        for stage in stages["stages"]:
            for result in stages[stage].values():
                assert result["passed"] != ("hint" in result)
                assert not re.search("[<>]", result.get("hint", ""))
        assert head["confinement"] in text


@check
def one_means_one(scratch):
    """gradescope, autolab, classroom50, prairielearn refuse a class"""
    for form in ("gradescope", "autolab", "classroom50", "prairielearn"):
        for name in ("ordinary", "empty"):
            done = run(fixture(name), form)
            assert done.returncode == 2 and not done.stdout
            for word in (b"csv", b"json", b"html"):
                assert word in done.stderr, done.stderr


@check
def an_unknown_format_lists_the_known(scratch):
    """an unknown format: status 2, and the known ones"""
    done = run(fixture("one"), "xls")
    assert done.returncode == 2 and not done.stdout
    for word in "table html csv moodle canvas json gradescope autolab " \
                "classroom50 prairielearn junit tap xls".split():
        assert word.encode() in done.stderr, word


@check
def a_broken_line_is_named(scratch):
    """a broken results file: its line, nothing printed, the old file kept"""
    lines = fixture("ordinary").read_text().splitlines()
    old, path = scratch / "old", scratch / "broken.jsonl"
    for broken, number in ((lines[:4] + [lines[4][:-30]], 5),
                           (lines[:3] + ["[]"], 4), (["{}"] + lines, 1),
                           (lines[:2] + [lines[0]] + lines[2:], 3),
                           (lines + [""], 11), ([], 0)):
        path.write_text("".join(line + "\n" for line in broken))
        for form in ("csv", "html", "junit"):
            old.write_text("old")
            done = run(path, form, old)
            assert done.returncode == 2, (number, done)
            assert f"line {number}".encode() in done.stderr, done.stderr
            assert old.read_text() == "old"
            done = run(path, form)
            assert done.returncode == 2 and not done.stdout
        done = run("--feedback", path, scratch / "none")
        assert done.returncode == 2 and not (scratch / "none").exists()
    assert sorted(p.name for p in scratch.iterdir()) == ["broken.jsonl", "old"]
    done = run(scratch / "nothing", "csv")
    assert done.returncode == 2 and b"nothing" in done.stderr


@check
def a_report_takes_the_place_of_the_old(scratch):
    """OUT: replaced whole; a pipe is written to; no folder is an error"""
    out, pipe = scratch / "out.csv", scratch / "pipe"
    out.write_text("old" * 10000)
    assert run(fixture("one"), "csv", out).returncode == 0
    assert out.read_text() == report(fixture("one"), "csv")
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    assert run(fixture("one"), "csv", pipe).returncode == 0
    assert os.read(reader, 65536) == out.read_bytes()
    os.close(reader)
    assert pipe.is_fifo() and len(list(scratch.iterdir())) == 2
    done = run(fixture("one"), "csv", scratch / "no/out.csv")
    assert done.returncode == 2 and b"no/out.csv" in done.stderr


@check
def a_full_disk_is_told(scratch):
    """an output that cannot be written: status 2, the old file kept"""
    out = scratch / "out.csv"
    out.write_text("old")

    def little_room():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (50, 50))
    done = run(fixture("ordinary"), "csv", out,
               preexec_fn=little_room)
    assert done.returncode == 2 and b"written" in done.stderr, done
    assert out.read_text() == "old" and len(list(scratch.iterdir())) == 1
    with open("/dev/full", "wb") as full:
        done = subprocess.run([PROGRAM, fixture("one"), "csv"],
                              stdout=full, stderr=subprocess.PIPE,
                              env=ENVIRONMENT, check=False)
    assert done.returncode == 2 and b"written" in done.stderr, done


@check
def unsafe_is_said_aloud(scratch):
    """what ran without confinement is called UNSAFE in any format"""
    for form in ("csv", "moodle", "json", "tap", "html"):
        assert b"UNSAFE" in run(fixture("hostile"), form).stderr
        assert b"UNSAFE" not in run(fixture("ordinary"), form).stderr


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


@check
def feedback_is_for_the_student(scratch):
    """feedback: points, what failed and why, what is next; no flags, paths"""
    files = feedback(fixture("ordinary"), scratch / "ordinary")
    everything = "".join(files.values())
    for words in ("97 %", "reference", "3f9a12c0", "/tmp/", "/var/", "seed",
                  "Landlock"):
        assert words not in everything, words
    björn = next(text for name, text in files.items() if "Björn" in name)
    for words in ("Björn Weiß", "10.67 of 20 points", "6.67 of 10 points",
                  "3 of 4 cases pass", "count counts every item",
                  "      count(ITERABLE(source))   expected 246, got 247",
                  "This counts the question", "make lesson-1",
                  "TODO 2 in iterable_vs_iterator.c", "cost 1 point."):
        assert words in björn, words
    for words in ("my_range.c:31:5: error", "hand in my_range.c",
                  "still as it was given out", "calls system()",
                  "There are two files", "Well done", "not text",
                  "these points are not final"):
        assert words in everything, words
    assert max(map(columns, everything.split("\n"))) <= 80
    for text in feedback(fixture("hostile"), scratch / "hostile").values():
        assert not UNSHOWABLE.search(text)


def peak(*arguments):
    """The most memory a run held, in kilobytes."""
    with open(os.devnull, "wb") as nowhere:
        child = subprocess.Popen([PROGRAM, *map(str, arguments)],
                                 stdout=nowhere, stderr=nowhere,
                                 env={**ENVIRONMENT, "ASAN_OPTIONS":
                                      "quarantine_size_mb=0"})
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    assert child.returncode == 0, arguments
    return usage.ru_maxrss


def crowd(path, count):
    """A class of that size."""
    head, submissions = read(fixture("ordinary"))
    with open(path, "w", encoding="utf-8") as out:
        print(json.dumps(head), file=out)
        for number in range(count):
            one = submissions[number % len(submissions)]
            print(json.dumps({
                **one, "student": f"{one['student']} {number}",
                "origin": f"{number:05} {one['origin']}",
                "identifiers": {"moodle_participant": str(number),
                                "canvas_user": str(number)}}), file=out)
    return path


@check
def memory_is_flat(scratch):
    """a class of 2,000 takes no more memory than one of 50"""
    small = crowd(scratch / "small.jsonl", 50)
    large = crowd(scratch / "large.jsonl", 2000)
    for form in ("table", "csv", "moodle", "canvas", "json", "junit", "tap",
                 "html"):
        few, many = (peak(path, form) for path in (small, large))
        assert many - few < 600, (form, few, many)
    few, many = (peak("--feedback", path, scratch / path.stem)
                 for path in (small, large))
    assert many - few < 600, ("feedback", few, many)
    assert len(list((scratch / "large").iterdir())) == 2000


def main():
    """Runs all checks, or those whose names hold the second argument."""
    global PROGRAM
    PROGRAM = os.path.abspath(sys.argv[1])
    failed = 0
    for function in CHECKS:
        if len(sys.argv) > 2 and sys.argv[2] not in function.__name__:
            continue
        try:
            with tempfile.TemporaryDirectory() as scratch:
                function(pathlib.Path(scratch))
            print(f"ok - {function.__doc__}", flush=True)
        except Exception:  # whatever it is, the check has failed
            failed += 1
            print(f"not ok - {function.__doc__}")
            for line in traceback.format_exc(limit=-2).splitlines()[-12:]:
                print(f"#   {line[:300]}", flush=True)
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
