"""The formats of test results: junit, tap.

    check_ci.py PROGRAM [WORD]
"""
import subprocess
import sys
from xml.etree import ElementTree

from reports import CLASSES, UNSHOWABLE, check, main, name_of, read, report

PARSE_TAP = """use TAP::Parser; my $p = TAP::Parser->new({source => $ARGV[0]});
1 while $p->next; printf "%d %d %d %d\\n", $p->version, $p->tests_run,
scalar($p->failed), scalar($p->todo); print "$_\\n" for $p->parse_errors;"""


def expected(head, submissions):
    """How many cases pass, fail, and fail without being graded; how many
    lessons have no cases."""
    counts = {"passed": 0, "failed": 0, "shown": 0, "none": 0, "open": 0}
    for one in submissions:
        for known, part in zip(head["lessons"], one["lessons"]):
            graded = {case["name"]: case["graded"] for case in known["cases"]}
            counts["none"] += part["status"] != "graded"
            counts["open"] += part["points"] is None
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
        root = ElementTree.fromstring(report(path, "junit"))
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
                         - counts["open"], "error": counts["open"],
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


if __name__ == "__main__":
    sys.exit(main())
