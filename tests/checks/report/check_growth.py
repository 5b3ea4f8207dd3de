"""Memory, as the class grows.

    check_growth.py PROGRAM [WORD]
"""
import json
import os
import subprocess
import sys

from reports import ENVIRONMENT, check, command, fixture, main, read


def used(*arguments):
    """What a run used: the most memory, in kilobytes, and seconds."""
    with open(os.devnull, "wb") as nowhere:
        child = subprocess.Popen(command(*arguments), stdout=nowhere,
                                 stderr=nowhere, env={
                                     **ENVIRONMENT, "ASAN_OPTIONS":
                                     "quarantine_size_mb=0"})
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    assert child.returncode == 0, arguments
    return usage.ru_maxrss, usage.ru_utime + usage.ru_stime


def peak(*arguments):
    """The most memory a run held, in kilobytes."""
    return used(*arguments)[0]


def crowd(path, count):
    """A class of that size."""
    head, submissions = read(fixture("ordinary"))
    with open(path, "w", encoding="utf-8") as out:
        print(json.dumps(head), file=out)
        for number in range(count):
            one = submissions[number % len(submissions)]
            print(json.dumps({
                **one, "section": f"section {number}", "student": f"{one['student']} {number}",
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


@check
def time_is_linear(scratch):
    """html: ten times the students take about ten times as long"""
    few, many = (
        min(used(crowd(scratch / "c.jsonl", count), "html")[1]
            for _ in range(3)) for count in (300, 3000))
    assert many < 20 * few + 0.05, (few, many)


if __name__ == "__main__":
    sys.exit(main())
