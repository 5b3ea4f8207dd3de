"""C's text under names that are no C file's, and what is there instead."""
from listing import (CODE, LESS, MINE, OTHER, RANGE, SEND, STUB, beside, check, file_of, folder,
                     found, look, look_at_zip, look_in, quiet, says, tar_bytes, unclear, unreadable,
                     zip_bytes)

ANSWER = b'#include "my_range.h"\n' + MINE
ANOTHER = b'#include "my_range.h"\n' + LESS

# What editors, browsers and keyboards make of "my_range.c"; with a Cyrillic letter, too.
ODD = ["my_range.cpp", "my_range.CC", "my_range.c~", "#my_range.c#", "my_range.c.bak", "my_range.c.download",
       "my_range.c ", "my_range.c.1", "my_range.c (1).txt", "my_range.c;1", "my_range", "my_range_c",
       "my_range.\u0441", "prog.cpp", "code.txt", "answer"]


@check
def what_is_not_called_a_c_file_is_known_by_the_functions_in_it():
    for name in ODD:
        one = beside({name: ANSWER})
        assert found(one, code=ANSWER) and says(one, f"{name} was taken as my_range.c"), name
        one = beside({"w.zip": zip_bytes([("w/" + name, ANSWER)])})
        assert found(one, code=ANSWER), name
        if not name.endswith(".txt"):  # one that names the lesson needs no more
            assert not found_any(beside({name: CODE})), name
    with folder({"stub": STUB, "class.zip": zip_bytes([("s/" + ODD[0], ANSWER), ("t/x.c", CODE)])}) as top:
        listing = look(top + "/class.zip", "--stub-of", RANGE, "--stub", top + "/stub")
    assert found(listing.all[0], code=ANSWER)


def found_any(one):
    return any(file["found"] != "nothing" for file in one["files"])


@check
def beside_what_was_not_begun_it_counts():
    for name in ODD:
        for other in (STUB, b""):
            one = beside({"my_range.c": other, name: ANSWER})
            assert found(one, code=ANSWER) and says(one, f"{name} was taken"), (name, other)
        one = beside({"my_range.c": STUB, name: STUB})
        assert found(one, code=STUB) and file_of(one)["path"] == "my_range.c", name


@check
def beside_a_c_file_it_does_not_count():
    for mine in ("my_range.c", "my_range_jane.c", "ex2.c"):
        for stub in ({}, {"lessons/02-my-range/my_range.c": STUB}):
            one = beside({**stub, mine: ANSWER, mine + "~": ANOTHER, "prog.c.bak": ANOTHER})
            assert found(one, code=ANSWER), mine
            assert not any("passed over" in problem["says"] for problem in one["problems"]), one["problems"]
    one = beside({"my_range.c": ANSWER, "my_range.cpp": ANOTHER})
    assert found(one, code=ANSWER) and says(one, "my_range.cpp was passed over, as there is my_range.c.")
    assert unclear(beside({"a.cpp": ANSWER, "b.txt": ANOTHER}), "a.cpp and b.txt")


@check
def an_empty_file_or_a_folder_of_the_lessons_name_hides_no_answer():
    for files, taken in (({"my_range.c": b"", "my_range.txt": ANSWER}, "my_range.txt"),
                         ({"my_range.c/main.c": ANSWER}, "my_range.c/main.c")):
        one = beside(files)
        assert found(one, code=ANSWER) and says(one, f"{taken} was taken: no other can be graded")
    assert unreadable(beside({"my_range.c": b"", "prog.c": CODE}), "empty")


@check
def an_answer_among_many_c_files_is_found():
    many = {f"modules/p{i:02}/binding.c": CODE + b"/* %d */" % i for i in range(60)}
    one = beside({**many, "work/ex2.c": ANSWER})
    assert found(one, code=ANSWER) and says(one, "work/ex2.c was taken")


@check
def a_file_of_a_students_name_counts_whatever_its_ending():
    files = {"smith_my_range.c": ANSWER, "lee_my_range.c.txt": ANSWER, "roe_my_range.cpp": ANSWER,
             "ann_my_range.c~": ANSWER, "jo_lesson2.txt": ANSWER, "max_my_range.zip": zip_bytes([("my_range.c", ANSWER)]),
             "mo_my_range.tar.gz": tar_bytes([("my_range.c", ANSWER)]), "doe my range copy.c": ANSWER,
             "tim_my_range.docx": b"x", "README.txt": b"x", "grades_lesson2.csv": b"x", "notes.txt": b"x"}
    with folder({**{"c/" + name: text for name, text in files.items()}, "stub": STUB,
                 "c.zip": zip_bytes(files.items())}) as top:
        for place in ("/c", "/c.zip"):
            listing = look(top + place, "--stub-of", RANGE, "--stub", top + "/stub")
            assert listing.students() == ["ann", "doe", "jo", "lee", "max", "mo", "roe", "smith", "tim"]
            assert all(found(one, code=ANSWER) for one in listing.all[:-1])
            assert says(listing.all[-1], "is a document of Word") and listing.all[-1]["unread"]


@check
def a_file_that_has_but_a_students_name_counts_if_it_is_nearly_c():
    files = {"smith.c": ANSWER, "jane.c.txt": ANSWER, "roe.cpp": ANSWER, "smith.c~": ANOTHER, "README.txt": b"x",
             "tim.docx": b"x", "grades.csv": b"x"}
    with folder({**{"c/" + name: text for name, text in files.items()}, "stub": STUB,
                 "c.zip": zip_bytes(files.items())}) as top:
        for place in ("/c", "/c.zip"):
            listing = look(top + place, "--lesson", RANGE, "--stub-of", RANGE, "--stub", top + "/stub")
            assert listing.students() == ["jane", "roe", "smith"], listing.students()
            assert all(found(one, code=ANSWER) for one in listing.all)
            assert "not looked at:\n  tim.docx\n" in listing.stderr, listing.stderr


@check
def a_name_that_hints_at_a_lesson_that_was_not_asked_for_throws_no_answer_away():
    for name in ("to_generators.c", "lesson5.c", "Lektion 5 final.c"):
        one = beside({name: ANSWER}, "--lesson", RANGE)
        assert found(one, code=ANSWER) and says(one, f"{name} was taken as my_range.c, by the functions"), name
        one = beside({name: CODE}, "--lesson", RANGE)
        assert not found_any(one) and one["unread"] and says(one, name), name


@check
def what_is_there_instead_is_named():
    for name, unread in (("scan.heic", True), ("x.zip.download", True), ("my_range.h", True), ("answer.md", True),
                         ("prog.cpp", True), ("notes.txt", False)):
        for listing in (look_in({"s/a/" + name: b"x", "t/my_range.c": CODE}),
                        look_at_zip([("s/a/" + name, b"x"), ("t/my_range.c", CODE)])):
            one, other = listing.all
            assert says(one, f"There is no file of these lessons in it. What is there: a/{name}.")
            assert one["unread"] is unread and quiet(other), name
    one = look_in({**{f"s/{i:02}.mp4": b"" for i in range(20)}, "t/my_range.c": CODE}).all[0]
    assert says(one, "15.mp4 and 4 more.")


@check
def a_document_for_a_lesson_is_named_beside_other_lessons():
    for files in ({"my_range.c": STUB}, {"send.c": CODE}):
        one = beside({**files, "my_range.docx": b"x", "report.pdf": b"x"})
        assert [problem["says"] for problem in one["problems"]] == [
            "my_range.docx is a document of Word; the .c file itself is needed."]


@check
def a_folder_that_a_student_calls_solutions_is_looked_into():
    for files in ({"solutions/my_range.c": CODE}, {"Solutions/lesson 2/my_range.c": CODE},
                  {"w.zip": zip_bytes([("w/solutions/my_range.c", CODE)])}):
        one = look_in({**{"s/" + name: text for name, text in files.items()}, "t/send.c": CODE}).all[0]
        assert found(one) and quiet(one)
    for place in ("solutions/02-my-range/", "tests/", "w/Solutions/02-my-range/given/"):
        one = look_in({f"s/{place}my_range.c": CODE, "t/send.c": CODE}).all[0]
        assert file_of(one)["found"] == "nothing" and says(one, "was not looked at") and one["unread"], place


@check
def what_is_an_archive_and_stays_closed_is_open():
    for name in ("w.7z.001", "w.tar.Z", "w.tar.lz4", "w.cab", "my_range.c.gz"):
        for listing in (look_in({"s/" + name: b"x", "t/send.c": CODE}),
                        look_at_zip([("s/" + name, b"x"), ("t/send.c", CODE)])):
            assert unreadable(listing.all[0], "can't be opened here"), name
    assert found(look_in({"s/w.zipx": zip_bytes([("my_range.c", CODE)]), "t/send.c": CODE}).all[0])
    assert found(look_in({"s/send.c": CODE, "s/w.7z.001": b"x"}).one(), SEND)
