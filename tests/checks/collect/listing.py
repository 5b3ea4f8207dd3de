"""What the checks of collecting share: the program list_submissions, what it
said, and folders for it to look at."""
import contextlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from packed import tar_bytes, zip_bytes  # noqa: F401

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))
from tap import check  # noqa: E402,F401

# What was freed is not kept, as it would show up in the measured memory.
os.environ.setdefault("ASAN_OPTIONS", "quarantine_size_mb=0:thread_local_quarantine_size_kb=0")
PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())
CODE = b"int answer(void) { return 42; }\n"
OTHER = b"int answer(void) { return 43; }\n"
STUB = b"""static int my_range_next(int a)
{
    return a;
}

int my_range(int a) { return my_range_next(a); }
int my_other(int a) { return my_range(a); }
"""
MINE, LESS = STUB.replace(b"return a;", b"return a + 1;"), STUB.replace(b"my_other", b"other")
RANGE, SEND = "02-my-range", "06-send"
MOODLE = "Jane Doe_12345_assignsubmission_file_"
MIB = 1 << 20


class Listing:
    """What list_submissions said."""

    def __init__(self, run):
        self.status, self.stderr = run.returncode, run.stderr.decode()
        lines = [json.loads(line) for line in run.stdout.decode().splitlines()]
        self.count = lines[0]["count"] if lines else 0
        self.all = lines[1:-1]
        self.end = lines[-1] if len(lines) > 1 else {}

    def one(self):
        assert len(self.all) == 1, [s["student"] for s in self.all]
        return self.all[0]

    def students(self):
        return [submission["student"] for submission in self.all]


def look(path, *arguments, uid=None):
    """Runs list_submissions; afterwards its work folder must be empty."""
    with tempfile.TemporaryDirectory() as work:
        os.chmod(work, 0o700)

        def become():
            if uid is not None:
                os.setgroups([])
                os.setgid(uid)
                os.setuid(uid)

        if uid is not None:
            os.chown(work, uid, uid)
        run = subprocess.run([PROGRAM, path, work, *arguments], timeout=120,
                             capture_output=True, preexec_fn=become)
        assert not os.listdir(work), os.listdir(work)
    assert run.returncode in (0, 2), (run.returncode, run.stderr)
    for words in (b"runtime error", b"Sanitizer"):
        assert words not in run.stderr, run.stderr
    return Listing(run)


def file_of(submission, lesson=RANGE):
    return next(f for f in submission["files"] if f["lesson"] == lesson)


def found(submission, lesson=RANGE, code=CODE):
    """Was this code found?"""
    file = file_of(submission, lesson)
    assert file["found"] == "file", (file, submission["problems"])
    assert bytes.fromhex(file["bytes"]) == code[:200], file
    return True


def unreadable(submission, words, lesson=RANGE):
    file = file_of(submission, lesson)
    assert file["found"] == "unreadable", file
    assert words in file["problem"], file
    return True


def unclear(submission, words, lesson=RANGE):
    file = file_of(submission, lesson)
    assert file["found"] == "unclear", file
    assert words in file["problem"] + (file["private"] or ""), file
    return True


def says(submission, words):
    sentences = [problem["says"] for problem in submission["problems"]]
    assert any(words in sentence for sentence in sentences), sentences
    return True


def quiet(submission):
    assert not submission["problems"], submission["problems"]
    return True


@contextlib.contextmanager
def folder(files):
    """A folder of these files: bytes, or a function that makes them."""
    with tempfile.TemporaryDirectory() as root:
        os.chmod(root, 0o755)
        top = os.path.join(root, "class")
        os.mkdir(top)
        for name, content in files.items():
            path = os.path.join(os.fsencode(top), os.fsencode(name))
            os.makedirs(os.path.dirname(path), exist_ok=True)
            if callable(content):
                content(path)
            elif content is None:
                os.makedirs(path)
            else:
                with open(path, "wb") as file:
                    file.write(content)
        yield top


def look_in(files, *arguments, **options):
    with folder(files) as top:
        return look(top, *arguments, **options)


def look_at_zip(files, *arguments, **options):
    with folder({"class.zip": zip_bytes(files, **options)}) as top:
        return look(os.path.join(top, "class.zip"), *arguments)


def beside(files, *arguments):
    """What is made of these files of one student, where STUB is lesson 2's."""
    with folder({**{f"c/{MOODLE}/{name}": text for name, text in files.items()}, "stub": STUB}) as top:
        return look(top + "/c", "--stub-of", RANGE, "--stub", top + "/stub", *arguments).one()
