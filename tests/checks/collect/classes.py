"""Classes as a whole: where they begin, nothing to grade, parts, large ones."""
import os
import tempfile
import time

from listing import (CODE, MOODLE, OTHER, RANGE, SEND, check, folder, found, look,
                     look_at_zip, look_in, quiet, tar_bytes, unclear, zip_bytes)

# --- Where the class begins ---------------------------------------------------

LITTER = ["__MACOSX/class/._my_range.c", "__MACOSX/._class", ".DS_Store", "desktop.ini",
          "Thumbs.db", "._class", "README.txt", ".git/config"]


def everywhere(files):
    """The same in a folder and in archives."""
    with folder(files) as top:
        yield look(top)
    files = [(name, content) for name, content in files.items() if content is not None]
    yield look_at_zip(files)
    yield look_at_zip(files[::-1])
    with folder({"class.tar": tar_bytes(files, "w")}) as top:
        yield look(top + "/class.tar")


@check
def what_systems_leave_beside_a_class_is_no_student():
    litter = {place + name: b"x" for place in ("", "class/") for name in LITTER}
    students = {"class/jane/my_range.c": CODE, "class/lee/send.c": CODE,
                "class/lee/desktop.ini": b"x", "class/lee/._send.c": b"x"}
    for place in ("", "a/", "a/b c/"):
        files = {place + name: content for name, content in {**litter, **students}.items()}
        for listing in everywhere(files):
            assert listing.students() == ["jane", "lee"], (place, listing.students())
            assert found(listing.all[0]) and found(listing.all[1], SEND)
            assert not any(one["problems"] for one in listing.all)


@check
def one_folder_that_holds_a_class_is_read_as_the_class():
    ours, theirs = MOODLE + "/my_range.c", "Lee_7_assignsubmission_file_/x/send.c"
    for files, students in (
            ({"class/" + ours: CODE}, ["Jane Doe"]),
            ({"a/b/" + ours: CODE, "a/b/" + theirs: CODE}, ["Jane Doe", "Lee"]),
            ({"class/jane/my_range.c": CODE}, ["jane"]),
            ({"class/smith_my_range.c": CODE, "class/lee_send.c": CODE}, ["lee", "smith"]),
            ({"jane/02-my-range/my_range.c": CODE, "jane/06-send/send.c": CODE}, ["jane"]),
            ({"x/lessons/02-my-range/my_range.c": CODE, "x/docs/a.c": CODE}, ["x"])):
        for listing in everywhere(files):
            assert listing.students() == students, (files, listing.students())
            assert any(f["found"] == "file" for f in listing.all[0]["files"])
    with folder({MOODLE + "/x/y/my_range.c": CODE}) as top:
        assert look(os.path.join(top, MOODLE)).students() == ["Jane Doe"]


@check
def among_files_named_after_students_every_name_is_somebodys():
    files = {"smith_my_range.c": CODE, "lee_my_range.c": CODE, "07_my_range.c": CODE, "do_send.c": OTHER}
    for listing in everywhere(files):
        assert listing.count == 4 and sum(any(f["found"] == "file" for f in s["files"]) for s in listing.all) == 4
    with folder({"02_my_range.c": CODE, "jane_send.c": OTHER}) as top:
        assert look(top).count == 1


@check
def a_day_in_a_name_is_no_number_of_canvas():
    flat = {"smith_2026_11_20.c": CODE, "jones_2026_11_20.c": CODE, "lee_02_1_my_range.c": CODE}
    for listing in (look_in(flat, "--lesson", RANGE), look_at_zip(list(flat.items()), "--lesson", RANGE)):
        assert listing.count == 3 and all(found(one) and not one["canvas_user"] for one in listing.all)
    one = look_in({"jane/my_range.c": CODE, "jane/Screenshot_20261120_100000_Chrome.jpg": b"x",
                   "jane/log_2026_11_20.txt": b"x", "jane/mia_5_77_scan.png": b"x", "jane/lee_6_78_a.png": b"x",
                   "tom/send.c": CODE}).all[0]
    assert found(one) and quiet(one)
    with folder({"my_range.c": CODE, "send.c": OTHER, "Screenshot_20261120_100000_Chrome.jpg": b"x"}) as top:
        jane = look(top).one()
    assert found(jane) and found(jane, SEND, OTHER)
    for name in ("doe_2026_48213_my_range.c", "doe_2026_text.html", "doe_20261120_4821312_my_range.c"):
        assert look_in({name: CODE, "roe_7_99_my_range.c": CODE}).all[0]["canvas_user"], name


@check
def beside_a_file_of_canvas_one_in_an_archive_may_count_as_well():
    one = look_in({"doejane_4711_99_my_range.c": CODE, "roe_5_98_send.c": CODE,
                   "doejane_4711_100_work.zip": zip_bytes([("w/my_range.c", OTHER)])}).all[0]
    assert unclear(one, "nothing says which one counts")


@check
def what_holds_an_export_is_no_student():
    jane, lee = MOODLE + "/my_range.c", "Lee_7_assignsubmission_file_/my_range.c"
    for export in ({jane: CODE, lee: CODE}, {"doejane_11_101_my_range.c": CODE,
                                             "leelee_12_102_my_range.c": CODE}):
        for listing in (look_in({"export.zip": zip_bytes(export.items()), "desktop.ini": b"x"}),
                        look_in({"A/" + name: code for name, code in export.items()} |
                                {"B/my_range.c": CODE})):
            one = listing.all[0]
            assert one["student"] in ("export", "A"), one
            assert unclear(one, "SUBMISSIONS=") and unclear(one, "SUBMISSIONS=", SEND), one
    assert found(look_in({"A/" + jane: CODE, "B/my_range.c": CODE}).all[0])


@check
def who_has_a_dot_for_a_first_name_is_a_student():
    moodle = ". Suharto_11_assignsubmission_file_"
    for files in ({moodle + "/my_range.c": CODE}, {moodle + "my_range.c": CODE},
                  {"class/" + moodle + "/my_range.c": CODE}, {". Suharto/my_range.c": CODE}):
        students = {**files, **{name.replace(". Suharto_11", "Jane_12").replace(
            ". Suharto", "Jane"): CODE for name in files}}
        for listing in everywhere(students):
            assert listing.students() == [". Suharto", "Jane"], (files, listing.students())
            assert found(listing.all[0])


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
                            ("other", "Of the submissions (1)")):
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


@check
def two_students_of_one_name_stay_two():
    listing = look_at_zip([
        ("Jane_1_assignsubmission_file_/my_range.c", CODE),
        ("Jane_2_assignsubmission_file_/my_range.c", OTHER)])
    assert listing.students() == ["Jane", "Jane"]
    assert found(listing.all[0]) and found(listing.all[1], RANGE, OTHER)


@check
def an_accent_makes_nobody_two_students():
    bjorn = look_in({
        "Bjo\u0308rn_1_assignsubmission_file_/my_range.c": CODE,
        "Bj\u00f6rn_1_assignsubmission_onlinetext_/onlinetext.html": b"done"}).one()
    assert bjorn["student"] == "Bj\u00f6rn" and found(bjorn)


@check
def blackboards_users_may_have_a_line_in_their_names():
    when = "_attempt_2026-11-20-10-00-00_my_range.c"
    for homework in ("Homework 1", "Homework_1"):
        for users in (["j_doe", "lee"], ["j_doe", "j_roe", "lee"]):
            files = {f"{homework}_{user}{when}": CODE for user in users}
            assert look_in(files).students() == users
    assert look_in({f"Homework 1_lee{when}": CODE}).students() == ["lee"]
    assert look_in({f"a_j_doe{when}": CODE, "x/my_range.c": CODE}).students() == ["doe", "x"]
