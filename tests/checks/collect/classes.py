"""Classes as a whole: nothing to grade, parts of a class, large ones."""
import os
import tempfile
import time

from listing import CODE, check, folder, found, look, look_in, zip_bytes

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
