"""Memory, as the class grows.

    check_growth.py PROGRAM [WORD]
"""
import json
import resource
import subprocess
import sys

from reports import check, fixture, main, read, report, run


def fits(limit, *arguments):
    """Is a run content with so many kilobytes of its own?"""
    return run(*arguments, stdout=subprocess.DEVNULL, preexec_fn=lambda: (
        resource.setrlimit(resource.RLIMIT_DATA, (limit << 10, limit << 10)))
    ).returncode == 0


def needed(*arguments):
    """How many that are, nearly. (What a child took at most, the system says
    together with what Python had taken when the child began.)"""
    low, high = 0, 1 << 16
    assert fits(high, *arguments), arguments
    while high - low > 32:
        middle = (low + high) // 2
        low, high = (low, middle) if fits(middle, *arguments) else (middle, high)
    return high


def seconds(*arguments):
    """How long a run computes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    report(*arguments)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime
            - before.ru_utime - before.ru_stime)


def crowd(path, count):
    """A class of that size."""
    head, submissions = read(fixture("ordinary"))
    with open(path, "w", encoding="utf-8") as out:
        print(json.dumps(head), file=out)
        for number in range(count):
            one = submissions[number % len(submissions)]
            print(json.dumps({
                **one, "section": f"{number:0100}",
                "student": f"{one['student']} {number}",
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
        few = needed(small, form)
        assert fits(few + 600, large, form), (form, few)
    few = needed("--feedback", small, scratch / "small")
    assert fits(few + 600, "--feedback", large, scratch / "large"), few
    assert len(list((scratch / "large").iterdir())) == 2000


@check
def time_is_linear(scratch):
    """html: ten times the students take about ten times as long"""
    few, many = (
        min(seconds(crowd(scratch / "c.jsonl", count), "html")
            for _ in range(3)) for count in (300, 3000))
    assert many < 20 * few + 0.05, (few, many)


if __name__ == "__main__":
    sys.exit(main())
