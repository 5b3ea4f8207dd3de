"""Whose a file is and which lesson's, by the names of files and folders."""
import os
import time

from listing import (CODE, MOODLE, OTHER, RANGE, SEND, check, file_of, folder,
                     found, look, look_at_zip, look_in, quiet, says, unclear,
                     zip_bytes)


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
    assert found(one) and file_of(one)["path"] == "lessons/02-my-range/my_range.c"
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
def a_name_with_moodles_mark_is_nobody_elses():
    mark = "_1234_assignsubmission_file_"
    listing = look_in({f"Al{mark}_5678_assignsubmission_file_/my_range.c": OTHER,
                       f"Vic{mark}/my_range.c": CODE,
                       f"Vic{mark}_5679_assignsubmission_file_/my_range.c": OTHER})
    assert [s["moodle_participant"] for s in listing.all] == ["5678", "1234", "5679"]
    assert found(listing.all[1]) and quiet(listing.all[1])
    flat = look_in({f"Al{mark}_5678_assignsubmission_file_my_range.c": OTHER,
                    f"Bo_5_assignsubmission_file_x{mark}my_range.c": OTHER,
                    f"Vic{mark}my_range.c": CODE})
    assert [s["moodle_participant"] for s in flat.all] == [None, None, "1234"]
    assert says(flat.all[0], "more than one number") and found(flat.all[2])


@check
def two_owners_of_a_number_are_told_and_not_graded():
    for names in (("Al_12_assignsubmission_file_/", "Vic_12_assignsubmission_file_/"),
                  ("al_12_7_", "vic_12_8_")):
        al, vic, zoe = look_in({names[0] + "my_range.c": OTHER, names[1] + "my_range.c": CODE,
                                names[1].replace("12", "13") + "my_range.c": CODE}).all
        claims = [s for s in (al, vic, zoe) if s["problems"]]
        assert sum(f["found"] == "file" for s in (al, vic, zoe) for f in s["files"]) == 1
        assert len(claims) == 2 and {s["student"].lower() for s in claims} == {"al", "vic"}
        for one in claims:
            assert unclear(one, "The number 12") and says(one, "somebody else's")
            assert not any("12" in said["says"] for said in one["problems"])
            assert one["moodle_participant"] is None and one["canvas_user"] is None


@check
def a_teams_number_is_no_participants():
    mark = "_assignsubmission_file_"
    files = {name + mark + "/my_range.c": CODE for name in
             ("Group_4711", "Gruppe 3_12", "Default group", "Grouper Ann_12", "Team Blue_13", "Al_4711")}
    for listing in (look_in(files), look_at_zip(files.items())):
        teams = {s["student"]: s for s in listing.all}
        assert {name: s["team"] for name, s in teams.items()} == {
            "Group": True, "Gruppe 3": True, "Default group": True, "Grouper Ann": False,
            "Team Blue": True, "Al": False}
        for name, one in teams.items():
            assert found(one) and (one["moodle_participant"] is None) == one["team"] and quiet(one)


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
def where_canvas_hides_names_there_is_no_user():
    files = {"anon_Ab3dE_99_my_range.c": OTHER, "anon_Ab3dE_100_my_range-1.c": CODE,
             "anon_12345_LATE_7_my_range.c": CODE, "anon_xY_text.html": b"<p>"}
    for listing in (look_in(files), look_at_zip(files.items())):
        late, first, typed = listing.all
        assert listing.students() == ["anon_12345", "anon_Ab3dE", "anon_xY"]
        assert found(first) and says(first, "latest that Canvas has")
        assert found(late) and late["late_mark"] and says(typed, "typed")
        assert not any(one["canvas_user"] for one in listing.all)
        assert late["canvas_submission"] == "7"


def at(*when):
    return int(time.mktime((*when, 0, 0, 0, -1)[:9]))


@check
def blackboards_last_attempt_counts():
    begin = "Homework 1_%s_attempt_2026-11-2%d-10-00-00"
    files = {begin % ("jdoe", 0) + "_my_range.c": OTHER, begin % ("jdoe", 1) + "_my_range.c": CODE,
             begin % ("jdoe", 1) + "_send.c": CODE, begin % ("jdoe", 1) + ".txt": b"Name: Jane",
             begin % ("lee", 0) + ".txt": b"Name: Lee", begin % ("j_doe", 0) + "_my_range.c": OTHER,
             begin % ("mia", 3) + "_x_roe_attempt_2026-11-29-10-00-00_my_range.c": CODE}
    for listing in (look_in(files), look_at_zip(files.items())):
        assert listing.students() == ["j_doe", "jdoe", "lee", "mia"], listing.students()
        other, jane, lee, mia = listing.all
        assert found(jane) and found(jane, SEND) and found(other, RANGE, OTHER)
        assert says(jane, "The last time counts, 2026-11-21 10:00.")
        assert jane["submitted"] == at(2026, 11, 21, 10, 0) and not jane["canvas_user"]
        assert file_of(lee)["found"] == "nothing" and not any("typed" in p["says"] for p in lee["problems"])
        assert mia["submitted"] == at(2026, 11, 23, 10, 0) and found(mia)


@check
def brightspaces_folders_and_files_say_who_and_when():
    name = "12345-678910 - Jane Doe - Nov %d, 2026 %s"
    for slash in ("/", " - "):
        files = {name % (20, "1000 AM") + slash + "my_range.c": OTHER, name % (20, "959 PM") + slash + "my_range.c": CODE,
                 "12-678910 - Lee - Ann Roe - Nov 9, 2026 1200 AM" + slash + "send.c": CODE,
                 "index.html": b"x"}
        for listing in (look_in(files), look_at_zip(files.items())):
            assert listing.students() == ["Jane Doe", "Lee - Ann Roe"], listing.students()
            jane, lee = listing.all
            assert found(jane) and says(jane, "The last time counts, 2026-11-20 21:59.")
            assert jane["submitted"] == at(2026, 11, 20, 21, 59) and quiet(lee)
            assert found(lee, SEND) and lee["submitted"] == at(2026, 11, 9, 0, 0)
            assert [jane["brightspace_user"], lee["brightspace_user"]] == ["12345", "12"]
            assert not jane["moodle_participant"] and not jane["canvas_user"]


@check
def what_all_repositories_of_a_class_begin_with_is_no_name():
    for names, students in ((("hw-1-jane", "hw-1-lee-x", "hw-1-mia"), ["jane", "lee-x", "mia"]),
                            (("hw-jane", "hx-lee"), ["hw-jane", "hx-lee"]),
                            (("hw-", "hw-lee"), ["hw-", "hw-lee"]),
                            (("hw-jane",), ["hw-jane"])):
        files = {name + "/my_range.c": CODE for name in names}
        checkouts = {**files, **{name + "/.git/HEAD": b"" for name in names}}
        assert look_in(checkouts).students() == students
        with folder({"hw-1-submissions.zip": zip_bytes(files.items())}) as top:
            assert look(os.path.join(top, "hw-1-submissions.zip")).students() == students
        # Names that only happen to begin alike stay.
        for listing in (look_in(files), look_at_zip(files.items())):
            assert listing.students() == sorted(names), listing.students()
    assert look_in({"hw-jane/my_range.c": CODE, "hw-lee.zip": b"x"}).students() == ["hw-jane", "hw-lee"]


@check
def what_browsers_and_keyboards_do_to_names_is_let_pass_with_a_note():
    for name in ("my_range (1).c", "my_range(12).c", "My_Range.C", "MY-RANGE.c",
                 "my_range-1.c", "My_Range-2 (3).c"):
        one = look_in({"s/" + name: CODE}).one()
        assert found(one) and says(one, f"{name} was taken as my_range.c")


COPIES = ["Copy of my_range.c", "my_range - Kopie.c", "my_range - Copy (2).c", "my_range_v2_final.c",
          "copia de my_range.c", "02_my_range.c", "MyRange.c", "my range 1.c", "my_range.c.txt",
          "my_range.txt", "lesson2.c", "Lesson-02.c", "Lektion 2 final.c", "lesson_02 (1).txt"]


@check
def copies_and_numbers_are_let_pass_with_a_note():
    for name in COPIES:
        for listing in (look_in({"s/" + name: CODE, "t/send.c": CODE}),
                        look_at_zip([("s/" + name, CODE), ("t/send.c", CODE)])):
            assert found(listing.all[0]) and says(listing.all[0], f"{name} was taken as my_range.c")
        if not name.endswith("txt"):
            assert look_in({name: CODE, "a.txt": b"x"}).students() == ["class"], name


@check
def a_students_name_around_a_lessons_is_let_pass():
    for name in ("my_range_jane_doe.c", "Jane Doe - my_range.c", "02_my_range_12345.c",
                 "doe-lesson2.c", "my_range_jane_doe.c.txt"):
        one = look_in({"s/" + name: CODE, "t/send.c": CODE}).all[0]
        assert found(one) and says(one, f"{name} was taken as my_range.c")
    listing = look_in({"smith_02_my_range.c": CODE, "12345_lesson2.c": CODE, "group_12_my_range.c": CODE,
                       "group_13_my_range.c": CODE})
    assert listing.students() == ["12345", "group_12", "group_13", "smith"], listing.students()
    assert all(found(one) for one in listing.all)


@check
def a_hint_in_a_name_gives_way_to_a_name():
    one = look_in({"s/my_range.c": CODE, "s/test_my_range.c": OTHER, "t/send.c": CODE}).all[0]
    assert found(one) and says(one, "test_my_range.c was passed over, as there is my_range.c.")
    for name in ("my_range_and_send.c", "lesson7.c", "lesson.c", "range.c", "generators_send.c"):
        one = look_in({"s/" + name: CODE, "t/send.c": CODE}).all[0]
        assert not any(f["found"] == "file" for f in one["files"]), name


@check
def notes_are_no_code():
    one = look_in({"s/my_range.txt": b"I was ill; sorry.\n", "s/prog.c": CODE}, "--lesson", RANGE).one()
    assert found(one) and says(one, "it is the only C file")


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
    assert unclear(two, "which lesson it is: a.c, b.c.")
    assert file_of(two)["private"].endswith("such as: smith  02  a.c")
    assert not any("choices.conf" in problem["says"] for problem in two["problems"])
    both = look_in({"smith/prog.c": CODE, "lee/send.c": CODE}).all[1]
    assert unclear(both, "prog.c") and unclear(both, "prog.c", SEND)
    zipped = look_at_zip([("x/prog.c", CODE)], "--lesson", RANGE).one()
    assert found(zipped) and zipped["student"] == "x"


@check
def a_file_of_another_lesson_is_not_taken():
    listing = look_in({"smith/generators.c": CODE, "lee/prog.c": CODE}, "--lesson", RANGE)
    lee, smith = listing.all
    assert found(lee) and file_of(smith)["found"] == "nothing"
