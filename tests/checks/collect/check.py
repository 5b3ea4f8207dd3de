"""Does the grader find what students hand in, and only that?

Makes folders, zips and lists of all kinds, also hostile ones, and looks at what
the program list_submissions makes of them. Prints TAP.

    python3 check.py LIST_SUBMISSIONS
"""
import calendar
import contextlib
import io
import json
import os
import pathlib
import shutil
import stat
import struct
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile

# What was freed is not kept, as it would show up in the measured memory.
os.environ.setdefault("ASAN_OPTIONS", "quarantine_size_mb=0:thread_local_quarantine_size_kb=0")
PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())
CODE = b"int answer(void) { return 42; }\n"
OTHER = b"int answer(void) { return 43; }\n"
RANGE, SEND = "02-my-range", "06-send"
MOODLE = "Jane Doe_12345_assignsubmission_file_"
MIB = 1 << 20
checks = []


def check(test):
    """Marks a function as a check; its docstring is the check's name."""
    checks.append(test)
    return test


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


def zip_bytes(files, method=zipfile.ZIP_DEFLATED, when=(2026, 11, 20, 10, 0, 0)):
    """A zip of (name, content) pairs; names may come twice."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in files:
            info = zipfile.ZipInfo(name, when)
            info.compress_type = method
            info.external_attr = 0o100644 << 16
            if callable(content):
                content = content(info)
            archive.writestr(info, content)
    return buffer.getvalue()


def tar_bytes(files, mode="w:gz"):
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode=mode) as archive:
        for name, content in files:
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return buffer.getvalue()


def look_in(files, *arguments, **options):
    with folder(files) as top:
        return look(top, *arguments, **options)


def look_at_zip(files, *arguments, **options):
    with folder({"class.zip": zip_bytes(files, **options)}) as top:
        return look(os.path.join(top, "class.zip"), *arguments)


# --- Names and places --------------------------------------------------------


@check
def a_file_is_a_submission():
    with folder({"my_range.c": CODE, "smith_send.c": CODE, "odd.c": CODE,
                 "doejane_LATE_4711_99_my_range-1.c": CODE}) as top:
        assert found(look(top + "/my_range.c").one())
        smith = look(top + "/smith_send.c").one()
        assert smith["student"] == "smith" and found(smith, SEND)
        jane = look(top + "/doejane_LATE_4711_99_my_range-1.c").one()
        assert found(jane) and jane["late_mark"] and jane["canvas_user"] == "4711"
        odd = look(top + "/odd.c", "--lesson", RANGE).one()
        assert found(odd) and says(odd, "odd.c was taken as my_range.c")
        nothing = look(top + "/odd.c")
        assert nothing.status == 2 and "my_range.c" in nothing.stderr


@check
def a_folder_with_lesson_files_is_one_submission():
    one = look_in({"my_range.c": CODE, "send.c": OTHER, "notes.txt": b"x"}).one()
    assert found(one) and found(one, SEND, OTHER) and quiet(one)
    assert one["student"] == "class" and one["submitted"] == -1


@check
def a_checkout_gives_what_lies_under_lessons_only():
    one = look_in({
        "lessons/02-my-range/my_range.c": CODE,
        "solutions/02-my-range/my_range.c": OTHER,
        "tests/02-my-range/my_range.c": OTHER,
        ".git/my_range.c": OTHER, "deep/.git/send.c": OTHER,
        "lessons/protocol/value.c": OTHER, "__MACOSX/my_range.c": OTHER,
        "lessons/02-my-range/._my_range.c": OTHER,
    }).one()
    assert found(one) and quiet(one)
    assert file_of(one)["path"] == "lessons/02-my-range/my_range.c"
    assert file_of(one, SEND)["found"] == "nothing"


@check
def a_folder_of_folders_is_a_class_in_order_of_names():
    listing = look_in({"zoe/my_range.c": CODE, "adam/a/b/send.c": OTHER,
                       "mia/lessons/02-my-range/my_range.c": CODE,
                       "README.txt": b"x", ".hidden/my_range.c": CODE})
    assert listing.students() == ["adam", "mia", "zoe"] and listing.count == 3
    assert found(listing.all[0], SEND, OTHER) and found(listing.all[2])


@check
def moodles_folders_say_who_and_which_participant():
    listing = look_in({
        MOODLE + "/my_range.c": CODE,
        "Zoë Ö_77_assignsubmission_file/send.c": CODE,
        "Participant_9_assignsubmission_file_/send.c": CODE,
        "Al_3_assignsubmission_onlinetext_/onlinetext.html": b"int x;"})
    assert listing.students() == ["Al", "Jane Doe", "Participant 9", "Zoë Ö"]
    al, jane, hidden, zoe = listing.all
    assert jane["moodle_participant"] == "12345" and found(jane)
    assert zoe["moodle_participant"] == "77" and found(zoe, SEND)
    assert hidden["moodle_participant"] == "9"
    assert says(al, "typed") and al["moodle_participant"] == "3"


@check
def moodles_typed_text_and_files_are_one_submission():
    listing = look_in({
        MOODLE + "/my_range.c": CODE,
        "Jane Doe_12345_assignsubmission_onlinetext_/onlinetext.html": b"x"})
    assert found(listing.one()) and says(listing.one(), "typed")


@check
def moodles_flat_files_of_a_student_come_together():
    listing = look_in({MOODLE + "my_range.c": CODE, MOODLE + "send.c": OTHER,
                       "Jane Doe_99_assignsubmission_file_send.c": CODE})
    assert [s["moodle_participant"] for s in listing.all] == ["12345", "99"]
    assert found(listing.all[0]) and found(listing.all[0], SEND, OTHER)
    assert found(listing.all[1], SEND, CODE)


@check
def moodles_zip_tells_the_time():
    listing = look_at_zip([(MOODLE + "/my_range.c", CODE),
                           (MOODLE + "/x/send.c", OTHER)])
    jane = listing.one()
    stamp = int(time.mktime((2026, 11, 20, 10, 0, 0, 0, 0, -1)))
    assert jane["student"] == "Jane Doe" and found(jane) and found(jane, SEND, OTHER)
    assert jane["submitted"] == stamp, (jane["submitted"], stamp)


@check
def a_zips_time_is_local():
    """Zones are files, which the process that reads archives can't open."""
    zone = b"TZif" + bytes(16) + struct.pack(">6l", 0, 0, 0, 0, 1, 4)
    zone += struct.pack(">lBB", 5 * 3600, 0, 0) + b"ABC\0"
    with folder({"zone": zone, "class.zip": zip_bytes([(MOODLE + "/my_range.c", CODE)])}) as top:
        os.environ["TZ"] = ":" + top + "/zone"
        try:
            jane = look(top + "/class.zip").one()
        finally:
            del os.environ["TZ"]
    assert jane["submitted"] == calendar.timegm((2026, 11, 20, 5, 0, 0)), jane


@check
def a_zip_uploaded_to_moodle_has_the_uploads_time():
    inner = zip_bytes([("my_range.c", CODE)], when=(2020, 1, 1, 0, 0, 0))
    jane = look_at_zip([(MOODLE + "/work.zip", inner)]).one()
    stamp = int(time.mktime((2026, 11, 20, 10, 0, 0, 0, 0, -1)))
    assert found(jane) and jane["submitted"] == stamp
    assert file_of(jane)["path"] == "work.zip/my_range.c"


@check
def canvas_names_say_who_when_and_how_often():
    files = {"doejane_LATE_4711_99_my_range.c": OTHER,
             "doejane_4711_100_my_range-1.c": OTHER,
             "doejane_4711_101_my_range-12.c": CODE,
             "doejane_4711_102_send.c": CODE,
             "doejane_4712_103_send.c": OTHER,
             "roe_5_text.html": b"<p>"}
    for listing in (look_in(files), look_at_zip(files.items())):
        assert listing.students() == ["doejane", "doejane", "roe"]
        first, second, roe = listing.all
        if first["canvas_user"] == "4712":
            first, second = second, first
        assert found(first) and says(first, "latest that Canvas has")
        assert first["late_mark"] and not second["late_mark"]
        assert first["submitted"] == -1 and found(second, SEND, OTHER)
        assert roe["canvas_user"] == "5" and says(roe, "typed")


@check
def what_browsers_and_keyboards_do_to_names_is_let_pass_with_a_note():
    for name in ("my_range (1).c", "my_range(12).c", "My_Range.C", "MY-RANGE.c",
                 "my_range-1.c", "My_Range-2 (3).c"):
        one = look_in({"s/" + name: CODE}).one()
        assert found(one) and says(one, f"{name} was taken as my_range.c")


@check
def plain_flat_files_belong_to_whom_they_name():
    listing = look_in({"smith_my_range.c": CODE, "smith-send.c": OTHER,
                       "van_der_berg_my_range.c": CODE, "lee My_Range (2).c": CODE})
    assert listing.students() == ["lee", "smith", "van_der_berg"]
    assert found(listing.all[1]) and found(listing.all[1], SEND, OTHER)
    assert found(listing.all[0]) and quiet(listing.all[2])


@check
def the_only_file_is_taken_for_the_only_lesson():
    one = look_in({"smith/prog.c": CODE}, "--lesson", RANGE).one()
    assert found(one) and says(one, "it is the only C file")
    flat = look_in({"smith.c": CODE, "lee.c": OTHER}, "--lesson", RANGE)
    assert flat.students() == ["lee", "smith"] and found(flat.all[1])
    two = look_in({"smith/a.c": CODE, "smith/b.c": CODE}, "--lesson", RANGE).one()
    assert file_of(two)["found"] == "nothing" and says(two, "left alone")
    both = look_in({"smith/prog.c": CODE, "lee/send.c": CODE}).all[1]
    assert file_of(both)["found"] == "nothing" and says(both, "left alone")
    zipped = look_at_zip([("x/prog.c", CODE)], "--lesson", RANGE).one()
    assert found(zipped) and zipped["student"] == "x"


@check
def a_file_of_another_lesson_is_not_taken():
    listing = look_in({"smith/generators.c": CODE, "lee/prog.c": CODE}, "--lesson", RANGE)
    lee, smith = listing.all
    assert found(lee) and file_of(smith)["found"] == "nothing"


@check
def two_students_of_one_name_stay_two():
    listing = look_at_zip([
        ("Jane_1_assignsubmission_file_/my_range.c", CODE),
        ("Jane_2_assignsubmission_file_/my_range.c", OTHER)])
    assert listing.students() == ["Jane", "Jane"]
    assert found(listing.all[0]) and found(listing.all[1], RANGE, OTHER)


# --- Several files for one lesson --------------------------------------------


@check
def the_lessons_own_place_wins():
    one = look_in({"s/lessons/02-my-range/my_range.c": CODE,
                   "s/old/my_range.c": OTHER}).one()
    assert found(one) and says(one, "it lies where the lesson keeps it")


@check
def two_files_that_differ_are_left_to_the_instructor():
    one = look_in({"s/new/my_range.c": CODE, "s/old/my_range.c": OTHER}).one()
    assert unreadable(one, "new/my_range.c and old/my_range.c")
    assert says(one, "nothing says which one counts")
    one = look_in({"s/a/lessons/02-my-range/my_range.c": CODE,
                   "s/b/lessons/02-my-range/my_range.c": OTHER}).one()
    assert unreadable(one, "nothing says")
    one = look_in({"s/my_range.c": CODE, "s/my_range-1.c": OTHER}).one()
    assert unreadable(one, "nothing says")


@check
def the_same_file_twice_is_one():
    one = look_in({"s/a/my_range.c": CODE, "s/b/my_range.c": CODE}).one()
    assert found(one) and says(one, "they are all the same")


@check
def a_file_that_was_not_begun_does_not_hide_one_that_was():
    with folder({"s/lessons/02-my-range/my_range.c": OTHER,
                 "s/my_range.c": CODE, "stub": OTHER}) as top:
        one = look(top, "--stub", top + "/stub").one()
    assert found(one) and says(one, "since it was handed out")


@check
def a_file_that_can_be_read_beats_one_that_cannot():
    one = look_in({"s/my_range.c": CODE, "s/x/my_range.c": b""}).one()
    assert found(one) and says(one, "no other can be graded")


# --- What is in a file -------------------------------------------------------


@check
def what_is_no_text_gets_a_sentence():
    for content, words in ((b"", "empty"), (b"\xef\xbb\xbf", "empty"),
                           (b"int\0x;", "zero bytes"),
                           ("int x;".encode("utf-16"), "UTF-16"),
                           (b"x" * (MIB + 1), "larger than 1 MiB")):
        assert unreadable(look_in({"s/my_range.c": content}).one(), words)
        inner = zip_bytes([("my_range.c", content)], zipfile.ZIP_STORED)
        assert unreadable(look_in({"s/a.zip": inner}).one(), words)
        assert unreadable(look_at_zip([("s/send.txt", b""),
                                       ("s/my_range.c", content)]).one(), words)


@check
def odd_text_is_taken_as_it_is():
    assert found(look_in({"s/my_range.c": b"x" * MIB}).one(), code=b"x" * MIB)
    bom = look_in({"s/my_range.c": b"\xef\xbb\xbf" + CODE}).one()
    assert found(bom) and quiet(bom)
    crlf = look_in({"s/my_range.c": b"int x;\r\n"}).one()
    assert found(crlf, code=b"int x;\r\n") and quiet(crlf)
    latin = look_in({"s/my_range.c": b"/* \xe9 */"}).one()
    assert found(latin, code=b"/* \xe9 */") and says(latin, "UTF-8")


# --- What is no file ---------------------------------------------------------


@check
def links_pipes_devices_and_folders_are_not_read():
    listing = look_in({
        "secret.txt": CODE,
        "link/my_range.c": lambda path: os.symlink("../secret.txt", path),
        "pipe/my_range.c": os.mkfifo,
        "folder/my_range.c/x.c": CODE,
        "out/sub": lambda path: os.symlink("../link", path)})
    by_name = dict(zip(listing.students(), listing.all))
    assert unreadable(by_name["link"], "is a link")
    assert unreadable(by_name["pipe"], "no ordinary file")
    assert unreadable(by_name["folder"], "is a folder")
    assert file_of(by_name["out"])["found"] == "nothing"


@check
def a_socket_and_a_device_are_not_opened():
    def make(path):
        if os.geteuid() == 0:
            os.mknod(path, stat.S_IFCHR | 0o666, os.makedev(1, 5))
        else:
            os.mkfifo(path)
    assert unreadable(look_in({"s/my_range.c": make}).one(), "no ordinary file")


@check
def links_in_place_of_students_are_not_followed():
    listing = look_in({"jane/my_range.c": CODE,
                       "copy": lambda path: os.symlink("jane", path),
                       "lee_my_range.c": lambda path: os.symlink("jane/my_range.c", path),
                       "roe.zip": lambda path: os.symlink("/etc/passwd", path)})
    copy, jane, lee, roe = listing.all
    assert says(copy, "is a link") and unreadable(lee, "is a link")
    assert says(roe, "is a link") and found(jane)


@check
def what_may_not_be_read_is_said_to_be_so():
    """Only an ordinary user can be refused a file."""
    def closed(path):
        with open(path, "wb") as file:
            file.write(CODE)
        os.chmod(path, 0)
    files = {"a/my_range.c": closed, "b/x": None, "c/my_range.c": CODE}
    with folder(files) as top:
        os.chmod(top + "/b", 0)
        listing = look(top, uid=65534 if os.geteuid() == 0 else None)
        os.chmod(top + "/b", 0o755)
    assert unreadable(listing.all[0], "Permission denied")
    assert says(listing.all[1], "Permission denied") and found(listing.all[2])


@check
def depth_and_number_are_bounded():
    deep = "/".join(["d"] * 40) + "/my_range.c"
    one = look_in({"s/" + deep: CODE}).one()
    assert file_of(one)["found"] == "nothing" and says(one, "deep")
    many = {f"s/f{i}": b"" for i in range(10050)}
    assert says(look_in(many).one(), "more than 10000")


# --- Archives ----------------------------------------------------------------


@check
def archives_in_a_submission_are_opened_once():
    inner = zip_bytes([("project/lessons/02-my-range/my_range.c", CODE),
                       ("project/solutions/02-my-range/my_range.c", OTHER),
                       ("again.zip", zip_bytes([("send.c", CODE)]))])
    one = look_in({"s/work.zip": inner}).one()
    assert found(one) and says(one, "archive within an archive")
    assert file_of(one, SEND)["found"] == "nothing"
    for name, mode in (("a.tar.gz", "w:gz"), ("a.TGZ", "w:gz"), ("a.tar", "w")):
        assert found(look_in({"s/" + name: tar_bytes([("x/my_range.c", CODE)], mode)}).one())
    assert found(look_in({"smith.zip": inner}).one())
    assert says(look_in({"s/a.rar": b"Rar!"}).one(), "can't be opened here")
    flat = look_at_zip([("doejane_4711_99_work.zip", inner)]).one()
    assert found(flat) and flat["student"] == "doejane"
    assert found(look_in({MOODLE + "work.zip": inner}).one())


@check
def a_students_archive_is_a_submission_too():
    with folder({"jane.zip": zip_bytes([("w/my_range.c", CODE), ("w/send.c", OTHER)]),
                 "jane.tgz": tar_bytes([("my_range.c", CODE)])}) as top:
        one = look(top + "/jane.zip").one()
        assert found(one) and one["student"] == "w" and one["submitted"] == -1
        assert found(look(top + "/jane.tgz").one())


@check
def a_class_in_an_archive_is_found_below_its_folder():
    listing = look_at_zip([("export/jane/my_range.c", CODE),
                           ("export/lee/send.c", OTHER)])
    assert listing.students() == ["jane", "lee"]
    with folder({"c.tar.gz": tar_bytes([("c/jane/my_range.c", CODE),
                                        ("c/lee/send.c", OTHER)])}) as top:
        listing = look(top + "/c.tar.gz")
    assert listing.students() == ["jane", "lee"] and found(listing.all[0])


@check
def paths_in_archives_lead_nowhere():
    with tempfile.TemporaryDirectory() as outside:
        evil = outside + "/my_range.c"
        files = [("../../../../.." + evil, CODE), (evil, CODE),
                 ("..\\..\\my_range.c", CODE), ("./s/../send.c", OTHER)]
        one = look_in({"s/a.zip": zip_bytes(files)}).one()
        assert found(one) and found(one, SEND, OTHER)
        look_at_zip(files)
        look_in({"s/a.tar": tar_bytes(files, "w")})
        assert not os.listdir(outside)


@check
def links_in_archives_are_not_followed():
    def link(info):
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        return "/etc/passwd"
    assert unreadable(look_in({"s/a.zip": zip_bytes([("my_range.c", link)])}).one(),
                      "is a link")
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, kind in (("my_range.c", tarfile.LNKTYPE), ("send.c", tarfile.FIFOTYPE)):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
    one = look_in({"s/a.tar": buffer.getvalue()}).one()
    assert unreadable(one, "is a link") and unreadable(one, "no ordinary file", SEND)


@check
def a_bomb_ends_its_archive_and_nothing_else():
    bomb = zip_bytes([("my_range.c", b"\0" * (64 * MIB)), ("send.c", CODE)])
    gz = tar_bytes([("my_range.c", b"\0" * (64 * MIB)), ("send.c", CODE)])
    listing = look_in({"a/x.zip": bomb, "b/my_range.c": CODE, "c/x.tgz": gz})
    assert says(listing.all[0], "my_range.c in it swells")
    assert says(listing.all[2], "swells") and found(listing.all[1])
    listing = look_at_zip([("a/my_range.c", b"\0" * (64 * MIB)),
                           ("b/my_range.c", CODE), ("c/x.zip", bomb)])
    assert unreadable(listing.all[0], "larger than 1 MiB") and found(listing.all[1])
    assert says(listing.all[2], "swells")


@check
def archives_are_bounded_in_size_and_number():
    noise = os.urandom(MIB - 10)
    inner = zip_bytes([(f"{i}/my_range.c", noise) for i in range(70)], zipfile.ZIP_STORED)
    assert says(look_in({"s/a.zip": inner}).one(), "larger than 64 MiB")
    half = zip_bytes([(f"{i}/my_range.c", b"x" * MIB) for i in range(2)])
    listing = look_in({f"s/{i}.zip": half for i in range(7)})
    assert says(listing.one(), "more than 5 archives")
    many = zip_bytes([(f"{i}.txt", b"") for i in range(10100)])
    assert says(look_in({"s/a.zip": many}).one(), "first 10000")


@check
def one_student_cannot_crowd_out_a_class():
    big = zip_bytes([("x.bin", b"x" * (60 * MIB))], zipfile.ZIP_STORED)
    files = [(f"a/{i}.zip", big) for i in range(4)] + [("b/my_range.c", CODE)]
    listing = look_at_zip(files)
    assert says(listing.all[0], "stays closed") and found(listing.all[1])


@check
def damaged_archives_cost_only_what_is_damaged():
    good = zip_bytes([("my_range.c", CODE * 50), ("send.c", CODE)])
    for bad in (good[:len(good) // 2], b"PK\3\4" + b"x" * 100, b"", b"junk"):
        listing = look_in({"a/x.zip": bad, "b/my_range.c": CODE, "a/x.tgz": bad})
        assert says(listing.all[0], "x.zip"), listing.all[0]
        assert found(listing.all[1])
    for place in (40, 45):  # the kind of the first block; something in it
        broken = bytearray(good)
        broken[place] = 0xFF
        one = look_in({"a/x.zip": bytes(broken)}).one()
        assert unreadable(one, "is damaged") and found(one, SEND)
    with folder({"x.zip": good[:len(good) // 2]}) as top:
        assert look(top + "/x.zip").status == 2


@check
def encrypted_files_get_a_sentence():
    plain = bytearray(zip_bytes([("my_range.c", CODE), ("send.c", CODE)]))
    plain[6] |= 1                                   # the local header's flag
    plain[plain.index(b"PK\1\2") + 8] |= 1          # and the directory's
    for listing in (look_in({"s/a.zip": bytes(plain)}),):
        assert unreadable(listing.one(), "encrypted") and found(listing.one(), SEND)


@check
def a_name_twice_in_an_archive_is_said():
    import warnings
    warnings.simplefilter("ignore")
    one = look_in({"s/a.zip": zip_bytes([("my_range.c", CODE), ("my_range.c", OTHER)])}).one()
    assert unreadable(one, "a.zip/my_range.c, twice")


@check
def a_tar_of_endless_headers_is_survived():
    header = tarfile.TarInfo("x")
    header.type, header.size = b"g", 0
    block = header.tobuf(tarfile.USTAR_FORMAT)
    listing = look_in({"a/x.tar": block * 100000, "b/my_range.c": CODE})
    assert found(listing.all[1]) and listing.all[0]["problems"]


# --- Names that are attacks --------------------------------------------------


@check
def names_of_any_bytes_become_text():
    names = [b"\x1b[31mred", b"new\nline", b"\xff\xfe\xfd", "‮evil".encode(),
             b"=cmd()", b"a" * 250, b"<b>&amp;", b"tab\there", "é".encode() * 120,
             b"-rf", b"%s%n", b"\xc2\x85c1"]
    files = {os.fsdecode(name) + "/my_range.c": CODE for name in names}
    listing = look_in(files)
    assert listing.count == len(names)
    for submission in listing.all:
        assert found(submission)
        text = submission["student"] + submission["origin"]
        assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 or c in "‮" for c in text)
        assert len(submission["student"].encode()) <= 200
    zipped = look_at_zip([(os.fsdecode(n).encode(errors="replace").decode() + "/my_range.c", CODE)
                          for n in names if b"\n" not in n])
    assert zipped.count == len(names) - 1, zipped.students()


@check
def accents_in_zips_come_through():
    assert look_at_zip([("Zoë Müller_7_assignsubmission_file_/my_range.c", CODE),
                        ("李_8_assignsubmission_file_/send.c", CODE)]
                       ).students() == ["Zoë Müller", "李"]


# --- Lists and checkouts -----------------------------------------------------


def git(directory, *arguments, date=None):
    environment = dict(os.environ, GIT_CONFIG_GLOBAL="/dev/null", GIT_CONFIG_NOSYSTEM="1")
    if date:
        environment.update(GIT_COMMITTER_DATE=date, GIT_AUTHOR_DATE=date)
    subprocess.run(["git", "-C", directory, "-c", "user.name=x", "-c", "user.email=x@x",
                    *arguments], check=True, capture_output=True, env=environment)


def make_checkout(directory):
    git(directory, "init", "-q", "-b", "main")
    git(directory, "add", ".")
    git(directory, "commit", "-qm", "one", date="1700000000 +0000")
    pathlib.Path(directory, "later").write_text("x")
    git(directory, "add", ".")
    git(directory, "commit", "-qm", "two", date="1800000000 +0000")


@check
def a_list_names_checkouts():
    with folder({"alice/iterators/lessons/02-my-range/my_range.c": CODE,
                 "bob/iterators/my_range.c": OTHER, "carl/send.c": CODE,
                 "list.txt": b"# the class\nalice/iterators\r\n\n  bob/iterators/  # late\n"
                             b"carl\nnobody\ncarl/send.c\n"}) as top:
        make_checkout(top + "/alice/iterators")
        listing = look(top + "/list.txt")
    assert listing.students() == ["alice/iterators", "bob/iterators", "carl",
                                  "nobody", "send"], listing.students()
    assert found(listing.all[0]) and found(listing.all[1], RANGE, OTHER)
    assert says(listing.all[3], "can't be found") and found(listing.all[4], SEND)
    assert listing.all[0]["submitted"] == 1700000000 and quiet(listing.all[0])
    assert listing.all[1]["submitted"] == -1


@check
def packed_and_shallow_checkouts_tell_the_time():
    with folder({"a/my_range.c": CODE}) as top:
        make_checkout(top + "/a")
        git(top + "/a", "gc", "-q")
        git(top, "clone", "-q", "--depth", "1", "file://" + top + "/a", top + "/b")
        git(top + "/a", "checkout", "-q", "--detach")
        listing = look(top)
    assert [s["submitted"] for s in listing.all] == [1700000000, 1800000000]


def sign(directory):
    """Adds a commit that changes my_range.c and bears a signature."""
    with open(directory + "/my_range.c", "ab") as file:
        file.write(b"\n")
    git(directory, "commit", "-qam", "three", date="1900000000 +0000")
    commit = subprocess.run(["git", "-C", directory, "cat-file", "commit", "HEAD"],
                            capture_output=True, check=True).stdout
    head, _, message = commit.partition(b"\n\n")
    head += b"\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----"
    name = subprocess.run(["git", "-C", directory, "hash-object", "-t", "commit", "-w", "--stdin"],
                          input=head + b"\n\n" + message, capture_output=True, check=True).stdout
    git(directory, "update-ref", "HEAD", name.decode().strip())


@check
def a_hostile_checkout_starts_nothing():
    with folder({"a/my_range.c": CODE}) as top, tempfile.TemporaryDirectory() as ran:
        make_checkout(top + "/a")
        sign(top + "/a")
        trap = top + "/a/trap.sh"
        pathlib.Path(trap).write_text(f"#!/bin/sh\ntouch {ran}/$$\n")
        os.chmod(trap, 0o755)
        os.chmod(ran, 0o777)
        for key in ("core.fsmonitor", "core.pager", "pager.log", "gpg.program", "core.sshCommand",
                    "core.editor", "diff.external", "core.gitProxy", "core.alternateRefsCommand",
                    "filter.x.clean", "filter.x.smudge", "credential.helper", "uploadpack.packObjectsHook"):
            git(top + "/a", "config", key, trap)
        for key, value in (("log.showSignature", "true"), ("core.hooksPath", top + "/a"),
                           ("alias.log", "!" + trap),
                           ("remote.o.url", "ext::" + trap), ("remote.o.promisor", "true"),
                           ("protocol.ext.allow", "always"), ("remote.o.uploadpack", trap),
                           ("extensions.partialClone", "o")):
            subprocess.run(["git", "config", "-f", top + "/a/.git/config", key, value], check=True)
        config = pathlib.Path(top + "/a/.git/config")
        config.write_text(config.read_text().replace("repositoryformatversion = 0",
                                                     "repositoryformatversion = 1"))
        # It is a trap indeed: plain git walks into it.
        subprocess.run(["git", "-C", top + "/a", "log", "-1", "--", "my_range.c"],
                       capture_output=True)
        assert os.listdir(ran), "git was not caught"
        for name in os.listdir(ran):
            os.unlink(ran + "/" + name)
        with config.open("a") as file:
            file.write("[include]\n\tpath = /dev/stdin\n[core]\n\tworktree = /\n")
        submission = look(top).one()
        assert submission["submitted"] == 1900000000, submission
        # Objects that are missing are not fetched, and other repositories' not used.
        objects = pathlib.Path(top + "/a/.git/objects")
        first = next(path for path in objects.iterdir() if len(path.name) == 2)
        shutil.rmtree(first)
        look(top)
        pathlib.Path(top + "/a/.git/objects/info").mkdir(exist_ok=True)
        pathlib.Path(top + "/a/.git/objects/info/alternates").write_text("/\n")
        assert look(top).one()["submitted"] == -1
        assert not os.listdir(ran)


@check
def a_git_folder_that_is_a_link_or_a_pipe_is_left_alone():
    def pipes(path):
        os.makedirs(os.path.join(path, b"objects"))
        os.mkfifo(os.path.join(path, b"HEAD"))
    listing = look_in({"a/my_range.c": CODE, "a/.git": pipes, "b/my_range.c": CODE,
                       "b/.git": lambda path: os.symlink("/", path),
                       "c/my_range.c": CODE, "c/.git": b"gitdir: ../a/.git\n"})
    assert all(found(s) and s["submitted"] == -1 for s in listing.all)
    with folder({"a/my_range.c": CODE, "b/my_range.c": CODE}) as top:
        make_checkout(top + "/a")
        os.symlink("../a/.git", top + "/b/.git")
        assert [s["submitted"] for s in look(top).all] == [1700000000, -1]


# --- Nothing to grade --------------------------------------------------------


@check
def nothing_to_grade_ends_with_a_sentence():
    with folder({"empty": None, "list": b"gone\n", "comments": b"# no\n", "a.bin": b"\0\1",
                 "none.zip": zip_bytes([("readme.txt", b"x")]), "pipe": os.mkfifo,
                 "junk.zip": b"junk", "other/jane/x.txt": b""}) as top:
        for name, words in (("missing", "There is no"), ("empty", "nothing to grade"),
                            ("list", "nothing it names exists"), ("comments", "names none"),
                            ("a.bin", "no list"), ("none.zip", "nothing to grade"),
                            ("pipe", "neither a file nor a folder"), ("junk.zip", "damaged"),
                            ("other", "None of the 1 submissions")):
            listing = look(os.path.join(top, name))
            assert listing.status == 2 and words in listing.stderr, (name, listing.stderr)
            assert "SUBMISSIONS=" in listing.stderr or name == "list"
            assert all(len(line) <= 80 or "/" in line or "damaged" in line
                       for line in listing.stderr.splitlines()), listing.stderr


# --- Parts of a class, and large ones ----------------------------------------


@check
def shards_share_a_class():
    files = {f"s{i:02}/my_range.c": CODE for i in range(10)}
    with folder({**files, "c.zip": b""}) as top:
        os.unlink(top + "/c.zip")
        with tempfile.TemporaryDirectory() as other:
            with open(other + "/c.zip", "wb") as file:
                file.write(zip_bytes(files.items()))
            for path in (top, other + "/c.zip"):
                seen = []
                for first in range(3):
                    listing = look(path, "--first", str(first), "--step", "3")
                    assert listing.count == 10 and all(found(s) for s in listing.all)
                    seen += listing.students()
                assert sorted(seen) == [f"s{i:02}" for i in range(10)]
                assert seen[:2] == ["s00", "s03"]
    assert len(look_in(files, "--stop", "4").all) == 4


def class_files(count):
    return {f"Student {i}_{i}_assignsubmission_file_/{name}": CODE * 100
            for i in range(count) for name in ("my_range.c", "send.c", "report.pdf")}


@check
def memory_does_not_grow_with_the_class():
    sizes = {}
    for count in (100, 1000):
        files = class_files(count)
        with folder(files) as top, tempfile.TemporaryDirectory() as other:
            with open(other + "/c.zip", "wb") as file:
                file.write(zip_bytes(files.items()))
            for kind, path in (("folder", top), ("zip", other + "/c.zip")):
                begun = time.monotonic()
                listing = look(path)
                sizes[kind, count] = listing.end["rss"]
                assert len(listing.all) == count
                assert all(found(s, code=CODE * 100) for s in listing.all)
                print(f"# {count} submissions in a {kind}: {listing.end['rss']} KiB, "
                      f"{time.monotonic() - begun:.2f} s")
    for kind in ("folder", "zip"):
        assert sizes[kind, 1000] <= 1.2 * sizes[kind, 100], sizes


def main():
    failed = 0
    chosen = sys.argv[2:]
    for test in checks:
        if chosen and test.__name__ not in chosen:
            continue
        name = "collect: " + test.__name__.replace("_", " ")
        try:
            test()
            print("ok - " + name, flush=True)
        except Exception as problem:
            failed += 1
            print("not ok - " + name)
            for line in f"{type(problem).__name__}: {problem}".splitlines()[:20]:
                print("#   " + line[:2000], flush=True)
            line = problem.__traceback__
            while line.tb_next and line.tb_next.tb_frame.f_code.co_filename == __file__:
                line = line.tb_next
            print(f"#   line {line.tb_lineno}")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
