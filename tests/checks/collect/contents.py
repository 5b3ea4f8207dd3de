"""Which of several files counts, and what is in it; what is no file."""
import os
import stat
import zipfile

from listing import (CODE, MIB, OTHER, check, file_of, folder, found, look,
                     look_at_zip, look_in, quiet, says, unclear, unreadable,
                     zip_bytes)

# --- Several files for one lesson --------------------------------------------


@check
def the_lessons_own_place_wins():
    one = look_in({"s/lessons/02-my-range/my_range.c": CODE,
                   "s/old/my_range.c": OTHER}).one()
    assert found(one) and says(one, "it lies where the lesson keeps it")


@check
def two_files_that_differ_are_left_to_the_instructor():
    one = look_in({"s/new/my_range.c": CODE, "s/old/my_range.c": OTHER, "t": None}).all[0]
    assert unclear(one, "new/my_range.c and old/my_range.c")
    assert says(one, "nothing says which one counts")
    one = look_in({"s/a/lessons/02-my-range/my_range.c": CODE,
                   "s/b/lessons/02-my-range/my_range.c": OTHER, "t": None}).all[0]
    assert unclear(one, "nothing says")
    one = look_in({"s/my_range.c": CODE, "s/my_range-1.c": OTHER}).one()
    assert unclear(one, "nothing says")


@check
def the_same_file_twice_is_one():
    one = look_in({"s/a/my_range.c": CODE, "s/b/my_range.c": CODE, "t": None}).all[0]
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
