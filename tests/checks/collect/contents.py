"""Which of several files counts, and what is in it; what is no file."""
import os
import stat
import zipfile

from listing import (CODE, LESS, MIB, MINE, OTHER, RANGE, SEND, STUB, beside, check, file_of, folder,
                     found, look, look_at_zip, look_in, quiet, says, unclear, unreadable, zip_bytes)

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


@check
def a_file_is_known_by_its_functions():
    mine = STUB.replace(b"return a;", b"return a + 1;")
    less = mine.replace(b"my_other", b"other")
    with folder({"c/a/prog.c": mine, "c/a/util.c": CODE, "c/b/prog.c": less,
                 "c/d/prog.c": b"int my_other(int a) { return a; }\n",
                 "c/e/calls.c": b"int main(void) { my_range(1); my_other(2); my_range_next(3); }\n",
                 "c/f/my_range.c": OTHER, "c/f/old.c": mine, "c/g/one.c": mine, "c/g/two.c": less,
                 "stub": STUB}) as top:
        a, b, d, e, f, g = look(top + "/c", "--lesson", RANGE, "--lesson", SEND, "--stub-of", RANGE,
                                "--stub", top + "/stub").all
    assert found(a, code=mine) and says(a, "prog.c was taken as my_range.c, by the functions in it.")
    assert found(b, code=less) and found(f, code=OTHER)
    for one in (d, e):
        assert unclear(one, "Neither name nor functions") and unclear(one, "which lesson", SEND)
    assert unclear(g, "one.c and two.c")


@check
def beside_an_untouched_stub_the_changed_file_counts_whatever_it_is_called():
    for name in ("my_range_final.c", "Copy of my_range.c", "my_range_jane_doe.c", "02_my_range.c",
                 "prog.c", "solution.c", "lessons/02-my-range/answer.c"):
        one = beside({"my_range.c": STUB, name: MINE, "helper.c": CODE})
        assert found(one, code=MINE) and says(one, f"{name} was taken: no other was changed"), name
        assert says(one, f"{name} was taken as my_range.c"), name
    one = beside({"my_range.c": STUB, "my_range_final.c": MINE, "prog.c": LESS})
    assert unclear(one, "my_range.c, my_range_final.c and prog.c")
    one = beside({"my_range.c": STUB, "my_range_old.c": STUB, "helper.c": CODE})
    assert found(one, code=STUB) and file_of(one)["path"] == "my_range.c"


@check
def beside_an_untouched_stub_a_file_that_cannot_be_read_is_open():
    for name in ("my_range_final.c", "x/my_range.c"):
        assert unreadable(beside({"my_range.c": STUB, name: "int x;".encode("utf-16")}), "UTF-16")


@check
def what_cannot_be_read_may_be_any_lessons():
    large = b"int x;\n" + b" " * (1 << 20)
    assert unreadable(beside({"my_range.c": STUB, "prog.c": large}), "prog.c is larger than 1 MiB")
    both = beside({"prog.c": "int x;".encode("utf-16")}, "--lesson", RANGE, "--lesson", SEND)
    assert unreadable(both, "UTF-16") and unreadable(both, "UTF-16", SEND)
    done = beside({"my_range.c": MINE, "prog.c": large}, "--lesson", RANGE, "--lesson", SEND)
    assert found(done, code=MINE) and unreadable(done, "prog.c", SEND)


@check
def a_stub_that_was_chosen_stays():
    with folder({"c/s/my_range.c": STUB, "c/s/prog.c": b"x" * (2 << 20), "stub": STUB,
                 "choices": b"s  02  my_range.c\n"}) as top:
        one = look(top + "/c", "--stub-of", RANGE, "--stub", top + "/stub", "--choices", top + "/choices").one()
    assert found(one, code=STUB)


@check
def an_accent_is_one_however_it_was_written():
    names = look_in({"Jose\u0301/my_range.c": CODE, "Li/my_range.c": CODE}).students()
    assert names == ["Jos\u00e9", "Li"], names


@check
def what_is_passed_over_is_named():
    one = beside({"my_range.c": LESS, "my_range_final.c": MINE, "prog.c": MINE, "helper.c": CODE,
                  "Copy of my_range.c": LESS, "old_my_range.c": STUB})
    assert found(one, code=LESS) and [problem["says"] for problem in one["problems"]] == [
        "my_range_final.c, prog.c were passed over, as there is my_range.c."]
    one = beside({"my_range_final.c": LESS, "prog.c": MINE})
    assert found(one, code=LESS) and says(one, "prog.c was passed over, as there is my_range_final.c.")
    assert quiet(beside({"my_range.c": LESS, "helper.c": CODE}))


@check
def what_a_checkout_brings_hides_no_answer():
    given = {f"lessons/02-my-range/given{i}.c": CODE + b"/* %d */" % i for i in range(20)}
    mine = b'#include "my_range.h"\n' + MINE
    assert found(beside({**given, "lessons/02-my-range/my_range.c": STUB, "prog.c": mine}), code=mine)


@check
def ends_of_lines_make_no_other_text():
    one = look_in({"s/a/my_range.c": CODE, "s/b/my_range.c": CODE.replace(b"\n", b"\r\n"), "t": None}).all[0]
    assert found(one) and says(one, "they are all the same")


@check
def a_line_of_the_instructors_decides():
    files = {"c/Jo Doe/a/my_range.c": CODE, "c/Jo Doe/b/my_range.c": OTHER, "c/lee/x/prog  1.c": CODE,
             "c/lee/y.c": OTHER, "c/mia/w.zip": zip_bytes([("x.c", CODE), ("y.c", OTHER)])}
    line = "Jo Doe  02  a/my_range.c"
    assert unclear(look_in({k[2:]: v for k, v in files.items()}).all[0], line)
    choices = f"# decided\n\nJo Doe  2  b/my_range.c\n{line}\r\nlee\t2 \t x/prog  1.c \nmia  06  w.zip/y.c\nmia  02  gone.c\n"
    with folder({**files, "choices": choices.encode(), "bad": b"Jo Doe 02 a/my_range.c\n"}) as top:
        jo, lee, mia = look(top + "/c", "--choices", top + "/choices").all
        refused = look(top + "/c", "--choices", top + "/bad")
        assert look(top + "/c", "--choices", top + "/none").count == 3
    assert found(jo) and says(jo, "the instructor chose it") and found(lee)
    assert found(mia, SEND, OTHER) and says(mia, "gone.c, which is not in it")
    assert refused.status == 2 and "bad, line 1" in refused.stderr


@check
def of_two_with_one_name_a_line_with_a_number_means_one():
    for name in "Kim Lee_%d_assignsubmission_file_", "%d-9 - Kim Lee - Nov 20, 2026 1000 AM":
        files = {f"c/{name % number}/{part}/my_range.c": text
                 for number in (31, 32) for part, text in (("a", CODE), ("b", OTHER))}
        with folder({**files, "choices": b"32  02  a/my_range.c\n"}) as top:
            one, other = look(top + "/c", "--choices", top + "/choices").all
        assert unclear(one, "Kim Lee  02") and found(other) and says(other, "the instructor chose it")


@check
def what_was_chosen_is_read_out_of_an_archive_whatever_it_is_called():
    with folder({"c.zip": zip_bytes([("jo/a/my_range.ccp", CODE), ("lee/w.zip", zip_bytes([("answer.md", CODE)]))]),
                 "choices": b"jo  02  a/my_range.ccp\nlee  02  w.zip/answer.md\n"}) as top:
        jo, lee = look(top + "/c.zip", "--choices", top + "/choices").all
    assert found(jo) and found(lee)


@check
def what_is_no_program_is_named_for_what_it_is():
    for listing in (look_in({"s/essay.docx": b"x", "s/a.ipynb": b"x", "t/my_range.c": CODE, "t/r.pdf": b"x"}),
                    look_at_zip([("s/essay.docx", b"x"), ("s/a.ipynb", b"x"), ("t/my_range.c", CODE),
                                 ("t/r.pdf", b"x")])):
        one, other = listing.all
        assert says(one, "essay.docx is a document of Word; the .c file itself is needed.")
        assert says(one, "a notebook of Jupyter") and quiet(other)


@check
def where_no_lesson_has_a_file_what_is_there_is_named():
    files = {"s/essay.docx": b"x", "t/notes.txt": b"x"}
    one, two = look_in(files, "--lesson", RANGE), look_in(files, "--lesson", RANGE, "--lesson", SEND)
    for listing in (one, two):
        assert listing.status == 2 and "  s: essay.docx is a document of Word" in listing.stderr
        assert "  t: There is no file of these lessons in it." in listing.stderr, listing.stderr
    assert "LESSON=" not in one.stderr and "LESSON=1" in two.stderr


@check
def what_has_other_things_than_a_lessons_file_is_unread():
    files = {"a/r.pdf": b"x", "b/x.c": CODE, "b/y.c": CODE, "c/my_range.c": CODE, "c/r.pdf": b"x",
             "d/notes.txt": b"x", "e/generators.c": CODE, "f/my_range.txt": b"I was ill."}
    assert [one["unread"] for one in look_in(files).all] == [True, True, False, False, False, False]


@check
def a_whole_checkout_is_said_once():
    files = {"lessons/02-my-range/my_range.c": CODE, "solutions/02-my-range/my_range.c": OTHER,
             "solutions/06-send/send.c": OTHER, "tests/02-my-range/my_range.c": OTHER}
    words = "A whole checkout was handed in: solutions/ and tests/ were not looked at."
    for listing in (look_in(files), look_at_zip(files.items())):
        one = listing.one()
        assert found(one) and [p["says"] for p in one["problems"]] == [words]
    assert quiet(look_in({**files, ".git/config": b""}).one())
    only = look_in({"s/my_range.c": CODE, "s/tests/send.c": CODE}).one()
    assert found(only) and says(only, "tests/ was not looked at.") and file_of(only, SEND)["found"] == "nothing"


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
    long = b"/* " + b"x" * 100000 + b" */\n" + CODE
    assert found(look_at_zip([("s/my_range.c.txt", long)]).one(), code=long)
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
    assert unreadable(listing.all[1], "Permission denied") and found(listing.all[2])


@check
def depth_and_number_are_bounded():
    deep = "/".join(["d"] * 40) + "/my_range.c"
    one = look_in({"s/" + deep: CODE}).one()
    assert unreadable(one, "deep")
    many = {f"s/f{i}": b"" for i in range(10050)}
    assert says(look_in(many).one(), "more than 10000")
