"""The formats in JSON, each by its schema.

    check_json.py PROGRAM [WORD]
"""
import json
import re
import sys

import schemas
from reports import (
    CLASSES, FIXTURES, ROOT, UNSHOWABLE, check, fixture, main, read, report, run,
    write)
from schemas import valid

PUBLISHED = ROOT / "docs/results.schema.json"


@check
def schemas_are_schemas(scratch):
    """json: each schema is valid by its metaschema, no keyword misspelt"""
    paths = sorted(FIXTURES.glob("*.schema.json"))
    assert len(paths) == 4
    for path in [PUBLISHED, *paths]:
        found = schemas.schema_faults(path)
        assert not found, (path.name, found[:5])


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
        valid(document, PUBLISHED)
        assert even(document.pop("submissions")) == even(submissions)
        head.pop("submissions")
        assert even(document) == even(head)


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
        if one["points"] is None:  # then there is no score, not one of 0
            scores = [test for test in document["tests"] if "score" in test]
            assert "score" not in document and not scores
            continue
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
def nobody_looks_at_what_is_missing(scratch):
    """gradescope: a lesson not handed in, and blank, is for nobody to look at"""
    head, (one, *_) = read(fixture("one"))
    first, second = one["lessons"]
    missing = {**second, "status": "missing", "points": None, "deducted": 0, "cases": []}
    for other, words in (
            (first, "Not all lessons are handed in, so there is no total yet. "
                    "(Lesson 2: missing)"),
            ({**first, "status": "broken", "points": None, "cases": []},
             "your instructor will look at it. (Lesson 1: grader failed; "
             "Lesson 2: missing)")):
        path = write(scratch / "m.jsonl", head, [
            {**one, "points": None, "lessons": [other, missing]}])
        output = json.loads(report(path, "gradescope"))["output"]
        assert words in output and ("will look" in output) == (other != first), output


@check
def classroom50_adds_up(scratch):
    """classroom50: schema, whole scores that add up, the runner's names"""
    names = {"CLASSROOM": "cs", "ASSIGNMENT": "hw", "SUBMISSION_TAG": "s/1",
             "COMMIT_URL": "c", "RELEASE_URL": "r", "REVIEW_URL": "v"}
    for _, one, path in each_alone(scratch):
        if one["points"] is None:
            done = run(path, "classroom50", env=names)
            assert done.returncode == 2 and b"points are open" in done.stderr
            continue
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
        share = (one["points"] or 0) / head["possible"]
        assert abs(document["score"] - share) < 1e-9
        fates = [part["status"] for part in one["lessons"]]
        gradable = one["points"] is not None and bool(
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
        known = [part for part in one["lessons"] if part["points"] is not None]
        assert list(scores["scores"]) == [
            f"lesson-{int(part['lesson'][:2])}" for part in known]
        if one["points"] is not None:
            assert abs(scores["scoreboard"][0] - one["points"]) < 0.006
        assert ("scoreboard" in scores) == (one["points"] is not None)
        stages = json.loads(stages)
        assert stages["_presentation"] == "semantic"
        assert len(stages["stages"]) == 2
        for stage in stages["stages"]:
            for result in stages[stage].values():
                assert result["passed"] != ("hint" in result)
                assert not re.search("[<>]", result.get("hint", ""))
        assert head["confinement"] in text


if __name__ == "__main__":
    sys.exit(main())
