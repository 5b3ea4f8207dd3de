"""The examples for CI, and what they report.

    ci.py commands FILE.yml    the commands that it has judge, for a shell
    ci.py report JUNIT.xml     how many failed, and what is said of them
"""
import sys
from xml.etree import ElementTree

import yaml


def commands(path):
    """GitHub's steps, or GitLab's script; a report is kept whatever they end with."""
    document = yaml.safe_load(open(path))
    if "jobs" in document:
        steps = document["jobs"]["lessons"]["steps"]
        assert True in document  # YAML's word for on
        assert steps[0]["uses"].startswith("actions/checkout@")
        assert steps[-1]["if"] == "always()" and steps[-1]["with"]["path"] == "junit.xml"
        return [step["run"] for step in steps if "run" in step]
    job = document["lessons"]
    assert job["image"] and job["artifacts"] == {
        "when": "always", "reports": {"junit": "junit.xml"}}
    return job["script"]


def report(path):
    """The counts at its top are those of its cases."""
    suite = ElementTree.parse(path).getroot()
    cases = suite.findall("testcase")
    failed, skipped = suite.findall("*/failure"), suite.findall("*/skipped")
    assert [int(suite.get(name)) for name in ("tests", "failures", "skipped")] == [
        len(cases), len(failed), len(skipped)]
    yield f"{len(failed)} failed, {len(skipped)} skipped of {len(cases)}"
    yield from (failure.text for failure in failed)


print("\n".join({"commands": commands, "report": report}[sys.argv[1]](sys.argv[2])))
