"""The program: what it refuses, and where it writes.

    check_program.py PROGRAM [WORD]
"""
import os
import resource
import signal
import sys

from reports import check, fixture, main, report, run


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
def formats_can_be_asked_for(scratch):
    """--formats lists the formats; --check knows those and no others"""
    done = run("--formats")
    lines = done.stdout.decode().splitlines()
    assert done.returncode == 0 and len(lines) == 13, lines
    for name, what in (line.split("\t") for line in lines):
        assert what, name
        done = run("--check", name)
        assert done.returncode == 0 and not done.stdout + done.stderr, done
    done = run("--check", "xls")
    assert done.returncode == 2 and not done.stdout
    assert done.stderr.decode().startswith(
        "There is no format 'xls'. The formats are: table, html, "), done


@check
def what_is_asked_wrong_is_explained(scratch):
    """arguments that make no sense: status 2, and how to ask"""
    one = fixture("one")
    for wrong in ((), (one,), (one, "csv", scratch / "o", "more"),
                  ("--check",), ("--formats", one), ("--feedback", one),
                  ("--no-such", one)):
        done = run(*wrong)
        assert done.returncode == 2 and not done.stdout, wrong
        assert b"report RESULTS FORMAT [OUT]" in done.stderr, wrong
    assert not list(scratch.iterdir())


@check
def a_reader_may_leave(scratch):
    """a pipe whose reader left: status 2 and a sentence, no signal"""
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as pipe:
        done = run(fixture("ordinary"), "csv", stdout=pipe)
    assert done.returncode == 2 and b"written" in done.stderr, done


@check
def a_broken_line_is_named(scratch):
    """a broken results file: its line, nothing printed, the old file kept"""
    lines = fixture("ordinary").read_text().splitlines()
    old, path = scratch / "old", scratch / "broken.jsonl"
    for broken, number in ((lines[:4] + [lines[4][:-30]], 5),
                           (lines[:3] + ["[]"], 4), (["{}"] + lines, 1),
                           (lines[:2] + [lines[0]] + lines[2:], 3),
                           (lines + [""], len(lines) + 1), ([], 0)):
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
        done = run(fixture("one"), "csv", stdout=full)
    assert done.returncode == 2 and b"written" in done.stderr, done


@check
def unsafe_is_said_aloud(scratch):
    """what ran without confinement is called UNSAFE in any format"""
    for form in ("csv", "moodle", "json", "tap", "html"):
        assert b"UNSAFE" in run(fixture("hostile"), form).stderr
        assert b"UNSAFE" not in run(fixture("ordinary"), form).stderr


if __name__ == "__main__":
    sys.exit(main())
